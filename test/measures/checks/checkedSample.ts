import type { Measure } from '../../../src/measures/definition';
import type { CheckFinding } from '../../../src/measures/checks/checkFinding';
import { checkMeasure } from '../../../src/measures/checks/checkMeasure';
import type { CheckedBlock } from '../../../src/measures/checks/checkedBlock';
import { addService } from '../../../src/measures/edits/services';
import { newMeasure } from '../../../src/measures/newMeasure';

export const YEARS = ['2015', '2016', '2017', '2018', '2019', '2020'];

export type Line = readonly [name: string, ...values: unknown[]];

/** A block in the sheet of its name: names in A, units in B, periods from D; headings in row 6. */
export function block(sheet: string, lines: readonly Line[], periods: readonly string[] = YEARS): CheckedBlock {
  return {
    source: {
      sheet,
      headingRow: 6,
      firstRow: 7,
      lastRow: 6 + lines.length,
      firstColumn: 1,
      labelColumn: 1,
      unitColumn: 2,
      firstPeriodColumn: 4,
      lastPeriodColumn: 3 + periods.length,
      services: lines.map(([name]) => name),
      periods,
    },
    values: lines.map(([, ...values]) => values),
  };
}

export function measureOf(names: readonly string[], labels: readonly string[] = YEARS): Measure {
  const periods = { kind: 'calendarYear', labels } as const;
  const empty = newMeasure({ id: 'm1', name: 'Care', sector: 'socialCare', language: 'en', periods });
  return names.reduce((measure, name) => addService(measure, { name, unit: 'hours' }).value, empty);
}

export const STEADY = [100, 102, 103, 105, 107, 108];
export const COSTS = [1000, 1030, 1060, 1090, 1130, 1160];
export const BIG: Line = ['Home care', ...STEADY];
export const BIG_COST: Line = ['Home care', ...COSTS];

/** The findings of quantities and costs; a measure of all the services unless another is given. */
export function check(quantities: readonly Line[], costs: readonly Line[], measure?: Measure): CheckFinding[] {
  return checkMeasure({
    measure: measure ?? measureOf(quantities.map(([name]) => name)),
    blocks: { quantities: block('Quantities', quantities), costs: block('Costs', costs) },
  });
}

/** Beside a large steady service, so that shares and coverage say nothing. */
export const two = (quantities: readonly unknown[], costs: readonly unknown[]): CheckFinding[] =>
  check([BIG, ['Meals', ...quantities]], [BIG_COST, ['Meals', ...costs]]);

export const ofKind = (findings: readonly CheckFinding[], kind: CheckFinding['kind']): CheckFinding[] =>
  findings.filter((one) => one.kind === kind);
