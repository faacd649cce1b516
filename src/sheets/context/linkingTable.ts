/**
 * A way of linking is a row of a table: with which period each one is compared, and how an earlier figure is reached.
 * Annual compares with the column at the left; fixed and renewed look the column up by its position (rules L*).
 */
import type { Linking } from '../../core/options';
import { across, at, block, down } from '../plan/columns';
import type { Rows } from '../plan/columns';
import type { DataLayout, SettingNames } from './context';
import { onSheet } from '../plan/reference';

export type LinkingName = 'annual' | 'fixed' | 'renewed';

export const linkingOf = (linking: Linking): LinkingName => (typeof linking === 'number' ? 'renewed' : linking);

/** The rows of a four-step sheet that links need. */
export interface LinkRows {
  readonly comparedPosition: number;
  readonly matched: number;
  readonly link: number;
  readonly piece: number;
  readonly value: number;
}

export interface LinkingRow {
  /** Has the first period a comparison? Only under a fixed base, which may be any period. */
  readonly firstCompares: boolean;
  /** Position of the period compared with; undefined where it is always the column at the left. */
  readonly position?: (t: number) => string;
  readonly earlier: (dataRow: number, t: number, positionRow: number) => string;
  readonly earlierColumn: (rows: Rows, t: number, positionRow: number) => string;
  /** A row of this sheet in the period compared with. */
  readonly before: (row: number, t: number, rows: LinkRows) => string;
}

/** Where a linking finds its figures. */
export interface LinkingContext {
  readonly data: DataLayout;
  readonly sheets: { readonly data: string };
  readonly names: SettingNames;
}

export function linkingTable(context: LinkingContext): Readonly<Record<LinkingName, LinkingRow>> {
  const { data, sheets, names } = context;
  const onData = (reference: string) => onSheet(sheets.data, reference);
  const positionOf = (t: number) => onData(at(t, data.positionRow, 'row'));
  const lookedUp = {
    earlier: (row: number, t: number, positionRow: number) =>
      `INDEX(${onData(across(data.periods, row))},${at(t, positionRow, 'row')})`,
    earlierColumn: (rows: Rows, t: number, positionRow: number) =>
      `INDEX(${onData(block(data.periods, rows))},0,${at(t, positionRow, 'row')})`,
  };
  return {
    annual: {
      firstCompares: false,
      earlier: (row, t) => onData(at(t - 1, row)),
      earlierColumn: (rows, t) => onData(down(t - 1, rows)),
      before: (row, t) => at(t - 1, row),
    },
    fixed: {
      ...lookedUp,
      firstCompares: true,
      position: () => names.baseNumber,
      before: (row, t, rows) => (row === rows.piece ? names.baseNumber : '100'),
    },
    renewed: {
      ...lookedUp,
      firstCompares: false,
      position: (t) => `1+${names.renewEvery}*INT((${positionOf(t)}-2)/${names.renewEvery})`,
      // The range ends one column to the left, so that the row does not refer to itself.
      before: (row, t, rows) =>
        `INDEX(${at(0, row, 'column')}:${at(t - 1, row)},${at(t, rows.comparedPosition, 'row')})`,
    },
  };
}
