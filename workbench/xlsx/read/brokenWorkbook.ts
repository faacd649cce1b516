/** A file that cannot be read, with the reason in words for the person who chose it. */
export class BrokenWorkbook extends Error {
  override readonly name = 'BrokenWorkbook';
}
