import type { CellEdit, RemedyPlan } from '../../../portability';
import { portabilityWords } from '../../format/portabilityWords';
import { usePane } from '../../state/pane';
import { More } from '../More';
import { CellList } from './CellList';

const EXAMPLES = 5;
/** Of a formula that would fill the pane, as much as tells what it is. */
const LONGEST_SHOWN = 400;
const SHOWN = 160;

/** What a remedy would write, cell by cell, and what it would leave. Nothing is written by looking. */
export function RemedyPreview({ plan }: { plan: RemedyPlan }) {
  const { words, formats, language } = usePane();
  const { share } = words;
  const reasons = portabilityWords(language).left;
  const rest = plan.edits.length - EXAMPLES;
  return (
    <>
      {plan.edits.length === 0 ? (
        <p class="hint">{share.previewNone}</p>
      ) : (
        <More title={share.previewTitle(formats.count(plan.edits.length))}>
          <ul class="lines">
            {plan.edits.slice(0, EXAMPLES).map((edit) => (
              <li key={`${edit.sheet}!${edit.address}`}>
                <Change edit={edit} />
              </li>
            ))}
          </ul>
          {rest > 0 && <p class="caption quiet-ink">{share.more(formats.count(rest))}</p>}
          {plan.names.length > 0 && (
            <p class="caption quiet-ink">{share.adds(plan.names.map(({ name }) => name).join(', '))}</p>
          )}
        </More>
      )}
      <CellList
        title={share.left(formats.count(plan.left.length))}
        cells={plan.left.map(({ sheet, address, reason }) => ({ sheet, address, says: reasons[reason] }))}
      />
    </>
  );
}

function Change({ edit: { sheet, address, before, after } }: { edit: CellEdit }) {
  const { words, formats } = usePane();
  const { share } = words;
  const then =
    'formula' in after
      ? after.formula
      : share.values(formats.count(after.values.length), formats.count(after.values[0]?.length ?? 0));
  const isLong = then.length > LONGEST_SHOWN;
  return (
    <dl class="change">
      <dt>
        {sheet}!{address}, {share.before}
      </dt>
      <dd>{before}</dd>
      <dt>{share.after}</dt>
      <dd>{isLong ? `${then.slice(0, SHOWN)}…` : then}</dd>
      {isLong && (
        <dd>
          <More title={share.wholeFormula(formats.count(then.length))}>{then}</More>
        </dd>
      )}
    </dl>
  );
}
