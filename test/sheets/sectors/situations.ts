/** What happens to the figures of a measure in its life: blanks, text, another year, another service. */
import { addPeriod } from '../../../src/measures/edits/periods';
import { addService } from '../../../src/measures/edits/services';
import type { DataBlock, Measure } from '../../../src/measures/definition';
import type { RawValue } from '../../../workbench/grid/grid';
import type { Figures } from '../measure/sampleMeasure';
import { SECTOR_NAMES, sectorMeasure } from './sectorMeasures';
import type { SectorMeasure, SectorName } from './sectorMeasures';

const names = ({ services }: Measure): string[] => services.map(({ name }) => name);

type Change = readonly [DataBlock, string, number, RawValue];

const put = (figures: Figures, ...changes: readonly Change[]): Figures =>
  changes.reduce<Figures>(
    (all, [block, name, period, value]) => ({
      ...all,
      [block]: { ...all[block], [name]: (all[block][name] ?? []).map((one, t) => (t === period ? value : one)) },
    }),
    figures,
  );

/** One more figure in each row, which moves on at a pace of its own. */
const longer = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([block, rows]) => [
      block,
      Object.fromEntries(
        Object.entries(rows).map(([name, row], i) => {
          const last = row.at(-1) ?? null;
          return [name, [...row, typeof last === 'number' ? last * (1.01 + i / 100) : last]];
        }),
      ),
    ]),
  ) as unknown as Figures;

export const SITUATIONS = {
  'as published': (given) => given,
  'after cells were blanked': ({ measure, figures }) => {
    const [first = '', second = ''] = names(measure);
    const last = measure.periods.labels.length - 1;
    return { measure, figures: put(figures, ['quantities', first, last, null], ['costs', second, 0, null]) };
  },
  'with entries typed as text': ({ measure, figures }) => {
    const [first = '', second = '', third = ''] = names(measure);
    return {
      measure,
      figures: put(
        figures,
        ['quantities', first, 0, '1,234'],
        ['costs', second, 1, '..'],
        ['quantities', third, 1, '5'],
      ),
    };
  },
  'with a year added': ({ measure, figures }) => ({ measure: addPeriod(measure).value, figures: longer(figures) }),
  'with a service added': ({ measure, figures }) => {
    const { value } = addService(measure, { name: 'A new service', unit: 'cases' });
    const later = (scale: number) => measure.periods.labels.map((_, t) => (t === 0 ? null : scale * (100 + 7 * t)));
    return {
      measure: value,
      figures: {
        ...figures,
        quantities: { ...figures.quantities, 'A new service': later(1) },
        costs: { ...figures.costs, 'A new service': later(900) },
      },
    };
  },
} as const satisfies Record<string, (given: SectorMeasure) => SectorMeasure>;

export type SituationName = keyof typeof SITUATIONS;

export interface Case extends SectorMeasure {
  readonly sector: SectorName;
  readonly situation: SituationName;
}

export const CASES: readonly Case[] = SECTOR_NAMES.flatMap((sector) =>
  (Object.keys(SITUATIONS) as SituationName[]).map((situation) => ({
    sector,
    situation,
    ...SITUATIONS[situation](sectorMeasure(sector)),
  })),
);
