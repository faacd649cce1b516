import { FORMULA_NAMES, type FormulaName, type ZeroRule } from '../../core/options';
import type { Language, Sector } from '../../measures/measure';
import { STEP_IDS, type StepId } from './steps';

/** Raised when the meaning of what is stored changes. A newer version is left alone. */
export const CHOICES_VERSION = 1;

export const SOURCE_KINDS = ['quantities', 'costs'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where a block lies: found again by its table, or else by its cells. */
export interface SourceChoice {
  readonly table?: string;
  readonly sheet: string;
  /** A1 without the sheet. */
  readonly address: string;
}

export interface MethodChoices {
  readonly formula: FormulaName;
  readonly renew: 'annual' | 'few' | 'fixed';
  /** Periods between, as typed. */
  readonly every: string;
  /** The name of the period that is 100; empty means the first. */
  readonly base: string;
  readonly zeros: ZeroRule;
  readonly compareDefaultSet: boolean;
  readonly checkRow: boolean;
}

/** What a build added, so that it can be shown, and taken out, later. */
export interface BuildRecord {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** The sheet with the result. */
  readonly show: string;
}

export type BuildKind = 'table' | 'output';

/** Everything the pane remembers. It travels in the workbook and is seen by all who open it: nothing personal. */
export interface Choices {
  readonly version: typeof CHOICES_VERSION;
  readonly language: Language;
  /** null is the first screen. */
  readonly step: StepId | null;
  readonly sector: Sector;
  /** Ids of the catalogue's entries; undefined: the suggestion of the catalogue. */
  readonly ticked: Readonly<Partial<Record<Sector, readonly string[]>>>;
  readonly name: string;
  readonly costUnit: string;
  readonly sources: Readonly<Partial<Record<SourceKind, SourceChoice>>>;
  readonly method: MethodChoices;
  readonly built: Readonly<Partial<Record<BuildKind, BuildRecord>>>;
}

export function firstChoices(language: Language): Choices {
  return {
    version: CHOICES_VERSION,
    language,
    step: null,
    sector: 'health',
    ticked: {},
    name: '',
    costUnit: '',
    sources: {},
    method: {
      formula: 'tornqvist',
      renew: 'annual',
      every: '2',
      base: '',
      zeros: 'missing',
      compareDefaultSet: false,
      checkRow: false,
    },
    built: {},
  };
}

const SECTORS: readonly Sector[] = ['health', 'education', 'socialCare', 'own'];

/**
 * What was stored, as far as it can be understood: the file may have been edited, or written by another version. What
 * cannot be understood falls back to the first choice, one by one, so that a workbook always opens.
 */
export function readChoices(stored: unknown, language: Language): Choices {
  const first = firstChoices(language);
  if (!isRecord(stored) || stored.version !== CHOICES_VERSION) return first;
  const method = isRecord(stored.method) ? stored.method : {};
  return {
    version: CHOICES_VERSION,
    language: oneOf(['en', 'th'], stored.language, language),
    step: oneOf([...STEP_IDS, null], stored.step, null),
    sector: oneOf(SECTORS, stored.sector, first.sector),
    ticked: readTicked(stored.ticked),
    name: textOr(stored.name, ''),
    costUnit: textOr(stored.costUnit, ''),
    sources: readSources(stored.sources),
    method: {
      formula: oneOf(FORMULA_NAMES, method.formula, first.method.formula),
      renew: oneOf(['annual', 'few', 'fixed'], method.renew, first.method.renew),
      every: textOr(method.every, first.method.every),
      base: textOr(method.base, ''),
      zeros: oneOf(['missing', 'activity'], method.zeros, 'missing'),
      compareDefaultSet: method.compareDefaultSet === true,
      checkRow: method.checkRow === true,
    },
    built: readBuilt(stored.built),
  };
}

function readTicked(stored: unknown): Choices['ticked'] {
  const ticked: Partial<Record<Sector, readonly string[]>> = {};
  for (const sector of SECTORS) {
    const list = isRecord(stored) ? textsOf(stored[sector]) : undefined;
    if (list) ticked[sector] = list;
  }
  return ticked;
}

function readSources(stored: unknown): Choices['sources'] {
  const sources: Partial<Record<SourceKind, SourceChoice>> = {};
  for (const kind of SOURCE_KINDS) {
    const source = isRecord(stored) ? stored[kind] : undefined;
    if (!isRecord(source) || typeof source.sheet !== 'string' || typeof source.address !== 'string') continue;
    const place = { sheet: source.sheet, address: source.address };
    sources[kind] = typeof source.table === 'string' ? { ...place, table: source.table } : place;
  }
  return sources;
}

function readBuilt(stored: unknown): Choices['built'] {
  const built: Partial<Record<BuildKind, BuildRecord>> = {};
  for (const kind of ['table', 'output'] as const) {
    const record = isRecord(stored) ? stored[kind] : undefined;
    if (!isRecord(record)) continue;
    const sheets = textsOf(record.sheets) ?? [];
    built[kind] = { sheets, names: textsOf(record.names) ?? [], show: textOr(record.show, sheets[0] ?? '') };
  }
  return built;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<T>(known: readonly T[], value: unknown, fallback: T): T {
  return known.find((one) => one === value) ?? fallback;
}

const textOr = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);

function textsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;
}
