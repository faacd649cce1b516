/** Rows, cells, tables, names and charts of a package. */
import { cellName, parseBox, parseCell } from '../../workbench/xlsx/references';
import type { Parts } from './checkPackage';

const all = (document: Document | undefined, name: string): Element[] =>
  document ? [...document.querySelectorAll('*')].filter((node) => node.localName === name) : [];
const number = (node: Element, name: string): number => Number(node.getAttribute(name));

function doubles(names: readonly string[], what: string): string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names
    .filter((_name, i) => lower.indexOf(lower[i] ?? '') !== i)
    .map((name) => `${what} "${name}" exists twice`);
}

function checkCells(parts: Parts, path: string): string[] {
  const styles = all(parts.get('xl/styles.xml'), 'cellXfs')[0]?.children.length ?? 0;
  const strings = all(parts.get('xl/sharedStrings.xml'), 'si').length;
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of all(parts.get(path), 'row')) {
    if (number(row, 'r') <= lastRow) faults.push(`${path}: row ${number(row, 'r')} is out of order`);
    lastRow = number(row, 'r');
    let lastColumn = -1;
    for (const cell of row.children) {
      const name = cell.getAttribute('r') ?? '';
      const at = parseCell(name);
      if (at.row + 1 !== lastRow || at.column <= lastColumn) faults.push(`${path}: cell ${name} is out of order`);
      lastColumn = at.column;
      if (number(cell, 's') >= styles) faults.push(`${path}: cell ${name} has a style that is not there`);
      const isShared = cell.getAttribute('t') === 's';
      if (isShared && !(Number(cell.textContent) < strings))
        faults.push(`${path}: cell ${name} has a text that is not there`);
      if (cell.hasAttribute('cm') && !parts.has('xl/metadata.xml')) faults.push(`${path}: cell ${name} needs metadata`);
    }
  }
  return faults;
}

function textOf(parts: Parts, sheet: string, name: string): string | undefined {
  const cell = all(parts.get(sheet), 'c').find((one) => one.getAttribute('r') === name);
  if (cell?.getAttribute('t') !== 's') return undefined;
  return all(parts.get('xl/sharedStrings.xml'), 'si')[Number(cell.textContent)]?.textContent ?? undefined;
}

function tablesOf(parts: Parts, sheet: string): string[] {
  const relations = parts.get(sheet.replace(/([^/]*)$/, '_rels/$1.rels'));
  return all(relations, 'Relationship')
    .map((node) => new URL(node.getAttribute('Target') ?? '', `file:///${sheet}`).pathname.slice(1))
    .filter((target) => /^xl\/tables\//.test(target));
}

function checkTable(parts: Parts, sheet: string, path: string): string[] {
  const root = parts.get(path)?.documentElement;
  const box = parseBox(root?.getAttribute('ref') ?? 'A1');
  const columns = all(parts.get(path), 'tableColumn');
  const differing = columns.filter(
    (column, i) => textOf(parts, sheet, cellName(box.row, box.column + i)) !== column.getAttribute('name'),
  );
  return [
    ...(columns.length === box.columns ? [] : [`${path}: ${columns.length} columns in a range of ${box.columns}`]),
    ...differing.map(
      (column) => `${path}: the column "${column.getAttribute('name') ?? ''}" differs from its heading cell`,
    ),
    ...doubles(
      columns.map((column) => column.getAttribute('name') ?? ''),
      `${path}: the column`,
    ),
  ];
}

function checkNames(parts: Parts): string[] {
  const workbook = parts.get('xl/workbook.xml');
  const tables = [...parts]
    .filter(([path]) => /^xl\/tables\//.test(path))
    .map(([, document]) => document.documentElement);
  const sheets = all(workbook, 'sheet').map((node) => node.getAttribute('name') ?? '');
  const names = all(workbook, 'definedName').map(
    (node) => `${node.getAttribute('name') ?? ''}${node.getAttribute('localSheetId') ?? ''}`,
  );
  return [
    ...sheets
      .filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))
      .map((name) => `the sheet name "${name}" is not allowed`),
    ...doubles(sheets, 'the sheet'),
    ...doubles([...names, ...tables.map((table) => table.getAttribute('name') ?? '')], 'the name'),
    ...doubles(
      tables.map((table) => table.getAttribute('id') ?? ''),
      'the table id',
    ),
  ];
}

function checkCounts(parts: Parts): string[] {
  return [...parts].flatMap(([path, document]) =>
    [...document.querySelectorAll('[count]')]
      .filter(
        (node) =>
          node.localName !== 'sst' &&
          node.localName !== 'futureMetadata' &&
          number(node, 'count') !== node.children.length,
      )
      .map((node) => `${path}: <${node.localName}> counts ${number(node, 'count')} of ${node.children.length}`),
  );
}

export function checkSheets(parts: Parts): string[] {
  const sheets = [...parts.keys()].filter((path) => /^xl\/worksheets\/[^/]+$/.test(path));
  return [
    ...sheets.flatMap((path) => checkCells(parts, path)),
    ...sheets.flatMap((path) => tablesOf(parts, path).flatMap((table) => checkTable(parts, path, table))),
    ...checkNames(parts),
    ...checkCounts(parts),
  ];
}
