#!/usr/bin/env python3
"""Verifies a Daxiu ledger without Daxiu. Follows Schema/FORMAT.md; section numbers refer to it.

    verify.py LEDGER.daxiu
    verify.py --jsonl ENTRIES --checkpoints NOTES [--now MOMENT]

and, to either, --policy FILE: whose keys and which witnesses count (C2SP tlog-policy), and --link LINK: a checkpoint from
paper.

    verify.py --receipt FILE [--signer VKEY] [--policy FILE]

judges a receipt (§8.1) of an entry, a home's ballot or a home's balance, without the ledger.

Prints one line of JSON. Exit status: 0 the ledger holds, 1 it does not, 2 it could not be read, 3 it holds, and no
checkpoint is what the policy asks.
"""
import argparse, base64, calendar, datetime, functools, hashlib, hmac, json, os, re, sqlite3, stat, sys
import unicodedata, urllib.parse
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

INTEGER, AMOUNT, SHARE = 2**53 - 1, 10**13, 10**10
JUMP, HOUR = 31 * 86400, 3600  # seconds
EPOCH = 719163 * 86400  # 1970-01-01, as `seconds` counts
BALLOTS = 10**7  # bytes
CHART = {code: kind for kind, codes in {
    "asset": "1001 1101 1201", "liability": "2001", "net-assets": "3001 3002 3101",
    "income": "4001 4001.1 4001.2 4101 4102 4201 4301 4901",
    "expenditure": "5001 5001.1 5001.2 5101 5101.1 5101.2 5901",
}.items() for code in codes.split()}
POSTABLE = [code for code in sorted(CHART) if code + ".1" not in CHART]
MONEY = ("1001", "1101", "1201")
INCOME = {"deposit-interest": "4101", "bond-interest": "4102", "common-income": "4201", "disposal": "4301",
          "subsidy": "4901", "other": "4901"}
RECORDERS = ("treasurer", "cashier", "trustee")
CLASSES = {"commercial": ("3001", ".1"), "public": ("3002", ".2")}  # fund account, detail of 4001, 5001, 5101
CLOSES_INTO = {code: {".1": "3001", ".2": "3002"}.get(code[4:], "3101")
               for code in POSTABLE if CHART[code] in ("income", "expenditure")}

class Structure(Exception): """What is not the structure of a ledger's file {2013}."""
class Bad(Exception): """A violation that leaves nothing to carry out: its number and what was found."""

# -- §2 Hashes and tree
def sha256(data): return hashlib.sha256(data).digest()
def leaf_hash(data): return sha256(b"\x00" + data)
def b64(data): return base64.b64encode(data).decode()

class Tree:
    def __init__(self): self.size, self.peaks = 0, []
    def append(self, leaf):
        size, self.size = self.size, self.size + 1
        while size & 1:
            leaf, size = sha256(b"\x01" + self.peaks.pop() + leaf), size >> 1
        self.peaks.append(leaf)
    def root(self):
        peaks = reversed(self.peaks or [sha256(b"")])
        return functools.reduce(lambda right, left: sha256(b"\x01" + left + right), peaks)
def root_of(lines): return root_of_hashes(map(leaf_hash, sorted(lines)))
def root_of_hashes(hashes):
    tree = Tree()
    for leaf in hashes: tree.append(leaf)
    return tree.root()
def unbase64(text):
    try:
        data = base64.b64decode(text, validate=True)
        return data if b64(data) == text else None
    except ValueError:
        return None

# -- §3 Canonical JSON, and the types of strings. A type is a function from a value to whether it is one.

FORBIDDEN = re.compile("[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
def is_unsettled(text):
    """Whether Unicode 14 leaves a code point open; a Python with a younger Unicode knows only what is open there too."""
    return not text.isascii() and any(
        unicodedata.category(c) == "Cn" for c in text if not "\U00020000" <= c <= "\U0003FFFF")
WHITE = "\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
INVISIBLE = "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800" \
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
UNSEEN, NO_CODE = re.compile(f"[{WHITE}{INVISIBLE}]"), re.compile(f'["\\\\{WHITE}{INVISIBLE}]')
def string(limit):
    return lambda v: isinstance(v, str) and 1 <= len(json.dumps(v, ensure_ascii=False).encode()) - 2 <= limit \
        and not FORBIDDEN.search(v) and not is_unsettled(v) and unicodedata.is_normalized("NFC", v)
def pattern(regex): return lambda v: isinstance(v, str) and re.fullmatch(regex, v, re.ASCII) is not None
def integer(low, high): return lambda v: type(v) is int and low <= v <= high
def word(*words): return lambda v: isinstance(v, str) and v in words
def array(kind, least): return lambda v: isinstance(v, list) and len(v) >= least and all(map(kind, v))
def record(**members):
    """An object; a type in a list is that of an optional member."""
    return lambda v: isinstance(v, dict) and set(v) <= set(members) and all(
        (name not in v or kind[0](v[name])) if isinstance(kind, list) else name in v and kind(v[name])
        for name, kind in members.items())
def day(v):
    try:
        return pattern(r"\d{4}-\d\d-\d\d")(v) and datetime.date.fromisoformat(v).year >= 1900
    except ValueError:
        return False
def year(v): return isinstance(v, str) and day(v + "-01-01")
def month(v): return isinstance(v, str) and day(v + "-01")
def moment(v): return pattern(r"[0-9-]{10}T([01]\d|2[0-3])(:[0-5]\d){2}Z")(v) and day(v[:10])
def digest(v): return isinstance(v, str) and len(v) == 44 and len(unbase64(v) or b"") == 32
def salt(v): return isinstance(v, str) and len(v) == 24 and len(unbase64(v) or b"") == 16
def number(v): return pattern(r"[0-9-]{7}/(\d{4}|[1-9]\d{4,7})")(v) and month(v[:7]) and int(v[8:]) > 0
def plain(v, depth=1):
    """A body of a kind that there is not: objects, arrays, integers and strings in canonical form."""
    if depth > 64: return False
    if isinstance(v, dict):
        return all(re.fullmatch(r'[ -~]*', k) and not re.search(r'["\\]', k) and plain(w, depth + 1) for k, w in v.items())
    if isinstance(v, list): return all(plain(w, depth + 1) for w in v)
    return v == "" or string(65535)(v) or any_integer(v)
def code(v): return string(64)(v) and not NO_CODE.search(v)
def zone(v): return pattern(r"[+-]\d\d:[0-5]\d")(v) and v != "-00:00" and abs(minutes(v)) <= 840
def minutes(v): return (int(v[1:3]) * 60 + int(v[4:])) * (-1 if v[0] == "-" else 1)
def ordinal(date): return datetime.date.fromisoformat(date[:10]).toordinal()
def last_day(month): return f"{month}-{calendar.monthrange(int(month[:4]), int(month[5:]))[1]}"
def next_month(month): return f"{int(month[:4]) + int(month[5:]) // 12:04}-{int(month[5:]) % 12 + 1:02}"
def seconds(v): return ordinal(v) * 86400 + minutes("+" + v[11:16]) * 60 + int(v[17:19])
def private(v): return isinstance(v, dict) and v and all(pattern("[a-z]{1,64}")(k) and digest(v[k]) for k in v)
def item(v): return text(v) and "\n" not in v
def vkey(v): return string(1000)(v) and read_vkey(v) is not None

text, amount, any_integer = string(2000), integer(1, AMOUNT), integer(-INTEGER, INTEGER)
signed, key_id, account = integer(-AMOUNT, AMOUNT), pattern("[0-9a-f]{8}"), pattern(r"[1-9]\d{3}(\.[1-9])?")
basis, paid = word("area", "weight", "equal"), dict(amount=amount, reference=[code])
def pieces(**members):
    """A voucher that may share a bank line (§5)."""
    return lambda v: record(piece=[integer(1, 9999)], **members)(v) and ("piece" not in v or "reference" in v) \
        and ("invoiceTotal" not in v or "invoice" in v)
drawn = dict(paid, request=[integer(0, INTEGER)])
invoiced = dict(drawn, invoice=[code], invoiceTotal=[amount], payee=text, **{"from": account})
home = record(area=integer(1, SHARE), building=code, code=code, group=[code], seller=[text], use=code,
              tenure=word(*CLASSES), weight=[integer(1, SHARE)])
unit_amounts = array(record(amount=signed, unit=code), 0)
expenses = word("bank-fee", "audit", "appraisal", "publication", "other")
role = word(*RECORDERS, "supervisor", "auditor")
approvers = dict(approvals=integer(0, 20), roles=array(role, 1))
ground = word("elevator", "fire", "facade", "roof", "drainage", "road")
policy = record(
    backdating=[integer(0, 36600)], budgetTolerance=integer(0, 10000), changes=[record(**approvers)],
    contracts=[word("required")],
    emergency=[record(days=integer(1, 365), grounds=array(ground, 1), role=role)], forbidden=[array(text, 1)],
    overruns=[record(**approvers)], reconciliation=[word("required")], register=[word("required")],
    separation=[word("required")],
    tiers=[array(record(resolution=[word("required")], **approvers, **{"from": integer(0, AMOUNT)}), 1)],
    window=[integer(1, 366)])
CHOICES = ("abstain", "against", "for")
vote = dict(heads=word("unit", "group"), matter=word("use", "raise", "common-use", "custody", "office"), project=[code],
            custodian=[text], scope=array(code, 1), title=text, to=day, **{"from": day})
count = record(area=integer(0, INTEGER), heads=integer(0, INTEGER))
open_vote = record(ballots=record(**{choice: array(code, 0) for choice in CHOICES}), **vote)
sealed_vote = record(electors=count, root=digest, tally=record(**{choice: count for choice in CHOICES}), **vote)
debit, credit = record(account=account, debit=any_integer), record(account=account, credit=any_integer)

def change(v):
    """A change of the register as it is asked for: the body of the entry, without a request."""
    return record(body=lambda b: isinstance(b, dict) and "request" not in b, kind=word(*REGISTER))(v) \
        and BODIES[v["kind"]](v["body"])

REGISTER = ("amendment", "merge", "split", "title", "units")
BODIES = {
    "open": record(
        chart=array(record(code=account, en=text, type=word(*CHART.values()), zh=text), 0),
        currency=word("CNY"), name=text, nature=word("statutory", "common"), origin=code, preparer=text,
        members=array(record(key=vkey, role=role, title=text), 1), policy=policy,
        sharing=basis, timezone=zone),
    "units": record(request=[integer(0, INTEGER)], units=array(home, 1)),
    "project": record(budget=amount, id=code, scope=array(code, 1), sharing=[basis], title=text),
    "opening": record(assets=array(record(account=account, amount=amount), 0), undistributed=signed,
                      units=unit_amounts),
    "contribution": pieces(to=[word("1201")], unit=code, **paid),
    "income": pieces(category=word(*INCOME), **paid),
    "payment": pieces(part=[word("inspection", "other", "pricing", "supervision")], project=code, **invoiced),
    "expense": pieces(category=expenses, **invoiced),
    "transfer": record(to=account, interest=[amount], **drawn, **{"from": account}),
    "distribution": record(amount=amount, request=[integer(0, INTEGER)], scope=array(code, 1), sharing=[basis]),
    "reversal": record(entry=integer(0, INTEGER), reason=text, request=[integer(0, INTEGER)]),
    "close": record(balances=digest, period=month),
    "refund": record(entry=integer(0, INTEGER), **drawn),
    "destruction": record(amount=integer(0, AMOUNT), unit=code),
    "payout": record(unit=code, **drawn),
    "settlement": record(amount=amount, request=[integer(0, INTEGER)], unit=code),
    "closing": record(period=year),
    "correction": lambda v: record(kind=word("contribution", "income", "payment", "expense"), year=year,
                                   voucher=lambda _: True)(v) and BODIES[v["kind"]](v["voucher"]),
    "handover": record(custodian=text, direction=word("in", "out"), reference=[code], request=[integer(0, INTEGER)],
                       undistributed=signed,
                       units=unit_amounts),
    "split": record(parts=array(home, 1), request=[integer(0, INTEGER)], unit=code),
    "merge": record(into=home, request=[integer(0, INTEGER)], units=array(code, 1)),
    "amendment": record(request=[integer(0, INTEGER)], unit=home),
    "title": record(deed=[code], group=[code], request=[integer(0, INTEGER)], unit=code),
    "rate": record(amount=integer(0, SHARE), basis=word("area", "unit"), scope=array(code, 1), **{"from": month}),
    "budget": record(period=year, lines=array(lambda v: any(
        record(amount=integer(0, AMOUNT), **{name: kind})(v) for name, kind in
        dict(account=account, expense=expenses, income=word(*INCOME), project=code).items()), 1)),
    "reconciliation": record(
        bank=any_integer, book=any_integer, file=digest, period=month,
        bankOnly=array(record(amount=signed, date=day, reference=[code]), 0),
        ledgerOnly=array(record(amount=signed, entry=integer(0, INTEGER)), 0)),
    "erasure": record(entry=integer(0, INTEGER), field=code, reason=text),
    "objection": lambda v: record(entry=integer(0, INTEGER), key=[vkey], note=[string(5000)], text=text, unit=[code])(v)
                 and ("key" in v) == ("note" in v),
    "reply": record(objection=integer(0, INTEGER), text=text),
    "contract": lambda v: record(amount=amount, contractor=text, number=[code], project=code, release=day,
                                 replaces=[text], request=[integer(0, INTEGER)], retention=integer(0, 10000))(v)
                and ("replaces" in v or "request" not in v),
    "assignment": record(assignee=text, contractor=text, project=code, request=[integer(0, INTEGER)]),
    "acceptance": record(contractor=integer(1, 5), project=code, residents=integer(1, 5),
                         result=word("passed", "failed")),
    "publication": record(entry=integer(0, INTEGER), until=[day], where=text),
    "attestation": record(
        auditor=item, close=integer(0, INTEGER), key=vkey, opening=[integer(0, INTEGER)],
        note=string(10000), opinion=word("unqualified", "qualified", "adverse", "disclaimer"),
        root=digest, signed=day, size=integer(1, INTEGER), text=text, to=month, statement=word(
            "annual", "balance-sheet", "income", "net-assets", "cash-flow", "units", "projects", "common-income"),
        **{"from": month}),
    "completion": record(cost=integer(0, INTEGER), project=code, shares=digest),
    "member": lambda v: any(record(action=word(action), **members)(v) for action, members in (
        ("add", dict(key=vkey, role=role, title=text)), ("revoke", dict(member=key_id)),
        ("rotate", dict(key=vkey, member=key_id, note=text)))),
    "succession": record(
        assets=array(record(account=account, balance=any_integer), 0), items=[array(item, 1)], note=string(20000),
        to=key_id, witness=[key_id], **{"from": key_id}),
    "policy": record(policy=policy),
    "clock": record(reason=text, **{"from": integer(0, INTEGER)}),
    "incarnation": record(kept=integer(0, INTEGER), lost=string(5000), reason=text),
    "request": lambda v: record(amount=amount, ground=[ground], line=[text], payee=text, project=[code], purpose=text,
                                until=[day])(v) or record(purpose=text, register=change, until=[day])(v),
    "approval": record(decision=word("approve", "reject"), entry=integer(0, INTEGER), note=text),
    "withdrawal": record(entry=integer(0, INTEGER), reason=text),
    "resolution": lambda v: open_vote(v) or sealed_vote(v),
}
VOUCHERS = set(BODIES) - {
    "open", "units", "project", "close", "amendment", "title", "rate", "budget", "reconciliation", "erasure", "objection",
    "reply", "publication", "attestation", "contract", "assignment", "acceptance", "completion", "member", "succession",
    "policy", "request", "approval", "withdrawal", "resolution", "clock", "incarnation"}
FINAL = ("reversal", "closing", "split", "merge")
ENTRY = record(
    attachments=[array(record(name=text, sha256=digest, size=integer(0, INTEGER), type=code), 1)],
    body=lambda v: isinstance(v, dict), date=day, kind=code, memo=[text], number=[number],
    postings=[array(lambda v: debit(v) or credit(v), 0)], prev=digest, private=[private], recorder=key_id,
    salt=[salt], seq=integer(0, INTEGER), time=moment, v=integer(1, 1))
def write(value): return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
def refuse(_): raise ValueError("a number that is not an integer")
def decode(line):
    """The entry in a line. Raises Bad with 1001, 1002 or 1003. That the line is canonical shows by writing it again."""
    if len(line) > 65535: raise Bad(1002, f"{len(line)} bytes")
    try:
        entry = json.loads(line.decode(), parse_float=refuse, parse_constant=refuse)
        again = write(entry)
    except (ValueError, RecursionError) as error:
        raise Bad(1001, str(error))
    if again != line: raise Bad(1001, "not the canonical form")
    if not ENTRY(entry) or ("number" in entry) != ("postings" in entry): raise Bad(1001, "not the members of an entry")
    if entry["kind"] not in BODIES: raise Bad(1003 if plain(entry["body"]) else 1001, entry["kind"])
    if not BODIES[entry["kind"]](entry["body"]) or not ascending([a["code"] for a in entry["body"].get("chart", [])]):
        raise Bad(1001, "not the body of " + entry["kind"])
    return entry
def folded(name):
    """A name or a number as it is compared (§3)."""
    name = UNSEEN.sub("", unicodedata.normalize("NFKD", name))
    return unicodedata.normalize("NFKD", re.sub("[A-Z]", lambda letter: letter[0].lower(), name))
def names(body):
    """What somebody or something is called in a body (§5)."""
    papers = body.get("voucher", body)
    members = "payee", "custodian", "contractor", "replaces", "assignee", "title", "name", "preparer", "auditor"
    called = [papers[member] for member in members if isinstance(papers.get(member), str)]
    return called + [m["title"] for m in body.get("members", [])] + body.get("policy", {}).get("forbidden", [])
def ascending(names): return all(a < b for a, b in zip(names, names[1:]))

# -- §8 Keys and checkpoints
def read_vkey(v, kind=1):
    """(name, key ID, public key) of a vkey of a type, or None."""
    name, _, rest = v.partition("+")
    key, data = rest[:8], unbase64(rest[9:]) or b""
    if not is_name(name) or rest[8:9] != "+" or len(data) != 33 or data[0] != kind: return None
    return (name, key, data[1:]) if sha256(name.encode() + b"\n" + data)[:4].hex() == key else None

CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
def is_origin(name): return 1 <= len(name.encode()) <= 255 and not CONTROL.search(name)
def is_name(name): return is_origin(name) and not re.search(r"[\s+]", name)
NOTE = re.compile(r"([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]{44})\n\n((?:\u2014 [^\n ]+ [^\n ]+\n){1,100})", re.ASCII)
def read_note(note):
    """(origin, size, root, signed text, [(name, key ID, signature)]) of a note, or None."""
    match = NOTE.fullmatch(note)
    if not match or not digest(match[3]) or len(note.encode()) > 10**6 or not is_origin(match[1]) \
            or int(match[2]) > INTEGER:
        return None
    signatures = read_signatures(match[4])
    return signatures and (match[1], int(match[2]), unbase64(match[3]), note[:match.end(3) + 1].encode(), signatures)
def read_signatures(block):
    """[(name, key ID, signature)] of the signature lines of a note, or None where one is malformed."""
    if not re.fullmatch("(\u2014 [^\n ]+ [^\n ]+\n){1,100}", block): return None
    signatures = []
    for line in block.split("\n")[:-1]:
        _, name, blob = line.split(" ")
        data = unbase64(blob)
        if data is None or len(data) < 5 or not is_name(name): return None
        signatures.append((name, data[:4].hex(), data[4:]))
    return signatures
def read_text(note):
    """(text, signatures) of a signed note, or None: its last empty line ends the text."""
    text, blank, block = note.rpartition("\n\n")
    signatures = read_signatures(block)
    return (text + "\n", signatures) if blank and signatures and not re.search(r"[\x00-\x09\x0b-\x1f]", text) else None
def lines(*parts): return "".join(f"{part}\n" for part in parts)
def signed_by(note, message, public):
    """The key IDs of those of some keys that signed a text, or None where a note is malformed or falsely signed."""
    read, found = read_text(note), set()
    if not read or read[0] != message: return None
    for name, key, signature in read[1]:
        for known, known_id, bytes_of_key in public:
            if (known, known_id) == (name, key):
                if is_twice(name, key, read[1]): return None
                if not is_signature(bytes_of_key, signature, message.encode()): return None
                found.add(key)
    return found
def cosigned_at(note_text, line, public_key):
    """The time of a cosignature (§8.2) that a key made under a text, or None."""
    time = int.from_bytes(line[:8], "big")
    message = b"cosignature/v1\ntime %d\n" % time + note_text
    return time if len(line) == 72 and 0 < time < 2**63 and is_signature(public_key, line[8:], message) else None
def read_policy(data):
    """([(name, key ID, public key)] of logs, {name: witness or (k, members)}, quorum or None) of a tlog-policy (§8.2)"""
    def need(holds):
        if not holds: raise ValueError(f"policy, line {number}: {line.decode(errors='replace')}")
    logs, defined, quorum, members, number, line = [], {}, [], set(), 0, b""
    keys = {1: set(), 4: set()}
    def key(item, kind):
        try: found = read_vkey(item.decode(), kind)
        except UnicodeDecodeError: found = None
        need(found and found[2] not in keys[kind])
        keys[kind].add(found[2])
        return found
    for number, line in enumerate(data.split(b"\n"), 1):
        need(not re.search(rb"[^\t\x20-\x7e\x80-\xff]", line) and (line == b"" or number <= data.count(b"\n")))
        word, *items = re.split(rb"[ \t]+", line.strip(b" \t"))
        if word[:1] in (b"", b"#"): continue
        if word == b"log":
            need(len(items) in (1, 2))
            logs.append(key(items[0], 1))
        elif word in (b"witness", b"group"):
            need(len(items) in (2, 3) if word == b"witness" else len(items) >= 3)
            need(items[0] != b"none" and items[0] not in defined)
            if word == b"witness": defined[items[0]] = key(items[1], 4)
            else:
                k = {b"any": 1, b"all": len(items) - 2}.get(items[1])
                if k is None:
                    need(re.fullmatch(rb"[1-9]\d{0,8}", items[1]) and int(items[1]) <= len(items) - 2)
                    k = int(items[1])
                for member in items[2:]:
                    need(member in defined and member not in members)
                    members.add(member)
                defined[items[0]] = (k, items[2:])
        else:
            need(word == b"quorum" and len(items) == 1 and not quorum and (items[0] == b"none" or items[0] in defined))
            quorum.append(items[0])
    need(quorum)
    return logs, defined, None if quorum[0] == b"none" else quorum[0]
def is_met(quorum, defined, held):
    """Whether the witnesses that cosigned are enough: what is defined is so in order, members before their groups"""
    holds = {}
    for name, what in defined.items():
        holds[name] = name in held if isinstance(what[0], str) else sum(holds[m] for m in what[1]) >= what[0]
    return quorum is None or holds[quorum]
LINK = re.compile(r"(?:https?://[A-Za-z0-9\-._~:/?\[\]@!$&'()*+,;=%]+#)?([1-9]\d{0,15})\.([\w-]{43})\.([\w-]{91})", re.ASCII)
def read_link(text):
    """(size, root, key ID, signature) of a checkpoint on paper (§8.5), or None."""
    match = LINK.fullmatch(text) if len(text.encode()) <= 203 else None
    if not match or int(match[1]) > INTEGER: return None
    root, signed = (unbase64(part.translate({45: "+", 95: "/"}) + "=") for part in match.groups()[1:])
    return root and signed and (int(match[1]), root, signed[:4].hex(), signed[4:])
def judge_link(link, ledger, root, public):
    """What a ledger says of a link: unsigned by its members, ahead of it, the same, or another history"""
    size, linked, key, signature = link
    text = lines(ledger.fund["origin"] if ledger.fund else "", size, b64(linked)).encode()
    if not any(key == i and is_signature(k, signature, text) for _, i, k in public): return "unsigned"
    return "ahead" if size > ledger.size else "same" if linked == root else "fork"
def is_twice(name, key, signatures): return sum((n, i) == (name, key) for n, i, _ in signatures) > 1
def is_signature(public_key, signature, message):
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
        return True
    except (InvalidSignature, ValueError):
        return False

# -- §6.13 Apportionment
def apportion(whole, weights):
    total = sum(weights)
    if total == 0 or whole <= 0: return [0] * len(weights)
    shares = [whole * weight // total for weight in weights]
    order = sorted(range(len(weights)), key=lambda i: (-(whole * weights[i] % total), i))
    for i in order[:whole - sum(shares)]: shares[i] += 1
    return shares
def add(total, changes):
    for key, change in changes.items(): total[key] = total.get(key, 0) + change

class Ledger:
    """The state after the entries so far (§5, §6)."""
    def __init__(self):
        self.size, self.hash, self.time, self.fund, self.closed_through = 0, sha256(b""), 0, None, None
        self.units, self.buildings, self.projects, self.entries = {}, set(), {}, {}
        self.reversed, self.used, self.traded, self.held, self.late = set(), {}, False, {}, []
        self.nets, self.serials, self.findings = dict.fromkeys(POSTABLE, 0), {}, []
        self.dated = []  # (month, changes of nets, changes of units) of every voucher
        self.gone, self.owed, self.refunded, self.reconciled, self.settled, self.compared = {}, {}, {}, {}, {}, {}
        self.erased, self.raised, self.hashes = set(), {}, []
        self.members, self.policy, self.matters, self.direct, self.passed = {}, None, {}, [], {}
        self.areas, self.parts = {}, set()  # as first registered; parts of split homes without a deed
        self.silence = None  # since the last entry of one who may record
        self.remarks, self.jumps, self.clocks = [], {}, []
        self.days = {}  # of bank lines in pieces
        self.is_salted, self.lacks_salts, self.folded, self.salts = False, False, bytes(32), b""
        self.budgets, self.registered, self.left, self.date, self.day, self.recorded = {}, {}, {}, "", "", ""
        self.uses, self.votes, self.rests = {}, {}, {}
        self.attested = {}  # by entry
    def find(self, number, detail, **where):
        self.findings.append(dict(code=number, detail=str(detail), **(where or {"entry": self.size})))
    def remark(self, number, detail): self.remarks.append(dict(code=number, detail=str(detail), entry=self.size))
    def apply(self, line):
        entry = None
        try:
            entry = decode(line)
            self.chain(entry)
            for name in names(entry["body"]):
                if not folded(name): self.find(1320, [hex(ord(c)) for c in name])
            if self.fund or entry["kind"] == "open":
                getattr(self, "do_" + entry["kind"], self.voucher)(entry, entry["body"])
            self.entries[self.size] = entry
        except Bad as bad:
            self.find(*bad.args)
        except StopIteration:
            pass  # What was found leaves nothing to carry out.
        self.take_salt(entry)
        self.size, self.hash = self.size + 1, leaf_hash(line)
        self.hashes.append(self.hash)
    # Salts (§4.3)
    def take_salt(self, entry):
        if self.size == 0: self.is_salted = "salt" in (entry or {})
        if self.fund and entry and self.is_salted and "salt" not in entry: self.find(1380, "no salt")
        if self.fund and entry and not self.is_salted and "salt" in entry: self.find(1381, entry["salt"])
        if self.is_salted and not (entry and "salt" in entry): self.lacks_salts = True
        self.salts += unbase64((entry or {}).get("salt", ""))
        if len(self.salts) == 64 * 16: self.folded, self.salts = sha256(self.folded + self.salts), b""
    def unit_lines(self, units):
        """`unit CODE N`, as an entry at this position commits to them."""
        lines = [f"unit {code} {n}".encode() for code, n in units.items()]
        if not self.is_salted: return lines
        key = sha256(b"daxiu/salts/v1\0" + self.folded + self.salts)
        return [line + b" " + base64.b64encode(hmac.digest(key, line, "sha256")[:16]) for line in lines]
    def chain(self, entry):
        if entry["seq"] != self.size: self.find(1010, entry["seq"])
        if entry["prev"] != b64(self.hash): self.find(1011, entry["prev"])
        self.date = entry["date"]
        self.tick(entry, seconds(entry["time"]))
        if self.size == 0 and entry["kind"] != "open": self.find(1013, entry["kind"])
        if self.size > 0 and entry["kind"] == "open": raise Bad(1014, "open")
        if entry["kind"] not in VOUCHERS and "number" in entry: self.find(1043, entry["kind"])
        fund = entry["body"] if entry["kind"] == "open" else self.fund
        if not fund: return
        if not self.fund: self.opened, self.due = entry["date"], entry["date"][:7]
        minute = minutes("+" + entry["time"][11:16]) + minutes(fund["timezone"])
        if ordinal(entry["date"]) > ordinal(entry["time"]) + minute // 1440 and not self.dated_too_late(entry):
            self.find(1020, entry["date"])
        if entry["date"] < self.opened: self.find(1021, entry["date"])
        if self.closed_through and entry["date"][:7] <= self.closed_through and entry["kind"] != "closing":
            self.find(1022, entry["date"])
        today, limit = ordinal(entry["time"]) + minute // 1440, (self.policy or {}).get("backdating", INTEGER)
        is_free = entry["kind"] in ("opening", "closing", "close", "reconciliation") + ("units",) * (not self.traded)
        if not is_free and entry["date"] >= self.opened and ordinal(entry["date"]) < today - limit:
            self.find(1205, entry["date"])
        self.recorded = datetime.date.fromordinal(today).isoformat()
        self.day = entry["date"] if is_free or limit == INTEGER else self.recorded  # that the entry counts from (§5)
        roles = self.active() if self.fund else {read_vkey(m["key"])[1]: m["role"] for m in reversed(fund["members"])}
        if entry["recorder"] not in roles: self.find(1030, entry["recorder"])
        elif roles[entry["recorder"]] in RECORDERS: self.silence = None
        elif self.fund and self.anyones(entry["kind"], entry["body"]):
            self.remark(1360, roles[entry["recorder"]])
            if not self.silence: self.silence = dict(since=self.entries.get(self.size - 1, {}).get("time"), votes=set())
        else: self.find(1031, entry["recorder"])
    def anyones(self, kind, body):
        """Whether a member of any role may record an entry (§5)."""
        if kind in ("approval", "withdrawal"):
            matter = self.matters.get(body["entry"])
            return matter is not None and matter["kind"] == "member" and not matter["outcome"]
        return kind == "member" or kind == "resolution" and body["matter"] == "office"
    # Clocks (§5, §6.37)
    def tick(self, entry, now):
        jump = self.jumps.get(self.about(entry["kind"], entry["body"]))
        if now < (jump["floor"] if jump else self.time): self.find(1012, entry["time"])
        if jump:
            if now >= jump["at"]: self.find(1301, entry["time"])
            elif now > jump["floor"]:
                if now - jump["floor"] > JUMP: jump["later"][self.size] = dict(floor=jump["floor"], at=now, later={})
                jump["floor"] = now
            return
        if self.size and now - self.time > JUMP: self.jumps[self.size] = dict(floor=self.time, at=now, later={})
        self.time = max(self.time, now)
    def about(self, kind, body):
        """The entry that a clock begins at, or that the clock begins at that is decided on while it stands."""
        if kind == "clock": return body["from"]
        matter = self.matters.get(body["entry"]) if kind in ("approval", "withdrawal") else None
        return matter["body"]["from"] if matter and matter["kind"] == "clock" and not matter["outcome"] else None
    def dated_too_late(self, entry):
        """Whether a reversal bears the date of a voucher that was recorded with a wrong clock."""
        if entry["kind"] != "reversal": return False
        target = entry["body"]["entry"]
        return any(first <= target < end for first, end in self.clocks) \
            and self.entries.get(target, {}).get("date") == entry["date"]
    def do_clock(self, entry, body):
        jump = self.jumps.get(body["from"])
        if not jump or seconds(entry["time"]) < jump["at"]: self.propose(entry, body)
    # Copies that went on apart (§6.38)
    def do_incarnation(self, entry, body):
        if not 1 <= body["kept"] <= self.size: raise Bad(1310, body["kept"])
        note = read_note(body["lost"])
        if not note or note[0] != self.fund["origin"] or note[1] <= body["kept"]: raise Bad(1311, body["kept"])
        if sum(m["kind"] == "incarnation" for m in self.matters.values()) >= 100: raise Bad(1314, 100)
        _, size, root, message, signatures = note
        ours = [(key, signature) for name, key, signature in signatures
                if key in self.members and self.members[key]["name"] == name]
        if not ours or not all(is_signature(self.members[key]["public"], s, message) for key, s in ours):
            raise Bad(1312, size)
        tree = Tree()
        for leaf in self.hashes[:size]: tree.append(leaf)
        if tree.size == size and tree.root() == root: raise Bad(1313, size)
        self.propose(entry, body)
    def do_open(self, entry, body):
        if {a["code"]: a["type"] for a in body["chart"]} != CHART: self.find(1034, "chart")
        keys = [read_vkey(m["key"]) for m in body["members"]]
        for name, _, _ in keys:
            if name != body["origin"]: self.find(1032, name)
        if len({key for _, key, _ in keys}) < len(keys): self.find(1033, "members")
        for member in reversed(body["members"]):
            name, key, public = read_vkey(member["key"])
            self.members[key] = dict(name=name, public=public, role=member["role"], active=True, person=key, since=0)
        self.fund, self.policy = body, body["policy"]
        self.sound(self.policy, self.members)
    def active(self): return {key: m["role"] for key, m in self.members.items() if m["active"]}
    def person(self, key): return self.members[key]["person"] if key in self.members else key
    def public(self, *keys): return [(self.members[k]["name"], k, self.members[k]["public"]) for k in keys]
    def sound(self, policy, members):
        roles = [m["role"] for m in members.values() if m["active"]]
        tiers = policy.get("tiers", [])
        hands = 2 if "separation" in policy else 1
        changes, spending = policy.get("changes"), tiers + [policy[m] for m in ("overruns",) if m in policy]
        if "emergency" in policy: spending.append(dict(approvals=1, roles=[policy["emergency"]["role"]]))
        asks = hands > 1 or "register" in policy or any(rule["approvals"] for rule in spending)
        guarded = not asks or (changes or {}).get("approvals")
        def lacks(rule, hands):
            """Whether too few could approve besides who asks and who pays: others where there are such."""
            others = sum(r in RECORDERS and r not in rule["roles"] for r in roles)
            able = sum(r in rule["roles"] for r in roles) - max(0, hands - others)
            return rule["approvals"] > max(0, able)
        if not any(r in RECORDERS for r in roles): problem = 1202
        elif not ascending([t["from"] for t in tiers]): problem = 1203
        elif not guarded: problem = 1206
        elif sum(r in RECORDERS for r in roles) < hands or any(lacks(rule, hands) for rule in spending) \
                or changes and lacks(changes, 1): problem = 1204
        else: return True
        self.find(problem, roles)
        return False
    # Members, policy, requests, approvals (§6.30 to §6.35)
    def do_member(self, entry, body):
        if body["action"] == "rotate":
            if body["member"] not in self.active(): raise Bad(1200, body["member"])
            message = lines("daxiu/rotation/v1", self.fund["origin"], entry["prev"], body["member"], body["key"])
            keys = self.public(body["member"]) + [read_vkey(body["key"])]
            if (signed_by(body["note"], message, keys) or set()) != {key for _, key, _ in keys}:
                raise Bad(1201, body["member"])
        self.propose(entry, body, self.voted(entry))
    def voted(self, entry):
        """Whether the owners decide a change of members that nobody who may record asks for (§6.31)."""
        role, changes = self.active().get(entry["recorder"]), self.policy.get("changes", {})
        if role is None or role in RECORDERS: return False
        others = sum(r in changes.get("roles", []) for key, r in self.active().items()
                     if self.person(key) != self.person(entry["recorder"]))
        if changes.get("approvals") and others >= changes["approvals"]: return False
        if not self.silence or not self.silence["since"] or not self.silence["votes"] \
                or seconds(entry["time"]) - seconds(self.silence["since"]) < 30 * 86400:
            raise Bad(1361, entry["recorder"])
        self.rests[self.size] = self.silence["votes"]
        return True
    def do_policy(self, entry, body): self.propose(entry, body)
    def propose(self, entry, body, decided=False):
        after = self.outcome(entry["kind"], body)
        matter = self.enter(entry, body)
        if decided or self.approved(matter): self.take_effect(matter, after)
    def enter(self, entry, body, weighed=0, over=False):
        self.matters[self.size] = dict(kind=entry["kind"], body=body, maker=entry["recorder"], date=entry["date"],
                                       weighed=weighed, over=over, votes={}, paid=0, outcome=None)
        if "ground" in body:
            self.matters[self.size].update(due=ordinal(entry["date"]) + self.policy["emergency"]["days"])
        return self.matters[self.size]
    def outcome(self, kind, body):
        """Members and policy as a change leaves them."""
        members, policy = dict(self.members), self.policy
        if kind == "clock" and body["from"] not in self.jumps: raise Bad(1300, body["from"])
        if kind in ("clock", "incarnation", "budget"): return members, policy
        if kind == "policy": policy = body["policy"]
        elif body["action"] != "add":
            old = members.get(body["member"])
            if not old or not old["active"]: raise Bad(1200, body["member"])
            members[body["member"]] = dict(old, active=False)
        if "key" in body:
            name, key, public = read_vkey(body["key"])
            if name != self.fund["origin"]: raise Bad(1032, name)
            if key in members: raise Bad(1033, key)
            if len(members) >= 1000: raise Bad(1207, len(members))
            members[key] = dict(name=name, public=public, active=True, since=self.size,
                                role=body.get("role") or old["role"], person=key if body["action"] == "add" else old["person"])
        if not self.sound(policy, members): raise StopIteration
        return members, policy
    def take_effect(self, matter, after):
        matter["outcome"], (self.members, self.policy) = "effective", after
        if matter["kind"] == "clock":
            first = matter["body"]["from"]
            jump = self.jumps[first]
            self.jumps = {**{seq: other for seq, other in self.jumps.items() if seq < first}, **jump["later"]}
            self.time = jump["floor"]
            self.clocks.append((first, self.size))
            self.remark(1302, first)
        if matter["kind"] == "budget": self.budgets[matter["body"]["period"]] = amounts_of(matter["body"])
        if matter["kind"] == "incarnation": self.remark(1315, matter["body"]["kept"] + 1)
    def needs(self, matter):
        """What must approve: how many, and which roles count; one approval may count for several."""
        body, changes = matter["body"], self.policy.get("changes", {})
        if matter["kind"] == "budget": changes = self.policy.get("overruns", {})
        rules = [self.tier(matter["weighed"]) if matter["kind"] == "request" else changes]
        if matter["over"]: rules.append(self.policy.get("overruns", {}))
        if "ground" in body and "emergency" in self.policy:
            rules.append(dict(approvals=1, roles=[self.policy["emergency"]["role"]]))
        return [(rule["approvals"], rule["roles"]) for rule in rules if rule.get("approvals")]
    def tier(self, n): return ([{}] + [t for t in self.policy.get("tiers", []) if t["from"] <= n])[-1]
    def approved(self, matter):
        """The day by which enough had approved, and the day when the last of them was recorded; or None."""
        votes = list(matter["votes"].values())
        for n in range(len(votes) + 1):
            given = [r for r, _, _ in votes[:n]]
            if all(sum(r in roles for r in given) >= count for count, roles in self.needs(matter)):
                return max([matter["date"]] + [d for _, d, _ in votes[:n]]), max([""] + [d for _, _, d in votes[:n]])
    def claim(self, matter): return matter["paid"] if matter["outcome"] else matter["body"]["amount"]
    def spending(self, payee):
        """What else goes to a payee: on this day, or the most within a window of days in a row that this is one of."""
        to, window, today = folded(payee), self.policy.get("window"), ordinal(self.date)
        others = [(ordinal(day), n) for day, name, n, seq in self.direct
                  if name == to and not (window and seq in self.reversed)]
        others += [(ordinal(m["date"]), self.claim(m)) for m in self.matters.values()
                   if m["kind"] == "request" and folded(m["body"]["payee"]) == to]
        lasts = {today} | {day for day, _ in others if window and today < day < today + window}
        return max(sum(n for day, n in others if last - (window or 1) < day <= last) for last in lasts)
    def split(self, payee, n):
        if "window" in self.policy: return
        if self.tier(self.spending(payee) + n) != self.tier(n): self.remark(1237, payee)
    def do_request(self, entry, body):
        if "register" in body:
            if body.get("until", entry["date"]) < entry["date"]: return self.find(1212, body["until"])
            return self.enter(dict(entry, kind="register"), body)
        found, payee, line = len(self.findings), body["payee"], body.get("line")
        year, project = entry["date"][:4], body.get("project")
        if project is not None and project not in self.projects: self.find(1070, project)
        self.payee(payee)
        if "ground" in body and body["ground"] not in self.policy.get("emergency", {}).get("grounds", []):
            self.find(1213, body["ground"])
        if body.get("until", entry["date"]) < entry["date"]: self.find(1212, body["until"])
        budget = self.budgets.get(year, {})
        if line is not None and line not in budget: self.find(1215, line)
        elif line is not None and not self.suits(line, project): self.find(1217, line)
        known = {"all"} | set(self.units) | self.buildings
        owners = project is None and (payee in ("1001", "1101", "1201") or set(payee.split(" ")) <= known)
        if not owners: self.cites(body, year)
        if len(self.findings) > found: return
        self.split(payee, body["amount"])
        earlier = sum(self.claim(m) for m in self.matters.values() if m["kind"] == "request"
                      and line is not None and m["body"].get("line") == line and m["date"][:4] == year)
        over = earlier + body["amount"] > budget[line] if line is not None \
            else not owners and "overruns" in self.policy and year not in self.budgets
        self.enter(entry, body, self.spending(payee) + body["amount"], over)
    def suits(self, line, project):
        """Whether a budget line is for a project, or else for any other cost."""
        kind, name = line.split(" ", 1)
        if kind == "project": return name == project
        if kind == "account" and CHART[name] == "expenditure": return name.startswith("5001") == (project is not None)
        return kind == "expense" and project is None
    def cites(self, body, year):
        if "line" not in body and "overruns" in self.policy and year in self.budgets: self.find(1216, year)
    def payee(self, payee):
        if folded(payee) in map(folded, self.policy.get("forbidden", [])): self.find(1214, payee)
    def standing(self, sequence, day):
        matter = self.matters.get(sequence)
        if not matter: raise Bad(1210, sequence)
        if matter["outcome"] or matter["body"].get("until", day) < day: raise Bad(1211, sequence)
        return matter
    def do_approval(self, entry, body):
        matter, target, note = self.standing(body["entry"], self.day), self.entries[body["entry"]], body["note"]
        if entry["date"] < matter["date"]: self.find(1228, entry["date"])
        read = read_text(note)
        if not read or len(read[1]) != 1: raise Bad(1220, body["entry"])
        if re.fullmatch("daxiu/approval/v1\n(.*\n){4}", read[0]): raise Bad(1219, body["entry"])
        key, signed = read[1][0][1], re.fullmatch("daxiu/approval/v2\n.*\n(.*)\n.*\n.*\n(.*)\n(.+\n)?", read[0])
        named = signed and re.fullmatch("(0|[1-9][0-9]{0,15})", signed[1])
        if named and body["entry"] != int(named[1]) <= INTEGER: raise Bad(1221, named[1])
        signing = signed[2] if signed and day(signed[2]) else entry["date"]
        message = lines("daxiu/approval/v2", self.fund["origin"], body["entry"], b64(leaf_hash(write(target))),
                        body["decision"], signing)
        if signed and body["decision"] == "reject": message += signed[3] or ""
        if read[0] != message: raise Bad(1222, body["entry"])
        if signing != entry["date"]: self.find(1218, signing)
        if key not in self.active(): raise Bad(1224, key)
        if not signed_by(note, message, self.public(key)): raise Bad(1223, key)
        if self.person(key) == self.person(matter["maker"]): raise Bad(1226, key)
        if self.person(key) in map(self.person, matter["votes"]): raise Bad(1227, key)
        accepted = [role for _, roles in self.needs(matter) for role in roles]
        if accepted and self.active()[key] not in accepted: raise Bad(1225, key)
        if body["decision"] == "reject":
            matter["outcome"] = "rejected"
            return
        matter["votes"][key] = self.active()[key], entry["date"], self.recorded
        if matter["kind"] not in ("request", "register") and self.approved(matter):
            self.take_effect(matter, self.outcome(matter["kind"], matter["body"]))
    def do_withdrawal(self, entry, body):
        matter = self.standing(body["entry"], self.day)
        maker = self.person(matter["maker"])
        if maker in map(self.person, self.active()) and self.person(entry["recorder"]) != maker: self.find(1229, maker)
        matter["outcome"] = "withdrawn"
    def spend(self, entry, body, payee, n):
        """What the policy asks of money that leaves or is given away; it is recorded whatever is found."""
        self.payee(payee)
        project = body.get("project")
        if "request" not in body:
            weighed = n + (self.spending(payee) if "window" in self.policy else 0)
            if self.tier(weighed).get("approvals"): self.find(1230, payee)
            self.resolved(self.tier(weighed), body)
            return self.split(payee, n)
        try: matter = self.standing(body["request"], self.date)
        except Bad as bad: return self.find(*bad.args)
        if matter["kind"] != "request": return self.find(1210, body["request"])
        asked = matter["body"]
        if "due" in matter and any(m["paid"] > 0 and "published" not in m and m["due"] < ordinal(self.day)
                                   for m in self.matters.values() if "due" in m): self.find(1292, self.day)
        if folded(payee) != folded(asked["payee"]): self.find(1232, payee)
        if project != asked.get("project"): self.find(1233, project)
        if "payee" in body and not matter["over"]: self.cites(asked, matter["date"][:4])
        if "category" in body and asked.get("line", "").startswith("expense ") \
                and asked["line"] != "expense " + body["category"]: self.find(1217, asked["line"])
        self.in_time(entry, body, matter)
        if n > asked["amount"] - matter["paid"]: self.find(1234, n)
        self.hands(entry, matter)
        if "payee" not in body or asked.get("ground") not in self.policy.get("emergency", {}).get("grounds", []):
            self.resolved(self.tier(matter["weighed"]), body)
    def in_time(self, entry, body, matter):
        """Whether a request that is cited was approved by the day of who cites it."""
        days = self.approved(matter)
        if days is None: self.find(1231, body["request"])
        elif entry["date"] < days[0]: self.find(1239, days[0])
        elif "backdating" in self.policy and entry["date"] < days[1]: self.remark(1330, entry["date"])
    def requested(self, entry, decides=True):
        """A change of the register is what a request asked for that stands and is approved, where it cites one (§6.20)."""
        body = entry["body"]
        if "request" not in body:
            if decides and "register" in self.policy: self.find(1366, entry["kind"])
            return
        try: matter = self.standing(body["request"], self.day)
        except Bad as bad: return self.find(*bad.args)
        if matter["kind"] != "register": return self.find(1210, body["request"])
        asked = {k: v for k, v in body.items() if k != "request"}
        if matter["body"]["register"] != dict(body=asked, kind=entry["kind"]): self.find(1367, body["request"])
        self.in_time(entry, body, matter)
    def carried(self, body):
        matter = self.matters.get(body.get("request"))
        if matter and matter["kind"] == "register" and not matter["outcome"]: matter["outcome"] = "effective"
    def hands(self, entry, matter):
        apart = [*matter["votes"]] + [matter["maker"] for _ in range("separation" in self.policy)]
        if self.person(entry["recorder"]) in map(self.person, apart): self.find(1235, entry["recorder"])
    def do_publication(self, entry, body):
        matter = self.matters.get(body["entry"])
        if not matter or "due" not in matter: raise Bad(1290, body["entry"])
        if entry["date"] < matter["date"]: self.find(1291, entry["date"])
        if body.get("until", entry["date"]) < entry["date"]: self.find(1291, body["until"])
        matter.setdefault("published", self.day)
    def do_succession(self, entry, body):
        assets = [dict(account=c, balance=self.nets[c]) for c in POSTABLE if CHART[c] == "asset"]
        if body["assets"] != assets: self.find(1281, assets)
        parties = [body["from"], body["to"]] + [body[name] for name in ["witness"] if name in body]
        if body["from"] not in self.members or set(parties[1:]) - set(self.active()) \
                or len(set(map(self.person, parties))) < len(parties): raise Bad(1280, parties)
        message = lines("daxiu/succession/v1", self.fund["origin"], entry["prev"], body["from"], body["to"],
                        body.get("witness", "-"), *(f"account {a['account']} {a['balance']}" for a in body["assets"]),
                        *(f"item {i}" for i in body.get("items", [])))
        if (signed_by(body["note"], message, self.public(*parties)) or set()) != set(parties): self.find(1282, parties)
    def resolved(self, tier, body):
        """What the tier asks of the owners: a use for a project (an expense has none), or another custodian."""
        if body.get("direction") == "out": subject = "custody", folded(body["custodian"])
        elif "payee" in body: subject = "use", body.get("project")
        else: return
        if "resolution" not in tier: return
        if subject not in self.passed: self.find(1236, subject)
        elif self.date < self.passed[subject]: self.find(1238, self.passed[subject])
        else: self.rests[self.size] = {seq for seq, to in self.uses[subject] if to <= self.date}
    def bill(self, entry):
        """(body, payee, amount) of a voucher by which money leaves or is given away, or None."""
        kind, body = entry["kind"], entry["body"]
        if kind == "correction": kind, body = body["kind"], body["voucher"]
        n = body.get("amount")
        if kind == "handover":
            sign = 1 if body["direction"] == "out" else -1
            n = sum(max(0, sign * part) for part in [body["undistributed"]] + [u["amount"] for u in body["units"]])
            return (body, body["custodian"], n) if n or sign > 0 else None
        if kind == "reversal": return self.returned(body)
        if kind == "transfer" and body["to"] in ("1101", "1201"): return body, body["to"], n
        if kind == "distribution": return body, " ".join(body["scope"]), n
        if kind == "refund":
            original = self.entries.get(body["entry"], {})
            if "contribution" not in (original.get("kind"), original.get("body", {}).get("kind")): return None
            return body, original["body"].get("voucher", original["body"])["unit"], n
        if kind in ("payment", "expense"): return body, body["payee"], n
        return (body, body["unit"], n) if kind in ("payout", "settlement") else None
    def returned(self, body):
        """(body, payee, amount) of a reversal that takes out what had come by a reconciliation's word, or on a request."""
        original = self.entries.get(body["entry"])
        if not original or original["kind"] not in VOUCHERS - set(FINAL) or body["entry"] in self.reversed: return None
        net = {a: sum(n if side == "debit" else -n for account, side, n in written(original) if account == a)
               for a in MONEY}
        has_come = net["1001"] > 0 and any(
            original["date"][:7] <= period and body["entry"] < seq and body["entry"] not in missing
            for period, (seq, missing) in self.compared.items())
        if sum(net.values()) <= 0 or "request" not in body and not has_come: return None
        was = original["body"].get("voucher", original["body"])
        if "contribution" in (original["kind"], original["body"].get("kind")): payee = was["unit"]
        else: payee = was["custodian"] if original["kind"] == "handover" else "1001"
        return body, payee, sum(net.values())
    def do_resolution(self, entry, body):
        found = len(self.findings)
        if not body["from"] <= body["to"] <= entry["date"]: self.find(1240, body["to"])
        self.names(body["scope"])
        project, custodian = body.get("project"), body.get("custodian")
        if body["matter"] != "custody" and custodian is not None or body["matter"] == "custody" and (
                custodian is None or project is not None or body["scope"] != ["all"]): self.find(1331, custodian)
        if body["matter"] == "office" and (body["scope"] != ["all"] or project is not None): self.find(1362, body["scope"])
        if project is not None and project not in self.projects: self.find(1070, project)
        elif project is not None and set(self.projects[project]["scope"]) != set(body["scope"]):
            self.find(1241, project)
        registered = {c for c, d in self.registered.items() if d <= body["to"] < self.left.get(c, "9999-99")}
        names = set(body["scope"])
        voters = {c for c in registered if names & {"all", c, self.units[c]["building"]}}
        voters = {code: self.units[code] for code in voters}
        if "ballots" in body: counts = self.count_open(body, voters, registered)
        else:
            counts = {"all": body["electors"], **body["tally"]}
            if body["electors"] != self.counted(body, voters.values()): self.find(1370, body["electors"])
            elif not is_possible(body): self.find(1371, body["tally"])
            self.votes[self.size] = body, voters
        owners = [unit["group"] for unit in voters.values() if "group" in unit]
        if body["heads"] == "unit" and len(set(owners)) < len(owners): self.find(1246, owners)
        if not voters: self.find(1066, body["scope"])
        if len(self.findings) > found: return
        is_plain = body["matter"] in ("use", "custody", "office")
        subject = body["matter"], project if body["matter"] == "use" else folded(custodian or "")
        def passes(what):
            part, yes = sum(counts[choice][what] for choice in CHOICES), counts["for"][what]
            return 3 * part >= 2 * counts["all"][what] \
                and (2 * yes > part if is_plain else 4 * yes >= 3 * part)
        if not (is_plain and passes("area") and passes("heads")): return
        if body["matter"] == "office" and self.silence: self.silence["votes"].add(self.size)
        if body["matter"] != "office" and subject[1] is not None:
            self.passed[subject] = min(body["to"], self.passed.get(subject, body["to"]))
            self.uses.setdefault(subject, []).append((self.size, body["to"]))
    def counted(self, body, units):
        """Area and heads."""
        units = list(units)
        owners = {("group", u["group"]) if body["heads"] == "group" and "group" in u else u["code"] for u in units}
        return {"area": sum(u["area"] for u in units), "heads": len(owners)}
    def count_open(self, body, voters, registered):
        choices, groups = {}, {}
        for choice in CHOICES:
            codes = body["ballots"][choice]
            if codes != sorted(codes): self.find(1063, choice)
            for unit in codes:
                if unit not in self.units: self.find(1060, unit)
                elif unit not in voters: self.find(1242 if unit in registered else 1243, unit)
                else:
                    if unit in choices: self.find(1244, unit)
                    choices[unit] = choice
                    group = self.units[unit].get("group") if body["heads"] == "group" else None
                    if group is not None and groups.setdefault(group, choice) != choice: self.find(1245, group)
        return {"all": self.counted(body, voters.values()),
                **{c: self.counted(body, [self.units[u] for u in choices if choices[u] == c]) for c in CHOICES}}
    def ballots(self, sheets):
        """Compares the ballots beside the truth (§4.1) with the sealed votes; gives what rests on those not here."""
        missing = set(self.votes) - set(sheets)
        for seq in sorted(set(sheets) - set(self.votes)): self.find(2075, seq, beside="ballots")
        for seq in sorted(set(self.votes) & set(sheets)):
            (body, voters), cast, last, tree = self.votes[seq], {}, b"", Tree()
            size = sum(len(line) + 1 for line in sheets[seq])
            for line in sheets[seq]:
                unit, choice = read_ballot(line) or (b"", "")
                if unit <= last or size > BALLOTS:
                    last = None
                    break
                cast[unit.decode()], last = choice, unit
                tree.append(leaf_hash(line))
            if last is None: self.find(2070, "malformed", entry=seq)
            elif b64(tree.root()) != body["root"]: self.find(2071, b64(tree.root()), entry=seq)
            else: self.count_sealed(seq, body, voters, cast)
        rests = {seq: [n for n, votes in self.rests.items() if votes <= missing and seq in votes] for seq in missing}
        return {str(seq): rests[seq] for seq in sorted(rests)}
    def count_sealed(self, seq, body, voters, cast):
        groups, found = {}, len(self.findings)
        for unit, choice in cast.items():
            group = voters.get(unit, {}).get("group") if body["heads"] == "group" else None
            if unit not in voters: self.find(2072, unit, entry=seq)
            elif group is not None and groups.get(group, choice) != choice: self.find(2073, group, entry=seq)
            groups[group] = choice
        tally = {c: self.counted(body, [voters[u] for u in cast if u in voters and cast[u] == c]) for c in CHOICES}
        if len(self.findings) == found and tally != body["tally"]: self.find(2074, tally, entry=seq)
    def do_units(self, entry, body):
        self.requested(entry, self.traded)
        if self.traded: self.remark_open(body["units"], body)
        self.carried(body)
        self.register(body["units"])
    def remark_open(self, homes, body):
        """Remarks a change of homes of a project that is neither voted for nor paid, unless somebody approved (§6.20)."""
        matter = self.matters.get(body.get("request"))
        if matter and matter["kind"] == "register" and matter["votes"]: return
        names = {"all"} | {home[name] for home in homes for name in ("code", "building")}
        projects = [name for name, p in self.projects.items() if names & set(p["scope"]) and not sum(p["charged"])
                    and "completed" not in p and ("use", name) not in self.passed]
        if projects: self.remark(1365, " ".join(projects[:20]))
    def register(self, units):
        codes = [u["code"] for u in units]
        if codes != sorted(codes): self.find(1063, codes[0])
        buildings = {u["building"] for u in units}
        for unit in units:
            self.seller(unit)
            if unit["code"] in self.units: self.find(1061, unit["code"])
            elif {unit["code"]} & (buildings | self.buildings) or unit["building"] in self.units \
                    or "all" in (unit["code"], unit["building"]): self.find(1062, unit["code"])
            else:
                self.units[unit["code"]], self.registered[unit["code"]] = unit, self.day
                self.areas.setdefault(unit["code"], unit["area"])
        self.buildings |= buildings
    def seller(self, unit):
        if "seller" in unit and unit["tenure"] != "public": self.find(1340, unit["code"])
    def names(self, names):
        for name in names:
            if name in self.gone: self.find(1068, name)
            elif name != "all" and name not in self.units and name not in self.buildings: self.find(1065, name)
        if len(set(names)) < len(names) or "all" in names and len(names) > 1: self.find(1067, names)
    def scope(self, body):
        """The units of a scope by class, in order of code, with what they count."""
        names, by = body["scope"], body.get("sharing", self.fund["sharing"])
        self.names(names)
        members = [u for c, u in sorted(self.units.items())
                   if c not in self.gone and ("all" in names or {c, u["building"]} & set(names))]
        if by == "weight" and any("weight" not in u for u in members): self.find(1064, names)
        counts = {c: {u["code"]: 1 if by == "equal" else u.get(by, 0) for u in members if u["tenure"] == c}
                  for c in CLASSES}
        if not any(sum(c.values()) for c in counts.values()): self.find(1066, names)
        return counts
    def do_project(self, entry, body):
        if body["id"] in self.projects: raise Bad(1071, body["id"])
        counts = self.scope(body)
        self.projects[body["id"]] = dict(body, date=entry["date"], counts=counts, charged=[0, 0], contracts=[], paid={},
                                         shares={code: 0 for units in counts.values() for code in units})
    def voucher(self, entry, body):
        papers, found = body.get("voucher", body), len(self.findings)
        if "invoice" in papers:
            users = self.used.setdefault(("invoice", folded(papers["invoice"])), [])
            others = [self.papers(seq) for seq in users if seq not in self.reversed]
            if all("invoiceTotal" in p for p in [papers, *others]): self.part(papers, others)
            elif others: self.find(1049, papers["invoice"])
            users.append(self.size)
        if "reference" in papers: self.serial(folded(papers["reference"]), papers.get("piece"))
        bill = self.bill(entry)
        if bill: self.spend(entry, *bill)
        postings, units = getattr(self, "post_" + entry["kind"])(entry, body)
        effect, units = units, self.forward(units) if entry["kind"] not in FINAL[1:] else units
        if (entry["kind"] == "refund" or body.get("direction") == "out") and len(self.findings) == found:
            for code, n in units.items():
                if n < 0 and self.balance(code) + n < 0 or n > 0 and self.balance(code) + n > 0: self.find(1322, code)
        postings = [(a, side, n) for a, side, n in postings if n]
        if written(entry) != postings: self.find(1041, f"{written(entry)} instead of {postings}")
        nets = {}
        for account, side, n in postings: add(nets, {account: n if side == "debit" else -n})
        for account, net in nets.items():
            if account not in self.nets: raise Bad(1044, account)
            after = self.nets[account] + net
            if abs(after) > INTEGER: raise Bad(1047, account)
            if after < 0 and net < 0 and account in MONEY: self.find(1046, account)
        serial = self.serials[entry["date"][:7]] = self.serials.get(entry["date"][:7], 0) + 1
        if entry.get("number") != f"{entry['date'][:7]}/{serial:04}": self.find(1040, entry.get("number"))
        add(self.nets, nets)
        self.dated.append((entry["date"][:7], nets, units))
        add(self.held, units)
        if entry["kind"] == "reversal" and not {"split", "settlement"} & {*(e := self.entries[body["entry"]]), e["kind"]}:
            below = sorted(code for code, n in units.items() if self.balance(code) < 0 <= self.balance(code) - n)
            if below and len(self.findings) == found: self.remark(1321, below[0])
        self.traded |= entry["kind"] not in ("opening", "reversal")
        touched = [seq for seq, a in self.attested.items() if a["size"] <= self.size and self.touches(entry, a)]
        if touched and len(self.findings) == found: self.remark(1395, touched[0])
        original = self.entries[body["entry"]] if entry["kind"] == "reversal" else entry
        belongs, dated = int(original["body"].get("year", original["date"][:4])), int(entry["date"][:4])
        if belongs < dated: self.late.append((belongs, dated, nets))
        if entry["kind"] == "reversal": self.reversed.add(body["entry"])
        if entry["kind"] == "payment" or body.get("kind") == "payment":
            entry["split"] = [nets.get("5001" + detail, 0) + nets.get(fund, 0) for fund, detail in CLASSES.values()]
        entry["effect"] = effect
        if entry["kind"] != "reversal": self.remember(entry, 1)
        else:
            self.remember(self.entries[body["entry"]], -1)
            if bill: self.draw(1, *bill)
    def draw(self, sign, drawn, payee, n):
        """What is drawn on a request, or spent without one."""
        if drawn.get("request") in self.matters: self.matters[drawn["request"]]["paid"] += sign * n
        elif "request" not in drawn and sign > 0 and self.policy.get("tiers"):
            self.direct.append((self.date, folded(payee), n, self.size))
    def serial(self, reference, piece):
        """{1048}: who used a bank serial, in which pieces."""
        users = self.used.setdefault(("reference", reference), [])
        standing = [(seq, other) for seq, other in users if seq not in self.reversed]
        if not standing: self.days[reference] = self.date
        replaces = any(other == piece for seq, other in users if seq in self.reversed)
        if any(None in (piece, other) or piece == other for _, other in standing) \
                or standing and not replaces and self.date != self.days[reference]: self.find(1048, reference)
        users.append((self.size, piece))
    def papers(self, seq):
        body = self.entries.get(seq, {}).get("body", {})
        return body.get("voucher", body)
    def part(self, papers, others):
        """An invoice that is paid in instalments (§5)."""
        if any((p["invoiceTotal"], folded(p["payee"])) != (papers["invoiceTotal"], folded(papers["payee"]))
               for p in others): self.find(1324, papers["invoice"])
        elif sum(p["amount"] for p in [papers, *others]) > papers["invoiceTotal"]: self.find(1325, papers["invoice"])
    def remember(self, entry, sign):
        """What later rules ask about a voucher besides its postings; undone with sign -1."""
        kind, body = entry["kind"], entry["body"]
        if kind in REGISTER: self.carried(body)
        if kind == "refund": add(self.refunded, {body["entry"]: sign * body["amount"]})
        if self.bill(entry): self.draw(sign, *self.bill(entry))
        if "split" in entry:
            papers = body.get("voucher", body)
            add(self.projects[papers["project"]]["paid"], {folded(papers["payee"]): sign * papers["amount"]})
        if kind == "settlement": add(self.settled, {body["unit"]: sign * body["amount"]})
        if kind == "payout": add(self.owed, {body["unit"]: -sign * body["amount"]})
        if kind == "destruction":
            add(self.owed, {body["unit"]: sign * body["amount"]})
            if sign > 0: self.gone[body["unit"]], self.left[body["unit"]] = {}, self.day
            else: del self.gone[body["unit"]], self.left[body["unit"]]
        if kind == "split":
            home = self.units[body["unit"]]
            self.replace([body["unit"]], [dict(u, group=home.get("group", home["code"])) for u in body["parts"]])
            self.parts |= {u["code"] for u in body["parts"]}
        if kind == "merge":
            held = [self.units[code]["group"] for code in body["units"] if code in self.parts]
            self.replace(body["units"], [dict(body["into"], group=held[0]) if held else body["into"]])
            if held: self.parts.add(body["into"]["code"])
    def replace(self, old, new):
        self.register(new)
        self.left.update(dict.fromkeys(old, self.day))
        self.gone.update((code, {u["code"]: u["area"] for u in new}) for code in old)
    def unit(self, name):
        if name not in self.units: raise Bad(1060, name)
        if name in self.gone: raise Bad(1068, name)
        return self.units[name]
    def forward(self, changes):
        """What falls on units, as those in their place bear it; those are registered later."""
        borne = dict(changes)
        for code in self.units:
            places = self.gone.get(code)
            if not places or not borne.get(code): continue
            n = borne.pop(code)
            shares = apportion(abs(n), list(places.values()))
            add(borne, {part: m if n > 0 else -m for part, m in zip(places, shares)})
        return borne
    def balance(self, code): return self.held.get(code, 0)
    def post_opening(self, entry, body):
        if self.traded: self.find(1073, "opening")
        sums = {c: sum(u["amount"] for u in body["units"] if self.unit(u["unit"])["tenure"] == c) for c in CLASSES}
        if not ascending([u["unit"] for u in body["units"]]): self.find(1063, "units")
        postings = [(a["account"], "debit", a["amount"]) for a in body["assets"]]
        accounts, _, amounts = zip(*postings) if postings else ((), (), ())
        if sum(amounts) != sum(sums.values()) + body["undistributed"]: raise Bad(1074, sum(amounts))
        among(MONEY if ascending(accounts) else (), *accounts)
        for account, n in (("3001", sums["commercial"]), ("3002", sums["public"]), ("3101", body["undistributed"])):
            postings.append((account, "credit" if n > 0 else "debit", abs(n)))
        return postings, {u["unit"]: u["amount"] for u in body["units"]}
    def post_contribution(self, entry, body):
        detail = CLASSES[self.unit(body["unit"])["tenure"]][1]
        return two(body.get("to", "1001"), "4001" + detail, body["amount"]), {body["unit"]: body["amount"]}
    def post_income(self, entry, body): return two("1001", INCOME[body["category"]], body["amount"]), {}
    def post_expense(self, entry, body):
        among(("1001", "1201"), body["from"])
        return two("5901", body["from"], body["amount"]), {}
    def post_transfer(self, entry, body):
        among(MONEY, body["from"], body["to"])
        if body["from"] == body["to"]: raise Bad(1075, body["to"])
        if "interest" in body and (body["from"], body["to"]) != ("1101", "1001"): raise Bad(1077, body["interest"])
        n, interest = body["amount"], body.get("interest", 0)
        return [(body["to"], "debit", n + interest), (body["from"], "credit", n), ("4102", "credit", interest)], {}
    def charge(self, project, moves):
        """Moves what the classes are charged; the changes of the units."""
        changes = {}
        for index, tenure in enumerate(CLASSES):
            counts, before = project["counts"][tenure], project["charged"][index]
            project["charged"][index] = before + moves[index]
            for n, sign in ((before, 1), (before + moves[index], -1)):
                shares = self.forward(dict(zip(counts, apportion(n, list(counts.values())))))
                add(changes, {code: sign * m for code, m in shares.items()})
        add(project["shares"], {code: -m for code, m in changes.items()})
        project["moved"] = max(project.get("moved", ""), self.date)
        return changes
    def post_payment(self, entry, body):
        project, n = self.projects.get(body["project"]), body["amount"]
        if not project: raise Bad(1070, body["project"])
        if entry["date"] < project["date"]: self.find(1072, entry["date"])
        among(("1001", "1201"), body["from"])
        limit = project["budget"] + project["budget"] * self.policy["budgetTolerance"] // 10000
        if sum(project["charged"]) + n > limit: self.find(1042, body["project"])
        if "completed" in project: self.find(1276, body["project"])
        elif project["contracts"]:
            def limit(contract):
                is_released = max(contract["release"], project.get("accepted", "9999-99")) <= entry["date"]
                return contract["amount"] - (0 if is_released else contract["kept"])
            own = next((c for c in project["contracts"] if c["parties"][-1] == folded(body["payee"])), None)
            if own and self.paid_on(project, own) + n > limit(own): self.find(1273, body["project"])
            if not own and "part" not in body:
                if "contracts" in self.policy: self.find(1347, body["payee"])
                else: self.remark(1348, body["payee"])
                if sum(project["charged"]) + n > sum(map(limit, project["contracts"])): self.find(1273, body["project"])
        target = apportion(sum(project["charged"]) + n, [sum(project["counts"][c].values()) for c in CLASSES])
        first = min(max(target[0] - project["charged"][0], 0), n)
        postings = [("5001.1", "debit", first), ("5001.2", "debit", n - first), (body["from"], "credit", n)]
        return postings, self.charge(project, [first, n - first])
    def undistributed(self): return -sum(self.nets[a] for a in ("3101", "5901", *set(INCOME.values())))
    def post_distribution(self, entry, body):
        counts, n = self.scope(body), body["amount"]
        if n > self.undistributed(): self.find(1076, self.undistributed())
        parts, units = apportion(n, [sum(counts[c].values()) for c in CLASSES]), {}
        for part, c in zip(parts, CLASSES): units.update(zip(counts[c], apportion(part, list(counts[c].values()))))
        return [("3101", "debit", n), ("3001", "credit", parts[0]), ("3002", "credit", parts[1])], units
    def post_reversal(self, entry, body):
        original = self.entries.get(body["entry"])
        if not original: raise Bad(1080, body["entry"])
        kind, was = original["kind"], original["body"]
        if kind not in VOUCHERS or kind in FINAL: raise Bad(1081, body["entry"])
        if body["entry"] in self.reversed: raise Bad(1082, body["entry"])
        if entry["date"] < original["date"]: self.find(1083, entry["date"])
        if self.refunded.get(body["entry"], 0) or kind == "destruction" and (
                self.owed[was["unit"]] != was["amount"] or self.settled.get(was["unit"])):
            self.find(1084, body["entry"])
        if "split" in original and "completed" in self.projects[was.get("voucher", was)["project"]]:
            self.find(1276, body["entry"])
        postings = [(account, side, -n) for account, side, n in written(original)]
        gone = sum(n if side == "credit" else -n for account, side, n in postings if account in MONEY)
        if gone > 0 and self.tier(gone).get("approvals") and not self.bill(entry): self.remark(1247, body["entry"])
        if original["date"][:4] < entry["date"][:4]: postings = adjusted(postings)
        if "split" in original:
            project = self.projects[was.get("voucher", was)["project"]]
            return postings, self.charge(project, [-n for n in original["split"]])
        return postings, {code: -n for code, n in original["effect"].items()}
    def post_refund(self, entry, body):
        original = self.entries.get(body["entry"])
        if not original: raise Bad(1100, body["entry"])
        contribution = original["body"].get("voucher", original["body"])
        if "contribution" not in (original["kind"], original["body"].get("kind")): raise Bad(1101, body["entry"])
        if body["entry"] in self.reversed: raise Bad(1102, body["entry"])
        unit = contribution["unit"]
        if self.gone.get(unit) == {}: self.find(1068, unit)
        if entry["date"] < original["date"]: self.find(1103, entry["date"])
        left = contribution["amount"] - self.refunded.get(body["entry"], 0)
        if body["amount"] > left: self.find(1104, left)
        this_year = original["kind"] == "contribution" and original["date"][:4] == entry["date"][:4]
        account = ("4001" if this_year else "5101") + CLASSES[self.units[unit]["tenure"]][1]
        return two(account, "1001", body["amount"]), {unit: -body["amount"]}
    def post_destruction(self, entry, body):
        unit = self.unit(body["unit"])
        due = min(max(self.balance(unit["code"]), 0), AMOUNT)
        if body["amount"] != due: self.find(1105, due)
        self.remark_open([unit], body)
        return two("5101" + CLASSES[unit["tenure"]][1], "2001", body["amount"]), {unit["code"]: -body["amount"]}
    def post_payout(self, entry, body):
        if body["unit"] not in self.units: raise Bad(1060, body["unit"])
        due = self.owed.get(body["unit"], 0) + min(0, self.balance(body["unit"]))
        if body["amount"] > due: self.find(1106, due)
        return two("2001", "1001", body["amount"]), {}
    def post_settlement(self, entry, body):
        if body["unit"] not in self.units: raise Bad(1060, body["unit"])
        if self.gone.get(body["unit"]) != {}: raise Bad(1341, body["unit"])
        owes = max(-self.balance(body["unit"]), 0)
        if body["amount"] > owes: self.find(1342, owes)
        if body["amount"] > self.undistributed(): self.find(1076, self.undistributed())
        fund = CLASSES[self.units[body["unit"]]["tenure"]][0]
        return two("3101", fund, body["amount"]), {body["unit"]: body["amount"]}
    def post_closing(self, entry, body):
        if entry["date"] != body["period"] + "-12-31": self.find(1113, entry["date"])
        if (self.closed_through or "") < body["period"] + "-12": raise Bad(1110, self.due)
        nets = {}
        for period, changes, _ in self.dated:
            if period[:4] <= body["period"]: add(nets.setdefault(period[:4], {}), changes)
        nets = {y: {a: n for a, n in sorted(c.items()) if n and a in CLOSES_INTO} for y, c in nets.items()}
        earlier = [y for y in sorted(nets) if y < body["period"] and nets[y]]
        if earlier: self.find(1111, earlier[0])
        if not nets.get(body["period"]): raise Bad(1112, body["period"])
        postings, funds = [], dict.fromkeys(("3001", "3002", "3101"), 0)
        for account, n in nets[body["period"]].items():
            postings.append((account, "debit" if n < 0 else "credit", abs(n)))
            funds[CLOSES_INTO[account]] += n
        return postings + [(f, "credit" if n < 0 else "debit", abs(n)) for f, n in funds.items()], {}
    def post_correction(self, entry, body):
        is_earlier = self.opened[:4] <= body["year"] < entry["date"][:4]
        if not is_earlier or (self.closed_through or "") < body["year"] + "-12": self.find(1114, body["year"])
        postings, units = getattr(self, "post_" + body["kind"])(entry, body["voucher"])
        nets = {account: n if side == "debit" else -n for account, side, n in adjusted(postings) if account in MONEY}
        closed = int((self.closed_through or "0000-00")[:4]) - ((self.closed_through or "")[5:] != "12")
        for year in range(int(body["year"]), closed + 1):
            then = self.balances(f"{year}-12")[0]
            for belongs, dated, late in self.late:
                if belongs <= year < dated: add(then, late)
            below = [account for account, n in nets.items() if n < 0 and then[account] + n < 0]
            if below:
                self.find(1323, f"{year} {below[0]}")
                break
        return adjusted(postings), units
    def post_handover(self, entry, body):
        sums = {c: sum(u["amount"] for u in body["units"] if self.unit(u["unit"])["tenure"] == c) for c in CLASSES}
        if not ascending([u["unit"] for u in body["units"]]): self.find(1063, "units")
        n = sum(sums.values()) + body["undistributed"]
        if not 1 <= n <= AMOUNT: raise Bad(1078, n)
        comes, left = body["direction"] == "in", max(self.undistributed(), 0)
        if not comes and body["undistributed"] > left: self.find(1076, left)
        postings = [(account, "credit" if (part > 0) == comes else "debit", abs(part)) for account, part in
                    (("3001", sums["commercial"]), ("3002", sums["public"]), ("3101", body["undistributed"]))]
        units = {u["unit"]: u["amount"] if comes else -u["amount"] for u in body["units"]}
        bank = [("1001", "debit" if comes else "credit", n)]
        return (bank + postings if comes else postings + bank), units
    def replaced(self, old, new, least):
        """The balances of the units that leave the register."""
        found = len(self.findings)
        if len(new) < least or len(old) + len(new) < 3: self.find(1120, old)
        if len({self.unit(code)["tenure"] for code in old} | {u["tenure"] for u in new}) > 1: self.find(1069, old)
        kept = dict(self.units), set(self.buildings)
        self.register(new)
        self.units, self.buildings = kept
        self.registered = {code: date for code, date in self.registered.items() if code in self.units}
        if len(self.findings) > found: raise StopIteration
        return [self.balance(code) for code in old]
    def post_split(self, entry, body):
        n, = self.replaced([body["unit"]], body["parts"], 2)
        self.requested(entry)
        self.remark_open([self.units[body["unit"]]], body)
        shares = [m if n > 0 else -m for m in apportion(abs(n), [u["area"] for u in body["parts"]])]
        units = {body["unit"]: -n, **{u["code"]: m for u, m in zip(body["parts"], shares)}}
        return between(CLASSES[body["parts"][0]["tenure"]][0], units), units
    def post_merge(self, entry, body):
        for code in body["units"]: self.unit(code)
        if not ascending(body["units"]): raise Bad(1063, body["units"])
        balances = self.replaced(body["units"], [body["into"]], 1)
        self.requested(entry)
        self.remark_open([self.units[code] for code in body["units"]], body)
        units = {code: -n for code, n in zip(body["units"], balances)}
        units[body["into"]["code"]] = sum(balances)
        return between(CLASSES[body["into"]["tenure"]][0], units), units
    def do_amendment(self, entry, body):
        before, unit = self.unit(body["unit"]["code"]), body["unit"]
        self.seller(unit)
        if (before["tenure"], before["building"]) != (unit["tenure"], unit["building"]): raise Bad(1069, unit["code"])
        if before == unit: raise Bad(1121, unit["code"])
        self.stays(before, unit)
        if not self.areas[unit["code"]] <= 2 * unit["area"] <= 4 * self.areas[unit["code"]]:
            self.remark(1364, f"{self.areas[unit['code']] / 100:.2f}")
        decides = any(before.get(name) != unit.get(name) for name in ("area", "weight", "group"))
        self.requested(entry, decides)
        if decides: self.remark_open([before], body)
        self.carried(body)
        self.units[unit["code"]] = unit
    def stays(self, before, after):
        if before["code"] in self.parts and before.get("group") != after.get("group"): self.find(1363, before["code"])
    def do_title(self, entry, body):
        unit = dict(self.unit(body["unit"]))
        if "deed" not in body: self.stays(unit, body)
        self.requested(entry, unit.get("group") != body.get("group"))
        self.remark_open([unit], body)
        self.carried(body)
        if "deed" in body: self.parts.discard(body["unit"])
        unit.pop("group", None)
        self.units[body["unit"]] = dict(unit, group=body["group"]) if "group" in body else unit
    def do_rate(self, entry, body): self.names(body["scope"])
    def do_budget(self, entry, body):
        seen, found = set(), len(self.findings)
        for line in body["lines"]:
            (kind, name), = ((k, v) for k, v in line.items() if k != "amount")
            if (kind, name) in seen: self.find(1131, name)
            seen.add((kind, name))
            if kind == "account" and CHART.get(name) not in ("income", "expenditure"): self.find(1130, name)
            if kind == "project" and name not in self.projects: self.find(1070, name)
        if len(self.findings) > found: return
        amounts, earlier = amounts_of(body), self.budgets.get(body["period"], {})
        raised = any(n > earlier.get(name, 0) for name, n in amounts.items()
                     if not name.startswith("income ")
                     and not (name.startswith("account ") and CHART.get(name[8:]) == "income"))
        if raised and "overruns" in self.policy: self.propose(entry, body)
        else: self.budgets[body["period"]] = amounts
    def do_reconciliation(self, entry, body):
        book = self.balances(body["period"])[0]["1001"]
        if body["book"] != book: self.find(1140, book)
        for before, item in zip([{"entry": -1}] + body["ledgerOnly"], body["ledgerOnly"]):
            voucher = self.entries.get(item["entry"], {})
            net = sum(n if side == "debit" else -n for account, side, n in written(voucher) if account == "1001")
            if not before["entry"] < item["entry"] or not net or net != item["amount"] \
                    or voucher["date"][:7] > body["period"]: self.find(1141, item["entry"])
        if any(line["date"][:7] > body["period"] for line in body["bankOnly"]): self.find(1142, body["period"])
        sides = body["bank"] + sum(i["amount"] for i in body["ledgerOnly"]), \
            body["book"] + sum(i["amount"] for i in body["bankOnly"])
        if sides[0] != sides[1]: self.find(1143, sides)
        self.reconciled[body["period"]] = body["book"]
        self.compared[body["period"]] = self.size, {item["entry"] for item in body["ledgerOnly"]}
    def do_erasure(self, entry, body):
        detail = body["entry"], body["field"]
        if body["field"] not in self.entries.get(body["entry"], {}).get("private", {}): raise Bad(1260, detail)
        if detail in self.erased: self.find(1261, detail)
        self.erased.add(detail)
    def do_objection(self, entry, body):
        doubted = self.entries.get(body["entry"])
        if not doubted: raise Bad(1262, body["entry"])
        if entry["date"] < doubted["date"]: self.find(1265, entry["date"])
        if "unit" in body and body["unit"] not in self.units: self.find(1060, body["unit"])
        if "note" in body:
            leaf = b64(self.hashes[body["entry"]])
            text = f"daxiu/objection/v1\n{self.fund['origin']}\n{leaf}\n{body['text']}\n"
            if not signed_by(body["note"], text, [read_vkey(body["key"])]): self.find(1263, body["key"])
        self.raised[self.size] = entry["date"]
    # Auditors' opinions (§6.28)
    def do_attestation(self, entry, body):
        if len(self.attested) >= 200: raise Bad(1396, 200)
        first, last, size = body["from"], body["to"], body["size"]
        if not last_day(last) <= body["signed"] <= entry["date"]:
            self.find(1394, body["signed"])
        name, key, public = read_vkey(body["key"])
        if name == self.fund["origin"] or public in [m["public"] for m in self.members.values()]: self.find(1392, key)
        message = lines("daxiu/attestation/v1", self.fund["origin"], body["statement"], first, last, size, body["root"],
                        body["auditor"], body["opinion"], body["signed"], body["text"])
        if not signed_by(body["note"], message, [(name, key, public)]): self.find(1393, key)
        close, opening = self.closed(body["close"], size), self.closed(body.get("opening"), size)
        follows = opening and next_month(opening[0]) == first if "opening" in body else first <= self.opened[:7]
        if not first <= last or size > self.size or not close or close[0] != last or not follows: raise Bad(1390, last)
        if self.statement_root(body, opening[1] if opening else "-", close[1]) != body["root"]: self.find(1391, size)
        self.attested[self.size] = body
        if any(self.touches(self.entries[seq], body) for seq in range(size, self.size) if seq in self.entries):
            self.remark(1395, self.size)
    def closed(self, seq, size):
        """(month, balances) of a close among the first entries, or None."""
        entry = self.entries.get(seq, {}) if seq is None or seq < size else {}
        return (entry["body"]["period"], entry["body"]["balances"]) if entry.get("kind") == "close" else None
    def statement_root(self, body, opening, close):
        ledger, statement = Tree(), Tree()
        for leaf in self.hashes[:body["size"]]: ledger.append(leaf)
        for line in (f"statement {body['statement']}", f"period {body['from']} {body['to']}",
                     f"ledger {body['size']} {b64(ledger.root())}", f"opening {opening}", f"close {close}"):
            statement.append(leaf_hash(line.encode()))
        return b64(statement.root())
    def touches(self, voucher, body):
        """Whether a voucher changes what was closed of the period of an opinion."""
        changed = self.entries.get(voucher["body"]["entry"], {}) if voucher["kind"] == "reversal" else voucher
        if voucher["kind"] == "reversal" and body["from"] <= changed.get("date", "")[:7] <= body["to"]: return True
        return changed.get("kind") == "correction" and body["from"][:4] <= changed["body"]["year"] <= body["to"][:4]
    def open_project(self, name):
        if name not in self.projects: raise Bad(1070, name)
        if "completed" in self.projects[name]: raise Bad(1276, name)
        return self.projects[name]
    def order(self, first, later):
        if later < first: self.find(1272, later)
    def urgent(self, name):
        return any("due" in m and m["body"].get("project") == name and not m["outcome"] and self.approved(m)
                   for m in self.matters.values())
    def do_contract(self, entry, body):
        project, withheld = self.open_project(body["project"]), body["amount"] * body["retention"] // 10000
        voted = "" if self.urgent(body["project"]) else self.passed.get(("use", body["project"]), "")
        self.order(max(project["date"], voted), entry["date"])
        self.order(entry["date"], body["release"])
        contracts, name = list(project["contracts"]), folded(body["contractor"])
        if "replaces" in body:
            old = self.contract_of(project, body["replaces"], name)
            self.party_changes(entry, body, body["contractor"], max(old["amount"] - self.paid_on(project, old), 0))
            contracts.remove(old)
        own = next((c for c in contracts if c["parties"][-1] == name), None)
        if not own and any(name in c["parties"] for c in contracts): raise Bad(1344, name)
        new = dict(amount=body["amount"], kept=withheld, release=body["release"],
                   parties=own["parties"] if own else [name])
        if self.paid_on(project, new) > body["amount"] - withheld: self.find(1270, body["amount"])
        if own and (withheld < own["kept"] or body["release"] < own["release"]): self.find(1271, withheld)
        project["contracts"] = [new if c is own else c for c in contracts] + [new for _ in range(not own)]
        project.setdefault("contracted", entry["date"])
    def paid_on(self, project, contract): return sum(project["paid"].get(name, 0) for name in set(contract["parties"]))
    def contract_of(self, project, party, other):
        """The contract on which a party is paid now, to be followed by another name."""
        old = next((c for c in project["contracts"] if c["parties"][-1] == folded(party)), None)
        if not old: raise Bad(1343, party)
        if any(folded(other) in c["parties"] for c in project["contracts"]): raise Bad(1344, other)
        return old
    def do_assignment(self, entry, body):
        project = self.open_project(body["project"])
        old = self.contract_of(project, body["contractor"], body["assignee"])
        self.order(project["contracted"], entry["date"])
        if not entry.get("attachments"): self.find(1349, body["project"])
        self.party_changes(entry, body, body["assignee"], max(old["amount"] - self.paid_on(project, old), 0))
        old["parties"] = old["parties"] + [folded(body["assignee"])]
    def party_changes(self, entry, body, party, left):
        """What the policy asks where what is left of a contract goes to somebody else."""
        self.payee(party)
        if "request" not in body:
            if not self.tier(left).get("approvals"): return
            return self.find(1345, party) if "contracts" in self.policy else self.remark(1346, party)
        try: matter = self.standing(body["request"], self.date)
        except Bad as bad: return self.find(*bad.args)
        if matter["kind"] != "request": return self.find(1210, body["request"])
        if folded(party) != folded(matter["body"]["payee"]): self.find(1232, party)
        if body["project"] != matter["body"].get("project"): self.find(1233, body["project"])
        self.in_time(entry, body, matter)
        if left > matter["body"]["amount"]: self.find(1234, left)
        self.hands(entry, matter)
    def do_acceptance(self, entry, body):
        project = self.open_project(body["project"])
        contracted = "" if self.urgent(body["project"]) else project.get("contracted", "")
        self.order(max(project["date"], contracted), entry["date"])
        if "accepted" in project: raise Bad(1274, body["project"])
        if body["result"] == "passed": project["accepted"] = entry["date"]
    def do_completion(self, entry, body):
        project = self.open_project(body["project"])
        if "accepted" not in project: self.find(1275, body["project"])
        self.order(max(project.get("accepted", ""), project.get("moved", "")), entry["date"])
        if body["cost"] != sum(project["charged"]): self.find(1277, body["cost"])
        scope = {code for units in project["counts"].values() for code in units}
        root = root_of(self.unit_lines({unit: n for unit, n in project["shares"].items() if n or unit in scope}))
        if body["shares"] != b64(root) and not self.lacks_salts: self.find(1278, b64(root))
        project["completed"] = entry["date"]
    def do_reply(self, entry, body):
        raised = self.raised.get(body["objection"])
        if not raised: raise Bad(1264, body["objection"])
        if entry["date"] < raised: self.find(1265, entry["date"])
    def companions(self, attachments, rows, lines, lacks_attachments):
        """Compares what stands beside the truth (§4.1, §4.2) with what entries say of it; counts what is not here."""
        named, committed, unchecked = set(), set(), {"attachments": 0, "private": 0}
        def fits(field, detail, commitment):
            message = b"\0".join((b"daxiu/private/v1", field.encode(), detail[2]))
            return detail[0] == field and isinstance(detail[1], bytes) \
                and b64(hmac.digest(detail[1], message, "sha256")) == commitment
        for seq, entry in self.entries.items():
            for a in entry.get("attachments", []):
                named.add(unbase64(a["sha256"]))
                found = attachments.get(unbase64(a["sha256"]))
                if found is None and lacks_attachments: unchecked["attachments"] += 1
                elif found is None: self.find(2018, a["name"], entry=seq)
                elif found != (unbase64(a["sha256"]), a["size"]): self.find(2019, a["name"], entry=seq)
            for field, commitment in entry.get("private", {}).items():
                committed.add((seq, field))
                here = lines.get(commitment, []) + rows.get((seq, field), [])
                if (seq, field) in self.erased:
                    if here: self.find(2024, field, entry=seq)
                elif not here: unchecked["private"] += 1
                elif not all(fits(field, detail, commitment) for detail in here): self.find(2022, field, entry=seq)
        for sha256 in sorted(set(attachments) - named): self.find(2020, sha256.hex(), beside="attachment")
        for detail in sorted(set(rows) - committed): self.find(2023, detail, beside="private_detail")
        return {name: n for name, n in unchecked.items() if n}
    def do_close(self, entry, body):
        if body["period"] != self.due: raise Bad(1090, body["period"])
        if entry["date"] != last_day(self.due): self.find(1091, entry["date"])
        if self.policy.get("reconciliation") \
                and self.reconciled.get(self.due) != self.balances(self.due)[0]["1001"]: self.find(1094, self.due)
        self.closed_through, self.due = self.due, next_month(self.due)
        nets, units = self.balances(self.closed_through)
        accounts, homes = [f"account {c} {n}".encode() for c, n in natural(nets).items()], self.unit_lines(units)
        if self.is_salted: root = sha256(b"\x01" + root_of(accounts) + root_of(homes))
        else: root = root_of(accounts + homes)
        if b64(root) != body["balances"] and not self.lacks_salts: self.find(1092, b64(root))
        if any(abs(n) > INTEGER for n in units.values()): self.find(1047, "units")
        for c, (fund, detail) in CLASSES.items():
            owned = sum(n for code, n in units.items() if self.units[code]["tenure"] == c)
            accounts = (fund, "4001" + detail, "5001" + detail, "5101" + detail)
            if owned != -sum(nets[account] for account in accounts): self.find(1093, fund)
    def balances(self, through="9999-99"):
        """The nets and the units' balances from the vouchers dated up to the end of a month."""
        nets, units = dict.fromkeys(POSTABLE, 0), dict.fromkeys(self.units, 0)
        for period, changed_nets, changed_units in self.dated:
            if period <= through:
                add(nets, changed_nets)
                add(units, changed_units)
        return nets, units
def is_possible(body):
    """Whether ballots can come to a tally: whoever votes has an area, and nobody votes who may not."""
    counts = [(body["tally"][choice][what]) for choice in CHOICES for what in ("area", "heads")]
    cast = list(zip(counts[::2], counts[1::2]))
    area, heads = (body["electors"][what] - sum(n) for what, n in zip(("area", "heads"), zip(*cast)))
    return all(a >= h and (a > 0) == (h > 0) for a, h in cast) and area >= heads >= 0 \
        and (body["heads"] == "group" or (area > 0) == (heads > 0))
def read_ballot(line):
    """(UNIT in bytes, VOTE) of a ballot's line, or None"""
    try: words = line.decode().split(" ")
    except UnicodeDecodeError: return None
    if len(words) != 4 or words[0] != "ballot" or not 1 <= len(words[1].encode()) <= 64 or words[2] not in CHOICES \
            or len(unbase64(words[3]) or b"") != 16: return None
    return words[1].encode(), words[2]
def written(entry): return [(p.pop("account"), *p.popitem()) for p in map(dict, entry.get("postings", []))]
def among(allowed, *accounts):
    if not set(accounts) <= set(allowed): raise Bad(1045, accounts)
def amounts_of(budget):
    """The lines of a budget by what they are about, as a request cites them."""
    return {f"{k} {v}": line["amount"] for line in budget["lines"] for k, v in line.items() if k != "amount"}
def adjusted(postings): return [(CLOSES_INTO.get(account, account), side, n) for account, side, n in postings]
def between(account, units): return [(account, "debit" if n < 0 else "credit", abs(n)) for n in units.values()]
def two(debit_account, credit_account, n): return [(debit_account, "debit", n), (credit_account, "credit", n)]
def natural(nets): return {c: n if CHART[c] in ("asset", "expenditure") else -n for c, n in nets.items()}

# -- Reading
def read_sqlite(path):
    """[(seq, line, stored hash)], [(note, stored size, stored root)], what stands beside them"""
    database = sqlite3.connect(f"file:{urllib.parse.quote(path)}?mode=ro", uri=True)
    if database.execute("PRAGMA application_id").fetchone()[0] != 1147238505: raise ValueError("not a Daxiu ledger")
    if database.execute("PRAGMA user_version").fetchone()[0] != 1: raise ValueError("not format 1")
    encoding, = database.execute("PRAGMA encoding").fetchone()
    if encoding != "UTF-8": raise Structure(encoding)
    entries = database.execute("SELECT seq, CAST(line AS BLOB), hash FROM entry ORDER BY seq").fetchall()
    notes = database.execute("SELECT note, size, root FROM checkpoint ORDER BY size").fetchall()
    tables = [name for name, in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    attachments = database.execute("SELECT sha256, bytes FROM attachment") if "attachment" in tables else []
    attachments = {name: (sha256(data), len(data)) for name, data in attachments}
    details = database.execute("SELECT seq, field, salt, CAST(value AS BLOB) FROM private_detail") \
        if "private_detail" in tables else []
    rows = {(seq, field): [(field, salt, value or b"")] for seq, field, salt, value in details}
    lacks = "share" in tables and database.execute("SELECT 1 FROM share WHERE attachments = 0").fetchone() is not None
    sheets = database.execute("SELECT entry, lines FROM ballots ORDER BY entry") if "ballots" in tables else []
    sheets = {seq: split_ballots(data) for seq, data in sheets}
    cosigned = database.execute("SELECT size, line FROM cosignature ORDER BY size, line").fetchall() \
        if "cosignature" in tables else []
    stamped = database.execute("SELECT size, token, chain FROM timestamp ORDER BY size, token").fetchall() \
        if "timestamp" in tables else []
    beside = attachments, rows, read_private(os.path.realpath(path)), lacks
    return entries, notes, beside, sheets, cosigned, stamped
def split_ballots(data):
    """The lines of a vote; one that is none where they are not what may stand there"""
    if not isinstance(data, bytes) or data and data[-1:] != b"\n": return [b""]
    return data.split(b"\n")[:-1]
PRIVATE = record(bound=integer(0, 1), commitment=digest, entry=integer(0, INTEGER), field=code, salt=digest,
                 v=integer(1, 1), value=text)
def read_private(ledger):
    """commitment: [(field, salt, value)] of the file beside a ledger (§4.1); none of one that is not to be read"""
    path, lines = ledger.removesuffix(".daxiu") + ".private", {}
    try:
        status = os.lstat(path)
        if not stat.S_ISREG(status.st_mode) or status.st_uid != os.geteuid() or status.st_mode & 0o77 \
                or status.st_nlink != 1 or status.st_size > 50_000_000: return lines
        data = open(path, "rb").read()
    except OSError: return lines
    for line in data.split(b"\n"):
        if not line.strip(b" ") or len(line) > 8192: continue
        try: detail = json.loads(line.decode(), parse_float=refuse, parse_constant=refuse)
        except (ValueError, RecursionError): continue
        if PRIVATE(detail) and write(detail) == line:
            lines.setdefault(detail["commitment"], []).append(
                (detail["field"], unbase64(detail["salt"]), detail["value"].encode()))
    return lines
def read_ballots(path):
    """entry: [line] of a file of ballots"""
    sheets = {}
    data = open(path, "rb").read()
    if data and data[-1:] != b"\n": raise ValueError("the last ballot has no line feed")
    for line in data.split(b"\n")[:-1]:
        seq, space, ballot = line.partition(b" ")
        if not re.fullmatch(rb"0|[1-9][0-9]{0,15}", seq) or not space: raise ValueError("not a ballot: %r" % line)
        sheets.setdefault(int(seq), []).append(ballot)
    return sheets
def read_cosignatures(path):
    """[(size, line)] of a file of cosignatures"""
    rows = []
    for row in open(path, encoding="utf-8", newline="").read().split("\n")[:-1]:
        size, _, line = row.partition(" ")
        rows.append((int(size) if re.fullmatch(r"[1-9][0-9]{0,15}", size) else None, line))
    return rows
def read_timestamps(path):
    """[(size, token, chain)] of a file of timestamps"""
    rows = []
    for row in open(path, encoding="ascii", newline="").read().split("\n")[:-1]:
        size, token, chain = row.split(" ")
        rows.append((int(size) if re.fullmatch(r"[1-9][0-9]{0,15}", size) else None, bytes.fromhex(token), bytes.fromhex(chain)))
    return rows
def read_files(entries, notes, ballots, cosignatures=None, timestamps=None):
    return split_files(open(entries, "rb").read(), open(notes, encoding="utf-8", newline="").read(),
                       read_ballots(ballots) if ballots else {}, read_cosignatures(cosignatures) if cosignatures else [],
                       read_timestamps(timestamps) if timestamps else [])
def split_files(entries, notes, sheets=None, cosigned=(), stamped=()):
    lines = entries.split(b"\n")
    if lines.pop() != b"": raise ValueError("the last line has no line feed")
    rows, notes = [(i, line, None) for i, line in enumerate(lines)], [(text, None, None) for text in split_notes(notes)]
    return rows, notes, None, sheets or {}, cosigned, stamped
def split_notes(notes):
    """The notes of a file: each ends at the empty line after a signature line; what is left is one, too."""
    texts, start = [], 0
    for end in re.finditer("(?m)^\u2014.*\n(?=\n)", notes):
        texts.append(notes[start:end.end()])
        start = end.end() + 1
    return texts + [notes[start:]] * bool(notes[start:].strip("\n"))
def read_notice(folder):
    """Reads a published folder (§8.6): the bundles are the lines; every tile is what follows from them."""
    def read(name): return open(os.path.join(folder, name), "rb").read()
    newest = read_note(read("checkpoint").decode())
    if not newest: raise ValueError("checkpoint is no note")
    size, lines = newest[1], []
    def resource(kind, index, width):
        path, rest = f"{index % 1000:03}", index // 1000
        while rest: path, rest = f"x{rest % 1000:03}/{path}", rest // 1000
        whole = f"tile/{kind}/{path}"
        part = f"{whole}.p/{width}"
        return read(part if width < 256 and os.path.exists(os.path.join(folder, part)) else whole)
    def pieces(count): return [(i // 256, min(256, count - i)) for i in range(0, count, 256)]
    for index, width in pieces(size):
        bundle, place, found = resource("entries", index, width), 0, []
        while place < len(bundle):
            end = place + 2 + int.from_bytes(bundle[place:place + 2], "big")
            if end > len(bundle): raise ValueError(f"bundle {index} is cut")
            found.append(bundle[place + 2:end])
            place = end
        if len(found) < width: raise ValueError(f"bundle {index} has {len(found)} entries")
        lines += found[:width]
    level, hashes = 0, [leaf_hash(line) for line in lines]
    while hashes:
        for index, width in pieces(len(hashes)):
            due = hashes[index * 256:index * 256 + width]
            if resource(level, index, width)[:32 * width] != b"".join(due): raise Structure(f"tile/{level}/{index}")
        level, hashes = level + 1, [root_of_hashes(hashes[i:i + 256]) for i in range(0, len(hashes) // 256 * 256, 256)]
    place = os.path.join(folder, "attachments")
    for name in sorted(os.listdir(place)) if os.path.isdir(place) else []:
        digest = re.fullmatch(r"([0-9a-f]{64})\.(pdf|jpg|png|gif|webp|bin)", name)
        if digest and sha256(read(f"attachments/{name}")).hex() != digest[1]: raise Structure(f"attachments/{name}")
    beside = {name: os.path.join(folder, name) for name in ("cosignatures", "timestamps")}
    found = {name for name, path in beside.items() if os.path.exists(path)}
    rows, notes, _, sheets, cosigned, stamped = split_files(
        b"".join(line + b"\n" for line in lines), read("checkpoints").decode(),
        cosigned=read_cosignatures(beside["cosignatures"]) if "cosignatures" in found else [],
        stamped=read_timestamps(beside["timestamps"]) if "timestamps" in found else [])
    # Whoever is in the middle of publishing has written the notes of the next checkpoint already.
    notes = [note for note in notes if not (known := read_note(note[0])) or known[1] <= size]
    cosigned, stamped = ([row for row in beside if row[0] is None or row[0] <= size] for beside in (cosigned, stamped))
    if not notes or (read_note(notes[-1][0]) or newest)[3] != newest[3]: raise ValueError("checkpoint is not the last note")
    return rows, notes, None, sheets, cosigned, stamped
def witnesses(ledger, notes, rows, policy, now):
    """Judges cosignatures (§8.2), and finds the newest checkpoint that a policy is content with."""
    texts, met, held, count = {note[1]: note for note, _, _ in notes if note}, {}, {}, 0
    sizes = set(texts) | {size for _, size, _ in notes if size is not None}
    known = {name: what for name, what in policy[1].items() if isinstance(what[0], str)} if policy else {}
    for size, line in rows:
        read = read_signatures(line + "\n") if isinstance(line, str) and "\n" not in line and len(line.encode()) <= 8192 \
            else None
        name = read and read[0][:2]
        if type(size) is not int or size not in sizes or not read or name in met.setdefault(size, set()) \
                or len(met[size]) >= 64:
            ledger.find(2080, size, beside="cosignature")
            if read and type(size) is int and size in sizes: met[size].add(name)
            continue
        met[size].add(name)
        count += 1
        named = [(w, key) for w, (n, i, key) in known.items() if (n, i) == name]
        if not named or size not in texts: continue
        times = [(w, cosigned_at(texts[size][3], read[0][2], key)) for w, key in named]
        true = [(w, time) for w, time in times if time]
        if not true: ledger.find(2081, f"{size} {name[0]}", beside="cosignature")
        held.setdefault(size, set()).update(w for w, time in true if time <= seconds(now) - EPOCH + HOUR)
    if not policy: return ({"cosignatures": count} if count else {}), {}
    logs, defined, quorum = policy
    named = [log for log in logs if ledger.fund and log[0] == ledger.fund["origin"]]
    listed = {key for _, key, _ in named}
    for key, member in sorted(ledger.members.items(), key=lambda m: m[1]["since"]):
        if ledger.entries[member["since"]]["recorder"] in listed: listed.add(key)
    public = named + ledger.public(*(listed & set(ledger.members))) if logs else ledger.public(*ledger.members)
    for size in sorted(texts, reverse=True):
        origin, _, _, message, signatures = texts[size]
        signed = any((n, i) == (name, key) and is_signature(k, signature, message)
                     for n, i, k in public for name, key, signature in signatures)
        if signed and is_met(quorum, defined, held.get(size, set())): return {}, {"witnessed": size}
    return {}, {"witnessed": 0}
def split_der(data):
    """[(tag, content)] of what stands one after another in DER"""
    items, at = [], 0
    while at < len(data):
        tag, length, at = data[at], data[at + 1], at + 2
        if length >= 0x80:
            many = length & 0x7F
            length, at = int.from_bytes(data[at:at + many], "big"), at + many
            if not 1 <= many <= 4 or length < 0x80 or length >> 8 * (many - 1) == 0: raise ValueError("not DER")
        if tag & 0x1F == 0x1F or at + length > len(data): raise ValueError("not DER")
        items.append((tag, data[at:at + length]))
        at += length
    return items
def inside(data, *tags):
    """The contents of the first of what stands one after another, which have some tags"""
    items = split_der(data)[:len(tags)]
    if [tag for tag, _ in items] != list(tags): raise ValueError("other tags")
    return [content for _, content in items]
SEQUENCE, SET, OID, INTEGER_TAG, OCTETS, TIME, FIRST = 0x30, 0x31, 0x06, 0x02, 0x04, 0x18, 0xA0
SIGNED_DATA, TST_INFO = bytes.fromhex("2a864886f70d010702"), bytes.fromhex("2a864886f70d0109100104")
SHA256 = bytes.fromhex("608648016503040201")
def stamped_hash(token):
    """What a token of RFC 3161 is over (§8.4); None of one that is none"""
    try:
        whole, = split_der(token)
        kind, content = inside(whole[1], OID, FIRST)
        signed, = inside(content, SEQUENCE)
        _, _, carried = inside(signed, INTEGER_TAG, SET, SEQUENCE)
        tag, signers = split_der(signed)[-1]
        inner, octets = inside(carried, OID, FIRST)
        info, = inside(*inside(octets, OCTETS), SEQUENCE)
        version, _, imprint, _, time = inside(info, INTEGER_TAG, OID, SEQUENCE, INTEGER_TAG, TIME)
        algorithm, found = inside(imprint, SEQUENCE, OCTETS)
        sound = whole[0] == SEQUENCE and kind == SIGNED_DATA and inner == TST_INFO and version == b"\1" \
            and tag == SET and len(split_der(signers)) == 1 and inside(algorithm, OID)[0] == SHA256 \
            and len(found) == 32 and re.fullmatch(rb"(19[7-9]|[2-9]\d\d)\d{11}(\.\d+)?Z", time)
        return found if sound and accuracy(split_der(info)[5:]) < 86400 else None
    except (ValueError, IndexError): return None
def accuracy(rest):
    """The whole seconds of the accuracy that follows the time in a TSTInfo, if one does"""
    if not rest or rest[0][0] != SEQUENCE: return 0
    return sum(int.from_bytes(content, "big") for tag, content in split_der(rest[0][1]) if tag == INTEGER_TAG)
def is_chain(data):
    try: return all(tag == SEQUENCE and inside(content, SEQUENCE, SEQUENCE, 0x03) for tag, content in split_der(data))
    except (ValueError, IndexError): return False
def timestamps(ledger, notes, rows):
    """Judges the form of timestamps and what they are over (§8.4); whose they are it does not check."""
    texts = {note[1]: note[3] for note, _, _ in notes if note}
    sizes = set(texts) | {size for _, size, _ in notes if size is not None}
    met, count = {}, 0
    for size, token, chain in rows:
        over = stamped_hash(token) if isinstance(token, bytes) and len(token) <= 65536 else None
        sound = type(size) is int and size in sizes and over and isinstance(chain, bytes) and len(chain) <= 65536 \
            and is_chain(chain)
        if sound: met[size] = met.get(size, 0) + 1
        if not sound or met[size] > 16:
            ledger.find(2090, size)
            continue
        count += 1
        if size in texts and over != sha256(texts[size]): ledger.find(2091, size)
    return {"timestamps": count} if count else {}
def verify(entries, notes, beside, sheets, cosigned, stamped, now, policy=None, link=None):
    notes = [(read_note(note) if isinstance(note, str) else None, size, root) for note, size, root in notes]
    ledger, tree, roots = Ledger(), Tree(), {note[1]: (None, []) for note, _, _ in notes if note}
    if link: roots.setdefault(link[0], (None, []))
    for seq, line, stored in entries:
        if seq != ledger.size: ledger.find(2002, seq)
        if stored is not None and stored != leaf_hash(line): ledger.find(2001, b64(leaf_hash(line)))
        tree.append(leaf_hash(line))
        ledger.apply(line)
        if tree.size in roots: roots[tree.size] = tree.root(), ledger.public(*ledger.members)
    if not ledger.size: ledger.find(2002, 0)
    previous = 0
    for note, stored_size, stored_root in notes:
        row = stored_size if stored_size is not None else note[1] if note else None
        covered = {} if row is None or not 1 <= row <= ledger.size else {"entry": row - 1}  # §8: where it is listed
        find = lambda number, detail: ledger.find(number, detail, checkpoint=row, **covered)
        if not note or note[1] <= previous or stored_size not in (None, note[1]) or stored_root not in (None, note[2]):
            find(2004, "malformed, out of order, or not what its row says")
            continue
        origin, size, root, message, signatures = note
        if ledger.fund and origin != ledger.fund["origin"]: find(2015, origin)
        if size > ledger.size: find(2005, size)
        elif root != roots[size][0]: find(2003, b64(roots[size][0]))
        keys, signers = roots[size][1], set()
        for name, key, signature in signatures:
            public = [k for n, i, k in keys if (n, i) == (name, key)]
            if not public: continue
            if not any(is_signature(k, signature, message) for k in public) or is_twice(name, key, signatures):
                find(2006, key)
            else: signers.add(key)
        recorders = {i: ledger.entries[i]["recorder"] for i in range(previous, size) if i in ledger.entries}
        another = [i for i in recorders if recorders[i] != recorders[min(recorders)]]
        if another: ledger.find(2008, recorders[another[0]], checkpoint=row, entry=another[0])
        elif set(recorders.values()) - signers: find(2007, sorted(set(recorders.values())))
        previous = size
    if previous < ledger.size: ledger.find(2009, ledger.size - previous, checkpoint=previous, entry=ledger.size - 1)
    unchecked = ledger.companions(*beside) if beside else {}
    if missing := ledger.ballots(sheets): unchecked["ballots"] = missing
    unknown, witnessed = witnesses(ledger, notes, cosigned, policy, now)
    unchecked.update(unknown)
    unchecked.update(timestamps(ledger, notes, stamped))
    if ledger.size and ledger.time - seconds(now) > HOUR:
        ahead = [seq for seq, jump in ledger.jumps.items() if jump["at"] - seconds(now) > HOUR]
        ledger.remarks.append(dict(code=2060, detail="recorded after " + now, **({"entry": ahead[0]} if ahead else {})))
    if link:
        witnessed["link"] = judge_link(link, ledger, roots[link[0]][0], ledger.public(*ledger.members))
    nets, units = ledger.balances()
    return dict(size=ledger.size, root=b64(tree.root()), origin=ledger.fund["origin"] if ledger.fund else "",
                balances=natural(nets), units=units, checkpoints=len(notes), findings=ledger.findings,
                remarks=ledger.remarks, **({"unchecked": unchecked} if unchecked else {}), **witnessed,
                verdict="fails" if ledger.findings or not ledger.size else "holds")
# -- §8.1 Receipts
def root_by(leaf, index, size, path):
    """The root that a path leads to (RFC 9162 §2.1.3.2), or None"""
    node, last = index, size - 1
    if not 0 <= index < size: return None
    for sibling in path:
        if last == 0: return None
        if node & 1 or node == last:
            leaf = sha256(b"\x01" + sibling + leaf)
            while node and not node & 1: node, last = node >> 1, last >> 1
        else: leaf = sha256(b"\x01" + leaf + sibling)
        node, last = node >> 1, last >> 1
    return None if last else leaf
PATH = r"((?:[A-Za-z0-9+/]{43}=\n)*)\n"
NUMBER = r"(0|[1-9]\d{0,15})\n"
RECEIPT = re.compile(rf"(?:daxiu/(ballot|balance)-proof/v1\n([^\n]+)\nindex {NUMBER}size {NUMBER}"
                     rf"(?:accounts ([A-Za-z0-9+/]{{43}}=)\n)?{PATH})?"
                     rf"c2sp\.org/tlog-proof@v1\nextra ([^\n]+)\nindex {NUMBER}{PATH}(.*)", re.ASCII | re.DOTALL)
def read_path(block):
    hashes = [unbase64(line) for line in block.split()]
    if None in hashes: raise ValueError("receipt: a hash is not as base64 has it")
    return hashes
def read_balance(line):
    """(UNIT, fen) of a home's line under a close, or None"""
    words = line.split(" ")
    return (words[1], int(words[2])) if len(words) == 4 and words[0] == "unit" and 1 <= len(words[1].encode()) <= 64 \
        and re.fullmatch(r"0|-?[1-9]\d{0,18}", words[2], re.ASCII) and salt(words[3]) else None
def judge_receipt(text, signer, policy, now):
    """What a receipt says and whether it holds; ValueError where it is none"""
    match = RECEIPT.fullmatch(text)
    note = read_note(match[10]) if match else None
    line = unbase64(match[7]) if match else None
    if not note or line is None or (match[1] == "balance") != bool(match[5]): raise ValueError("receipt: malformed")
    try: entry = decode(line)
    except Bad as bad: raise ValueError(f"receipt: its entry is malformed: {bad}")
    origin, size, root, message, signatures = note
    result, index = dict(entry=entry["seq"], kind=entry["kind"], origin=origin, size=size), int(match[8])
    holds = index == entry["seq"] and root_by(leaf_hash(line), index, size, read_path(match[9])) == root
    if match[1]:
        said = (read_balance if match[1] == "balance" else lambda text: read_ballot(text.encode()))(match[2])
        if not said: raise ValueError("receipt: its line is malformed")
        found = root_by(leaf_hash(match[2].encode()), int(match[3]), int(match[4]), read_path(match[6]))
        if match[1] == "balance":
            due = unbase64(entry["body"]["balances"]) if entry["kind"] == "close" else b""
            found = found and sha256(b"\x01" + unbase64(match[5]) + found)
            result.update(unit=said[0], balance=said[1], period=entry["body"].get("period"))
        else:
            due = unbase64(entry["body"].get("root", "")) if entry["kind"] == "resolution" else b""
            result.update(unit=said[0].decode(), ballot=said[1])
        holds = holds and found is not None and found == due
    logs, defined, quorum = policy or ([], {}, None)
    keys = {key for key in logs + ([signer] if signer else []) if key[0] == origin}
    witnesses = {word: what for word, what in defined.items() if isinstance(what[0], str)}
    signers, held = set(), set()
    for name, key, signature in signatures:
        public = [k for n, i, k in keys if (n, i) == (name, key)]
        known = [(w, k) for w, (n, i, k) in witnesses.items() if (n, i) == (name, key)]
        true = any(is_signature(k, signature, message) for k in public)
        times = [(w, time) for w, k in known if (time := cosigned_at(message, signature, k))]
        if true: signers.add(key)
        held.update(w for w, time in times if time <= seconds(now) - EPOCH + HOUR)
        if public and not true or known and not times or (public or known) and is_twice(name, key, signatures):
            holds = False
    verdict = "fails" if not holds else "unchecked" if not signers else "holds" if is_met(quorum, defined, held) else "weak"
    return dict(result, signers=sorted(signers), witnesses=sorted(w.decode() for w in held), verdict=verdict)
def main_receipt(options):
    try:
        policy = read_policy(open(options.policy, "rb").read()) if options.policy else None
        signer = read_vkey(options.signer) if options.signer else None
        if options.signer and not signer: raise ValueError("--signer is no vkey")
        result = judge_receipt(open(options.receipt, "rb").read().decode(), signer, policy, options.now)
    except (OSError, ValueError) as error:
        print(f"verify.py: {error}", file=sys.stderr)
        return 2
    sys.stdout.buffer.write(write(result) + b"\n")
    return dict(holds=0, fails=1, unchecked=2, weak=3)[result["verdict"]]
def main():
    parser = argparse.ArgumentParser(description="Verifies a Daxiu ledger without Daxiu.")
    parser.add_argument("ledger", nargs="?", help="a *.daxiu file")
    parser.add_argument("--jsonl", help="entry lines, as `daxiu export --format jsonl` writes them")
    parser.add_argument("--checkpoints", help="signed notes in order of size, each followed by an empty line")
    parser.add_argument("--notice", help="a folder that `daxiu publish` made")
    parser.add_argument("--ballots", help="the ballots of sealed votes, as `daxiu export --format ballots` writes them")
    parser.add_argument("--cosignatures", help="lines of size, space and signature line, in order, as §8.2 has them")
    parser.add_argument("--timestamps", help="lines of size, token and chain in hex, in order, as §8.4 has them")
    parser.add_argument("--policy", help="a tlog-policy file: whose keys and which witnesses count")
    parser.add_argument("--receipt", help="a receipt (§8.1), in place of a ledger")
    parser.add_argument("--signer", help="the vkey that is trusted to sign a receipt's checkpoint")
    parser.add_argument("--link", help="a checkpoint from paper, as §8.5 has it")
    parser.add_argument("--now", help="the moment it is, such as 2026-01-31T08:00:00Z; else by this computer's clock",
                        default=datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"))
    options = parser.parse_args()
    if not moment(options.now): parser.error("--now is no moment")
    if options.receipt:
        if options.ledger or options.jsonl or options.notice: parser.error("a receipt is judged alone")
        return main_receipt(options)
    if len([given for given in (options.ledger, options.jsonl, options.notice) if given]) != 1 \
            or bool(options.jsonl) != bool(options.checkpoints):
        parser.error("give either a ledger, or --notice, or --jsonl and --checkpoints")
    if (options.ballots or options.cosignatures or options.timestamps) and not options.jsonl: parser.error("they go with --jsonl")
    try:
        rows = read_sqlite(options.ledger) if options.ledger else read_notice(options.notice) if options.notice else \
            read_files(options.jsonl, options.checkpoints, options.ballots, options.cosignatures, options.timestamps)
        policy = read_policy(open(options.policy, "rb").read()) if options.policy else None
    except Structure as structure:
        print(write(dict(findings=[dict(code=2013, detail=str(structure))], remarks=[], size=0, verdict="fails")).decode())
        return 1
    except (OSError, ValueError, sqlite3.Error) as error:
        print(f"verify.py: {error}", file=sys.stderr)
        return 2
    link = read_link(options.link) if options.link else None
    if options.link and not link: parser.error("--link is no checkpoint from paper")
    result = verify(*rows, options.now, policy, link)
    sys.stdout.buffer.write(write(result) + b"\n")
    return 1 if result["verdict"] != "holds" else 3 if result.get("witnessed") == 0 else 0

if __name__ == "__main__":
    sys.exit(main())
