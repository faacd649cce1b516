import { cellAddress } from '../../excel';
import type { FiguresToPut } from '../../excel/putFigures';
import { DATA_BLOCKS, type DataBlock, type Measure } from '../../measures/definition';
import { normalised } from '../../measures/labels';
import { qualityInOrder } from '../../measures/qualityGroups';
import type { BlockRow } from '../../sheets/measure/rowsOfBlocks';
import type { SheetWords } from '../../sheets/words';
import type { LiveData } from '../state/liveData';
import { ownTable } from './blocks';
import type { Recognised } from './recognise';

interface Part extends BlockRow {
  readonly id: string;
}

/**
 * What has to be written beside the figures when a part or a period of the measure is called otherwise: names, units, directions and
 * weights, only where they change, wherever the rows have been sorted to. No figure is among it.
 */
export async function labelWrites(before: Measure, after: Measure, live: LiveData): Promise<FiguresToPut[]> {
  const [{ rowsOf }, { sheetWords }] = await Promise.all([
    import('../../sheets/measure/rowsOfBlocks'),
    import('../../sheets/words'),
  ]);
  const wordsOf = ({ language }: Measure) => sheetWords(language === 'th' ? 'th' : 'en');
  const parts = (measure: Measure, block: DataBlock) => partsOf(measure, block, wordsOf(measure), rowsOf);
  return DATA_BLOCKS.flatMap((block) => {
    const state = live[block];
    if (state.state !== 'read') return [];
    const own = ownTable(after, block) !== undefined;
    return [
      ...rowWrites(parts(before, block), parts(after, block), state.block, own),
      ...headingWrites(before.periods.labels, after.periods.labels, state.block),
    ];
  });
}

function partsOf(
  measure: Measure,
  block: DataBlock,
  words: SheetWords,
  rowsOf: (measure: Measure, block: DataBlock, words: SheetWords) => BlockRow[],
): Part[] {
  const ids = idsOf(measure, block);
  return rowsOf(measure, block, words).map((row, at) => ({ ...row, id: ids[at] ?? row.name }));
}

/** In the order of the rows of the block; price indexes have their name only. */
function idsOf(measure: Measure, block: DataBlock): readonly string[] {
  const lists: Readonly<Record<DataBlock, readonly { readonly id: string }[]>> = {
    quantities: measure.services.filter(({ measured }) => measured === 'activity'),
    costs: measure.services,
    labour: measure.labour,
    pay: measure.labour,
    spending: measure.purchases,
    deflators: [],
    capital: measure.capital,
    quality: qualityInOrder(measure),
  };
  return lists[block].map(({ id }) => id);
}

/** The two columns beside the name are written in the measure's own tables; elsewhere the unit, where there is a column for it. */
function rowWrites(
  before: readonly Part[],
  after: readonly Part[],
  { source }: Recognised,
  own: boolean,
): FiguresToPut[] {
  return after.flatMap((now) => {
    const was = before.find(({ id }) => id === now.id);
    const row = was ? source.services.findIndex((name) => normalised(name) === normalised(was.name)) : -1;
    if (!was || row < 0) return [];
    const { labelColumn, unitColumn } = source;
    const cells: readonly (readonly [number | undefined, string | number, string | number])[] = [
      [labelColumn, was.name, now.name],
      [own ? labelColumn + 1 : unitColumn, was.second, now.second],
      [own ? labelColumn + 2 : undefined, was.third, now.third],
    ];
    return cells.flatMap(([column, old, fresh]) =>
      column === undefined || old === fresh ? [] : [cellWrite(source.sheet, source.firstRow + row, column, fresh)],
    );
  });
}

function headingWrites(before: readonly string[], after: readonly string[], { source }: Recognised): FiguresToPut[] {
  if (before.length !== after.length) return [];
  return after.flatMap((now, at) => {
    const was = before[at] ?? '';
    const column = source.periods.findIndex((label) => normalised(label) === normalised(was));
    if (was === now || column < 0) return [];
    return [cellWrite(source.sheet, source.headingRow, source.firstPeriodColumn + column, now)];
  });
}

const cellWrite = (sheet: string, row: number, column: number, value: string | number): FiguresToPut => ({
  sheet,
  address: cellAddress(row - 1, column - 1),
  values: [[value]],
});
