"""Workbooks by openpyxl and XlsxWriter. Run in this folder."""
import datetime
import openpyxl
import xlsxwriter
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.comments import Comment

H = ["reporting_year", "donor", "agency", "institution", "nature_of_submission", "recipient", "channel_name", "channel_code",
     "bi_multi", "flow_type", "finance_type", "aid_type", "title", "purpose", "description", "currency", "commitment",
     "disbursement", "commitment_date"]
A = [2020, 6, 8, "Comune di Prova", 1, 269, "LVIA", 22000, 1, 10, 110, "C01", "Acqua", 14031, "Pozzi", 918, 12.5, 10,
     datetime.date(2020, 3, 1)]
D = H.index("commitment_date")
C = H.index("commitment")


def book(rows=None, start=1, name="Dati", header=H):
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = name
    for i, h in enumerate(header):
        ws.cell(start, i + 1, h)
    for r, row in enumerate(rows or [A, A]):
        for i, v in enumerate(row):
            ws.cell(start + 1 + r, i + 1, v)
    return wb, ws


def with_(at, value):
    row = list(A)
    row[at] = value
    return row


wb, ws = book(); wb.save("openpyxl-plain.xlsx")
wb, ws = book([[str(v) for v in A[:D]] + ["01-03-2020"]] * 2); wb.save("openpyxl-all-text.xlsx")
wb, ws = book(); wb.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904; wb.save("openpyxl-1904.xlsx")
wb, ws = book([with_(C, "=10+2.5"), A]); wb.save("openpyxl-formula-not-calculated.xlsx")
wb, ws = book(); ws.row_dimensions[3].hidden = True; ws.column_dimensions["E"].hidden = True; wb.save("openpyxl-hidden.xlsx")
wb, ws = book(start=6); ws["A1"] = "Comune di Prova"; ws.merge_cells("A1:S2"); wb.save("openpyxl-preamble-merged.xlsx")
wb, ws = book(); wb.create_sheet("Note")["A1"] = "una nota"; wb.create_sheet("Dati 2019"); wb.save("openpyxl-more-sheets.xlsx")
wb, ws = book(); ws["M2"].comment = Comment("Da verificare", "Ufficio"); ws["M2"].fill = PatternFill("solid", fgColor="FFFF00")
dv = DataValidation(type="list", formula1='"1,2,3"'); dv.add("E2:E100"); ws.add_data_validation(dv); wb.save("openpyxl-comment-fill-validation.xlsx")
wb, ws = book([with_(D, "31/02/2020"), A]); wb.save("openpyxl-impossible-date.xlsx")
wb, ws = book([with_(C, "dodici"), A]); wb.save("openpyxl-amount-in-words.xlsx")
wb, ws = book(); ws.auto_filter.ref = "A1:S3"; ws.freeze_panes = "B2"; wb.save("openpyxl-filter-freeze.xlsx")
wb, ws = book(); wb.security.lockStructure = True; ws.protection.sheet = True; wb.save("openpyxl-protected.xlsx")
wb, ws = book([with_(D, datetime.datetime(2020, 3, 1, 15, 30)), A]); wb.save("openpyxl-date-with-time.xlsx")
wb, ws = book(); ws["A5"] = "TOTALE"; ws.cell(5, C + 1, 25); wb.save("openpyxl-totals.xlsx")
wb, ws = book([with_(12, "Acqua \U0001F4A7 è <b>&amp;</b>"), A]); wb.save("openpyxl-signs.xlsx")


def writer(name, options=None, change=None):
    wb = xlsxwriter.Workbook(name, options or {})
    ws = wb.add_worksheet("Dati")
    day = wb.add_format({"num_format": "dd/mm/yyyy"})
    ws.write_row(0, 0, H)
    for r in (1, 2):
        for i, v in enumerate(A):
            if i == D:
                ws.write_datetime(r, i, datetime.datetime(2020, 3, 1), day)
            else:
                ws.write(r, i, v)
    if change:
        change(wb, ws)
    wb.close()


writer("xlsxwriter-plain.xlsx")
writer("xlsxwriter-constant-memory.xlsx", {"constant_memory": True})
writer("xlsxwriter-1904.xlsx", {"date_1904": True})
writer("xlsxwriter-formula.xlsx", change=lambda wb, ws: ws.write_formula(1, C, "=10+2.5", None, 12.5))
writer("xlsxwriter-formula-error.xlsx", change=lambda wb, ws: ws.write_formula(1, C, "=1/0", None, "#DIV/0!"))
writer("xlsxwriter-rich-text.xlsx", change=lambda wb, ws: ws.write_rich_string(1, 12, wb.add_format({"bold": True}), "Ac", "qua"))
writer("xlsxwriter-table.xlsx", change=lambda wb, ws: ws.add_table(0, 0, 2, len(H) - 1, {"columns": [{"header": h} for h in H]}))
writer("xlsxwriter-percent.xlsx", change=lambda wb, ws: ws.write(1, C, 0.5, wb.add_format({"num_format": "0%"})))
