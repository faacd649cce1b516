/** Three sectors in five situations, all sheets, calculated by LibreOffice, against core; and those of IronCalc that take long. */
import { MEASURE_PARTS } from '../../src/sheets/measure/parts';
import { recalculateWithIronCalc } from '../oracles/ironcalc';
import { recalculateAllWithLibreOffice } from '../oracles/libreoffice';
import { measureWorkbook } from '../sheets/measure/measureWorkbook';
import { sectorDifferences } from '../sheets/sectors/sectorDifferences';
import { SECTOR_NAMES } from '../sheets/sectors/sectorMeasures';
import { CASES } from '../sheets/sectors/situations';

jest.setTimeout(600_000);

it.each(SECTOR_NAMES)(
  '[S10] [S23] [S70] [S80] %s as published, with blanks, with text, with a year and with a service added: every sheet has the figures of core',
  async (name) => {
    const cases = CASES.filter(({ sector }) => sector === name);
    const filled = cases.map(({ measure, figures }) => measureWorkbook(measure, figures, MEASURE_PARTS));
    const results = await recalculateAllWithLibreOffice(filled.map(({ file }) => file));
    const faults = cases.flatMap(({ situation, figures }, i) => {
      const [one, result] = [filled[i], results[i]];
      if (!one || !result) return [`${situation}: nothing came back`];
      return sectorDifferences(one, figures, result).map((fault) => `${situation}: ${fault}`);
    });
    expect(faults).toEqual([]);
    expect(cases).toHaveLength(5);
  },
);

it.each(CASES.filter(({ sector }) => sector === 'socialCare'))(
  '[S10] [S23] [S70] $sector $situation: IronCalc finds the figures of core too',
  async ({ measure, figures }) => {
    const parts = ['output', 'contributions', 'unitCosts', 'inputs', 'productivity', 'report'] as const;
    const filled = measureWorkbook(measure, figures, parts);
    expect(sectorDifferences(filled, figures, await recalculateWithIronCalc(filled.file))).toEqual([]);
  },
);
