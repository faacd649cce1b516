/** Widths, the frozen label column and paper of a calculation sheet. */
import type { PageSettings } from './page';

const LABEL_WIDTH = 44;
const UNIT_WIDTH = 22;
/** The headings of the summary column are words, such as "Comparisons"; they must not wrap. */
const SUMMARY_WIDTH = 17;
const FIGURE_WIDTH = 14;

export function pageSettings(context: { readonly data: { readonly periods: number } }): PageSettings {
  const figures = Array.from({ length: context.data.periods }, () => FIGURE_WIDTH);
  return { columnWidths: [LABEL_WIDTH, UNIT_WIDTH, SUMMARY_WIDTH, ...figures], freeze: { rows: 0, columns: 1 } };
}
