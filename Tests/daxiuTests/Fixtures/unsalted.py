# Puts the lines and notes of a ledger without salts, as versions before had them, in the place of what fund.daxiu has.
# unsalted.py VERIFIER ENTRIES NOTES: the second verifier's folder, and the two files
import sqlite3, sys

sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
import verify

ledger = sqlite3.connect("fund.daxiu")
guards = ledger.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
for name, _ in guards:
    ledger.execute(f"DROP TRIGGER {name}")
for (table,) in ledger.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
    ledger.execute(f"DELETE FROM {table}")
rows, notes, *_ = verify.read_files(sys.argv[2], sys.argv[3], None)
for seq, line, _ in rows:
    ledger.execute("INSERT INTO entry VALUES (?, ?, ?)", (seq, line, verify.leaf_hash(line)))
for note, *_ in notes:
    _, size, root, *_ = verify.read_note(note)
    ledger.execute("INSERT INTO checkpoint VALUES (?, ?, ?)", (size, root, note))
for _, sql in guards:
    ledger.execute(sql)
ledger.commit()
