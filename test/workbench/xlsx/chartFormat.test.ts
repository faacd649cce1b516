import { cellLookup } from '../../../workbench/xlsx/cellLookup';
import { emptySheet } from './emptySheet';

it('[X4] a chart takes over the number format of the cells it shows', () => {
  const cells = [{ row: 0, column: 0, value: 0.005, format: { numberFormat: '0.0%' } }];
  const lookup = cellLookup({
    sheets: [emptySheet('Data', { cells })],
    names: [],
    active: 'Data',
    settings: {},
    customXml: [],
  });
  expect(lookup.numberFormat?.('Data!$A$1:$A$3')).toBe('0.0%');
  expect(lookup.numberFormat?.('Data!$B$1')).toBeUndefined();
});
