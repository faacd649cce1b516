/** The series of a measure from its blocks alone are what the worksheet functions give, and so what the sheets give. */
import { resultsOf } from '../../../src/measures/computed/results';
import { expected } from '../../sheets/measure/expected';
import { wholeFigures, wholeMeasure } from '../../sheets/measure/sampleMeasure';
import { VARIANTS } from '../../sheets/measure/variants';
import { blocksIn } from '../snapshots/sampleVersions';

type Row = readonly (number | null)[] | null | undefined;

function close(found: Row, wanted: Row) {
  expect(found?.map((one) => one === null)).toEqual(wanted?.map((one) => one === null));
  found?.forEach((one, t) => {
    if (one !== null) expect(Math.abs(one / (wanted?.[t] ?? NaN) - 1)).toBeLessThan(1e-12);
  });
}

it.each(VARIANTS)('[SN1] $name: output, quality, input and productivity', ({ measure, figures }) => {
  const wanted = expected(measure, figures);
  const { series } = resultsOf(measure, blocksIn(figures, measure.periods.labels));
  close(series.output, wanted.output);
  close(series.adjusted ?? null, wanted.adjusted);
  close(series.input, wanted.direct ?? wanted.indirect);
  close(series.productivity, wanted.productivity);
});

it('[S25] a zero in the spending of a service that is measured by it counts as the measure says', () => {
  const whole = wholeFigures();
  const spending = (whole.costs['Public health'] ?? []).map((figure, t) => (t === 3 ? 0 : figure));
  const figures = { ...whole, costs: { ...whole.costs, 'Public health': spending } };
  const levels = (['missing', 'activity'] as const).map((zeros) => {
    const measure = wholeMeasure();
    const asked = { ...measure, method: { ...measure.method, zeros, formula: 'fisher' as const } };
    const { output } = resultsOf(asked, blocksIn(figures)).series;
    close(output, expected(asked, figures).output);
    return output?.[3];
  });
  expect(levels[0]).not.toBeCloseTo(levels[1] ?? NaN, 6);
});
