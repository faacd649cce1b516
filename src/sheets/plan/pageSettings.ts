/** Widths, the frozen label column and paper of a calculation sheet. */
import type { PageSettings } from './page';

const LABEL_WIDTH = 44;
const UNIT_WIDTH = 22;
/** The headings of the summary column are words, such as "Comparisons"; they must not wrap. */
const SUMMARY_WIDTH = 17;
/** Room for a figure of twelve digits, in bold, and the indent; Excel shows #### for one that is wider (rule S34). */
export const FIGURE_WIDTH = 17;
/** With few periods the labels get what the columns of more periods would take, which long names can use. */
const LEAST_WIDTH = 151;
const MOST_LABEL_WIDTH = 60;

export function pageSettings(context: { readonly data: { readonly periods: number } }): PageSettings {
  const figures = Array.from({ length: context.data.periods }, () => FIGURE_WIDTH);
  const others = UNIT_WIDTH + SUMMARY_WIDTH + figures.length * FIGURE_WIDTH;
  const label = Math.min(MOST_LABEL_WIDTH, Math.max(LABEL_WIDTH, LEAST_WIDTH - others));
  return { columnWidths: [label, UNIT_WIDTH, SUMMARY_WIDTH, ...figures], freeze: { rows: 0, columns: 1 } };
}
