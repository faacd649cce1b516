import type { Language } from '../../measures/measure';
import type { Place } from '../state/steps';

/** The part of the guide that explains a screen. The pages lie beside the pane, so nothing is asked of another address. */
export const helpAddress = (place: Place, language: Language): string =>
  `help/guide/${language === 'th' ? 'th/' : ''}first-measure.html#${place}`;
