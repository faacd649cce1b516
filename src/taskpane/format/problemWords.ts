import type { WorkbookError } from '../../excel';
import { problemText } from '../../i18n/measureText';
import type { Language } from '../../measures/measure';
import { MeasureError, type MeasureProblem } from '../../measures/measureError';
import type { PaneWords } from './words';

export interface ProblemWords {
  readonly says: string;
  readonly where: string | undefined;
  readonly todo: readonly string[];
  /** For support: Excel's own code and words. */
  readonly details: readonly string[];
}

/** What happened, where, and what to do about it, in the words of the pane. */
export function problemWords(
  problem: WorkbookError | MeasureError,
  language: Language,
  words: PaneWords,
): ProblemWords {
  if (problem instanceof MeasureError) {
    return { says: problemText(problem.problem, language), where: placeOf(problem.problem), todo: [], details: [] };
  }
  const { says, todo } = words.problems[problem.problem];
  const { where, code, excelMessage, statement } = problem.details;
  const details = [problem.problem, code, excelMessage, statement].filter((line): line is string => !!line);
  return { says: says(where ?? ''), where, todo, details };
}

/** A reference that one can go to. */
function placeOf(problem: MeasureProblem): string | undefined {
  if (!('sheet' in problem)) return undefined;
  if ('cell' in problem) return `${problem.sheet}!${problem.cell}`;
  if ('range' in problem) return `${problem.sheet}!${problem.range}`;
  return problem.sheet;
}
