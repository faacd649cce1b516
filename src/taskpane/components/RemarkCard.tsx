import { remarkText } from '../format/remarkText';
import type { Alignment } from '../preview/alignment';
import type { Remark } from '../preview/remarks';
import { usePane } from '../state/pane';
import { Button } from './Button';
import { Tag } from './Tag';

const ICONS = { fix: 'stop', review: 'warn', note: 'info' } as const;

interface RemarkCardProps {
  readonly remark: Remark;
  readonly alignment: Alignment;
  /** The first one that must be fixed holds the screen's filled button. */
  readonly first: boolean;
}

/** What was found, where, and the way to the cell. */
export function RemarkCard({ remark, alignment, first }: RemarkCardProps) {
  const { words, language, show } = usePane();
  const { severity, place } = remark;
  return (
    <li class={`card finding ${severity}`}>
      <div class="row unbroken">
        <Tag icon={ICONS[severity]} tone={severity} class="strong" text={words.checks.severities[severity]} />
        {place && <span class="where push">{`${place.sheet}!${place.address}`}</span>}
      </div>
      <p>{remarkText(remark, language, words, alignment)}</p>
      {place && (
        <div class="row">
          <Button kind={first ? 'filled' : 'plain'} slim onPress={() => show(place.sheet, place.address)}>
            {words.shell.goTo(place.address)}
          </Button>
        </div>
      )}
    </li>
  );
}
