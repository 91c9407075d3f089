// Workbooks by exceljs and SheetJS. Run in this folder, with both installed.
const ExcelJS = require('exceljs');
const XLSX = require('xlsx');
const H = ['reporting_year', 'donor', 'agency', 'institution', 'nature_of_submission', 'recipient', 'channel_name',
  'channel_code', 'bi_multi', 'flow_type', 'finance_type', 'aid_type', 'title', 'purpose', 'description', 'currency',
  'commitment', 'disbursement', 'commitment_date'];
const A = () => [2020, 6, 8, 'Comune di Prova', 1, 269, 'LVIA', 22000, 1, 10, 110, 'C01', 'Acqua', 14031, 'Pozzi', 918, 12.5,
  10, new Date(Date.UTC(2020, 2, 1))];
async function exceljs(name, change) {
  const wb = new ExcelJS.Workbook();
  const ws = wb.addWorksheet('Dati');
  ws.addRow(H); ws.addRow(A()); ws.addRow(A());
  if (change) change(ws, wb);
  await wb.xlsx.writeFile(name);
}
(async () => {
  await exceljs('exceljs-plain.xlsx');
  await exceljs('exceljs-formula.xlsx', ws => { ws.getCell('Q2').value = { formula: '10+2.5', result: 12.5 }; });
  await exceljs('exceljs-formula-error.xlsx', ws => { ws.getCell('Q2').value = { formula: '1/0', result: { error: '#DIV/0!' } }; });
  await exceljs('exceljs-rich-text.xlsx', ws => { ws.getCell('M2').value = { richText: [{ text: 'Ac' }, { font: { bold: true }, text: 'qua' }] }; });
  await exceljs('exceljs-code-with-name.xlsx', ws => { ws.getCell('N2').value = '14031 - Acqua potabile'; ws.getCell('L2').value = 'C01 - Progetti'; });
  await exceljs('exceljs-hyperlink.xlsx', ws => { ws.getCell('M2').value = { text: 'Acqua', hyperlink: 'https://example.org' }; });
  await exceljs('exceljs-hidden-rows.xlsx', ws => { ws.getRow(2).hidden = true; });
  await exceljs('exceljs-shared-formula.xlsx', ws => { ws.getCell('Q2').value = { formula: 'R2+2.5', result: 12.5, shareType: 'shared', ref: 'Q2:Q3' }; ws.getCell('Q3').value = { sharedFormula: 'Q2', result: 12.5 }; });
  const stream = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: 'exceljs-stream.xlsx', useSharedStrings: false });
  const ws = stream.addWorksheet('Dati');
  for (const row of [H, A(), A()]) ws.addRow(row).commit();
  ws.commit(); await stream.commit();
  const sheet = rows => XLSX.utils.aoa_to_sheet(rows, { cellDates: true });
  const book = (name, rows, options) => { const wb = XLSX.utils.book_new(); XLSX.utils.book_append_sheet(wb, sheet(rows), 'Dati'); XLSX.writeFile(wb, name, options || {}); };
  const text = A(); text[18] = '01-03-2020';
  book('sheetjs-plain.xlsx', [H, text, text]);
  book('sheetjs-compressed-shared.xlsx', [H, text, text], { compression: true, bookSST: true });
  book('sheetjs.xlsm', [H, text, text], { bookType: 'xlsm' });
  book('sheetjs.xlsb', [H, text, text], { bookType: 'xlsb' });
  book('sheetjs.ods', [H, text, text], { bookType: 'ods' });
  book('sheetjs-old.xls', [H, text, text], { bookType: 'biff8' });
})();
