import { NEW_INDICATOR } from '../../preview/measured/qualityFields';
import type { OutputPreview } from '../../preview/measured/outputPreview';
import type { QualityPreview } from '../../preview/measured/qualityPreview';
import { useFocusBack } from '../../state/focusBack';
import { useFormDraft } from '../../state/formDraft';
import { useMeasure, usePane, type Pane } from '../../state/pane';
import { useDraft } from '../../state/draft';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { UndoLast } from '../UndoLast';
import { IndicatorRow } from './IndicatorRow';
import { QualityForm } from './QualityForm';
import { QualityMethod } from './QualityMethod';

interface QualitySlotProps {
  readonly output: OutputPreview | undefined;
  readonly quality: QualityPreview | undefined;
}

/** Whether output is adjusted for quality, what that changes, and the way to add, change or leave it. */
export function QualitySlot({ output, quality }: QualitySlotProps) {
  const pane = usePane();
  const { words, go } = pane;
  const w = words.productivity.quality;
  const measure = useMeasure();
  const [open, setOpen] = useDraft('quality.open');
  const form = useFormDraft('quality.new', NEW_INDICATOR);
  const adder = useFocusBack(form.isOpen);
  const has = measure.quality.length > 0;
  const opened = open !== '';
  const isWaiting = has && (!quality || 'error' in quality.adjusted);
  const toggle = () => {
    setOpen(opened ? '' : 'open');
    if (!opened && !has) form.open({ ...NEW_INDICATOR });
  };
  return (
    <section class="well" aria-labelledby="quality-slot">
      <div class="row unbroken">
        <Icon name={has && !isWaiting ? 'check' : 'ring'} />
        <h2 class="caption" id="quality-slot">
          {has && !isWaiting ? w.adjusted : w.none}
        </h2>
        <Button kind="quiet" slim class="push" expanded={opened} onPress={toggle}>
          {opened ? w.close : has ? w.change : w.add}
        </Button>
      </div>
      {has && (
        <p class="caption" role="status">
          {effectOf(pane, output, quality)}
        </p>
      )}
      {isWaiting && (
        <Button kind="quiet" slim class="pull" onPress={() => go('data')}>
          {w.enter}
        </Button>
      )}
      {opened && (
        <div class="stack">
          <p class="caption quiet-ink">{w.says}</p>
          {has && (
            <ul class="lines">
              {measure.quality.map((indicator) => (
                <IndicatorRow key={indicator.id} indicator={indicator} />
              ))}
            </ul>
          )}
          {form.isOpen ? (
            <QualityForm form={form} />
          ) : (
            <Button kind="quiet" slim class="pull" buttonRef={adder} onPress={() => form.open({ ...NEW_INDICATOR })}>
              <Icon name="plus" />
              {w.add}
            </Button>
          )}
          <UndoLast of={['quality', 'part']} />
          {has && <QualityMethod />}
        </div>
      )}
    </section>
  );
}

function effectOf({ words, formats }: Pane, output: OutputPreview | undefined, quality: QualityPreview | undefined) {
  const w = words.productivity.quality;
  if (!output || !quality || 'error' in output.index) return w.waiting;
  if ('error' in quality.adjusted) {
    return quality.groups.some(({ index }) => 'error' in index && index.error.code !== 'noNumbers')
      ? w.broken
      : w.waiting;
  }
  const plain = output.index.value.chosen.values[output.report];
  const adjusted = quality.adjusted.value[output.report];
  const known = plain !== null && plain !== undefined && adjusted !== null && adjusted !== undefined;
  return known
    ? w.effect(formats.index(plain), formats.index(adjusted), output.rows.periods[output.report] ?? '')
    : w.waiting;
}
