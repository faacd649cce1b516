import { ICommandService } from '@univerjs/core';
import { ISuperTableService, RemoveSuperTableMutation, SetSuperTableMutation } from '@univerjs/engine-formula';
import type { TableRecord } from '../grid';
import { rangeOf } from './boxes';
import { safeColumnName } from './columnNames';
import type { Session } from './session';

/** Excel does not mind the case of table and column names; Univer does. */
class CaselessMap<Value> extends Map<string, Value> {
  override get(key: string): Value | undefined {
    return super.get(key.toLowerCase());
  }
  override set(key: string, value: Value): this {
    return super.set(key.toLowerCase(), value);
  }
  override has(key: string): boolean {
    return super.has(key.toLowerCase());
  }
  override delete(key: string): boolean {
    return super.delete(key.toLowerCase());
  }
}

/** The host owns tables; the engine needs the name, the range and the headings to read structured references. */
export function pushTable(session: Session, table: TableRecord, sheetId: string, headings: string[]): void {
  ensureCaselessTables(session);
  const titleMap = new CaselessMap<number>();
  headings.forEach((heading, index) => titleMap.set(safeColumnName(heading), index));
  const reference = { sheetId, range: rangeOf(table.box), titleMap };
  const params = { unitId: session.unitId, tableName: table.name, reference };
  session.injector.get(ICommandService).syncExecuteCommand(SetSuperTableMutation.id, params);
}

export function removeTable(session: Session, table: TableRecord): void {
  const params = { unitId: session.unitId, tableName: table.name };
  session.injector.get(ICommandService).syncExecuteCommand(RemoveSuperTableMutation.id, params);
}

function ensureCaselessTables(session: Session): void {
  const service = session.injector.get(ISuperTableService);
  const tables = Reflect.get(service, '_tableMap') as Map<string, Map<string, unknown>>;
  if (!(tables.get(session.unitId) instanceof CaselessMap)) tables.set(session.unitId, new CaselessMap());
}
