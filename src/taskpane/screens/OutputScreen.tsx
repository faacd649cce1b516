import { useState } from 'preact/hooks';
import { BuiltStanding } from '../components/BuiltStanding';
import { Button } from '../components/Button';
import { FormulaChoice } from '../components/FormulaChoice';
import { FourSteps } from '../components/FourSteps';
import { IndexChart } from '../components/IndexChart';
import { QualitySlot } from '../components/quality/QualitySlot';
import { RenewChoice } from '../components/RenewChoice';
import { Contributions } from '../components/report/Contributions';
import { NextButton } from '../components/NextButton';
import { Screen } from '../components/Screen';
import { SheetChoices } from '../components/SheetChoices';
import { ZeroChoice } from '../components/ZeroChoice';
import { TypedNote } from '../components/TypedNote';
import { allParts } from '../preview/allParts';
import { linkingOf } from '../preview/indexPreview';
import type { OutputPreview } from '../preview/measured/outputPreview';
import { planMeasure } from '../preview/planMeasure';
import { useGuide } from '../state/guide';
import { useMeasured } from '../state/measured';
import { useMeasure, usePane } from '../state/pane';
import { outputFooter, outputHeading, outputLede } from './outputWords';

/** The index as it would be built, and the choices that make it. */
export function OutputScreen() {
  const { words, go } = usePane();
  const { output } = words;
  const { output: preview } = useMeasured();
  if (preview) return <Ready preview={preview} />;
  return (
    <Screen
      heading={output.headings.noData}
      footer={
        <>
          <p class="says" />
          <Button kind="filled" onPress={() => go('data')}>
            {output.chooseData}
          </Button>
        </>
      }
    >
      <p>{output.noDataSays}</p>
    </Screen>
  );
}

function Ready({ preview }: { preview: OutputPreview }) {
  const pane = usePane();
  const { words, assessment, method, build, live } = pane;
  const { output } = words;
  const measure = useMeasure();
  const { quality } = useMeasured();
  const [asked, setAsked] = useState(false);
  const { periods } = preview.rows;
  const start = () => {
    setAsked(true);
    if (linkingOf(method, periods.length) === undefined) return;
    const parts = allParts(measure, measure.quality.length > 0 ? ['output', 'quality'] : ['output']);
    build.start('output', planMeasure(measure, live, parts, measure.method.linking === 'fixed' ? 'fixed' : 'output'));
  };
  const guide = useGuide('output');
  const broken = 'error' in preview.index;
  return (
    <Screen
      heading={outputHeading(pane, preview)}
      lede={outputLede(pane, preview)}
      footer={
        <>
          <p class="says" role="status">
            {outputFooter(pane, preview)}
          </p>
          <NextButton guide={guide} builds={{ output: start }} />
        </>
      }
    >
      <BuiltStanding kind="output" what="output" guide={guide} onAgain={start} />
      <TypedNote />
      <IndexChart preview={preview} quality={quality} />
      <FormulaChoice />
      <RenewChoice periods={periods} asked={asked} />
      {assessment && <ZeroChoice alignment={assessment.alignment} />}
      {!broken && <Contributions output={preview} />}
      <QualitySlot output={preview} quality={quality} />
      <SheetChoices />
      <FourSteps measure={measure} live={live} />
      <p class="caption quiet-ink">{output.buildPrice}</p>
    </Screen>
  );
}
