# Puts the private details beside fund.daxiu into a table of the ledger, where versions before had them.
import base64, json, os, sqlite3

ledger = sqlite3.connect("fund.daxiu")
ledger.execute("""CREATE TABLE private_detail (
    seq INTEGER NOT NULL,
    field TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    value TEXT NOT NULL,
    PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID""")
for line in filter(str.strip, open("fund.private", encoding="utf-8")):
    detail = json.loads(line)
    row = detail["entry"], detail["field"], base64.b64decode(detail["salt"]), detail["value"]
    ledger.execute("INSERT INTO private_detail VALUES (?, ?, ?, ?)", row)
ledger.commit()
os.remove("fund.private")
