/** The facade of Univer with the members that its sheet packages add to it; imported for types and for their effect. */
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';

export { FUniver } from '@univerjs/core/facade';
export type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
