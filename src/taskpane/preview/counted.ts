import { DATA_BLOCKS, type DataBlock, type Measure } from '../../measures/definition';
import { normalised } from '../../measures/labels';
import { samePeriod } from '../../measures/periods';
import type { BlockState, LiveData } from '../state/liveData';
import type { Recognised } from './recognise';

/**
 * What counts of the blocks: a service that was taken out of the measure keeps its row, and a period its column, so that nothing that was
 * typed is lost; both are passed over from then on (rules P205, P206). A measure without services or periods takes all that it finds.
 */
export function countedData(live: LiveData, measure: Measure | undefined): LiveData {
  if (!measure) return live;
  return Object.fromEntries(DATA_BLOCKS.map((block) => [block, countedState(block, live[block], measure)])) as Record<
    DataBlock,
    BlockState
  >;
}

function countedState(block: DataBlock, state: BlockState, measure: Measure): BlockState {
  if (state.state !== 'read') return state;
  const counted = withoutPeriods(withoutRows(block, state.block, measure), measure);
  return counted === state.block ? state : { ...state, block: counted };
}

/** Only services: other rows are found by the names of the measure anyway. A row without a name is nobody's. */
function withoutRows(block: DataBlock, found: Recognised, { services }: Measure): Recognised {
  if ((block !== 'quantities' && block !== 'costs') || services.length === 0) return found;
  const own = new Set(services.map(({ name }) => normalised(name)));
  const isOut = found.source.services.map((name) => normalised(name) !== '' && !own.has(normalised(name)));
  // Names that are all unknown are those of another block: that is for the checks to say.
  if (!isOut.includes(true) || isOut.every((out, row) => out || found.source.services[row] === '')) return found;
  return {
    ...found,
    source: { ...found.source, services: found.source.services.map((name, row) => (isOut[row] ? '' : name)) },
    values: found.values.map((cells, row) => (isOut[row] ? [] : cells)),
  };
}

/** Columns before the first and after the last period of the measure. */
function withoutPeriods(found: Recognised, { periods }: Measure): Recognised {
  const { source } = found;
  const isOwn = source.periods.map((label) =>
    periods.labels.some((own) => normalised(own) === normalised(label) || samePeriod(own, label)),
  );
  const first = isOwn.indexOf(true);
  const last = isOwn.lastIndexOf(true);
  if (first < 0 || (first === 0 && last === isOwn.length - 1)) return found;
  const { numericPeriods } = source;
  return {
    ...found,
    source: {
      ...source,
      firstPeriodColumn: source.firstPeriodColumn + first,
      lastPeriodColumn: source.firstPeriodColumn + last,
      periods: source.periods.slice(first, last + 1),
      ...(numericPeriods && { numericPeriods: numericPeriods.slice(first, last + 1) }),
    },
    values: found.values.map((cells) => cells.slice(first, last + 1)),
  };
}

/** Rows and columns of the two blocks that stand in the sheets and not in the measure. */
export function passedOver(
  live: LiveData,
  measure: Measure,
): { services: readonly string[]; periods: readonly string[] } {
  const blocks = (['quantities', 'costs'] as const).flatMap((block) => {
    const state = live[block];
    return state.state === 'read' ? [state.block.source] : [];
  });
  const unknown = (labels: readonly string[], own: readonly string[]) =>
    labels.filter(
      (label, at) =>
        normalised(label) !== '' &&
        !own.some((one) => normalised(one) === normalised(label) || samePeriod(one, label)) &&
        labels.findIndex((one) => normalised(one) === normalised(label)) === at,
    );
  const names = measure.services.map(({ name }) => name);
  return {
    services:
      names.length === 0
        ? []
        : unknown(
            blocks.flatMap(({ services }) => services),
            names,
          ),
    periods:
      measure.periods.labels.length === 0
        ? []
        : unknown(
            blocks.flatMap(({ periods }) => periods),
            measure.periods.labels,
          ),
  };
}
