# Puts the lines and notes of a ledger without salts, as versions before had them, in the place of what fund.daxiu has.
# unsalted.py ENTRIES NOTES
import base64, hashlib, sqlite3, sys

ledger = sqlite3.connect("fund.daxiu")
guards = ledger.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
for name, _ in guards:
    ledger.execute(f"DROP TRIGGER {name}")
for (table,) in ledger.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
    ledger.execute(f"DELETE FROM {table}")
for seq, line in enumerate(open(sys.argv[1], "rb").read().splitlines()):
    ledger.execute("INSERT INTO entry VALUES (?, ?, ?)", (seq, line, hashlib.sha256(b"\0" + line).digest()))
notes = open(sys.argv[2], encoding="utf-8").read()
# A note ends at the empty line that follows its signatures; the one before them is part of it.
for note in notes.rstrip("\n").replace("\n\n\u2014", "\n\0\u2014").split("\n\n"):
    note = note.replace("\n\0", "\n\n") + "\n"
    _, size, root, *_ = note.split("\n")
    ledger.execute("INSERT INTO checkpoint VALUES (?, ?, ?)", (int(size), base64.b64decode(root), note))
for _, sql in guards:
    ledger.execute(sql)
ledger.commit()
