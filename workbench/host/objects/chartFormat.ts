/** Fonts, fills and lines of a chart's parts: kept under the path of the part. */
import type { BookChart } from '../book/records';
import { HostObject, join } from '../hostObject';
import type { Json } from '../json';
import { kept } from './kept';

type Changed = () => void;

const FONT = { Name: 'Calibri', Size: 10, Bold: false, Italic: false, Color: '#595959', Underline: 'None' };
const LINE = { Color: '#000000', LineStyle: 'Automatic', Weight: 0.75 };

export const chartFont = (chart: BookChart, path: string, changed: Changed) =>
  new HostObject('ChartFont', kept(chart.more, `${path}Font/`, FONT, changed));

/** `changed` also learns what was set: a series draws its line's colour and dashes. */
export function chartLine(chart: BookChart, path: string, changed: (name: string, value: Json) => void): HostObject {
  const line = kept(chart.more, `${path}Line/`, LINE);
  const set: Record<string, (value: Json) => void> = {};
  for (const [name, setter] of Object.entries(line.set ?? {}))
    set[name] = (value) => {
      setter(value);
      changed(name, value);
    };
  return new HostObject('ChartLineFormat', { ...line, set, call: { Clear: () => set['LineStyle']?.('None') } });
}

export function chartFill(chart: BookChart, path: string, changed: (color: string | null) => void): HostObject {
  const put = (color: string | null) => {
    chart.more[`${path}Fill`] = color;
    changed(color);
  };
  return new HostObject('ChartFill', {
    call: { Clear: () => put(null), SetSolidColor: (color) => put(String(color)) },
  });
}

export function areaFormat(chart: BookChart, path: string, changed: Changed): HostObject {
  return new HostObject(
    'ChartAreaFormat',
    join(kept(chart.more, path, { RoundedCorners: false }, changed), {
      child: {
        Font: () => chartFont(chart, path, changed),
        Fill: () => chartFill(chart, path, changed),
        Border: () => chartLine(chart, `${path}Border/`, changed),
      },
    }),
  );
}
