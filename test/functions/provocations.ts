/** Calls a worksheet function with everything that may be wrong, and tells by which errors it answered. */
import { errors } from '../../src/i18n/en/errors';
import type { ErrorFacts } from '../../src/i18n/errorFacts';
import { call, messagesIn } from './customFunctions';

/** A fact that may be absent, and counts that are one or more, which other words stand beside. */
const ANY_FACT = ['\u0000', ''].flatMap((optional) =>
  ['\u0000', '1'].flatMap((given) => ['\u0000', '1'].map((needed) => ({ optional, given, needed }))),
);

/** Each error's sentence as a pattern: whatever stands for a fact may be anything. */
const PATTERNS = Object.entries(errors).flatMap(([code, sentence]) => {
  if (['place', 'row', 'column', 'extent'].includes(code)) {
    return [];
  }
  return ANY_FACT.map(({ optional, given, needed }) => {
    const facts = new Proxy({} as ErrorFacts, {
      get: (_target, name) =>
        ({ period: optional, most: optional, firstExtent: optional, given, needed })[String(name)] ?? '\u0000',
    });
    const text = (sentence as (facts: ErrorFacts) => string)(facts);
    return { code, pattern: new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\u0000', '.*')}$`) };
  });
});

export function codeOf(message: string): string {
  const found = PATTERNS.find(({ pattern }) => pattern.test(message));
  if (found === undefined) {
    throw new Error(`No error has the sentence "${message}".`);
  }
  return found.code;
}

export function codesOf(id: string, values: readonly unknown[]): string[] {
  const result = call(id, ...values);
  if (Array.isArray(result)) {
    return messagesIn(id, ...values).map(codeOf);
  }
  const message = (result as { message?: string } | string | number) ?? '';
  return typeof message === 'object' && message.message !== undefined ? [codeOf(message.message)] : [];
}

type Block = readonly (readonly unknown[])[];

const CELLS: readonly unknown[] = [-1, -2, 0, { code: '#REF!' }, Infinity, 1e200, 1e-200, 'x'];
const OPTIONS: readonly unknown[] = ['nonsense', 'fixed', 0, -1, 1, 2, 1.5, 99, 1e12, 5e11];
/** Ways of calculating under which other errors appear, by the name of their argument. */
const WAYS: Readonly<Record<string, readonly unknown[]>> = {
  zeros: ['activity'],
  method: ['additive'],
  profile: ['geometric'],
  kind: ['log', 'factor'],
  as: ['growth'],
  periods: ['down'],
  frequency: [2],
  since: [1],
  overlap: ['one-quarter-overlap'],
};

function blocks(good: Block): Block[] {
  const withCell = (value: unknown, at: number): Block =>
    good.map((row, i) => (i === 0 ? row.map((cell, t) => (t === at ? value : cell)) : row));
  const everywhere = (value: unknown): Block => good.map((row) => row.map(() => value));
  const first = good[0] ?? [];
  return [
    ...CELLS.flatMap((value) => [withCell(value, 0), withCell(value, first.length - 1)]),
    ...CELLS.map((value) => good.map((row) => row.map((cell, t) => (t === 0 ? value : cell)))),
    ...CELLS.map((value) => good.map((row) => row.map((cell, t) => (t === row.length - 1 ? value : cell)))),
    ...[...CELLS, null, 1e99, 1e-99].map(everywhere),
    [[]],
    [...good, first.slice(1)],
    [...good, first],
    good.map((row) => row.slice(0, 1)),
    good.map((row) => [...row, ...row]),
  ];
}

/** All the error codes that the function gives when an argument, or all blocks alike, are spoilt, under each way of calculating. */
export function provoked(id: string, good: readonly unknown[], names: readonly string[]): Set<string> {
  const isBlock = (at: number): boolean => names[at]!.includes('[][]');
  const padded = names.map((_name, at) => good[at] ?? null);
  const codes = new Set<string>();
  const underEachWay = (values: readonly unknown[]): void => {
    codesOf(id, values).forEach((code) => codes.add(code));
    names.forEach((name, at) =>
      (WAYS[name.replace('?', '')] ?? []).forEach((way) =>
        codesOf(id, replaced(values, at, way)).forEach((code) => codes.add(code)),
      ),
    );
  };
  names.forEach((_name, at) =>
    isBlock(at)
      ? blocks(blockOr(padded[at])).forEach((block) => underEachWay(replaced(padded, at, block)))
      : OPTIONS.forEach((option) => codesOf(id, replaced(padded, at, option)).forEach((code) => codes.add(code))),
  );
  const variants = names.map((_name, at) => (isBlock(at) ? blocks(blockOr(padded[at])) : null));
  variants
    .find((one) => one !== null)
    ?.forEach((_block, k) => underEachWay(padded.map((value, at) => variants[at]?.[k] ?? value)));
  fallsToZero(names).forEach((values) => codesOf(id, values).forEach((code) => codes.add(code)));
  return codes;
}

/** A single service that really falls to 0: no logarithm, and nothing to relate other periods to (M3). */
function fallsToZero(names: readonly string[]): unknown[][] {
  const cases: Record<string, unknown>[] = [
    { formula: 'tornqvist' },
    { formula: 'fisher', base: 2, since: 2 },
    { formula: 'fisher', since: 2 },
  ];
  const blocks = { quantities: [[5, 0]], volumes: [[5, 0]], costs: [[9, 0]], quantityerror: 0.05, zeros: 'activity' };
  return names.includes('zeros?') && names.includes('costs[][]')
    ? cases.map((one) => names.map((name) => ({ ...blocks, ...one })[name.replace(/[[\]?]/g, '')] ?? null))
    : [];
}

const replaced = (values: readonly unknown[], at: number, value: unknown): unknown[] =>
  values.map((one, other) => (other === at ? value : one));

const blockOr = (value: unknown): Block => (Array.isArray(value) ? (value as Block) : [[1]]);
