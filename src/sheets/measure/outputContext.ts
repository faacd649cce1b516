/** The context of the output's sheets, from a whole measure: sources, services in both ways of measuring, factors, settings. */
import { factorFor } from '../../measures/activityFactor';
import type { Measure, Service } from '../../measures/definition';
import { normalised } from '../../measures/labels';
import { matchPeriods, matchServices } from '../../measures/source/matchSources';
import type { ServiceMatch } from '../../measures/source/matchSources';
import type { FigureSource, OutputMeasure } from '../../measures/measure';
import { MeasureError } from '../../measures/measureError';
import { outputOf } from '../../measures/outputOf';
import { samePeriod } from '../../measures/periods';
import type { BuildContext, SettingNames, Treatment } from '../context/context';
import { dataLayout } from '../context/dataLayout';
import { refuseUnbuildable } from '../context/refuse';
import type { SheetWords } from '../words';
import type { MeasureSheetNames } from './names';
import { deflatorsOf, serviceDeflator } from '../../measures/namedDeflators';
import type { Sources } from './sources';

export function outputContext(
  measure: Measure,
  sheets: MeasureSheetNames,
  names: SettingNames,
  words: SheetWords,
  sources: Sources,
): BuildContext {
  const output = outputMeasure(measure, sheets, sources);
  const periods = matchPeriods(output.quantities, output.costs);
  const services = allServices(measure, output);
  refuseUnbuildable(output, services, periods);
  const treatments = services.map(({ name, quantity }) =>
    treatment(measure, name, quantity < 0, output.quantities.periods),
  );
  const priceNames = new Set(
    treatments.flatMap((one) =>
      one?.kind === 'deflatedCost' && one.deflator !== null ? [normalised(one.deflator)] : [],
    ),
  );
  const more = {
    opens: measure.method.zeros === 'activity',
    factors: treatments.some((one) => one?.kind === 'factor'),
    prices: sources.deflators ? priceNames.size : 0,
  };
  const { inputLinking, tolerance } = measure.method;
  return {
    measure: output,
    services,
    periods,
    words,
    names,
    sheets,
    data: dataLayout(services.length, periods.length, more),
    treatments,
    units: services.map(({ name }) => serviceNamed(measure, name)?.unit ?? ''),
    ...(sources.deflators && { priceSource: sources.deflators }),
    choices: {
      reportPeriod: headingOf(measure.method.reportPeriod, output.quantities.periods),
      tolerance,
      ...(typeof inputLinking === 'number' && { renewEvery: inputLinking }),
    },
  };
}

/** Where every service is measured by what goes in there are no quantities: the periods are then those of the costs. */
function outputMeasure(measure: Measure, sheets: MeasureSheetNames, { quantities, costs }: Sources): OutputMeasure {
  if (!costs) throw new MeasureError({ code: 'noServices', sheet: sheets.costs });
  const without: FigureSource = { ...costs, services: [], lastRow: costs.firstRow };
  return outputOf(measure, quantities ?? without, costs);
}

/** Those of the quantities, then those whose output is taken to be their deflated cost, which have no row there. */
function allServices(measure: Measure, { quantities, costs }: OutputMeasure): ServiceMatch[] {
  const counted = matchServices(quantities, costs).filter(({ name }) => !isInput(measure, name));
  const rest = measure.services.filter(({ measured }) => measured === 'outputEqualsInput');
  const added = rest.map(({ name }): ServiceMatch => {
    const cost = costs.services.findIndex((one) => normalised(one) === normalised(name));
    return { name, quantity: -1, ...(cost >= 0 && { cost }) };
  });
  return [...counted, ...added];
}

const serviceNamed = (measure: Measure, name: string): Service | undefined =>
  measure.services.find((one) => normalised(one.name) === normalised(name));

const isInput = (measure: Measure, name: string): boolean =>
  serviceNamed(measure, name)?.measured === 'outputEqualsInput';

function treatment(
  measure: Measure,
  name: string,
  isDeflated: boolean,
  periods: readonly string[],
): Treatment | undefined {
  const service = serviceNamed(measure, name);
  if (!service) return undefined;
  if (isDeflated) return { kind: 'deflatedCost', deflator: knownDeflator(measure, service) };
  if (service.factor === null) return undefined;
  return { kind: 'factor', factors: periods.map((period) => factorFor(service.factor, period)) };
}

function knownDeflator(measure: Measure, service: Service): string | null {
  const name = serviceDeflator(measure, service)?.name ?? '';
  return deflatorsOf(measure).find((one) => normalised(one.name) === normalised(name))?.name ?? null;
}

/** As it stands in the sheets; the last period where it is not there. */
function headingOf(period: string, headings: readonly string[]): string {
  const exact = headings.find((one) => normalised(one) === normalised(period));
  return exact ?? headings.find((one) => samePeriod(one, period)) ?? headings.at(-1) ?? '';
}
