"""Says what openpyxl reads in workbooks, as JSON: paths on standard input, one a line, answers in their order."""
import json
import sys

from openpyxl import load_workbook
from openpyxl.utils.datetime import CALENDAR_WINDOWS_1900, to_excel


def cell_of(cell):
    value = cell.value
    if value is None or value == "":
        return None
    if cell.data_type == "e":
        return {"kind": "error", "value": value}
    if isinstance(value, bool):
        return {"kind": "boolean", "value": value}
    if isinstance(value, (int, float)):
        return {"kind": "number", "value": value, "format": cell.number_format}
    if isinstance(value, str):
        return {"kind": "text", "value": value, "format": cell.number_format}
    return {"kind": "number", "value": to_excel(value, CALENDAR_WINDOWS_1900), "format": cell.number_format}


def sheet_of(sheet):
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            found = cell_of(cell)
            if found is not None:
                cells[cell.coordinate] = found
    columns = set()
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden:
            columns.update(range(dimension.min, dimension.max + 1))
    return {
        "name": sheet.title,
        "visibility": sheet.sheet_state,
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "hiddenRows": sorted(row for row, dimension in sheet.row_dimensions.items() if dimension.hidden),
        "hiddenColumns": sorted(columns),
        "cells": cells,
    }


def book_of(path):
    book = load_workbook(path, data_only=True)
    return [sheet_of(sheet) for sheet in book.worksheets]


print(json.dumps([book_of(path) for path in sys.stdin.read().splitlines()]))
