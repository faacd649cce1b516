/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { axe } from 'jest-axe';
import { wholeMeasure } from '../sheets/measure/sampleMeasure';
import { openWhole, placed } from './wholePaper';

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const violations = async () => (await axe(document.body)).violations.map(({ id, help }) => `${id}: ${help}`);
const open = async (more: Parameters<typeof wholeMeasure>[0] = {}) => {
  const workbook = await openWhole('productivity', placed(wholeMeasure(more)));
  await waitFor(() => expect(heading()).toHaveTextContent(/^Productivity (rose|fell|did not)/));
  return workbook;
};

describe('productivity', () => {
  it('[P160] the equation is read as one sentence, and the chart says all three lines', async () => {
    await open();
    expect(screen.getByRole('img', { name: /^Output .* divided by inputs .* gives productivity .*$/ })).toBeVisible();
    const chart = screen.getByRole('img', { name: /^Index, 2019 = 100/ });
    expect(chart).toHaveAccessibleName(/Productivity: 2018 .* Output with quality: 2018 .* Inputs: 2018/);
    expect(screen.getByText(/^With labour as deflated pay instead of heads or hours: productivity \d/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('[P161] every period has its growth and its pattern, and the five patterns are explained', async () => {
    await open();
    const table = screen.getByRole('table', { name: 'Growth and pattern by period' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['2019', '2020', '2021', '2022', '2023']);
    expect(within(table).getAllByText('Falling').length).toBeGreaterThan(0);
    fireEvent.click(screen.getByText('The five patterns'));
    expect(screen.getByText('Output up, inputs down:')).toBeInTheDocument();
    expect(document.querySelectorAll('.five li')).toHaveLength(5);
  });

  it('[P162] a growth within the tolerance counts as none; a wrong tolerance is pointed out', async () => {
    await open();
    const field = screen.getByLabelText('No change up to, %');
    fireEvent.input(field, { target: { value: 'much' } });
    expect(await screen.findByRole('alert')).toHaveTextContent('Type a number from 0 to 20');
    fireEvent.input(field, { target: { value: '20' } });
    await waitFor(() => expect(screen.getAllByText('No change')).toHaveLength(5));
    expect(field).toHaveValue('20');
  });

  it('[P154] output for each unit of labour is called a partial measure', async () => {
    await open();
    fireEvent.click(screen.getByText('Partial measures', { selector: 'summary' }));
    expect(screen.getByRole('columnheader', { name: 'Output per hour worked (partial)' })).toBeVisible();
    expect(screen.getByText(/do not replace productivity/)).toBeVisible();
  });

  it('[P164] quality is added in place; output and its name change with it', async () => {
    await open({ quality: [] });
    expect(screen.getByText('Not adjusted for quality')).toBeVisible();
    press('Add quality');
    await waitFor(() => expect(screen.getByLabelText('Indicator')).toHaveFocus());
    fireEvent.input(screen.getByLabelText('Weight'), { target: { value: '0' } });
    press('Add');
    expect(await screen.findByRole('alert')).toHaveTextContent('Type a number above 0, such as 1.');
    fireEvent.input(screen.getByLabelText('Weight'), { target: { value: '1' } });
    fireEvent.input(screen.getByLabelText('Indicator'), { target: { value: 'Survival' } });
    fireEvent.change(screen.getByLabelText('Quality of'), { target: { value: 's1' } });
    press('Add');
    await waitFor(() => expect(screen.getByText('Adjusted for quality')).toBeVisible());
    expect(screen.getByText(/^Output in 2023: \d+\.\d without quality, \d+\.\d with it\.$/)).toBeVisible();
    expect(screen.getByText('Output with quality', { selector: '.equation-part span' })).toBeVisible();
    expect(await violations()).toEqual([]);
    press('Remove (Survival)');
    await waitFor(() => expect(screen.getByText('Not adjusted for quality')).toBeVisible());
  });

  it('[P165] without inputs, or without output, it says which is missing and leads there', async () => {
    await openWhole('productivity', placed(wholeMeasure({ labour: [], purchases: [], capital: [], quality: [] })));
    await waitFor(() => expect(heading()).toHaveTextContent('Productivity waits for the inputs'));
    expect(await violations()).toEqual([]);
    press('Go to inputs');
    await waitFor(() => expect(heading()).toHaveTextContent('No inputs yet'));
  });

  it('[P44] quality, inputs and productivity are built together', async () => {
    const workbook = await open();
    press('Build productivity');
    await waitFor(() => expect(heading()).toHaveTextContent('Productivity is built'));
    expect(workbook.plans[0]?.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Quality', 'Adjusted', 'Inputs', 'Productivity']),
    );
  });
});
