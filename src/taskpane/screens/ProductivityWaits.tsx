import { Button } from '../components/Button';
import { QualitySlot } from '../components/quality/QualitySlot';
import { Screen } from '../components/Screen';
import type { MeasuredPreview } from '../state/measured';
import { usePane } from '../state/pane';
import { refusalText } from './refusalText';

/** What is missing for productivity, and the way to it. Quality can be asked for already. */
export function ProductivityWaits({ measured }: { measured: MeasuredPreview }) {
  const pane = usePane();
  const { words, go } = pane;
  const { productivity: w, output: o } = words;
  const { output, inputs, quality, productivity } = measured;
  const hasOutput = output !== undefined && 'value' in output.index;
  const [heading, says] = !hasOutput
    ? [w.headings.noOutput, w.noOutputSays]
    : !inputs || 'error' in inputs.chosen
      ? [w.headings.noInputs, w.noInputsSays]
      : [
          w.headings.broken,
          productivity && 'error' in productivity ? refusalText(pane, productivity.error, []) : o.nothingMatched,
        ];
  return (
    <Screen
      heading={heading}
      lede={says}
      footer={
        <>
          <p class="says" />
          {hasOutput ? (
            <Button kind="filled" onPress={() => go('inputs')}>
              {w.toInputs}
            </Button>
          ) : (
            <Button kind="filled" onPress={() => go('data')}>
              {o.chooseData}
            </Button>
          )}
        </>
      }
    >
      <QualitySlot output={output} quality={quality} />
    </Screen>
  );
}
