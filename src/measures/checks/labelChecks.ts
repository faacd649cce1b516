/** Names and periods that the measure and its blocks do not share, rows that are not used, names that stand twice (C61, C63). */
import { isFigure } from '../source/cellKinds';
import type { DataBlock, Measure } from '../definition';
import { hasLabel } from '../labelIndex';
import { isBlank, normalised } from '../labels';
import { samePeriod } from '../periods';
import { mostSimilar } from '../similarNames';
import type { CheckFinding } from './checkFinding';
import { found } from './checkFinding';
import type { CheckedBlock } from './checkedBlock';
import { headingAt, placeAt } from './checkedBlock';
import { isTotalName } from './statedTotals';

export function labelFindings(measure: Measure, block: DataBlock, filled: CheckedBlock): CheckFinding[] {
  const names = namesFor(measure, block);
  const twice = [...twiceAmongServices(block, filled), ...twiceAmongPeriods(block, filled)];
  return [
    ...unnamed(block, filled),
    ...(names ? services(names, block, filled) : []),
    ...periods(measure, block, filled),
    ...twice,
  ];
}

/** What the rows of a block should be called; null: any name will do, such as those of price indexes. */
function namesFor(measure: Measure, block: DataBlock): readonly string[] | null {
  const lists: Readonly<Record<DataBlock, readonly { readonly name: string }[] | null>> = {
    quantities: measure.services.filter((one) => one.measured === 'activity'),
    costs: measure.services,
    labour: measure.labour,
    pay: measure.labour,
    spending: measure.purchases,
    deflators: null,
    capital: measure.capital,
    quality: measure.quality,
  };
  const names = lists[block]?.map(({ name }) => name) ?? [];
  return names.length === 0 ? null : names;
}

function services(names: readonly string[], block: DataBlock, filled: CheckedBlock): CheckFinding[] {
  const rows = filled.source.services;
  const open = rows.filter((row) => !isBlank(row) && !hasLabel(names, row));
  const missing = names.filter((name) => !hasLabel(rows, name));
  const absent = missing.map((service) =>
    found(
      'review',
      'serviceNotInBlock',
      { block, service, sheet: filled.source.sheet },
      { suggestion: mostSimilar(service, open) ?? '' },
    ),
  );
  const unused = rows.flatMap((name, row) => {
    if (isBlank(name) || hasLabel(names, name)) return [];
    const place = placeAt(block, filled, row);
    const severity = isTotalName(name) ? 'note' : 'review';
    return [found(severity, 'rowNotUsed', place, { suggestion: mostSimilar(name, missing) ?? '' })];
  });
  return [...absent, ...unused];
}

const unnamed = (block: DataBlock, filled: CheckedBlock): CheckFinding[] =>
  filled.source.services.flatMap((name, row) =>
    isBlank(name) && filled.values[row]?.some(isFigure)
      ? [found('review', 'figuresWithoutName', placeAt(block, filled, row), {})]
      : [],
  );

function periods(measure: Measure, block: DataBlock, filled: CheckedBlock): CheckFinding[] {
  const own = measure.periods.labels;
  const headings = filled.source.periods;
  const same = (label: string, among: readonly string[]): string => among.find((one) => samePeriod(one, label)) ?? '';
  const absent = own
    .filter((label) => !hasLabel(headings, label))
    .map((period) =>
      found(
        'review',
        'periodNotInBlock',
        { block, period, sheet: filled.source.sheet },
        { suggestion: same(period, headings) },
      ),
    );
  const unused = headings.flatMap((label, at) =>
    own.length === 0 || hasLabel(own, label)
      ? []
      : [found('note', 'columnNotUsed', headingAt(block, filled, at), { suggestion: same(label, own) })],
  );
  return [...absent, ...unused];
}

function twiceAmongServices(block: DataBlock, filled: CheckedBlock): CheckFinding[] {
  return repeats(filled.source.services).map(({ at, times }) =>
    found('fix', 'nameTwice', placeAt(block, filled, at), { times }),
  );
}

function twiceAmongPeriods(block: DataBlock, filled: CheckedBlock): CheckFinding[] {
  return repeats(filled.source.periods).map(({ at, times }) =>
    found('fix', 'nameTwice', headingAt(block, filled, at), { times }),
  );
}

/** Each name that stands more than once, at its second place. */
function repeats(labels: readonly string[]): { readonly at: number; readonly times: number }[] {
  const places = new Map<string, number[]>();
  labels.forEach((label, at) => {
    if (!isBlank(label)) places.set(normalised(label), [...(places.get(normalised(label)) ?? []), at]);
  });
  return [...places.values()].flatMap((at) => (at[1] === undefined ? [] : [{ at: at[1], times: at.length }]));
}
