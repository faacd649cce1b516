import { usePane } from '../state/pane';
import { isStep, type StepId } from '../state/steps';
import { Button } from './Button';
import { LanguageField } from './LanguageField';
import { Screen } from './Screen';
import { Way } from './Way';

/** The measures of this workbook, each with its own next step. */
export function Measures() {
  const { words, formats, measures, session, go } = usePane();
  const { home, shell } = words;
  const count = measures.measures.length;
  return (
    <Screen
      heading={count === 1 ? home.one : home.some(formats.count(count))}
      lede={home.lede}
      footer={
        <Button class="push" onPress={() => go('new')}>
          {home.add}
        </Button>
      }
    >
      <ul class="cards">
        {measures.measures.map(({ id, name, sector }) => {
          const step = stepOf(session.steps[id]);
          return (
            <li key={id}>
              <Way icon={sector} name={name} says={shell.steps[step]} onPress={() => go(step, id)} />
            </li>
          );
        })}
      </ul>
      <LanguageField />
    </Screen>
  );
}

const stepOf = (stored: string | undefined): StepId => {
  const step = stored as StepId | undefined;
  return step && isStep(step) ? step : 'data';
};
