import { render } from 'preact';
import { App } from './App';
import './css/index.css';
import { officeWorkbook } from './officeWorkbook';

/** Draws the pane over the workbook that is open in Excel. */
export function showApp(place: HTMLElement): void {
  const { theme } = officeWorkbook.environment();
  if (theme) document.documentElement.dataset.theme = theme;
  render(<App workbook={officeWorkbook} />, place);
}
