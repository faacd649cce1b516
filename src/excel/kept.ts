/**
 * What the add-in keeps in the workbook: texts under names, as custom XML parts of our namespace (rules WS1 to WS7, docs/methods/
 * publication.md). Unlike settings they are not tied to the add-in's identity, so that a copy installed from another place finds them.
 * Settings are read where no part is (earlier versions wrote them) and written where Excel has no custom XML parts.
 */
import { excelRun } from './excelRun';
import { fitsXml, keptXml, NAMESPACE, readKeptXml } from '../measures/stored/keptXml';
import type { KeptPart } from '../measures/stored/keptXml';
import { WorkbookError } from './workbookError';

interface Found extends KeptPart {
  readonly part: Excel.CustomXmlPart;
}

/** A text from the custom XML part, or whatever the setting of that name holds; undefined: neither. */
export async function readKept(key: string): Promise<unknown> {
  return excelRun(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
    const [latest] = partsOf(await allParts(context), key);
    if (latest) return latest.text;
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

/**
 * Writes the text as the one part of its key. A setting of the same name, from an earlier version, goes when the part is written; one
 * that appeared beside an existing part was written by an earlier version since, and is kept beside. Refuses to overwrite a later form.
 */
export async function writeKept(key: string, text: string): Promise<void> {
  await excelRun(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItemOrNullObject(key).load('value');
    const all = await allParts(context);
    await context.sync();
    if (!supportsParts() || !fitsXml(text)) {
      settings.add(key, text);
      await context.sync();
      return;
    }
    const [latest, ...others] = partsOf(all, key);
    if (latest && !latest.isKnown) throw new WorkbookError('notSupported', { where: key });
    const beside = freeKeys(all, key);
    for (const other of others) other.part.setXml(keptXml({ ...other, key: beside() }));
    if (latest && !setting.isNullObject) addPart(context, beside(), textOf(setting.value));
    if (latest) latest.part.setXml(keptXml({ key, text, count: latest.count + 1 }));
    else addPart(context, key, text);
    // The setting goes only after Excel has taken the part.
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}

/** Copies what is kept now under a further name, for somebody who can read it; before it is written over. */
export async function keepBeside(key: string): Promise<void> {
  const text = await readKept(key);
  if (text === undefined) return;
  await excelRun(async (context) => {
    const all = await allParts(context);
    const copy = freeKeys(all, key)();
    if (supportsParts() && fitsXml(textOf(text))) addPart(context, copy, textOf(text));
    else context.workbook.settings.add(copy, textOf(text));
    await context.sync();
  });
}

/** Names under which something of this key was kept beside. */
export async function keptBeside(key: string): Promise<readonly string[]> {
  return excelRun(async (context) => {
    const all = await allParts(context);
    return all.map((one) => one.key).filter((other) => other.startsWith(`${key}.kept`));
  });
}

const supportsParts = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.5');

async function allParts(context: Excel.RequestContext): Promise<Found[]> {
  if (!supportsParts()) return [];
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return parts.items.flatMap((part, i) => {
    const read = readKeptXml(texts[i]?.value ?? '');
    return read ? [{ ...read, part }] : [];
  });
}

/** The latest first. */
const partsOf = (all: readonly Found[], key: string): Found[] =>
  all.filter((one) => one.key === key).sort((a, b) => b.count - a.count);

function addPart(context: Excel.RequestContext, key: string, text: string): void {
  context.workbook.customXmlParts.add(keptXml({ key, text, count: 1 }));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function freeKeys(all: readonly Found[], key: string): () => string {
  const taken = new Set(all.map((one) => one.key));
  return () => {
    let number = 1;
    while (taken.has(`${key}.kept${number}`)) number += 1;
    taken.add(`${key}.kept${number}`);
    return `${key}.kept${number}`;
  };
}
