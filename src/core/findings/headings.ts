import { numberIn } from '../panel/missing';
import type { InspectedBlock } from './blocks';
import type { Finding } from './finding';
import { finding } from './finding';

/** The first row or column of a block that was probably selected by mistake. */
export interface Headings {
  readonly row: boolean;
  readonly column: boolean;
}

/** C15: years, or nothing but text, in the first row or column: headings or labels rather than figures. */
export function headingsOf({ cells, services, periods }: InspectedBlock): Headings {
  const firstRow = cells[0] ?? [];
  const firstColumn = cells.map((row) => row[0]);
  return {
    row: services > 1 && periods > 1 && (areYears(firstRow) || areLabels(firstRow)),
    column: periods > 1 && services > 1 && (areYears(firstColumn) || areLabels(firstColumn)),
  };
}

export function headingFindings({ block }: InspectedBlock, { row, column }: Headings): Finding[] {
  return [
    ...(row ? [finding('review', 'looksLikeHeadings', { block, service: 0 }, { line: 'row' })] : []),
    ...(column ? [finding('review', 'looksLikeHeadings', { block, period: 0 }, { line: 'column' })] : []),
  ];
}

/** Whole numbers from 1900 to 2100, each one more than the one before; the first cell of a table may hold no number. */
function areYears(line: readonly unknown[]): boolean {
  const numbers = line.map(numberIn);
  const years = Number.isNaN(numbers[0]!) ? numbers.slice(1) : numbers;
  return (
    years.length >= 2 &&
    years.every((year) => Number.isInteger(year) && year >= 1900 && year <= 2100) &&
    years.every((year, i) => i === 0 || year === years[i - 1]! + 1)
  );
}

/** Words with a letter or a digit in every cell; a line of marks such as ".." is missing data, not a heading. */
function areLabels(line: readonly unknown[]): boolean {
  return line.every((cell) => typeof cell === 'string' && /[\p{L}\p{N}]{2}/u.test(cell) && !cell.startsWith('#'));
}
