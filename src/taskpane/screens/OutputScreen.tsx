import { useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { FormulaChoice } from '../components/FormulaChoice';
import { FourSteps } from '../components/FourSteps';
import { IndexChart } from '../components/IndexChart';
import { RenewChoice } from '../components/RenewChoice';
import { Screen } from '../components/Screen';
import { SheetChoices } from '../components/SheetChoices';
import { StaleNote } from '../components/StaleNote';
import { ZeroChoice } from '../components/ZeroChoice';
import { measureOf } from '../preview/measureOf';
import { planOutput } from '../preview/planOutput';
import { useMeasure, usePane } from '../state/pane';
import { outputFooter, outputHeading, outputLede } from './outputWords';

/** The index as it would be built, and the choices that make it. */
export function OutputScreen() {
  const pane = usePane();
  const { words, assessment, go, method, build } = pane;
  const current = useMeasure();
  const { output, data } = words;
  const [asked, setAsked] = useState(false);
  if (!assessment) {
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
  const measure = measureOf(current, method, assessment.alignment, data);
  const start = () => {
    setAsked(true);
    if (!measure) return;
    build.start('output', planOutput(measure));
  };
  const broken = 'error' in assessment.index;
  return (
    <Screen
      heading={outputHeading(pane, assessment)}
      lede={outputLede(pane, assessment)}
      footer={
        <>
          <p class="says" role="status">
            {outputFooter(pane, assessment)}
          </p>
          {broken ? (
            <Button kind="filled" onPress={() => go('checks')}>
              {output.seeChecks}
            </Button>
          ) : (
            <Button kind="filled" onPress={start}>
              {output.build}
            </Button>
          )}
        </>
      }
    >
      <StaleNote />
      <IndexChart assessment={assessment} />
      <FormulaChoice />
      <RenewChoice periods={assessment.alignment.periods} asked={asked} />
      <ZeroChoice alignment={assessment.alignment} />
      <SheetChoices />
      {measure && <FourSteps measure={measure} />}
      <p class="caption quiet-ink">{output.buildPrice}</p>
    </Screen>
  );
}
