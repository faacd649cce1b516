import type { ZeroRule } from '../../core/options';
import { DATA_BLOCKS, type DataBlock, type Measure } from '../../measures/definition';
import { normalised } from '../../measures/labels';
import type { LiveData } from '../state/liveData';
import { filledIn } from './filledIn';
import { recordOf } from './planned';

/** The names of a block's rows, as the definition has them. */
export function rowNames(measure: Measure, block: DataBlock): readonly string[] {
  const { services, labour, purchases, capital, quality } = measure;
  const names = (parts: readonly { readonly name: string }[]) => parts.map(({ name }) => name);
  switch (block) {
    case 'quantities':
      return names(services.filter(({ measured }) => measured === 'activity'));
    case 'costs':
      return names(services);
    case 'labour':
    case 'pay':
      return names(labour);
    case 'spending':
      return names(purchases);
    case 'capital':
      return names(capital);
    case 'quality':
      return names(quality);
    case 'deflators':
      return deflatorNames(measure);
  }
}

function deflatorNames({ purchases, capital, services, method, labour }: Measure): string[] {
  const deflators = [
    ...(method.labour !== 'direct' && labour.length > 0 ? [method.payDeflator] : []),
    ...[...purchases, ...capital].map(({ deflator }) => deflator),
    ...services.flatMap((one) => (one.measured === 'outputEqualsInput' ? [one.deflator ?? method.payDeflator] : [])),
  ];
  const names = deflators.flatMap((one) => (one && normalised(one.name) !== '' ? [one.name] : []));
  return names.filter((name, at) => names.findIndex((one) => normalised(one) === normalised(name)) === at);
}

/** Quantities and costs always; the others once the measure has something of the kind. */
export const shownBlocks = (measure: Measure): readonly DataBlock[] =>
  DATA_BLOCKS.filter(
    (block) =>
      block === 'quantities' ||
      block === 'costs' ||
      measure.data[block] !== undefined ||
      rowNames(measure, block).length > 0,
  );

/** A data sheet of the measure's own, that Outturn may put figures into. */
export function ownTable(measure: Measure, block: DataBlock) {
  const place = measure.data[block];
  if (place?.kind !== 'table') return undefined;
  return recordOf(measure, 'data')?.sheets.includes(place.sheet) ? place : undefined;
}

/** Output from cells of the user's own: then its other block is most likely there too, and no data sheet is wanted for it. */
const isFromCells = (measure: Measure): boolean =>
  (['quantities', 'costs'] as const).some(
    (block) => measure.data[block] !== undefined && ownTable(measure, block) === undefined,
  );

/** Blocks that the measure needs, that have no cells yet, and that a data sheet would be built for. */
export function blocksToBuild(measure: Measure): readonly DataBlock[] {
  const fromCells = isFromCells(measure);
  return DATA_BLOCKS.filter(
    (block) =>
      measure.data[block] === undefined &&
      rowNames(measure, block).length > 0 &&
      !(fromCells && (block === 'quantities' || block === 'costs')),
  );
}

/** Cells of all blocks that hold a figure, of how many. */
export function filledInAll(live: LiveData, zeros: ZeroRule): { filled: number; all: number } {
  const counts = DATA_BLOCKS.flatMap((block) => {
    const state = live[block];
    return state.state === 'read' ? [filledIn(state.block, zeros)] : [];
  });
  return {
    filled: counts.reduce((sum, one) => sum + one.filled, 0),
    all: counts.reduce((sum, one) => sum + one.all, 0),
  };
}
