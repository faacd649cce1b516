/** Renders the pane over a workbook on paper and waits until it is there. */
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import type { Measure, MeasureSet } from '../../src/measures/definition';
import { newMeasure } from '../../src/measures/newMeasure';
import { writeStored } from '../../src/measures/stored/writeStored';
import { App } from '../../src/taskpane/App';
import type { Session } from '../../src/taskpane/state/session';
import type { Place } from '../../src/taskpane/state/steps';
import { socialCare, workbookOnPaper, type PaperWorkbook } from './workbookOnPaper';

afterEach(cleanup);

export async function openPane(workbook: PaperWorkbook): Promise<PaperWorkbook & { unmount: () => void }> {
  const { unmount } = render(<App workbook={workbook} />);
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull(), { timeout: 10_000 });
  return Object.assign(workbook, { unmount });
}

/** Adult social care over the two tables of the workbook on paper. */
export const careMeasure = (more: Partial<Measure> = {}): Measure => ({
  ...newMeasure({
    id: 'm1',
    name: 'Adult social care, England',
    sector: 'socialCare',
    language: 'en',
    periods: { kind: 'own', labels: [] },
  }),
  costUnit: 'GBP thousand',
  data: {
    quantities: { kind: 'table', table: 'Quantities', sheet: 'Quantities' },
    costs: { kind: 'table', table: 'Costs', sheet: 'Costs' },
  },
  ...more,
});

export function keep(workbook: PaperWorkbook, measures: readonly Measure[], session: Partial<Session> = {}): void {
  const set: MeasureSet = { measures, current: measures[0]?.id ?? null, total: [] };
  workbook.settings.set('outturn.measures', writeStored(set));
  workbook.settings.set('outturn.pane', { language: 'en', ...session });
}

/** The pane as it was left: at a place, with both blocks of adult social care chosen. */
export async function openAt(
  place: Place,
  more: Partial<Measure> = {},
  workbook = workbookOnPaper(socialCare()),
): Promise<PaperWorkbook> {
  keep(workbook, [careMeasure(more)], { place });
  return openPane(workbook);
}
