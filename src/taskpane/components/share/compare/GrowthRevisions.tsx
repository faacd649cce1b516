import { useState } from 'preact/hooks';
import type { SeriesName } from '../../../../measures/computed/results';
import { SERIES } from '../../../../measures/computed/results';
import { SOURCES, type Comparison, type GrowthRevision } from '../../../../measures/revisions';
import { revisionWords } from '../../../../sheets/revisions/words';
import { useKeepWords } from '../../../format/keepWords';
import { usePane } from '../../../state/pane';
import { SelectField } from '../../SelectField';

/** Smaller differences are those of the arithmetic, not of a revision. */
const NOTHING = 1e-12;

/** The growths of one series, by how much each was revised, and from which source. */
export function GrowthRevisions({ comparison }: { readonly comparison: Comparison }) {
  const { language } = usePane();
  const { compare: w } = useKeepWords();
  const words = revisionWords(language);
  const having = SERIES.filter((name) => comparison.growths.some(({ series }) => series === name));
  const [chosen, setChosen] = useState<SeriesName>();
  const series = having.find((name) => name === chosen) ?? having[0];
  if (series === undefined) return <p class="hint">{w.noGrowths}</p>;
  const growths = comparison.growths.filter((one) => one.series === series);
  return (
    <>
      {having.length > 1 && (
        <SelectField
          id="compare-series"
          label={w.growths}
          options={having.map((value) => ({ value, label: words.series[value] }))}
          value={series}
          onChange={(value) => setChosen(having.find((name) => name === value))}
        />
      )}
      <Largest growths={growths} name={words.series[series]} />
      {growths.some(({ revision, parts }) => Math.abs(revision) >= NOTHING || isMoved(parts)) && (
        <>
          <Table growths={growths} name={words.series[series]} />
          <p class="caption quiet-ink">{w.splitSays}</p>
        </>
      )}
    </>
  );
}

/** Two revisions may cancel: the growth is the same and has parts. */
const isMoved = (parts: GrowthRevision['parts']): boolean =>
  parts !== null && SOURCES.some((source) => Math.abs(parts[source]) >= NOTHING);

interface GrowthsProps {
  readonly growths: readonly GrowthRevision[];
  readonly name: string;
}

function Largest({ growths, name }: GrowthsProps) {
  const { formats } = usePane();
  const { compare: w } = useKeepWords();
  const [first] = [...growths].sort((a, b) => Math.abs(b.revision) - Math.abs(a.revision));
  if (!first || Math.abs(first.revision) < NOTHING) return <p>{w.unchanged(name)}</p>;
  return <p>{w.largest(name, first.period, formats.growth(first.before), formats.growth(first.after))}</p>;
}

function Table({ growths, name }: GrowthsProps) {
  const { formats } = usePane();
  const { compare: w } = useKeepWords();
  return (
    <table class="patterns">
      <caption class="spoken">{w.growthsOf(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{w.period}</th>
          <th scope="col">{w.earlier}</th>
          <th scope="col">{w.later}</th>
          <th scope="col">{w.revision}</th>
        </tr>
      </thead>
      {growths.map((one) => (
        <tbody key={one.period}>
          <tr>
            <th scope="rowgroup" rowSpan={2}>
              {one.period}
            </th>
            <td>{formats.growth(one.before)}</td>
            <td>{formats.growth(one.after)}</td>
            <td class="strong">{formats.points(one.revision)}</td>
          </tr>
          <tr class="pattern-row">
            <td colSpan={3}>
              <Parts growth={one} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** "−0.2 from quantities, +0.1 from the method". */
function Parts({ growth: { parts } }: { readonly growth: GrowthRevision }) {
  const { formats } = usePane();
  const { compare: w } = useKeepWords();
  if (parts === null) return <>{w.notSplit}</>;
  const moved = SOURCES.filter((source) => Math.abs(parts[source]) >= NOTHING);
  if (moved.length === 0) return <>{w.noChange}</>;
  return <>{moved.map((source) => w.part[source](formats.points(parts[source]))).join(', ')}</>;
}
