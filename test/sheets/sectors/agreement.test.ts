/**
 * Sectors in five situations, calculated by IronCalc, against core. LibreOffice does the same in test/recalculation, where IronCalc
 * takes its time with the fifteen services of social care too.
 */
import type { MeasurePart } from '../../../src/sheets/measure/parts';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { measureWorkbook } from '../measure/measureWorkbook';
import { sectorDifferences } from './sectorDifferences';
import { CASES } from './situations';

jest.setTimeout(180_000);

/** Formulas and sensitivity are the business of LibreOffice, which is faster. */
const PARTS: readonly MeasurePart[] = ['output', 'contributions', 'unitCosts', 'inputs', 'productivity', 'report'];

it.each(CASES.filter(({ sector }) => sector !== 'socialCare'))(
  '[S10] [S23] [S70] $sector $situation: every sheet has the figures of core',
  async (one) => {
    const filled = measureWorkbook(one.measure, one.figures, PARTS);
    const sheets = ['Output', 'Fixed', 'InputIndex', 'Productivity', 'Contributions', 'UnitCosts', 'Report'];
    expect(filled.file.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(sheets));
    expect(sectorDifferences(filled, one.figures, await recalculateWithIronCalc(filled.file, sheets))).toEqual([]);
  },
);
