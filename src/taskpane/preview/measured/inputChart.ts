import type { ChartLine } from '../../components/Chart';
import type { InputPreview } from './inputPreview';

interface LineNames {
  readonly index: string;
  readonly direct: string;
  readonly indirect: string;
}

/** One line, or labour counted beside labour as deflated pay. */
export function inputChartLines({ direct, indirect, chosen }: InputPreview, names: LineNames): ChartLine[] {
  if ('error' in chosen) return [];
  if (!direct || !indirect) return [{ name: names.index, values: chosen.value }];
  const other = 'error' in indirect ? [] : [{ name: names.indirect, values: indirect.value }];
  return [{ name: names.direct, values: chosen.value }, ...other];
}
