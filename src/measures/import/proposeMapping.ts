import { kindOf } from '../periods';
import { classify } from './figureText';
import type { Mapping, Rows } from './mapping';
import { cellAt } from './mapping';

/** The most likely meaning of the columns, to be confirmed by the user; null when there are no figures (IM9). */
export function proposeMapping(rows: Rows): Mapping | null {
  const headingRow = headingRowOf(rows);
  if (headingRow === null) return null;
  const columns = columnsOf(rows, headingRow);
  return (
    wide(columns, headingRow) ??
    down(columns, headingRow) ??
    long(columns, headingRow) ??
    anyFigures(columns, headingRow)
  );
}

interface Column {
  readonly column: number;
  readonly title: string;
  readonly cells: readonly string[];
  readonly isPeriod: boolean;
  /** Every filled cell below the heading reads as a period. */
  readonly ofPeriods: boolean;
  readonly ofFigures: boolean;
  readonly ofWords: boolean;
}

/** The first row with two filled cells or more: titles and notes above have one (as T1). */
function headingRowOf(rows: Rows): number | null {
  const row = rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length >= 2);
  return row < 0 || row === rows.length - 1 ? null : row;
}

function columnsOf(rows: Rows, headingRow: number): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const title = cellAt(rows, headingRow, column);
    const cells = rows.slice(headingRow + 1).map((_row, at) => cellAt(rows, headingRow + 1 + at, column));
    const kinds = cells.map(classify);
    const figures = kinds.filter((kind) => kind === 'figure').length;
    const words = kinds.filter((kind) => kind === 'words').length;
    const filled = cells.filter((cell) => cell !== '');
    return {
      column,
      title,
      cells,
      isPeriod: kindOf(title) !== 'own',
      ofPeriods: filled.length > 0 && filled.every((cell) => kindOf(cell) !== 'own'),
      ofFigures: figures > words,
      ofWords: words > 0 && words >= figures,
    };
  });
}

const SERVICE_WORDS = /service|activity|activities|output|item|name|description|indicator|บริการ|กิจกรรม|รายการ|ชื่อ/iu;
const UNIT_WORDS = /(?:\b|_)units?\b|measured in|หน่วย/iu;
const VALUE_WORDS = /value|amount|quantity|figure|count|number|cost|spending|obs_value|ค่า|จำนวน|ปริมาณ|ต้นทุน/iu;
/** Columns of figures beside the amounts, in tables with one row per figure. */
const NO_AMOUNT_WORDS = /code|\bid\b|รหัส|unit.?cost|price|rate|factor|share|weight|ต่อหน่วย|ราคา|อัตรา/iu;
const NO_FIGURE_WORDS = /\bcode\b|\bid\b|รหัส|total|รวม/iu;

const unitOf = (columns: readonly Column[]): Column | undefined =>
  columns.find((one) => one.ofWords && UNIT_WORDS.test(one.title));

function serviceOf(columns: readonly Column[]): Column | undefined {
  const words = columns.filter((one) => one.ofWords && !one.ofPeriods && one !== unitOf(columns));
  return words.find((one) => SERVICE_WORDS.test(one.title)) ?? words[0];
}

function wide(columns: readonly Column[], headingRow: number): Mapping | null {
  const periods = columns.filter((one) => one.isPeriod && !one.ofWords);
  const service = serviceOf(columns.filter((one) => !one.isPeriod)) ?? columns.find((one) => !one.isPeriod);
  if (periods.length === 0 || !service) return null;
  const unit = unitOf(columns)?.column ?? null;
  return { shape: 'wide', headingRow, service: service.column, unit, periods: periods.map(({ column }) => column) };
}

/** Each period once, and a column of figures for each service. */
function down(columns: readonly Column[], headingRow: number): Mapping | null {
  const period = columns.find((one) => one.ofPeriods && new Set(one.cells).size === one.cells.length);
  const services = columns.filter((one) => one !== period && one.ofFigures && one.title !== '');
  if (!period || services.length === 0 || serviceOf(columns)) return null;
  return { shape: 'down', headingRow, period: period.column, services: services.map(({ column }) => column) };
}

function long(columns: readonly Column[], headingRow: number): Mapping | null {
  const period = columns.find((one) => one.ofPeriods);
  const service = serviceOf(columns);
  const figures = columns.filter((one) => one.ofFigures && one !== period && !NO_AMOUNT_WORDS.test(one.title));
  const value = figures.find((one) => VALUE_WORDS.test(one.title)) ?? figures.at(-1);
  if (!period || !service || !value) return null;
  const unit = unitOf(columns)?.column ?? null;
  return { shape: 'long', headingRow, service: service.column, unit, period: period.column, value: value.column };
}

/** Headings that are no periods we know ("Before", "After"): every column of figures with a heading. */
function anyFigures(columns: readonly Column[], headingRow: number): Mapping | null {
  const service = serviceOf(columns);
  const periods = columns.filter((one) => one.ofFigures && one.title !== '' && !NO_FIGURE_WORDS.test(one.title));
  if (!service || periods.length === 0) return null;
  const unit = unitOf(columns)?.column ?? null;
  return { shape: 'wide', headingRow, service: service.column, unit, periods: periods.map(({ column }) => column) };
}
