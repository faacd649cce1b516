import type { WorkbookError } from '../../excel';
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
export function problemWords(problem: WorkbookError | MeasureError, words: PaneWords): ProblemWords {
  if (problem instanceof MeasureError) {
    return { says: measureProblem(problem.problem, words), where: placeOf(problem.problem), todo: [], details: [] };
  }
  const { says, todo } = words.problems[problem.problem];
  const { where, code, excelMessage, statement } = problem.details;
  const details = [problem.problem, code, excelMessage, statement].filter((line): line is string => !!line);
  return { says: says(where ?? ''), where, todo, details };
}

function measureProblem(problem: MeasureProblem, { measures }: PaneWords): string {
  const says = measures.problems;
  switch (problem.code) {
    case 'noServices':
    case 'emptySelection':
    case 'tooFewPeriods':
      return says[problem.code](problem.sheet);
    case 'duplicateService':
      return says.duplicateService(problem.sheet, problem.service, problem.rows.join(', '));
    case 'duplicatePeriod':
      return says.duplicatePeriod(problem.sheet, problem.period, problem.cells.join(', '));
    case 'nameTooLong':
      return says.nameTooLong(problem.sheet, problem.cell, problem.length);
    case 'noCommonService':
    case 'noCommonPeriod':
      return says[problem.code](problem.quantities, problem.costs);
    case 'baseOutside':
      return says.baseOutside(problem.periods);
    case 'renewEveryOutside':
      return says.renewEveryOutside();
    case 'dateHeading':
      return says.dateHeading(problem.sheet, problem.cell, problem.shown);
    case 'noHeadings':
    case 'noLabelColumn':
    case 'noFigureColumns':
      return says[problem.code](problem.sheet, problem.range);
  }
}

/** A reference that one can go to. */
function placeOf(problem: MeasureProblem): string | undefined {
  if (!('sheet' in problem)) return undefined;
  if ('cell' in problem) return `${problem.sheet}!${problem.cell}`;
  if ('range' in problem) return `${problem.sheet}!${problem.range}`;
  return problem.sheet;
}
