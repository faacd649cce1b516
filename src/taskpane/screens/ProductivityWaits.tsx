import type { ComponentChildren } from 'preact';
import { Button } from '../components/Button';
import { QualitySlot } from '../components/quality/QualitySlot';
import { Screen } from '../components/Screen';
import type { MeasuredPreview } from '../state/measured';
import { usePane, type Pane } from '../state/pane';
import type { StepId } from '../state/steps';
import { refusalText } from './refusalText';

interface Waiting {
  readonly heading: string;
  readonly says: string;
  readonly button: ComponentChildren;
  readonly to: StepId;
}

/** What is missing for productivity, and the way to it. Quality can be asked for already. */
export function ProductivityWaits({ measured }: { measured: MeasuredPreview }) {
  const pane = usePane();
  const { heading, says, button, to } = waiting(pane, measured);
  return (
    <Screen
      heading={heading}
      lede={says}
      footer={
        <>
          <p class="says" />
          <Button kind="filled" onPress={() => pane.go(to)}>
            {button}
          </Button>
        </>
      }
    >
      <QualitySlot output={measured.output} quality={measured.quality} />
    </Screen>
  );
}

function waiting(pane: Pane, { output, inputs, productivity }: MeasuredPreview): Waiting {
  const { productivity: w, output: o } = pane.words;
  const { headings } = w;
  if (!output) return { heading: headings.noOutput, says: w.noOutputSays, button: o.chooseData, to: 'data' };
  if ('error' in output.index) {
    const says = refusalText(pane, output.index.error, output.rows.services);
    return { heading: headings.broken, says, button: o.seeChecks, to: 'checks' };
  }
  if (!inputs || 'error' in inputs.chosen) {
    return { heading: headings.noInputs, says: w.noInputsSays, button: w.toInputs, to: 'inputs' };
  }
  const error = productivity && 'error' in productivity ? productivity.error : undefined;
  const says = error ? refusalText(pane, error, []) : o.nothingMatched;
  return { heading: headings.broken, says, button: o.seeChecks, to: 'checks' };
}
