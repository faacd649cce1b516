/** The forms that a language has: English "one" and "other", Thai "other" only. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * Picks the form that stands beside a count. Counts come as the pane writes them, "1,234": whole and in Western digits in every
 * language, so the number can be read back from its digits.
 */
export function pluralIn(language: string): (count: string | number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(Number(String(count).replace(/\D/g, '')))] ?? forms.other;
}
