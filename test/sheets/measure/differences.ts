/** Every series of a measure, as an engine finds it on the sheets, against core. */
import type { RawValue } from '../../../workbench/grid/grid';
import type { Recalculated } from '../../oracles/recalculated';
import type { Expected } from './expected';
import { seriesOf } from './measureWorkbook';
import type { Filled } from './measureWorkbook';

/** Relative; the sheets add plainly what core adds with compensation. Growth is near 0: there the error of the index counts. */
const TOLERANCE = 1e-12;

/** In words, what differs; nothing when all agrees. A value that core lacks is #N/A or [z] on the sheet. */
export function differences({ layout, measure }: Filled, expected: Expected, result: Recalculated): string[] {
  const { output, quality, inputs, productivity } = layout;
  const shown: [string, readonly (number | string | null)[] | null, { sheet: string; row: number } | undefined][] = [
    ['output', expected.output, output.chosen.index],
    ['overall quality', expected.overall, quality?.overall],
    ['adjusted output', expected.adjusted, quality?.adjusted],
    ['input, labour counted', expected.direct, inputs?.direct?.index],
    ['input, deflated pay', expected.indirect, inputs?.indirect?.index],
    ['productivity', expected.productivity, productivity?.index],
    ['growth', expected.growth, productivity?.growth],
    ['pattern', expected.patterns, productivity?.pattern],
  ];
  return shown.flatMap(([name, row, place]) => {
    if (row === null || !place) return row === null && !place ? [] : [`${name} is on one side only`];
    const found = seriesOf(result, place, measure.periods.labels.length);
    return row.flatMap((value, t) =>
      agrees(value, found[t] ?? null)
        ? []
        : [`${name}, period ${t + 1}: core ${value}, sheet ${JSON.stringify(found[t])}`],
    );
  });
}

function agrees(core: number | string | null, sheet: RawValue): boolean {
  if (core === null) return sheet === '[z]' || (typeof sheet === 'object' && sheet?.error === '#N/A');
  if (typeof core === 'string') return sheet === core;
  return typeof sheet === 'number' && Math.abs(sheet - core) <= TOLERANCE * Math.max(1, Math.abs(core));
}
