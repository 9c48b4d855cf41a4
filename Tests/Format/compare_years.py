#!/usr/bin/env python3
"""Compares the program's statements of generated years with the model's, figure by figure.

    compare_years.py [--program DAXIU] [--long] SEED...

Prints every figure that differs, and how many were compared. Exit status: 0 none differs, 1 some do, 2 the program failed.
"""
import argparse, concurrent.futures, json, os, random, subprocess, sys, tempfile
import model_homes, model_statements
from model import Model
from model_books import Books, Period
from years import Estate

# Columns that are no sums of money.
WORDS = {"key", "side"}


class Estates:
    """One generated estate, its ledger's file and its model."""

    def __init__(self, seed, program, folder):
        self.seed, self.program, self.folder = seed, program, folder
        self.path = os.path.join(folder, f"{seed}.daxiu")
        Estate(seed).live().save(self.path)
        self.model = Model.read(self.path)
        self.books = Books(self.model)
        self.compared, self.differences = 0, []

    def ask(self, period, *kind):
        """The tables that the program gives, by name."""
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            is_of_all = kind[0] in ("unit", "slip")
            more = ["--all", "--output", os.path.join(folder, "homes")] if is_of_all else []
            command = [self.program, "statement", *kind, "--period", period.text, "--format", "json", "--lang", "zh", *more]
            state = os.path.join(self.folder, f"state-{self.seed}")
            run = subprocess.run(command, capture_output=True, text=True,
                                 env=dict(os.environ, DAXIU_LEDGER=self.path, DAXIU_STATE=state))
            if run.returncode: raise OSError(f"seed {self.seed}, {' '.join(kind)} {period.text}: {run.stderr[:500]}")
            if not is_of_all: answers = [json.loads(run.stdout)]
            else: answers = [read_json(entry.path) for entry in os.scandir(os.path.join(folder, "homes"))]
        return {table["statement"]: table for answer in answers for table in answer.get("statements", [answer])}

    def compare(self, kind, period, rows, table):
        """Compares rows by what they are about; a figure that only one of the two has is one that differs."""
        ours, theirs = by_subject(rows), by_subject(map(read_row, table["rows"]))
        for subject in dict.fromkeys([*ours, *theirs]):
            expected, found = ours.get(subject, {}), theirs.get(subject, {})
            for column in dict.fromkeys([*expected, *found]):
                self.compared += 1
                if expected.get(column, 0) != found.get(column, 0):
                    self.differences.append(
                        f"seed {self.seed}, {kind} {period.text}, {' '.join(map(str, subject))}, {column}: "
                        f"{found.get(column)} in the statement, {expected.get(column)} by the model")

    def judge(self, period, kind, *subject):
        """Asks for one kind of statement, and compares its tables."""
        answer = self.ask(period, kind, *subject)
        for name, rows in tables(self.books, period, kind, *subject):
            self.compare(" ".join((kind, *subject, name)), period, rows, answer.get(name, dict(rows=[])))

    def periods(self):
        first, last = self.model.opened[:4], max(v.date for v in self.model.vouchers)[:4]
        for year in map(str, range(int(first), int(last) + 1)):
            yield year
            yield from (year + part for part in ("H1", "H2", "Q1", "Q2", "Q3", "Q4"))
            yield from (f"{year}-{month:02}" for month in range(1, 13))
            yield from (f"{year}-02..{year}-07", f"{year}-03-05..{year}-09-20", f"{year}-10..{int(year) + 1}-03")

    def judge_all(self):
        for period in map(Period, self.periods()):
            if period.last < self.model.opened: continue
            for kind in ALONE: self.judge(period, kind)
            for account in ("1001", "3001", "4001", "5001.1", "3101"): self.judge(period, "account", account)
            for account in ("1001", "1201"): self.judge(period, "day-book", account)
            for name, project in self.model.projects.items():
                if project.date <= period.last: self.judge(period, "project", name)
            if period.first[:4] in self.model.budgets: self.judge(period, "budget")
        return self


ALONE = ("annual", "trial-balance", "general-ledger", "journal", "units", "unit", "slip", "disclosure", "common-income",
         "arrears")


def tables(books, period, kind, *subject):
    """(name, rows) of the tables of a statement by the model."""
    accounts, homes = model_statements, model_homes
    name = "-".join((kind, *subject))
    parts = {
        "annual": {"balance-sheet": accounts.balance_sheet, "income": accounts.income, "net-assets": accounts.net_assets,
                   "projects": homes.projects},
        "trial-balance": {name: accounts.trial_balance}, "general-ledger": {name: accounts.general_ledger},
        "journal": {name: accounts.journal}, "account": {name: accounts.account_ledger},
        "day-book": {name: accounts.day_book}, "units": {name: homes.units},
        "disclosure": {"disclosure-1": homes.disclosure_totals, "disclosure-2": homes.disclosure_costs,
                       "disclosure-3": homes.disclosure_homes},
        "project": {name + "-vouchers": homes.project_vouchers, name + "-shares": homes.project_shares},
        "arrears": {name: homes.arrears}, "common-income": {name: homes.common_income}, "budget": {name: homes.budget}}
    if kind in ("unit", "slip"):
        subject = ()
        parts[kind] = {f"{kind}-{code}": lambda books, period, code=code: getattr(homes, kind)(books, period, code)
                       for code in books.model.homes}
    for table, rows in parts[kind].items(): yield table, rows(books, period, *subject)


def read_json(path):
    with open(path, encoding="utf-8") as file: return json.load(file)


def read_row(row):
    """((what, ...), {column: fen}) of a row of the program's. A balance has its side beside it."""
    figures = {name: n for name, n in row.items() if isinstance(n, int)}
    if row.get("side") == "贷": figures["balance"] = -figures["balance"]
    if "key" in row: return (row["key"],), figures
    return tuple(row[name] for name in ("number", "account", "vouchers") if name in row), figures


def by_subject(rows):
    """Rows by what they are about, and the how manieth about that they are."""
    found = {}
    for subject, figures in rows:
        count = sum(known[:-1] == subject for known in found)
        found[(*subject, count)] = figures
    return found


def main():
    parser = argparse.ArgumentParser(description="Compares the program's statements of generated years with a model's.")
    parser.add_argument("--program", default=os.environ.get("DAXIU", "daxiu"))
    parser.add_argument("seeds", nargs="+", type=int)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        judged = [Estates(seed, options.program, folder).judge_all() for seed in options.seeds]
    for estate in judged: print(*estate.differences, sep="\n", end="\n" if estate.differences else "")
    print(sum(e.compared for e in judged), "figures compared,", sum(len(e.differences) for e in judged), "differ")
    return 1 if any(e.differences for e in judged) else 0


if __name__ == "__main__": sys.exit(main())
