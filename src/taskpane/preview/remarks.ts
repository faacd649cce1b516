import { findings, type Finding, type Severity } from '../../core/findings/findings';
import type { ZeroRule } from '../../core/options';
import type { MatchFinding } from '../../measures/source/matchPanel';
import type { SourceFinding } from '../../measures/source/sourceFindings';
import type { Alignment, CellPlace } from './alignment';

/** Something to say about the data: from reading the blocks, from matching them, or from the figures themselves. */
export interface Remark {
  readonly key: string;
  readonly severity: Severity;
  readonly place: CellPlace | undefined;
  readonly about:
    | { readonly from: 'source'; readonly finding: SourceFinding }
    | { readonly from: 'match'; readonly finding: MatchFinding }
    | { readonly from: 'figures'; readonly finding: Finding };
}

/** The most serious first; each fact once, although reading, matching and checking may all notice it. */
export function remarksOn(alignment: Alignment, zeros: ZeroRule): readonly Remark[] {
  const found = findings(alignment.quantities, alignment.costs, zeros);
  const explained = new Set(found.flatMap((one) => (OF_THE_CELL.includes(one.kind) ? [cellOf(one)] : [])));
  const figures = found
    .filter((finding) => !saidByMatching(finding, alignment))
    // That a figure is missing is no news where it has been said what stands in its cell.
    .filter((finding) => !isMissing(finding) || !explained.has(cellOf(finding)))
    .map((finding) => ofFigures(finding, alignment));
  const totals = new Set(figures.flatMap(({ place, about }) => (isTotal(about) && place ? [keyOf(place)] : [])));
  const { quantities, costs } = alignment.blocks;
  const sources = [...quantities.findings, ...costs.findings]
    .filter(({ kind, sheet, cell }) => kind !== 'looksLikeTotal' || !totals.has(keyOf({ sheet, address: cell })))
    .map(ofSource);
  const all = [...figures, ...alignment.findings.map(ofMatch), ...sources];
  return (['fix', 'review', 'note'] as const).flatMap((severity) => all.filter((one) => one.severity === severity));
}

const keyOf = ({ sheet, address }: CellPlace): string => `${sheet}!${address}`;

const isTotal = (about: Remark['about']): boolean =>
  about.from === 'figures' && about.finding.kind === 'looksLikeTotal';

/** A service without costs is said once, by name, and not again for each of its periods. */
function saidByMatching({ kind, service, period }: Finding, alignment: Alignment): boolean {
  const lonelyService = service !== undefined && alignment.withoutCosts.has(service);
  if (lonelyService && (kind === 'costMissing' || kind === 'neverComplete')) return true;
  return kind === 'costMissing' && period !== undefined && alignment.placeOf('costs', undefined, period) === undefined;
}

const OF_THE_CELL: readonly Finding['kind'][] = [
  'errorCell',
  'negative',
  'notFinite',
  'outOfRange',
  'numberAsText',
  'text',
];

const cellOf = ({ block, service, period }: Finding): string => [block, service, period].join();
const isMissing = ({ kind }: Finding): boolean => kind === 'costMissing' || kind === 'quantityMissing';

function ofFigures(finding: Finding, alignment: Alignment): Remark {
  const { kind, block, service, period, severity } = finding;
  const place =
    block !== undefined
      ? alignment.placeOf(block, service, period)
      : service === undefined && period === undefined
        ? undefined
        : (alignment.placeOf('quantities', service, period) ?? alignment.placeOf('costs', service, period));
  const key = ['figures', kind, block, service, period].join();
  return { key, severity, place, about: { from: 'figures', finding } };
}

function ofMatch(finding: MatchFinding): Remark {
  const { kind, sheet, cell } = finding;
  const severity = kind === 'nameDiffersInBlanks' || kind === 'costPeriodNotUsed' ? 'note' : 'review';
  return {
    key: ['match', kind, sheet, cell].join(),
    severity,
    place: { sheet, address: cell },
    about: { from: 'match', finding },
  };
}

function ofSource(finding: SourceFinding): Remark {
  const { kind, sheet, cell } = finding;
  return {
    key: ['source', kind, sheet, cell].join(),
    severity: kind === 'looksLikeTotal' ? 'review' : 'note',
    place: { sheet, address: cell },
    about: { from: 'source', finding },
  };
}
