#!/usr/bin/env python3
"""Reads a year's files of GB/T 24589.1-2010 as an auditor's program does, and adds them up.

    gbt24589.py FOLDER TRIAL-BALANCE.json STATEMENT.json…

Adds the vouchers up to the months' turnovers, those to the closing balances, and compares both with the trial balance
of the year; the statements' items with the statements. Amounts are exact. Prints what there is as JSON; exit status 1
with a list of what does not agree. Knows nothing of the program that wrote the files.
"""
import json
import sys
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

SCHEMA = Path(__file__).with_name("gbt24589.xsd")
XSD = "{http://www.w3.org/2001/XMLSchema}"
NAMESPACE = "{http://sxbw.audit.gov.cn/AccountingSoftwareDataInterfaceStandard/2010/SOE/XMLSchema}"
DECLARATION = '<?xml version="1.0" encoding="GB18030"?>'
faults = []


def expect(holds, *what):
    if not holds:
        faults.append(" ".join(str(part) for part in what))


def fen(text):
    amount = Decimal(text) * 100
    expect(amount == int(amount), "a part of a fen:", text)
    return int(amount)


def limits():
    """How many columns each element may take, by its number."""
    schema = ElementTree.parse(SCHEMA).getroot()
    longest = {}
    for kind in schema.findall(XSD + "simpleType"):
        length = kind.find(f"{XSD}restriction/{XSD}maxLength")
        if length is not None:
            longest[kind.get("name")] = int(length.get("value"))
    return {
        extension.find(XSD + "attribute").get("fixed"): longest[extension.get("base")]
        for extension in schema.iter(XSD + "extension") if extension.get("base") in longest}


def tables(folder, name, columns):
    """The records of a file by table, each a dictionary of texts."""
    text = (folder / f"{name}.xml").read_bytes().decode("gb18030")
    expect(text.startswith(DECLARATION), name, "does not declare GB18030")
    # Python's parser does not know the encoding, so it is given text.
    root = ElementTree.fromstring(text[len(DECLARATION):])
    expect(root.tag == NAMESPACE + name, name, "has the root", root.tag)
    records = defaultdict(list)
    for record in root:
        values = {}
        for element in record:
            value = element.text or ""
            number = element.get("locID")
            width = sum(1 if ord(character) < 128 else 2 for character in value)
            expect(width <= columns.get(number, 10**9), number, "takes", width, "columns:", value)
            values[element.tag.removeprefix(NAMESPACE)] = value
        records[record.tag.removeprefix(NAMESPACE)].append(values)
    return records


def check_vouchers(ledger, archives):
    """Every voucher by itself; returns the turnovers by month and account."""
    accounts = {account["科目编号"] for account in ledger["会计科目"]}
    periods = {p["会计期间号"]: (p["会计期间起始日期"], p["会计期间结束日期"]) for p in archives["会计期间"]}
    types = {kind["记账凭证类型编号"] for kind in archives["记账凭证类型"]}
    values = {(value["档案编码"], value["档案值编码"]) for value in archives["自定义档案项值"]}
    details = {(row["科目编号"], row["辅助项编号"]) for row in ledger["科目辅助核算"]}
    turnovers = defaultdict(lambda: [0, 0])
    vouchers = defaultdict(list)
    dates = []
    for line in ledger["记账凭证"]:
        number, account = line["记账凭证编号"], line["科目编号"]
        vouchers[number].append(line)
        dates.append(line["记账凭证日期"])
        first, last = periods[line["会计期间号"]]
        expect(first <= line["记账凭证日期"] <= last, number, "is not dated in its period")
        expect(line["记账凭证类型编号"] in types, number, "has an unknown type")
        expect(account in accounts, number, "posts to an unknown account", account)
        for archive, element in (("01", "辅助项1编号"), ("02", "辅助项2编号")):
            if line[element]:
                expect((archive, line[element]) in values, number, "names an unknown", line[element])
                expect((account, archive) in details, number, account, "is not detailed by", archive)
        for kind in ("借方", "贷方"):
            expect(line[kind + "原币金额"] == line[kind + "本币金额"], number, "has two amounts of one currency")
        key = (line["会计期间号"], account)
        turnovers[key][0] += fen(line["借方本币金额"])
        turnovers[key][1] += fen(line["贷方本币金额"])
    expect(dates == sorted(dates), "the vouchers are not in order of date")
    for number, lines in vouchers.items():
        expect([line["记账凭证行号"] for line in lines] == [str(n + 1) for n in range(len(lines))], number, "lines")
        debit = sum(fen(line["借方本币金额"]) for line in lines)
        credit = sum(fen(line["贷方本币金额"]) for line in lines)
        expect(debit == credit, number, "debits", debit, "credits", credit)
        for element in ("记账凭证摘要", "制单人", "附件数", "凭证头可扩展字段结构值"):
            expect(len({line[element] for line in lines}) == 1, number, "says two things of", element)
    return vouchers, turnovers


def check_balances(ledger, turnovers):
    """Month after month; returns opening, turnover and closing of the year by account."""
    signs = {"借": 1, "贷": -1}
    year, last = {}, {}
    for row in ledger["科目余额及发生额"]:
        account, month = row["科目编号"], row["会计期间号"]
        opening = signs[row["期初余额方向"]] * fen(row["期初本币余额"])
        closing = signs[row["期末余额方向"]] * fen(row["期末本币余额"])
        debit, credit = fen(row["借方本币金额"]), fen(row["贷方本币金额"])
        expect([debit, credit] == turnovers.pop((month, account), [0, 0]), month, account, "vouchers ≠ turnover")
        expect(opening + debit - credit == closing, month, account, "opening + turnover ≠ closing")
        expect(last.get(account, opening) == opening, month, account, "opens with what it did not close with")
        last[account] = closing
        of_year = year.setdefault(account, [opening, 0, 0, 0])
        of_year[1] += debit
        of_year[2] += credit
        of_year[3] = closing
    expect(not turnovers, "vouchers of accounts without balances:", list(turnovers))
    expect(sum(row[0] for row in year.values()) == 0, "the openings do not balance")
    expect(sum(row[3] for row in year.values()) == 0, "the closings do not balance")
    return year


def check_trial_balance(year, trial):
    rows = {row["key"]: row for row in trial["rows"] if row["key"] != "total"}
    expect(set(rows) == set(year), "other accounts than the trial balance's")
    for account, (opening, debit, credit, closing) in year.items():
        row = rows[account]
        # A closing that the ledger does not have is no voucher; the year's own balance is the one before it.
        presumed = row.get("presumedDebit", 0) - row.get("presumedCredit", 0)
        theirs = [
            row.get("openingDebit", 0) - row.get("openingCredit", 0), row.get("debit", 0), row.get("credit", 0),
            row.get("closingDebit", 0) - row.get("closingCredit", 0) - presumed]
        expect([opening, debit, credit, closing] == theirs, account, [opening, debit, credit, closing], "≠", theirs)


def check_reports(ledger, statements):
    """Every figure of a statement is an item, and every item a figure."""
    for statement in statements:
        reports = [report for report in ledger["报表集"] if report["报表名称"] == statement["title"]]
        expect(len(reports) == 1, statement["title"], "is there", len(reports), "times")
        for report in reports:
            items = [item for item in ledger["报表项数据"] if item["报表编号"] == report["报表编号"]]
            ours = sorted(value for row in statement["rows"] for value in row.values() if isinstance(value, int))
            expect(sorted(fen(item["报表项数值"]) for item in items) == ours, statement["title"], "has other figures")
            expect(len({item["报表项编号"] for item in items}) == len(items), statement["title"], "numbers repeat")
            expect(len({item["报表项名称"] for item in items}) == len(items), statement["title"], "names repeat")


def main():
    folder = Path(sys.argv[1])
    trial, *statements = (json.loads(Path(name).read_text(encoding="utf-8")) for name in sys.argv[2:])
    columns = limits()
    archives, ledger = tables(folder, "公共档案", columns), tables(folder, "总账", columns)
    codes = [value["档案值编码"] for value in archives["自定义档案项值"] if value["档案编码"] == "01"]
    expect(len(codes) == len(set(codes)), "two homes have one code")
    for value in archives["自定义档案项值"]:
        expect(value["档案值父节点"] in codes + [""], value["档案值编码"], "has an unknown parent")
    vouchers, turnovers = check_vouchers(ledger, archives)
    year = check_balances(ledger, turnovers)
    check_trial_balance(year, trial)
    check_reports(ledger, statements)
    levels = [value["档案值级次"] for value in archives["自定义档案项值"] if value["档案编码"] == "01"]
    json.dump({
        "book": archives["电子账簿"][0], "accounts": len(year), "vouchers": len(vouchers),
        "lines": sum(len(lines) for lines in vouchers.values()), "buildings": levels.count("1"),
        "units": levels.count("2"),
        "projects": [v["档案值名称"] for v in archives["自定义档案项值"] if v["档案编码"] == "02"],
        "detailed": sorted({line["辅助项1编号"] or line["辅助项2编号"] for line in ledger["记账凭证"]} - {""}),
        "summaries": [lines[0]["记账凭证摘要"] for lines in vouchers.values()],
        "approvers": sorted({line["审核人"] for line in ledger["记账凭证"]}), "faults": faults,
    }, sys.stdout, ensure_ascii=True)
    sys.exit(1 if faults else 0)


main()
