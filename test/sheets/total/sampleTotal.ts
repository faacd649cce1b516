/** Three measures of two sectors, with more periods in one than in the others, and what core makes of their total. */
import { contributions } from '../../../src/core/contributions/contributions';
import type { Contribution } from '../../../src/core/contributions/contributions';
import { outputIndex } from '../../../src/core/index/outputIndex';
import type { FormulaName, Linking } from '../../../src/core/options';
import { readPanel } from '../../../src/core/panel/panel';
import { productivity } from '../../../src/core/productivity/productivity';
import type { Cells } from '../../../src/core/panel/shape';
import type { RawValue } from '../../../workbench/grid/grid';
import { expected } from '../measure/expected';
import type { Figures } from '../measure/sampleMeasure';
import { wholeFigures, wholeMeasure, YEARS } from '../measure/sampleMeasure';
import type { Given } from './totalWorkbook';

type Row = readonly (number | null)[];

/** The same services with figures that move otherwise; every figure times 1 + k times its position. */
function moved(figures: Figures, k: number): Figures {
  const block = (rows: Figures[keyof Figures]) =>
    Object.fromEntries(
      Object.entries(rows).map(([name, row], i) => [
        name,
        row.map((value, t): RawValue => (typeof value === 'number' ? value * (1 + k * t * (i + 1)) : value)),
      ]),
    );
  return {
    ...figures,
    quantities: block(figures.quantities),
    costs: block(figures.costs),
    labour: block(figures.labour),
    spending: block(figures.spending),
  };
}

/** Without the first `skip` periods. */
const later = (figures: Figures, skip: number): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([block, rows]) => [
      block,
      Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.slice(skip)])),
    ]),
  ) as unknown as Figures;

/** Pay and spending only: what investment costs is the business of other tests. */
const base = { capital: [], costUnit: 'THB million' } as const;

export function threeMeasures(): Given[] {
  const labels = YEARS.slice(1);
  return [
    { measure: wholeMeasure(base, { labour: 'direct' }), figures: wholeFigures() },
    {
      measure: wholeMeasure(
        { ...base, id: 'm2', name: 'schools', sector: 'education', quality: [] },
        { labour: 'direct' },
      ),
      figures: moved(wholeFigures(), 0.01),
    },
    {
      measure: wholeMeasure(
        { ...base, id: 'm3', name: 'health services at home', quality: [], periods: { kind: 'calendarYear', labels } },
        { labour: 'direct' },
      ),
      figures: later(moved(wholeFigures(), -0.02), 1),
    },
  ];
}

export interface ExpectedTotal {
  readonly output: Row;
  readonly input: Row;
  readonly productivity: Row;
  /** One row per measure. */
  readonly contributions: readonly (readonly Contribution[])[];
}

/** Of the periods that all have, by the labels. */
export function expectedTotal(
  given: readonly Given[],
  periods: readonly string[],
  { formula, linking, base: basePeriod }: { formula: FormulaName; linking: Linking; base: string },
): ExpectedTotal {
  const common = ({ measure }: Given, row: Row): Row =>
    periods.map((one) => row[measure.periods.labels.indexOf(one)] ?? null);
  const summed = ({ measure, figures }: Given, blocks: readonly (keyof Figures)[]): Row =>
    measure.periods.labels.map((_, t) =>
      blocks
        .flatMap((block) => Object.values(figures[block]).map((row) => row[t]))
        .reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0),
    );
  const core = given.map(({ measure, figures }) => expected(measure, figures));
  const panel = (volumes: readonly Row[], costs: readonly Row[]) =>
    readPanel(volumes as unknown as Cells, costs as unknown as Cells, 'missing');
  const options = { formula, linking, base: periods.indexOf(basePeriod) + 1 };
  const output = panel(
    given.map((one, i) => common(one, core[i]?.adjusted ?? core[i]?.output ?? [])),
    given.map((one) => common(one, summed(one, ['costs']))),
  );
  const input = panel(
    given.map((one, i) => common(one, core[i]?.direct ?? [])),
    given.map((one) => common(one, summed(one, ['pay', 'spending']))),
  );
  const [out, into] = [outputIndex(output, options), outputIndex(input, options)];
  return {
    output: out,
    input: into,
    productivity: productivity([out] as unknown as Cells, [into] as unknown as Cells, 'index', options.base)[0] ?? [],
    contributions: contributions(output, { ...options, since: null }),
  };
}
