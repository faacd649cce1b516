import type { ICellData, ICommandInfo, Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';

type Params = ISetRangeValuesMutationParams & { trigger?: string };

/**
 * A change of looks takes a cell's formula away, unless its mutation says that SetStyleCommand made it. Univer writes that
 * itself, and writes something else when undo, redo or a scroll happens to be under way: so say it for every mutation
 * that brings looks and nothing else.
 */
export function keepFormulasUnderLooks(injector: Injector): void {
  const commands = injector.get(ICommandService);
  // Before the listener that would take the formulas away.
  const listeners = Reflect.get(commands, '_beforeCommandExecutionListeners') as ((command: ICommandInfo) => void)[];
  listeners.unshift(sayLooksOnly);
}

function sayLooksOnly(command: Readonly<ICommandInfo>): void {
  if (command.id !== SetRangeValuesMutation.id) return;
  const params = command.params as Params | undefined;
  if (params && bringsLooksOnly(params)) params.trigger = SetStyleCommand.id;
}

function bringsLooksOnly({ cellValue }: Params): boolean {
  return Object.values(cellValue ?? {}).every((row) =>
    Object.values((row ?? {}) as Record<number, ICellData | null>).every(
      (cell) => cell && Object.keys(cell).every((key) => key === 's'),
    ),
  );
}
