#!/usr/bin/env python3
"""Prints a workbook's sheets as JSON, {"name": [[cell, …], …]}, with nothing but the file's own XML.

Numbers are what the file says, as text with two decimals; texts are texts, empty cells "".
"""
import json
import re
import sys
import zipfile
from decimal import Decimal
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def column(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - 64
    return number - 1


def main():
    book = zipfile.ZipFile(sys.argv[1])
    strings = [
        "".join(text.text or "" for text in item.iter(MAIN + "t"))
        for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]
    targets = {
        relation.get("Id"): relation.get("Target")
        for relation in ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
    sheets = {}
    for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet"):
        rows = []
        root = ElementTree.fromstring(book.read("xl/" + targets[sheet.get(RELATION)]))
        if root.find(f".//{MAIN}f") is not None:
            raise SystemExit("a cell has a formula")
        for row in root.iter(MAIN + "row"):
            cells = []
            for cell in row:
                cells += [""] * (column(cell.get("r")) + 1 - len(cells))
                value = cell.find(MAIN + "v")
                if value is not None:
                    text = strings[int(value.text)] if cell.get("t") == "s" else f"{Decimal(value.text):.2f}"
                    cells[-1] = {"text": text} if cell.get("t") == "s" else text
            rows.append(cells)
        sheets[sheet.get("name")] = rows
    json.dump(sheets, sys.stdout, ensure_ascii=True)


main()
