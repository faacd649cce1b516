/** Each choice changed on the sheet, against core's own recalculation of the whole index. */
import { FORMULA_NAMES } from '../../src/core/options';
import type { FormulaName } from '../../src/core/options';
import { readPanel } from '../../src/core/panel/panel';
import { sensitivities } from '../../src/core/uncertainty/sensitivity';
import type { Cells } from '../../src/core/panel/shape';
import { buildFormulasSheet } from '../../src/sheets/sensitivity/formulasSheet';
import { buildSensitivitySheet } from '../../src/sheets/sensitivity/sensitivitySheet';
import { recalculateWithLibreOffice } from '../oracles/libreoffice';
import { BREAK_VARIANTS, generated, MISSING_VARIANTS } from '../sheets/agreementVariants';
import type { Variant } from '../sheets/agreementVariants';
import { fileOf, measureOf, prepared } from '../sheets/reading/outputOnly';

jest.setTimeout(600_000);

const KINDS = { 'left out': 'leftOut', 'weight +10%': 'higher', 'weight -10%': 'lower' } as const;

async function faults(variant: Variant, formula: FormulaName, linking: 'annual' | 'fixed'): Promise<string[]> {
  const ready = prepared(measureOf(variant, { formula, linking }));
  const formulas = buildFormulasSheet(ready.context);
  const { plan, places } = buildSensitivitySheet(ready.context, formulas.places);
  const result = await recalculateWithLibreOffice(fileOf(ready, variant, [formulas.plan, plan]));
  const panel = readPanel(variant.quantities as Cells, variant.costs as Cells, variant.zeros);
  const last = variant.periods.length;
  return sensitivities(panel, { formula, linking, base: variant.base }, last, null).flatMap(({ kind, of, index }) => {
    if (!(kind in KINDS) || (index !== null && typeof index !== 'number')) return [];
    const first = places.results.get(KINDS[kind as keyof typeof KINDS]) ?? 0;
    const shown = result.value('Sensitivity', `C${first + Number(of)}`);
    const agrees =
      index === null
        ? typeof shown === 'object' && shown?.error === '#N/A'
        : typeof shown === 'number' && Math.abs(shown - index) <= 1e-12 * index;
    return agrees ? [] : [`${variant.name}, ${formula}, ${kind} ${of}: core ${index}, sheet ${JSON.stringify(shown)}`];
  });
}

const OWN_WEIGHTS = FORMULA_NAMES.filter((name) => name !== 'sato-vartia');

it.each(OWN_WEIGHTS)('[S81] One service changed at a time: %s agrees with core', async (formula) => {
  expect(await faults(generated(11), formula, 'annual')).toEqual([]);
});

it.each(['annual', 'fixed'] as const)('[S81] also on real data and across a break, %s', async (linking) => {
  const [published] = MISSING_VARIANTS;
  const [, broken] = BREAK_VARIANTS;
  if (!published || !broken) throw new Error('A variant is gone.');
  expect(await faults(published, 'fisher', linking)).toEqual([]);
  expect(await faults(broken, 'tornqvist', linking)).toEqual([]);
});

it('[S82] What cannot be changed term by term is said on the sheet', () => {
  const [published] = MISSING_VARIANTS;
  if (!published) throw new Error('The variant is gone.');
  const { context } = prepared(measureOf(published, { formula: 'sato-vartia', linking: 2 }));
  const { plan } = buildSensitivitySheet(context, buildFormulasSheet(context).places);
  const said = plan.blocks.flatMap(({ cells }) => cells.flat());
  expect(said).toContain(context.words.sensitivity.satoAsTornqvist);
  expect(said).toContain(context.words.sensitivity.renewedAsAnnual);
});
