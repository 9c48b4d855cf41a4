#!/usr/bin/env python3
"""Checks evidence of two histories (Schema/FORMAT.md §8.3) without Daxiu: openssl verifies the signatures, the hashes are
followed as RFC 9162 has it.

    check_evidence.py FILE VKEY...

Prints one line of JSON. Exit status: 0 it is proven, and keys that are named have signed both; 1 it is not; 2 the file is
no evidence.
"""
import base64, hashlib, json, re, subprocess, sys, tempfile

def sha256(data): return hashlib.sha256(data).digest()
def node_hash(left, right): return sha256(b"\x01" + left + right)

def unbase64(text, length=None):
    data = base64.b64decode(text, validate=True)
    if base64.b64encode(data).decode() != text or length not in (None, len(data)): raise ValueError(text)
    return data

def number(text):
    if not re.fullmatch(r"0|[1-9]\d{0,15}", text, re.ASCII): raise ValueError(text)
    return int(text)

def inclusion(leaf, index, size, path):
    """The root that a path leads to (RFC 9162 §2.1.3.2); None for a path of another length."""
    if not 0 <= index < size: return None
    fn, sn, hash = index, size - 1, leaf
    for sibling in path:
        if sn == 0: return None
        if fn & 1 or fn == sn:
            hash = node_hash(sibling, hash)
            while fn and not fn & 1: fn, sn = fn >> 1, sn >> 1
        else:
            hash = node_hash(hash, sibling)
        fn, sn = fn >> 1, sn >> 1
    return hash if sn == 0 else None

def is_consistent(first, second, first_root, second_root, path):
    """RFC 9162 §2.1.4.2, for 0 < first < second."""
    if not path: return False
    if first & first - 1 == 0: path = [first_root] + path
    fn, sn = first - 1, second - 1
    while fn & 1: fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for hash in path[1:]:
        if sn == 0: return False
        if fn & 1 or fn == sn:
            fr, sr = node_hash(hash, fr), node_hash(hash, sr)
            while fn and not fn & 1: fn, sn = fn >> 1, sn >> 1
        else:
            sr = node_hash(sr, hash)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and (fr, sr) == (first_root, second_root)

def read_note(text, signatures):
    if len(text) != 3 or not signatures: raise ValueError("no checkpoint")
    lines = [line.split(" ") for line in signatures]
    if any(len(line) != 3 or line[0] != "—" for line in lines): raise ValueError("no signature line")
    return dict(origin=text[0], size=number(text[1]), root=unbase64(text[2], 32),
                message="".join(line + "\n" for line in text).encode(),
                lines=[(name, unbase64(data)) for _, name, data in lines])

def read(text):
    if not text.endswith("\n") or "\r" in text: raise ValueError("no text of lines")
    blocks = [block.split("\n") for block in text[:-1].split("\n\n")]
    if len(blocks) != 5 or blocks[0][0] != "daxiu/fork-evidence/v1": raise ValueError("another form")
    head, notes = blocks[0][1:], [read_note(*blocks[1:3]), read_note(*blocks[3:5])]
    if notes[0]["origin"] != notes[1]["origin"] or notes[0]["size"] > notes[1]["size"]: raise ValueError("two logs")
    return head, notes

def read_branch(lines):
    kind, value = lines[0].split(" ")
    if kind not in ("entry", "hash"): raise ValueError(kind)
    return sha256(b"\x00" + unbase64(value)) if kind == "entry" else unbase64(value, 32), hashes(lines[1:])

def hashes(lines): return [unbase64(line, 32) for line in lines]

def is_proven(head, notes):
    (small, large), sizes = notes, [note["size"] for note in notes]
    if not head:
        nothing = any(note["size"] == 0 and note["root"] != sha256(b"") for note in notes)
        return nothing or sizes[0] == sizes[1] and small["root"] != large["root"]
    kind, *words = head[0].split(" ")
    if kind == "beginning" and len(words) == 1:
        root = unbase64(words[0], 32)
        return (0 < sizes[0] < sizes[1] and root != small["root"]
                and is_consistent(*sizes, root, large["root"], hashes(head[1:])))
    if kind != "node" or len(words) != 2: raise ValueError(head[0])
    level, index = map(number, words)
    if level > 53: raise ValueError(head[0])
    second = next(place for place in range(2, len(head)) if " " in head[place])
    branches = [read_branch(head[1:second]), read_branch(head[second:])]
    return (index + 1 << level <= sizes[0] and branches[0][0] != branches[1][0]
            and all(inclusion(hash, index, (note["size"] - 1 >> level) + 1, path) == note["root"]
                    for note, (hash, path) in zip(notes, branches)))

def read_vkey(vkey):
    name, digits, data = vkey.split("+", 2)
    key = unbase64(data, 33)
    if key[0] != 1 or sha256(f"{name}\n".encode() + key)[:4].hex() != digits: raise ValueError(vkey)
    return name, bytes.fromhex(digits), key[1:]

def is_signature(key, signature, message):
    with tempfile.TemporaryDirectory() as folder:
        for name, data in (("key", bytes.fromhex("302a300506032b6570032100") + key), ("signature", signature),
                           ("message", message)):
            with open(f"{folder}/{name}", "wb") as file: file.write(data)
        command = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", f"{folder}/key", "-rawin",
                   "-in", f"{folder}/message", "-sigfile", f"{folder}/signature"]
        return len(signature) == 64 and subprocess.run(command, capture_output=True).returncode == 0

def signers(note, keys):
    """The key IDs of those among the keys that signed a note; None where one of their lines does not fit."""
    found = []
    for name, data in note["lines"]:
        named = [key for key in keys if (name, data[:4]) == key[:2]]
        if not named: continue
        if not any(is_signature(key, data[4:], note["message"]) for _, _, key in named): return None
        found.append(data[:4].hex())
    return found if len(set(found)) == len(found) else None

def main(path, *vkeys):
    try:
        with open(path, encoding="utf-8", newline="") as file: head, notes = read(file.read())
        proven = is_proven(head, notes)
    except (ValueError, IndexError, StopIteration) as error:
        print(json.dumps({"malformed": str(error)}))
        return 2
    keys = [read_vkey(vkey) for vkey in vkeys]
    signed = [signers(note, keys) for note in notes]
    print(json.dumps({"origin": notes[0]["origin"], "proven": proven, "signers": signed,
                      "sizes": [note["size"] for note in notes]}, ensure_ascii=False, sort_keys=True))
    return 0 if proven and all(signed) else 1

if __name__ == "__main__": sys.exit(main(*sys.argv[1:]))
