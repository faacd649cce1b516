import { withSpending } from '../preview/measured/inputFields';
import { allParts } from '../preview/allParts';
import type { BuildTarget, Next } from '../preview/guide';
import { planData } from '../preview/planData';
import { planMeasure } from '../preview/planMeasure';
import type { PaneWords } from '../format/words';
import { useExample } from './example';
import { useExampleFigures } from './exampleFigures';
import { useMeasure, usePane } from './pane';

export interface Action {
  readonly label: string;
  /** Which sheet, where the label alone does not say it. */
  readonly spoken?: string;
  readonly press: () => void;
}

/** The words and the work of the next thing to do: one name, one action, wherever it is offered. */
export function useNext(): (next: Next) => Action {
  const { words, live, build, go, show, editMeasure } = usePane();
  const measure = useMeasure();
  const figures = useExampleFigures(useExample());
  const { inputs, output, guide, shell } = words;
  const back = { figures: inputs.enter, blocks: output.chooseData, cause: output.seeChecks };
  // The others are built by their own screens, which have choices to look at first.
  const toScreen = (step: Parameters<typeof go>[0]) => () => go(step);
  const builders: Readonly<Record<BuildTarget, () => void>> = {
    table: toScreen('table'),
    data: () => build.start('data', planData(measure)),
    output: toScreen('output'),
    inputs: toScreen('inputs'),
    productivity: toScreen('productivity'),
    report: toScreen('report'),
    plan: () => build.start('report', planMeasure(measure, live, allParts(measure, ['improvement']), 'improvement')),
  };
  return (next) => {
    switch (next.do) {
      case 'go':
        return { label: next.for ? back[next.for] : guide.go[next.to], press: () => go(next.to) };
      case 'show': {
        const { sheet, address } = next.place;
        return { label: shell.goTo(address), spoken: ` (${sheet})`, press: () => show(sheet, address) };
      }
      case 'fill':
        return {
          label: guide.fill,
          press: () => {
            build.dismiss();
            void figures.put(next.blocks);
          },
        };
      case 'spending':
        return {
          label: inputs.useSpending,
          press: () => editMeasure('inputs', (now) => withSpending(now, inputs.allSpending, inputs.generalIndex)),
        };
      case 'build':
        return { label: buildLabel(words, next.what), press: () => builders[next.what]() };
    }
  };
}

export function buildLabel(
  { table, data, output, inputs, productivity, report }: PaneWords,
  what: BuildTarget,
): string {
  const labels: Readonly<Record<BuildTarget, string>> = {
    table: table.build,
    data: data.build,
    output: output.build,
    inputs: inputs.build,
    productivity: productivity.build,
    report: report.build,
    plan: report.plan.build,
  };
  return labels[what];
}
