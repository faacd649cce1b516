import type { EditProblem } from '../../measures/edits/edit';
import type { PaneWords } from './words';

/** Why an edit was refused, and what can be done about it. */
export function editProblemText(problem: EditProblem, { edits }: PaneWords): string {
  switch (problem.code) {
    case 'nameMissing':
      return edits.nameMissing;
    case 'nameTaken':
      return edits.nameTaken(problem.name);
    case 'nameTooLong':
      return edits.nameTooLong(String(problem.length), String(problem.most));
    case 'unknownPart':
      return edits.unknownPart;
    case 'noNextPeriod':
      return edits.noNextPeriod(problem.last);
    case 'tooManyPeriods':
      return edits.tooManyPeriods(String(problem.most));
    case 'lastPeriod':
      return edits.lastPeriod;
  }
}
