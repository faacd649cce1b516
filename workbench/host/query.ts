/** Answers `load`: the wanted properties of an object, of its children and of a collection's items. */
import type { HostObject } from './hostObject';
import type { Json } from './json';
import { notImplemented } from './hostError';
import type { References } from './references';
import type { QueryInfo } from './wire';

type Answer = { [key: string]: Json };

/** Every scalar property, as `load()` without a list gives. */
const ALL = '$all';
const ITEMS = 'items';

const upperFirst = (name: string) => name.replace(/^_?[a-z]/, (c) => c.toUpperCase());

/** Wanted paths by their first step; an empty rest asks for the step itself. */
function byFirstStep(paths: readonly string[]): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.indexOf('/');
    const [first, rest] = slash < 0 ? [path, ''] : [path.slice(0, slash), path.slice(slash + 1)];
    steps.set(first, [...(steps.get(first) ?? []), ...(rest ? [rest] : [])]);
  }
  return steps;
}

export function identity(object: HostObject | null, references: References): Answer | null {
  if (!object) return null;
  const answer: Answer = { ...object.members.identity };
  if (object.members.tracked) answer['_ReferenceId'] = references.keep(object);
  return answer;
}

export function query(object: HostObject | null, info: QueryInfo | undefined, references: References): Answer | null {
  if (!object) return null;
  const wanted = [...(info?.Select ?? []), ...(info?.Expand ?? []).map((path) => `${path}/${ALL}`)];
  const steps = byFirstStep(wanted.length > 0 ? wanted : [ALL]);
  return object.members.items ? collection(object, steps, info, references) : single(object, steps, references);
}

function single(object: HostObject, steps: Map<string, string[]>, references: References): Answer {
  const answer: Answer = { ...identity(object, references) };
  const getters = object.members.get ?? {};
  for (const [name, rest] of steps) {
    const member = upperFirst(name);
    const getter = getters[member];
    const child = object.members.child?.[member];
    if (name === ALL) for (const [key, get] of Object.entries(getters)) answer[key] = get();
    else if (getter) answer[member] = getter();
    else if (child) answer[member] = query(child(), { Select: rest }, references);
    else if (answer[member] === undefined && answer[name] === undefined) throw notImplemented(`${object.type}.${name}`);
  }
  return answer;
}

function collection(
  object: HostObject,
  steps: Map<string, string[]>,
  info: QueryInfo | undefined,
  references: References,
): Answer {
  const answer: Answer = {};
  const getters = object.members.get ?? {};
  const below: string[] = [];
  for (const [name, rest] of steps) {
    const getter = getters[upperFirst(name)];
    if (name === ITEMS) below.push(...(rest.length > 0 ? rest : [ALL]));
    else if (getter) answer[upperFirst(name)] = getter();
    else {
      if (name === ALL) for (const [key, get] of Object.entries(getters)) answer[key] = get();
      below.push(...(rest.length > 0 ? rest.map((r) => `${name}/${r}`) : [name]));
    }
  }
  if (below.length > 0) answer['_Items'] = items(object, below, info, references);
  return answer;
}

function items(object: HostObject, select: string[], info: QueryInfo | undefined, references: References): Json[] {
  const from = info?.Skip ?? 0;
  const all = object.members.items?.() ?? [];
  const some = all.slice(from, info?.Top ? from + info.Top : undefined);
  return some.map((item, i) => ({ ...query(item, { Select: select }, references), _Index: from + i }));
}
