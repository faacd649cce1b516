import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { FormulaScope } from '../../excel/portability';
import { planRemedy, portabilityReport, type PortabilityReport, type Remedy } from '../../portability';
import { Banner } from '../components/Banner';
import { Button } from '../components/Button';
import { Choice } from '../components/Choice';
import { Problem } from '../components/Problem';
import { Screen } from '../components/Screen';
import { Segments } from '../components/Segments';
import { RemedyPreview } from '../components/share/RemedyPreview';
import { PublishCard } from '../components/share/PublishCard';
import { ShareReport } from '../components/share/ShareReport';
import { KeptSection } from '../components/share/KeptSection';
import { TogetherCard } from '../components/share/together/TogetherCard';
import { portabilityWords } from '../format/portabilityWords';
import { useFormulaLook, type FormulaLooks } from '../state/formulaLook';
import { usePane } from '../state/pane';
import type { FormulaLook } from '../workbook';

const SCOPES: readonly FormulaScope[] = ['workbook', 'sheet', 'selection'];
const REMEDIES: readonly Remedy[] = ['native', 'named', 'freeze'];

/** What the workbook needs to work for others, and one press to mend it. */
export function ShareScreen() {
  const { words, go } = usePane();
  const { share } = words;
  const [scope, setScope] = useState<FormulaScope>('workbook');
  const looks = useFormulaLook(scope);
  const { now } = looks;
  const choice = (
    <Segments
      legend={share.scope}
      hideLegend
      group="scope"
      options={SCOPES.map((value) => ({ value, label: share.scopes[value] }))}
      value={scope}
      onChange={setScope}
    />
  );
  if (now.state === 'seen') {
    return (
      <Seen look={now.look} looks={looks}>
        {choice}
      </Seen>
    );
  }
  return (
    <Screen
      heading={now.state === 'failed' ? share.headings.unknown : share.headings.looking}
      lede={share.lede}
      busy={now.state === 'looking'}
      footer={
        <>
          <p class="says" />
          {now.state === 'failed' ? (
            <Button kind="filled" onPress={looks.again}>
              {share.again}
            </Button>
          ) : (
            <Button onPress={() => go('report')}>{share.toReport}</Button>
          )}
        </>
      }
    >
      {choice}
      {now.state === 'failed' && (
        <Banner tone="fix" role="alert">
          <Problem problem={now.problem} />
        </Banner>
      )}
    </Screen>
  );
}

interface SeenProps {
  readonly look: FormulaLook;
  readonly looks: FormulaLooks;
  readonly children: ComponentChildren;
}

function Seen({ look, looks, children }: SeenProps) {
  const { words, formats } = usePane();
  const { share } = words;
  const report = useMemo(() => portabilityReport(look.cells), [look]);
  const [chosen, setChosen] = useState<Remedy>();
  const remedy = chosen ?? bestOf(report);
  const plan = useMemo(() => planRemedy(remedy, look.cells, look.context), [remedy, look]);
  const needs = report.needAddIn.length;
  const heading = report.broken > 0 ? 'repair' : needs > 0 ? 'oneStep' : 'ready';
  const edits = plan.edits.length;
  return (
    <Screen
      heading={share.headings[heading]}
      lede={share.lede}
      footer={
        <>
          <p class="says">{needs > 0 ? share.footer.undo : share.footer.ready}</p>
          {needs > 0 && edits > 0 ? (
            <Button kind="filled" onPress={() => looks.apply(plan)}>
              {share.do[remedy](edits === 1 ? share.cell : share.cellCount(formats.count(edits)))}
            </Button>
          ) : (
            <Button onPress={looks.again}>{share.again}</Button>
          )}
        </>
      }
    >
      <Outcome looks={looks} />
      {children}
      <ShareReport look={look} looks={looks} />
      {needs > 0 && (
        <>
          <Remedies report={report} value={remedy} onChange={setChosen} />
          <RemedyPreview plan={plan} />
        </>
      )}
      <KeptSection />
      <PublishCard />
      <TogetherCard />
    </Screen>
  );
}

/** Live figures in plain formulas where all cells have them; values otherwise. */
const bestOf = ({ remedies, needAddIn }: PortabilityReport): Remedy =>
  remedies.native === needAddIn.length ? 'native' : 'freeze';

function Remedies({
  report,
  value,
  onChange,
}: {
  readonly report: PortabilityReport;
  readonly value: Remedy;
  readonly onChange: (remedy: Remedy) => void;
}) {
  const { words, formats, language } = usePane();
  const { share } = words;
  const { actions, meaning } = portabilityWords(language);
  const all = formats.count(report.needAddIn.length);
  return (
    <fieldset>
      <legend>{share.remedy}</legend>
      {REMEDIES.map((remedy) => (
        <Choice
          key={remedy}
          type="radio"
          group="remedy"
          name={actions[remedy]}
          flag={share.fits(formats.count(report.remedies[remedy]), all)}
          says={meaning[remedy]}
          checked={remedy === value}
          onChange={() => onChange(remedy)}
        />
      ))}
    </fieldset>
  );
}

/** What was just done; it stays until the next act. */
function Outcome({ looks: { remedied, working } }: { looks: FormulaLooks }) {
  const { words, formats, workbook } = usePane();
  const { share } = words;
  if (working) {
    return (
      <p class="caption" role="status">
        {share.working}
      </p>
    );
  }
  if (!remedied) return null;
  const { action, written, changedSince } = remedied;
  return (
    <Banner tone="good" role="status">
      <p class="caption">
        {share.done[action](formats.count(written))} {workbook.environment().undoesAsOne ? share.undo : ''}{' '}
        {changedSince > 0 ? share.changed(formats.count(changedSince)) : ''}
      </p>
    </Banner>
  );
}
