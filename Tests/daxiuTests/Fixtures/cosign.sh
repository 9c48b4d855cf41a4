# Brings what a neighbour is asked to the neighbour's own program, which knows the treasurer's key; prints the answer.
python3 witness.py witness.example/$1 "$(sed -n 's/^Verifier-Key: //p' test-only-treasurer.key)" $2
