import type { Panel } from '../../../core/panel/panel';
import { basePosition, periodsOf, type Blocks } from '../../../measures/computed/blocks';
import { inputLines, inputOfPanel, inputPanel, type InputLine } from '../../../measures/computed/input';
import { isAboveZero } from '../../../measures/computed/prices';
import type { Deflator, Measure } from '../../../measures/definition';
import { inputsOf } from '../../../measures/inputItems';
import { computed, type Computed } from '../indexPreview';

export type Index = readonly (number | null)[];

export interface ShownLine extends InputLine {
  /** Periods that have a volume and a cost, labour as the measure takes it. */
  readonly present: number;
}

export interface InputPreview {
  readonly lines: readonly ShownLine[];
  readonly periods: readonly string[];
  /** From 0. */
  readonly base: number;
  readonly direct?: Computed<Index>;
  readonly indirect?: Computed<Index>;
  /** What productivity divides by: direct where there is one. */
  readonly chosen: Computed<Index>;
  readonly panel: Computed<Panel>;
  /** All grades together, in their own unit; null where one of them is missing. */
  readonly labour: readonly LabourTotal[];
  /** Price indexes that take out the prices of the whole economy only (C58). */
  readonly general: readonly Deflator[];
  /** Inputs that need a price index and name none. */
  readonly withoutDeflator: readonly ShownLine[];
}

export interface LabourTotal {
  readonly measured: 'hours' | 'fullTimeEquivalents';
  readonly values: Index;
}

/** The input index on the figures of the workbook; undefined where the measure has no inputs. */
export function previewInputs(measure: Measure, blocks: Blocks): InputPreview | undefined {
  const inputs = inputsOf(measure);
  const counted = inputs.direct ? 'direct' : 'indirect';
  const lines = inputLines(measure, blocks).map((line) => ({ ...line, present: bothIn(line[counted], line.costs) }));
  if (lines.length === 0) return undefined;
  const periods = periodsOf(measure, blocks);
  const base = basePosition(measure, periods);
  const index = (volumes: 'direct' | 'indirect'): Computed<Index> =>
    computed(() => inputOfPanel(measure, inputPanel(lines, volumes), base));
  const direct = inputs.direct ? index('direct') : undefined;
  const indirect = inputs.indirect ? index('indirect') : undefined;
  return {
    lines,
    periods,
    base,
    ...(direct && { direct }),
    ...(indirect && { indirect }),
    chosen: direct ?? indirect ?? index('direct'),
    panel: computed(() => inputPanel(lines, counted)),
    labour: inputs.direct ? labourTotals(measure, lines) : [],
    general: generalIn(lines, inputs.indirect),
    withoutDeflator: lines.filter(
      ({ group, deflator }) => deflator === null && (group !== 'labour' || inputs.indirect),
    ),
  };
}

function labourTotals(measure: Measure, lines: readonly InputLine[]): LabourTotal[] {
  return (['fullTimeEquivalents', 'hours'] as const).flatMap((measured) => {
    const ids = new Set(measure.labour.filter((grade) => grade.measured === measured).map(({ id }) => id));
    const grades = lines.filter(({ id, group }) => group === 'labour' && ids.has(id));
    const [first] = grades;
    if (!first) return [];
    const values = first.direct.map((_, t) => {
      const figures = grades.map(({ direct }) => direct[t]);
      return figures.every(isAboveZero) ? figures.reduce((sum, one) => sum + one, 0) : null;
    });
    return [{ measured, values }];
  });
}

function generalIn(lines: readonly InputLine[], payCounts: boolean): Deflator[] {
  const used = lines.flatMap(({ group, deflator }) =>
    deflator && (group !== 'labour' || payCounts) ? [deflator] : [],
  );
  const general = used.filter(({ kind }) => kind === 'general');
  return general.filter(({ name }, at) => general.findIndex((one) => one.name === name) === at);
}

const bothIn = (volume: readonly unknown[], costs: readonly unknown[]): number =>
  volume.filter((cell, t) => isAboveZero(cell) && isAboveZero(costs[t])).length;
