import type { CalculationError } from '../../core/errors';
import { errorText } from '../../i18n/errorText';
import type { Pane } from '../state/pane';

/** What core refused, with the name of the row in front: rows count from 0 there, and people know names. */
export function refusalText({ language }: Pane, error: CalculationError, rows: readonly string[]): string {
  const { data } = error.detail;
  const name = 'service' in data && typeof data.service === 'number' ? rows[data.service] : undefined;
  const text = errorText(error, language);
  return name === undefined ? text : `${name}: ${text}`;
}
