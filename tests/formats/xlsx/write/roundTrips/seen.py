"""Says what openpyxl sees in workbooks, as JSON: paths on standard input, one a line, answers in their order."""
import json
import sys

from openpyxl import load_workbook


def cell_of(cell):
    style = [cell.font, cell.fill, cell.border, cell.alignment, cell.protection]
    look = "|".join([cell.number_format, *(repr(part) for part in style)])
    comment = cell.comment.text if getattr(cell, "comment", None) is not None else None
    link = cell.hyperlink.ref if getattr(cell, "hyperlink", None) is not None else None
    return [cell.data_type, str(cell.value), hash_of(look), comment, link]


LOOKS = {}


def hash_of(look):
    return LOOKS.setdefault(look, len(LOOKS))


def sheet_of(sheet):
    if not hasattr(sheet, "merged_cells"):
        return {"name": sheet.title}
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None or cell.has_style:
                cells[cell.coordinate] = cell_of(cell)
    return {
        "name": sheet.title,
        "state": sheet.sheet_state,
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "rows": sorted([key, str(row.height), row.hidden] for key, row in sheet.row_dimensions.items()
                       if row.height is not None or row.hidden),
        "columns": sorted([key, column.width, column.hidden] for key, column in sheet.column_dimensions.items()),
        "validations": sorted(f"{one.sqref} {one.type} {one.formula1}" for one in sheet.data_validations.dataValidation),
        "conditional": sorted(f"{one.sqref} {len(one.rules)}" for one in sheet.conditional_formatting),
        "tables": sorted(f"{one.name} {one.ref}" for one in sheet.tables.values()),
        "charts": len(sheet._charts),
        "images": len(sheet._images),
        "freeze": str(sheet.freeze_panes),
        "filter": str(sheet.auto_filter.ref),
        "printing": [str(sheet.print_area), str(sheet.print_title_rows), str(sheet.page_setup.orientation)],
        "protected": sheet.protection.sheet,
        "cells": cells,
    }


def names_of(book):
    # A list before openpyxl 3.1, by name since.
    return getattr(book.defined_names, "definedName", None) or list(getattr(book.defined_names, "values", list)())


def book_of(path):
    try:
        book = load_workbook(path, data_only=True)
    except Exception as error:  # what it can't read in the original it can't in the copy
        return {"error": type(error).__name__}
    return {
        "sheets": [sheet_of(sheet) for sheet in book._sheets],
        "names": sorted(f"{one.name} {one.attr_text}" for one in names_of(book)),
    }


print(json.dumps([book_of(path) for path in sys.stdin.read().splitlines()]))
