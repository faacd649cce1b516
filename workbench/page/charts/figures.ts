import type { ChartRecord, ChartSeries, GridCell } from '../../grid/grid';

/** A chart with its figures read: null where a cell holds no number. */
export interface ChartFigures {
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
  /** The figures are shares and growth rates: "0.0%". */
  readonly percent: boolean;
}

export interface SeriesFigures {
  readonly look: ChartSeries;
  readonly name: string;
  readonly values: readonly (number | null)[];
}

export interface CellSource {
  /** The cells of a reference such as "Output!$D$78:$H$78", row by row; empty when it no longer exists. */
  cells(reference: string): readonly GridCell[];
  numberFormat(reference: string): string;
}

export function readFigures(chart: ChartRecord, source: CellSource): ChartFigures {
  const series = chart.series.map((look) => ({
    look,
    name: look.name,
    values: source.cells(look.values).map(numberOf),
  }));
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const first = chart.series.find(({ categories }) => categories !== '');
  const names = first ? source.cells(first.categories).map(textOf) : [];
  const categories = Array.from({ length: longest }, (_, i) => names[i] ?? String(i + 1));
  const percent = chart.series.some(({ values }) => source.numberFormat(values).includes('%'));
  return { categories, series, percent };
}

const numberOf = ({ value }: GridCell): number | null => (typeof value === 'number' ? value : null);

function textOf({ value }: GridCell): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

export function numbersOf(figures: ChartFigures): number[] {
  return figures.series.flatMap(({ values }) => values.filter((value) => value !== null));
}

export function figureText(value: number, decimals: number, percent: boolean): string {
  const number = percent ? value * 100 : value;
  const places = percent ? Math.max(0, decimals - 2) : decimals;
  const text = number.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });
  // What rounds to nothing has no sign.
  const signed = /[1-9]/.test(text) ? text.replace('-', '−') : text.replace('-', '');
  return `${signed}${percent ? '%' : ''}`;
}

/** Decimals at the end of a bar: one, and two where all bars are shorter than one per cent. */
export function barDecimals(figures: ChartFigures): number {
  if (!figures.percent) return 1;
  return Math.max(0, ...numbersOf(figures).map(Math.abs)) < 0.01 ? 4 : 3;
}
