/** Volumes, costs and who is present on Inputs: what the four steps of the input index start from (rules S26, S28). */
import { at, down } from '../plan/columns';
import type { Rows } from '../plan/columns';
import type { DataLayout } from '../context/context';
import type { PlanCell } from '../plan/plan';
import { addPresence, presentWithBoth } from '../plan/presenceRows';
import { cell } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { formula } from '../plan/tableRows';
import { measureTable } from './context';
import { deflatorOf } from '../../measures/inputItems';
import { basePrices, relativeRow } from './inputsBuild';
import type { InputsBuild } from './inputsBuild';

export interface InputBlocks {
  readonly direct?: DataLayout;
  readonly indirect?: DataLayout;
}

export function inputVolumes(build: InputsBuild): InputBlocks {
  const { inputs, context } = build;
  const w = context.words.inputs;
  const direct = inputs.direct ? volumeTable(build, w.volumes, w.volumesNote, false) : undefined;
  const indirect = inputs.indirect ? volumeTable(build, w.volumesIndirect, w.volumesIndirectNote, true) : undefined;
  const costs = costTable(build);
  return {
    ...(direct && { direct: layout(build, direct, costs, presentTable(build, w.present, direct, costs)) }),
    ...(indirect && {
      indirect: layout(build, indirect, costs, presentTable(build, w.presentIndirect, indirect, costs)),
    }),
  };
}

function layout(build: InputsBuild, quantities: Rows, costs: Rows, present: Rows): DataLayout {
  const { periodRow, positionRow } = build.periods;
  const services = build.inputs.items.length;
  const periods = build.context.output.data.periods;
  return {
    services,
    periods,
    periodRow,
    positionRow,
    quantities,
    costs,
    totalCostRow: costs.last + 1,
    present,
    opens: present,
  };
}

type Kind = 'labour' | 'deflated' | 'inventory';

/** Where the figure of an item was read, and how it becomes a volume. */
function origin({ inputs, rows }: InputsBuild, item: number): { readonly row: number; readonly kind: Kind } {
  const [grades, purchases] = [inputs.labour.length, inputs.purchases.length];
  if (item < grades) return { row: (rows.labour?.first ?? 0) + item, kind: 'labour' };
  if (item < grades + purchases) return { row: (rows.spending?.first ?? 0) + item - grades, kind: 'deflated' };
  const asset = item - grades - purchases;
  const used = rows.stock?.consumption.get(inputs.capital[asset]?.id ?? '');
  if (used !== undefined) return { row: used, kind: 'inventory' };
  return { row: (rows.capital?.first ?? 0) + asset, kind: 'deflated' };
}

const payRow = ({ rows }: InputsBuild, item: number): number => (rows.pay?.first ?? 0) + item;
const priceRow = (build: InputsBuild, item: number): number | undefined =>
  relativeRow(build, deflatorOf(build.context.measure, build.inputs, item)?.name);

function volumeTable(build: InputsBuild, title: string, note: string, isIndirect: boolean): Rows {
  const { context, page, inputs } = build;
  const { words } = context;
  page.heading(title, [note], true);
  const table = measureTable(page, context, words.inputs.input, words.summary);
  return table.addServices(inputs.items.length, (item) => {
    const { row, kind } = origin(build, item);
    const isPay = kind === 'labour' && isIndirect;
    const read = isPay ? payRow(build, item) : row;
    const counted = kind === 'labour' && !isPay;
    return {
      label: formula(cell(1, read, 'column')),
      unit: counted
        ? words.entry.labour[inputs.labour[item]?.measured ?? 'hours']
        : priceRow(build, item) === undefined
          ? words.inputs.noPriceIndex
          : basePrices(context),
      summary: words.notApplicable,
      value: (t): PlanCell => {
        if (counted) return formula(at(t, read));
        if (kind === 'inventory') return formula(`IF(ISTEXT(${at(t, read)}),0,${at(t, read)})`);
        const price = priceRow(build, item);
        return price === undefined ? 0 : formula(`IF(${at(t, price)}=0,0,${at(t, read)}/${at(t, price)})`);
      },
      format: FORMATS.figure,
    };
  });
}

function costTable(build: InputsBuild): Rows {
  const { context, page, inputs } = build;
  const { words, measure } = context;
  page.heading(words.inputs.costs, [words.inputs.costsNote], true);
  const table = measureTable(page, context, words.inputs.input, words.summary);
  const rows = table.addServices(inputs.items.length, (item) => {
    const { row, kind } = origin(build, item);
    const read = kind === 'labour' ? payRow(build, item) : row;
    return {
      label: formula(cell(1, read, 'column')),
      unit: kind === 'labour' ? measure.payUnit : measure.spendingUnit,
      summary: words.notApplicable,
      value: (t): PlanCell => {
        if (kind !== 'inventory') return formula(at(t, read));
        const price = priceRow(build, item);
        return price === undefined ? 0 : formula(`IF(ISTEXT(${at(t, read)}),0,${at(t, read)}*${at(t, price)})`);
      },
      format: FORMATS.figure,
    };
  });
  table.add({
    label: words.inputs.allInputs,
    unit: measure.spendingUnit || measure.payUnit,
    summary: words.notApplicable,
    value: (t) => formula(`SUM(${down(t, rows, '')})`),
    look: 'total',
    format: FORMATS.figure,
  });
  return rows;
}

function presentTable(build: InputsBuild, title: string, volumes: Rows, costs: Rows): Rows {
  const { context, page, inputs } = build;
  const { words, output } = context;
  page.heading(title, [words.inputs.presentNote], true);
  return addPresence(measureTable(page, context, words.inputs.input, words.inputs.periodsPresent), {
    count: inputs.items.length,
    periods: output.data.periods,
    label: (item) => formula(cell(1, volumes.first + item, 'column')),
    value: (t, item) => presentWithBoth(t, volumes.first + item, costs.first + item),
    total: words.inputs.inputsPresent,
    words,
  });
}
