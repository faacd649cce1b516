import type { BuildKind } from '../../measures/definition';
import type { MeasureSheetNames } from './names';

/** Which step of the measure a sheet belongs to; those of the output index are not named here. */
export const BUILD_KIND_OF: Partial<Record<keyof MeasureSheetNames, BuildKind>> = {
  about: 'about',
  quality: 'quality',
  adjusted: 'quality',
  inputs: 'inputs',
  inputIndex: 'inputs',
  inputIndirect: 'inputs',
  productivity: 'productivity',
  report: 'report',
  improvement: 'plan',
};
