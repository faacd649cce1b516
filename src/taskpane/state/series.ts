import type { Edited, EditProblem } from '../../measures/edits/edit';
import { NO_MEASURES, type Measure } from '../../measures/definition';
import { measureIn } from '../../measures/edits/measureSet';
import { builtParts } from '../preview/builtParts';
import { countedData } from '../preview/counted';
import { extensionOf, planExtension } from '../preview/planData';
import { planMeasure } from '../preview/planMeasure';
import { labelWrites } from '../preview/relabel';
import { readPlaces } from './liveData';
import type { Change } from './measures';
import { useMeasure, usePane } from './pane';

/**
 * Changes of parts and periods that reach into the sheets: labels in the data tables first, in one step of undo, then the definition,
 * then what is built. Where Excel refuses the labels nothing changes (P205).
 */
export function useSeries() {
  const { workbook, editMeasure, build, ask, noteSeries } = usePane();
  const measure = useMeasure();

  const apply = async (
    change: Change,
    says: string,
    edit: (measure: Measure) => Edited,
    undoable = true,
  ): Promise<EditProblem | undefined> => {
    const { value: after, problem } = edit(measure);
    if (problem || after === measure) return problem;
    const fresh = await ask(async () => {
      // What was read a moment ago may be older than the last such change.
      const now = await readPlaces(workbook, measure.data);
      const writes = await labelWrites(measure, after, now);
      if (writes.length === 0) return now;
      await workbook.putFigures(writes);
      return readPlaces(workbook, after.data);
    });
    if (!fresh) return undefined;
    editMeasure(change, () => after);
    noteSeries({ of: measure.id, says, before: undoable ? measure : undefined });
    const parts = builtParts(after);
    const { growth } = await extensionOf(after, fresh);
    if (growth.length > 0) build.start('data', planExtension(after, fresh, growth, parts));
    else if (parts) build.start('data', planMeasure(after, countedData(fresh, after), parts));
    return undefined;
  };

  return {
    apply,
    /** Names, services and periods as they were; what was chosen since stays. */
    takeBack: (before: Measure, says: string) =>
      apply('services', says, (now) => ({ value: restored(now, before) }), false),
  };
}

/**
 * Changes of inputs and quality: their rows in the data tables follow (new ones are added, changed ones renamed, directions and weights
 * written), because the sheets calculate with what stands there. What is built waits until it is built again.
 */
export function useParts() {
  const { workbook, editMeasure, ask } = usePane();
  const measure = useMeasure();
  return async (change: Change, edit: (measure: Measure) => Edited): Promise<EditProblem | undefined> => {
    const { value: after, problem } = edit(measure);
    if (problem || after === measure) return problem;
    const written = await ask(async () => {
      const now = await readPlaces(workbook, measure.data);
      const writes = await labelWrites(measure, after, now);
      if (writes.length > 0) await workbook.putFigures(writes);
      const { growth } = await extensionOf(after, writes.length > 0 ? await readPlaces(workbook, after.data) : now);
      if (growth.length > 0) await workbook.growTables(growth);
      return true;
    });
    if (written) editMeasure(change, () => after);
    return undefined;
  };
}

/** Takes the last change back, in the definition and in the labels that it wrote. */
export function useUndo(): (() => Promise<void>) | undefined {
  const { workbook, undo, ask } = usePane();
  const measure = useMeasure();
  if (!undo) return undefined;
  return async () => {
    const after = measureIn(undo() ?? NO_MEASURES, measure.id);
    if (!after) return;
    await ask(async () => {
      const writes = await labelWrites(measure, after, await readPlaces(workbook, after.data));
      if (writes.length > 0) await workbook.putFigures(writes);
    });
  };
}

function restored(now: Measure, { services, quality, accepted, periods, method }: Measure): Measure {
  const { base, reportPeriod } = method;
  return { ...now, services, quality, accepted, periods, method: { ...now.method, base, reportPeriod } };
}
