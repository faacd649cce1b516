/** [H9] What a defined name or a table may be called. */
import { invalidArgument } from '../hostError';
import { parseAddress } from './a1';

export const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

export function checkDefinedName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeReference = parseAddress(name) !== null || /^[RC]$/i.test(name) || /^R\d*C\d*$/i.test(name);
  if (!wellFormed || likeReference)
    throw invalidArgument(
      `"${name}" is not a valid name: a letter or _ first, then letters, digits, . and _, nothing that looks like a cell.`,
    );
}
