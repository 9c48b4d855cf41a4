#!/usr/bin/env python3
"""Whether the verifier of the notice's page, in JavaScript, says what Tests/Format/verify.py says.

    agree.py [--ledgers N] [--seed SEED] [LEDGER.daxiu …]

judges the vectors of FORMAT.md §9, N ledgers forged from them and sealed again with the true keys (400 unless told
otherwise), and the ledgers' files that are given. Verdict, size, root and the first violation's entry are to be the
same, one number of what that entry breaks too, and where nothing is broken remarks, balances and units. Names every
ledger of which they are not, and leaves it in a folder; exit status 1 if there is one. One forged ledger again:
--only NUMBER. Receipts of every kind are compared too, as they are and altered.
"""
import argparse, collections, json, os, pathlib, random, re, subprocess, sys, tempfile
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

HERE = pathlib.Path(__file__).resolve().parent
VECTORS = HERE.parent / "FundRulesTests/Vectors"
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parent / "Format"))
import verify

ORIGIN, NOW = "example.org/shiliyuan", "9999-12-31T23:59:59Z"

# -- Signing, with the keys of the vectors (FORMAT.md §9)

def public_of(key):
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

def key_of(seed):
    key = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
    data = b"\x01" + public_of(key)
    return verify.sha256(ORIGIN.encode() + b"\n" + data)[:4], key

KEYS = {name.hex(): (name, key) for name, key in map(key_of, range(1, 6))}
TREASURER = key_of(1)[0].hex()

def note_over(size, root, signer):
    text = verify.lines(ORIGIN, size, verify.b64(root))
    name, key = KEYS.get(signer, KEYS[TREASURER])
    return f"{text}\n\u2014 {ORIGIN} {verify.b64(name + key.sign(text.encode()))}\n"

def recorder_of(line):
    found = re.search(rb'"recorder":"([^"]*)"', line)
    return found[1].decode(errors="replace") if found else None

def chained(lines, first):
    """The lines with position and link put right from one on."""
    chained = lines[:first]
    before = verify.leaf_hash(chained[-1]) if chained else verify.sha256(b"")
    for seq, line in enumerate(lines[first:], first):
        line = re.sub(rb'"prev":"[^"]*"', b'"prev":"%s"' % verify.b64(before).encode(), line, count=1)
        line = re.sub(rb'"seq":[0-9]+', b'"seq":%d' % seq, line, count=1)
        chained.append(line)
        before = verify.leaf_hash(line)
    return chained

def sealed(lines):
    """A note wherever the recorder changes, and over the last line."""
    tree, notes = verify.Tree(), []
    for seq, line in enumerate(lines):
        tree.append(verify.leaf_hash(line))
        if seq + 1 == len(lines) or recorder_of(lines[seq + 1]) != recorder_of(line):
            notes.append(note_over(tree.size, tree.root(), recorder_of(line)))
    return notes

# -- Forging

NASTY = [b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\x00", b"\x7f", b"\t", b" ", b"\\", b'"', b"\\/", b"\\u0041", b"\\t",
         b"-0", b"1.0", b"1e3", b"null", b"true", b"{}", b"[]", b",", b"9007199254740992", b"-", b"00", b"</script>"]
NASTY += [text.encode() for text in (
    "\u200b", "\u202e", "e\u0301", "\u00e9", "\ufeff", "\U0001fae0", "\u0378", "\U000e0041", "\u2028", "\U00020000",
    "\ud7a4", "\u1100\u1161")]

def spoil(line, chance):
    """A line with some bytes of it changed, put in or taken out."""
    place, bytes_ = chance.randrange(len(line)), bytearray(line)
    way = chance.randrange(4)
    if way == 0: bytes_[place] = chance.choice(b'0123456789abcXYZ"{}[],:-\\ ')
    elif way == 1: bytes_[place:place] = chance.choice(NASTY)
    elif way == 2: del bytes_[place:place + chance.randrange(1, 4)]
    else:
        inside = [m.end() for m in re.finditer(rb'(?<=[:,\[{])"[a-z]|:"', line)] or [place]
        place = chance.choice(inside)
        bytes_[place:place] = chance.choice(NASTY)
    return bytes(bytes_).replace(b"\n", b" ")

def paths(value, path=()):
    yield path
    if isinstance(value, (dict, list)):
        for name in value if isinstance(value, dict) else range(len(value)):
            yield from paths(value[name], path + (name,))

def at(value, path):
    for step in path: value = value[step]
    return value

class Forger:
    """Changes a ledger of the vectors in a few ways; the same number changes it alike in every run."""
    def __init__(self, bases):
        self.bases, self.pool = bases, collections.defaultdict(list)
        for lines in bases:
            for line in lines:
                entry = json.loads(line)
                for path in paths(entry):
                    if path: self.pool[path[-1] if isinstance(path[-1], str) else "item"].append(at(entry, path))

    def forge(self, seed, number):
        chance = random.Random(f"{seed}/{number}")
        lines, deeds = list(chance.choice(self.bases)), []
        if chance.random() < 0.3: lines = lines[:chance.randrange(2, len(lines) + 1)]
        first = len(lines)
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            place = chance.randrange(len(lines))
            deed = chance.choice(("value", "value", "value", "value", "spoil", "move", "double", "drop"))
            deeds.append(f"{deed} at {place}")
            first = min(first, place)
            if deed == "spoil": lines[place] = spoil(lines[place], chance)
            elif deed == "value": lines[place] = self.changed(lines[place], chance)
            elif deed == "double": lines.insert(place, lines[place])
            elif deed == "drop" and len(lines) > 2: del lines[place]
            elif deed == "move":
                to = chance.randrange(len(lines))
                first = min(first, to)
                lines.insert(to, lines.pop(place))
        if chance.random() < 0.95: lines = chained(lines, first)
        notes = sealed(lines)
        if chance.random() < 0.15:
            notes = self.forge_notes(notes, chance)
            deeds.append("notes")
        return lines, notes, deeds

    def changed(self, line, chance):
        """A line with one value of it another."""
        try: entry = json.loads(line)
        except ValueError: return line
        path = chance.choice([p for p in paths(entry) if p])
        holder, name = at(entry, path[:-1]), path[-1]
        old, way = holder[name], chance.random()
        if way < 0.1 and isinstance(holder, dict): del holder[name]
        elif way < 0.2 and isinstance(holder, dict):
            other = chance.choice(list(self.pool))
            holder[other] = chance.choice(self.pool[other])
        elif way < 0.3 and isinstance(holder, list): holder.insert(chance.randrange(len(holder) + 1), old)
        elif isinstance(old, int) and way < 0.7:
            holder[name] = chance.choice((old + 1, old - 1, -old, 0, old * 2, 10**13, 10**13 + 1, 2**53 - 1, 10000))
        else: holder[name] = chance.choice(self.pool.get(name if isinstance(name, str) else "item", [old]))
        try: return verify.write(entry)
        except ValueError: return line

    def forge_notes(self, notes, chance):
        notes, place = list(notes), chance.randrange(len(notes))
        way = chance.randrange(7)
        note = notes[place]
        if way == 0: del notes[place]
        elif way == 1: notes[place] = note + note.split("\n")[-2] + "\n"
        elif way == 2: notes[place] = note + "\u2014 witness.example/w AAAAKgE=\n"
        elif way == 3: notes.insert(place, note)
        elif way == 4: notes[place] = note.replace(ORIGIN, ORIGIN + "2", 1)
        elif way == 5:
            cut = chance.randrange(len(note))
            notes[place] = note[:cut] + chance.choice("A/= +é—\u007f\u0085") + note[cut + 1:]
        else:
            size = int(note.split("\n")[1])
            notes[place] = note_over(size, verify.sha256(b"other"), chance.choice(list(KEYS)))
        return notes

# -- Signatures of every kind that verifiers are known to differ in (FORMAT.md §8)

PRIME, ORDER = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
EIGHTH = 2707385501144840649318225287225658788936804267575313519463743609750303021
SMALL = [y + (sign << 255) for y in (0, 1, PRIME - 1, EIGHTH, PRIME - EIGHTH, PRIME, PRIME + 1) for sign in (0, 1)]

def signatures():
    """(key, signature, message): true ones, altered ones, S + L, keys and R of small order, y ≥ p."""
    chance, cases = random.Random("signatures"), []
    bytes_of = lambda n: n.to_bytes(32, "little")
    for number in range(12):
        key = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))
        public, message = public_of(key), chance.randbytes(number * 13)
        true = key.sign(message)
        s = int.from_bytes(true[32:], "little")
        cases += [(public, true, message), (public, true, message + b".")]
        cases += [(public, true[:32] + bytes_of(s + times * ORDER), message) for times in (1, 2)]
        cases.append((public, bytes_of(PRIME + number) + true[32:], message))
        for place in (0, 31, 32, 63):
            altered = bytearray(true)
            altered[place] ^= 1 << chance.randrange(8)
            cases.append((public, bytes(altered), message))
        cases.append((chance.randbytes(32), true, message))
    for key in SMALL:
        for r in SMALL:
            for s, message in ((0, b"a"), (0, b"b"), (0, b"c"), (ORDER, b"a"), (1, b"a")):
                cases.append((bytes_of(key), bytes_of(r) + bytes_of(s), message))
    return cases

def compare_signatures(folder):
    """The names of those that judge a signature otherwise than OpenSSL, with how many; and how many there are."""
    cases, file = signatures(), folder / "signatures"
    file.write_text(json.dumps([[verify.b64(part) for part in case] for case in cases]))
    said = judged("node", HERE / "judge.js", "--signatures", file)
    file.unlink()
    truth = [verify.is_signature(*case) for case in cases]
    others = {name: sum(a != b for a, b in zip(said[name], truth)) for name in ("native", "tweetnacl", "reckoned")}
    return [f"signatures, {name}: {n} of {len(cases)}" for name, n in others.items() if n], len(cases), sum(truth)

# -- Receipts, as they are and altered (FORMAT.md §8.1)

def inclusion(leaves, index):
    """The proof that a leaf is one of some (RFC 6962 §2.1.1), its sibling first"""
    def root(some):
        tree = verify.Tree()
        for leaf in some: tree.append(leaf)
        return tree.root()
    if len(leaves) == 1: return []
    k = 1 << (len(leaves) - 1).bit_length() - 1
    if index < k: return inclusion(leaves[:k], index) + [root(leaves[k:])]
    return inclusion(leaves[k:], index - k) + [root(leaves[:k])]

def proof_lines(leaves, index): return "".join(verify.b64(digest) + "\n" for digest in inclusion(leaves, index))

def receipts():
    """The vectors' balance, and receipts of some entries and of every ballot under the treasurer's last note"""
    lines = [line for line in (VECTORS / "ledger.jsonl").read_bytes().split(b"\n") if line]
    parts = (VECTORS / "ledger.checkpoints").read_text().split("\n\n")
    own = verify.b64(KEYS[TREASURER][0])[:5]
    text, signed = [pair for pair in zip(parts[::2], parts[1::2]) if f" {own}" in pair[1]][-1]
    leaves = [verify.leaf_hash(line) for line in lines[:int(text.split("\n")[1])]]
    def entry(seq):
        line = f"extra {verify.b64(lines[seq])}\nindex {seq}\n{proof_lines(leaves, seq)}"
        return f"c2sp.org/tlog-proof@v1\n{line}\n{text}\n\n{signed}\n"
    sheets = collections.defaultdict(list)
    for row in (VECTORS / "ledger.ballots").read_text().splitlines():
        seq, _, line = row.partition(" ")
        sheets[int(seq)].append(line)
    all_ = [(VECTORS / "ledger.balance-proof").read_text()] + [entry(seq) for seq in range(0, len(leaves), 17)]
    for seq, ballots in sheets.items():
        own = [verify.leaf_hash(line.encode()) for line in ballots]
        for index, line in enumerate(ballots):
            head = f"daxiu/ballot-proof/v1\n{line}\nindex {index}\nsize {len(own)}\n"
            all_.append(f"{head}{proof_lines(own, index)}\n{entry(seq)}")
    return all_

def altered(text, chance):
    """A receipt with a byte, a number or a line of it another"""
    way, lines = chance.randrange(6), text.split("\n")
    place = chance.randrange(len(lines))
    if way == 0: del lines[place]
    elif way == 1: lines.insert(place, lines[place])
    elif way == 2:
        other = lambda match: str(chance.choice((0, 1, 5, 99, int(match[0]) + 1)))
        lines[place] = re.sub(r"\d+", other, lines[place], count=1)
    elif way == 3: lines[place], lines[-1 - place] = lines[-1 - place], lines[place]
    else:
        at = chance.randrange(len(text))
        return text[:at] + chance.choice("A/=1 \n+é\u2014-") + text[at + way % 2:]
    return "\n".join(lines)

def compare_receipts(folder, count):
    """What is judged otherwise of receipts, and how many there are"""
    chance, kinds, differ = random.Random("receipts"), receipts(), []
    policy = verify.read_policy((VECTORS / "ledger.tlog-policy").read_bytes())
    texts = kinds + [altered(chance.choice(kinds), chance) for _ in range(count)]
    file = folder / "receipts"
    file.write_text(json.dumps(texts))
    judged_ = json.loads(subprocess.run(["node", HERE / "judge.js", "--receipts", file, "--now", NOW, "--policy",
                                         VECTORS / "ledger.tlog-policy"], check=True, stdout=subprocess.PIPE).stdout)
    file.unlink()
    for number, (text, page) in enumerate(zip(texts, judged_)):
        try: said = verify.judge_receipt(text, None, policy, NOW)
        except ValueError: said = None
        if said != page: differ.append(f"receipt {number}: {said} and {page}\n{text}")
    return differ, len(texts), sum(page is not None and page["verdict"] in ("holds", "weak") for page in judged_)

# -- Comparing

def first_of(result):
    """The first violation's entry, and what it breaks; -1 where a finding has none."""
    findings = result["findings"]
    entries = [f["entry"] for f in findings if "entry" in f]
    place = min(entries) if entries else -1 if findings else None
    return place, {f["code"] for f in findings if f.get("entry", -1) == place}

def difference(python, page):
    for member in "verdict", "size", "root":
        if python.get(member) != page.get(member): return f"{member}: {python.get(member)} and {page.get(member)}"
    (ours, codes), (theirs, others) = first_of(python), first_of(page)
    if ours != theirs: return f"first violation: {codes} at {ours} and {others} at {theirs}"
    if codes and not codes & others: return f"at entry {ours}: {codes} and {others}"
    if codes: return None
    remarks = [sorted((r["code"], r.get("entry", -1)) for r in result["remarks"]) for result in (python, page)]
    if remarks[0] != remarks[1]: return f"remarks: {remarks}"
    for member in "balances", "units":
        if python.get(member) != page.get(member): return member
    for member in "checkpoints", "witnessed", "unchecked":
        if python.get(member) != page.get(member): return f"{member}: {python.get(member)} and {page.get(member)}"
    return None

def page_verdicts(ledgers, folder):
    source, output = folder / "ledgers", folder / "verdicts"
    with open(source, "wb") as stream:
        for lines, notes in ledgers: stream.write(b"%d %d\n" % (len(lines), len(notes)) + lines + notes)
    subprocess.run(["node", HERE / "judge.js", "--many", source, output], check=True)
    return [json.loads(line) for line in open(output)]

def judged(*arguments, status=(0, 1, 3)):
    run = subprocess.run(arguments, stdout=subprocess.PIPE)
    if run.returncode not in status: raise SystemExit(f"{arguments} ended with {run.returncode}")
    return dict(json.loads(run.stdout), status=run.returncode)

class Tally:
    def __init__(self):
        self.judged, self.holding, self.same = 0, 0, 0
        self.differ, self.codes = [], collections.Counter()
    def count(self, name, python, page):
        self.judged += 1
        self.holding += python["verdict"] == "holds"
        self.same += [(f["code"], f.get("entry")) for f in python["findings"]] \
            == [(f["code"], f.get("entry")) for f in page["findings"]]
        self.codes.update(first_of(python)[1])
        found = difference(python, page)
        if found is None and python.get("status") != page.get("status"): found = "status"
        if found: self.differ.append(f"{name}: {found}")
        return found

def compare_vectors(tally, folder):
    beside = ["--ballots", VECTORS / "ledger.ballots", "--cosignatures", VECTORS / "ledger.cosignatures"]
    policy = ["--policy", VECTORS / "ledger.tlog-policy"]
    for name, options in (("ledger", beside), ("ledger", beside + policy), ("ledger", []), ("unsalted", [])):
        files = ["--jsonl", VECTORS / f"{name}.jsonl", "--checkpoints", VECTORS / f"{name}.checkpoints", "--now", NOW]
        compare_run(tally, f"vectors {name} {len(options)}", files + options)
    compare_policies(tally, beside, folder)

def compare_policies(tally, beside, folder):
    """The example under other policies, its last note signed by a log's key that is nobody's of the members, too."""
    policy, notes = (VECTORS / "ledger.tlog-policy").read_text(), (VECTORS / "ledger.checkpoints").read_text()
    name, key = key_of(9)
    text = notes[:-1].rpartition("\n\n")[0].rpartition("\n\n")[2] + "\n"
    notes = f"{notes[:-1]}\u2014 {ORIGIN} {verify.b64(name + key.sign(text.encode()))}\n\n"
    data = b"\x01" + public_of(key)
    log = f"log {ORIGIN}+{name.hex()}+{verify.b64(data)}\n"
    for number, other in enumerate((policy.replace("both all", "both any"), log + "quorum none\n", "quorum none\n")):
        files = {"--checkpoints": notes, "--policy": other}
        for option, content in files.items(): (folder / option).write_text(content)
        options = ["--jsonl", VECTORS / "ledger.jsonl", "--now", NOW] + beside
        compare_run(tally, f"policy {number}", options + [w for o in files for w in (o, folder / o)])
    for option in files: (folder / option).unlink()

def compare_run(tally, name, options):
    python = judged(sys.executable, "-B", HERE.parent / "Format/verify.py", *options)
    tally.count(name, python, judged("node", HERE / "judge.js", *options))

def compare_forged(tally, numbers, seed, folder):
    bases = [[line for line in (VECTORS / f"{name}.jsonl").read_bytes().split(b"\n") if line]
             for name in ("ledger", "ledger", "ledger", "unsalted")]
    forger = Forger(bases)
    for start in range(0, len(numbers), 500):
        forged = [forger.forge(seed, number) for number in numbers[start:start + 500]]
        files = [(b"\n".join(lines) + b"\n", "".join(note + "\n" for note in notes).encode())
                 for lines, notes, _ in forged]
        pages = page_verdicts(files, folder)
        for number, (lines, notes), page, (_, _, deeds) in zip(numbers[start:], files, pages, forged):
            python = verify.verify(*verify.split_files(lines, notes.decode()), NOW)
            if tally.count(f"forged {seed}/{number} ({', '.join(deeds)})", python, page):
                (folder / f"{number}.jsonl").write_bytes(lines)
                (folder / f"{number}.checkpoints").write_bytes(notes)

def main():
    parser = argparse.ArgumentParser(description="Compares the verifiers in Python and JavaScript.")
    parser.add_argument("--ledgers", type=int, default=400, help="how many are forged")
    parser.add_argument("--seed", default="20261129")
    parser.add_argument("--only", type=int, help="forges one again, and leaves it in the folder")
    parser.add_argument("files", nargs="*", help="ledgers' files, *.daxiu")
    options = parser.parse_args()
    tally, folder = Tally(), pathlib.Path(tempfile.mkdtemp(prefix="daxiu-agree-"))
    numbers = range(options.ledgers) if options.only is None else [options.only]
    if options.only is None: compare_vectors(tally, folder)
    for file in options.files: compare_run(tally, file, [file, "--now", NOW])
    compare_forged(tally, list(numbers), options.seed, folder)
    differ, count, true = compare_signatures(folder)
    tally.differ += differ
    print(f"{count} signatures, {true} of them true")
    differ, count, true = compare_receipts(folder, max(200, options.ledgers // 2))
    tally.differ += differ
    print(f"{count} receipts, {true} of them hold")
    for line in tally.differ: print(line)
    print(f"{tally.judged} ledgers, {tally.holding} of them hold; {tally.same} with all findings alike; "
          f"{len(tally.differ)} judged differently; first broken: "
          + " ".join(f"{code}×{n}" for code, n in sorted(tally.codes.items())))
    if tally.differ: print(f"they are in {folder}")
    else:
        for name in ("ledgers", "verdicts"): (folder / name).unlink(missing_ok=True)
        os.rmdir(folder)
    return 1 if tally.differ else 0

if __name__ == "__main__":
    sys.exit(main())
