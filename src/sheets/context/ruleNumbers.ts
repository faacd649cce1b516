/** Numbers of the rules in docs/methods that a sheet was built by: formulas.md and linking.md. */
import type { FormulaName } from '../../core/options';
import type { LinkingName } from './linkingTable';

export const FORMULA_RULES: Readonly<Record<FormulaName, string>> = {
  laspeyres: 'F1',
  paasche: 'F2',
  fisher: 'F3',
  tornqvist: 'F4',
  'average-share': 'F5',
  walsh: 'F6',
  'marshall-edgeworth': 'F7',
  'geometric-laspeyres': 'F8',
  'geometric-paasche': 'F9',
  'sato-vartia': 'F10',
};

export const LINKING_RULES: Readonly<Record<LinkingName, string>> = { annual: 'L1', fixed: 'L2', renewed: 'L3' };
