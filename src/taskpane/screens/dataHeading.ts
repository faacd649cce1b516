import { DATA_BLOCKS } from '../../measures/definition';
import { blocksToBuild, filledInAll } from '../preview/blocks';
import type { Pane } from '../state/pane';

/** The state of the data in one line. */
export function dataHeading({ words, live, assessment, method, formats, currentMeasure: measure }: Pane): string {
  const { headings } = words.data;
  const { quantities, costs } = live;
  if (DATA_BLOCKS.some((block) => live[block].state === 'failed')) return headings.unreadable;
  const toBuild = measure ? blocksToBuild(measure).length : 0;
  if (toBuild > 0) return headings.toBuild(formats.count(toBuild));
  const { filled, all } = filledInAll(live, method.zeros);
  if (assessment) {
    if (filled === 0) return headings.nothing;
    if (assessment.alignment.withoutCosts.size === assessment.alignment.services.length) return headings.noMatch;
    return filled === all ? headings.complete : headings.filled(formats.roundedPercent(filled / all));
  }
  if (quantities.state === 'read' && costs.state === 'read') return headings.noMatch;
  if (quantities.state === 'read') return headings.quantitiesOnly;
  return costs.state === 'read' ? headings.costsOnly : headings.none;
}
