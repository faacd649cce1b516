/** Which choices of method differ (RV4): the method itself, and the treatment of each part that both versions have. */
import type { Measure, MeasureMethod } from '../definition';
import { normalised } from '../labels';

export type PartList = 'services' | 'labour' | 'purchases' | 'capital' | 'quality';

export interface MethodChange {
  /** A choice of `measure.method`, or a property of one part ("factor", "deflator", "weight", ...). */
  readonly choice: string;
  /** Absent: the method of the whole measure. */
  readonly part?: { readonly list: PartList; readonly name: string };
  /** As they are stored: a word, a number, or the words and numbers of something larger; empty where there was no such choice. */
  readonly before: string;
  readonly after: string;
}

/** These move no index: what is shown, and what stands beside it. */
const SHOWN_ONLY: readonly (keyof MeasureMethod)[] = ['compareDefaultSet', 'checkRow', 'reportPeriod', 'renewEvery'];

const PROPERTIES: Readonly<Record<PartList, readonly string[]>> = {
  services: ['measured', 'factor', 'deflator'],
  labour: ['measured'],
  purchases: ['deflator'],
  capital: ['given', 'deflator'],
  quality: ['direction', 'weight', 'service'],
};
const LISTS = Object.keys(PROPERTIES) as PartList[];

export function methodChanges(before: Measure, after: Measure): MethodChange[] {
  const choices = [...new Set([...Object.keys(before.method), ...Object.keys(after.method)])];
  const ofMethod = choices
    .filter((choice) => !SHOWN_ONLY.some((shown) => shown === choice))
    .flatMap((choice) => changeOf(choice, before.method, after.method));
  const ofParts = LISTS.flatMap((list) =>
    after[list].flatMap((now) => {
      const was = before[list].find(({ name }) => normalised(name) === normalised(now.name));
      if (!was) return [];
      const part = { list, name: now.name };
      return PROPERTIES[list].flatMap((choice) => changeOf(choice, was, now).map((one) => ({ ...one, part })));
    }),
  );
  return [...ofMethod, ...ofParts];
}

function changeOf(choice: string, before: object, after: object): MethodChange[] {
  const [was, is] = [written(before, choice), written(after, choice)];
  return was === is ? [] : [{ choice, before: was, after: is }];
}

/** A deflator is named by its name; where it comes from says nothing about the result. */
function written(from: object, choice: string): string {
  const value = (from as Readonly<Record<string, unknown>>)[choice];
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && 'name' in value && typeof value.name === 'string') return value.name;
  return typeof value === 'object' ? Object.values(value).join(', ') : JSON.stringify(value);
}
