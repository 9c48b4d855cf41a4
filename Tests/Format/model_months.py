"""What came in and went out of bank and cash, and months beside each other, by the model.

Rows are as in model_statements.
"""
from model import FUNDS
from model_books import Period, days_of, eve
from model_statements import by_fund, income, sides

CASH = "1001", "1201"
RECEIPTS = dict(contributions="4001", depositInterest="4101", bondInterest="4102", commonIncome="4201", disposal="4301",
                otherIncome="4901")
PAYMENTS = dict(repairs="5001", returns="5101", destroyedHomes="2001", otherExpenditure="5901")


def cash_flow(books, period):
    """现金流量表, of the period and of the year to date."""
    columns = {"current": flows(books, period.first, period.last)}
    if not period.is_year: columns["yearToDate"] = flows(books, period.start, period.last)
    return [((key,), {column: lines[key] for column, lines in columns.items()}) for key in columns["current"]]


def flows(books, first, last):
    """What cash was for, from its balance at the start to that at the end; what was undone did not move it a second time,
    so it counts as it is recorded, in red."""
    moved = [v for v in books.between(first, last, lambda v: v.nature not in ("opening", "closing") or v.is_adjustment)
             if any(account in CASH for account, _, _ in v.postings)]
    late, present = [v for v in moved if v.is_adjustment], [v for v in moved if not v.is_adjustment]
    handed, plain = [v for v in present if v.nature == "handover"], [v for v in present if v.nature != "handover"]
    def total(vouchers, accounts): return sides([p for v in vouchers for p in v.postings], accounts)
    def net(account): return sum(n for v in plain for a, n in v.nets().items() if a[:4] == account)
    bought, redeemed = total(plain, ("1101",))
    handed_in, handed_out = total(handed, CASH)
    late_in, late_out = total(late, CASH)
    received = {**{key: -net(account) for key, account in RECEIPTS.items()}, "bondsRedeemed": redeemed,
                "handedIn": handed_in, "adjustedIn": late_in}
    paid = {**{key: net(account) for key, account in PAYMENTS.items()}, "bondsBought": bought, "handedOut": handed_out,
            "adjustedOut": late_out}
    opened = books.nets(first, last, lambda v: v.nature == "opening" and not v.is_adjustment)
    opening, closing = books.standing(eve(first)), books.standing(last)
    receipts, payments = sum(received.values()), sum(paid.values())
    return {"receipts": receipts, **received, "payments": payments, **paid, "change": receipts - payments,
            "opening": sum(opening[account] + opened[account] for account in CASH),
            "closing": sum(closing[account] for account in CASH)}


def monthly(books, period, figures):
    """Rows of figures of every month from the one in which the books began, and of the whole period."""
    months = [month for month in period.months() if month >= books.model.opened[:7]]
    columns = {month: figures(max(days_of(month)[0], period.first), min(days_of(month)[1], period.last))
               for month in months}
    columns["total"] = figures(period.first, period.last)
    return [((key,), {column: lines[key] for column, lines in columns.items()}) for key in columns["total"]]


def monthly_cash_flow(books, period): return monthly(books, period, lambda first, last: flows(books, first, last))


def monthly_income(books, period):
    def figures(first, last):
        return {key: next(iter(columns.values())) for (key,), columns in income(books, Period(f"{first}..{last}"))}
    return monthly(books, period, figures)


def monthly_net_assets(books, period):
    """净资产变动表 by month: from each month's opening to its closing balance."""
    def figures(first, last):
        opened = by_fund(books.nets(first, last, lambda v: v.nature == "opening" and not v.is_adjustment))
        start = [a + b for a, b in zip(by_fund(books.standing(eve(first))), opened)]
        lines = {"opening": start, "adjustment": by_fund(books.nets(first, last, lambda v: v.is_adjustment)),
                 "surplus": by_fund(books.result(first, last)),
                 "distribution": books.funds(first, last, "distribution", "settlement"),
                 "transfer": books.funds(first, last, "handover", "split", "merge"),
                 "closing": by_fund(books.standing(last))}
        return {f"{fund}/{key}": n for key, amounts in lines.items()
                for fund, n in zip((*FUNDS, "netAssets"), [*amounts, sum(amounts)])}
    return monthly(books, period, figures)
