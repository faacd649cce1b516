/** Excel.NamedItemCollection: names of the workbook. Names of one sheet are not modelled. */
import { formatAddress, parseAddress } from '../book/a1';
import { checkDefinedName, sameName } from '../book/definedNames';
import type { NameRecord } from '../book/records';
import { boolean, optionalText, text } from '../arguments';
import { itemAlreadyExists, itemNotFound } from '../hostError';
import { HostObject, join, type Argument } from '../hostObject';
import { checkFormula } from '../input/formulaSyntax';
import { listing } from './collection';
import type { Model } from './model';

function refersTo(value: Argument): string {
  if (value instanceof HostObject && value.members.place)
    return `=${formatAddress(value.members.place.sheet.name, value.members.place.box, true)}`;
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  const given = text(value);
  if (given.startsWith('=')) checkFormula(given);
  return given.startsWith('=') ? given : `="${given.replaceAll('"', '""')}"`;
}

export function name(model: Model, record: NameRecord): HostObject {
  const { book } = model;
  const find = () => {
    const address = parseAddress(record.refersTo);
    const sheet = address?.sheet === undefined ? undefined : book.sheet(address.sheet);
    return address && sheet ? model.range(sheet, address.box) : null;
  };
  const constant = () => record.refersTo.slice(1);
  const kind = () => {
    if (find()) return 'Range';
    if (/^".*"$/.test(constant())) return 'String';
    if (/^(TRUE|FALSE)$/.test(constant())) return 'Boolean';
    return constant().includes('#REF!') ? 'Error' : 'Double';
  };
  const value = () => {
    const place = find()?.members.place;
    if (place) return formatAddress(place.sheet.name, place.box);
    const quoted = /^"(.*)"$/.exec(constant());
    if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
    if (kind() === 'Error') return '#REF!';
    return Number.isFinite(Number(constant())) ? Number(constant()) : constant();
  };
  return new HostObject('NamedItem', {
    identity: { _Id: record.name },
    get: {
      Name: () => record.name,
      Formula: () => record.refersTo,
      Value: value,
      Type: kind,
      Comment: () => record.comment,
      Visible: () => record.visible,
      Scope: () => 'Workbook',
      _Id: () => record.name,
    },
    set: {
      Formula: (v) => {
        record.refersTo = refersTo(v);
        book.grid.setName(record.name, record.refersTo);
      },
      Comment: (v) => (record.comment = text(v)),
      Visible: (v) => (record.visible = boolean(v)),
    },
    child: { WorksheetOrNullObject: () => null },
    call: {
      GetRange: () => {
        const range = find();
        if (!range) throw itemNotFound(`${record.name} is not a range`);
        return range;
      },
      GetRangeOrNullObject: find,
      Delete: () => {
        book.contents.names = book.contents.names.filter((n) => n !== record);
        book.grid.deleteName(record.name);
      },
    },
  });
}

export function names(model: Model): HostObject {
  const { book } = model;
  const list = listing({
    all: () => book.contents.names,
    is: (record, key) => sameName(record.name, String(key)),
    object: (record) => model.name(record),
    what: 'name',
  });
  const add = (wanted: Argument, reference: Argument, comment: Argument) => {
    const given = text(wanted);
    checkDefinedName(given);
    if (book.name(given) || book.contents.tables.some((t) => sameName(t.name, given)))
      throw itemAlreadyExists(`name ${given}`);
    const record = { name: given, refersTo: refersTo(reference), comment: optionalText(comment) ?? '', visible: true };
    book.contents.names.push(record);
    book.grid.setName(record.name, record.refersTo);
    return model.name(record);
  };
  return new HostObject('NamedItemCollection', { ...join(list, { call: { Add: add } }), get: {} });
}
