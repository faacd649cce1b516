/** Which column has the names of the services, which the units, and which are the periods. */
import { cellText, isEmpty, isFigure, isSign, isWord } from './cellKinds';
import { MeasureError } from '../measureError';
import { readsLikePeriod } from './periodHeadings';
import type { ReadCells } from './readCells';
import { rangeText } from './sourceRange';

export interface ColumnRoles {
  readonly label: number;
  readonly unit?: number;
  /** Neighbouring columns, first to last. */
  readonly periods: readonly number[];
  /** Columns of figures that are no period, such as a total or a factor. */
  readonly notUsed: readonly number[];
}

const LABEL_WORDS = /service|activity|activities|output|item|name|description|indicator|บริการ|กิจกรรม|รายการ|ชื่อ/i;
const UNIT_WORDS = /\bunits?\b|measured in|หน่วย/i;
/** A figure beside the periods that has a digit in its heading and yet is none, such as "Change 2009 to 2014". */
const NO_PERIOD = /total|sum|change|average|growth|weight|share|factor|รวม|เฉลี่ย|เปลี่ยน/i;

export function columnRoles(block: ReadCells, heading: number): ColumnRoles {
  const columns = block.values[heading]?.map((value, column) => describe(block, heading, column, value)) ?? [];
  const words = columns.filter(({ kind }) => kind === 'words');
  const label =
    words.find(({ title }) => LABEL_WORDS.test(title) && !UNIT_WORDS.test(title)) ?? words[0] ?? numericLabel(columns);
  if (!label) throw new MeasureError({ code: 'noLabelColumn', sheet: block.sheet, range: rangeText(block) });
  const candidates = columns.filter((one) => one !== label && one.kind === 'figures' && one.title !== '');
  const periods = longestRun(periodsAmong(candidates).map(({ column }) => column));
  if (periods.length === 0)
    throw new MeasureError({ code: 'noFigureColumns', sheet: block.sheet, range: rangeText(block) });
  if (periods.length === 1) throw new MeasureError({ code: 'tooFewPeriods', sheet: block.sheet, periods: 1 });
  const unit = columns.find((one) => one !== label && one.kind !== 'figures' && UNIT_WORDS.test(one.title));
  const notUsed = columns.filter(
    ({ kind, column }) => kind === 'figures' && column !== label.column && !periods.includes(column),
  );
  return {
    label: label.column,
    ...(unit && { unit: unit.column }),
    periods,
    notUsed: notUsed.map(({ column }) => column),
  };
}

interface Column {
  readonly column: number;
  readonly title: string;
  readonly heading: unknown;
  readonly kind: 'words' | 'figures' | 'empty';
}

/**
 * Signs for missing figures count as figures only beside numbers: a service may be called "x". A column without any
 * number yet is one of figures when its heading reads like a period.
 */
function describe(block: ReadCells, row: number, column: number, heading: unknown): Column {
  const cells = block.values.slice(row + 1).map((cells) => cells[column]);
  const count = (test: (value: unknown) => boolean) => cells.filter(test).length;
  const [numbers, words] = [count(isFigure), count(isWord)];
  const figures = numbers > 0 ? numbers + count(isSign) > words : words === 0 && readsLikePeriod(heading);
  const kind = figures ? 'figures' : cells.every(isEmpty) && isEmpty(heading) ? 'empty' : 'words';
  return { column, title: cellText(heading).trim(), heading, kind };
}

/** Services may be named by numbers (codes), when the heading says that they are services. */
const numericLabel = (columns: readonly Column[]): Column | undefined =>
  columns.find(
    ({ kind, title, heading }) =>
      kind === 'figures' && !isFigure(heading) && (LABEL_WORDS.test(title) || /code|รหัส/i.test(title)),
  );

/** Headings that read like periods, when there are any; otherwise every column of figures with a heading. */
function periodsAmong(candidates: readonly Column[]): readonly Column[] {
  const named = candidates.filter(({ heading, title }) => readsLikePeriod(heading) && !NO_PERIOD.test(title));
  if (named.length > 0) return named;
  return candidates.filter(({ title }) => !NO_PERIOD.test(title) && !/code|รหัส/i.test(title));
}

function longestRun(columns: readonly number[]): number[] {
  let best: number[] = [];
  let run: number[] = [];
  for (const column of columns) {
    run = run.at(-1) === column - 1 ? [...run, column] : [column];
    if (run.length > best.length) best = run;
  }
  return best;
}
