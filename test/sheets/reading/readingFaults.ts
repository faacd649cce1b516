/** Contributions, unit costs and all formulas of a workbook, as an engine finds them, against core. */
import { comparedIndexes } from '../../../src/core/index/comparison';
import { contributions } from '../../../src/core/contributions/contributions';
import { readPanel } from '../../../src/core/panel/panel';
import type { Cells } from '../../../src/core/panel/shape';
import { unitCostIndex } from '../../../src/core/index/unitCostIndex';
import { buildContributionsSheet } from '../../../src/sheets/contributions/contributionsSheet';
import { buildFormulasSheet } from '../../../src/sheets/sensitivity/formulasSheet';
import { buildUnitCostsSheet } from '../../../src/sheets/unitCosts/unitCostsSheet';
import { cellName } from '../../../workbench/xlsx/references';
import type { WorkbookFile } from '../../../workbench/xlsx/workbookFile';
import type { Recalculated } from '../../oracles/recalculated';
import type { Variant } from '../agreementVariants';
import { fileOf, measureOf, prepared } from './outputOnly';
import type { OutputOnly } from './outputOnly';

export interface ReadWorkbook {
  readonly file: WorkbookFile;
  readonly faults: (result: Recalculated) => string[];
}

/** The three sheets on one workbook, and what differs once an engine has calculated it. */
export function readWorkbook(variant: Variant, asked: Required<Pick<OutputOnly, 'formula' | 'linking'>>): ReadWorkbook {
  const ready = prepared(measureOf(variant, asked));
  const built = {
    contributions: buildContributionsSheet(ready.context),
    unitCosts: buildUnitCostsSheet(ready.context),
    formulas: buildFormulasSheet(ready.context),
  };
  const panel = readPanel(variant.quantities as Cells, variant.costs as Cells, variant.zeros);
  const { base } = variant;
  const rows: [string, string, number, readonly (number | '' | null)[]][] = [
    ...contributions(panel, { ...asked, base, since: null }).map((row, i): (typeof rows)[number] => [
      `contribution ${i + 1}`,
      'Contributions',
      built.contributions.places.onPeriodBefore.rows.first + i,
      row,
    ]),
    ['unit cost', 'UnitCosts', built.unitCosts.places.index.row, unitCostIndex(panel, { ...asked, base })],
    ...comparedIndexes(panel, base).flatMap(({ formula, annual, fixed }) =>
      Object.entries({ annual, fixed }).flatMap(([linking, series]): (typeof rows)[number][] =>
        'code' in series
          ? []
          : [
              [
                `${formula} ${linking}`,
                'Formulas',
                built.formulas.places[linking as 'annual' | 'fixed'][formula],
                series,
              ],
            ],
      ),
    ),
  ];
  const plans = [built.contributions.plan, built.unitCosts.plan, built.formulas.plan];
  return {
    file: fileOf(ready, variant, plans),
    faults: (result) =>
      rows.flatMap(([what, sheet, row, expected]) =>
        expected.flatMap((wanted, t) => {
          const shown = result.value(sheet, cellName(row - 1, 3 + t));
          return agrees(wanted, shown)
            ? []
            : [`${variant.name}, ${asked.formula}, ${what}, ${t + 1}: core ${wanted}, sheet ${JSON.stringify(shown)}`];
        }),
      ),
  };
}

/** What core lacks is [x], [z] or #N/A. */
function agrees(wanted: number | '' | null, shown: unknown): boolean {
  if (typeof wanted !== 'number') {
    return shown === '[x]' || shown === '[z]' || (shown as { error?: string } | null)?.error === '#N/A';
  }
  return typeof shown === 'number' && Math.abs(shown - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted));
}

/** The same services with one more year, which moves on as the last one did. */
export function withAnotherYear(variant: Variant, label: string): Variant {
  const next = (block: Variant['quantities']) =>
    block.map((row) => {
      const last = row.at(-1) ?? null;
      return [...row, typeof last === 'number' ? last * 1.03 : last];
    });
  return {
    ...variant,
    name: `${variant.name}, and ${label}`,
    periods: [...variant.periods, label],
    quantities: next(variant.quantities),
    costs: next(variant.costs),
  };
}
