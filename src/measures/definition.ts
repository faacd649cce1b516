/**
 * The whole definition of a measure: what the pane edits and the workbook keeps. Plain data, JSON through and through.
 * Figures never stand here, they live in the sheets; nor do names of persons (rule N20, docs/methods/measures.md).
 */
import type { DepreciationProfile } from '../core/inputs/depreciation';
import type { FormulaName, Linking, ZeroRule } from '../core/options';
import type { GapRule, QualityMean } from '../core/quality/qualityIndex';
import type { FigureSource, Language, Sector } from './measure';
import type { PeriodKind } from './periods';

export const SCHEMA = 1;

export type SheetLanguage = Language | 'both';

/** Words that stand in a sheet in either language; empty where nobody has written them yet (see wordsIn). */
export interface Bilingual {
  readonly en: string;
  readonly th: string;
}

export const ORGANISATION_LEVELS = ['national', 'ministry', 'agency', 'region', 'local', 'unit', 'other'] as const;
export type OrganisationLevel = (typeof ORGANISATION_LEVELS)[number];
export const FREQUENCIES = ['monthly', 'quarterly', 'halfYearly', 'yearly', 'other'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** The five design questions of a performance-measurement system: level, frequency, data, users, responsibility. */
export interface PerformanceSystem {
  readonly level: OrganisationLevel | null;
  /** Which one: "Khon Kaen hospital". */
  readonly organisation: string;
  readonly frequency: Frequency | null;
  readonly data: string;
  readonly collectedBy: string;
  readonly users: string;
  /** An office or a post, not a person. */
  readonly responsible: string;
}

export interface Periods {
  readonly kind: PeriodKind;
  /** As they stand in the sheets: text, never numbers. */
  readonly labels: readonly string[];
}

export const STAGES = ['input', 'process', 'output', 'outcome'] as const;
export type Stage = (typeof STAGES)[number];
export const INDICATOR_KINDS = ['volume', 'cost', 'price', 'rate', 'index'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** A row of the input-process-output-outcome table. */
export interface Indicator {
  readonly id: string;
  /** The entry of the sector's catalogue that it came from; absent: the user's own. */
  readonly catalogueId?: string;
  readonly stage: Stage;
  readonly text: Bilingual;
  readonly unit: Bilingual;
  readonly kind: IndicatorKind;
  readonly measured: 'direct' | 'proxy';
  /** null: neither, such as a number of visits. */
  readonly largerIsBetter: boolean | null;
  readonly source: Bilingual;
  readonly inIndex: boolean;
}

/** What a quantity is multiplied by: a weekly count by 52 weeks, a daily one by the days of the period (leap years). */
export type ActivityFactor =
  | { readonly kind: 'constant'; readonly of: 'weeks' | 'days' | 'other'; readonly times: number }
  | { readonly kind: 'calendarDays' };

export interface Service {
  readonly id: string;
  readonly catalogueId?: string;
  /** The name in the sheets, by which quantities and costs find each other (T2). */
  readonly name: string;
  readonly unit: string;
  /** "outputEqualsInput": collective services whose output is taken to be their deflated spending. */
  readonly measured: 'activity' | 'outputEqualsInput';
  readonly factor: ActivityFactor | null;
  /** Of its spending, where output is taken to be input; absent: the deflator of pay. */
  readonly deflator?: Deflator | null;
}

export interface LabourGrade {
  readonly id: string;
  readonly catalogueId?: string;
  readonly name: string;
  readonly measured: 'fullTimeEquivalents' | 'hours';
}

export const DEFLATOR_KINDS = ['service', 'sector', 'general'] as const;
/** Made for this service, for its sector, or general (a GDP deflator, a consumer price index: draws a warning, C58). */
export type DeflatorKind = (typeof DEFLATOR_KINDS)[number];
export interface Deflator {
  readonly name: string;
  readonly kind: DeflatorKind;
  readonly source: string;
}

/** Goods and services bought: spending and the price index that takes prices out of it. */
export interface PurchasedInput {
  readonly id: string;
  readonly catalogueId?: string;
  readonly name: string;
  readonly deflator: Deflator | null;
}

export interface CapitalInput {
  readonly id: string;
  readonly catalogueId?: string;
  readonly name: string;
  /** Consumption of fixed capital as booked, or computed from past investment (perpetual inventory). */
  readonly given:
    | { readonly kind: 'consumption' }
    | { readonly kind: 'investment'; readonly life: number; readonly profile: DepreciationProfile };
  readonly deflator: Deflator | null;
}

export interface QualityIndicator {
  readonly id: string;
  readonly catalogueId?: string;
  readonly name: string;
  readonly unit: string;
  /** -1: lower is better. */
  readonly direction: 1 | -1;
  readonly weight: number;
  /** Id of the service whose quality it is; null: all services together. */
  readonly service: string | null;
}

/** Periods are named, not counted, so that adding one in front moves nothing. */
export interface MeasureMethod {
  readonly formula: FormulaName;
  readonly linking: Linking;
  readonly renewEvery?: number;
  /** The period that is 100. */
  readonly base: string;
  readonly zeros: ZeroRule;
  readonly compareDefaultSet: boolean;
  readonly checkRow: boolean;
  readonly inputFormula: FormulaName;
  readonly inputLinking: Linking;
  readonly labour: 'direct' | 'indirect' | 'both';
  /** Deflator of pay, for indirect labour. */
  readonly payDeflator: Deflator | null;
  readonly qualityMean: QualityMean;
  readonly qualityGaps: GapRule;
  /** A growth this close to 0 counts as "the same" in the patterns of improvement: 0.005 is half a per cent. */
  readonly tolerance: number;
  readonly reportPeriod: string;
}

export const DATA_BLOCKS = [
  'quantities',
  'costs',
  'labour',
  'pay',
  'spending',
  'deflators',
  'capital',
  'quality',
] as const;
export type DataBlock = (typeof DATA_BLOCKS)[number];
/**
 * A table of the measure's own data sheets; or cells that were there before and are only referred to, as they were read,
 * or by their address alone (A1 without the sheet), to be read again.
 */
export type DataPlace =
  | { readonly kind: 'table'; readonly table: string; readonly sheet: string }
  | { readonly kind: 'link'; readonly source: FigureSource }
  | { readonly kind: 'cells'; readonly sheet: string; readonly address: string };

/** What tells one finding from another while data are edited: names, not positions (C51). */
export interface FindingKey {
  readonly kind: string;
  readonly block?: string;
  readonly service?: string;
  readonly period?: string;
}
export interface AcceptedFinding extends FindingKey {
  readonly reason: string;
  /** As the user wrote it; Outturn reads no clock here. */
  readonly date: string;
  /** The figures that were accepted; when they change, the finding is open again (C53). */
  readonly facts: string;
}

export const BUILD_KINDS = [
  'table',
  'data',
  'output',
  'quality',
  'inputs',
  'productivity',
  'report',
  'plan',
  'about',
  'publication',
  'revisions',
  'vintages',
] as const;
export type BuildKind = (typeof BUILD_KINDS)[number];
export interface BuildRecord {
  readonly kind: BuildKind;
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly language: SheetLanguage;
  readonly system: PerformanceSystem;
  readonly periods: Periods;
  readonly indicators: readonly Indicator[];
  readonly services: readonly Service[];
  readonly costUnit: string;
  readonly labour: readonly LabourGrade[];
  readonly payUnit: string;
  readonly purchases: readonly PurchasedInput[];
  readonly capital: readonly CapitalInput[];
  readonly spendingUnit: string;
  readonly quality: readonly QualityIndicator[];
  readonly method: MeasureMethod;
  readonly data: Readonly<Partial<Record<DataBlock, DataPlace>>>;
  readonly accepted: readonly AcceptedFinding[];
  readonly built: readonly BuildRecord[];
  /** The last number given to a part of this measure; ids are never used twice. */
  readonly lastId: number;
}

/** All measures of one workbook, and the one that the pane shows. */
export interface MeasureSet {
  readonly measures: readonly Measure[];
  readonly current: string | null;
  /** Measures that add up to a total by their costs; empty: no total. */
  readonly total: readonly string[];
  /** Sheets and names of the total as it was built last, which the next build of it replaces (S101). */
  readonly totalBuilt?: Pick<BuildRecord, 'sheets' | 'names'>;
}

export const NO_MEASURES: MeasureSet = { measures: [], current: null, total: [] };
