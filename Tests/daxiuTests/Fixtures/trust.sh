# Prints a trust policy: the treasurer's key, two neighbours on the network and one by memory stick, of whom two must cosign.
printf 'log %s\n' "$(sed -n 's/^Verifier-Key: //p' test-only-treasurer.key)"
for name in zhang li; do
    printf 'witness %s %s %s\n' $name "$(grep -o "witness.example/$name+[^ ]*" $name.out)" "$(cat $name.url)"
done
printf 'witness wang %s\n' "$(python3 witness.py witness.example/wang)"
printf 'group neighbours 2 zhang li wang\nquorum neighbours\n'
