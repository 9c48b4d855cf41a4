# A private PostgreSQL in the folder `cluster`, reached by a socket in it alone.
#
#   sh postgres.sh make           makes it
#   sh postgres.sh psql WORDS…    starts it, runs psql on it, stops it: no server outlives a command, for a server
#                                 would hold open what its parent's other children write to
set -e
programs=$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)
# PostgreSQL refuses to run as root.
as() { if [ "$(id -u)" -eq 0 ]; then runuser -u nobody -- "$@"; else "$@"; fi; }
control() { (cd cluster && as "$programs/pg_ctl" --pgdata=data --wait "$@" >/dev/null 2>&1 </dev/null); }
case "$1" in
make)
    mkdir cluster
    if [ "$(id -u)" -eq 0 ]; then chown nobody cluster; fi
    cd cluster
    as "$programs/initdb" --pgdata=data --encoding=UTF8 --locale=C --auth=trust --username=test >/dev/null 2>&1
    ;;
psql)
    shift
    control --log=log --options="-k $PWD/cluster -c listen_addresses='' -c fsync=off" start
    status=0
    LC_ALL=C.UTF-8 "$programs/psql" --no-psqlrc --quiet --tuples-only --no-align \
        --host="$PWD/cluster" --username=test --dbname=postgres "$@" || status=$?
    control --mode=fast stop
    exit "$status"
    ;;
esac
