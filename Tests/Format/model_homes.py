"""What the papers about homes and projects say by the model. Rows are as in model_statements."""
import datetime
from model import FUNDS, GAINS, RESULTS, TENURES, fund_of, share_out, summed
from model_books import Period, days_of, eve
from model_statements import balance_sheet, by_fund, income, listed, net_asset_rows, period_name

# What a voucher is to a home, by what it is, reverses or corrects.
MOVEMENTS = ("contribution", "returned", "destroyed", "settled", "distribution", "cost", "adjustment", "handover",
             "other")
TOLD = dict(contribution="contribution", destruction="destroyed", distribution="distribution", handover="handover",
            merge="other", payment="cost", settlement="settled", split="other")


def movement(voucher):
    """What a voucher is to homes; what is of an earlier year is an adjustment, whatever it is."""
    if voucher.is_adjustment: return "adjustment"
    if voucher.nature == "refund":
        # What is given back in the year of the contribution was never contributed.
        return "contribution" if any(a.startswith("4001") for a, _, _ in voucher.postings) else "returned"
    return TOLD.get(voucher.nature)


def at_opening(books, period):
    """The homes' balances with which a period opens: opening balances of the period are there at its start."""
    openings = books.homes(period.first, period.last, lambda v: v.nature == "opening" and not v.is_adjustment)
    return summed(books.homes("", eve(period.first)), openings)


def units(books, period):
    """分户余额表"""
    closing, homes = books.homes("", period.last), books.model.homes
    sums = {fund: sum(n for code, n in closing.items() if homes[code]["tenure"] == tenure)
            for tenure, fund in zip(TENURES, FUNDS)}
    rows = [((code,), {"closing": n}) for code, n in closing.items()]
    return rows + buildings(books, period, rows) + [
        ((key,), {"closing": n}) for key, n in sums.items()] + [(("total",), {"closing": sum(closing.values())})]


def buildings(books, period, rows, key="building"):
    """Totals by building (幢) of rows of homes."""
    totals = {}
    for (code,), figures in rows:
        name = books.model.home_at(code, period.last)["building"]
        totals[name] = summed(totals.get(name, {}), figures)
    return [((f"{key}/{name}",), figures) for name, figures in totals.items()]


def unit(books, period, code):
    """分户账"""
    balance, rows = at_opening(books, period)[code], []
    rows.append((("opening",), {"balance": balance}))
    for v in listed(books, period):
        if code in v.homes:
            balance += v.homes[code]
            rows.append(((v.number,), {"amount": v.homes[code], "balance": balance}))
    return rows + [(("closing",), {"balance": balance})]


def slip(books, period, code):
    """分户对账单: the same, by what the vouchers are."""
    opening = at_opening(books, period)[code]
    moved = [(movement(v), v.number, v.homes[code]) for v in listed(books, period) if code in v.homes]
    rows = [((name,), {"amount": sum(n for what, _, n in moved if what == name)}) for name in MOVEMENTS]
    rows += [((number,), {"amount": n}) for _, number, n in moved]
    return [(("opening",), {"amount": opening})] + rows + [
        (("closing",), {"amount": opening + sum(n for _, _, n in moved)})]


# 165号令第三十条

def disclosure_totals(books, period):
    """（一）: what moved the three funds."""
    first, last = period.first, period.last
    def of(*accounts): return by_fund({a: n for a, n in books.result(first, last).items() if a[:4] in accounts})
    lines = {
        "opening": by_fund(at_start_closed(books, period)), "contributions": of("4001"), "used": of("5001"),
        "returned": of("5101"), "gains": of(*GAINS), **{account: of(account) for account in GAINS},
        "expenses": of("5901"), "distribution": books.funds(first, last, "distribution", "settlement"),
        "adjustment": by_fund(books.nets(first, last, lambda v: v.is_adjustment)),
        "transfer": books.funds(first, last, "handover"), "closing": by_fund(books.standing(last))}
    return [((key,), {**dict(zip(FUNDS, amounts)), "total": sum(amounts)}) for key, amounts in lines.items()]


def at_start_closed(books, period):
    """Balances at a period's start with every result in the funds; opening balances of the period are there."""
    openings = books.nets(period.first, period.last, lambda v: v.nature == "opening" and not v.is_adjustment)
    return summed(books.standing(eve(period.first)), openings)


def disclosure_costs(books, period):
    """（二）: what every project and every expense came to; apart from them, what corrects earlier years."""
    vouchers = books.between(period.first, period.last)
    return costs_of([v for v in vouchers if not v.is_adjustment], "total", lambda v: v.body["project"]) + costs_of(
        [v for v in vouchers if v.is_adjustment], "correctedTotal", lambda v: f"{v.body['project']}/{v.year}")


def costs_of(vouchers, total, subject):
    """Rows by project, then by voucher, and their sum."""
    costs = {}
    for v in vouchers:
        if v.nature == "payment": costs[subject(v)] = summed(costs.get(subject(v), {}), v.charge, {"amount": cost([v])})
        if v.nature == "expense":
            n = -v.body["amount"] if v.original else v.body["amount"]
            costs[v.number] = {"amount": n, "undistributed": n}
    return [((name,), figures) for name, figures in costs.items()] + [((total,), summed(*costs.values()))]


def disclosure_homes(books, period):
    """（三）: what moved every home's balance."""
    opening, closing = at_opening(books, period), books.homes("", period.last)
    moved = {name: books.homes(period.first, period.last, lambda v: movement(v) == name) for name in MOVEMENTS}
    rows = [((code,), {"opening": opening[code], "closing": closing[code],
                       **{name: amounts[code] for name, amounts in moved.items()}}) for code in books.model.homes]
    def together(codes): return summed(*(figures for (code,), figures in rows if code in codes))
    homes = books.model.homes
    sums = [((fund,), together({c for c in homes if homes[c]["tenure"] == tenure}))
            for tenure, fund in zip(TENURES, FUNDS)]
    return rows + buildings(books, period, rows) + sums + [(("total",), together(set(homes)))]


def sellers(books, period):
    """售房单位分账: the sold public homes by who sold them, within that by building."""
    homes = [((code,), figures) for (code,), figures in disclosure_homes(books, period)
             if code in books.model.homes and books.model.homes[code]["tenure"] == "public"]
    sections = {}
    for (code,), figures in homes:
        seller = books.model.home_at(code, period.last).get("seller")
        sections.setdefault(f"seller/{seller}" if seller else "seller", []).append(((code,), figures))
    rows = []
    for key, own in sections.items():
        rows += [((key,), summed(*(figures for _, figures in own))), *own]
        rows += buildings(books, period, own, key + "/building")
    return rows + [(("total",), summed(*(figures for _, figures in homes)))]


def disclosure_rest(books, period):
    """（四）: how many homes stand and what they measure; who is short, and what destroyed homes owe."""
    model, closing = books.model, books.homes("", period.last)
    known = [code for code in model.homes if model.registered[code] <= period.last]
    standing = [code for code in known if not model.departure(code, period.last)]
    destroyed = [code for code in known if (model.departure(code, period.last) or (None, None))[1] == {}]
    def short(homes): return [-closing[code] for code in homes if closing[code] < 0]
    def line(numbers): return dict(count=len(numbers), amount=sum(numbers))
    areas = [model.home_at(code, period.last)["area"] for code in standing]
    return [(("units",), line(areas)), (("short",), line(short(standing))), (("destroyed",), line(short(destroyed)))]


# Projects

def of_project(name): return lambda v: v.nature == "payment" and v.body["project"] == name


def cost(vouchers): return sum(sum(v.charge.values()) for v in vouchers)


def present_and_late(vouchers):
    """What belongs to the present year, and what to earlier ones."""
    return [v for v in vouchers if not v.is_adjustment], [v for v in vouchers if v.is_adjustment]


def projects(books, period):
    """维修项目表"""
    rows, sums = [], {}
    for name, project in books.model.projects.items():
        if project.date > period.last: continue
        own, budgeted = books.between("", period.last, of_project(name)), project.body["budget"]
        present, late = present_and_late([v for v in own if v.date >= period.first])
        charge = summed(dict.fromkeys(TENURES, 0), *(v.charge for v in own))
        figures = dict(charge, budget=budgeted, cost=cost(own), paid=cost(present), adjusted=cost(late),
                       remaining=budgeted - cost(own), **contracted(books, period, name, own))
        rows.append(((name,), figures))
        sums = summed(sums, figures)
    return rows + [(("total",), sums)]


def contracted(books, period, name, payments):
    """What the contracts in force come to, and what they keep back of what they owe."""
    contracts = [c for c in books.model.contracts.get(name, []) if c.date <= period.last < c.end]
    kept = 0
    for contract in contracts:
        parties = {party for day, party in contract.parties if day <= period.last}
        kept += min(contract.kept, max(contract.amount - cost(v for v in payments if v.body["payee"] in parties), 0))
    return dict(contract=sum(c.amount for c in contracts), retention=kept)


def project_vouchers(books, period, name):
    """维修项目支出明细"""
    own = books.between("", period.last, of_project(name))
    so_far = cost(v for v in own if v.date < period.first)
    rows = [(("opening",), {"cost": so_far})]
    own = [v for v in own if v.date >= period.first]
    for v in own:
        so_far += cost([v])
        rows.append(((v.number,), {"adjusted" if v.is_adjustment else "amount": cost([v]), "cost": so_far}))
    present, late = present_and_late(own)
    rows.append((("total",), {"amount": cost(present), "adjusted": cost(late), "cost": so_far}))
    for part in ("works", "inspection", "other", "pricing", "supervision"):
        def of_part(vouchers): return cost(v for v in vouchers if v.body.get("part", "works") == part)
        ever = books.between("", period.last, of_project(name))
        rows.append(((part,), {"amount": of_part(present), "adjusted": of_part(late), "cost": of_part(ever)}))
    return rows


def project_shares(books, period, name):
    """维修项目分摊明细"""
    own = books.between("", period.last, of_project(name))
    parts = own, *present_and_late([v for v in own if v.date >= period.first])
    columns = {column: summed(*(v.homes for v in part))
               for column, part in zip(("cost", "inPeriod", "adjusted"), parts)}
    rows = [((code,), {column: -n.get(code, 0) for column, n in columns.items()}) for code in books.model.homes]
    return rows + [(("total",), summed(*(figures for _, figures in rows)))]


# Income, budgets, arrears

def common_income(books, period):
    """公共收益明细表: whatever moved 待分配累计收益, as if every result stood there at once."""
    accounts = [a for a in RESULTS if fund_of(a) == "3101"] + ["3101"]
    start = -at_start_closed(books, period)["3101"]
    vouchers = [v for v in listed(books, period) if v.nature != "closing"]
    balance, rows = start, [(("opening",), {"balance": start})]
    for account in accounts:
        own = [(v.number, -v.nets()[account]) for v in vouchers if account in v.nets()]
        rows.append(((account,), {"amount": sum(n for _, n in own)}))
        for number, n in own:
            balance += n
            rows.append(((number,), {"amount": n, "balance": balance}))
    return rows + [(("closing",), {"amount": balance - start, "balance": balance})]


def budget(books, period):
    """预算执行表, from the start of the year."""
    year = period.first[:4]
    result = books.result(period.start, period.last)
    vouchers = books.between(period.start, period.last, lambda v: not v.is_adjustment)
    rows = []
    for line in books.model.budgets[year]:
        (what, name), = ((k, v) for k, v in line.items() if k != "amount")
        if what == "account": actual = sum(n for a, n in result.items() if a[:len(name)] == name)
        elif what == "project":
            actual = cost(v for v in vouchers if of_project(name)(v))
        else:
            own = [v for v in vouchers if v.nature == what and v.body["category"] == name]
            actual = sum((-1 if v.original else 1) * v.body["amount"] for v in own)
        rows.append(((f"{what} {name}",), {"budget": line["amount"], "actual": actual,
                                           "difference": actual - line["amount"]}))
    come = -sum(n for a, n in result.items() if a[0] == "4")
    spent = sum(n for a, n in result.items() if a[0] == "5")
    return rows + [(("income",), {"actual": come}), (("expense",), {"actual": spent})]


AGES = dict(upTo30=30, upTo60=60, upTo90=90, upTo365=365)


def arrears(books, period):
    """欠交表: what homes owe by the rates, less what was paid in since the first. What a home paid ahead, and the months
    that it owes, go to those in its place."""
    model = books.model
    start = min((rate["from"] for rate in model.rates), default=None)
    if start is None: return []
    ended = [m for m in Period(f"{start}..{period.last}").months() if days_of(m)[1] <= period.last]
    paid = books.homes(start + "-01", period.last, pays_in)
    owed, rows, sums = {}, [], dict.fromkeys(("due", "paid", "owed"), 0)
    for code in model.homes:
        left, _ = model.departure(code, period.last) or ("9999-99", None)
        months = [m for m in ended if model.registered[code][:7] <= m < left[:7]]
        owed[code] = [(m, n) for m in months if (n := due(model, code, m, period))]
    for code in model.homes:
        owed[code].sort(key=lambda month: month[0])
        unpaid, settled, ahead = settle(owed[code], paid[code])
        _, heirs = model.departure(code, period.last) or (None, None)
        if heirs:
            for heir, n in zip(heirs, share_out(ahead, list(heirs.values()))): paid[heir] += n
            for month, whole in unpaid:
                for heir, n in zip(heirs, share_out(whole, list(heirs.values()))): owed[heir].append((month, n))
            paid[code] -= ahead
            owed[code], unpaid = [("", settled)], []
        rows.append(((code,), arrears_of(owed[code], paid[code], unpaid, period)))
    everybody = summed(*(figures for _, figures in rows))
    everybody["paid"] = everybody.get("due", 0) - everybody.get("owed", 0)
    return [(subject, figures) for subject, figures in rows if figures.get("owed")] + [(("total",), everybody)]


def pays_in(voucher):
    """交存, 返还, and what puts them right: of an earlier year too."""
    return voucher.nature in ("contribution", "refund")


def due(model, code, month, period):
    """What a home owes for a month (§6.21), by the rate recorded last."""
    home = model.home_at(code, period.last)
    names = {"all", home["building"], code}
    fits = [rate for rate in model.rates if rate["from"] <= month and names & set(rate["scope"])]
    if not fits: return 0
    amount = fits[-1]["amount"]
    return amount if fits[-1]["basis"] == "unit" else (amount * home["area"] + 5_000) // 10_000


def settle(months, paid):
    """What is left of months, the oldest paid first; how much was settled, and what was paid ahead."""
    left, unpaid, settled = max(paid, 0), [], 0
    for month, n in months:
        part = min(left, n)
        left, settled = left - part, settled + part
        if part < n: unpaid.append((month, n - part))
    return unpaid, settled, left


def arrears_of(months, paid, unpaid, period):
    """A home's line. Without a month it has none."""
    whole = sum(n for _, n in months)
    if not whole: return {}
    figures = dict(due=whole, paid=paid, owed=sum(n for _, n in unpaid))
    for month, n in unpaid:
        days = (datetime.date.fromisoformat(period.last) - datetime.date.fromisoformat(days_of(month)[1])).days
        age = next((name for name, most in AGES.items() if days <= most), "over365")
        figures[age] = figures.get(age, 0) + n
    return figures


# The set for other programs

def whole_set(books, period):
    """What `statement all` gives as JSON, part by part; its two columns of income stand apart."""
    columns = {"incomeStatement": period_name(period), "incomeStatementToDate": "yearToDate"}
    if period.is_year: columns["incomeStatementToDate"] = "year"
    rows = [(("balanceSheet", key), figures)
            for (key,), figures in balance_sheet(books, period) if key != "liabilities"]
    rows += [((part,), {key: figures[column] for (key,), figures in income(books, period)})
             for part, column in columns.items()]
    rows += [(("netAssets", key), dict(zip(FUNDS, amounts))) for key, amounts in net_asset_rows(books, period)
             if key not in ("priorClosing", "adjustment", "change")]
    costs = {name: figures["cost"] for (name,), figures in projects(books, period) if name != "total"}
    closing = books.homes("", period.last)
    in_buildings = buildings(books, period, [((code,), {"": n}) for code, n in closing.items()], "")
    return rows + [(("projects",), costs), (("unitsClosing",), closing),
                   (("buildingsClosing",), {name[1:]: figures[""] for (name,), figures in in_buildings})]
