import type { ProblemDetails } from '../../excel';
import { MeasureError } from '../../measures/measureError';
import { problemWords } from '../format/problemWords';
import type { Job } from '../state/build';
import { usePane } from '../state/pane';
import { Banner } from './Banner';
import { Button } from './Button';
import { More } from './More';
import { Screen } from './Screen';

/** What happened, where, what to do, and how the workbook is now. */
export function BuildFailed({ job: { kind, problem } }: { job: Extract<Job, { state: 'failed' }> }) {
  const { words, language, build } = usePane();
  const { says, where, todo, details } = problemWords(problem, language, words);
  const { left, unfinished, closed }: ProblemDetails = problem instanceof MeasureError ? {} : problem.details;
  return (
    <Screen
      heading={words.build.failed[kind]}
      footer={
        <>
          <Button kind="quiet" onPress={build.dismiss}>
            {words.build.back}
          </Button>
          <Button kind="filled" class="push" onPress={closed ? build.retryOpen : build.retry}>
            {closed ? words.build.retryOpen : words.build.retry}
          </Button>
        </>
      }
    >
      <Banner tone="fix" role="alert">
        {left && <p class="strong">{words.build.notAsBefore(left.join(', '))}</p>}
        {unfinished && <p class="strong">{words.build.unfinished(unfinished.join(', '))}</p>}
        {!left && !unfinished && <p class="strong">{words.build.asBefore}</p>}
      </Banner>
      <section>
        <h2>{words.build.happened}</h2>
        <p>{says}</p>
      </section>
      {closed && <p>{words.build.opensAgain}</p>}
      {where && (
        <section>
          <h2>{words.build.where}</h2>
          <p>{where}</p>
        </section>
      )}
      {todo.length > 0 && (
        <section>
          <h2>{words.build.todo}</h2>
          <ol class="numbered">
            {todo.map((line) => (
              <li key={line}>
                <span>{line}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {details.length > 0 && (
        <More title={words.build.details}>
          <code class="code">{details.join('\n')}</code>
        </More>
      )}
    </Screen>
  );
}
