import type { WorkbookError } from '../../excel';
import { MeasureError } from '../../measures/measureError';
import { problemWords } from '../format/problemWords';
import { usePane } from '../state/pane';

export interface ProblemProps {
  readonly problem: WorkbookError | MeasureError;
}

/** What happened and what to do, in a few lines. */
export function Problem({ problem }: ProblemProps) {
  const { words, language } = usePane();
  const { says, todo } = problemWords(problem, language, words);
  return (
    <>
      <p class={todo.length > 0 ? 'strong' : ''}>{says}</p>
      {todo.map((line) => (
        <p class="caption" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}
