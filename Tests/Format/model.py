"""An independent model of an estate's books: what every voucher is, and what it does to accounts, homes and projects.

Reads a ledger's lines and nothing of the program's. The rules are those of Schema/FORMAT.md, section numbers refer to
it; what a statement counts as what follows 财会〔2020〕7号 and 165号令. The lines are taken for valid: two verifiers say so.
"""
import json, sqlite3
from dataclasses import dataclass, field

ASSETS = "1001", "1101", "1201"
FUNDS = "3001", "3002", "3101"
GAINS = "4101", "4102", "4201", "4301", "4901"
RESULTS = ("4001.1", "4001.2") + GAINS + ("5001.1", "5001.2", "5101.1", "5101.2", "5901")
ACCOUNTS = ASSETS + ("2001",) + FUNDS + RESULTS
TENURES = "commercial", "public"


def fund_of(account):
    """The fund that an account of income or expenditure closes into (§6.17); any other account itself."""
    if account not in RESULTS: return account
    return {"1": "3001", "2": "3002"}.get(account[5:], "3101")


def share_out(whole, weights):
    """§6.13: the largest remainders get the fen that are left over, the earlier first; with the sign of the whole."""
    sign, whole, total = (-1, -whole, sum(weights)) if whole < 0 else (1, whole, sum(weights))
    if not total: return [0] * len(weights)
    parts = [divmod(whole * weight, total) for weight in weights]
    left = whole - sum(floor for floor, _ in parts)
    lucky = sorted(range(len(parts)), key=lambda i: parts[i][1], reverse=True)[:left]
    return [sign * (floor + (i in lucky)) for i, (floor, _) in enumerate(parts)]


def summed(*changes):
    """Changes by name, added up."""
    total = {}
    for change in changes:
        for name, n in change.items(): total[name] = total.get(name, 0) + n
    return total


@dataclass
class Project:
    """A project, as it was proposed."""
    body: dict
    date: str
    basis: str
    counts: dict  # tenure: {home: what it counts}
    cost: dict = field(default_factory=lambda: dict.fromkeys(TENURES, 0))


@dataclass
class Contract:
    """A contract; whoever follows its contractor is its party from a day on."""
    date: str
    amount: int
    kept: int
    parties: list  # (day, name)
    end: str = "9999-12-31"  # the day it was replaced


@dataclass
class Voucher:
    """One voucher. What is of an earlier year than it is dated in changes that year's end, and no present movement."""
    seq: int
    date: str
    number: str
    kind: str  # the entry's
    nature: str  # what it is, reverses or corrects
    body: dict  # of what it is, reverses or corrects
    year: str  # that it is of
    postings: list  # (account, "debit" or "credit", fen)
    raw: dict  # what it does to homes, before that is passed on
    homes: dict = field(default_factory=dict)  # what it does to homes
    charge: dict = field(default_factory=dict)  # what it adds to its project's cost, by tenure
    original: object = None  # what it reverses

    def __post_init__(self):
        # What never touched the funds leaves the year's end as it was: a transfer is still a transfer.
        touches = any(account in FUNDS for account, _, _ in self.postings)
        self.is_adjustment = self.year < self.date[:4] and touches
        self.month = self.date[:7]

    def nets(self):
        """Debit less credit, by account."""
        return summed(*({account: n if side == "debit" else -n} for account, side, n in self.postings))


class Model:
    """An estate's books after all entries."""

    def __init__(self, lines):
        self.homes, self.versions, self.registered = {}, {}, {}
        self.gone = {}  # home: {who bears what falls on it: area}, of those that are gone now
        self.departures = {}  # home: [[the day it left, the day it came back or none, as above]]
        self.projects, self.vouchers, self.rates, self.budgets = {}, [], [], {}
        self.contracts, self.accepted, self.completed, self.closed_through = {}, {}, {}, ""
        self.by_seq, self.last_time = {}, ""
        for line in lines: self.enter(json.loads(line))
        self.by_date = sorted(self.vouchers, key=lambda v: (v.date, v.seq))

    @classmethod
    def read(cls, path):
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        lines = [line for line, in database.execute("SELECT line FROM entry ORDER BY seq")]
        database.close()
        return cls(lines)

    def enter(self, entry):
        kind, body = entry["kind"], entry["body"]
        self.last_time = max(self.last_time, entry["time"])
        if "number" in entry: self.post(entry, kind, body)
        elif hasattr(self, "on_" + kind): getattr(self, "on_" + kind)(entry, body)

    # The register (§6.2, §6.20)

    def on_open(self, entry, body): self.fund, self.opened = body, entry["date"]

    def on_units(self, entry, body): self.register(entry, body["units"])

    def register(self, entry, homes):
        for home in homes:
            self.homes[home["code"]] = home
            self.registered[home["code"]] = entry["date"]
            self.versions[home["code"]] = [(entry["date"], home)]

    def on_amendment(self, entry, body):
        home = body["unit"]
        self.homes[home["code"]] = home
        self.versions[home["code"]].append((entry["date"], home))

    def leave(self, entry, homes, heirs):
        for code in homes:
            self.gone[code] = heirs
            self.departures.setdefault(code, []).append([entry["date"], "9999-12-31", heirs])

    def departure(self, code, day):
        """(day, heirs) of a home that was gone at a day's end, or None."""
        for left, back, heirs in self.departures.get(code, []):
            if left <= day < back: return left, heirs
        return None

    def home_at(self, code, day):
        """What was registered of a home at a day's end; of one registered later, what was registered first."""
        known = [home for date, home in self.versions[code] if date <= day]
        return known[-1] if known else self.versions[code][0][1]

    def passed_on(self, changes):
        """What falls on homes, as those in their place bear it: always later registered ones."""
        borne = dict(changes)
        for code in list(self.homes):
            heirs = self.gone.get(code)
            if heirs and borne.get(code):
                shares = share_out(borne.pop(code), list(heirs.values()))
                borne = summed(borne, dict(zip(heirs, shares)))
        return borne

    def counts(self, scope, basis):
        """What the homes of a scope count, by tenure."""
        def count(home): return 1 if basis == "equal" else home[basis]
        inside = [home for code, home in sorted(self.homes.items()) if code not in self.gone
                  and (scope == ["all"] or code in scope or home["building"] in scope)]
        return {tenure: {home["code"]: count(home) for home in inside if home["tenure"] == tenure}
                for tenure in TENURES}

    # Projects, rates, budgets, months

    def on_project(self, entry, body):
        basis = body.get("sharing", self.fund["sharing"])
        self.projects[body["id"]] = Project(body, entry["date"], basis, self.counts(body["scope"], basis))

    def on_rate(self, entry, body): self.rates.append(body)

    def on_budget(self, entry, body): self.budgets[body["period"]] = body["lines"]

    def on_close(self, entry, body): self.closed_through = body["period"]

    # Contracts (§6.26)

    def on_contract(self, entry, body):
        contracts = self.contracts.setdefault(body["project"], [])
        own = self.contract_with(body["project"], body["contractor"])
        parties = list(own.parties) if own else [(entry["date"], body["contractor"])]
        for name in (body["contractor"], body.get("replaces")):
            ended = self.contract_with(body["project"], name)
            if ended: ended.end = entry["date"]
        kept = body["amount"] * body["retention"] // 10_000
        contracts.append(Contract(entry["date"], body["amount"], kept, parties))

    def on_assignment(self, entry, body):
        contract = self.contract_with(body["project"], body["contractor"])
        contract.parties.append((entry["date"], body["assignee"]))

    def contract_with(self, project, name):
        """The contract in force whose party somebody is."""
        return next((c for c in self.contracts.get(project, []) if c.end > "9999" and c.parties[-1][1] == name), None)

    def on_acceptance(self, entry, body):
        if body["result"] == "passed": self.accepted[body["project"]] = entry["date"]

    def on_completion(self, entry, body): self.completed[body["project"]] = entry["date"]

    # Vouchers

    def post(self, entry, kind, body):
        postings = [(p["account"], *next((side, n) for side, n in p.items() if side != "account"))
                    for p in entry["postings"]]
        original = self.by_seq[body["entry"]] if kind == "reversal" else None
        nature, papers, year = kind, body, entry["date"][:4]
        if kind == "correction": nature, papers, year = body["kind"], body["voucher"], body["year"]
        if original: nature, papers, year = original.nature, original.body, original.year
        voucher = Voucher(entry["seq"], entry["date"], entry["number"], kind, nature, papers, year, postings, {},
                          original=original)
        if nature == "payment": self.charge(voucher)
        else:
            voucher.raw = {code: -n for code, n in original.raw.items()} if original \
                else getattr(self, "moved_by_" + nature, lambda v: {})(voucher)
            replaces = nature in ("split", "merge")
            voucher.homes = dict(voucher.raw) if replaces else self.passed_on(voucher.raw)
        voucher.homes = {code: n for code, n in voucher.homes.items() if n}
        self.vouchers.append(voucher)
        self.by_seq[voucher.seq] = voucher
        if nature == "destruction" and original:
            del self.gone[papers["unit"]]
            self.departures[papers["unit"]][-1][1] = entry["date"]
        elif nature == "destruction": self.leave(entry, [papers["unit"]], {})
        elif nature == "split": self.replace(entry, [papers["unit"]], papers["parts"])
        elif nature == "merge": self.replace(entry, papers["units"], [papers["into"]])

    def replace(self, entry, old, new):
        self.register(entry, new)
        self.leave(entry, old, {home["code"]: home["area"] for home in new})

    def charge(self, voucher):
        """§6.13: classes and homes bear the cumulative cost, in order of recording."""
        project, sign = self.projects[voucher.body["project"]], -1 if voucher.original else 1
        nets = voucher.nets()
        # A payment that was reversed or corrected in another year stands on the funds themselves.
        for tenure, accounts in zip(TENURES, (("5001.1", "3001"), ("5001.2", "3002"))):
            voucher.charge[tenure] = sum(nets.get(account, 0) for account in accounts)
        for tenure in TENURES:
            homes, before = project.counts[tenure], project.cost[tenure]
            after = project.cost[tenure] = before + voucher.charge[tenure]
            for cost, factor in ((before, 1), (after, -1)):
                shares = self.passed_on(dict(zip(homes, share_out(cost, list(homes.values())))))
                voucher.homes = summed(voucher.homes, {code: factor * n for code, n in shares.items()})
        assert sum(voucher.charge.values()) == sign * voucher.body["amount"]

    def moved_by_opening(self, v): return {u["unit"]: u["amount"] for u in v.body["units"]}

    def moved_by_contribution(self, v): return {v.body["unit"]: v.body["amount"]}

    def moved_by_refund(self, v): return {self.by_seq[v.body["entry"]].body["unit"]: -v.body["amount"]}

    def moved_by_destruction(self, v): return {v.body["unit"]: -v.body["amount"]}

    def moved_by_settlement(self, v): return {v.body["unit"]: v.body["amount"]}

    def moved_by_handover(self, v):
        sign = 1 if v.body["direction"] == "in" else -1
        return {u["unit"]: sign * u["amount"] for u in v.body["units"]}

    def moved_by_distribution(self, v):
        counts = self.counts(v.body["scope"], v.body.get("sharing", self.fund["sharing"]))
        parts = share_out(v.body["amount"], [sum(counts[tenure].values()) for tenure in TENURES])
        return summed(*(dict(zip(counts[tenure], share_out(part, list(counts[tenure].values()))))
                        for part, tenure in zip(parts, TENURES)))

    def moved_by_split(self, v):
        whole = self.balance_of(v.body["unit"])
        shares = share_out(whole, [home["area"] for home in v.body["parts"]])
        return summed({v.body["unit"]: -whole}, {home["code"]: n for home, n in zip(v.body["parts"], shares)})

    def moved_by_merge(self, v):
        balances = {code: self.balance_of(code) for code in v.body["units"]}
        return summed({code: -n for code, n in balances.items()}, {v.body["into"]["code"]: sum(balances.values())})

    def balance_of(self, code):
        """What a home has, by all vouchers recorded so far."""
        return sum(v.homes.get(code, 0) for v in self.vouchers)
