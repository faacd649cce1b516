import { GAP_RULES, QUALITY_MEANS } from '../../../core/quality/qualityIndex';
import type { Measure } from '../../../measures/definition';
import { useMeasure, usePane } from '../../state/pane';
import { SelectField } from '../SelectField';

/** How several indicators become one index, and what a gap in them does. */
export function QualityMethod() {
  const { words, editMeasure } = usePane();
  const { quality } = words.productivity;
  const { method } = useMeasure();
  const change = (part: Partial<Measure['method']>) =>
    editMeasure('quality', (measure) => ({ ...measure, method: { ...measure.method, ...part } }));
  return (
    <div class="halves">
      <SelectField
        id="quality-mean"
        label={quality.mean}
        options={QUALITY_MEANS.map((value) => ({ value, label: quality.means[value] }))}
        value={method.qualityMean}
        onChange={(qualityMean) => change({ qualityMean: qualityMean as Measure['method']['qualityMean'] })}
      />
      <SelectField
        id="quality-gaps"
        label={quality.gaps}
        options={GAP_RULES.map((value) => ({ value, label: quality.gapRules[value] }))}
        value={method.qualityGaps}
        onChange={(qualityGaps) => change({ qualityGaps: qualityGaps as Measure['method']['qualityGaps'] })}
      />
    </div>
  );
}
