/** Widths, the frozen label column and paper of a calculation sheet. */
import type { BuildContext } from './context';
import type { PageSettings } from './page';

const LABEL_WIDTH = 44;
const UNIT_WIDTH = 22;
const FIGURE_WIDTH = 14;

export function pageSettings(context: BuildContext): PageSettings {
  const figures = Array.from({ length: context.data.periods + 1 }, () => FIGURE_WIDTH);
  return { columnWidths: [LABEL_WIDTH, UNIT_WIDTH, ...figures], freeze: { rows: 0, columns: 1 } };
}
