import type { BuildKind } from '../../measures/definition';
import type { BuildTarget, Guide } from '../preview/guide';
import { recordOf } from '../preview/planned';
import { usePane } from '../state/pane';
import { BuiltSheets } from './BuiltSheets';
import { Button } from './Button';
import { More } from './More';
import { Tag } from './Tag';

interface BuiltStandingProps {
  readonly kind: BuildKind;
  readonly what: BuildTarget;
  readonly guide: Guide;
  /** Writes the sheets anew. While that is the next thing to do anyway, the footer has the button. */
  readonly onAgain: () => void;
}

/** After a build: whether its sheets still have the choices of now, where they are, and how to build or take them out again. */
export function BuiltStanding({ kind, what, guide, onAgain }: BuiltStandingProps) {
  const { words, currentMeasure } = usePane();
  const record = recordOf(currentMeasure, kind);
  if (!record) return null;
  const changed = guide.missing.some((one) => one.code === 'again');
  return (
    <div>
      <div class="row">
        <Tag
          icon={changed ? 'warn' : 'check'}
          tone={changed ? 'review' : 'good'}
          text={changed ? words.guide.again : words.guide.built[what]}
        />
        {!changed && (
          <Button kind="quiet" slim class="push" onPress={onAgain}>
            {words.guide.buildAgain}
          </Button>
        )}
      </div>
      <More title={words.build.builtBefore}>
        <p class="caption quiet-ink">{words.build.follows}</p>
        <BuiltSheets record={record} />
      </More>
    </div>
  );
}
