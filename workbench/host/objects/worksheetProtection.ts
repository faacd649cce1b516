/** Excel.WorksheetProtection: a protected sheet refuses every change that goes through the API (H14). */
import type { SheetRecord } from '../book/records';
import { optionalText, record } from '../arguments';
import { accessDenied } from '../hostError';
import { HostObject } from '../hostObject';

export function worksheetProtection(sheet: SheetRecord): HostObject {
  return new HostObject('WorksheetProtection', {
    get: { Protected: () => sheet.protection.on, Options: () => sheet.protection.options },
    call: {
      Protect: (options, password) => {
        if (sheet.protection.on) throw accessDenied(`The sheet ${sheet.name} is protected already.`);
        sheet.protection = {
          on: true,
          options: options === null || options === undefined ? {} : record(options),
          password: optionalText(password) ?? '',
        };
      },
      Unprotect: (password) => {
        if (sheet.protection.password !== (optionalText(password) ?? ''))
          throw accessDenied(`The password of the sheet ${sheet.name} is another.`);
        sheet.protection = { on: false, options: {}, password: '' };
      },
    },
  });
}
