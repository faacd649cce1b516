/** The forms of the add-in's functions survive a file: what is stored has Excel's prefixes, what comes back is what was typed. */
import { FORMS } from '../../../src/portability/forms';
import { parametersOf, type FormName } from '../../../src/portability/parameters';
import { lambdaText, nativeCall } from '../../../src/portability/write';
import { fromStoredFormula } from '../../../workbench/xlsx/shownFormula';
import { toStoredFormula } from '../../../workbench/xlsx/storedFormula';

describe('portable forms in a file', () => {
  it.each(Object.keys(FORMS) as FormName[])('[X2] %s is stored as Excel stores it, and comes back', (name) => {
    const args = parametersOf(name).map(({ byDefault }) => (byDefault === undefined ? 'A1:C3' : ''));
    const native = `=${nativeCall({ name, args: name === 'REBASE' || name === 'ROUNDED' ? ['A1:C3', '1'] : args, single: false })!}`;
    for (const formula of [native, lambdaText(name)]) {
      const stored = toStoredFormula(formula);
      expect(fromStoredFormula(stored)).toBe(formula);
      expect(stored.length).toBeLessThanOrEqual(8192);
      expect(stored).not.toMatch(/(?<!_xlfn\.)\b(?:LET|LAMBDA|SEQUENCE)\(/);
      expect(stored).not.toMatch(/(?<!_xlpm\.)\bperiod_down\b/);
    }
  });
});
