import Papa from 'papaparse';

/** CSV as a reader of RFC 4180 takes it, without the mark in front. */
export const parseDelimited = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',', newline: '\r\n' }).data;
