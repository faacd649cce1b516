/** What an action would change, as a list of edits; nothing is written here. */
import { addInFunction, rewriteCalls, type Call } from './calls';
import type {
  Action,
  CellEdit,
  FormulaCell,
  KeptFormula,
  LeftCell,
  LeftReason,
  NamedLambda,
  RemedyPlan,
} from './cells';
import { hasForm } from './parameters';
import { converted, hasNamedCall, isBroken, needsAddIn } from './report';
import { pinnedEdits } from './spillReferences';
import { addInCall, functionOfLambda, LONGEST, namedCall, namedLambda, nativeCall } from './write';

export interface RemedyContext {
  /** Names of the workbook with what they refer to, so that a LAMBDA is not added twice and no name is overwritten. */
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
  /** The formulas kept so far, for the way back. */
  readonly kept?: readonly KeptFormula[];
  /** What Excel's name manager says about a LAMBDA of ours. */
  readonly comment?: string;
}

type Outcome = { readonly edit: CellEdit; readonly kept?: KeptFormula } | { readonly left: LeftReason } | null;

export function planRemedy(action: Action, cells: readonly FormulaCell[], context: RemedyContext = {}): RemedyPlan {
  const edits: CellEdit[] = [];
  const kept: KeptFormula[] = [];
  const left: LeftCell[] = [];
  for (const cell of cells) {
    const outcome = PLANNERS[action](cell, context);
    if (outcome === null) continue;
    if ('left' in outcome) left.push({ ...place(cell), formula: cell.formula, reason: outcome.left });
    else {
      edits.push(outcome.edit);
      if (outcome.kept) kept.push(outcome.kept);
    }
  }
  const plan = { action, edits, names: [], kept, left };
  if (action === 'back') return withThawed(plan, cells, context);
  if (action === 'freeze') return { ...plan, edits: [...edits, ...pinnedEdits(cells, edits)] };
  return action === 'named' ? withNames(plan, context) : plan;
}

const place = ({ sheet, address }: FormulaCell | KeptFormula) => ({ sheet, address });

const toFormula = (cell: FormulaCell, formula: string): CellEdit => ({
  ...place(cell),
  before: cell.formula,
  after: { formula },
});

const PLANNERS: Readonly<Record<Action, (cell: FormulaCell, context: RemedyContext) => Outcome>> = {
  native: (cell) => conversion('native', cell, nativeCall),
  named: (cell) => conversion('named', cell, namedCall),
  freeze: frozen,
  back: backFromNamed,
  repair: repaired,
};

function conversion(remedy: 'native' | 'named', cell: FormulaCell, write: (call: Call) => string | null): Outcome {
  if (!needsAddIn(cell.formula)) return null;
  const formula = converted(cell.formula, write);
  if (formula === null) return { left: reasonFor(cell.formula, write) };
  const kept: KeptFormula = { ...place(cell), remedy, formula: asSeen(cell.formula), instead: formula };
  // A call of a LAMBDA says itself what it stands for.
  return remedy === 'named' ? { edit: toFormula(cell, formula) } : { edit: toFormula(cell, formula), kept };
}

function reasonFor(formula: string, write: (call: Call) => string | null): LeftReason {
  const texts: (string | null)[] = [];
  let known = true;
  rewriteCalls(formula, addInFunction, (call) => {
    known = known && hasForm(call.name);
    texts.push(write(call));
    return texts.at(-1)!;
  });
  if (!known) return 'notExpressible';
  return texts.includes(null) ? 'optionNotKnown' : 'tooLong';
}

function frozen(cell: FormulaCell): Outcome {
  if (!needsAddIn(cell.formula)) return null;
  const { values } = cell;
  if (values === undefined || values.length === 0) return { left: 'noValues' };
  if (isBroken(cell) || isFailing(values)) return { left: 'stillFailing' };
  const instead = `${values.length} x ${values[0]!.length}`;
  const edit: CellEdit = { ...place(cell), before: cell.formula, after: { values } };
  return { edit, kept: { ...place(cell), remedy: 'freeze', formula: asSeen(cell.formula), instead } };
}

const FAILING = ['#NAME?', '#BUSY!', '#SPILL!', '#CALC!', '#CONNECT!', '#GETTING_DATA'];
const isFailing = (values: NonNullable<FormulaCell['values']>): boolean => FAILING.includes(String(values[0]?.[0]));

/** The formula as people type it, whatever form it was found in. */
export const asSeen = (formula: string): string =>
  rewriteCalls(
    formula,
    addInFunction,
    ({ name, args, single }) => `${single ? '@' : ''}PSP.${name}(${args.join(',')})`,
  );

/** Entering the formula again makes Excel look for the function again; only cells with ours are touched. */
function repaired(cell: FormulaCell): Outcome {
  return isBroken(cell) ? { edit: toFormula(cell, asSeen(cell.formula)) } : null;
}

function backFromNamed(cell: FormulaCell): Outcome {
  if (!hasNamedCall(cell.formula)) return null;
  let complete = true;
  const formula = rewriteCalls(cell.formula, functionOfLambda, (call) => {
    const written = addInCall(call);
    complete = complete && written !== null;
    return written;
  });
  if (!complete) return { left: 'changedSince' };
  return formula.length <= LONGEST ? { edit: toFormula(cell, formula) } : { left: 'tooLong' };
}

/** Kept formulas come back where the cell still holds what was written; frozen cells always do, their values are in the edit. */
function withThawed(plan: RemedyPlan, cells: readonly FormulaCell[], { kept = [] }: RemedyContext): RemedyPlan {
  const now = new Map(cells.map((cell) => [key(cell), cell]));
  const edits = [...plan.edits];
  const left = [...plan.left];
  for (const one of kept) {
    const cell = now.get(key(one));
    const isThere = one.remedy === 'freeze' ? cell === undefined : cell?.formula === one.instead;
    if (isThere) edits.push({ ...place(one), before: one.instead, after: { formula: one.formula } });
    else left.push({ ...place(one), formula: one.formula, reason: 'changedSince' });
  }
  return { ...plan, edits, kept: [...kept], left };
}

const key = ({ sheet, address }: { readonly sheet: string; readonly address: string }): string =>
  `${sheet.toLowerCase()}!${address}`;

/** The LAMBDAs that the edits call. A name of the same spelling that means something else keeps its meaning: its cells stay. */
function withNames(plan: RemedyPlan, { names = [], comment = '' }: RemedyContext): RemedyPlan {
  const there = new Map(names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  const needed = new Map<string, NamedLambda>();
  const edits: CellEdit[] = [];
  const left = [...plan.left];
  for (const edit of plan.edits) {
    const called = lambdasIn('formula' in edit.after ? edit.after.formula : '', comment);
    if (called.some((one) => isTaken(there, one))) {
      left.push({ sheet: edit.sheet, address: edit.address, formula: edit.before, reason: 'nameTaken' });
      continue;
    }
    edits.push(edit);
    for (const one of called) if (!there.has(one.name.toLowerCase())) needed.set(one.name, one);
  }
  return { ...plan, edits, left, names: [...needed.values()] };
}

const bare = (text: string): string => text.replace(/\s|^=|_xlfn\.|_xlpm\./gi, '').toLowerCase();

const isTaken = (there: ReadonlyMap<string, string>, { name, refersTo }: NamedLambda): boolean => {
  const other = there.get(name.toLowerCase());
  return other !== undefined && bare(other) !== bare(refersTo);
};

function lambdasIn(formula: string, comment: string): NamedLambda[] {
  const found = new Map<string, NamedLambda>();
  rewriteCalls(formula, functionOfLambda, ({ name }) => {
    if (hasForm(name)) found.set(name, namedLambda(name, comment));
    return null;
  });
  return [...found.values()];
}
