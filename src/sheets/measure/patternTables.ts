/** Which of the five patterns of improvement each period shows (rules ST1 and ST2), and the key that the formulas read. */
import { at } from '../plan/columns';
import type { Page } from '../plan/page';
import { onSheet, textLiteral } from '../plan/reference';
import { formula } from '../plan/tableRows';
import type { MeasureContext } from './context';
import { measureTable } from './context';

interface GrowthRows {
  readonly output: number;
  readonly input: number;
  readonly productivity: number;
}

/** The names for the chart, a blank row, heading, note and heading row stand between the pattern and the rows of the key. */
const KEY_BELOW = 6;
const PATTERNS = 5;

export interface PatternRows {
  readonly pattern: number;
  /** Period and pattern in words, for the chart. */
  readonly named: number;
}

export function patternTables(page: Page, context: MeasureContext, growths: GrowthRows): PatternRows {
  const { words, output } = context;
  const w = words.productivity;
  page.heading(w.patterns, [w.patternsNote], true);
  const table = measureTable(page, context, words.item, w.tolerance);
  const movement = (label: string, growth: number) =>
    table.add({
      label,
      unit: w.movements,
      summary: formula(output.names.tolerance),
      summaryFormat: '0.0%',
      value: (t) => (t === 0 ? words.notApplicable : formula(moved(context, at(t, growth)))),
    });
  const out = movement(w.output, growths.output);
  const into = movement(w.input, growths.input);
  const both = movement(w.productivity, growths.productivity);
  const pattern = page.next;
  const key = { first: pattern + KEY_BELOW, last: pattern + KEY_BELOW + PATTERNS - 1 };
  table.add({
    label: w.pattern,
    unit: w.patternUnit,
    summary: words.notApplicable,
    value: (t) => {
      if (t === 0) return words.notApplicable;
      const found = `INDEX($B$${key.first}:$B$${key.last},MATCH(${at(t, out)}&" / "&${at(t, into)},$A$${key.first}:$A$${key.last},0))`;
      const [same, falls, none] = [w.same, w.down, w.noChange].map(textLiteral);
      return formula(
        `IF(${at(t, both)}=${same},${none},IF(${at(t, both)}=${falls},${textLiteral(w.falling)},IFNA(${found},${none})))`,
      );
    },
    look: 'words',
  });
  const named = table.add({
    label: w.periodAndPattern,
    unit: w.patternUnit,
    summary: words.notApplicable,
    value: (t) =>
      t === 0
        ? words.notApplicable
        : formula(`${onSheet(context.sheets.data, at(t, output.data.periodRow, 'row'))}&": "&${at(t, pattern)}`),
    look: 'words',
  });
  keyTable(page, context);
  return { pattern, named };
}

/** The same words as STRATEGY, in the language of the measure. */
function keyTable(page: Page, { words }: MeasureContext): void {
  const w = words.productivity;
  const { up, same, down: falls, names } = w;
  page.heading(w.key, [w.keyNote]);
  page.table({ cells: w.keyHeadings, styles: ['columnHeading', 'columnHeading', 'columnHeading'] });
  const lines = [
    [up, falls, names.upDown],
    [up, up, names.upUp],
    [up, same, names.upSame],
    [same, falls, names.sameDown],
    [falls, falls, names.downDown],
  ] as const;
  for (const [out, into, [name, says]] of lines) {
    page.add({ cells: [`${out} / ${into}`, name, says], styles: ['label', 'label', 'text'] });
  }
}

/** Exactly at the tolerance it is the same (ST2). The sign stands before a cell: not every engine takes one before a name. */
function moved({ words, output }: MeasureContext, growth: string): string {
  const { up, same, down: falls } = words.productivity;
  const { tolerance } = output.names;
  const [rises, drops, stays] = [up, falls, same].map(textLiteral);
  return `IF(${growth}>${tolerance},${rises},IF(-${growth}>${tolerance},${drops},${stays}))`;
}
