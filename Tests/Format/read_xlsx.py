#!/usr/bin/env python3
"""Prints a workbook's sheets as JSON, {"name": [[cell, …], …]}, with nothing but the file's own XML.

Numbers are what the file says, as text with two decimals, also of a sum, which is the only formula there may be; texts
are texts, empty cells "". A number that is shown as a day, a moment or a whole number is a text as well.
"""
import datetime
import json
import re
import sys
import zipfile
from decimal import Decimal
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
RANGE = r"[A-Z]{1,2}\d+(:[A-Z]{1,2}\d+)?"


def column(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - 64
    return number - 1


def formats(book):
    """How the numbers of each style are shown."""
    styles = ElementTree.fromstring(book.read("xl/styles.xml"))
    own = {each.get("numFmtId"): each.get("formatCode") for each in styles.iter(MAIN + "numFmt")}
    own["1"] = "0"
    return [own.get(each.get("numFmtId")) for each in styles.find(MAIN + "cellXfs")]


def shown(value, form):
    if form == "0":
        return {"text": str(int(value))}
    if form and "yyyy" in form:
        moment = datetime.datetime(1899, 12, 30) + datetime.timedelta(seconds=int(round(value * 86400)))
        return {"text": moment.isoformat() + "Z" if "ss" in form else moment.date().isoformat()}
    return f"{value:.2f}"


def main():
    book = zipfile.ZipFile(sys.argv[1])
    strings = [
        "".join(text.text or "" for text in item.iter(MAIN + "t"))
        for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]
    targets = {
        relation.get("Id"): relation.get("Target")
        for relation in ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
    styles = formats(book)
    sheets = {}
    for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet"):
        rows = []
        root = ElementTree.fromstring(book.read("xl/" + targets[sheet.get(RELATION)]))
        for formula in root.iter(MAIN + "f"):
            if not re.fullmatch(rf"SUM\({RANGE}(,{RANGE})*\)", formula.text):
                raise SystemExit("a cell has a formula that is no sum")
        for row in root.iter(MAIN + "row"):
            cells = []
            for cell in row:
                cells += [""] * (column(cell.get("r")) + 1 - len(cells))
                value = cell.find(MAIN + "v")
                if value is not None and cell.get("t") == "s":
                    cells[-1] = {"text": strings[int(value.text)]}
                elif value is not None:
                    cells[-1] = shown(Decimal(value.text), styles[int(cell.get("s", "0"))])
            rows.append(cells)
        sheets[sheet.get("name")] = rows
    json.dump(sheets, sys.stdout, ensure_ascii=True)


main()
