/** Tables, validations, links and notes of a worksheet. */
import { fromStoredFormula } from '../shownFormula';
import { parseBox } from '../references';
import { shiftFormula } from '../shiftFormula';
import type { FileSheet, FileTable, FileValidation } from '../workbookFile';
import { unescapeString } from '../xmlText';
import type { PackageReader } from './archive';
import { richText } from './strings';
import { attribute, child, childrenOf, flag, type XmlNode } from './xmlTree';

const text = (node: XmlNode | undefined, name: string): string => unescapeString(attribute(node, name) ?? '');

function readTable(root: XmlNode | undefined): FileTable[] {
  const range = attribute(root, 'ref');
  if (!root || range === undefined || attribute(root, 'headerRowCount') === '0') return [];
  const style = child(root, 'tableStyleInfo');
  return [
    {
      name: text(root, 'displayName') || text(root, 'name'),
      range,
      style: text(style, 'name'),
      showFilter: child(root, 'autoFilter') !== undefined,
      showBanding: flag(style, 'showRowStripes'),
    },
  ];
}

export const readTables = (file: PackageReader, path: string): FileTable[] =>
  file.related(path, 'table').flatMap((part) => readTable(file.xml(part)));

/** A list is either "words, between quotation marks" or the cells that hold the words. */
function readList(formula: string): Pick<FileValidation, 'list' | 'listFrom'> {
  const inline = /^"((?:[^"]|"")*)"$/.exec(formula);
  return inline
    ? {
        list: (inline[1] ?? '')
          .replace(/""/g, '"')
          .split(',')
          .map((word) => word.trim()),
      }
    : { listFrom: fromStoredFormula(formula) };
}

type Rule = Pick<FileValidation, 'formula' | 'list' | 'listFrom'>;

/** A rule is written for the first cell of the first area; in another area its relative references move along. */
function movedRule(rule: Rule, from: string, to: string): Rule {
  if (rule.formula === undefined) return rule;
  const first = parseBox(from);
  const area = parseBox(to);
  return { formula: shiftFormula(rule.formula, area.row - first.row, area.column - first.column) };
}

export function readValidations(root: XmlNode): FileValidation[] {
  return childrenOf(child(root, 'dataValidations'), 'dataValidation').flatMap((node) => {
    const type = attribute(node, 'type');
    const formula = child(node, 'formula1')?.text ?? '';
    const [first = '', ...others] = (attribute(node, 'sqref') ?? '').split(' ').filter((area) => area !== '');
    if (formula === '' || first === '' || (type !== 'list' && type !== 'custom')) return [];
    const rule = type === 'list' ? readList(formula) : { formula: fromStoredFormula(formula) };
    const words = { title: text(node, 'errorTitle'), message: text(node, 'error') };
    return [first, ...others].map((range) => ({ range, ...words, ...movedRule(rule, first, range) }));
  });
}

export function readLinks(file: PackageReader, path: string, root: XmlNode): FileSheet['links'] {
  const nodes = childrenOf(child(root, 'hyperlinks'), 'hyperlink');
  if (nodes.length === 0) return [];
  const relations = file.relations(path);
  return nodes.flatMap((node) => {
    const outside = relations.get(attribute(node, 'id') ?? '')?.target;
    // Only addresses that a browser may safely open; a file may point at programs too.
    const safe = outside !== undefined && /^(?:https?|mailto):/i.test(outside) ? outside : undefined;
    const target = safe ?? (outside === undefined ? text(node, 'location') : '');
    return target === '' ? [] : [{ cell: (attribute(node, 'ref') ?? '').split(':')[0] ?? '', target }];
  });
}

export function readNotes(file: PackageReader, path: string): FileSheet['notes'] {
  return file.related(path, 'comments').flatMap((part) =>
    childrenOf(child(file.xml(part), 'commentList'), 'comment').map((node) => ({
      cell: attribute(node, 'ref') ?? '',
      text: richText(child(node, 'text')),
    })),
  );
}
