/** Excel.DataValidation of a range. The page checks what a user types against it (book/records.ts). */
import { cut } from '../book/cut';
import { intersection, sameBox } from '../book/boxes';
import type { ValidationRecord } from '../book/records';
import { boolean, record } from '../arguments';
import { HostObject, type Place } from '../hostObject';
import type { Json } from '../json';
import type { Model } from './model';

const ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };
const PROMPT = { showPrompt: true, title: '', message: '' };

const TYPES: Readonly<Record<string, string>> = {
  custom: 'Custom',
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
};

export function dataValidation(model: Model, { sheet, box }: Place): HostObject {
  const found = () => sheet.validations.find((v) => intersection(v.box, box) !== null);
  /** The rule of exactly this range; what other rules had here is cut away. */
  const own = (): ValidationRecord => {
    model.book.checkUnlocked(sheet);
    const same = sheet.validations.find((v) => sameBox(v.box, box));
    if (same) return same;
    const rule: ValidationRecord = { box, rule: {}, errorAlert: ALERT, prompt: PROMPT, ignoreBlanks: true };
    sheet.validations = [...cut(sheet.validations, box), rule];
    return rule;
  };
  const type = () => {
    const kind = Object.entries(found()?.rule ?? {}).find(([, value]) => value !== undefined && value !== null)?.[0];
    return kind === undefined ? 'None' : (TYPES[kind] ?? kind);
  };
  return new HostObject('DataValidation', {
    get: {
      Rule: () => (found()?.rule ?? {}) as Json,
      ErrorAlert: () => found()?.errorAlert ?? ALERT,
      Prompt: () => found()?.prompt ?? PROMPT,
      IgnoreBlanks: () => found()?.ignoreBlanks ?? true,
      Type: type,
    },
    set: {
      Rule: (v) => (own().rule = record(v)),
      ErrorAlert: (v) => (own().errorAlert = { ...ALERT, ...record(v) }),
      Prompt: (v) => (own().prompt = { ...PROMPT, ...record(v) }),
      IgnoreBlanks: (v) => (own().ignoreBlanks = boolean(v)),
    },
    call: {
      Clear: () => {
        model.book.checkUnlocked(sheet);
        sheet.validations = cut(sheet.validations, box);
      },
    },
  });
}
