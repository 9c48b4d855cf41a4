"""What the statements of accounts say by the model: rows of figures, each under what it is about.

A row is ((what, ...), {column: fen}). `what` is the row's key, or the number of a voucher and an account.
"""
from model import ACCOUNTS, ASSETS, FUNDS, GAINS, fund_of, summed
from model_books import Period, eve

INCOME = {"4001": ("4001.1", "4001.2"), **{account: (account,) for account in GAINS}}
EXPENDITURE = {"5001": ("5001.1", "5001.2"), "5101": ("5101.1", "5101.2"), "5901": ("5901",)}
LEDGERS = ASSETS + ("2001",) + FUNDS + tuple(INCOME) + tuple(EXPENDITURE)
DETAILS = {account: (INCOME | EXPENDITURE).get(account, (account,)) for account in LEDGERS}
SPLITS = "split", "merge"


def balance_sheet(books, period):
    """资产负债表: what is of earlier years restates 年初余额."""
    closing = books.standing(period.last)
    opening = books.standing(eve(period.start))
    for account, n in books.restated(period.start, period.last).items(): opening[fund_of(account)] += n
    def line(sign, *accounts):
        return {name: sign * sum(balances[a] for a in accounts) for name, balances in
                (("opening", opening), ("closing", closing))}
    return [((account,), line(1, account)) for account in ASSETS] + [
        (("assets",), line(1, *ASSETS)), (("2001",), line(-1, "2001")), (("liabilities",), line(-1, "2001")),
        (("maintenanceFund",), line(-1, "3001", "3002")), *(((f,), line(-1, f)) for f in FUNDS),
        (("netAssets",), line(-1, *FUNDS)), (("liabilitiesAndNetAssets",), line(-1, "2001", *FUNDS))]


def income(books, period):
    """收支表: of the period, and of the year before or of the year to date; a range over years counts from its start."""
    columns = {period_name(period): books.result(period.first, period.last)}
    if period.is_year:
        before = period.year_before()
        columns["yearBefore"] = books.result(before.first, before.last)
    else: columns["yearToDate"] = books.result(period.start, period.last)
    rows, sums = [], {}
    for key, sign, lines in (("income", -1, INCOME), ("expense", 1, EXPENDITURE)):
        parts = {line: {name: sign * sum(nets[a] for a in accounts) for name, nets in columns.items()}
                 for line, accounts in lines.items()}
        sums[key] = {name: sum(part[name] for part in parts.values()) for name in columns}
        rows += [((key,), sums[key])] + [((line,), part) for line, part in parts.items()]
    return rows + [(("surplus",), {name: sums["income"][name] - sums["expense"][name] for name in columns})]


def period_name(period):
    if period.is_year: return "year"
    if "Q" in period.text: return "quarter"
    return "month" if len(period.text) == 7 else "period"


def net_assets(books, period):
    """净资产变动表, of the year to date; a year beside the year before."""
    rows = net_asset_rows(books, period)
    before = dict(net_asset_rows(books, period.year_before())) if period.is_year else {}
    def figures(key, amounts, suffix=""):
        return {name + suffix: n for name, n in zip((*FUNDS, "netAssets"), [*amounts, sum(amounts)])}
    return [((key,), figures(key, amounts) | (figures(key, before[key], "Compared") if before else {}))
            for key, amounts in rows]


def net_asset_rows(books, period):
    first, last = period.start, period.last
    def add(*parts): return [sum(amounts) for amounts in zip(*parts)]
    opened = by_fund(books.nets(first, last, lambda v: v.nature == "opening" and not v.is_adjustment))
    prior = add(by_fund(books.standing(eve(first))), opened)
    adjusted = by_fund(books.nets(first, last, lambda v: v.is_adjustment))
    surplus = by_fund(books.result(first, last))
    distributed = books.funds(first, last, "distribution", "settlement")
    moved = books.funds(first, last, "handover", *SPLITS)
    change = add(surplus, distributed, moved)
    return [("priorClosing", prior), ("adjustment", adjusted), ("opening", add(prior, adjusted)), ("change", change),
            ("surplus", surplus), ("distribution", distributed), ("transfer", moved),
            ("closing", add(prior, adjusted, change))]


def by_fund(nets):
    """What balances come to in each fund, results included."""
    return [-sum(n for account, n in nets.items() if fund_of(account) == fund) for fund in FUNDS]


# Books of accounts

def sides(postings, accounts):
    """(debit, credit) of what was posted to some accounts."""
    return tuple(sum(n for account, side, n in postings if account in accounts and side == wanted)
                 for wanted in ("debit", "credit"))


def booked(voucher):
    """What a voucher posts, as the books show it. Only within its year is a voucher undone in red on its own sides; one
    of an earlier year is undone in blue on the opposite sides (会计基础工作规范 第五十一条)."""
    if not voucher.original or voucher.original.date[:4] == voucher.date[:4]: return voucher.postings
    return [(account, "credit" if side == "debit" else "debit", -n) for account, side, n in voucher.postings]


def at_start(books, period):
    """期初余额 in the accounts. The opening balances of a period are there at its start."""
    openings = books.nets(period.first, period.last, lambda v: v.nature == "opening" and not v.is_adjustment)
    return summed(books.carried(period.first), openings)


def listed(books, period):
    """The vouchers that move accounts in a period."""
    return books.between(period.first, period.last, lambda v: v.nature != "opening" or v.is_adjustment)


def presumed(books, period):
    """(year, postings) of the years over that end in a period and are not closed (虚拟结转): results go to the funds."""
    for year in period.years:
        day, is_closed = f"{year}-12-31", str(year) in books.closed_years
        if is_closed or year >= books.this_year or not period.first <= day <= period.last: continue
        nets = {a: n for a, n in books.result(f"{year}-01-01", day).items() if n}
        funds = {f: n for f, n in summed(*({fund_of(a): n} for a, n in nets.items())).items() if n}
        postings = [(a, "debit" if n < 0 else "credit", abs(n)) for a, n in nets.items()]
        yield str(year), postings + [(f, "credit" if n < 0 else "debit", abs(n)) for f, n in funds.items()]


def trial_balance(books, period):
    """科目余额表, closings included; beside what was posted, what the closings would post that are not recorded."""
    opening, rows = at_start(books, period), []
    posted = [p for v in listed(books, period) for p in booked(v)]
    awaited = [p for _, postings in presumed(books, period) for p in postings]
    for account in ACCOUNTS:
        debit, credit = sides(posted, (account,))
        debited, credited = sides(awaited, (account,))
        closing = opening[account] + debit - credit + debited - credited
        rows.append(((account,), {
            "openingDebit": max(opening[account], 0), "openingCredit": max(-opening[account], 0), "debit": debit,
            "credit": credit, "presumedDebit": debited, "presumedCredit": credited,
            "closingDebit": max(closing, 0), "closingCredit": max(-closing, 0)}))
    return rows + [(("total",), summed(*(figures for _, figures in rows)))]


def account_summary(books, period):
    """科目汇总表: what was posted to the accounts of the first level."""
    posted = [p for v in listed(books, period) for p in booked(v)]
    rows = [((account,), dict(zip(("debit", "credit"), sides(posted, details))))
            for account, details in DETAILS.items()]
    return rows + [(("total",), summed(*(figures for _, figures in rows)))]


def general_ledger(books, period):
    """总账: every account's balance carried forward, and what every month brought, if that does not come to nothing."""
    opening, rows = at_start(books, period), []
    closings = {f"{year}-12": postings for year, postings in presumed(books, period)}
    for account, details in DETAILS.items():
        balance = sum(opening[detail] for detail in details)
        rows.append(((account,), {"balance": balance}))
        months = {month: (own, year) for month, *own, year in months_of(books, period, details) if any(own)}
        for month in period.months():
            for key, (debit, credit) in zip((month, month + "/year"), months.get(month, ())):
                if key == month: balance += debit - credit
                rows.append(((f"{account}/{key}",), {"debit": debit, "credit": credit, "balance": balance}))
            debit, credit = sides(closings.get(month, ()), details)
            balance += debit - credit
            rows.append(((f"{account}/{month}/presumed",), shown(debit, credit, balance)))
        if period.last.endswith("12-31"): rows.append(((f"{account}/closing",), {"balance": balance}))
    return rows


def shown(debit, credit, balance):
    """A row that is there only where something would be posted."""
    return {"debit": debit, "credit": credit, "balance": balance} if debit or credit else {}


def months_of(books, period, accounts):
    """(month, debit, credit, year to date) of every month of a period in which some accounts moved."""
    moved = moves(books, Period(f"{period.first[:4]}-01-01..{period.last}"), accounts)
    for month in period.months():
        own = [m for m in moved if m[0][:7] == month and m[0] >= period.first]
        if not own: continue
        so_far = [m for m in moved if m[0][:4] == month[:4] and m[0][:7] <= month and m[0] <= period.last]
        yield month, *total(own), total(so_far)


def total(moved): return sum(m[2] for m in moved), sum(m[3] for m in moved)


def moves(books, period, accounts):
    """(date, number, debit, credit) of whatever moved some accounts, by date."""
    return [(v.date, v.number, *sides(booked(v), accounts)) for v in listed(books, period)
            if any(account in accounts for account, _, _ in booked(v))]


def account_ledger(books, period, account):
    """明细账: every voucher, and the months' totals."""
    details = DETAILS.get(account, (account,))
    opening = at_start(books, period)
    balance = start = sum(opening[detail] for detail in details)
    moved, rows = moves(books, period, details), [(("opening",), {"balance": start})]
    totals = {month: (own, year) for month, *own, year in months_of(books, period, details)}
    closings = {f"{year}-12": (year, *sides(postings, details)) for year, postings in presumed(books, period)}
    for month in period.months():
        for _, number, debit, credit in (m for m in moved if m[0][:7] == month):
            balance += debit - credit
            rows.append(((number,), {"debit": debit, "credit": credit, "balance": balance}))
        for key, (debit, credit) in zip((month, month + "/year"), totals.get(month, ())):
            rows.append(((key,), {"debit": debit, "credit": credit, "balance": balance}))
        if month in closings:
            year, debit, credit = closings[month]
            balance += debit - credit
            rows.append(((year + "/presumed",), shown(debit, credit, balance)))
    debit, credit = total(moved)
    return rows + [(("turnover",), {"debit": debit, "credit": credit}), (("closing",), {"balance": balance})]


def day_book(books, period, account):
    """日记账: as the ledger of an account, with the total of every day that has several vouchers."""
    rows, days = account_ledger(books, period, account), {}
    for day, _, debit, credit in moves(books, period, (account,)): days.setdefault(day, []).append((debit, credit))
    opening = at_start(books, period)[account]
    for day, moved in sorted(days.items()):
        opening += sum(debit - credit for debit, credit in moved)
        if len(moved) > 1:
            rows.append(((day,), {"debit": sum(m[0] for m in moved), "credit": sum(m[1] for m in moved),
                                  "balance": opening}))
    return rows


def journal(books, period):
    """序时账: every posting."""
    vouchers = books.between(period.first, period.last)
    rows = [((voucher.number, account), {side: n}) for voucher in vouchers for account, side, n in booked(voucher)]
    return rows + [(("total",), summed({"debit": 0, "credit": 0}, *(figures for _, figures in rows)))]


def voucher_sheet(voucher):
    """记账凭证"""
    rows = [((account,), {side: n}) for account, side, n in booked(voucher)]
    return rows + [(("total",), summed({"debit": 0, "credit": 0}, *(figures for _, figures in rows)))]


def columnar(books, period):
    """多栏账 of 5001 by kind of cost; a closing takes every kind out."""
    details, closings = DETAILS["5001"], dict(presumed(books, period))
    def part(voucher): return voucher.body.get("part", "works")
    year = books.between(period.first[:4] + "-01-01", eve(period.first), lambda v: v.nature == "payment")
    parts = summed(*({part(v): sum(v.charge.values())} for v in year if not v.is_adjustment))
    balance = sum(parts.values())
    rows, period_sums = [(("opening",), {"balance": balance, **parts})], {"debit": 0, "credit": 0}
    for month in period.months():
        sums = {"debit": 0, "credit": 0}
        for v in listed(books, period):
            if v.month != month or not any(account in details for account, _, _ in v.postings): continue
            debit, credit = sides(booked(v), details)
            moved = {part(v): debit - credit} if v.nature == "payment" else {name: -n for name, n in parts.items()}
            balance, parts = balance + debit - credit, summed(parts, moved)
            rows.append(((v.number,), {"debit": debit, "credit": credit, "balance": balance, **moved}))
            sums = summed(sums, {"debit": debit, "credit": credit}, moved)
        if len(sums) > 2: rows.append(((month,), {**sums, "balance": balance}))
        period_sums = summed(period_sums, sums)
        if month.endswith("-12") and month[:4] in closings:
            debit, credit = sides(closings[month[:4]], details)
            out = {name: -n for name, n in parts.items()}
            rows.append(((month[:4] + "/presumed",), {**shown(debit, credit, 0), **out}))
            balance, parts = 0, {}
    return rows + [(("turnover",), period_sums), (("closing",), {"balance": balance, **parts})]
