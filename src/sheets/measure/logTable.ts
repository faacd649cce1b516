/** Growth in logarithms, which adds up exactly: output + quality - input = productivity (rule Y3). */
import { across, at } from '../plan/columns';
import type { Page } from '../plan/page';
import { onSheet } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { formula } from '../plan/tableRows';
import type { MeasureContext } from './context';
import { measureTable } from './context';
import type { Measured, SeriesPlace } from './layout';

export interface LogRows {
  readonly output: number;
  readonly quality?: number;
  readonly input: number;
  readonly productivity: number;
}

interface Indexes {
  readonly input: number;
  readonly productivity: number;
}

export function logTable(
  page: Page,
  context: MeasureContext,
  { output, quality }: Measured,
  indexes: Indexes,
): LogRows {
  const { words, output: of, sheets } = context;
  const w = words.productivity;
  page.heading(w.logs, [w.logsNote], true);
  const table = measureTable(page, context, words.series, words.average);
  const add = (label: string, text: (t: number) => string, look?: 'total' | 'result') => {
    const row = page.next;
    return table.add({
      label,
      unit: w.logPoints,
      summary: formula(`AVERAGE(${across(of.data.periods, row, '')})`),
      value: (t) => (t === 0 ? words.notApplicable : formula(text(t))),
      ...(look && { look }),
      format: FORMATS.growth,
    });
  };
  const grown = ({ sheet, row }: SeriesPlace, t: number) => {
    const reach = (one: number) => (sheet === page.name ? at(one, row) : onSheet(sheet, at(one, row)));
    return `LN(${reach(t)}/${reach(t - 1)})`;
  };
  const here = (row: number): SeriesPlace => ({ sheet: sheets.productivity, row });
  const outputRow = add(w.logOutput, (t) => grown(output.chosen.index, t));
  const qualityRow = quality && add(w.logQuality, (t) => grown(quality.effect, t));
  const inputRow = add(w.logInput, (t) => `-${grown(here(indexes.input), t)}`);
  const sum = add(w.logProductivity, (t) => `SUM(${at(t, outputRow)}:${at(t, inputRow)})`, 'result');
  add(w.check, (t) => `${at(t, sum)}-${grown(here(indexes.productivity), t)}`);
  return {
    output: outputRow,
    ...(qualityRow !== undefined && { quality: qualityRow }),
    input: inputRow,
    productivity: sum,
  };
}
