import type { WorkbookFile } from '../../workbench/xlsx/workbookFile';
import { convertWithLibreOffice, recalculateWithLibreOffice } from '../oracles/libreoffice';
import { variantWorkbook } from '../sheets/agreement';
import { MISSING_VARIANTS } from '../sheets/agreementVariants';
import { emptySheet } from '../workbench/xlsx/emptySheet';
import { richWorkbook } from '../workbench/xlsx/richWorkbook';

jest.setTimeout(180_000);

const workbook = (cells: WorkbookFile['sheets'][number]['cells']): WorkbookFile => ({
  sheets: [emptySheet('Data', { cells })],
  names: [],
  active: 'Data',
  settings: {},
  customXml: [],
});

describe('The LibreOffice oracle', () => {
  it('[X9] ignores what was stored, calculates again and keeps 15 digits', async () => {
    const result = await recalculateWithLibreOffice(
      workbook([
        { row: 0, column: 0, value: 3 },
        { row: 0, column: 1, value: 999, formula: '=100/A1' },
        { row: 1, column: 1, value: null, formula: '=IFNA(NA(),"none")' },
        { row: 2, column: 1, value: null, formula: '=NA()' },
      ]),
    );
    expect(result.number('Data', 'B1') / (100 / 3) - 1).toBeCloseTo(0, 14);
    expect(result.value('Data', 'B2')).toBe('none');
    expect(result.value('Data', 'B3')).toEqual({ error: '#N/A' });
  });

  it('[X8] opens a workbook with everything in it and calculates its plain formulas', async () => {
    const result = await recalculateWithLibreOffice(richWorkbook);
    expect(result.value('My data', 'A8')).toBe('บริการดูแลผู้สูงอายุ 🏥');
    expect(result.value('My data', 'D10')).toBe(true);
    expect(result.number('My data', 'C7')).toBe(0.3);
  });
});

it('[X4] LibreOffice finds the chart of a built sheet with its three lines, their dashes and markers, and the base line', async () => {
  const [published] = MISSING_VARIANTS;
  if (!published) throw new Error('There is no variant.');
  const [converted] = await convertWithLibreOffice([variantWorkbook(published, 'tornqvist')], 'fods');
  const text = converted?.toString('utf8') ?? '';
  expect(text.match(/<chart:series /g)).toHaveLength(4);
  expect(text.match(/chart:symbol-name="(?:circle|arrow-up|square)"/g)).toHaveLength(3);
  expect(text.match(/draw:stroke-dash=/g)).toHaveLength(2);
});

it('[X9] A machine without LibreOffice fails and says what to do', async () => {
  const before = process.env.SOFFICE;
  process.env.SOFFICE = 'no-such-program';
  await expect(recalculateWithLibreOffice(workbook([]))).rejects.toThrow('Install it, or name its program in SOFFICE.');
  if (before === undefined) delete process.env.SOFFICE;
  else process.env.SOFFICE = before;
});
