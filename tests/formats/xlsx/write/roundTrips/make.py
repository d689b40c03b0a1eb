"""Makes workbooks with openpyxl, one of each kind of thing that a workbook may hold, in the folder given."""
import datetime
import os
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, LineChart, PieChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo


def filled(sheet):
    sheet.append(["Indikator", "Baseline", "År"])
    for number in range(12):
        sheet.append([f"Ledige æøå {number}", number / 7, 2015 + number])


def charts(book, sheet):
    for place, kind in (("F2", BarChart), ("F20", LineChart), ("F40", PieChart)):
        chart = kind()
        chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=13), titles_from_data=True)
        sheet.add_chart(chart, place)


def comments(book, sheet):
    sheet["A2"].comment = Comment("Se bilaget\nhos kommunen", "Leder")
    sheet["B5"].comment = Comment("Hvorfra?", "Konsulent")


def validation(book, sheet):
    whole = DataValidation(type="whole", operator="between", formula1="2000", formula2="2100", allow_blank=True)
    whole.add("C2:C13")
    choices = DataValidation(type="list", formula1='"Ja,Nej"', showErrorMessage=True, error="Vælg")
    choices.add("D2:D13")
    sheet.add_data_validation(whole)
    sheet.add_data_validation(choices)


def conditional(book, sheet):
    sheet.conditional_formatting.add("B2:B13", ColorScaleRule("min", None, "FFFFFF", "max", None, "00FF00"))
    sheet.conditional_formatting.add("B2:B13", CellIsRule("lessThan", ["0.5"], fill=PatternFill("solid", "FFCCCC")))
    sheet.conditional_formatting.add("A2:A13", FormulaRule(["$C2>2020"], font=Font(bold=True)))
    sheet.conditional_formatting.add("C2:C13", DataBarRule("min", None, "max", None, "638EC6"))


def table(book, sheet):
    sheet.add_table(Table(displayName="Tal", ref="A1:C13", tableStyleInfo=TableStyleInfo("TableStyleMedium9")))


def name(book, defined):
    # A list before openpyxl 3.1, by name since.
    if hasattr(book.defined_names, "append"):
        book.defined_names.append(defined)
    else:
        book.defined_names[defined.name] = defined


def names(book, sheet):
    name(book, DefinedName("Plan", attr_text="Ark!$A$1:$C$13"))
    name(book, DefinedName("Lokal", attr_text="Ark!$B$2"))
    sheet["E1"] = "=SUM(Plan)"
    sheet["E2"] = "=Lokal*2"


def styles(book, sheet):
    thin = Side(style="thin", color="FF0000")
    for row in sheet.iter_rows(min_row=2, max_row=13):
        row[0].font = Font(name="Arial", italic=True, color="0000FF")
        row[0].alignment = Alignment(wrap_text=True, vertical="top", indent=1)
        row[1].number_format = "0.0%"
        row[1].border = Border(thin, thin, thin, thin)
        row[2].fill = PatternFill("solid", "FFFF00")
        row[2].protection = Protection(locked=False)


def merges(book, sheet):
    sheet.merge_cells("E1:G3")
    sheet["E1"] = "flettet"
    sheet.merge_cells("A14:C14")


def printing(book, sheet):
    sheet.print_title_rows = "1:1"
    sheet.print_area = "A1:C13"
    sheet.page_setup.orientation = "landscape"
    sheet.page_margins.left = 1.5
    sheet.oddHeader.center.text = "Plan"
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = "A1:C13"


def sheets(book, sheet):
    other = book.create_sheet("Mere & andet")
    filled(other)
    other.sheet_state = "hidden"
    other["E1"] = "=Ark!B2+1"
    book.create_chartsheet("Diagram")


def links(book, sheet):
    sheet["A2"].hyperlink = "https://lbf.dk/"
    sheet["A3"].hyperlink = "#Ark!C9"


def protected(book, sheet):
    sheet.protection.sheet = True
    sheet.protection.password = "kode"


def formulas(book, sheet):
    for row in range(2, 14):
        sheet[f"D{row}"] = f"=B{row}*C{row}"
    sheet["D14"] = "=SUM(D2:D13)"
    sheet["E14"] = '=IF(D14>1,"over","under")'


def dates(book, sheet):
    sheet["D2"] = datetime.date(2026, 1, 5)
    sheet["D3"] = datetime.datetime(2026, 1, 5, 13, 30)
    sheet["D4"] = datetime.time(9, 15)


def from_1904(book, sheet):
    book.epoch = CALENDAR_MAC_1904
    dates(book, sheet)


def outline(book, sheet):
    sheet.row_dimensions.group(3, 6, hidden=True)
    sheet.column_dimensions["B"].width = 33
    sheet.column_dimensions.group("C", "C", hidden=True)
    sheet.row_dimensions[8].height = 44


def plain(book, sheet):
    pass


def empty(book, sheet):
    sheet.delete_rows(1, 20)


KINDS = [charts, comments, validation, conditional, table, names, styles, merges, printing, sheets, links, protected,
         formulas, dates, from_1904, outline, plain, empty]

for kind in KINDS:
    book = Workbook()
    sheet = book.active
    sheet.title = "Ark"
    filled(sheet)
    kind(book, sheet)
    book.save(os.path.join(sys.argv[1], f"openpyxl-{kind.__name__}.xlsx"))
