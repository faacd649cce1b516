/** The product cuts formulas up in the same way (src/portability), so that the two never differ. */
export { formulaTokens, type Token, type TokenKind } from '../../src/portability/formulaTokens';
