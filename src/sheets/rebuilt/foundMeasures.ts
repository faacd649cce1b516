/** The measures that the sheets of a workbook show: one for each cover of ours that has its sheet Data beside it. */
import type { BuildRecord, DataBlock, DataPlace, Deflator } from '../../measures/definition';
import type { SheetWords } from '../words';
import { sheetWords } from '../words';
import type { AboutRead } from './aboutRead';
import { aboutRead } from './aboutRead';
import type { Evidence, ShownTable } from './evidence';
import { textOf } from './evidence';
import { BASES, recordsOf } from './foundSheets';
import type { PartsRead, UnitsRead } from './partsRead';
import { deflatorsRead, partsRead, unitsRead } from './partsRead';
import { placesRead } from './placesRead';

export interface FoundMeasure {
  readonly about: AboutRead;
  readonly periods: readonly string[];
  readonly parts: Omit<PartsRead, 'quality'>;
  readonly units: UnitsRead;
  readonly payDeflator: Deflator | null;
  readonly places: Readonly<Partial<Record<DataBlock, DataPlace>>>;
  readonly own: Readonly<Partial<Record<DataBlock, ShownTable>>>;
  readonly records: readonly BuildRecord[];
  readonly words: SheetWords;
}

/** Name, unit and source stand before the periods. */
const BEFORE_PERIODS = 3;

export function foundMeasures(evidence: Evidence): FoundMeasure[] {
  const covers = evidence.shown.filter(({ sheet }) => isNumbered(sheet, BASES.about));
  return covers.flatMap((page): FoundMeasure[] => {
    const number = page.sheet.slice(BASES.about.length);
    const about = aboutRead(page);
    const data = evidence.shown.some(({ sheet }) => sheet.toLowerCase() === `${BASES.data}${number}`.toLowerCase());
    if (!about || !data) return [];
    const words = sheetWords(about.language);
    const { data: places, own } = placesRead(number, evidence, words);
    const indicators = indicatorTable(evidence, covers.length === 1, about, words);
    const heading = (own.quantities ?? own.costs)?.cells[0] ?? [];
    return [
      {
        about,
        words,
        places,
        own,
        periods: heading.slice(BEFORE_PERIODS).map(textOf),
        parts: partsRead(own, about, indicators, words),
        units: unitsRead(own, about, words),
        payDeflator: deflatorsRead(own, words)(about.treatments.payIndex()),
        records: [...recordsOf(about, page.sheet, evidence), ...ownRecords(own, indicators)],
      },
    ];
  });
}

const isNumbered = (sheet: string, base: string): boolean =>
  sheet.toLowerCase().startsWith(base.toLowerCase()) && /^\d*$/u.test(sheet.slice(base.length));

/** Of several measures nobody can tell whose table it is, but by its title. */
function indicatorTable(
  { tables }: Evidence,
  isOnly: boolean,
  _about: AboutRead,
  { table }: SheetWords,
): ShownTable | undefined {
  if (!isOnly) return undefined;
  return tables.find(
    ({ cells }) => textOf(cells[0]?.[0]) === table.headings.stage && textOf(cells[0]?.[1]) === table.headings.indicator,
  );
}

function ownRecords(own: FoundMeasure['own'], indicators: ShownTable | undefined): BuildRecord[] {
  const sheets = [...new Set(Object.values(own).map(({ sheet }) => sheet))];
  return [
    ...(sheets.length > 0 ? [{ kind: 'data' as const, sheets, names: [] }] : []),
    ...(indicators ? [{ kind: 'table' as const, sheets: [indicators.sheet], names: [] }] : []),
  ];
}
