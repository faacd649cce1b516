import type { Pane } from '../state/pane';

/** The state of the data in one line. */
export function dataHeading({ words, live, assessment, formats }: Pane): string {
  const { headings } = words.data;
  const { quantities, costs } = live;
  if (quantities.state === 'failed' || costs.state === 'failed') return headings.unreadable;
  if (assessment) {
    if (assessment.alignment.withoutCosts.size === assessment.alignment.services.length) return headings.noMatch;
    if (assessment.filled === assessment.cells) return headings.complete;
    return headings.filled(formats.roundedPercent(assessment.filled / assessment.cells));
  }
  if (quantities.state === 'read' && costs.state === 'read') return headings.noMatch;
  if (quantities.state === 'read') return headings.quantitiesOnly;
  return costs.state === 'read' ? headings.costsOnly : headings.none;
}
