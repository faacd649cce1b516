/** What the tables of the sheet Inputs share while it is written. */
import { normalised } from '../../measures/labels';
import type { Rows } from '../plan/columns';
import type { Page } from '../plan/page';
import type { PlanCell } from '../plan/plan';
import { textLiteral } from '../plan/reference';
import { formula } from '../plan/tableRows';
import type { MeasureContext } from './context';
import type { Inputs } from '../../measures/inputItems';
import type { PeriodRows } from './periodsTable';
import { deflatorsOf } from '../../measures/namedDeflators';

/** Consumption at prices of the base, by id of the asset. */
export interface CapitalRows {
  readonly consumption: ReadonlyMap<string, number>;
}

/** While Inputs is written: the rows of what was read so far. Formulas are computed when the page is finished. */
export interface InputsBuild {
  readonly context: MeasureContext;
  readonly page: Page;
  readonly inputs: Inputs;
  readonly periods: PeriodRows;
  readonly rows: {
    labour?: Rows;
    pay?: Rows;
    spending?: Rows;
    capital?: Rows;
    prices?: Rows;
    relatives?: Rows;
    stock?: CapitalRows;
  };
  hours?: number;
  fullTimeEquivalents?: number;
}

export const pricesUsed = ({ context, inputs }: InputsBuild): string[] =>
  deflatorsOf({ ...context.measure, services: [], labour: inputs.indirect ? context.measure.labour : [] }).map(
    ({ name }) => name,
  );

/** The row of the price relative; undefined where there is no price index. */
export function relativeRow(build: InputsBuild, name: string | undefined): number | undefined {
  const position = pricesUsed(build).findIndex((one) => normalised(one) === normalised(name ?? ''));
  return position < 0 || !build.rows.relatives ? undefined : build.rows.relatives.first + position;
}

/** "prices of 2010-11", following the base period on About. */
export const basePrices = ({ words, output }: MeasureContext): PlanCell =>
  formula(`${textLiteral(words.inputs.pricesOf)}&${output.names.basePeriod}`);
