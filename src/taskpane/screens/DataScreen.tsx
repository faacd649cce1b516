import { useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { DataBlock } from '../components/DataBlock';
import { MatchSummary } from '../components/MatchSummary';
import { Screen } from '../components/Screen';
import { NameField } from '../components/NameField';
import { TextField } from '../components/TextField';
import { draftKey } from '../state/draft';
import { useMeasure, usePane } from '../state/pane';
import { dataHeading } from './dataHeading';

/** Which cells are the quantities and which the costs, what was recognised in them, and what it is all called. */
export function DataScreen() {
  const pane = usePane();
  const { words, editMeasure, go, live, assessment, formats, session } = pane;
  const measure = useMeasure();
  const { data } = words;
  const [nameAsked, setNameAsked] = useState(false);
  const typed = session.drafts[draftKey(measure.id, 'name')];
  const check = () => {
    if (assessment && typed !== undefined && typed !== measure.name) setNameAsked(true);
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
        <NameField id="measure-name" label={data.name} hint={data.nameHint} asked={nameAsked} />
      </section>
      <TextField
        id="cost-unit"
        label={data.costUnit}
        hint={data.costUnitHint}
        value={measure.costUnit}
        onInput={(costUnit) => editMeasure('name', (one) => ({ ...one, costUnit }))}
      />
    </Screen>
  );
}
