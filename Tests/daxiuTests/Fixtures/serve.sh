# Starts a neighbour's witness and waits until it takes requests: sh serve.sh FOLDER. Leaves its address in FOLDER.url and
# the process in FOLDER.pid.
python3 background.py $1.out daxiu witness serve $1 --listen 0 > $1.pid
until grep -q http: $1.out; do kill -0 $(cat $1.pid) && sleep 0.05 || exit 1; done
grep -o 'http:[^ ]*' $1.out > $1.url
