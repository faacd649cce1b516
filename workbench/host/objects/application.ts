/** Excel.Application. */
import { oneOf } from '../arguments';
import { HostObject } from '../hostObject';
import type { Model } from './model';

export function application({ book }: Model, language: string): HostObject {
  return new HostObject('Application', {
    get: {
      CalculationMode: () => book.properties.calculationMode,
      CalculationState: () => 'Done',
      CalculationEngineVersion: () => 191029,
      DecimalSeparator: () => '.',
      ThousandsSeparator: () => ',',
      UseSystemSeparators: () => true,
    },
    set: {
      CalculationMode: (v) =>
        (book.properties.calculationMode = oneOf(v, ['Automatic', 'AutomaticExceptTables', 'Manual'])),
    },
    child: { CultureInfo: () => new HostObject('CultureInfo', { get: { Name: () => language } }) },
    call: {
      Calculate: (type) => {
        oneOf(type, ['Recalculate', 'Full', 'FullRebuild']);
        book.recalculate = true;
      },
      // A batch is applied as a whole here: there is nothing to hold back.
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });
}
