/** In bytes (OW2). A workbook that is larger is opened in Excel, not in a pane. */
export const LARGEST_FILE = 60_000_000;

export interface Limits {
  readonly file: number;
  /** Of one part, unpacked. */
  readonly part: number;
  /** Of all parts that are read, together. */
  readonly all: number;
}

export const LIMITS: Limits = { file: LARGEST_FILE, part: 80_000_000, all: 250_000_000 };
