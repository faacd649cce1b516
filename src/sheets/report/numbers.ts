/**
 * The numbers behind the sentences, each with its words beside it (rule S72). FIXED writes the number, not TEXT, whose codes break
 * where the decimal sign is a comma.
 */
import type { ContributionPlaces } from '../contributions/contributionsSheet';
import type { SeriesPlace } from '../measure/layout';
import type { Page } from '../plan/page';
import type { PlanCell } from '../plan/plan';
import { atPosition, coverageOf, seriesRange } from '../reading/readingContext';
import type { ReadingContext } from '../reading/readingContext';
import { onSheet, textLiteral } from '../plan/reference';
import { formula } from '../plan/tableRows';
import type { ChartLines } from './charts';

export type NumberKey =
  | 'from'
  | 'to'
  | 'outputSince'
  | 'inputSince'
  | 'productivitySince'
  | 'qualitySince'
  | 'unitCostSince'
  | 'outputGrowth'
  | 'inputGrowth'
  | 'productivityGrowth'
  | 'pattern'
  | 'coverage'
  | 'largestRise'
  | 'largestFall'
  | 'otherLinking';
export type NumberRows = Partial<Record<NumberKey, number>>;

interface NumberLine {
  readonly key: NumberKey;
  readonly label: string;
  readonly number: PlanCell;
  readonly words?: PlanCell;
  /** From the cell of the number; absent: that it rose or fell. */
  readonly inWords?: (cellText: string) => string;
  readonly format?: string;
}

const PERCENT = '0.00%';

/** "rose by 2.1 per cent", "did not change", "has no figure": from the cell in column B. */
export function moved({ words }: ReadingContext, cellText: string): string {
  const own = words.report.moved;
  const [rose, fell, after] = [own.rose, own.fell, own.after].map(textLiteral);
  return (
    `IFERROR(IF(ROUND(${cellText},3)=0,${textLiteral(own.same)},` +
    `IF(${cellText}>0,${rose},${fell})&FIXED(100*ABS(${cellText}),1,TRUE)&${after}),${textLiteral(own.none)})`
  );
}

/** `rows` is filled in; sentences further up are worded when the page is finished. */
export function numbersTable(
  page: Page,
  context: ReadingContext,
  contributions: ContributionPlaces,
  rows: NumberRows,
  chartLines: ChartLines,
): void {
  const { words } = context;
  const own = words.report;
  page.heading(own.numbersTitle, [own.numbersNote]);
  page.table({
    cells: [words.item, own.number, own.inWords],
    styles: ['columnHeading', 'columnHeadingNumber', 'columnHeadingWords'],
  });
  for (const line of linesOf(context, contributions)) {
    const row = page.next;
    const worded = line.inWords ?? ((cellText: string) => moved(context, cellText));
    const asWords = line.words ?? formula(worded(`B${row}`));
    rows[line.key] = page.add({
      cells: [line.label, line.number, asWords],
      styles: ['label', 'figure', 'words'],
      formats: [undefined, line.format ?? PERCENT],
    });
  }
  chartLines.write(page, contributions);
}

function linesOf(context: ReadingContext, contributions: ContributionPlaces): NumberLine[] {
  const { layout, words } = context;
  const own = words.report;
  const { names, output, quality, productivity, inputs } = layout;
  const { baseNumber, reportNumber } = names;
  const ends = { from: `MIN(${baseNumber},${reportNumber})`, to: `MAX(${baseNumber},${reportNumber})` };
  const line = (key: NumberKey, number: string, more: Partial<NumberLine> = {}): NumberLine => ({
    key,
    label: own.items[key],
    number: formula(number),
    ...more,
  });
  const heading = (position: string) => formula(atPosition(context, layout.periodHeadings, position));
  const since = (key: NumberKey, place: SeriesPlace | undefined): NumberLine[] =>
    place ? [line(key, `${atPosition(context, place, ends.to)}/${atPosition(context, place, ends.from)}-1`)] : [];
  const before = (key: NumberKey, place: SeriesPlace | undefined): NumberLine[] =>
    place
      ? [
          line(
            key,
            `IF(${reportNumber}=1,"[z]",${atPosition(context, place, reportNumber)}/${atPosition(context, place, `${reportNumber}-1`)}-1)`,
          ),
        ]
      : [];
  const adjusted = quality?.adjusted ?? output.chosen.index;
  const input = productivity?.input ?? inputs?.chosen.index;
  const at = (place: SeriesPlace) => atPosition(context, place, reportNumber);
  return [
    line('from', ends.from, { words: heading(ends.from), format: '0' }),
    line('to', ends.to, { words: heading(ends.to), format: '0' }),
    ...since('outputSince', adjusted),
    ...since('inputSince', input),
    ...since('productivitySince', productivity?.index),
    ...since('qualitySince', quality?.effect),
    ...before('outputGrowth', adjusted),
    ...before('inputGrowth', input),
    ...before('productivityGrowth', productivity?.index),
    ...(productivity
      ? [
          line('pattern', '"[z]"', {
            words: formula(`INDEX(${seriesRange(context, productivity.pattern)},${reportNumber})`),
          }),
        ]
      : []),
    line('coverage', at(coverageOf(output.chosen)), { words: own.matchedCost }),
    ...extremes(context, contributions, line),
    otherLinking(context, line),
  ];
}

type MakeLine = (key: NumberKey, number: string, more?: Partial<NumberLine>) => NumberLine;

/** First and last of the ranked list; the list says [x] where nothing was compared. */
function extremes(context: ReadingContext, { ranked }: ContributionPlaces, line: MakeLine): NumberLine[] {
  const column = (letter: string, { first, last }: { first: number; last: number }) =>
    onSheet(ranked.sheet, `$${letter}$${first}:$${letter}$${last}`);
  const count = `MAX(1,COUNT(${column('B', ranked.unranked)}))`;
  const pick = (letter: string, nth: string) => `INDEX(${column(letter, ranked.rows)},${nth})`;
  return [
    line('largestRise', pick('C', '1'), { words: formula(pick('A', '1')) }),
    line('largestFall', pick('C', count), { words: formula(pick('A', count)) }),
  ];
}

/** What the other way of linking would say, in index points. */
function otherLinking(context: ReadingContext, line: MakeLine): NumberLine {
  const { layout, words } = context;
  const { chosen, fixed, annual } = layout.output;
  const other = chosen.linking === 'fixed' ? annual : fixed;
  const at = (place: SeriesPlace) => atPosition(context, place, layout.names.reportNumber);
  const { higher, lower, same, none } = words.report.apart;
  return line('otherLinking', `${at(other.index)}-${at(chosen.index)}`, {
    inWords: (cellText) =>
      `IFERROR(IF(ROUND(${cellText},2)=0,${textLiteral(same)},FIXED(ABS(${cellText}),2,TRUE)&` +
      `IF(${cellText}>0,${textLiteral(higher)},${textLiteral(lower)})),${textLiteral(none)})`,
    format: '0.00',
  });
}
