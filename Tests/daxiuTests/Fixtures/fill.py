#!/usr/bin/python3
"""Fills in a working paper as an auditor does in Excel: fill.py PAPER.xlsx ROW=RESULT[:AMOUNT[:FINDING]] …

ROW is the number in the paper's first column, or `*` for every row that is not named.
"""

import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[1]
answers = dict(word.split("=", 1) for word in sys.argv[2:])
head = next(row for row in sheet.iter_rows() if row[0].value in ("编号", "No."))
columns = {str(cell.value).split("（")[0].split(" (")[0]: cell.column for cell in head}
result = columns.get("结果") or columns["Result"]
for row in sheet.iter_rows(min_row=head[0].row + 1):
    number = str(row[0].value)
    answer = answers.get(number, answers.get("*") if number.isdigit() else None)
    if answer is None:
        continue
    words = answer.split(":")
    sheet.cell(row[0].row, result).value = words[0]
    if len(words) > 1 and words[1]:
        sheet.cell(row[0].row, result + 1).value = float(words[1])
    if len(words) > 2:
        sheet.cell(row[0].row, result + 2).value = words[2]
    sheet.cell(row[0].row, result + 3).value = "李审计"
book.save(sys.argv[1])
