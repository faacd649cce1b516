import { useMemo, useState } from 'preact/hooks';
import { BuiltStanding } from '../components/BuiltStanding';
import { Button } from '../components/Button';
import { NextButton } from '../components/NextButton';
import { Contributions } from '../components/report/Contributions';
import { PartChoices, REPORT_PARTS, type ReportPart } from '../components/report/PartChoices';
import { PlanCard } from '../components/report/PlanCard';
import { ReadingReport } from '../components/report/ReadingReport';
import { Screen } from '../components/Screen';
import { allParts } from '../preview/allParts';
import { reportFigures } from '../preview/measured/reportFigures';
import type { OutputPreview } from '../preview/measured/outputPreview';
import { planMeasure } from '../preview/planMeasure';
import { useDraft } from '../state/draft';
import { useGuide } from '../state/guide';
import { useMeasured, type MeasuredPreview } from '../state/measured';
import { useMeasure, usePane } from '../state/pane';
import { reportHeading, reportSentences } from './reportWords';

/** The results in words, what each service added, and what goes into the workbook. */
export function ReportScreen() {
  const { words, go } = usePane();
  const { report, output: o } = words;
  const measured = useMeasured();
  const { output, reading } = measured;
  if (reading > 0) return <ReadingReport blocks={reading} />;
  if (output && 'value' in output.index) return <Ready output={output} measured={measured} />;
  return (
    <Screen
      heading={report.headings.empty}
      lede={report.emptySays}
      footer={
        <>
          <p class="says" />
          <Button kind="filled" onPress={() => go(output ? 'checks' : 'data')}>
            {output ? o.seeChecks : o.chooseData}
          </Button>
        </>
      }
    >
      <PlanCard />
    </Screen>
  );
}

function Ready({ output, measured }: { output: OutputPreview; measured: MeasuredPreview }) {
  const pane = usePane();
  const { words, build, live, go } = pane;
  const { report } = words;
  const measure = useMeasure();
  const [parts, setParts] = useDraft('report.parts', REPORT_PARTS.join());
  const ticked: ReadonlySet<ReportPart> = new Set(REPORT_PARTS.filter((part) => parts.split(',').includes(part)));
  // No part at all is kept as a comma: an empty draft would be all of them again.
  const setTicked = (chosen: ReadonlySet<ReportPart>) => setParts([...chosen].join() || ',');
  const [asked, setAsked] = useState(false);
  const { inputs, productivity } = measured;
  const figures = useMemo(
    () => reportFigures(measure, output, inputs, productivity),
    [measure, output, inputs, productivity],
  );
  const guide = useGuide('report');
  const start = () => {
    setAsked(true);
    if (ticked.size === 0) return;
    const whole = productivity && 'value' in productivity ? (['productivity'] as const) : [];
    const asked = allParts(measure, [...ticked, ...whole]);
    build.start('report', planMeasure(measure, live, asked, shownOf(ticked)));
  };
  return (
    <Screen
      heading={reportHeading(pane, figures)}
      lede={report.lede(measure.name, figures.from, figures.to)}
      footer={
        <>
          <p class="says" role="status">
            {asked && ticked.size === 0 ? report.nothingTicked : ''}
          </p>
          <NextButton guide={guide} builds={{ report: start }} />
        </>
      }
    >
      <BuiltStanding kind="report" what="report" guide={guide} onAgain={start} />
      <section aria-labelledby="findings-title">
        <h2 id="findings-title">{report.findings}</h2>
        <ul class="lines">
          {reportSentences(pane, figures).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {!inputs && (
          <p class="row caption">
            {report.noInputsSays}
            <Button kind="quiet" slim onPress={() => go('inputs')}>
              {report.toInputs}
            </Button>
          </p>
        )}
      </section>
      <Contributions output={output} />
      <PartChoices ticked={ticked} onChange={setTicked} />
      <p class="caption quiet-ink">{report.price}</p>
      <PlanCard />
    </Screen>
  );
}

/** The report, or else the first of what was asked for. */
const shownOf = (ticked: ReadonlySet<ReportPart>): ReportPart =>
  REPORT_PARTS.find((part) => ticked.has(part)) ?? 'report';
