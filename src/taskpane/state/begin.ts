import type { Measure, PerformanceSystem, Periods, SheetLanguage } from '../../measures/definition';
import { addMeasure, measureIn } from '../../measures/edits/measureSet';
import { freeName } from '../../measures/edits/names';
import { addPart } from '../../measures/edits/parts';
import type { EditProblem } from '../../measures/edits/edit';
import type { Sector } from '../../measures/measure';
import { usePane } from './pane';

export interface Answers {
  readonly name: string;
  readonly sector: Sector;
  readonly language: SheetLanguage;
  readonly periods: Periods;
  readonly system: PerformanceSystem;
}

export const EXAMPLE_IDS = ['socialCare', 'health', 'education'] as const;
export type ExampleId = (typeof EXAMPLE_IDS)[number];

/** The ways to begin a measure. */
export function useBegin() {
  const { words, language, measures, editMeasures, changeSession, go, ask } = usePane();
  const names = measures.measures.map((one) => one.name);
  /** Adds a measure and makes it the current one; `fill` completes it before anybody sees it. */
  const add = (answers: Omit<Answers, 'system'>, fill: (begun: Measure) => Measure): EditProblem | undefined =>
    editMeasures('add', (set) => {
      const added = addMeasure(set, answers);
      const begun = measureIn(added.value, added.value.current);
      if (added.problem || !begun) return added;
      const filled = fill(begun);
      return { ...added.value, measures: added.value.measures.map((one) => (one === begun ? filled : one)) };
    });

  return {
    /** From two blocks that are in the workbook: the services and periods follow from them. */
    fromData: () => {
      const name = freeName(words.data.defaultName, names);
      add({ name, sector: 'own', language, periods: { kind: 'own', labels: [] } }, (begun) => begun);
      go('data');
    },
    /** With the entries of the sector's own table ticked. */
    own: async (answers: Answers): Promise<EditProblem | undefined> => {
      const [{ catalogueOf }, { indicatorOf }] = await Promise.all([
        import('../../measures/sectors/catalogue'),
        import('../../measures/edits/indicators'),
      ]);
      const problem = add(answers, (begun) =>
        catalogueOf(answers.sector)
          .filter(({ seed }) => seed)
          .reduce((now, entry) => addPart(now, 'indicators', indicatorOf(entry)).value, {
            ...begun,
            system: answers.system,
          }),
      );
      if (!problem) go('table');
      return problem;
    },
    /** Everything but the figures; those are offered step by step. */
    fromExample: (id: ExampleId) =>
      ask(async () => {
        const [{ exampleOf }, { beginExample }] = await Promise.all([
          import('../../measures/examples'),
          import('../../measures/examples/beginExample'),
        ]);
        const example = exampleOf(id);
        if (!example) return;
        const name = freeName(example.name[language], names);
        let begunAs: string | undefined;
        add({ name, sector: example.sector, language, periods: example.periods }, (begun) => {
          begunAs = begun.id;
          return beginExample(begun, example, language);
        });
        if (begunAs === undefined) return;
        const key = begunAs;
        changeSession((before) => ({ ...before, tours: { ...before.tours, [key]: id } }));
        go('table');
      }),
  };
}
