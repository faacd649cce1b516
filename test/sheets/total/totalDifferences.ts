/** Every figure of a total, as an engine finds it on the sheets, against core. */
import type { FormulaName, Linking } from '../../../src/core/options';
import type { IndexRows } from '../../../src/sheets/total/summarySheet';
import type { RawValue } from '../../../workbench/grid/grid';
import type { Recalculated } from '../../oracles/recalculated';
import { seriesOf } from '../measure/measureWorkbook';
import { expectedTotal } from './sampleTotal';
import type { ExpectedTotal } from './sampleTotal';
import type { Given, TotalWorkbook } from './totalWorkbook';

interface Method {
  readonly formula: FormulaName;
  readonly linking: Linking;
  readonly base: string;
}

/** In words, what differs; nothing when all agrees. */
export function totalDifferences(
  { build }: TotalWorkbook,
  given: readonly Given[],
  method: Method,
  result: Recalculated,
) {
  const { layout, periods } = build;
  const ordered = layout.members.flatMap((name) => given.filter(({ measure }) => measure.name === name));
  const { total, summary, sectors } = layout;
  const count = periods.labels.length;
  const compare = (
    name: string,
    row: readonly (number | '' | null)[],
    sheet: string,
    at: number | undefined,
  ): string[] => {
    const shown = seriesOf(result, { sheet, row: at ?? 0 }, count);
    return row.flatMap((value, t) =>
      agrees(value, shown[t] ?? null)
        ? []
        : [`${name}, period ${t + 1}: core ${value}, sheet ${JSON.stringify(shown[t])}`],
    );
  };
  const indexes = (name: string, one: ExpectedTotal, pick: (rows: IndexRows | undefined) => number | undefined) => [
    ...compare(`${name}, output`, one.output, summary.sheet, pick(summary.output)),
    ...(summary.input ? compare(`${name}, input`, one.input, summary.sheet, pick(summary.input)) : []),
    ...(summary.productivity
      ? compare(`${name}, productivity`, one.productivity, summary.sheet, pick(summary.productivity))
      : []),
  ];
  const whole = expectedTotal(ordered, periods.labels, method);
  return [
    ...indexes('total', whole, (rows) => rows?.total),
    ...sectors.flatMap(({ sector }, i) =>
      indexes(
        sector,
        expectedTotal(
          ordered.filter(({ measure }) => measure.sector === sector),
          periods.labels,
          method,
        ),
        (rows) => rows?.sectors[i],
      ),
    ),
    ...compare('index on its own sheet', whole.output, total.output.chosen.index.sheet, total.output.chosen.index.row),
    ...(total.productivity
      ? compare(
          'productivity on its own sheet',
          whole.productivity,
          total.productivity.index.sheet,
          total.productivity.index.row,
        )
      : []),
    ...whole.contributions.flatMap((row, i) =>
      compare(
        `contribution of ${layout.members[i] ?? ''}`,
        row,
        layout.contributions.onPeriodBefore.sheet,
        layout.contributions.onPeriodBefore.rows.first + i,
      ),
    ),
  ];
}

/** What core lacks is #N/A, [x] or [z]. */
function agrees(core: number | '' | null, sheet: RawValue): boolean {
  if (typeof core === 'number')
    return typeof sheet === 'number' && Math.abs(sheet - core) <= 1e-12 * Math.max(1, Math.abs(core));
  return sheet === '[z]' || sheet === '[x]' || (typeof sheet === 'object' && sheet?.error === '#N/A');
}
