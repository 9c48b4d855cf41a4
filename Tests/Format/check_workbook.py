#!/usr/bin/env python3
"""Opens a workbook as an auditor's programs do, and says what it found.

    check_workbook.py BOOK AGAIN     BOOK as it was exported; AGAIN as another program calculated and wrote it

Every sum must be what its cells come to, in BOOK's own words and in AGAIN's; under a heading of dates stands nothing but
dates; columns of the same name stand under headings that tell them apart; lists are filtered by their last heading row and
not by their sums; every sheet prints on A4, one page wide, with its headings on every page. `--spoil sum` and
`--spoil day` spoil one first, to see that it is told.
"""
import datetime
import sys

import openpyxl
from openpyxl.utils import range_boundaries

DATES = {"日期", "Date"}


def wrong(what, *where):
    raise SystemExit(f"wrong: {what} {' '.join(map(str, where))}")


def cents(value):
    return round((value or 0) * 100)


def parts(sheet, formula):
    for each in formula.removeprefix("=SUM(").removesuffix(")").split(","):
        left, top, right, bottom = range_boundaries(each)
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                yield sheet.cell(row, column).value


def check_sums(sheet, values, again):
    sums = [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    for cell in sums:
        came = cents(sum(value for value in parts(values, cell.value) if isinstance(value, (int, float))))
        if not came == cents(values[cell.coordinate].value) == cents(again[cell.coordinate].value):
            wrong("sum", sheet.title, cell.coordinate, cell.value)
    return len(sums)


def check_days(sheet, heading):
    count = 0
    for cell in sheet[heading]:
        if cell.value not in DATES:
            continue
        for row in range(heading + 1, (sheet.auto_filter.ref and range_boundaries(sheet.auto_filter.ref)[3]) + 1):
            value = sheet.cell(row, cell.column).value
            if not isinstance(value, datetime.datetime) or not sheet.cell(row, cell.column).is_date:
                wrong("day", sheet.title, cell.coordinate, value)
            count += 1
    return count


def check_headings(sheet, first, last):
    """The words over each column, those of merged cells over all that they cover."""
    words = {}
    for merged in sheet.merged_cells.ranges:
        for row in range(merged.min_row, merged.max_row + 1):
            for column in range(merged.min_col, merged.max_col + 1):
                words[row, column] = sheet.cell(merged.min_row, merged.min_col).value
    names = [
        tuple(sheet.cell(row, column).value or words.get((row, column)) for row in range(first, last + 1))
        for column in range(1, sheet.max_column + 1)]
    # Two sides of a form have the same columns beside each other; its items tell them apart.
    half = len(names) // 2
    sides = [names[:half], names[half:]] if names[1:half] == names[half + 1:] else [names]
    for side in sides:
        if len(set(side)) != len(side):
            wrong("headings", sheet.title, names)


def check_print(sheet):
    if not (sheet.page_setup.paperSize in (9, "9") and sheet.sheet_properties.pageSetUpPr.fitToPage
            and sheet.page_setup.fitToHeight == 0 and sheet.print_title_rows and sheet.freeze_panes
            and sheet.print_area and sheet.oddFooter.left.text):
        wrong("print", sheet.title)


def main():
    book = openpyxl.load_workbook(sys.argv[1])
    values = openpyxl.load_workbook(sys.argv[1], data_only=True)
    again = openpyxl.load_workbook(sys.argv[2], data_only=True)
    if book.sheetnames != again.sheetnames:
        wrong("sheets", again.sheetnames)
    spoilt = sys.argv[sys.argv.index("--spoil") + 1] if "--spoil" in sys.argv else None
    sums = days = filters = 0
    for sheet in book:
        first, last = (int(row.strip("$")) for row in sheet.print_title_rows.split(":"))
        filtered = sheet.auto_filter.ref
        if spoilt == "sum":
            for row in again[sheet.title].iter_rows(min_row=last + 1):
                for cell in row:
                    if isinstance(cell.value, (int, float)):
                        cell.value += 1
        if spoilt == "day" and filtered and sheet.cell(last, 1).value in DATES:
            sheet.cell(last + 1, 1).value = "2025-01-01"
        sums += check_sums(sheet, values[sheet.title], again[sheet.title])
        check_print(sheet)
        if last > 1:
            check_headings(sheet, first, last)
        if filtered:
            filters += 1
            if range_boundaries(filtered)[1] != last:
                wrong("filter", sheet.title, filtered)
            if any(cell.data_type == "f" for cell in sheet[range_boundaries(filtered)[3]]):
                wrong("filter", sheet.title, filtered)
            days += check_days(sheet, last)
    print(f"sheets {len(book.sheetnames)}, sums {sums}, days {days}, filters {filters}")


main()
