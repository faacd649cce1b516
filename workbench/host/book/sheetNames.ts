/** [H8] What a sheet may be called. */
import { invalidArgument } from '../hostError';

export function checkSheetName(name: string): void {
  const bad =
    name.length === 0 || name.length > 31 || /[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (bad || name.toLowerCase() === 'history')
    throw invalidArgument(
      `"${name}" cannot name a sheet: 1 to 31 characters, none of [ ] : * ? / \\, no apostrophe at either end.`,
    );
}

export const sameSheet = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
