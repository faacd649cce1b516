/** What a cell says where the core has no value. */
import type { Cells } from '../core/panel/shape';
import type { Absent } from './writeResult';

/** The first period is compared with nothing, and is empty rather than an error. */
export const afterFirst =
  (absent: Absent): Absent =>
  (service, period) =>
    period === 0 ? '' : absent(service, period);

export const missingFigure: Absent = (service, period) => ({ code: 'missingFigure', data: { service, period } });

export const noMatch: Absent = (_service, period) => ({ code: 'noMatch', data: { period } });

/** @param base the position of the base, counted from 1 */
export const unreachable =
  (base: number): Absent =>
  (_service, period) => ({ code: 'unreachableBase', data: { period, base: base - 1 } });

export const dependsOnMissing: Absent = (service, period) => ({ code: 'dependsOnMissing', data: { service, period } });

export const noCommonYear: Absent = (_service, period) => ({ code: 'noCommonYear', data: { period } });

/** Where the sheet has an empty text, as in the first period of growths, the result has one too. */
export const emptyWhere =
  (blocks: readonly Cells[]): Absent =>
  (service, period) =>
    blocks.every((block) => block[service]?.[period] === '') ? '' : dependsOnMissing(service, period);
