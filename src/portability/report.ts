/** What in a workbook needs the add-in, which Excel each formula needs, and what can be done. */
import { addInFunction, callsIn, firstTokenIs, isStoredForm } from './calls';
import type { ExcelVersion, FormulaCell, Remedy } from './cells';
import { rewriteCalls, type Call } from './calls';
import { excelNeededBy, newerOf, VERSIONS } from './versions';
import { functionOfLambda, LONGEST, lambdaText, namedCall, nativeCall } from './write';

export interface CellNeedingAddIn {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** Names without namespace, such as "OUTPUTINDEX". */
  readonly functions: readonly string[];
  /** What can be done, best first; freezing is always possible. */
  readonly remedies: readonly Remedy[];
  /** In the stored prefix form, or shown as #NAME?. */
  readonly broken: boolean;
}

export interface VersionCount {
  readonly version: ExcelVersion;
  readonly count: number;
  readonly cells: readonly { readonly sheet: string; readonly address: string }[];
  /** The functions that ask for this version; "#" for spilled results. */
  readonly functions: readonly string[];
}

export interface PortabilityReport {
  readonly formulas: number;
  readonly needAddIn: readonly CellNeedingAddIn[];
  /** Cells with a LAMBDA of ours, which can go back to the add-in's functions. */
  readonly named: number;
  readonly remedies: Readonly<Record<Remedy, number>>;
  readonly broken: number;
  readonly versions: readonly VersionCount[];
  readonly newest: ExcelVersion;
}

export function portabilityReport(cells: readonly FormulaCell[]): PortabilityReport {
  const needAddIn = cells.flatMap((cell) => needingAddIn(cell) ?? []);
  const versions = versionCounts(cells);
  const fits = (remedy: Remedy) => needAddIn.filter(({ remedies }) => remedies.includes(remedy)).length;
  return {
    formulas: cells.length,
    needAddIn,
    named: cells.filter(({ formula }) => hasNamedCall(formula)).length,
    remedies: { native: fits('native'), named: fits('named'), freeze: fits('freeze') },
    broken: needAddIn.filter(({ broken }) => broken).length,
    versions,
    newest: versions.map(({ version }) => version).reduce(newerOf, '2013' as ExcelVersion),
  };
}

export const needsAddIn = (formula: string): boolean => callsIn(formula).length > 0;
export const hasNamedCall = (formula: string): boolean =>
  firstTokenIs(formula, (token) => functionOfLambda(token) !== undefined);

/** In the stored form, or showing #NAME? although the add-in knows the function. */
export const isBroken = ({ formula, values }: FormulaCell): boolean =>
  firstTokenIs(formula, isStoredForm) || (needsAddIn(formula) && values?.[0]?.[0] === '#NAME?');

function needingAddIn(cell: FormulaCell): CellNeedingAddIn | null {
  const calls = callsIn(cell.formula);
  if (calls.length === 0) return null;
  return {
    sheet: cell.sheet,
    address: cell.address,
    formula: cell.formula,
    functions: [...new Set(calls.map(({ name }) => name))],
    remedies: remediesFor(cell.formula),
    broken: isBroken(cell),
  };
}

/** The formula with every call written anew; null when one of them has no such form, or when it does not fit into a cell. */
export function converted(formula: string, write: (call: Call) => string | null): string | null {
  let complete = true;
  const text = rewriteCalls(formula, addInFunction, (call) => {
    const written = write(call);
    complete = complete && written !== null;
    return written;
  });
  return complete && text.length <= LONGEST ? text : null;
}

function remediesFor(formula: string): Remedy[] {
  const remedies: Remedy[] = [];
  if (converted(formula, nativeCall) !== null) remedies.push('native');
  if (converted(formula, namedCall) !== null) remedies.push('named');
  return [...remedies, 'freeze'];
}

function versionCounts(cells: readonly FormulaCell[]): VersionCount[] {
  const needs = cells.map((cell) => ({ cell, need: needOf(cell) }));
  return VERSIONS.flatMap((version) => {
    const own = needs.filter(({ need }) => need.version === version);
    if (own.length === 0) return [];
    return {
      version,
      count: own.length,
      cells: own.map(({ cell: { sheet, address } }) => ({ sheet, address })),
      functions: [...new Set(own.flatMap(({ need }) => need.because))].sort(),
    };
  });
}

function needOf({ formula, values }: FormulaCell) {
  const spills = values !== undefined && (values.length > 1 || (values[0]?.length ?? 0) > 1);
  const own = excelNeededBy(formula, spills);
  if (!hasNamedCall(formula)) return own;
  return { version: newerOf(own.version, '2024'), because: [...own.because, 'LAMBDA'] };
}

/** The text of a LAMBDA is not in the cells; a workbook that holds one needs an Excel that knows it. */
export const lambdaVersion = (name: Parameters<typeof lambdaText>[0]): ExcelVersion =>
  excelNeededBy(lambdaText(name)).version;
