import type { StyleName } from './plan';

/** Cells with these looks are typed into: they stay open where a sheet is protected. */
export const INPUT_STYLES: readonly StyleName[] = ['input', 'inputText', 'inputLong'];
