/**
 * One period's label, read without being changed: the label stays text for ever (N1); what is read serves to recognise
 * the kind, to find the same period under another era, and to write the next label in the same style.
 */
import { hasThaiDigits, thaiDigits, westernDigits } from './digits';

/** Years of the Buddhist era count from 543 years before the common era: 2565 is 2022. */
export const BUDDHIST_OFFSET = 543;

export type Era = 'common' | 'buddhist';

export interface ReadPeriod {
  readonly era: Era;
  /** "year": one year; "named": a financial or school year called by one year ("FY2022"); "span": by two ("2009-10"). */
  readonly form: 'year' | 'named' | 'span';
  /** The first written year, in the common era. */
  readonly year: number;
  readonly quarter: number | null;
  /** A footnote's mark behind it: "*", "(p)"; empty if none. */
  readonly mark: string;
  readonly style: Style;
}

/** How the label is written: its pieces, with the fields to be filled in between. */
interface Style {
  readonly pieces: readonly (string | Field)[];
  readonly thai: boolean;
}
type Field = { readonly field: 'year' | 'twoDigits' | 'fourDigits' | 'quarter' | 'otherEra' };

const DASH = '[-\u2010-\u2015\u2212/]';
const PREFIX =
  '(?<year_word>ปีงบประมาณ|ปีการศึกษา|ปีงบ|FYE|FY|AY|SY)?(?<gap1>\\.?\\s*)(?<plain>ปี\\s*)?(?<era>พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?|B\\.?E\\.?|A\\.?D\\.?|C\\.?E\\.?)?(?<gap2>\\s*)';
const YEARS = `(?<year>\\d{4})(?:(?<dash>\\s?${DASH}\\s?)(?<second>\\d{4}|\\d{2}))?(?<open>\\s?\\()?(?<other>(?<=\\()\\d{4})?(?<close>(?<=\\d)\\))?`;
const QUARTER_WORD = '(?:Q|ไตรมาส\\s?(?:ที่\\s?)?)';
const MARK = '(?<mark>\\s?(?:[*†‡]+|[⁰¹²³⁴-⁹]+|\\([a-z]{1,2}\\)|\\[[a-z]{1,2}\\])|(?<=\\d)[pref])?';
const SHAPES = [
  new RegExp(`^${PREFIX}${YEARS}${MARK}$`, 'iu'),
  new RegExp(`^${PREFIX}${YEARS}(?<before_q>[\\s,]*${DASH}?\\s?${QUARTER_WORD})(?<quarter>[1-4])${MARK}$`, 'iu'),
  new RegExp(
    `^(?<before_q>${QUARTER_WORD})(?<quarter>[1-4])(?<after_q>[\\s,]*${DASH}?\\s?)${PREFIX}${YEARS}${MARK}$`,
    'iu',
  ),
  new RegExp(`^(?<quarter>[1-4])(?<after_q>Q[\\s,]*${DASH}?\\s?)${PREFIX}${YEARS}${MARK}$`, 'iu'),
];

/** null: not a label that can be counted on ("Baseline", "2009-12", "Nov-10"). */
export function readPeriod(label: string): ReadPeriod | null {
  const text = westernDigits(label)
    .replace(/\u00a0/gu, ' ')
    .trim();
  for (const [shape, pattern] of SHAPES.entries()) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return periodOf(groups, shape >= 2, hasThaiDigits(label));
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function periodOf(groups: Groups, quarterFirst: boolean, thai: boolean): ReadPeriod | null {
  const written = Number(groups.year);
  const era = eraOf(groups.era, written);
  const other = groups.other === undefined ? null : Number(groups.other);
  if (era === null || !secondFollows(written, groups.second) || !otherMatches(written, era, other, groups)) return null;
  return {
    era,
    form: groups.second !== undefined ? 'span' : groups.year_word !== undefined ? 'named' : 'year',
    year: era === 'buddhist' ? written - BUDDHIST_OFFSET : written,
    quarter: groups.quarter === undefined ? null : Number(groups.quarter),
    mark: groups.mark?.trim() ?? '',
    style: { pieces: piecesOf(groups, quarterFirst), thai },
  };
}

/** The word before the year decides; without one, 2400 to 2699 is Buddhist era and 1800 to 2199 common era (N3). */
function eraOf(word: string | undefined, written: number): Era | null {
  const buddhistYear = written >= 2400 && written < 2700;
  const commonYear = written >= 1800 && written < 2200;
  if (word === undefined) return buddhistYear ? 'buddhist' : commonYear ? 'common' : null;
  const saysBuddhist = /^(พ|b)/iu.test(word);
  if (saysBuddhist) return buddhistYear ? 'buddhist' : null;
  return commonYear ? 'common' : null;
}

/** "2009-10" and "1999-00" are one year; "2009-12" is several, "2010-10" a month: neither is read (N5). */
function secondFollows(year: number, second: string | undefined): boolean {
  if (second === undefined) return true;
  return second.length === 2 ? Number(second) === (year + 1) % 100 : Number(second) === year + 1;
}

/** "2565 (2022)": both years must be the same one. */
function otherMatches(year: number, era: Era, other: number | null, groups: Groups): boolean {
  const brackets = [groups.open, groups.other, groups.close].filter((one) => one !== undefined).length;
  if (brackets !== 0 && brackets !== 3) return false;
  return other === null || other === (era === 'buddhist' ? year - BUDDHIST_OFFSET : year + BUDDHIST_OFFSET);
}

function piecesOf(groups: Groups, quarterFirst: boolean): (string | Field)[] {
  const of = (...names: string[]): string => names.map((name) => groups[name] ?? '').join('');
  const years: (string | Field)[] = [of('year_word', 'gap1', 'plain', 'era', 'gap2'), { field: 'year' }];
  if (groups.second !== undefined) {
    years.push(of('dash'), { field: groups.second.length === 2 ? 'twoDigits' : 'fourDigits' });
  }
  if (groups.other !== undefined) years.push(of('open'), { field: 'otherEra' }, of('close'));
  if (groups.quarter === undefined) return years;
  const quarter: Field = { field: 'quarter' };
  return quarterFirst ? [of('before_q'), quarter, of('after_q'), ...years] : [...years, of('before_q'), quarter];
}

/** The label of this period in its own style; the footnote's mark is left out, since it belongs to one figure (N6). */
export function writePeriod(period: ReadPeriod): string {
  const written = period.year + (period.era === 'buddhist' ? BUDDHIST_OFFSET : 0);
  const otherEra = period.year + (period.era === 'buddhist' ? 0 : BUDDHIST_OFFSET);
  const values = {
    year: String(written),
    twoDigits: String((written + 1) % 100).padStart(2, '0'),
    fourDigits: String(written + 1),
    quarter: String(period.quarter ?? ''),
    otherEra: String(otherEra),
  };
  const text = period.style.pieces.map((piece) => (typeof piece === 'string' ? piece : values[piece.field])).join('');
  return period.style.thai ? thaiDigits(text) : text;
}

/** Moved by so many years, or quarters where it has one. */
export function moved(period: ReadPeriod, by: number): ReadPeriod {
  if (period.quarter === null) return { ...period, year: period.year + by, mark: '' };
  const quarters = 4 * period.year + period.quarter - 1 + by;
  return { ...period, year: Math.floor(quarters / 4), quarter: (((quarters % 4) + 4) % 4) + 1, mark: '' };
}

/** A position on one line of years or quarters; comparable between periods of the same form and both with or without quarter. */
export const positionOf = (period: ReadPeriod): number =>
  period.quarter === null ? period.year : 4 * period.year + period.quarter - 1;
