# Prints a trust policy: the treasurer's key, and two neighbours of whom so many must cosign.
printf 'log %s\n' "$(sed -n 's/^Verifier-Key: //p' test-only-treasurer.key)"
for name in zhang li; do printf 'witness %s %s\n' $name "$(python3 witness.py witness.example/$name)"; done
printf 'group neighbours %s zhang li\nquorum neighbours\n' "$1"
