import { useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { DataBlock } from '../components/DataBlock';
import { MatchSummary } from '../components/MatchSummary';
import { Screen } from '../components/Screen';
import { TextField } from '../components/TextField';
import { usePane } from '../state/pane';
import { dataHeading } from './dataHeading';

/** Which cells are the quantities and which the costs, what was recognised in them, and what it is all called. */
export function DataScreen() {
  const pane = usePane();
  const { words, choices, change, go, live, assessment, formats } = pane;
  const { data } = words;
  const [nameAsked, setNameAsked] = useState(false);
  const nameMissing = nameAsked && choices.name.trim() === '';
  const check = () => {
    if (assessment && choices.name.trim() === '') setNameAsked(true);
    else go('checks');
  };
  const states = [live.quantities.state, live.costs.state];
  const empty = assessment ? assessment.cells - assessment.filled : 0;
  const footer = assessment
    ? empty > 0
      ? data.footer.gaps(formats.count(empty))
      : data.footer.ready
    : states.includes('read')
      ? data.footer.half
      : data.footer.empty;
  return (
    <Screen
      heading={dataHeading(pane)}
      lede={data.lede}
      footer={
        <>
          <p class="says">{footer}</p>
          <Button kind={assessment ? 'filled' : 'plain'} onPress={check}>
            {data.check}
          </Button>
        </>
      }
    >
      <ul class="cards">
        <DataBlock kind="quantities" />
        <DataBlock kind="costs" />
      </ul>
      <MatchSummary />
      <section aria-labelledby="about-measure">
        <h2 id="about-measure" class="spoken">
          {data.about}
        </h2>
        <TextField
          id="measure-name"
          label={data.name}
          hint={data.nameHint}
          wrong={nameMissing ? data.nameMissing : undefined}
          value={choices.name}
          onInput={(name) => change({ name })}
        />
      </section>
      <TextField
        id="cost-unit"
        label={data.costUnit}
        hint={data.costUnitHint}
        value={choices.costUnit}
        onInput={(costUnit) => change({ costUnit })}
      />
    </Screen>
  );
}
