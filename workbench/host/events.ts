/** Tells listening pages what changed: only events that a page registered for are sent. */
import type { Message } from './nativeHost';
import type { SheetRecord } from './book/records';
import type { HostObject, Members } from './hostObject';
import type { Json } from './json';

/** office.js's event ids. */
export const EventId = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  visibilityChanged: 26,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  settingsChanged: 1,
} as const;

const CATEGORY = 65536;
export const WORKBOOK = 'Workbook';

export class Events {
  private readonly registered = new Map<string, number>();
  private pending: Message[] = [];
  deliver: (messages: readonly Message[]) => void = () => undefined;

  private key = (id: number, target: string) => `${id} ${target}`;

  register(id: number, target: string): void {
    const key = this.key(id, target);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(id: number, target: string): void {
    const key = this.key(id, target);
    const count = (this.registered.get(key) ?? 0) - 1;
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  /** A page that went takes its registrations with it. */
  forget(): void {
    this.registered.clear();
    this.pending = [];
  }

  emit(id: number, targets: readonly string[], body: { [key: string]: Json }): void {
    for (const target of targets)
      if (this.registered.has(this.key(id, target))) this.pending.push({ category: CATEGORY, type: id, target, body });
  }

  /** After a batch, so that a handler reads the finished state. */
  flush(): void {
    const messages = this.pending;
    this.pending = [];
    if (messages.length > 0) this.deliver(messages);
  }

  changed(sheet: SheetRecord, address: string, byAddIn: boolean): void {
    const body = {
      address,
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: byAddIn ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheet.id,
    };
    this.emit(EventId.changed, [sheet.id, WORKBOOK], body);
  }

  selected(sheet: SheetRecord, address: string): void {
    this.emit(EventId.selectionChanged, [sheet.id, WORKBOOK], { address, worksheetId: sheet.id });
  }

  activated(sheet: SheetRecord, before: SheetRecord | undefined): void {
    if (before === sheet) return;
    if (before) this.emit(EventId.deactivated, [before.id, WORKBOOK], { worksheetId: before.id });
    this.emit(EventId.activated, [sheet.id, WORKBOOK], { worksheetId: sheet.id });
  }

  sheetAdded(sheet: SheetRecord): void {
    this.emit(EventId.added, [WORKBOOK], { source: 'Local', worksheetId: sheet.id });
  }

  sheetDeleted(sheet: SheetRecord): void {
    this.emit(EventId.deleted, [WORKBOOK], { source: 'Local', worksheetId: sheet.id });
  }
}

/** The `_Register...Event` and `_Unregister...Event` members of a class, by the names that office.js calls. */
export function registrations(events: Events, target: string, names: Readonly<Record<string, number>>): Members {
  const call: Record<string, () => HostObject | void> = {};
  for (const [name, id] of Object.entries(names)) {
    call[`_Register${name}`] = () => events.register(id, target);
    call[`_Unregister${name}`] = () => events.unregister(id, target);
  }
  return { call };
}
