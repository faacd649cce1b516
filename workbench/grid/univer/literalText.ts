import { BaseFunction } from '@univerjs/engine-formula';

/**
 * Univer reads a text in a function's arguments as a date or an amount when it looks like one: XLOOKUP("2010-11", ...)
 * would look for the number 40483. In Excel quotation marks mean text.
 */
export function keepLiteralText(): void {
  BaseFunction.prototype.isArgumentsIgnoreNumberPattern = () => true;
}
