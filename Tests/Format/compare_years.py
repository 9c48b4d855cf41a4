#!/usr/bin/env python3
"""Compares the program's statements of generated years with the model's, figure by figure.

    compare_years.py [--program DAXIU] [--long] SEED...

An estate of two to three years is made from every seed (years.py); its books are reckoned by the model (model.py) and
stated by the program. Every figure that differs is printed, and how many were compared: for each seed one year, one
half or quarter, one month and two ranges that the seed chooses; with --long every period there is.
Exit status: 0 none differs, 1 some do, 2 the program failed.
"""
import argparse, collections, concurrent.futures, json, os, random, re, subprocess, sys, tempfile
import model_homes, model_months, model_statements
from model import FUNDS, Model
from model_books import Books, Period
from years import Estate

ALONE = ("annual", "trial-balance", "account-summary", "general-ledger", "columnar", "journal", "voucher", "units",
         "unit", "slip", "disclosure", "common-income", "cash-flow", "sellers", "arrears", "all")
MONTHLY = "income", "net-assets", "cash-flow"
ACCOUNTS, CASH = ("1001", "3001", "3101", "4001", "5001.1"), ("1001", "1201")
# Figures that stand in a sentence: how many, and how much.
SENTENCES = "units", "short", "destroyed"


class Comparison:
    """One generated estate: its ledger's file, its model, and how far the program's statements agree."""

    def __init__(self, seed, program, folder):
        self.seed, self.program, self.folder = seed, program, folder
        self.path = os.path.join(folder, f"{seed}.daxiu")
        Estate(seed).live().save(self.path)
        self.model = Model.read(self.path)
        self.books = Books(self.model)
        self.compared, self.differences = 0, []

    def run(self, is_long):
        every = [period for period in self.periods() if Period(period).last >= self.model.opened]
        choose = random.Random(self.seed)
        for text in every if is_long else self.some(every, choose):
            period = Period(text)
            for kind, *subject in self.statements(period, choose, is_long): self.judge(period, kind, *subject)
        return self.compared, self.differences

    def periods(self):
        first, last = self.model.opened[:4], max(v.date for v in self.model.vouchers)[:4]
        for year in range(int(first), int(last) + 1):
            yield str(year)
            yield from (f"{year}{part}" for part in ("H1", "H2", "Q1", "Q2", "Q3", "Q4"))
            yield from (f"{year}-{month:02}" for month in range(1, 13))
            yield from (f"{year}-02..{year}-07", f"{year}-03-05..{year}-09-20", f"{year}-10..{year + 1}-03",
                        f"{year}-12-11..{year + 1}-12-31")

    def some(self, every, choose):
        """A year, a half or a quarter, a month, a range in a year and one over two."""
        def one(fits): return choose.choice([text for text in every if fits(text)])
        return [one(str.isdigit), one(lambda text: text[4:5] in ("H", "Q")), one(lambda text: len(text) == 7),
                one(lambda text: ".." in text and Period(text).is_in_one_year),
                one(lambda text: not Period(text).is_in_one_year)]

    def statements(self, period, choose, is_long):
        """Which statements are asked for."""
        projects = [name for name, project in self.model.projects.items() if project.date <= period.last]
        accounts, cash = ACCOUNTS, CASH
        if not is_long:
            accounts, cash = choose.sample(ACCOUNTS, 2), choose.sample(CASH, 1)
            projects = choose.sample(projects, min(2, len(projects)))
        yield from ((kind,) for kind in ALONE)
        yield from ((kind, "--monthly") for kind in MONTHLY)
        yield from (("account", account) for account in accounts)
        yield from (("day-book", account) for account in cash)
        yield from (("project", name) for name in projects)
        if period.is_in_one_year and period.first[:4] in self.model.budgets: yield ("budget",)

    def judge(self, period, kind, *subject):
        """Asks for one statement, and compares its tables."""
        answer = self.ask(period, kind, *subject)
        for name, rows in tables(self.books, period, kind, *subject):
            self.compare(" ".join((kind, *subject, name)), period, rows, answer.get(name, dict(rows=[])))

    def ask(self, period, *kind):
        """The tables that the program gives, by name."""
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            is_of_all = kind[0] in ("unit", "slip")
            more = ["--all", "--output", os.path.join(folder, "homes")] if is_of_all else []
            command = [self.program, "statement", *kind, "--period", period.text, "--format", "json", "--lang", "zh"]
            state = os.path.join(self.folder, f"state-{self.seed}")
            run = subprocess.run(command + more, capture_output=True, text=True,
                                 env=dict(os.environ, DAXIU_LEDGER=self.path, DAXIU_STATE=state))
            if run.returncode: raise OSError(f"seed {self.seed}, {' '.join(kind)} {period.text}: {run.stderr[:500]}")
            if kind[0] == "all": return {"all": dict(rows=rows_of_set(json.loads(run.stdout)))}
            if not is_of_all: answers = [json.loads(run.stdout)]
            else: answers = [read_json(entry.path) for entry in os.scandir(os.path.join(folder, "homes"))]
        return {table["statement"]: table for answer in answers for table in answer.get("statements", [answer])}

    def compare(self, place, period, rows, table):
        """Compares rows by what they are about. A figure that is not there is nothing: 0."""
        ours, theirs = by_subject(rows), by_subject(map(read_row, table["rows"]))
        for subject in dict.fromkeys([*ours, *theirs]):
            expected, found = ours.get(subject, {}), theirs.get(subject, {})
            for column in dict.fromkeys([*expected, *found]):
                self.compared += 1
                if expected.get(column, 0) != found.get(column, 0):
                    self.differences.append(
                        f"seed {self.seed}, {place} {period.text}, {' '.join(map(str, subject))}, {column}: "
                        f"{found.get(column)} in the statement, {expected.get(column)} by the model")


def tables(books, period, kind, *subject):
    """(name, rows) of the tables of a statement by the model."""
    accounts, homes, months, name = model_statements, model_homes, model_months, "-".join((kind, *subject))
    if kind in ("unit", "slip"):
        of_home = homes.unit if kind == "unit" else homes.slip
        return [(f"{kind}-{code}", of_home(books, period, code)) for code in books.model.homes]
    if kind == "voucher":
        return [(f"voucher-{v.number}", accounts.voucher_sheet(v)) for v in books.between(period.first, period.last)]
    found = {
        "annual": {"balance-sheet": accounts.balance_sheet, "income": accounts.income,
                   "net-assets": accounts.net_assets, "projects": homes.projects},
        "trial-balance": {name: accounts.trial_balance}, "account-summary": {name: accounts.account_summary},
        "general-ledger": {name: accounts.general_ledger}, "columnar": {name: accounts.columnar},
        "journal": {name: accounts.journal},
        "account": {name: accounts.account_ledger}, "day-book": {name: accounts.day_book}, "units": {name: homes.units},
        "disclosure": {"disclosure-1": homes.disclosure_totals, "disclosure-2": homes.disclosure_costs,
                       "disclosure-3": homes.disclosure_homes, "disclosure-4": homes.disclosure_rest},
        "project": {name + "-vouchers": homes.project_vouchers, name + "-shares": homes.project_shares},
        "income": {"income-monthly": months.monthly_income},
        "net-assets": {"net-assets-monthly": months.monthly_net_assets},
        "cash-flow": {"cash-flow-monthly": months.monthly_cash_flow} if subject else {name: months.cash_flow},
        "all": {name: homes.whole_set}, "sellers": {name: homes.sellers}, "common-income": {name: homes.common_income},
        "arrears": {name: homes.arrears}, "budget": {name: homes.budget}}
    if "--monthly" in subject: subject = ()
    return [(table, rows(books, period, *subject)) for table, rows in found[kind].items()]


def read_json(path):
    with open(path, encoding="utf-8") as file: return json.load(file)


def read_row(row):
    """((what, ...), {column: fen}) of a row of the program's. A balance has its side beside it."""
    figures = {name: n for name, n in row.items() if isinstance(n, int)}
    if row.get("key") in SENTENCES and "content" in row: figures = numbers_in(row["content"])
    if row.get("side") == "贷": figures["balance"] = -figures["balance"]
    if "key" in row: return row["key"] if isinstance(row["key"], tuple) else (row["key"],), figures
    return tuple(row[name] for name in ("number", "account", "vouchers") if name in row), figures


def rows_of_set(answer):
    """`statement all` as rows."""
    rows = [dict(figures, key=("balanceSheet", key)) for key, figures in answer["balanceSheet"].items()]
    rows += [dict(zip(FUNDS, amounts), key=("netAssets", key)) for key, amounts in answer["netAssets"].items()]
    parts = "incomeStatement", "incomeStatementToDate", "projects", "unitsClosing", "buildingsClosing"
    return rows + [dict(answer[part], key=(part,)) for part in parts]


def numbers_in(text):
    """How many and how much, of a sentence."""
    count, amount = re.findall(r"-?[\d,]+(?:\.\d\d)?", text)
    return dict(count=int(count), amount=int(amount.replace(",", "").replace(".", "")))


def by_subject(rows):
    """Rows by what they are about, and the how manieth about that they are."""
    found, count = {}, collections.Counter()
    for subject, figures in rows:
        found[(*subject, count[subject])] = figures
        count[subject] += 1
    return found


def judge(seed, program, folder, is_long): return Comparison(seed, program, folder).run(is_long)


def main():
    parser = argparse.ArgumentParser(description="Compares the program's statements of generated years with a model's.")
    parser.add_argument("--program", default="daxiu", help="the program; else the daxiu on the path")
    parser.add_argument("--long", action="store_true", help="every period and every account")
    parser.add_argument("seeds", nargs="+", type=int)
    options, compared, differences = parser.parse_args(), 0, 0
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ProcessPoolExecutor(2) as pool:
        runs = [pool.submit(judge, seed, options.program, folder, options.long) for seed in options.seeds]
        for run in runs:
            try: count, found = run.result()
            except OSError as error:
                print(f"compare_years.py: {error}", file=sys.stderr)
                return 2
            for line in found: print(line)
            compared, differences = compared + count, differences + len(found)
    print(compared, "figures compared,", differences, "differ")
    return 1 if differences else 0


if __name__ == "__main__": sys.exit(main())
