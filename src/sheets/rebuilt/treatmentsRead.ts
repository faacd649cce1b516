/** The treatments of single parts, read back from the sentences of the cover (measure/treatments.ts). */
import type { ActivityFactor, CapitalInput } from '../../measures/definition';
import type { AboutWords } from '../measure/treatments';
import { insertedIn } from './evidence';

type Line = readonly [string, string, string];

export class TreatmentsRead {
  constructor(
    private readonly lines: readonly Line[],
    private readonly own: AboutWords,
  ) {}

  private facts(name: string, kind: keyof AboutWords['partKinds']): string[] {
    const { partKinds } = this.own;
    return this.lines.flatMap(([of, what, fact]) => (of === name && what === partKinds[kind] ? [fact] : []));
  }

  private inserted(name: string, kind: keyof AboutWords['partKinds'], sentence: (words: string) => string) {
    return this.facts(name, kind)
      .map((fact) => insertedIn(sentence, fact))
      .find((words) => words !== undefined);
  }

  /** Names of services that have a treatment, for those that stand in no table of quantities. */
  equalsInput(service: string): boolean {
    return this.facts(service, 'services').includes(this.own.treatments.equalsInput);
  }

  factor(service: string): ActivityFactor | null {
    const says = this.own.treatments;
    if (this.facts(service, 'services').includes(says.calendarDays)) return { kind: 'calendarDays' };
    for (const [of, sentence] of [
      ['weeks', says.weeks],
      ['days', says.days],
      ['other', says.times],
    ] as const) {
      const times = Number(this.inserted(service, 'services', sentence));
      if (times > 0 && Number.isFinite(times)) return { kind: 'constant', of, times };
    }
    return null;
  }

  priceIndex(name: string, kind: 'services' | 'purchases' | 'capital'): string | undefined {
    return this.inserted(name, kind, this.own.treatments.priceIndex);
  }

  payIndex(): string | undefined {
    return this.inserted(this.own.partKinds.pay, 'pay', this.own.treatments.priceIndex);
  }

  given(asset: string): CapitalInput['given'] | undefined {
    const says = this.own.treatments;
    if (this.facts(asset, 'capital').includes(says.consumption)) return { kind: 'consumption' };
    for (const [profile, sentence] of [
      ['straight-line', says.straightLine],
      ['geometric', says.geometric],
    ] as const) {
      const life = Number(this.inserted(asset, 'capital', sentence));
      if (life > 0 && life <= 1000) return { kind: 'investment', life, profile };
    }
    return undefined;
  }

  qualityOf(indicator: string): string | undefined {
    return this.inserted(indicator, 'quality', this.own.treatments.ofService);
  }

  qualityUnit(indicator: string): string {
    return this.inserted(indicator, 'quality', this.own.treatments.unit) ?? '';
  }
}
