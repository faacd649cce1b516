import { pluralIn } from '../plurals';

const choose = pluralIn('en');

/** "is" beside 1, "are" beside every other count. */
export const plural = (count: string | number, one: string, other: string): string => choose(count, { one, other });

/** "1 service", "15 services". */
export const counted = (count: string | number, one: string, other = `${one}s`): string =>
  `${count} ${plural(count, one, other)}`;

/** "3 of 15 services", "1 of 1 service". */
export const countedOf = (part: string | number, all: string | number, one: string, other = `${one}s`): string =>
  `${part} of ${counted(all, one, other)}`;
