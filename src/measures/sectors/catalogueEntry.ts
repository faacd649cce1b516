import type { Bilingual, IndicatorKind, Stage } from '../definition';

/** One indicator that a catalogue offers, in both languages. */
export interface CatalogueEntry {
  readonly id: string;
  readonly stage: Stage;
  readonly text: Bilingual;
  readonly unit: Bilingual;
  readonly kind: IndicatorKind;
  readonly measured: 'direct' | 'proxy';
  /** null: neither, such as the hours that were worked. */
  readonly largerIsBetter: boolean | null;
  /** Where such figures usually come from. */
  readonly source: Bilingual;
  /** In the course's own table. */
  readonly seed: boolean;
  /** Offered for the output index: an output that is counted, service by service. */
  readonly inIndex: boolean;
}
