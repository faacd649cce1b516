/** The cover: what is measured and how, settings, list of sheets, key to the signs, how to read it without the add-in. */
import { across } from '../plan/columns';
import type { BuildContext } from '../context/context';
import type { LinkingName } from '../context/linkingTable';
import { methodLines } from './methodLines';
import { Page } from '../plan/page';
import type { PlanCell, SheetPlan, StyleName } from '../plan/plan';
import { cell, onSheet } from '../plan/reference';
import { settingsOf } from './settings';
import type { Setting } from './settings';
import { sheetList } from './sheetList';

const WIDTHS = [36, 26, 96];

export function buildAboutSheet(context: BuildContext, sheets: readonly SheetPlan[], chosen: LinkingName): SheetPlan {
  const { measure, words } = context;
  const { about } = words;
  const page = new Page(context.sheets.about);
  page.title(about.title(measure.name));
  const periods = measure.quantities.periods;
  page.note(about.measured(context.data.services, periods[0] ?? '', periods.at(-1) ?? ''), about.plainFormulas);
  settingsTable(page, context);
  sheetsTable(page, context, sheets);
  wordsTable(page, about.method, [words.item, about.choice, about.meaning], methodLines(context, chosen));
  for (const { title, headings, lines, notes } of context.cover?.tables ?? [])
    wordsTable(page, title, headings, lines, notes);
  wordsTable(page, about.key, [about.sign, about.kind, about.meaning], about.keyLines);
  wordsTable(page, about.reading, [about.step, about.where, about.whatToDo], readingLines(context));
  return page.finish({ columnWidths: WIDTHS });
}

const HEADINGS: readonly StyleName[] = ['columnHeading', 'columnHeading', 'columnHeading'];

function settingsTable(page: Page, context: BuildContext): void {
  const { about } = context.words;
  page.heading(about.settingsTitle);
  page.table({ cells: [about.setting, about.value, about.meaning], styles: HEADINGS });
  for (const setting of settingsOf(context)) {
    const { name, meaning } = about.settings[setting.key];
    const text = setting.isInput ? meaning : `${meaning} ${about.calculated}`;
    page.add({
      cells: [name, setting.value, `${text} ${about.nameOfCell(context.names[setting.key])}`],
      styles: ['label', styleOf(setting), 'text'],
      formats: [undefined, setting.format],
    });
    validate(page, context, setting);
  }
}

function styleOf(setting: Setting): StyleName {
  if (!setting.isInput) return 'unit';
  return typeof setting.value === 'string' ? 'inputText' : 'input';
}

function validate(page: Page, context: BuildContext, setting: Setting): void {
  const { about } = context.words;
  if (!setting.isInput) return;
  const periods = `=${onSheet(context.sheets.data, across(context.data.periods, context.data.periodRow, 'both'))}`;
  const rules = {
    basePeriod: { listFrom: periods },
    reportPeriod: { listFrom: periods },
    renewEvery: { formula: `=AND(ISNUMBER(${setting.cell}),${setting.cell}>=2,${setting.cell}=INT(${setting.cell}))` },
    tolerance: { formula: `=AND(ISNUMBER(${setting.cell}),${setting.cell}>=0,${setting.cell}<1)` },
  };
  if (setting.key === 'baseNumber' || setting.key === 'reportNumber') return;
  const { name, allowed } = about.settings[setting.key];
  page.validation({ range: setting.cell, rule: rules[setting.key], title: name, message: allowed });
}

function sheetsTable(page: Page, context: BuildContext, sheets: readonly SheetPlan[]): void {
  const { about } = context.words;
  page.heading(about.sheetsTitle, [about.sheetsNote]);
  page.table({ cells: [about.sheet, about.kind, about.contents], styles: HEADINGS });
  for (const { sheet, kind, contents } of sheetList(context, sheets)) {
    const row = page.add({ cells: [sheet, kind, contents], styles: ['link', 'unit', 'text'] });
    page.link(cell(1, row), sheet);
  }
}

type Line = readonly [PlanCell, PlanCell, PlanCell];

function wordsTable(
  page: Page,
  title: string,
  headings: readonly [string, string, string],
  lines: readonly Line[],
  notes: readonly string[] = [],
): void {
  page.heading(title, notes);
  page.table({ cells: headings, styles: HEADINGS });
  for (const line of lines) page.add({ cells: line, styles: ['label', 'unit', 'text'] });
}

function readingLines(context: BuildContext): Line[] {
  const { sheets, measure, words } = context;
  const { result, steps, figures, change, more } = words.about.readingLines;
  const sources = [...new Set([measure.quantities.sheet, measure.costs.sheet, sheets.about])];
  return [
    [result[0], sheets.output, result[1]],
    [steps[0], `${sheets.output}, ${sheets.fixed}`, steps[1]],
    [figures[0], sheets.data, figures[1]],
    [change[0], sources.join(', '), change[1]],
    [more[0], words.about.theAddIn, more[1]],
  ];
}
