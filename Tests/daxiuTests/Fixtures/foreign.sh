# Starts a witness of somebody else's (aics-witness) that trusts the treasurer's key; leaves address and key in foreign.url
# and foreign.vkey, and the process in foreign.pid.
aics-witness init --config foreign.json --name witness.example/foreign --listen 127.0.0.1:0 > foreign.vkey 2> /dev/null
aics-witness add-log --config foreign.json --origin test.example/estate \
    --vkey "$(sed -n 's/^Verifier-Key: //p' test-only-treasurer.key)" > /dev/null 2>&1
python3 background.py foreign.out aics-witness serve --config foreign.json > foreign.pid
until grep -q 'listening on' foreign.out; do kill -0 $(cat foreign.pid) && sleep 0.1 || exit 1; done
sed -n 's/.*listening on \(http:[^ ]*\).*/\1/p' foreign.out > foreign.url
