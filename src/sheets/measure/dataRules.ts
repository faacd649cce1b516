/** Looks and rules of the cells that people type into (rule S22). */
import type { DataBlock } from '../../measures/definition';
import type { FigureSource } from '../../measures/measure';
import type { StyleName, ValidationPlan } from '../plan/plan';
import { cell, rangeOf } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import type { SheetWords } from '../words';

export type DataBox = Pick<
  FigureSource,
  'labelColumn' | 'firstRow' | 'lastRow' | 'firstPeriodColumn' | 'lastPeriodColumn'
>;

export const rowStyles = (block: DataBlock): readonly [StyleName, StyleName, StyleName] =>
  block === 'quality'
    ? ['label', 'inputText', 'input']
    : ['label', block === 'deflators' ? 'inputText' : 'unit', 'inputText'];

/** Indexes and scores have decimals that count; nobody reads a typed 0 as a figure where it is not one. */
export const figureFormat = (block: DataBlock): string =>
  block === 'deflators' || block === 'quality' ? FORMATS.price : block === 'capital' ? '#,##0' : FORMATS.figure;

export function figuresOf({ firstRow, lastRow, firstPeriodColumn, lastPeriodColumn }: DataBox): string {
  return rangeOf({ firstColumn: firstPeriodColumn, lastColumn: lastPeriodColumn, firstRow, lastRow });
}

export function dataRules(block: DataBlock, box: DataBox, words: SheetWords): ValidationPlan[] {
  return [figureRule(block, box, words), ...choices(block, box, words)];
}

/** Investment may be negative (a disposal, K8) and 0; nothing else may. Text is a sign for a missing figure. */
function figureRule(block: DataBlock, box: DataBox, words: SheetWords): ValidationPlan {
  const one = cell(box.firstPeriodColumn, box.firstRow);
  const { figure, anyFigure } = words.entry.validation;
  const range = figuresOf(box);
  return block === 'capital'
    ? { range, rule: { formula: `=OR(ISTEXT(${one}),ISNUMBER(${one}))` }, ...both(anyFigure) }
    : { range, rule: { formula: `=OR(ISTEXT(${one}),AND(ISNUMBER(${one}),${one}>=0))` }, ...both(figure) };
}

function choices(block: DataBlock, box: DataBox, words: SheetWords): ValidationPlan[] {
  const { deflatorKinds, directions, validation, headings } = words.entry;
  const { labelColumn, firstRow, lastRow } = box;
  const range = (column: number) => rangeOf({ firstColumn: column, lastColumn: column, firstRow, lastRow });
  const list = (options: readonly string[], title: string): ValidationPlan => ({
    range: range(labelColumn + 1),
    rule: { list: options },
    title,
    message: words.table.choose(options),
  });
  if (block === 'deflators') return [list(Object.values(deflatorKinds), headings.deflators[1])];
  if (block !== 'quality') return [];
  const one = cell(labelColumn + 2, firstRow);
  return [
    list(Object.values(directions), headings.quality[1]),
    {
      range: range(labelColumn + 2),
      rule: { formula: `=AND(ISNUMBER(${one}),${one}>=0)` },
      ...both(validation.weight),
    },
  ];
}

const both = ({ title, message }: { readonly title: string; readonly message: string }) => ({ title, message });
