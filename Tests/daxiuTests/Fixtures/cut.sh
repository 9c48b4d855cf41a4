# cut.sh LEDGER SIZE COPY: a copy without the last entries and their checkpoints, otherwise as the program would have left it.
set -e
cp "$1" "$3"
triggers=$(sqlite3 "$3" "SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'")
sqlite3 "$3" "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger'" | sqlite3 "$3"
for row in 'checkpoint WHERE size >' 'cosignature WHERE size >' 'entry WHERE seq >='; do
    sqlite3 "$3" "DELETE FROM $row $2"
done
echo "$triggers" | sqlite3 "$3"
DAXIU_STATE=liar daxiu repair --ledger "$3" > /dev/null
