/**
 * How single parts of a measure are treated, in words, one fact a line: what a reader without the add-in cannot see on a data sheet.
 * The same sentences are read back where the stored definition is lost (rebuilt/treatmentsRead.ts).
 */
import type { Catalogue } from '../../i18n/catalogue';
import type { aboutMore } from '../../i18n/en/aboutMore';
import type { ActivityFactor, CapitalInput, Deflator, Measure } from '../../measures/definition';
import { isBlank } from '../../measures/labels';
import type { CoverTable } from '../context/context';

export type AboutWords = Catalogue<typeof aboutMore>;
type Line = CoverTable['lines'][number];

export function treatmentLines(measure: Measure, own: AboutWords): Line[] {
  const { services, purchases, capital, quality, method } = measure;
  const { partKinds: kinds, treatments: says } = own;
  const facts = (name: string, kind: string, all: readonly string[]) => all.map((fact): Line => [name, kind, fact]);
  const prices = (deflator: Deflator | null | undefined) =>
    deflator && !isBlank(deflator.name) ? [says.priceIndex(deflator.name)] : [];
  return [
    ...services.flatMap(({ name, measured, factor, deflator }) =>
      facts(name, kinds.services, [
        ...(factor ? [factorSays(factor, says)] : []),
        ...(measured === 'outputEqualsInput' ? [says.equalsInput, ...prices(deflator)] : []),
      ]),
    ),
    ...facts(kinds.pay, kinds.pay, prices(method.payDeflator)),
    ...purchases.flatMap(({ name, deflator }) => facts(name, kinds.purchases, prices(deflator))),
    ...capital.flatMap(({ name, given, deflator }) =>
      facts(name, kinds.capital, [capitalSays(given, says), ...prices(deflator)]),
    ),
    ...quality.flatMap(({ name, unit, service }) => {
      const of = services.find(({ id }) => id === service);
      const facets = [...(of ? [says.ofService(of.name)] : []), ...(isBlank(unit) ? [] : [says.unit(unit)])];
      return facts(name, kinds.quality, facets);
    }),
  ];
}

function factorSays(factor: ActivityFactor, says: AboutWords['treatments']): string {
  if (factor.kind === 'calendarDays') return says.calendarDays;
  const times = String(factor.times);
  return factor.of === 'other' ? says.times(times) : says[factor.of](times);
}

function capitalSays(given: CapitalInput['given'], says: AboutWords['treatments']): string {
  if (given.kind === 'consumption') return says.consumption;
  return says[given.profile === 'geometric' ? 'geometric' : 'straightLine'](String(given.life));
}
