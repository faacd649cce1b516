/** The price indexes of services whose output is taken to be their deflated cost, and where they lie on Data. */
import { normalised } from '../../measures/labels';
import { at } from '../plan/columns';
import type { BuildContext } from './context';

/** Each price index once. */
export function priceNames({ treatments }: BuildContext): string[] {
  const names = (treatments ?? []).flatMap((one) =>
    one?.kind === 'deflatedCost' && one.deflator !== null ? [one.deflator] : [],
  );
  return names.filter((name, i) => names.findIndex((one) => normalised(one) === normalised(name)) === i);
}

/** The cell with the price of a period over the base; undefined where the service has no price index. */
export function priceRelative(context: BuildContext, name: string | null, t: number): string | undefined {
  const { prices } = context.data;
  const position = name === null ? -1 : priceNames(context).findIndex((one) => normalised(one) === normalised(name));
  return prices && position >= 0 ? at(t, prices.relatives.first + position) : undefined;
}
