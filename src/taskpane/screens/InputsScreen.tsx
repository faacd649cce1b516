import { Banner } from '../components/Banner';
import { BuiltStanding } from '../components/BuiltStanding';
import { Chart } from '../components/Chart';
import { InputGroupCard } from '../components/inputs/InputGroupCard';
import { InputMethod } from '../components/inputs/InputMethod';
import { NoInputs } from '../components/inputs/NoInputs';
import { NextButton } from '../components/NextButton';
import { Screen } from '../components/Screen';
import { UndoLast } from '../components/UndoLast';
import { TypedNote } from '../components/TypedNote';
import { lastKnown } from '../preview/known';
import type { InputPreview } from '../preview/measured/inputPreview';
import { inputChartLines } from '../preview/measured/inputChart';
import { allParts } from '../preview/allParts';
import { planMeasure } from '../preview/planMeasure';
import { useGuide } from '../state/guide';
import { useMeasured } from '../state/measured';
import { useMeasure, usePane, type Pane } from '../state/pane';
import { growthHeading } from './growthHeading';
import { refusalText } from './refusalText';

const GROUPS = ['labour', 'goods', 'capital'] as const;

/** What goes in: staff, goods and services, capital; and the input index as it would be built. */
export function InputsScreen() {
  const pane = usePane();
  const measure = useMeasure();
  const { inputs: preview } = useMeasured();
  const { words, build, live } = pane;
  const guide = useGuide('inputs');
  const { inputs } = words;
  if (!preview) return <NoInputs />;
  const values = 'value' in preview.chosen ? preview.chosen.value : [];
  const heading = growthHeading(pane, inputs.headings, values, preview.base, preview.periods);
  const start = () => build.start('inputs', planMeasure(measure, live, allParts(measure, ['inputs']), 'inputIndex'));
  const isWaiting = preview.lines.every(({ present }) => present === 0);
  return (
    <Screen
      heading={heading?.text ?? (isWaiting ? inputs.headings.waiting : inputs.headings.broken)}
      lede={ledeOf(pane, preview, heading, isWaiting)}
      footer={
        <>
          <p class="says" role="status">
            {heading ? footerOf(pane, preview) : ''}
          </p>
          <NextButton guide={guide} builds={{ inputs: start }} />
        </>
      }
    >
      <BuiltStanding kind="inputs" what="inputs" guide={guide} onAgain={start} />
      <TypedNote />
      {heading && (
        <Chart
          title={inputs.chart(preview.periods[preview.base] ?? '')}
          periods={preview.periods}
          lines={inputChartLines(preview, inputs)}
        />
      )}
      {preview.general.length > 0 && (
        <Banner tone="review">
          <p class="strong">{inputs.generalTitle(preview.general.map(({ name }) => name).join(', '))}</p>
          <p class="caption">{inputs.generalSays}</p>
        </Banner>
      )}
      {GROUPS.map((group) => (
        <InputGroupCard
          key={group}
          group={group}
          lines={preview.lines.filter((line) => line.group === group)}
          periods={preview.periods.length}
        />
      ))}
      <UndoLast of={['inputs', 'part']} />
      <InputMethod />
      <p class="caption quiet-ink">{inputs.buildPrice}</p>
    </Screen>
  );
}

function ledeOf(
  pane: Pane,
  { chosen, lines }: InputPreview,
  heading: { from: string; to: string } | undefined,
  isWaiting: boolean,
): string {
  const { inputs } = pane.words;
  if (heading) return inputs.lede(heading.from, heading.to);
  if ('error' in chosen && !isWaiting)
    return refusalText(
      pane,
      chosen.error,
      lines.map(({ name }) => name),
    );
  return inputs.waitingSays;
}

/** The last value; where labour is measured both ways, what the other way gives. */
function footerOf({ words, formats }: Pane, { direct, indirect, chosen, periods }: InputPreview): string {
  const { inputs } = words;
  if ('error' in chosen) return '';
  const at = lastKnown(chosen.value);
  const value = chosen.value[at];
  if (value === null || value === undefined) return '';
  const period = periods[at] ?? '';
  const other = direct && indirect && 'value' in indirect ? indirect.value[at] : undefined;
  return other === null || other === undefined
    ? inputs.footer(formats.index(value), period)
    : inputs.footerBoth(formats.index(value), formats.index(other), period);
}
