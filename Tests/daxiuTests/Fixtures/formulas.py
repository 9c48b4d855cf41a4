"""Reads every CSV file of a folder: prints fields that a spreadsheet would take for a formula, for another number or for a
day, and those that are guarded.

With --commitments it reads an auditor's folder and prints how many private details fit what their entries committed to.
"""
import base64, csv, hashlib, hmac, json, pathlib, re, sys

STARTS = "=+-@\t\r\n＝＋－＠"
# A long number, one that begins with 0, a power of ten, a home that is a day.
CHANGED = r"\d{12,}|0\d+|\d+[eE]\+?\d+|\d{1,2}[-/]\d{1,2}"


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def check(folder):
    files, dangerous, guarded = [], [], set()
    for path in sorted(pathlib.Path(folder).rglob("*.csv")):
        files.append(str(path.relative_to(folder)))
        for field in (field for row in rows(path) for field in row):
            if field.startswith("'"):
                guarded.add(field[1:])
            elif field and field[0] in STARTS and not re.fullmatch(r"-\d+\.\d\d", field) or re.fullmatch(CHANGED, field):
                dangerous.append(f"{path}: {field}")
    print(json.dumps({"files": files, "dangerous": dangerous, "guarded": sorted(guarded)}))


def commitments(folder):
    entries = [json.loads(line) for line in open(f"{folder}/entries.jsonl", encoding="utf-8")]
    fit = 0
    for entry, field, value, salt in rows(f"{folder}/private-details.csv")[1:]:
        value = value[1:] if value.startswith("'") else value
        message = b"\0".join([b"daxiu/private/v1", field.encode(), value.encode()])
        digest = hmac.new(bytes.fromhex(salt), message, hashlib.sha256).digest()
        fit += base64.b64encode(digest).decode() == entries[int(entry)]["private"][field]
    print(fit)


commitments(sys.argv[2]) if sys.argv[1] == "--commitments" else check(sys.argv[1])
