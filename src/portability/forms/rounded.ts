import { OptionNotKnown } from '../options';
import { emptyStep, figureSteps, unlessWrong } from './figures';
import type { Form } from './form';

/**
 * Excel's ROUND takes a half away from zero, on the decimals that the cell shows, as ROUNDED does. Halves to even and kept
 * totals have no form that could be read.
 */
export const ROUNDED: Form = {
  lambda: 'Rounded',
  onlyByDefault: ['mode', 'keeptotal'],
  body(options) {
    if (options.is('mode', 'half-up') !== 'TRUE') throw new OptionNotKnown('mode');
    const lying = { down: () => 'FALSE' };
    const places = options.number('places');
    const steps = [
      ...figureSteps('values', lying, 'signed', false),
      emptyStep('values', lying),
      ['places_check', `IF(AND(INT(${places})=${places},${places}>=-99,${places}<=99),0,#VALUE!)`] as const,
    ];
    const result = `IF(values_known=0,IF(values_empty>0,"",NA()),ROUND(values_figures,${places}))`;
    return { steps: [...options.steps, ...steps], result: unlessWrong(['values_check', 'places_check'], result) };
  },
  plain([value], options) {
    if (!/^(?:[^!]*!)?\$?[A-Z]{1,3}\$?\d+$/i.test(value!)) return undefined;
    const places = options.number('places');
    return `IF(ISNUMBER(${value!}),ROUND(${value!},${places}),IF(ISERR(${value!}),#VALUE!,IF(ISNA(${value!}),NA(),IF(LEN(${value!})=0,"",NA()))))`;
  },
};
