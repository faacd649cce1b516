/** Columns of the report: wide enough for its headings, its patterns and its longest sentence, and no wider (rules S34, S71). */
import { BODY_SIZE, STYLES } from '../plan/styles';
import { charactersFor } from '../fit/cellRoom';
import { longestService } from '../reading/readingContext';
import type { ReadingContext } from '../reading/readingContext';
import type { ReportSeries } from './seriesTable';

const LABEL_WIDTH = 34;
const FIGURE_WIDTH = 12.5;
/** Without a pattern the last columns are empty: the page is not to be printed larger than it reads well. */
const LEAST_WIDTH = 132;
/** A name that makes a sentence longer than this runs on beyond the page. */
const MOST_WIDTH = 190;

export function reportWidths(context: ReadingContext, keys: readonly ReportSeries[]): number[] {
  const { words } = context;
  const { columns, largestFall, largestRise } = words.report;
  const widths = [LABEL_WIDTH, ...keys.map((key) => widthOf(context, key, columns[key]))];
  const sentences = [largestFall.some, largestRise.some].map((text) =>
    text.replace('{service}', longestService(context)).replace('{points}', '00.00'),
  );
  const wanted = Math.max(LEAST_WIDTH, ...sentences.map((text) => charactersFor(text, { size: BODY_SIZE })));
  const missing = Math.min(wanted, MOST_WIDTH) - widths.reduce((sum, width) => sum + width, 0);
  if (missing <= 0) return widths;
  // What is missing goes to the words at the end, or to a column of its own.
  return keys.at(-1) === 'pattern' ? [...widths.slice(0, -1), (widths.at(-1) ?? 0) + missing] : [...widths, missing];
}

function widthOf({ words }: ReadingContext, key: ReportSeries, heading: string): number {
  const { columnHeadingNumber, words: inWords } = STYLES;
  if (key !== 'pattern') {
    return Math.max(FIGURE_WIDTH, ...heading.split(' ').map((word) => charactersFor(word, columnHeadingNumber)));
  }
  const { names, noChange, falling } = words.productivity;
  const patterns = [...Object.values(names).map(([name]) => name), noChange, falling];
  return Math.max(...patterns.map((text) => charactersFor(text, inWords)));
}
