/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/preact';
import { careMeasure, keep, openAt, openPane } from './openPane';
import { socialCare, workbookOnPaper } from './workbookOnPaper';

it('[P195] the question mark opens the guide at this screen, beside the pane', async () => {
  await openAt('checks');
  const help = screen.getByRole('link', { name: 'Help for this screen' });
  expect(help).toHaveAttribute('href', 'help/guide/first-measure.html#checks');
  expect(help).toHaveAttribute('target', '_blank');
  expect(help).toHaveAttribute('rel', 'noopener');
});

it('[P195] in Thai at the same place of the Thai guide; the measures have theirs too', async () => {
  const workbook = workbookOnPaper(socialCare());
  keep(workbook, [careMeasure()], { place: 'home', language: 'th' });
  await openPane(workbook);
  expect(screen.getByRole('link', { name: 'วิธีใช้หน้านี้' })).toHaveAttribute(
    'href',
    'help/guide/th/first-measure.html#home',
  );
});
