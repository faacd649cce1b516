/** Why a file could not be opened, or has nothing to compare; the words are in i18n (rules OW1 to OW6, docs/methods/revisions.md). */
export type OtherFileProblem = 'notAWorkbook' | 'password' | 'tooLarge' | 'damaged' | 'nothingKept';

export class OtherFileError extends Error {
  override readonly name = 'OtherFileError';

  constructor(
    readonly problem: OtherFileProblem,
    readonly where = '',
  ) {
    super([problem, where].filter((part) => part !== '').join(': '));
  }
}
