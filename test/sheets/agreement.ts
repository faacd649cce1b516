/** What the sheets must show according to core, and what an independent engine finds on them. */
import type { FormulaName, Linking } from '../../src/core/options';
import { outputIndex } from '../../src/core/index/outputIndex';
import { readPanel } from '../../src/core/panel/panel';
import type { Cells } from '../../src/core/panel/shape';
import { sheetWords } from '../../src/sheets/words';
import type { RawValue } from '../../workbench/grid/grid';
import { cellName } from '../../workbench/xlsx/references';
import type { WorkbookFile } from '../../workbench/xlsx/workbookFile';
import type { Recalculated } from '../oracles/recalculated';
import type { Variant } from './agreementVariants';
import { measure, source } from './sampleMeasure';
import { workbookOf } from './workbookOf';

export const WITHOUT_LOGARITHMS: readonly FormulaName[] = [
  'laspeyres',
  'paasche',
  'fisher',
  'average-share',
  'walsh',
  'marshall-edgeworth',
];

const LINKINGS: readonly { readonly linking: Linking; readonly row: 'annual' | 'fixed' | 'renewed' }[] = [
  { linking: 'annual', row: 'annual' },
  { linking: 'fixed', row: 'fixed' },
  { linking: 2, row: 'renewed' },
];
const FIRST_PERIOD_COLUMN = 3;

const reversed = <T>(list: readonly T[], isReversed: boolean | undefined): readonly T[] =>
  isReversed ? [...list].reverse() : list;

/** The variant as a workbook with the four steps under all three linkings. */
export function variantWorkbook(variant: Variant, formula: FormulaName): WorkbookFile {
  const { services, periods, quantities, costs, zeros, base, reverseCosts } = variant;
  const asked = measure(
    { formula, zeros, base, renewEvery: 2 },
    {
      quantities: source('Quantities', services, periods),
      costs: source('Costs', reversed(services, reverseCosts), periods),
    },
  );
  return workbookOf(asked, quantities, reversed(costs, reverseCosts));
}

/** The index as it stands on Output, by linking. */
export function shownIndexes(file: WorkbookFile, result: Recalculated, periods: number): RawValue[][] {
  const output = file.sheets.find(({ name }) => name === 'Output');
  return LINKINGS.map(({ row }) => {
    const label = sheetWords('en').steps.linkings[row].name;
    const found = output?.cells.find(({ column, value }) => column === 0 && value === label);
    if (!found) throw new Error(`Output has no row "${label}".`);
    return Array.from({ length: periods }, (_period, t) =>
      result.value('Output', cellName(found.row, FIRST_PERIOD_COLUMN + t)),
    );
  });
}

/** Text of errors and missing figures is what Excel would hand over: an error value is read as one by core. */
const asExcelHandsOver = (block: readonly (readonly RawValue[])[]): Cells => block as unknown as Cells;

export function expectedIndexes(variant: Variant, formula: FormulaName): (number | null)[][] {
  const panel = readPanel(asExcelHandsOver(variant.quantities), asExcelHandsOver(variant.costs), variant.zeros);
  return LINKINGS.map(({ linking }) => outputIndex(panel, { formula, linking, base: variant.base }));
}

/** Relative; the sheets add plainly what core adds with compensation. */
const TOLERANCE = 1e-12;

/** Every cell that differs, in words; `null` of core is #N/A on the sheet. */
export function disagreements(expected: readonly (number | null)[][], shown: readonly RawValue[][]): string[] {
  return expected.flatMap((row, i) =>
    row.flatMap((value, t) => {
      const cell = shown[i]?.[t] ?? null;
      const agrees =
        value === null
          ? typeof cell === 'object' && cell?.error === '#N/A'
          : typeof cell === 'number' && Math.abs(cell - value) <= TOLERANCE * Math.abs(value);
      return agrees ? [] : [`${LINKINGS[i]?.row ?? ''}, period ${t + 1}: core ${value}, sheet ${JSON.stringify(cell)}`];
    }),
  );
}
