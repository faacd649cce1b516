import { useMemo } from 'preact/hooks';
import { compareVersions, type Comparison, type Version } from '../../../../measures/revisions';
import { revisionWords } from '../../../../sheets/revisions/words';
import { choiceName, valueName } from '../../../../sheets/revisions/changesTables';
import { useKeepWords } from '../../../format/keepWords';
import { planRevisions } from '../../../preview/planRevisions';
import { useAbout } from '../../../state/about';
import { useMeasure, usePane } from '../../../state/pane';
import { Button } from '../../Button';
import { More } from '../../More';
import { GrowthRevisions } from './GrowthRevisions';
import { RevisedCells } from './RevisedCells';

interface DifferencesProps {
  readonly before: Version;
  readonly after: Version;
  /** The later version is what the sheets say now: its cells can be gone to. */
  readonly isNow: boolean;
}

/** What differs between two versions, the growths first, and the way to a sheet that says it for others. */
export function Differences({ before, after, isNow }: DifferencesProps) {
  const { build } = usePane();
  const { compare: w } = useKeepWords();
  const measure = useMeasure();
  const { listed } = useAbout(measure);
  const comparison = useMemo(
    () => compareVersions(before, after),
    [before.label, before.measure, before.blocks, after.label, after.measure, JSON.stringify(after.blocks)],
  );
  return (
    <>
      <p class="caption" role="status">
        {isNothing(comparison) ? w.nothing : <Counts comparison={comparison} />}
      </p>
      <GrowthRevisions comparison={comparison} />
      <RevisedCells cells={comparison.cells} isNow={isNow} />
      <Methods comparison={comparison} />
      <Presences comparison={comparison} />
      <div class="row">
        <Button onPress={() => build.start('share', planRevisions(measure, comparison, listed))}>{w.build}</Button>
      </div>
    </>
  );
}

const isNothing = ({ cells, method, presence, renamed, growths }: Comparison): boolean =>
  cells.length + method.length + presence.length + renamed.length === 0 &&
  growths.every(({ revision }) => revision === 0);

function Counts({ comparison: { cells, method } }: { readonly comparison: Comparison }) {
  const { formats } = usePane();
  const { compare: w } = useKeepWords();
  const revised = cells.length === 1 ? w.revisedOne : w.revised(formats.count(cells.length));
  const methods = method.length === 1 ? w.methodsOne : w.methods(formats.count(method.length));
  return (
    <>
      {revised}. {methods}.
    </>
  );
}

function Methods({ comparison: { method } }: { readonly comparison: Comparison }) {
  const { language, formats } = usePane();
  const { compare: w } = useKeepWords();
  if (method.length === 0) return null;
  const words = revisionWords(language);
  return (
    <More title={method.length === 1 ? w.methodsOne : w.methods(formats.count(method.length))} open>
      <ul class="cells caption">
        {method.map((one) => (
          <li key={`${one.choice} ${one.part?.list ?? ''} ${one.part?.name ?? ''}`}>
            {w.method(
              choiceName(words, one.choice),
              one.part?.name ?? words.wholeMeasure,
              valueName(words, one, one.before),
              valueName(words, one, one.after),
            )}
          </li>
        ))}
      </ul>
    </More>
  );
}

function Presences({ comparison: { presence, renamed } }: { readonly comparison: Comparison }) {
  const { language, formats } = usePane();
  const { compare: w } = useKeepWords();
  const words = revisionWords(language);
  const lines = [
    ...presence.map(({ name, block, change }) => w.presenceLine(name, words.blocks[block], words.presences[change])),
    ...renamed.map(({ before, after, block }) => w.presenceLine(after, words.blocks[block], words.renamedTo(before))),
  ];
  if (lines.length === 0) return null;
  return (
    <More title={w.presence(formats.count(lines.length))}>
      <ul class="cells caption">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </More>
  );
}
