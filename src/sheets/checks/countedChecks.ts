/** What each check counts, as a formula, and when the count is good (rule S85). */
import type { FigureSource } from '../../measures/measure';
import type { ContributionPlaces } from '../contributions/contributionsSheet';
import { across, block, columnLetters } from './ranges';
import { coverageOf, seriesRange } from '../reading/readingContext';
import type { ReadingContext } from '../reading/readingContext';
import { onSheet, rangeOf } from '../plan/reference';
import type { FormulasPlaces } from '../sensitivity/formulasSheet';
import { figures, names } from '../context/sourceReference';
import { SUMMARY } from '../plan/columns';

export type CheckKey =
  | 'rowsAdded'
  | 'columnsAdded'
  | 'noCostRow'
  | 'noCostColumn'
  | 'nameTwice'
  | 'quantityBlank'
  | 'quantityText'
  | 'quantityZero'
  | 'quantityNegative'
  | 'costBlank'
  | 'costText'
  | 'costZero'
  | 'costNegative'
  | 'oneSided'
  | 'entries'
  | 'unitCostJumps'
  | 'coverage'
  | 'largestShare'
  | 'shares'
  | 'contributions'
  | 'twoWays'
  | 'noValue';

export interface CountedCheck {
  readonly key: CheckKey;
  readonly found: string;
  readonly good: (cellText: string) => string;
  readonly format?: string;
}

export interface CheckedPlaces {
  readonly contributions: ContributionPlaces;
  readonly formulas: FormulasPlaces;
}

const none = (cellText: string): string => `${cellText}=0`;
/** Sums of a few hundred figures in double precision. */
const tiny = (cellText: string): string => `ABS(${cellText})<0.000000001`;
const LOOK_BELOW = 40;

const count = (key: CheckKey, found: string): CountedCheck => ({ key, found, good: none });

export function dataChecks({ layout, measure }: ReadingContext): CountedCheck[] {
  const { quantities, costs } = layout.sources;
  const { dataSheet, data } = layout.output.chosen;
  if (!quantities || !costs) return [];
  const onData = (reference: string) => onSheet(dataSheet, reference);
  const costRows = onData(
    rangeOf(
      { firstColumn: SUMMARY, lastColumn: SUMMARY, firstRow: data.costs.first, lastRow: data.costs.last },
      'both',
    ),
  );
  const costColumns = onData(across(layout.periods, data.periodRow + 2, 'both'));
  return [
    ...(quantities.table === undefined ? [] : added(quantities)),
    count('noCostRow', `ROWS(${costRows})-COUNT(${costRows})`),
    count('noCostColumn', `COLUMNS(${costColumns})-COUNT(${costColumns})`),
    count('nameTwice', `SUMPRODUCT(1*(COUNTIF(${names(quantities)},${names(quantities)}&"")>1))`),
    ...ofBlock(quantities, ['quantityBlank', 'quantityText', 'quantityZero', 'quantityNegative']),
    ...ofBlock(costs, ['costBlank', 'costText', 'costZero', 'costNegative']),
    count(
      'oneSided',
      oneSided(
        onData(block(layout.periods, data.quantities)),
        onData(block(layout.periods, data.costs)),
        measure.method.zeros === 'activity',
      ),
    ),
  ];
}

/** Compared with "", since LibreOffice's COUNTA counts an empty row of a table's sheet as 1. Names below the last service, and headings right of the last period, that came after the sheets were built. */
function added(source: FigureSource): CountedCheck[] {
  const { sheet, labelColumn, lastRow, headingRow, lastPeriodColumn } = source;
  const below = rangeOf(
    { firstColumn: labelColumn, lastColumn: labelColumn, firstRow: lastRow + 1, lastRow: lastRow + LOOK_BELOW },
    'both',
  );
  const right = rangeOf(
    {
      firstColumn: lastPeriodColumn + 1,
      lastColumn: lastPeriodColumn + LOOK_BELOW,
      firstRow: headingRow,
      lastRow: headingRow,
    },
    'both',
  );
  return [
    count('rowsAdded', `SUMPRODUCT(1*(${onSheet(sheet, below)}<>""))`),
    count('columnsAdded', `SUMPRODUCT(1*(${onSheet(sheet, right)}<>""))`),
  ];
}

type FourKeys = readonly [CheckKey, CheckKey, CheckKey, CheckKey];

/** Blank; text, TRUE and FALSE; zero; negative. Errors are among the negative: both stop the calculation, #N/A excepted (M1, M4). */
function ofBlock(source: FigureSource, [blank, text, zero, negative]: FourKeys): CountedCheck[] {
  const all = figures(source);
  const words = `COUNTA(${all})-COUNT(${all})-SUMPRODUCT(1*ISERROR(${all}))`;
  return [
    count(blank, `COUNTBLANK(${all})`),
    count(text, words),
    count(zero, `COUNTIF(${all},0)`),
    count(negative, `COUNTIF(${all},"<0")+SUMPRODUCT(1*ISERR(${all}))`),
  ];
}

/** A figure beside a missing one; under M3 a zero beside a positive one too. Data has a missing figure as 0, or as text under M3. */
function oneSided(quantities: string, costs: string, activity: boolean): string {
  if (!activity) return `SUMPRODUCT(1*((${quantities}>0)<>(${costs}>0)))`;
  return `SUMPRODUCT(1*(ISNUMBER(${quantities})*(${quantities}>0)<>ISNUMBER(${costs})*(${costs}>0)))`;
}

export function arithmeticChecks(context: ReadingContext, { contributions, formulas }: CheckedPlaces): CountedCheck[] {
  const { layout } = context;
  const steps = layout.output.chosen;
  const { annual } = layout.output;
  const { data, dataSheet } = steps;
  const last = layout.periods - 1;
  const part = (rows: { first: number; last: number }, from: number, to: number) =>
    onSheet(dataSheet, `$${columnLetters(from)}$${rows.first}:$${columnLetters(to)}$${rows.last}`);
  const shares = onSheet(
    steps.sheet,
    block(layout.periods, { first: steps.rows.shares, last: steps.rows.shares + data.services - 1 }),
  );
  const shareSums = onSheet(steps.sheet, across(layout.periods, steps.rows.shares + data.services, 'both'));
  const linking = steps.linking === 'fixed' ? 'fixed' : 'annual';
  const other = seriesRange(context, { sheet: formulas.sheet, row: formulas[linking][steps.formula] });
  const own = seriesRange(context, layout.output[linking].index);
  return [
    count('entries', `SUMPRODUCT(1*(${part(data.present, 0, last - 1)}<>${part(data.present, 1, last)}))`),
    count('unitCostJumps', unitCostJumps(context)),
    {
      key: 'coverage',
      found: `MIN(${seriesRange(context, coverageOf(annual))})`,
      good: (c) => `${c}>=0.9`,
      format: '0.0%',
    },
    { key: 'largestShare', found: `MAX(${shares})`, good: (c) => `${c}<=0.5`, format: '0.0%' },
    { key: 'shares', found: `MAX(MAX(${shareSums})-1,1-MIN(${shareSums}))`, good: tiny, format: '0.0E+00' },
    {
      key: 'contributions',
      found: distance(seriesRange(context, contributions.difference)),
      good: tiny,
      format: '0.0E+00',
    },
    { key: 'twoWays', found: `SUMPRODUCT(ABS(${other}-${own}))`, good: tiny, format: '0.0E+00' },
    count('noValue', `COLUMNS(${own})-COUNT(${own})`),
  ];
}

const distance = (range: string): string => `ABS(MAX(MAX(${range}),-MIN(${range})))`;

/** Unit cost more than tripled or fallen below a third: products, so that nothing is divided by a missing figure. */
function unitCostJumps({ layout }: ReadingContext): string {
  const { data, dataSheet } = layout.output.chosen;
  const last = layout.periods - 1;
  const part = (rows: { first: number; last: number }, from: number, to: number) =>
    onSheet(dataSheet, `$${columnLetters(from)}$${rows.first}:$${columnLetters(to)}$${rows.last}`);
  const [q0, q1] = [part(data.quantities, 0, last - 1), part(data.quantities, 1, last)];
  const [c0, c1] = [part(data.costs, 0, last - 1), part(data.costs, 1, last)];
  const both = `${part(data.present, 0, last - 1)}*${part(data.present, 1, last)}`;
  return `SUMPRODUCT(${both}*((${c1}*${q0}>3*${c0}*${q1})+(3*${c1}*${q0}<${c0}*${q1})))`;
}
