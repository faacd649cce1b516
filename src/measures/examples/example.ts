/** Real figures to try a measure with: what each of its steps is filled with, one after the other (docs/guide). */
import type { Bilingual, DeflatorKind, MeasureMethod, Periods } from '../definition';
import type { Sector } from '../measure';

export type Figures = readonly (number | null)[];

export interface ExampleService {
  /** As the source has it, which is English. */
  readonly name: string;
  readonly unit: string;
  readonly quantities: Figures;
  /** null: the source has none, and the user enters his own. */
  readonly costs: Figures | null;
  /** A count for one week, while the cost is that of the year. */
  readonly weekly?: boolean;
}

export interface Example {
  readonly id: string;
  readonly sector: Sector;
  readonly name: Bilingual;
  readonly says: Bilingual;
  readonly source: Bilingual;
  /** What the sources lack, and what the user can do about it. */
  readonly missing: Bilingual | null;
  readonly periods: Periods;
  /** Of costs and spending. */
  readonly unit: string;
  /** Entries of the sector's catalogue that describe it. */
  readonly entries: readonly string[];
  readonly services: readonly ExampleService[];
  readonly spending?: {
    readonly name: Bilingual;
    readonly figures: Figures;
    readonly deflator: {
      readonly name: Bilingual;
      readonly kind: DeflatorKind;
      readonly source: string;
      readonly figures: Figures;
    };
  };
  readonly method: Partial<MeasureMethod>;
}
