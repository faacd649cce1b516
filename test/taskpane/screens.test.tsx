/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/preact';
import { axe } from 'jest-axe';
import '@testing-library/jest-dom';
import { PLACES } from '../../src/taskpane/state/steps';
import { openAt, openPane } from './openPane';
import { workbookOnPaper } from './workbookOnPaper';

describe('every screen', () => {
  it('[P20] the first screen asks the question and leaves the focus in the sheet', async () => {
    await openPane(workbookOnPaper());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What does a service deliver for its cost?');
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus();
  });

  it.each(PLACES)('[P21] at %s has one heading, one main, and no violation that axe can find', async (step) => {
    await openAt(step);
    await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull(), { timeout: 10_000 });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getAllByRole('main')).toHaveLength(1);
    await waitFor(() => expect(document.title).toMatch(/ - Outturn$/));
    const { violations } = await axe(document.body);
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    expect(document.querySelectorAll('.button.filled').length).toBeLessThanOrEqual(1);
  });
});
