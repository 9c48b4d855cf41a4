"""Balances and turnovers of the model's vouchers for any period; amounts in fen, debit less credit."""
import calendar, datetime
from model import ACCOUNTS, FUNDS, RESULTS, fund_of, summed


class Period:
    """A run of days. Written 2024, 2024H1, 2024Q3, 2024-05, 2024-03..2025-02 or by days."""

    def __init__(self, text):
        self.text = text
        first, _, last = text.partition("..")
        self.first, self.last = days_of(first)[0], days_of(last or first)[1]
        self.years = range(int(self.first[:4]), int(self.last[:4]) + 1)
        self.is_in_one_year = len(self.years) == 1
        # 年初: a range over several years has none, and counts from its own start.
        self.start = f"{self.first[:4]}-01-01" if self.is_in_one_year else self.first
        self.is_year = (self.first[5:], self.last[5:]) == ("01-01", "12-31") and self.is_in_one_year

    def year_before(self): return Period(str(int(self.first[:4]) - 1))

    def months(self):
        month, months = self.first[:7], []
        while month <= self.last[:7]:
            months.append(month)
            month = month_after(month)
        return months


def days_of(text):
    """The first and the last day of a year, a half, a quarter, a month or a day."""
    year, rest = text[:4], text[4:]
    if not rest: return f"{year}-01-01", f"{year}-12-31"
    if rest[0] in "HQ":
        length = 6 if rest[0] == "H" else 3
        last = int(rest[1]) * length
        return f"{year}-{last - length + 1:02}-01", days_of(f"{year}-{last:02}")[1]
    if len(rest) == 3: return f"{text}-01", f"{text}-{calendar.monthrange(int(year), int(rest[1:]))[1]}"
    return text, text


def month_after(month):
    year, number = int(month[:4]), int(month[5:])
    return f"{year + number // 12}-{number % 12 + 1:02}"


def eve(day): return (datetime.date.fromisoformat(day) - datetime.timedelta(1)).isoformat()


class Books:
    """The model's vouchers, by date."""

    def __init__(self, model):
        self.model, self.vouchers = model, model.by_date
        self.closed_years = {v.body["period"] for v in self.vouchers if v.nature == "closing"}
        self.this_year = int(model.last_time[:4])

    def between(self, first, last, fits=lambda v: True):
        return [v for v in self.vouchers if first <= v.date <= last and fits(v)]

    def nets(self, first, last, fits=lambda v: True):
        return summed(dict.fromkeys(ACCOUNTS, 0), *(v.nets() for v in self.between(first, last, fits)))

    def standing(self, day):
        """Balances at a day's end as the statements show them: every year's result is in the funds (虚拟结转)."""
        total = dict.fromkeys(ACCOUNTS, 0)
        for account, n in self.nets("", day).items(): total[fund_of(account)] += n
        return total

    def carried(self, day):
        """Balances at a day's start in the accounts: years that ended before it are closed, by voucher or virtually."""
        before = f"{day[:4]}-01-01"
        return summed(self.standing(eve(before)), self.nets(before, eve(day)))

    def restated(self, first, last):
        """What vouchers dated in a period change of what there was at its start: openings, and earlier years'."""
        return self.nets(first, last, lambda v: v.nature == "opening" or v.is_adjustment)

    def result(self, first, last):
        """Income and expenditure of a period by account; a closing is neither."""
        nets = self.nets(first, last, lambda v: v.nature != "closing")
        return {account: nets[account] for account in RESULTS}

    def funds(self, first, last, *natures):
        """What vouchers of some natures move in the funds; what is of earlier years is not theirs."""
        nets = self.nets(first, last, lambda v: v.nature in natures and not v.is_adjustment)
        return [-nets[fund] for fund in FUNDS]

    def homes(self, first, last, fits=lambda v: True):
        """What vouchers did to homes."""
        empty = dict.fromkeys(self.model.homes, 0)
        return summed(empty, *(v.homes for v in self.between(first, last, fits)))
