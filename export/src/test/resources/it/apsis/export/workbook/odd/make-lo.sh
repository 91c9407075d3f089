#!/bin/sh
# The workbook of openpyxl, opened and saved by LibreOffice in its formats. Run in this folder.
set -e
folder=$(mktemp -d)
cp openpyxl-hidden.xlsx "$folder/libreoffice-hidden.xlsx"
cp openpyxl-comment-fill-validation.xlsx "$folder/libreoffice-comment.xlsx"
cp openpyxl-totals.xlsx "$folder/libreoffice-totals.xlsx"
cp openpyxl-1904.xlsx "$folder/libreoffice-1904.xlsx"
cp openpyxl-plain.xlsx "$folder/libreoffice-plain.xlsx"
soffice --headless --convert-to xlsx --outdir . "$folder"/*.xlsx
soffice --headless --convert-to 'xlsx:Office Open XML Spreadsheet' --outdir "$folder/strict" openpyxl-plain.xlsx
soffice --headless --convert-to ods --outdir . "$folder/libreoffice-plain.xlsx"
soffice --headless --convert-to xls --outdir . "$folder/libreoffice-plain.xlsx"
cp "$folder/strict/openpyxl-plain.xlsx" libreoffice-iso.xlsx
rm -rf "$folder"
