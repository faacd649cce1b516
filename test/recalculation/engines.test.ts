/** All cells of all sheets, in two engines that share no code: what both find is not one engine's opinion. */
import type { RawValue } from '../../workbench/grid/grid';
import { recalculateWithIronCalc } from '../oracles/ironcalc';
import { recalculateWithLibreOffice } from '../oracles/libreoffice';
import { measure, source } from '../sheets/sampleMeasure';
import { CARE_PERIODS, CARE_SERVICES, careCosts, careQuantities } from '../sheets/socialCare';
import { workbookOf } from '../sheets/workbookOf';

jest.setTimeout(300_000);

/** LibreOffice hands over 15 digits; a difference of two figures near 100 has fewer of them. */
const RELATIVE = 1e-12;
const ABSOLUTE = 1e-13;

const isError = (value: RawValue): boolean => typeof value === 'object' && value !== null;

function same(a: RawValue, b: RawValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(a));
  }
  return isError(a) ? isError(b) : (a ?? '') === (b ?? '');
}

it.each(['en', 'th'] as const)(
  '[X9] [S10] both engines find the same in every cell of every sheet (%s)',
  async (language) => {
    const file = workbookOf(
      measure(
        { compareDefaultSet: true, renewEvery: 2 },
        {
          language,
          quantities: source('Quantities', CARE_SERVICES, CARE_PERIODS),
          costs: source('Costs', CARE_SERVICES, CARE_PERIODS),
        },
      ),
      careQuantities(),
      careCosts(),
    );
    const ironCalc = await recalculateWithIronCalc(file);
    const libreOffice = await recalculateWithLibreOffice(file);
    const cells = [...ironCalc.entries()];
    const numbers = cells.filter(([, value]) => typeof value === 'number');
    const different = cells.flatMap(([address, value]) => {
      const cut = address.lastIndexOf('!');
      const other = libreOffice.value(address.slice(0, cut), address.slice(cut + 1));
      return same(value, other)
        ? []
        : [`${address}: IronCalc ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(other)}`];
    });
    expect(different).toEqual([]);
    expect(numbers.length).toBeGreaterThan(2_500);
  },
);
