/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { openAt } from './openPane';
import { socialCare, workbookOnPaper } from './workbookOnPaper';

const heading = () => screen.getByRole('heading', { level: 1 });
const whenRead = () => waitFor(() => expect(heading()).toHaveTextContent(/^Output (rose|fell|did not)/));

describe('the output screen answers from the figures of the workbook', () => {
  it('[P30] the heading says the change from the base to the last year', async () => {
    await openAt('output');
    await whenRead();
    expect(heading()).toHaveTextContent('Output fell 7.1% in four years');
    expect(screen.getByText(/From 2009-10 to 2013-14/)).toBeVisible();
    fireEvent.change(screen.getByLabelText('Index is 100 in'), { target: { value: '2010-11' } });
    expect(heading()).toHaveTextContent('Output fell 7.1% in three years');
  });

  it('[P31] the chart says all its values, and shows the same ones as a table', async () => {
    await openAt('output', {}, workbookOnPaper(socialCare()));
    await whenRead();
    fireEvent.change(screen.getByLabelText('Index is 100 in'), { target: { value: '2010-11' } });
    const chart = screen.getByRole('img', { name: /Output index, 2010-11 = 100/ });
    expect(chart).toHaveAccessibleName(/2009-10 100.0, 2010-11 100.0, 2011-12 96.1, 2012-13 94.4, 2013-14 92.9/);
    const table = screen.getByRole('table', { name: 'Output index, 2010-11 = 100', hidden: true });
    const row = within(table).getByRole('row', { name: /2013-14/, hidden: true });
    expect(
      within(row)
        .getAllByRole('cell', { hidden: true })
        .map((cell) => cell.textContent),
    ).toEqual(['92.9', '92.8']);
  });

  it('[P32] a formula, a linking and a base give the published values', async () => {
    await openAt('output');
    await whenRead();
    fireEvent.change(screen.getByLabelText('Index is 100 in'), { target: { value: '2010-11' } });
    fireEvent.click(screen.getByRole('radio', { name: /^Laspeyres/ }));
    fireEvent.click(screen.getByRole('radio', { name: 'Never' }));
    expect(screen.getByRole('img', { name: /^Output index/ })).toHaveAccessibleName(
      /Never renewed: 2009-10 100.1, 2010-11 100.0, 2011-12 96.1, 2012-13 94.4, 2013-14 92.8/,
    );
    expect(screen.getByText('Fixed base year: the costs of 2010-11 weigh every period.')).toBeInTheDocument();
  });

  it('[P33] renewing every few years asks for a number, says which periods weigh, and points out a wrong one', async () => {
    await openAt('output');
    await whenRead();
    fireEvent.click(screen.getByRole('radio', { name: 'Every few years' }));
    expect(screen.getByText(/weights from 2009-10, 2011-12; the spans are linked/)).toBeInTheDocument();
    const field = screen.getByLabelText('Years between');
    fireEvent.input(field, { target: { value: '1' } });
    expect(await screen.findByRole('alert')).toHaveTextContent('Type a whole number from 2 to 4, such as 2.');
    expect(field).toHaveAttribute('aria-invalid', 'true');
    const workbook = await nothingBuilt();
    expect(workbook).toBe(true);
  });

  async function nothingBuilt(): Promise<boolean> {
    fireEvent.click(screen.getByRole('button', { name: 'Build index' }));
    await Promise.resolve();
    return screen.queryByText('The output index is built') === null;
  }

  it('[P34] a figure that changes in the sheet changes the preview, and nothing is announced or moved', async () => {
    const workbook = await openAt('output');
    await whenRead();
    const before = heading().textContent;
    document.body.focus();
    workbook.type('Quantities', 1, 6, 5_000_000);
    await waitFor(() => expect(heading().textContent).not.toBe(before));
    expect(workbook.plans).toHaveLength(0);
    expect(document.activeElement).toBe(document.body);
  });

  it('[P35] a figure that cannot be is named in place of the index, and leads to the checks', async () => {
    const workbook = await openAt('output');
    await whenRead();
    workbook.type('Quantities', 2, 3, -5);
    await waitFor(() => expect(heading()).toHaveTextContent('No index can be computed yet'));
    expect(screen.getByText(/^Quantities, .* is negative \(-5\).*\(Quantities!D8\)$/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'See the checks' }));
    await waitFor(() => expect(heading()).toHaveTextContent(/of them to fix/));
  });

  it('[P36] zeros as activity offer to mark blanks, say how many, and do it once pressed', async () => {
    const workbook = await openAt('output');
    await whenRead();
    fireEvent.click(screen.getByRole('radio', { name: 'Nothing was done' }));
    expect(screen.getByText(/^4 empty cells in the two blocks/)).toBeVisible();
    expect(workbook.tables.get('Quantities')?.flat()).not.toContain('[x]');
    fireEvent.click(screen.getByRole('button', { name: 'Write [x] into empty cells' }));
    expect(await screen.findByText('[x] is written into 4 cells.')).toBeVisible();
    expect(
      workbook.tables
        .get('Quantities')
        ?.flat()
        .filter((cell) => cell === '[x]'),
    ).toHaveLength(2);
  });

  it('[P37] each of the four steps shows the formula that will stand in the sheet', async () => {
    await openAt('output');
    await whenRead();
    expect(await screen.findByText('=IF(Data!E56*Data!D56=1,LN(Data!E16/Data!D16),"[x]")')).toBeInTheDocument();
    expect(screen.getAllByText('Show the formula')).toHaveLength(4);
    expect(document.querySelectorAll('.code')).toHaveLength(4);
    fireEvent.click(screen.getByRole('radio', { name: /^Laspeyres/ }));
    expect(await screen.findByText('=IF(Data!E56*Data!D56=1,Data!E16/Data!D16-1,"[x]")')).toBeInTheDocument();
  });
});
