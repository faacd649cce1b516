/**
 * What each style name looks like, as data: the writer turns it into Office.js formats, the workbench into .xlsx
 * styles. Nothing is told by colour alone: an input has a box, a total is bold between rules, a result has a double
 * rule below. Contrast of every ink on its ground is at least 7:1 (WCAG 2.2, 1.4.6).
 */
import type { StyleName } from './plan';

export interface Rule {
  readonly style: 'thin' | 'medium' | 'double';
  readonly color: string;
}

export interface Look {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal: 'left' | 'right' | 'general';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly indent?: number;
  readonly top?: Rule;
  readonly bottom?: Rule;
  readonly left?: Rule;
  readonly right?: Rule;
}

export const FONT = 'Arial';
export const BODY_SIZE = 10.5;
/** Points. */
export const ROW_HEIGHT = 16.5;

const ink = '#1B2733';
const quiet = '#4A5864';
const inputInk = '#1D3F8F';
const linkInk = '#1D3F8F';
const hairline: Rule = { style: 'thin', color: '#D3DAE0' };
const thin: Rule = { style: 'thin', color: ink };
const medium: Rule = { style: 'medium', color: ink };
const double: Rule = { style: 'double', color: ink };
const box: Rule = { style: 'thin', color: '#B08900' };

const body = { size: BODY_SIZE, color: ink, horizontal: 'general', vertical: 'center' } as const;
const columnHeading = { ...body, bold: true, fill: '#E6EBEF', wrap: true, bottom: medium } as const;
const boxed = { fill: '#FFF9E3', color: inputInk, top: box, bottom: box, left: box, right: box } as const;

/** Numbers stand one indent away from the right edge, so that a rule or a neighbour's text never touches them. */
const number = { ...body, horizontal: 'right', indent: 1 } as const;

export const STYLES: Readonly<Record<StyleName, Look>> = {
  title: { ...body, size: 17, bold: true, horizontal: 'left' },
  heading: { ...body, size: 13, bold: true, horizontal: 'left' },
  note: { ...body, color: quiet, horizontal: 'left' },
  columnHeading: { ...columnHeading, horizontal: 'left' },
  columnHeadingNumber: { ...columnHeading, horizontal: 'right', indent: 1 },
  /** Words to the right of a figure stand one indent away from it. */
  columnHeadingWords: { ...columnHeading, horizontal: 'left', indent: 1 },
  words: { ...body, color: quiet, horizontal: 'left', indent: 1, bottom: hairline },
  label: { ...body, horizontal: 'left', wrap: true, bottom: hairline },
  unit: { ...body, color: quiet, horizontal: 'left', wrap: true, bottom: hairline },
  figure: { ...number, bottom: hairline },
  total: { ...number, bold: true, top: thin, bottom: thin },
  totalLabel: { ...body, bold: true, horizontal: 'left', wrap: true, top: thin, bottom: thin },
  result: { ...number, bold: true, top: medium, bottom: double },
  resultLabel: { ...body, bold: true, horizontal: 'left', wrap: true, top: medium, bottom: double },
  input: { ...number, ...boxed },
  inputText: { ...body, ...boxed, horizontal: 'left', wrap: true },
  link: { ...body, color: linkInk, underline: true, horizontal: 'left', bottom: hairline },
  text: { ...body, color: quiet, horizontal: 'left', wrap: true, bottom: hairline },
  sentence: { ...body, horizontal: 'left' },
  headline: { ...body, size: 13, bold: true, horizontal: 'left' },
  inputLong: { ...body, ...boxed, horizontal: 'left', vertical: 'top', wrap: true },
};

/** Looks of the lines of a chart: told apart by dash and marker, not by colour alone. */
export const LINES = {
  first: { color: '#1B3A57', dash: 'solid', marker: 'circle' },
  second: { color: '#8A4B08', dash: 'dash', marker: 'triangle' },
  third: { color: '#55606B', dash: 'dot', marker: 'square' },
  base: { color: '#1B2733', dash: 'solid', marker: 'none' },
} as const;

export const CHART_GRIDLINE = '#D3DAE0';

/** Number formats by what a row holds. */
export const FORMATS = {
  index: '0.00',
  growth: '0.00%',
  share: '0.00%',
  link: '0.0000',
  drift: '0.000%',
  count: '0',
  /** Terms of money: decimals only where they can be seen. */
  money: '[>=100000]#,##0;[<=-100000]-#,##0;#,##0.0',
  /** On Data a missing figure is 0, shown as [x]: nobody reads an empty cell as zero. */
  figure: '#,##0;-#,##0;"[x]"',
  /** Price indexes and scores: decimals count. */
  price: '#,##0.00;-#,##0.00;"[x]"',
  /** Where a 0 is a real figure (rule M3). */
  figureWithZero: '#,##0;-#,##0;0',
} as const;
