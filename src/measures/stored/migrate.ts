/** From every earlier form to the present one, step by step: each step knows only its own two forms (N24). */
import type { BuildRecord, DataBlock, DataPlace, Indicator } from '../definition';
import { SCHEMA } from '../definition';
import { addPart } from '../edits/parts';
import type { NewPart } from '../edits/parts';
import type { Sector } from '../measure';
import { newMeasure } from '../newMeasure';
import { isRecord } from './reading';

/** Finds an entry of a sector's catalogue; the first form kept their ids only. */
export type FindEntry = (sector: Sector, catalogueId: string) => NewPart<'indicators'> | null;

type Migration = (stored: Readonly<Record<string, unknown>>, find: FindEntry) => Readonly<Record<string, unknown>>;

const MIGRATIONS: readonly Migration[] = [fromChoices];

export function migrated(
  stored: Readonly<Record<string, unknown>>,
  from: number,
  find: FindEntry,
): Readonly<Record<string, unknown>> {
  return MIGRATIONS.slice(from, SCHEMA).reduce((value, step) => step(value, find), stored);
}

/** The first form: the choices of the pane for one measure of output, told by its fields. */
export const isChoices = (stored: Readonly<Record<string, unknown>>): boolean =>
  stored.format === undefined && stored.version === 1 && isRecord(stored.sources) && isRecord(stored.method);

/** 0 -> 1. The periods were not kept; they are read from the cells when these are read again. */
function fromChoices(choices: Readonly<Record<string, unknown>>, find: FindEntry): Readonly<Record<string, unknown>> {
  const method = recordOf(choices.method);
  const sector = (['health', 'education', 'socialCare'] as const).find((one) => one === choices.sector) ?? 'own';
  const language = choices.language === 'th' ? 'th' : 'en';
  const name = typeof choices.name === 'string' && choices.name.trim() !== '' ? choices.name : UNNAMED[language];
  const labels = typeof method.base === 'string' && method.base !== '' ? [method.base] : [];
  const begun = newMeasure({ id: 'm1', name, sector, language, periods: { kind: 'own', labels } });
  const filled = tickedIn(choices, sector).reduce((measure, id) => {
    const entry = find(sector, id);
    return entry ? addPart(measure, 'indicators', entry).value : measure;
  }, begun);
  const measure = {
    ...filled,
    costUnit: choices.costUnit ?? '',
    method: { ...begun.method, ...methodOf(method) },
    data: placesOf(recordOf(choices.sources)),
    built: builtOf(recordOf(choices.built)),
  };
  return { measures: [measure], current: 'm1', total: [] };
}

const UNNAMED = { en: 'Output of services', th: 'ผลผลิตของบริการ' } as const;

const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const tickedIn = (choices: Readonly<Record<string, unknown>>, sector: Sector): readonly Indicator['id'][] =>
  textsOf(recordOf(choices.ticked)[sector]);

function methodOf(method: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const every = Number(method.every);
  const several = Number.isInteger(every) && every >= 2 && every <= 240 ? every : 2;
  const { formula, zeros, compareDefaultSet, checkRow } = method;
  const linking = method.renew === 'few' ? several : method.renew === 'fixed' ? 'fixed' : 'annual';
  return { formula, zeros, compareDefaultSet, checkRow, linking };
}

function placesOf(sources: Readonly<Record<string, unknown>>): Partial<Record<DataBlock, DataPlace>> {
  const places: Partial<Record<DataBlock, DataPlace>> = {};
  for (const block of ['quantities', 'costs'] as const) {
    const { table, sheet, address } = recordOf(sources[block]);
    if (typeof sheet !== 'string') continue;
    if (typeof table === 'string') places[block] = { kind: 'table', table, sheet };
    else if (typeof address === 'string') places[block] = { kind: 'cells', sheet, address };
  }
  return places;
}

function builtOf(built: Readonly<Record<string, unknown>>): BuildRecord[] {
  return (['table', 'output'] as const).flatMap((kind) =>
    isRecord(built[kind]) ? [{ kind, sheets: textsOf(built[kind].sheets), names: textsOf(built[kind].names) }] : [],
  );
}
