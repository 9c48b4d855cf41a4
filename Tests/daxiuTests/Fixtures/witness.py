"""A neighbour's witness that shares no code with the program (C2SP tlog-witness over files; keeps its state in a file).

    witness.py NAME LOG-VKEY REQUEST     prints its cosignature line, or the size that it cosigned last
    witness.py NAME                      prints its vkey
"""
import base64
import datetime
import hashlib
import os
import sys

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

name = sys.argv[1]
key = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest())
public = b"\x04" + key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
key_id = hashlib.sha256(name.encode() + b"\n" + public).digest()[:4]
if len(sys.argv) == 2:
    print(f"{name}+{key_id.hex()}+{base64.b64encode(public).decode()}")
    sys.exit()


def node(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def extends(first, second, first_root, second_root, path):
    """RFC 9162 §2.1.4.2"""
    if first == second:
        return not path and first_root == second_root
    path = ([first_root] if first & (first - 1) == 0 else []) + path
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for c in path[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = node(c, fr), node(c, sr)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node(sr, c)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and (fr, sr) == (first_root, second_root)


head, _, note = open(sys.argv[3], encoding="utf-8").read().partition("\n\n")
old, *path = head.split("\n")
text, _, signatures = note.rpartition("\n\n")
text += "\n"
origin, size, root = text.split("\n")[:3]
log_name, log_id, log_key = sys.argv[2].split("+", 2)
mine = [line.split(" ")[2] for line in signatures.split("\n") if line.startswith(f"— {log_name} ")]
assert len(mine) == 1 and base64.b64decode(mine[0])[:4].hex() == log_id
Ed25519PublicKey.from_public_bytes(base64.b64decode(log_key)[1:]).verify(base64.b64decode(mine[0])[4:], text.encode())

state = name.replace("/", "-") + ".state"
known = open(state).read().split() if os.path.exists(state) else ["0", ""]
if old != "old " + known[0]:
    sys.exit(f"409 {known[0]}")
if known[0] != "0" and not extends(int(known[0]), int(size), *map(base64.b64decode, (known[1], root)),
                                   [base64.b64decode(hash) for hash in path]):
    sys.exit("422")
with open(state, "w") as file:
    file.write(f"{size} {root}")
now = datetime.datetime.fromisoformat(os.environ["DAXIU_NOW"].replace("Z", "+00:00"))
time = int(now.timestamp())
signature = key.sign(b"cosignature/v1\ntime %d\n" % time + text.encode())
print(f"— {name} {base64.b64encode(key_id + time.to_bytes(8, 'big') + signature).decode()}")
