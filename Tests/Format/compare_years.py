#!/usr/bin/env python3
"""Compares the program's statements of generated years with the model's, figure by figure.

    compare_years.py [--program DAXIU] [--long] SEED...

Prints every figure that differs, and how many were compared. Exit status: 0 none differs, 1 some do, 2 the program failed.
"""
import argparse, concurrent.futures, json, os, random, subprocess, sys, tempfile
import model_statements
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
        command = [self.program, "statement", *kind, "--period", period.text, "--format", "json", "--lang", "zh"]
        state = os.path.join(self.folder, f"state-{self.seed}")
        run = subprocess.run(command, capture_output=True, text=True,
                             env=dict(os.environ, DAXIU_LEDGER=self.path, DAXIU_STATE=state))
        if run.returncode: raise OSError(f"seed {self.seed}, {' '.join(kind)} {period.text}: {run.stderr[:500]}")
        answer = json.loads(run.stdout)
        return {table["statement"]: table for table in answer.get("statements", [answer])}

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
            self.compare(" ".join((kind, *subject, name)), period, rows, answer[name])

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
            for kind in ("annual", "trial-balance", "general-ledger", "journal"): self.judge(period, kind)
            for account in ("1001", "3001", "4001", "5001.1", "3101"): self.judge(period, "account", account)
            for account in ("1001", "1201"): self.judge(period, "day-book", account)
        return self


def tables(books, period, kind, *subject):
    """(name, rows) of the tables of a statement by the model."""
    simple = {"trial-balance": model_statements.trial_balance, "general-ledger": model_statements.general_ledger,
              "journal": model_statements.journal}
    if kind in simple: yield kind, simple[kind](books, period)
    if kind == "annual":
        yield "balance-sheet", model_statements.balance_sheet(books, period)
        yield "income", model_statements.income(books, period)
        yield "net-assets", model_statements.net_assets(books, period)
    if kind == "account": yield f"account-{subject[0]}", model_statements.account_ledger(books, period, *subject)
    if kind == "day-book": yield f"day-book-{subject[0]}", model_statements.day_book(books, period, *subject)



def read_row(row):
    """((what, ...), {column: fen}) of a row of the program's. A balance has its side beside it."""
    figures = {name: n for name, n in row.items() if isinstance(n, int)}
    if row.get("side") == "贷": figures["balance"] = -figures["balance"]
    if "key" in row: return (row["key"],), figures
    return tuple(row[name] for name in ("number", "account") if name in row), figures


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
