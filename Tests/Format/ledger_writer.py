"""Writes ledgers for tests: the second verifier keeps the state, derives what a voucher posts, and judges every line.

Follows Schema/FORMAT.md; section numbers refer to it. A ledger made from a seed is the same byte for byte.
"""
import base64, copy, hashlib, json, os, sqlite3
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
import verify

SCHEMA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Schema")


class Key:
    """A member's key pair, made from one byte."""

    def __init__(self, name, byte):
        self.name, self.pair = name, Ed25519PrivateKey.from_private_bytes(bytes([byte]) * 32)
        public = b"\x01" + self.pair.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.id = hashlib.sha256(name.encode() + b"\n" + public).digest()[:4].hex()
        self.vkey = f"{name}+{self.id}+{verify.b64(public)}"

    def sign(self, text):
        """A signed note over a text (§8)."""
        blob = verify.b64(bytes.fromhex(self.id) + self.pair.sign(text.encode()))
        return f"{text}\n\u2014 {self.name} {blob}\n"


class Writer(verify.Ledger):
    """A ledger that is being written by its treasurer."""

    def __init__(self, origin, random):
        super().__init__()
        self.key, self.random, self.lines, self.attachments = Key(origin, 1), random, [], {}
        self.is_drafting, self.clock = False, 0

    def charge(self, project, moves):
        """A draft charges nobody."""
        return {} if self.is_drafting else super().charge(project, moves)

    def draft(self, entry):
        """What a voucher posts, or None where a rule forbids it; nothing changes."""
        found, remarks = len(self.findings), len(self.remarks)
        self.date, self.is_drafting = entry["date"], True
        try:
            postings, units = getattr(self, "post_" + entry["kind"])(entry, entry["body"])
            is_allowed = len(self.findings) == found and self.can_spare(entry, postings, units)
        except (verify.Bad, StopIteration):
            postings, is_allowed = [], False
        self.is_drafting = False
        del self.findings[found:], self.remarks[remarks:]
        return [posting for posting in postings if posting[2]] if is_allowed else None

    def allows(self, kind, body, date, paper=None):
        """Whether the rules allow what is no voucher and changes a project; nothing changes."""
        name, found, remarks = body["project"], len(self.findings), len(self.remarks)
        kept = copy.deepcopy(self.projects[name])
        try:
            getattr(self, "do_" + kind)(dict(date=date, attachments=[paper] if paper else []), body)
            is_allowed = len(self.findings) == found
        except verify.Bad:
            is_allowed = False
        self.projects[name] = kept
        del self.findings[found:], self.remarks[remarks:]
        return is_allowed

    def can_spare(self, entry, postings, units):
        """Whether no asset account falls below zero {1046} and no home gives more than it has {1322}."""
        nets = {}
        for account, side, n in postings: verify.add(nets, {account: n if side == "debit" else -n})
        if any(net < 0 and self.nets[account] + net < 0 for account, net in nets.items() if account in verify.MONEY):
            return False
        if entry["kind"] != "refund" and entry["body"].get("direction") != "out": return True
        return all(n > 0 and self.balance(code) + n <= 0 or n < 0 and self.balance(code) + n >= 0
                   for code, n in self.forward(units).items() if n)

    def record(self, kind, body, date, memo=None, paper=None):
        """Seals an entry into the chain; its position, or None where a rule forbids it."""
        entry = dict(body=body, date=date, kind=kind, prev=verify.b64(self.hash), recorder=self.key.id,
                     salt=base64.b64encode(self.random.randbytes(16)).decode(), seq=self.size, v=1)
        if memo: entry["memo"] = memo
        if paper: entry["attachments"] = [self.attach(paper.encode())]
        if kind in verify.VOUCHERS:
            postings = self.draft(entry)
            if postings is None: return None
            entry["number"] = f"{date[:7]}/{self.serials.get(date[:7], 0) + 1:04}"
            entry["postings"] = [{"account": account, side: n} for account, side, n in postings]
        self.clock += 60
        entry["time"] = verify.datetime.datetime.fromtimestamp(
            self.clock, verify.datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        line = verify.write(entry)
        self.apply(line)
        if self.findings: raise ValueError(f"the verifier refuses {line.decode()}: {self.findings}")
        self.lines.append(line)
        return self.size - 1

    def attach(self, data):
        """What an entry says of a file that stands beside the truth (§4.1)."""
        digest = hashlib.sha256(data).digest()
        self.attachments[digest] = data
        return dict(name="paper.txt", sha256=verify.b64(digest), size=len(data), type="text/plain")

    def close(self):
        """Shuts the next month (§6.12)."""
        year, month = map(int, self.due.split("-"))
        nets, units = self.balances(self.due)
        accounts = [f"account {code} {n}".encode() for code, n in verify.natural(nets).items()]
        root = hashlib.sha256(b"\x01" + verify.root_of(accounts) + verify.root_of(self.unit_lines(units))).digest()
        last = f"{self.due}-{verify.calendar.monthrange(year, month)[1]}"
        return self.record("close", dict(balances=verify.b64(root), period=self.due), last)

    def complete(self, name, date):
        """Completes a project (§6.26)."""
        project = self.projects[name]
        scope = {code for units in project["counts"].values() for code in units}
        shares = {unit: n for unit, n in project["shares"].items() if n or unit in scope}
        root = verify.b64(verify.root_of(self.unit_lines(shares)))
        return self.record("completion", dict(cost=sum(project["charged"]), project=name, shares=root), date)

    def reconcile(self, period, date):
        """Compares a month with a bank that says the same (§6.23)."""
        book = self.balances(period)[0]["1001"]
        file = verify.b64(hashlib.sha256(period.encode()).digest())
        body = dict(bank=book, bankOnly=[], book=book, file=file, ledgerOnly=[], period=period)
        return self.record("reconciliation", body, date)

    def save(self, path):
        """Writes the ledger's file, sealed by one checkpoint over everything."""
        tree = tree_of(self.lines)
        note = self.key.sign(verify.lines(self.key.name, tree.size, verify.b64(tree.root())))
        database = sqlite3.connect(path)
        for script in (schema("ledger.sql"), schema("companions.sql"), schema("caches.sql").partition(";")[0] + ";"):
            database.executescript(script)
        rows = [(seq, line, verify.leaf_hash(line)) for seq, line in enumerate(self.lines)]
        database.executemany("INSERT INTO entry VALUES (?, ?, ?)", rows)
        database.execute("INSERT INTO checkpoint VALUES (?, ?, ?)", (tree.size, tree.root(), note))
        blocks = [self.lines[first:first + 256] for first in range(0, tree.size - 255, 256)]
        database.executemany("INSERT INTO node VALUES (1, ?, ?)",
                             [(position, tree_of(block).root()) for position, block in enumerate(blocks)])
        database.executemany("INSERT INTO attachment VALUES (?, ?)", sorted(self.attachments.items()))
        database.commit()
        database.close()


def tree_of(lines):
    tree = verify.Tree()
    for line in lines: tree.append(verify.leaf_hash(line))
    return tree


def schema(name):
    with open(os.path.join(SCHEMA, name), encoding="utf-8") as file: return file.read()


def chart():
    """会计科目表 as new ledgers have it."""
    return json.loads(schema("chart.json"))
