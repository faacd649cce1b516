/** Excel.WorkbookProtection: of the structure, the sheets and their order. */
import { optionalText } from '../arguments';
import { accessDenied } from '../hostError';
import { HostObject } from '../hostObject';
import type { Model } from './model';

export function workbookProtection({ book }: Model): HostObject {
  return new HostObject('WorkbookProtection', {
    get: { Protected: () => book.contents.protection.on },
    call: {
      Protect: (password) => {
        if (book.contents.protection.on) throw accessDenied('The workbook is protected already.');
        book.contents.protection = { on: true, password: optionalText(password) ?? '' };
      },
      Unprotect: (password) => {
        if (book.contents.protection.password !== (optionalText(password) ?? ''))
          throw accessDenied('The password of the workbook is another.');
        book.contents.protection = { on: false, password: '' };
      },
    },
  });
}
