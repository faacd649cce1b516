/** Excel.RangeBorderCollection and its borders: the outer edges of a range and the lines inside it. */
import type { Box, Edge } from '../../grid/grid';
import { oneOf, whole } from '../arguments';
import { notImplemented, invalidArgument } from '../hostError';
import { HostObject, type Argument, type Place } from '../hostObject';
import { bounded } from './bounded';
import { color } from './colors';
import type { Model } from './model';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Where a border lies: which cells of the range carry it, on which side. */
const SIDES: Readonly<Record<string, { side: Side; cells: (box: Box) => Box | null }>> = {
  EdgeTop: { side: 'top', cells: (b) => ({ ...b, rows: 1 }) },
  EdgeBottom: { side: 'bottom', cells: (b) => ({ ...b, row: b.row + b.rows - 1, rows: 1 }) },
  EdgeLeft: { side: 'left', cells: (b) => ({ ...b, columns: 1 }) },
  EdgeRight: { side: 'right', cells: (b) => ({ ...b, column: b.column + b.columns - 1, columns: 1 }) },
  InsideHorizontal: { side: 'top', cells: (b) => (b.rows > 1 ? { ...b, row: b.row + 1, rows: b.rows - 1 } : null) },
  InsideVertical: {
    side: 'left',
    cells: (b) => (b.columns > 1 ? { ...b, column: b.column + 1, columns: b.columns - 1 } : null),
  },
};

const NONE: Edge = { style: 'none', color: '#000000' };
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** [H17] The grid draws thin, medium and double lines: dashes become thin, thick becomes medium. */
const styleOf = (edge: Edge) => (edge.style === 'none' ? 'None' : edge.style === 'double' ? 'Double' : 'Continuous');
const weightOf = (edge: Edge) => (edge.style === 'medium' ? 'Medium' : edge.style === 'double' ? 'Thick' : 'Thin');

function border(model: Model, place: Place, index: string): HostObject {
  const where = SIDES[index];
  if (!where) throw index.startsWith('Diagonal') ? notImplemented(`RangeBorder ${index}`) : invalidArgument();
  const { grid } = model.book;
  const cells = () => where.cells(bounded(model, place));
  const edge = (): Edge => {
    const box = cells();
    return (box && grid.readFormat(place.sheet.name, box.row, box.column)[where.side]) ?? NONE;
  };
  const set = (change: Partial<Edge>) => {
    const box = cells();
    model.book.checkUnlocked(place.sheet);
    if (box) grid.format(place.sheet.name, box, { [where.side]: { ...edge(), ...change } });
  };
  const drawn = (): Edge['style'] => (edge().style === 'none' ? 'thin' : edge().style);
  return new HostObject('RangeBorder', {
    identity: { Id: index },
    get: {
      SideIndex: () => index,
      Style: () => styleOf(edge()),
      Weight: () => weightOf(edge()),
      Color: () => edge().color,
    },
    set: {
      Style: (v) => {
        const style = oneOf(v, STYLES);
        if (style === 'None') set({ style: 'none' });
        else if (style === 'Double') set({ style: 'double' });
        else set({ style: edge().style === 'medium' ? 'medium' : 'thin' });
      },
      Weight: (v) => {
        const weight = oneOf(v, WEIGHTS);
        set({ style: weight === 'Medium' || weight === 'Thick' ? 'medium' : 'thin' });
      },
      Color: (v) => set({ color: color(v), style: drawn() }),
    },
  });
}

export function rangeBorders(model: Model, place: Place): HostObject {
  const names = Object.keys(SIDES);
  const item = (key: Argument) => border(model, place, oneOf(key, [...names, 'DiagonalDown', 'DiagonalUp']));
  return new HostObject('RangeBorderCollection', {
    get: { Count: () => names.length },
    items: () => names.map((name) => border(model, place, name)),
    item,
    call: { GetItem: item, GetItemAt: (index) => item(names[whole(index)] ?? null) },
  });
}
