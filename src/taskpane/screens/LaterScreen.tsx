import { Banner } from '../components/Banner';
import { Button } from '../components/Button';
import { Screen } from '../components/Screen';
import { usePane } from '../state/pane';
import { isLater, isStep } from '../state/steps';

/** A step that this version does not have: what it will need, and what can be done today. */
export function LaterScreen() {
  const { words, place: step, go } = usePane();
  const { later, shell } = words;
  if (!isStep(step) || !isLater(step)) return null;
  const { heading, says, needs, today } = later[step];
  const back = step === 'inputs' ? 'table' : 'output';
  return (
    <Screen
      heading={heading}
      footer={
        <>
          <p class="says">{later.notHere}</p>
          <Button onPress={() => go(back)}>{back === 'table' ? later.toTable : later.toOutput}</Button>
        </>
      }
    >
      <Banner tone="note">
        <p class="strong">{shell.stepSays(shell.steps[step], later.notHere)}</p>
        <p class="caption">{says}</p>
      </Banner>
      <section>
        <h2>{later.willNeed}</h2>
        <ul class="lines">
          {needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{later.today}</h2>
        <p>{today}</p>
      </section>
    </Screen>
  );
}
