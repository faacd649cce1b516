/** What an input index is made of, in the order of its rows: grades (full-time equivalents first), purchases, assets. */
import type { CapitalInput, Deflator, LabourGrade, Measure, PurchasedInput } from './definition';

export type InputGroup = 'labour' | 'goods' | 'capital';

export interface InputItem {
  readonly id: string;
  readonly name: string;
  readonly group: InputGroup;
}

export interface Inputs {
  readonly labour: readonly LabourGrade[];
  readonly purchases: readonly PurchasedInput[];
  readonly capital: readonly CapitalInput[];
  readonly items: readonly InputItem[];
  readonly direct: boolean;
  readonly indirect: boolean;
}

export function inputsOf(measure: Measure): Inputs {
  const { purchases, capital, method } = measure;
  const counted = (unit: LabourGrade['measured']) => measure.labour.filter(({ measured }) => measured === unit);
  const labour = [...counted('fullTimeEquivalents'), ...counted('hours')];
  const items: InputItem[] = [
    ...labour.map(({ id, name }) => ({ id, name, group: 'labour' as const })),
    ...purchases.map(({ id, name }) => ({ id, name, group: 'goods' as const })),
    ...capital.map(({ id, name }) => ({ id, name, group: 'capital' as const })),
  ];
  const indirect = labour.length > 0 && method.labour !== 'direct';
  return { labour, purchases, capital, items, indirect, direct: labour.length === 0 || method.labour !== 'indirect' };
}

export const hasInputs = (measure: Measure): boolean => inputsOf(measure).items.length > 0;

/** Of each item; pay's for a grade. */
export function deflatorOf(measure: Measure, { labour, purchases, capital }: Inputs, item: number): Deflator | null {
  if (item < labour.length) return measure.method.payDeflator;
  const bought = purchases[item - labour.length];
  return bought ? bought.deflator : (capital[item - labour.length - purchases.length]?.deflator ?? null);
}
