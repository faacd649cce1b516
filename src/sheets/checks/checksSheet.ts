/** Twenty counts on the data and on the arithmetic, and the findings that were accepted with their reasons (rules S85 to S87). */
import { Page } from '../plan/page';
import type { PlanCell, SheetPlan } from '../plan/plan';
import type { ReadingContext } from '../reading/readingContext';
import { formula } from '../plan/tableRows';
import { textLiteral } from '../plan/reference';
import { acceptedTable } from './acceptedTable';
import type { CountedCheck } from './countedChecks';
import { arithmeticChecks, dataChecks } from './countedChecks';
import type { CheckedPlaces } from './countedChecks';

const WIDTHS = [52, 10, 14, 96];

export function buildChecksSheet(context: ReadingContext, places: CheckedPlaces): SheetPlan {
  const { layout, measure, words } = context;
  const own = words.countedChecks;
  const page = new Page(layout.sheets.checks);
  page.title(own.title(measure.name));
  page.note(own.says, own.more);
  const checks = [...dataChecks(context), ...arithmeticChecks(context, places)];
  const first = page.next + 4;
  const results = `$B$${first}:$B$${first + checks.length - 1}`;
  page.gap();
  page.sentence(formula(`${textLiteral(own.look)}&COUNTIF(${results},${textLiteral(own.lookWord)})`), 'headline');
  page.note(own.tableNote);
  page.table({
    cells: [own.check, own.result, own.found, own.means],
    styles: ['columnHeading', 'columnHeading', 'columnHeadingNumber', 'columnHeading'],
  });
  for (const check of checks) addCheck(page, context, check);
  acceptedTable(page, context);
  return page.finish({ columnWidths: WIDTHS });
}

function addCheck(page: Page, { words }: ReadingContext, check: CountedCheck): void {
  const { okWord, lookWord, checks } = words.countedChecks;
  const row = page.next;
  const verdict = `IF(ISNUMBER(C${row}),IF(${check.good(`C${row}`)},${textLiteral(okWord)},${textLiteral(lookWord)}),${textLiteral(lookWord)})`;
  const cells: PlanCell[] = [checks[check.key].name, formula(verdict), formula(check.found), checks[check.key].means];
  page.add({
    cells,
    styles: ['label', 'unit', 'figure', 'text'],
    formats: [undefined, undefined, check.format ?? '0'],
  });
}
