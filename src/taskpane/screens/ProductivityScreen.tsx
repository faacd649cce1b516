import { BuiltStanding } from '../components/BuiltStanding';
import { Chart, type ChartLine } from '../components/Chart';
import { Equation } from '../components/Equation';
import { useSay } from '../components/FiguresTable';
import { FivePatterns } from '../components/productivity/FivePatterns';
import { NextButton } from '../components/NextButton';
import { PartialMeasures } from '../components/productivity/PartialMeasures';
import { PatternTable } from '../components/productivity/PatternTable';
import { ReportChoices } from '../components/productivity/ReportChoices';
import { QualitySlot } from '../components/quality/QualitySlot';
import { Screen } from '../components/Screen';
import { TypedNote } from '../components/TypedNote';
import type { PaneWords } from '../format/words';
import type { ProductivityPreview } from '../preview/measured/productivityPreview';
import { allParts } from '../preview/allParts';
import { planMeasure } from '../preview/planMeasure';
import { useGuide } from '../state/guide';
import { useMeasured } from '../state/measured';
import { useMeasure, usePane } from '../state/pane';
import { growthHeading } from './growthHeading';
import { ProductivityWaits } from './ProductivityWaits';

/** Output for each unit of input, with quality or without, and what each period shows. */
export function ProductivityScreen() {
  const pane = usePane();
  const { words, formats, build, live } = pane;
  const { productivity: w } = words;
  const measure = useMeasure();
  const measured = useMeasured();
  const guide = useGuide('productivity');
  const result = measured.productivity;
  const preview = result && 'value' in result ? result.value : undefined;
  const heading = preview && growthHeading(pane, w.headings, preview.index, preview.base, preview.periods);
  if (!preview || !heading) return <ProductivityWaits measured={measured} />;
  const { periods, base, report } = preview;
  const period = periods[report] ?? '';
  const value = preview.index[report];
  const start = () =>
    build.start('productivity', planMeasure(measure, live, allParts(measure, ['productivity']), 'productivity'));
  return (
    <Screen
      heading={heading.text}
      lede={w.lede(periods[base] ?? '', period)}
      footer={
        <>
          <p class="says" role="status">
            {value === null || value === undefined ? '' : w.footer(formats.index(value), period)}
          </p>
          <NextButton guide={guide} builds={{ productivity: start }} />
        </>
      }
    >
      <BuiltStanding kind="productivity" what="productivity" guide={guide} onAgain={start} />
      <TypedNote />
      <InFigures preview={preview} />
      <QualitySlot output={measured.output} quality={measured.quality} />
      <Chart title={w.chart(periods[base] ?? '')} periods={periods} lines={linesOf(preview, words)} />
      <PatternTable rows={preview.patterns} />
      <FivePatterns />
      <PartialMeasures partial={preview.partial} periods={periods} />
      <ReportChoices periods={periods} report={report} />
      <p class="caption quiet-ink">{w.buildPrice}</p>
    </Screen>
  );
}

function InFigures({ preview }: { preview: ProductivityPreview }) {
  const { output, input, index, indirectIndex, report, isAdjusted } = preview;
  const { productivity: w } = usePane().words;
  const say = useSay();
  const figures = [say(output[report]), say(input[report]), say(index[report])] as const;
  return (
    <>
      <Equation
        says={w.equation(...figures)}
        parts={[
          { value: figures[0], name: isAdjusted ? w.adjustedOutput : w.output },
          { value: figures[1], name: w.inputs },
          { value: figures[2], name: w.productivity },
        ]}
      />
      {indirectIndex && <p class="caption">{w.withPay(say(indirectIndex[report]))}</p>}
    </>
  );
}

/** Productivity is the answer; where labour is measured both ways, the other answer stands in the figures. */
function linesOf(
  { index, output, input, isAdjusted }: ProductivityPreview,
  { productivity: w }: PaneWords,
): ChartLine[] {
  return [
    { name: w.productivity, values: index, look: 3 },
    { name: isAdjusted ? w.adjustedOutput : w.output, values: output, look: 1 },
    { name: w.inputs, values: input, look: 2 },
  ];
}
