import { ICommandService } from '@univerjs/core';
import {
  IDefinedNamesService,
  isReferenceStrings,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { Session } from './session';

/**
 * Sent as mutations, not through the facade, which refuses names that equal a function (Rate, Index, Base): Excel allows
 * them. Names are the host's, so they make no step of undo here. The same id replaces the name of before.
 */
export function setName(session: Session, name: string, refersTo: string): void {
  const formula = refersTo.startsWith('=') ? refersTo.slice(1) : refersTo;
  session.injector.get(ICommandService).syncExecuteCommand(SetDefinedNameMutation.id, {
    unitId: session.unitId,
    id: idOf(session, name),
    name,
    // The engine reads a bare reference as a range and "=..." as a formula.
    formulaOrRefString: isReferenceStrings(formula) ? formula : `=${formula}`,
    localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
}

/** Excel leaves #NAME? behind; Univer's own command would rewrite the formulas that used the name. */
export function deleteName(session: Session, name: string): void {
  const known = session.injector.get(IDefinedNamesService).getValueByName(session.unitId, name);
  if (!known) return;
  session.injector
    .get(ICommandService)
    .syncExecuteCommand(RemoveDefinedNameMutation.id, { ...known, unitId: session.unitId });
}

function idOf(session: Session, name: string): string {
  const known = session.injector.get(IDefinedNamesService).getValueByName(session.unitId, name);
  return known?.id ?? `name-${name.toLowerCase()}`;
}
