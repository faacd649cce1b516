/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { openAt, openPane } from './openPane';
import { socialCare, workbookOnPaper } from './workbookOnPaper';

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('choosing the data', () => {
  it('[P50] from the first screen, two presses choose two tables, and what was recognised is said', async () => {
    await openPane(workbookOnPaper(socialCare()));
    press(/^Start from my data/);
    await waitFor(() => expect(heading()).toHaveTextContent('Which figures should be measured?'));
    await waitFor(() => expect(heading()).toHaveFocus());
    fireEvent.click(await screen.findByRole('button', { name: 'Use table as quantities' }));
    await waitFor(() => expect(heading()).toHaveTextContent('Quantities are in, costs are missing'));
    press('Use table as costs');
    await waitFor(() => expect(heading()).toHaveTextContent('97% of the data is in'));
    expect(screen.getAllByText('15 services, 2009-10 to 2013-14')).toHaveLength(2);
    expect(screen.getAllByText('Units: column Unit')).toHaveLength(2);
    expect(screen.getAllByText('73 of 75 cells')).toHaveLength(2);
    expect(screen.getByText('Quantities: 2 of 15 services lack figures in 2009-10.')).toBeVisible();
    expect(screen.getByText('Costs: 2 of 15 services lack figures in 2009-10.')).toBeVisible();
  });

  it('[P51] the selection is taken when it is asked for, and refused with a way out when it is empty', async () => {
    const workbook = workbookOnPaper(socialCare());
    await openAt('data', { data: {} }, workbook);
    await screen.findByRole('button', { name: 'Use table as quantities' });
    for (const radio of screen.getAllByRole('radio', { name: 'Selection' })) fireEvent.click(radio);
    press('Use selection as quantities');
    expect(await screen.findByText('The selected cells are empty.')).toBeVisible();
    workbook.selected = 'Quantities';
    press('Use selection as quantities');
    await waitFor(() => expect(heading()).toHaveTextContent('Quantities are in, costs are missing'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('[P52] a block without headings is refused in words, and another one can be chosen at once', async () => {
    const tables = socialCare();
    const workbook = workbookOnPaper({
      ...tables,
      Costs: [
        ['Care', 'some'],
        ['Meals', 'few'],
      ],
    });
    await openAt('data', {}, workbook);
    await waitFor(() => expect(heading()).toHaveTextContent('One block cannot be read'));
    const costs = screen.getByRole('heading', { name: 'Costs' }).closest('li');
    if (!costs) throw new Error('no card of costs');
    expect(within(costs).getByRole('alert')).toHaveTextContent('Costs');
    expect(await within(costs).findByRole('button', { name: 'Use table as costs' })).toBeVisible();
  });

  it('[P53] names that stand in one block only are listed', async () => {
    const tables = socialCare();
    tables.Costs[1] = ['Nursing homes', ...(tables.Costs[1] ?? []).slice(1)];
    await openAt('data', {}, workbookOnPaper(tables));
    expect(await screen.findByText('14 of 15 services stand in both blocks.')).toBeVisible();
    expect(screen.getByText('Without costs: Nursing care, older people (65+).')).toBeVisible();
    expect(screen.getByText('Without quantities: Nursing homes.')).toBeVisible();
  });

  it('[P54] a name that stands twice stops the measure and says where', async () => {
    const tables = socialCare();
    tables.Quantities[2] = [tables.Quantities[1]?.[0] ?? '', ...(tables.Quantities[2] ?? []).slice(1)];
    await openAt('data', {}, workbookOnPaper(tables));
    await waitFor(() => expect(heading()).toHaveTextContent('Quantities and costs do not match yet'));
    expect(screen.getByRole('alert')).toHaveTextContent('7, 8');
  });

  it('[P56] a table that has grown is read as it is now', async () => {
    const workbook = await openAt('data');
    await waitFor(() => expect(screen.getAllByText('15 services, 2009-10 to 2013-14')).toHaveLength(2));
    workbook.tables.get('Quantities')?.push(['Respite care', 'nights', 1, 2, 3, 4, 5]);
    workbook.type('Quantities', 1, 2, 1);
    expect(await screen.findByText('16 services, 2009-10 to 2013-14')).toBeVisible();
  });

  it('[P203] all is said to be in only when it is; until then who lacks what, and the way there', async () => {
    const tables = socialCare();
    for (const row of tables.Costs.slice(1)) row.fill(null, 2);
    const workbook = await openAt('data', {}, workbookOnPaper(tables));
    expect(await screen.findByText('Costs: no figure yet (15 services, 5 periods).')).toBeVisible();
    expect(screen.queryByText(/^All quantities and costs are in/)).toBeNull();
    const [way] = screen.getAllByRole('button', { name: /^Go to C7 \(Costs\)$/ });
    fireEvent.click(way as HTMLElement);
    await waitFor(() => expect(workbook.visits).toEqual(['Costs!C7']));
    workbook.tables.set(
      'Costs',
      socialCare().Costs.map((row) => row.map((cell) => cell ?? 1)),
    );
    workbook.tables.set(
      'Quantities',
      socialCare().Quantities.map((row) => row.map((cell) => cell ?? 1)),
    );
    workbook.type('Costs', 1, 2, 5);
    expect(await screen.findByText('All quantities and costs are in: 15 services, 5 periods.')).toBeVisible();
    expect(screen.queryByText(/lack/)).toBeNull();
  });

  it('[P204] the table of indicators and calculated sheets are no source, nor is the data sheet of another block', async () => {
    const tables = socialCare();
    const workbook = workbookOnPaper({
      ...tables,
      Indicators: [['Stage', 'Indicator']],
      Input_prices: [['Price index', 'Made for', 'Source', '2010']],
      Contributions: [['Service', '2010']],
      Mine: [['Service', '2010']],
    });
    const record = (kind: 'table' | 'data' | 'output', sheets: string[]) => ({ kind, sheets, names: [] });
    await openAt(
      'data',
      {
        data: { deflators: { kind: 'table', table: 'Input_prices', sheet: 'Input_prices' } },
        built: [record('table', ['Indicators']), record('data', ['Input_prices']), record('output', ['Contributions'])],
      },
      workbook,
    );
    const [select] = await screen.findAllByLabelText('Table');
    if (!select) throw new Error('no choice of tables');
    const offered = within(select)
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(offered).toEqual(['Quantities (Quantities, 15 rows)', 'Costs (Costs, 15 rows)', 'Mine (Mine, 0 rows)']);
  });
});
