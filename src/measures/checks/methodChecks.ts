/** Choices of method that weaken the result: deflators, weights of quality, output that is its input (C58-C60, C65). */
import type { DataBlock, Deflator, Measure } from '../definition';
import type { CheckFinding, CheckPlace } from './checkFinding';
import { found } from './checkFinding';

export const methodFindings = (measure: Measure): CheckFinding[] => [
  ...deflatorFindings(measure),
  ...weightFindings(measure),
  ...measure.services
    .filter((service) => service.measured === 'outputEqualsInput')
    .map(({ name }) => found('note', 'outputEqualsInput', { block: 'quantities', service: name }, {})),
];

/** A general index takes out the prices of the whole economy, not those of this service's inputs: the course asks to avoid it. */
function deflatorFindings(measure: Measure): CheckFinding[] {
  const { method, purchases, capital, labour } = measure;
  const items = (block: DataBlock) => (part: { readonly name: string; readonly deflator: Deflator | null }) =>
    deflatorFinding(part.deflator, { block, service: part.name });
  const indirect = method.labour !== 'direct' && labour.length > 0;
  return [
    ...purchases.flatMap(items('spending')),
    ...capital.flatMap(items('capital')),
    ...(indirect ? deflatorFinding(method.payDeflator, { block: 'pay' }) : []),
  ];
}

function deflatorFinding(deflator: Deflator | null, place: CheckPlace): CheckFinding[] {
  if (deflator === null) return [found('review', 'noDeflator', place, {})];
  return deflator.kind === 'general' ? [found('review', 'generalDeflator', place, { deflator: deflator.name })] : [];
}

const TOLERANCE = 0.005;

/** Weights are divided by their sum; one that is not 1 says that an indicator is missing or was typed wrongly. */
function weightFindings(measure: Measure): CheckFinding[] {
  const groups = new Set(measure.quality.map(({ service }) => service));
  return [...groups].flatMap((id) => {
    const indicators = measure.quality.filter((one) => one.service === id);
    const sum = indicators.reduce((all, one) => all + one.weight, 0);
    const service = measure.services.find((one) => one.id === id);
    const place: CheckPlace = { block: 'quality', ...(service && { service: service.name }) };
    const weightless = indicators.filter(({ weight }) => weight === 0);
    const unweighted = weightless.map(({ name }) =>
      found('note', 'qualityWithoutWeight', { block: 'quality', service: name }, {}),
    );
    const severity = sum === 0 ? 'fix' : 'review';
    return Math.abs(sum - 1) > TOLERANCE
      ? [found(severity, 'qualityWeights', place, { sum }), ...unweighted]
      : unweighted;
  });
}
