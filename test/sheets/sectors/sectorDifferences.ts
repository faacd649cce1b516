/** All that the sheets of a measure say, as an engine finds it, against core: series, contributions, unit costs, formulas, report. */
import { contributions } from '../../../src/core/contributions/contributions';
import { comparedIndexes } from '../../../src/core/index/comparison';
import { unitCostIndex } from '../../../src/core/index/unitCostIndex';
import { readPanel } from '../../../src/core/panel/panel';
import type { Cells } from '../../../src/core/panel/shape';
import { factorFor } from '../../../src/measures/activityFactor';
import { buildContributionsSheet } from '../../../src/sheets/contributions/contributionsSheet';
import { readingContext } from '../../../src/sheets/reading/readingContext';
import { buildReportSheet } from '../../../src/sheets/report/reportSheet';
import type { NumberKey } from '../../../src/sheets/report/numbers';
import { buildFormulasSheet } from '../../../src/sheets/sensitivity/formulasSheet';
import { buildUnitCostsSheet } from '../../../src/sheets/unitCosts/unitCostsSheet';
import type { RawValue } from '../../../workbench/grid/grid';
import { cellName } from '../../../workbench/xlsx/references';
import type { Recalculated } from '../../oracles/recalculated';
import { differences } from '../measure/differences';
import { expected } from '../measure/expected';
import type { Filled } from '../measure/measureWorkbook';
import type { Figures } from '../measure/sampleMeasure';

type Value = number | '' | null | undefined;

interface Wanted {
  readonly what: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: Value;
}

export function sectorDifferences(filled: Filled, figures: Figures, result: Recalculated): string[] {
  const built = filled.file.sheets.map(({ name }) => name);
  const wanted = [...readings(filled, figures), ...report(filled, figures)].filter(({ sheet }) =>
    built.includes(sheet),
  );
  const faults = wanted.flatMap(({ what, sheet, cell, value }) => {
    const shown = result.value(sheet, cell);
    return agrees(value, shown) ? [] : [`${sheet}!${cell} ${what}: core ${value}, sheet ${JSON.stringify(shown)}`];
  });
  return [...differences(filled, expected(filled.measure, figures), result), ...faults];
}

function panelOf({ measure }: Filled, figures: Figures) {
  const { labels } = measure.periods;
  const block = (name: 'quantities' | 'costs') =>
    measure.services.map((service) =>
      labels.map((label, t) => {
        const value = figures[name][service.name]?.[t] ?? null;
        const factor = name === 'quantities' ? (factorFor(service.factor, label) ?? 1) : 1;
        return typeof value === 'number' ? value * factor : value;
      }),
    );
  return readPanel(block('quantities') as unknown as Cells, block('costs') as unknown as Cells, measure.method.zeros);
}

const methodOf = ({ measure }: Filled) => ({
  formula: measure.method.formula,
  linking: measure.method.linking,
  base: measure.periods.labels.indexOf(measure.method.base) + 1,
});

function readings(filled: Filled, figures: Figures): Wanted[] {
  const context = readingContext(filled.measure, filled.layout);
  const [panel, method] = [panelOf(filled, figures), methodOf(filled)];
  const row = (what: string, sheet: string, line: number, values: readonly Value[]): Wanted[] =>
    values.map((value, t) => ({ what: `${what}, period ${t + 1}`, sheet, cell: cellName(line - 1, 3 + t), value }));
  const { onPeriodBefore } = buildContributionsSheet(context).places;
  const unitCosts = buildUnitCostsSheet(context).places.index;
  const formulas = buildFormulasSheet(context).places;
  return [
    ...contributions(panel, { ...method, since: null }).flatMap((values, i) =>
      row(`contribution ${i + 1}`, onPeriodBefore.sheet, onPeriodBefore.rows.first + i, values),
    ),
    ...row('unit costs', unitCosts.sheet, unitCosts.row, unitCostIndex(panel, method)),
    ...comparedIndexes(panel, method.base).flatMap(({ formula, annual, fixed }) =>
      (['annual', 'fixed'] as const).flatMap((linking) => {
        const series = { annual, fixed }[linking];
        return 'code' in series
          ? []
          : row(`${formula} ${linking}`, filled.layout.sheets.allFormulas, formulas[linking][formula], series);
      }),
    ),
  ];
}

/** The figures behind the sentences, and the table of the report. */
function report(filled: Filled, figures: Figures): Wanted[] {
  const { measure, layout } = filled;
  const context = readingContext(measure, layout);
  const core = expected(measure, figures);
  const { sheet, numbers } = buildReportSheet(context, buildContributionsSheet(context).places).places;
  const [last, base] = [measure.periods.labels.indexOf(measure.method.reportPeriod), methodOf(filled).base - 1];
  const output = core.adjusted ?? core.output;
  const input = core.direct ?? core.indirect ?? [];
  const change = (row: readonly Value[], from: number): Value => {
    const [now, then] = [row[last], row[from]];
    return typeof now === 'number' && typeof then === 'number' ? now / then - 1 : null;
  };
  const points = contributions(panelOf(filled, figures), { ...methodOf(filled), since: null })
    .map((row) => row[last])
    .filter((value): value is number => typeof value === 'number');
  const extreme = (of: (...all: number[]) => number) => (points.length > 0 ? of(...points) : null);
  const shown: Partial<Record<NumberKey, Value>> = {
    outputSince: change(output, base),
    inputSince: change(input, base),
    productivitySince: change(core.productivity, base),
    outputGrowth: change(output, last - 1),
    inputGrowth: change(input, last - 1),
    productivityGrowth: core.growth[last],
    largestRise: extreme(Math.max),
    largestFall: extreme(Math.min),
  };
  const table = tableOf(filled, sheet);
  return [
    ...(Object.entries(shown) as [NumberKey, Value][]).flatMap(([key, value]): Wanted[] =>
      numbers[key] === undefined ? [] : [{ what: key, sheet, cell: `B${numbers[key]}`, value }],
    ),
    ...[core.output, input, core.productivity].flatMap((row, column) =>
      row.map((value, t): Wanted => ({ what: 'table', sheet, cell: cellName(table + t, 1 + column), value })),
    ),
  ];
}

/** The row, from 0, of the first period: below the heading that says Period. */
function tableOf({ file, measure, layout }: Filled, name: string): number {
  const heading = readingContext(measure, layout).words.period;
  const cells = file.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return 1 + (cells.find(({ column, value }) => column === 0 && value === heading)?.row ?? 0);
}

/** What core lacks is [x], [z] or #N/A; growths and points are near 0, where the error of the index counts. */
function agrees(wanted: Value, shown: RawValue): boolean {
  if (typeof wanted !== 'number') {
    return shown === '[x]' || shown === '[z]' || (typeof shown === 'object' && shown?.error === '#N/A');
  }
  return typeof shown === 'number' && Math.abs(shown - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted));
}
