import { useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { BlockCard } from '../components/data/BlockCard';
import { SeriesCard } from '../components/series/SeriesCard';
import { MatchSummary } from '../components/MatchSummary';
import { NextButton } from '../components/NextButton';
import { NameField } from '../components/NameField';
import { Screen } from '../components/Screen';
import { SheetLanguageField } from '../components/SheetLanguageField';
import { TextField } from '../components/TextField';
import { blocksToBuild, filledInAll, shownBlocks } from '../preview/blocks';
import { draftKey } from '../state/draft';
import { useGuide } from '../state/guide';
import { useMeasure, usePane } from '../state/pane';
import { dataHeading } from './dataHeading';

/** The blocks of figures of the measure: where they are, how they get there, what is missing, and what it is all called. */
export function DataScreen() {
  const pane = usePane();
  const { words, editMeasure, go, session, formats } = pane;
  const measure = useMeasure();
  const { data } = words;
  const [nameAsked, setNameAsked] = useState(false);
  const typed = session.drafts[draftKey(measure.id, 'name')];
  const guide = useGuide('data');
  const leadsToChecks = guide.next?.do === 'go' && guide.next.to === 'checks';
  const missing = blocksToBuild(measure);
  const check = () => {
    if (typed !== undefined && typed !== measure.name) setNameAsked(true);
    else go('checks');
  };
  return (
    <Screen
      heading={dataHeading(pane)}
      lede={data.lede}
      footer={
        missing.length > 0 ? (
          <>
            <p class="says">{data.buildSays(formats.count(missing.length))}</p>
            <NextButton guide={guide} />
          </>
        ) : (
          <>
            {(leadsToChecks || guide.next === null) && (
              <p class="says">
                <FooterSays />
              </p>
            )}
            {leadsToChecks ? (
              <Button kind="filled" onPress={check}>
                {data.check}
              </Button>
            ) : (
              <>
                <Button onPress={check}>{data.check}</Button>
                <NextButton guide={guide} />
              </>
            )}
          </>
        )
      }
    >
      <SeriesCard />
      <ul class="cards">
        {shownBlocks(measure).map((block) => (
          <BlockCard key={block} kind={block} />
        ))}
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
      <SheetLanguageField />
      <p class="caption quiet-ink">{data.more}</p>
    </Screen>
  );
}

function FooterSays() {
  const { words, live, method, formats } = usePane();
  const { footer } = words.data;
  const states = [live.quantities.state, live.costs.state];
  if (states.every((state) => state === 'read')) {
    const { filled, all } = filledInAll(live, method.zeros);
    return <>{all > filled ? footer.gaps(formats.count(all - filled)) : footer.ready}</>;
  }
  return <>{states.includes('read') ? footer.half : footer.empty}</>;
}
