/** Rules for what may be entered. A custom rule warns; a list of words stops. */
import { toStoredFormula } from '../storedFormula';
import type { FileSheet, FileValidation } from '../workbookFile';
import { element, escapeXml } from '../xmlText';

/** Excel refuses a file whose texts are longer. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_LIST = 255;

function bounded(text: string, most: number, what: string, at: string): string {
  if (text.length > most)
    throw new RangeError(`The ${what} of the validation in ${at} has ${text.length} characters; Excel allows ${most}.`);
  return text;
}

function listFormula(list: readonly string[], at: string): string {
  const comma = list.find((word) => word.includes(','));
  if (comma !== undefined)
    throw new RangeError(`The validation in ${at} allows "${comma}", but a word in a list cannot contain a comma.`);
  return `"${bounded(list.join(','), LONGEST_LIST, 'list', at).replace(/"/g, '""')}"`;
}

function validationXml(validation: FileValidation, sheet: string): string {
  const at = `${sheet}!${validation.range}`;
  const isList = validation.list !== undefined || validation.listFrom !== undefined;
  const formula = validation.list
    ? listFormula(validation.list, at)
    : toStoredFormula(validation.listFrom ?? validation.formula ?? '');
  const attributes = {
    type: isList ? 'list' : 'custom',
    errorStyle: isList ? undefined : 'warning',
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: bounded(validation.title, LONGEST_TITLE, 'title', at),
    error: bounded(validation.message, LONGEST_MESSAGE, 'message', at),
    sqref: validation.range,
  };
  return element('dataValidation', attributes, `<formula1>${escapeXml(formula)}</formula1>`);
}

export function validationsXml(sheet: FileSheet): string {
  if (sheet.validations.length === 0) return '';
  const list = sheet.validations.map((validation) => validationXml(validation, sheet.name));
  return element('dataValidations', { count: list.length }, list.join(''));
}
