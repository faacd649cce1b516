/** A workbook as a file: the texts that Outturn kept in it, and its cells as they were saved. Nothing in it is run (OW1). */
import type { ReadCells } from '../source/readCells';
import { readKeptXml } from '../stored/keptXml';
import type { KeptPart } from '../stored/keptXml';
import { LIMITS, type Limits } from './limits';
import { OtherFileError } from './problem';
import { boxOf, sheetCells, sharedTexts } from './sheetCells';
import { elements, first } from './xml';
import { Zip } from './zip';

export class OtherFile {
  private readonly sheets = new Map<string, { readonly name: string; readonly part: string }>();
  private readonly textsPart: string | undefined;
  private texts: readonly string[] | undefined;

  constructor(
    private readonly zip: Zip,
    workbook: string,
  ) {
    const targets = relationsOf(zip, workbook);
    this.textsPart = [...targets.values()].find((target) => /sharedstrings\.xml$/iu.test(target));
    for (const { attributes } of elements(zip.text(workbook) ?? '', 'sheet')) {
      const part = targets.get(attributes.id ?? '');
      if (attributes.name !== undefined && part) {
        this.sheets.set(attributes.name.toLowerCase(), { name: attributes.name, part });
      }
    }
  }

  /** The text kept under a name, the one written most often where two were left (WS4). */
  kept(key: string): string | undefined {
    const parts = this.zip
      .names()
      .filter((name) => /^customxml\/item\d+\.xml$/u.test(name))
      .flatMap((name): KeptPart[] => [readKeptXml(this.zip.text(name) ?? '')].flatMap((one) => one ?? []))
      .filter((part) => part.key === key)
      .sort((a, b) => b.count - a.count);
    return parts[0]?.text;
  }

  readCells(sheet: string, address: string): ReadCells {
    const found = this.sheets.get(sheet.toLowerCase());
    const xml = found && this.zip.text(found.part);
    if (xml === undefined) throw new OtherFileError('damaged', sheet);
    this.texts ??= sharedTexts(this.textsPart === undefined ? '' : (this.zip.text(this.textsPart) ?? ''));
    const box = boxOf(address);
    const values = sheetCells(xml, box, this.texts);
    const text = values.map((row) => row.map((value) => (value === null ? '' : String(value))));
    return { sheet: found?.name ?? sheet, row: box.row, column: box.column, values, text };
  }

  /** Found by its name, wherever it lies; its sheet is the one that has it among its relations. */
  readTable(name: string): ReadCells {
    for (const { name: sheet, part } of this.sheets.values()) {
      for (const target of relationsOf(this.zip, part).values()) {
        if (!/\/tables\//iu.test(target)) continue;
        const table = first(this.zip.text(target) ?? '', 'table')?.attributes;
        const isIt = [table?.name, table?.displayName].some((one) => one?.toLowerCase() === name.toLowerCase());
        if (isIt && table?.ref !== undefined) return { ...this.readCells(sheet, table.ref), table: name };
      }
    }
    throw new OtherFileError('damaged', name);
  }
}

export function openOtherFile(bytes: Uint8Array, limits: Limits = LIMITS): OtherFile {
  const zip = new Zip(bytes, limits);
  const root = [...elements(zip.text('_rels/.rels') ?? '', 'Relationship')].find(({ attributes }) =>
    attributes.Type?.endsWith('/officeDocument'),
  );
  const workbook = root?.attributes.Target?.replace(/^\//u, '');
  // .xlsb keeps its cells in another form.
  if (workbook === undefined || !/\.xml$/iu.test(workbook) || !zip.has(workbook))
    throw new OtherFileError('notAWorkbook');
  return new OtherFile(zip, workbook);
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Parts by the ids of the relations of a part. */
function relationsOf(zip: Zip, part: string): Map<string, string> {
  const folder = folderOf(part);
  const xml = zip.text(`${folder}_rels/${part.slice(folder.length)}.rels`) ?? '';
  const targets = new Map<string, string>();
  for (const { attributes } of elements(xml, 'Relationship')) {
    const { Id, Target, TargetMode } = attributes;
    if (Id === undefined || Target === undefined || TargetMode === 'External') continue;
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : resolved(folder, Target));
  }
  return targets;
}

/** "../tables/table1.xml" beside "xl/worksheets/" is "xl/tables/table1.xml". */
function resolved(folder: string, target: string): string {
  const way = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') way.pop();
    else if (step !== '.') way.push(step);
  }
  return way.join('/');
}
