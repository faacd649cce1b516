/** Two versions of a measure brought to the same names, so that they can be laid side by side. */
import type { Block, Blocks } from '../computed/blocks';
import type { DataBlock, Measure } from '../definition';
import { DATA_BLOCKS } from '../definition';
import { normalised } from '../labels';

/** A snapshot, the measure as it is now, or one read from another workbook. */
export interface Version {
  /** What the reader calls it: "First estimate, March 2024", "Now". */
  readonly label: string;
  readonly measure: Measure;
  readonly blocks: Blocks;
}

/** A part of the measure that has another name now: it has the same id. */
export interface Renaming {
  readonly block: DataBlock;
  readonly before: string;
  readonly after: string;
}

/** Which blocks have a row for each part of a list. */
const ROWS_OF = {
  services: ['quantities', 'costs'],
  labour: ['labour', 'pay'],
  purchases: ['spending'],
  capital: ['capital'],
  quality: ['quality'],
} as const satisfies Partial<Record<keyof Measure, readonly DataBlock[]>>;
const LISTS = Object.keys(ROWS_OF) as (keyof typeof ROWS_OF)[];

/**
 * Parts with one id and two names (RV2). An id tells only within one history: where the measures' ids differ, or the other side has a
 * part with the earlier name too, nothing is taken to be renamed.
 */
export function renamings(before: Measure, after: Measure): Renaming[] {
  if (before.id !== after.id) return [];
  return LISTS.flatMap((list) =>
    before[list].flatMap((old) => {
      const now = after[list].find(({ id }) => id === old.id);
      const isSame = (name: string) => normalised(name) === normalised(old.name);
      if (!now || isSame(now.name) || after[list].some(({ name }) => isSame(name))) return [];
      return ROWS_OF[list].map((block) => ({ block, before: old.name, after: now.name }));
    }),
  );
}

/** The earlier version under the names of the later one, so that a figure meets its own successor. */
export function underNewNames(before: Version, renamed: readonly Renaming[]): Version {
  const newName = (list: keyof typeof ROWS_OF, name: string): string =>
    renamed.find((one) => (ROWS_OF[list] as readonly DataBlock[]).includes(one.block) && one.before === name)?.after ??
    name;
  const parts = Object.fromEntries(
    LISTS.map((list) => [list, before.measure[list].map((part) => ({ ...part, name: newName(list, part.name) }))]),
  );
  return {
    ...before,
    measure: { ...before.measure, ...parts },
    blocks: Object.fromEntries(
      DATA_BLOCKS.flatMap((name) => {
        const block = before.blocks[name];
        return block
          ? [
              [
                name,
                renamedRows(
                  block,
                  renamed.filter((one) => one.block === name),
                ),
              ],
            ]
          : [];
      }),
    ),
  };
}

function renamedRows(block: Block, renamed: readonly Renaming[]): Block {
  const found = (name: string) => renamed.find(({ before }) => normalised(before) === normalised(name))?.after;
  return { ...block, services: block.services.map((name) => found(name) ?? name) };
}

/**
 * A version from another workbook. Ids are numbered anew in each workbook: they tell of renaming only where the two have a history in
 * common, that is where most parts with the same id have the same name (RV14).
 */
export function asOther(version: Version, now: Measure): Version {
  const { measure } = version;
  const pairs = LISTS.flatMap((list) =>
    measure[list].flatMap((old) => {
      const same = now[list].find(({ id }) => id === old.id);
      return same ? [normalised(same.name) === normalised(old.name)] : [];
    }),
  );
  const isShared = measure.id === now.id && pairs.filter(Boolean).length * 2 > pairs.length;
  return isShared ? version : { ...version, measure: { ...measure, id: `${measure.id} of another workbook` } };
}
