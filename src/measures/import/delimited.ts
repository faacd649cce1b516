/** Text with separators to rows of cells, all text (IM2, IM3). The grammar of quotes is Papa Parse's (docs/decisions/0007-import.md). */
import Papa from 'papaparse';
import { classify } from './figureText';

export const SEPARATORS = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface Delimited {
  readonly rows: readonly (readonly string[])[];
  readonly separator: Separator;
  /** Rows, counted from 1, where a quote is opened and not closed, or closed in the middle of a cell. */
  readonly badQuotes: readonly number[];
}

export function readDelimited(text: string, given?: Separator): Delimited {
  const plain = text.replace(/^\ufeff/u, '');
  const told = toldSeparator(plain);
  const body = told ? plain.slice(plain.indexOf('\n') + 1) : plain;
  const separator = given ?? told ?? likeliestSeparator(body);
  const parsed = parse(body, separator);
  const badQuotes = parsed.errors.filter((one) => one.type === 'Quotes').map((one) => (one.row ?? 0) + 1);
  return { rows: withoutEmptyEnd(parsed.data), separator, badQuotes: [...new Set(badQuotes)] };
}

/** A copied block of cells is separated by tabs, also when it has one column. */
export const readClipboard = (text: string): Delimited => readDelimited(text, '\t');

const parse = (text: string, delimiter: Separator, preview = 0) =>
  Papa.parse<string[]>(text, { delimiter, preview, header: false, dynamicTyping: false, skipEmptyLines: false });

/** Excel's own first line "sep=;". */
function toldSeparator(text: string): Separator | undefined {
  const sign = /^sep=(.)\r?\n/u.exec(text)?.[1];
  return SEPARATORS.find((one) => one === sign);
}

const SAMPLE_ROWS = 50;

/**
 * The separator under which rows have the same number of cells, more than one; between two such, the one under which more cells are
 * whole figures: in "a;1,5;2,5" the comma also gives even rows, but breaks the figures. The order of SEPARATORS decides the rest.
 */
function likeliestSeparator(text: string): Separator {
  const scored = SEPARATORS.map((separator): { separator: Separator; score: number } => ({
    separator,
    score: scoreOf(parse(text, separator, SAMPLE_ROWS).data),
  }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best), { separator: ',', score: 0 }).separator;
}

function scoreOf(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = filled.map((row) => row.length);
  const usual = commonest(widths);
  if (usual < 2) return 0;
  const even = widths.filter((width) => width === usual).length / widths.length;
  const cells = filled.flatMap((row) => row);
  const whole = cells.filter((cell) => classify(cell) !== 'words').length / cells.length;
  return even * (1 + whole);
}

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  widths.forEach((width) => counts.set(width, (counts.get(width) ?? 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The last line end does not begin another row. */
function withoutEmptyEnd(rows: readonly string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((cell) => cell === '')) end -= 1;
  return rows.slice(0, end);
}
