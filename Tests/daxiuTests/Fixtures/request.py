"""What a witness is asked (C2SP tlog-witness): python3 request.py LEDGER OLD > FILE.

Made of nothing but the ledger's rows and RFC 6962, so that it also judges the program that answers.
"""
import base64
import hashlib
import sqlite3
import sys


def root(hashes):
    if len(hashes) == 1:
        return hashes[0]
    half = 1 << (len(hashes) - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + root(hashes[:half]) + root(hashes[half:])).digest()


def proof(count, hashes, whole=True):
    """SUBPROOF of RFC 6962 §2.1.2."""
    if count == len(hashes):
        return [] if whole else [root(hashes)]
    half = 1 << (len(hashes) - 1).bit_length() - 1
    if count <= half:
        return proof(count, hashes[:half], whole) + [root(hashes[half:])]
    return proof(count - half, hashes[half:], False) + [root(hashes[:half])]


if __name__ == "__main__":
    path, old = sys.argv[1], int(sys.argv[2])
    ledger = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    size, note = ledger.execute("SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1").fetchone()
    lines = [line for line, in ledger.execute("SELECT line FROM entry ORDER BY seq LIMIT ?", (size,))]
    leaves = [hashlib.sha256(b"\0" + line).digest() for line in lines]
    print(f"old {old}")
    for node in proof(old, leaves) if old else []:
        print(base64.b64encode(node).decode())
    print()
    print(note, end="")
