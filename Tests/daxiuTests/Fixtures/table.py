"""The table of C2SP tlog-witness, asked of a witness that has cosigned nothing yet: python3 table.py URL LEDGER.

Made of nothing but the ledger's rows and RFC 6962, so that it also judges the program that is asked.
"""
import base64
import hashlib
import sqlite3
import sys
import urllib.error
import urllib.request

from request import proof

url, path = sys.argv[1:]
ledger = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
notes = dict(ledger.execute("SELECT size, note FROM checkpoint"))
lines = [line for line, in ledger.execute("SELECT line FROM entry ORDER BY seq")]
leaves = [hashlib.sha256(b"\0" + line).digest() for line in lines]
notes = {size: note if isinstance(note, str) else note.decode() for size, note in notes.items()}
origin = notes[8].split("\n")[0]


def ask(name, target, body=None):
    request = urllib.request.Request(url + target, body)
    try:
        answer = urllib.request.urlopen(request, timeout=20)
    except urllib.error.HTTPError as error:
        answer = error
    text, kind = answer.read().decode(), answer.headers.get("Content-Type", "")
    said = f" {kind} {text!r}" if answer.status == 409 else f" {text.count('— ')} line(s)" if answer.status == 200 else ""
    print(f"{name}: {answer.status}{said}")


def submit(name, old, path, note):
    hashes = [base64.b64encode(node).decode() for node in path]
    ask(name, "/add-checkpoint", "\n".join([f"old {old}", *hashes, "", note]).encode())


monitor = hashlib.sha256(origin.encode()).hexdigest() + "/checkpoint"
rest = proof(5, leaves[:8])
ask("nothing cosigned yet", "/" + monitor)
ask("no request", "/add-checkpoint", b"what?")
submit("a proof from nothing", 0, rest, notes[5])
submit("the first", 0, [], notes[5])
submit("smaller than old", 6, [], notes[5])
submit("another origin", 5, rest, notes[8].replace(origin, "example.org/other"))
submit("another size than signed", 5, rest, notes[8].replace("\n8\n", "\n9\n"))
submit("from another size", 4, proof(4, leaves[:8]), notes[8])
submit("a proof too short", 5, rest[:-1], notes[8])
submit("a proof too long", 5, rest + rest, notes[8])
submit("goes on", 5, rest, notes[8])
submit("the same again", 5, rest, notes[8])
submit("refreshed", 8, [], notes[8])
ask("read", "/" + monitor)
ask("of another log", "/" + "0" * 64 + "/checkpoint")
