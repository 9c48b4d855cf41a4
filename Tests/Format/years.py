#!/usr/bin/env python3
"""Makes two to three years of an estate with every kind of entry, from a seed.

    years.py SEED LEDGER.daxiu

Homes are split, merged and destroyed between vouchers and their reversals, years are closed late or not at all, and
whatever can be reversed is, in its year or a later one.
"""
import calendar, datetime, random, sys
import verify
from ledger_writer import Writer, chart

USES, PARTS = ("residence", "shop"), ("inspection", "other", "pricing", "supervision")
# How often each step is tried; whatever the rules forbid at the time is left out.
STEPS = dict(
    contribute=22, contribute_cash=4, contribute_in_pieces=2, earn=8, propose=5, pay=16, pay_in_instalments=2, spend=5,
    transfer=8, distribute=5, reverse=9, reverse_of_gone_homes=5, refund=6, destroy=2, pay_out=4, settle=6, correct=9,
    hand_over=4, split=4, merge=3, amend=2, retitle=2, set_rate=2, budget=1, reconcile=2, contract=3, assign=1,
    accept=2, complete=1, register_late=1)


class Estate:
    """A neighbourhood whose treasurer keeps the books month by month."""

    def __init__(self, seed):
        choose = self.random = random.Random(seed)
        self.books, self.count = Writer(f"example.org/years-{seed}", choose), 0
        year, month = choose.choice((2021, 2022, 2023)), choose.choice((1, 1, 1, 4, 8))
        self.today = datetime.date(year, month, 1)
        self.opened_on, self.months = self.today.isoformat(), choose.randint(25, 34)
        self.closes_years = choose.random() < 0.8
        self.set_clock()
        policy = dict(budgetTolerance=choose.choice((0, 1000)))
        members = [dict(key=self.books.key.vkey, role="treasurer", title="司库")]
        self.books.record("open", dict(
            chart=chart(), currency="CNY", members=members, name=f"第{seed}小区大修基金", nature="statutory",
            origin=self.books.key.name, policy=policy, preparer="司库", timezone="+08:00",
            sharing=choose.choice(("area", "area", "weight", "equal"))), self.opened_on)
        self.books.record("units", dict(units=sorted(self.homes(), key=lambda u: u["code"])), self.opened_on)
        self.open_books()

    # What every step needs

    def set_clock(self):
        """Eight in the evening of today, by the estate's clock."""
        self.books.clock = max(self.books.clock, int(datetime.datetime.combine(
            self.today, datetime.time(12), datetime.timezone.utc).timestamp()))

    def serial(self, prefix):
        self.count += 1
        return f"{prefix}{self.count:05}"

    def money(self, most=200_000):
        """An amount in fen; small ones are where shares do not come out even."""
        return self.random.choice((self.random.randint(1, 99), self.random.randint(100, 9_999),
                                   self.random.randint(min(10_000, most), most)))

    def day(self, earliest=""):
        """Today, or an earlier day that is still open; None where an entry would have to be later than today."""
        due = self.books.due + "-01"
        earliest, today = max(earliest, self.opened_on, due), self.today.isoformat()
        if earliest > today: return None
        if self.random.random() < 0.7: return today
        span = (self.today - datetime.date.fromisoformat(earliest)).days
        return (self.today - datetime.timedelta(self.random.randint(0, min(span, 70)))).isoformat()

    def do(self, kind, body, earliest="", memo=None):
        day = self.day(earliest)
        return day and self.books.record(kind, body, day, memo)

    def present(self): return [code for code in sorted(self.books.units) if code not in self.books.gone]

    def unit_at_random(self):
        present = self.present()
        return self.random.choice(present) if present else None

    def scope_at_random(self):
        buildings = sorted({self.books.units[code]["building"] for code in self.present()})
        some = self.random.sample(self.present(), min(len(self.present()), self.random.randint(1, 4)))
        return self.random.choice((["all"], ["all"], [self.random.choice(buildings)], some))

    # Homes

    def home(self, code, building, tenure):
        choose = self.random
        home = dict(area=choose.randint(3_000, 15_000), building=building, code=code, tenure=tenure,
                    use=choose.choice(USES), weight=choose.randint(1, 9))
        if choose.random() < 0.15: home["group"] = f"G{choose.randint(1, 3)}"
        if tenure == "public" and choose.random() < 0.6: home["seller"] = choose.choice(("第一纺织厂", "铁路局"))
        return home

    def homes(self):
        number = self.random.randint(5, 10)
        tenures = ["commercial"] * 3 + ["public"] * self.random.choice((0, 2, 2))
        return [self.home(f"{1 + i % 2}-{100 * (1 + i // 4) + 1 + i // 2 % 2}", str(1 + i % 2),
                          self.random.choice(tenures)) for i in range(number)]

    def register_late(self):
        code = self.serial("3-N")
        return self.do("units", dict(units=[self.home(code, "3", self.random.choice(sorted(verify.CLASSES)))]))

    def split(self):
        unit = self.unit_at_random()
        if not unit: return None
        old = self.books.units[unit]
        parts = [self.home(self.serial(unit + "-S"), old["building"], old["tenure"])
                 for _ in range(self.random.randint(2, 3))]
        return self.do("split", dict(parts=sorted(parts, key=lambda u: u["code"]), unit=unit))

    def merge(self):
        tenure = self.random.choice(sorted(verify.CLASSES))
        homes = [code for code in self.present() if self.books.units[code]["tenure"] == tenure]
        if len(homes) < 3: return None
        units = sorted(self.random.sample(homes, 2))
        into = self.home(self.serial(units[0] + "-M"), self.books.units[units[0]]["building"], tenure)
        return self.do("merge", dict(into=into, units=units))

    def amend(self):
        unit = self.unit_at_random()
        new = dict(self.books.units[unit], area=self.random.randint(3_000, 15_000), use=self.random.choice(USES))
        return self.do("amendment", dict(unit=new)) if new != self.books.units[unit] else None

    def retitle(self):
        unit, body = self.unit_at_random(), {}
        if unit in self.books.parts: body["deed"] = self.serial("D")
        if self.random.random() < 0.3: body["group"] = "G9"
        return self.do("title", dict(body, unit=unit))

    # Money that comes

    def open_books(self):
        """The opening balances; at times recorded wrong first, or in two vouchers."""
        choose = self.random
        for attempt in range(choose.choice((1, 1, 2, 3))):
            units = [dict(amount=choose.choice((-1, 1, 1, 1)) * self.money(), unit=code)
                     for code in self.present() if choose.random() < 0.8]
            undistributed = choose.choice((0, self.money(), 1_000_000, -self.money(5_000)))
            whole = sum(unit["amount"] for unit in units) + undistributed
            if whole <= 10: continue
            cash, bonds = choose.choice((0, whole // 10)), choose.choice((0, whole // 5))
            assets = [dict(account=account, amount=n) for account, n in
                      (("1001", whole - cash - bonds), ("1101", bonds), ("1201", cash)) if n]
            body = dict(assets=assets, undistributed=undistributed, units=units)
            made = self.books.record("opening", body, self.opened_on)
            if attempt and made and choose.random() < 0.5:
                self.books.record("reversal", dict(entry=made, reason="期初记错"), self.opened_on)

    def contribution(self, **more):
        return dict(amount=self.money(), unit=self.unit_at_random(), **more)

    def contribute(self):
        more = dict(reference=self.serial("R")) if self.random.random() < 0.5 else {}
        return self.do("contribution", self.contribution(**more))

    def contribute_cash(self): return self.do("contribution", self.contribution(to="1201"))

    def contribute_in_pieces(self):
        reference, day = self.serial("R"), self.day()
        return day and [self.books.record("contribution", self.contribution(piece=piece, reference=reference), day)
                        for piece in range(1, self.random.randint(3, 4))]

    def income(self): return dict(amount=self.money(), category=self.random.choice(sorted(verify.INCOME)))

    def earn(self): return self.do("income", self.income(), memo=self.random.choice((None, "停车收益")))

    def hand_over(self):
        direction = self.random.choice(("in", "out"))
        homes = self.random.sample(self.present(), min(len(self.present()), self.random.randint(0, 3)))
        units = [dict(amount=self.random.choice((-1, 1, 1)) * self.money(5_000), unit=code) for code in sorted(homes)]
        return self.do("handover", dict(custodian="某区维修资金中心", direction=direction, units=units,
                                        undistributed=self.random.choice((0, -1, 1, 1)) * self.money(5_000)))

    # Money that leaves

    def propose(self):
        body = dict(budget=self.random.randint(5_000, 2_000_000), id=self.serial("P"), scope=self.scope_at_random(),
                    title="维修")
        if self.random.random() < 0.4: body["sharing"] = self.random.choice(("area", "weight", "equal"))
        day = self.day()
        try: return day and self.books.record("project", body, day)
        except verify.Bad: return None

    def project_to_pay(self):
        """A project and what it may still cost."""
        left = {name: project["budget"] - sum(project["charged"])
                for name, project in self.books.projects.items() if "completed" not in project}
        names = sorted(name for name, n in left.items() if n > 0)
        return (None, 0) if not names else ((name := self.random.choice(names)), left[name])

    def payment(self, **more):
        name, left = self.project_to_pay()
        if not name: return None
        payee = self.random.choice([c["parties"][-1] for c in self.books.projects[name]["contracts"]] or ["修缮公司"])
        body = dict(amount=min(self.money(), left), payee=payee, project=name, **more,
                    **{"from": self.random.choice(("1001", "1001", "1201"))})
        if self.random.random() < 0.4: body["invoice"] = self.serial("F")
        if self.random.random() < 0.3: body["part"] = self.random.choice(PARTS)
        return body

    def pay(self):
        body = self.payment()
        return body and self.do("payment", body, self.books.projects[body["project"]]["date"])

    def pay_in_instalments(self):
        body = self.payment()
        if not body or body["amount"] < 10: return None
        body.update(invoice=self.serial("F"), invoiceTotal=body["amount"])
        halves = body["amount"] // 2, body["amount"] - body["amount"] // 2
        return [self.do("payment", dict(body, amount=n), self.books.projects[body["project"]]["date"]) for n in halves]

    def expense(self):
        return dict(amount=self.money(3_000), category=self.random.choice(
            ("bank-fee", "audit", "appraisal", "publication", "other")), payee="开户银行",
            **{"from": self.random.choice(("1001", "1001", "1201"))})

    def spend(self): return self.do("expense", self.expense())

    def transfer(self):
        source, to = self.random.choice((("1001", "1101"), ("1101", "1001"), ("1001", "1201"), ("1201", "1001")))
        body = dict(amount=self.random.randint(1, max(1, self.books.nets[source])), to=to, **{"from": source})
        if source == "1101" and self.random.random() < 0.7: body["interest"] = self.money(3_000)
        return self.do("transfer", body)

    def distribute(self):
        most = self.books.undistributed()
        if most <= 0: return None
        body = dict(amount=self.random.randint(1, most), scope=self.scope_at_random())
        if self.random.random() < 0.3: body["sharing"] = self.random.choice(("area", "weight", "equal"))
        return self.do("distribution", body)

    def refund(self):
        """Gives a contribution back, those of homes that were split or merged too."""
        seq = self.voucher_at_random(lambda e: "contribution" in (e["kind"], e["body"].get("kind")))
        if seq is None: return None
        body = self.books.entries[seq]["body"]
        left = body.get("voucher", body)["amount"] - self.books.refunded.get(seq, 0)
        if left <= 0: return None
        amount = self.random.choice((left, self.random.randint(1, left)))
        return self.do("refund", dict(amount=amount, entry=seq), self.books.entries[seq]["date"])

    def destroy(self):
        unit = self.unit_at_random()
        if len(self.present()) < 4: return None
        return self.do("destruction", dict(amount=max(self.books.balance(unit), 0), unit=unit))

    def pay_out(self):
        due = {unit: n + min(0, self.books.balance(unit)) for unit, n in self.books.owed.items()}
        units = sorted(unit for unit, n in due.items() if n > 0)
        if not units: return None
        unit = self.random.choice(units)
        amount = self.random.choice((due[unit], self.random.randint(1, due[unit])))
        return self.do("payout", dict(amount=amount, unit=unit))

    def settle(self):
        units = sorted(unit for unit, heirs in self.books.gone.items() if heirs == {} and self.books.balance(unit) < 0)
        if not units: return None
        unit = self.random.choice(units)
        return self.do("settlement", dict(amount=self.random.randint(1, -self.books.balance(unit)), unit=unit))

    # What is put right

    def voucher_at_random(self, fits):
        standing = [seq for seq, e in self.books.entries.items() if e["kind"] in verify.VOUCHERS - set(verify.FINAL)
                    and seq not in self.books.reversed and fits(e)]
        return self.random.choice(standing) if standing else None

    def reverse(self):
        """A kind is chosen first, so that the rare ones are reversed as often as contributions."""
        kind = self.random.choice(sorted(verify.VOUCHERS - set(verify.FINAL)) + 2 * ["correction"])
        return self.reverse_one(lambda e: e["kind"] == kind)

    def reverse_of_gone_homes(self):
        """Vouchers that moved homes that were split, merged or destroyed since."""
        return self.reverse_one(lambda e: set(e.get("effect", {})) & set(self.books.gone))

    def reverse_one(self, fits):
        seq = self.voucher_at_random(fits)
        return None if seq is None else self.do(
            "reversal", dict(entry=seq, reason="记错"), self.books.entries[seq]["date"], "冲销")

    def correct(self):
        years = range(int(self.opened_on[:4]), int((self.books.closed_through or "0000")[:4]) + 1)
        years = [str(year) for year in years if (self.books.closed_through or "") >= f"{year}-12"]
        kind = self.random.choice(("contribution", "income", "payment", "expense"))
        voucher = years and getattr(self, kind)()
        if not voucher: return None
        earliest = self.books.projects[voucher["project"]]["date"] if kind == "payment" else ""
        return self.do("correction", dict(kind=kind, voucher=voucher, year=self.random.choice(years)), earliest)

    # What is said besides vouchers

    def set_rate(self):
        choose = self.random
        month = choose.choice((self.opened_on[:7], self.today.isoformat()[:7]))
        return self.do("rate", dict(amount=choose.randint(0, 5_000), basis=choose.choice(("area", "unit")),
                                    scope=self.scope_at_random(), **{"from": month}))

    def budget(self):
        lines = [dict(amount=self.money(), expense="audit"), dict(amount=self.money(), income="deposit-interest"),
                 dict(account="5001", amount=self.money())]
        if self.books.projects:
            lines.append(dict(amount=self.money(), project=self.random.choice(sorted(self.books.projects))))
        return self.do("budget", dict(lines=lines, period=str(self.today.year)))

    def reconcile(self):
        return self.books.reconcile(self.today.isoformat()[:7], self.today.isoformat())

    def contract(self):
        """A contract with one of two companies; a second one takes its place or stands beside it."""
        names = [name for name, p in self.books.projects.items() if "completed" not in p and len(p["contracts"]) < 2]
        if not names: return None
        name, choose = self.random.choice(names), self.random
        release = (self.today + datetime.timedelta(choose.randint(600, 900))).isoformat()
        body = dict(amount=choose.choice((1, 2)) * self.books.projects[name]["budget"], project=name, release=release,
                    contractor=choose.choice(("修缮公司", "电梯公司")), retention=choose.choice((500, 1_000)))
        parties = [c["parties"][-1] for c in self.books.projects[name]["contracts"]]
        if parties and choose.random() < 0.3: body["replaces"] = parties[0]
        return self.attempt("contract", body)

    def assign(self):
        """What a contractor is still owed goes to somebody else."""
        names = [name for name, p in self.books.projects.items() if "completed" not in p and p["contracts"]]
        if not names: return None
        name = self.random.choice(names)
        party = self.books.projects[name]["contracts"][0]["parties"][-1]
        return self.attempt("assignment", dict(assignee=self.serial("保理公司"), contractor=party, project=name), "转让通知")

    def attempt(self, kind, body, paper=None):
        """Records what is no voucher, if the rules allow it."""
        day = self.today.isoformat()
        return self.books.allows(kind, body, day, paper) and self.books.record(kind, body, day, paper=paper)

    def accept(self):
        names = [name for name, p in self.books.projects.items() if "accepted" not in p and "completed" not in p]
        return names and self.books.record("acceptance", dict(
            contractor=4, project=self.random.choice(names), residents=5, result="passed"), self.today.isoformat())

    def complete(self):
        names = [name for name, p in self.books.projects.items() if "accepted" in p and "completed" not in p]
        return names and self.books.complete(self.random.choice(names), self.today.isoformat())

    # The calendar

    def closing(self):
        """年末结转 of the earliest year that has something left, when its months are closed."""
        for year in range(int(self.opened_on[:4]), self.today.year):
            if (self.books.closed_through or "") < f"{year}-12": return None
            made = self.books.record("closing", dict(period=str(year)), f"{year}-12-31")
            if made: return made
        return None

    def live(self):
        """Lives through all months, closing each some weeks or months late."""
        lag = self.random.choice((1, 1, 2, 4))
        for _ in range(self.months):
            last = calendar.monthrange(self.today.year, self.today.month)[1]
            days = sorted(self.random.randint(1, last) for _ in range(self.random.randint(4, 11)))
            for day in days:
                self.today = self.today.replace(day=day)
                self.set_clock()
                step, = self.random.choices(list(STEPS), STEPS.values())
                getattr(self, step)()
            while self.books.due < self.month_before(lag) and self.random.random() < 0.8: self.books.close()
            if self.closes_years and self.random.random() < 0.4: self.closing()
            self.today = self.today.replace(day=last) + datetime.timedelta(1)
        return self.books

    def month_before(self, number):
        months = self.today.year * 12 + self.today.month - number
        return f"{months // 12}-{months % 12 + 1:02}"


def main(seed, path): Estate(int(seed)).live().save(path)


if __name__ == "__main__": main(*sys.argv[1:])
