/** The bytes of an .xlsx file as a workbook. What is not understood is left out and named in `unread`. */
import type { FileSheet, WorkbookFile } from './workbookFile';
import { fromStoredFormula } from './shownFormula';
import { PackageReader } from './read/archive';
import { BrokenWorkbook } from './read/brokenWorkbook';
import { readCells, type SharedParts } from './read/cells';
import { readCharts } from './read/charts';
import { readCustomXml, readSettings, readTitle } from './read/documents';
import { readColumnWidths, readFreeze, readGridlines, readPrint, readRowHeights } from './read/sheetLayout';
import { readLinks, readNotes, readTables, readValidations } from './read/sheetObjects';
import { openFormats, readProtection } from './read/protection';
import { readStrings } from './read/strings';
import { readStyles, stylesPart } from './read/styles';
import { unreadOnSheet } from './read/unread';
import { attribute, child, childrenOf, flag, numberAttribute, type XmlNode } from './read/xmlTree';
import { unescapeString } from './xmlText';

export { BrokenWorkbook };

interface ReadSheet {
  readonly sheet: FileSheet;
  readonly unread: readonly string[];
}

function readSheet(
  file: PackageReader,
  path: string,
  name: string,
  shared: SharedParts & { readonly open: ReadonlySet<number> },
  titles: string | undefined,
): ReadSheet {
  const root = file.needed(path, `the sheet ${name}`);
  const sizes = { columnWidths: readColumnWidths(root), rowHeights: readRowHeights(root) };
  const { charts, skipped } = readCharts(file, path, name, sizes);
  const sheet = {
    name,
    cells: readCells(name, child(root, 'sheetData'), shared),
    ...sizes,
    tables: readTables(file, path),
    charts,
    validations: readValidations(root),
    links: readLinks(file, path, root),
    notes: readNotes(file, path),
    freeze: readFreeze(root),
    showGridlines: readGridlines(root),
    ...readProtection(root, shared.open),
    ...readPrint(root, titles),
  };
  return { sheet, unread: unreadOnSheet(name, root, skipped) };
}

interface Names {
  readonly names: WorkbookFile['names'];
  /** Print titles by the position of their sheet. */
  readonly titles: ReadonlyMap<number, string>;
  readonly unread: readonly string[];
}

function readNames(workbook: XmlNode): Names {
  const nodes = childrenOf(child(workbook, 'definedNames'), 'definedName');
  const isBuiltIn = (node: XmlNode) => /^_xl/i.test(attribute(node, 'name') ?? '');
  const scope = (node: XmlNode) => numberAttribute(node, 'localSheetId');
  const titles = new Map<number, string>();
  for (const node of nodes) {
    if (attribute(node, 'name') === '_xlnm.Print_Titles') titles.set(scope(node) ?? -1, node.text);
  }
  const own = nodes.filter((node) => !isBuiltIn(node));
  const names = own
    .filter((node) => scope(node) === undefined && !flag(node, 'hidden'))
    .map((node) => {
      const comment = attribute(node, 'comment');
      return {
        name: attribute(node, 'name') ?? '',
        refersTo: fromStoredFormula(node.text),
        ...(comment !== undefined && { comment: unescapeString(comment) }),
      };
    });
  const local = own
    .filter((node) => scope(node) !== undefined)
    .map((node) => `the name ${attribute(node, 'name') ?? ''}, which belongs to one sheet`);
  return { names, titles, unread: local };
}

function workbookPath(file: PackageReader): string {
  const [path] = file.related('', 'officeDocument');
  if (path === undefined)
    throw new BrokenWorkbook(
      'The file is a zip archive, but not an .xlsx workbook: it does not say where the workbook is.',
    );
  if (/\.bin$/i.test(path))
    throw new BrokenWorkbook('The file is a binary workbook (.xlsb). Save it in Excel as .xlsx, then open it.');
  return path;
}

function readAll(bytes: Uint8Array): WorkbookFile {
  const file = new PackageReader(bytes);
  const path = workbookPath(file);
  const workbook = file.needed(path, 'the workbook');
  const styles = stylesPart(file, path);
  const shared = {
    strings: readStrings(file, path),
    formats: readStyles(file, path, styles),
    open: openFormats(styles),
  };
  const { names, titles, unread } = readNames(workbook);
  const relations = file.relations(path);
  const entries = childrenOf(child(workbook, 'sheets'), 'sheet').map((node, i) => {
    const name = unescapeString(attribute(node, 'name') ?? `Sheet${i + 1}`);
    return { name, title: titles.get(i), relation: relations.get(attribute(node, 'id') ?? ''), node };
  });
  const worksheets = entries.filter(({ relation }) => relation?.type === 'worksheet');
  if (worksheets.length === 0) throw new BrokenWorkbook('The workbook has no worksheet.');
  const read = worksheets.map(({ name, title, relation }) =>
    readSheet(file, relation?.target ?? '', name, shared, title),
  );
  const active = entries[numberAttribute(child(workbook, 'bookViews', 'workbookView'), 'activeTab') ?? 0]?.name;
  const title = readTitle(file);
  const lost = [
    ...unread,
    ...entries
      .filter((entry) => !worksheets.includes(entry))
      .map(({ name }) => `the sheet ${name}, which is not a worksheet`),
    ...entries
      .filter(({ node }) => /hidden/i.test(attribute(node, 'state') ?? ''))
      .map(({ name }) => `${name}: that it is hidden`),
    ...(flag(child(workbook, 'workbookPr'), 'date1904') ? ['that dates are counted from 1904'] : []),
    ...read.flatMap((one) => one.unread),
  ];
  return {
    sheets: read.map(({ sheet }) => sheet),
    names,
    active: worksheets.find(({ name }) => name === active)?.name ?? worksheets[0]?.name ?? '',
    settings: readSettings(file),
    customXml: readCustomXml(file, path),
    ...(title !== undefined && { title }),
    ...(lost.length > 0 && { unread: lost }),
  };
}

/** Rejects with a BrokenWorkbook whose message says what is wrong. */
export function readWorkbook(bytes: Uint8Array): Promise<WorkbookFile> {
  return new Promise((resolve) => {
    try {
      resolve(readAll(bytes));
    } catch (error) {
      if (error instanceof BrokenWorkbook) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new BrokenWorkbook(`The file is damaged: ${reason}`);
    }
  });
}
