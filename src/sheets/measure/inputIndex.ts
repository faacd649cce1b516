/** The input index: the same four steps as the output, with labour counted, with labour as deflated pay, or both side by side (S28). */
import { at } from '../plan/columns';
import type { BuildContext, DataLayout } from '../context/context';
import { linkingOf } from '../context/linkingTable';
import type { Page } from '../plan/page';
import type { SheetPlan } from '../plan/plan';
import { onSheet } from '../plan/reference';
import { buildStepsSheet } from '../steps/stepsSheet';
import { FORMATS } from '../plan/styles';
import { averageGrowth, formula } from '../plan/tableRows';
import type { SheetWords } from '../words';
import { indexChart } from './charts';
import type { MeasureContext } from './context';
import { baseIs100, firstAndLast, measureTable } from './context';
import { buildInputsSheet } from './inputsSheet';
import type { InputPlaces, StepsPlace } from './layout';

export interface BuiltInputs {
  readonly plans: readonly SheetPlan[];
  readonly places: InputPlaces;
}

export function buildInputs(context: MeasureContext): BuiltInputs {
  const { sheets, words } = context;
  const inputs = buildInputsSheet(context);
  const plans: SheetPlan[] = [];
  const steps = (sheet: string, data: DataLayout, title: string, after?: (page: Page, row: number) => void) => {
    const { plan, place } = inputSteps(context, { sheet, data, title }, after);
    plans.push(plan);
    return place;
  };
  const linking = words.steps.linkings[linkingOf(context.measure.method.inputLinking)].inSentence;
  const { direct, indirect } = inputs;
  const name = context.measure.name;
  const indirectPlace =
    indirect &&
    steps(direct ? sheets.inputIndirect : sheets.inputIndex, indirect, words.inputs.titleIndirect(name, linking));
  const directPlace =
    direct &&
    steps(sheets.inputIndex, direct, words.inputs.titleDirect(name, linking), (page, row) => {
      if (indirectPlace) sideBySide(page, context, row, indirectPlace);
    });
  const chosen = directPlace ?? indirectPlace;
  if (!chosen) throw new Error('A measure without inputs has no input index.');
  const onInputs = (row: number) => ({ sheet: sheets.inputs, row });
  return {
    plans: [inputs.plan, ...plans.reverse()],
    places: {
      items: inputs.inputs.items,
      ...(directPlace && { direct: directPlace }),
      ...(indirectPlace && { indirect: indirectPlace }),
      chosen,
      ...(inputs.hours !== undefined && { hours: onInputs(inputs.hours) }),
      ...(inputs.fullTimeEquivalents !== undefined && { fullTimeEquivalents: onInputs(inputs.fullTimeEquivalents) }),
    },
  };
}

interface Wanted {
  readonly sheet: string;
  readonly data: DataLayout;
  readonly title: string;
}

function inputSteps(
  context: MeasureContext,
  { sheet, data, title }: Wanted,
  after?: (page: Page, row: number) => void,
) {
  const { method } = context.measure;
  const linking = linkingOf(method.inputLinking);
  const request = { sheet, title, formula: method.inputFormula, linking };
  const built = buildStepsSheet(stepsContext(context, data), request, after);
  const place: StepsPlace = {
    sheet,
    rows: built.rows,
    index: { sheet, row: built.indexRow },
    formula: method.inputFormula,
    linking,
    dataSheet: context.sheets.inputs,
    data,
  };
  return { plan: built.plan, place };
}

/** As that of the output, with the rows of Inputs, and words for inputs. A zero is always missing here (M2). */
function stepsContext({ output, measure, sheets, words }: MeasureContext, data: DataLayout): BuildContext {
  const { inputFormula, inputLinking } = measure.method;
  const inputWords: SheetWords = {
    ...words,
    service: words.inputs.input,
    steps: { ...words.steps, ...words.inputs.steps },
  };
  return {
    ...output,
    words: inputWords,
    sheets: { ...output.sheets, data: sheets.inputs },
    data,
    measure: {
      ...output.measure,
      costUnit: measure.spendingUnit || measure.payUnit,
      method: { ...output.measure.method, formula: inputFormula, linking: inputLinking, zeros: 'missing' },
    },
  };
}

function sideBySide(page: Page, context: MeasureContext, directRow: number, indirect: StepsPlace): void {
  const { words, output, measure } = context;
  const { periods } = output.data;
  page.heading(words.inputs.sideBySide, [words.inputs.sideBySideNote], true);
  const table = measureTable(page, context, words.series, words.averageGrowth);
  const line = { unit: baseIs100(context), format: FORMATS.index, summaryFormat: FORMATS.growth };
  const direct = page.next;
  const rows = [
    { label: words.inputs.direct, value: (t: number) => formula(at(t, directRow)) },
    { label: words.inputs.indirect, value: (t: number) => formula(onSheet(indirect.sheet, at(t, indirect.index.row))) },
  ].map((row, i) => table.add({ ...line, ...row, summary: averageGrowth(periods, direct + i) }));
  table.add({
    label: words.inputs.difference,
    unit: words.share,
    summary: words.notApplicable,
    value: (t) => formula(`${at(t, direct + 1)}/${at(t, direct)}-1`),
    look: 'total',
    format: FORMATS.drift,
  });
  const [from, to] = firstAndLast(context);
  indexChart(page, context, {
    title: words.inputs.chartTitle(measure.name),
    text: words.inputs.chartText(measure.name, from, to, direct, direct + 1),
    lines: rows.map((row, i) => ({
      name: i === 0 ? words.inputs.direct : words.inputs.indirect,
      row,
      look: i === 0 ? ('first' as const) : ('second' as const),
    })),
  });
}
