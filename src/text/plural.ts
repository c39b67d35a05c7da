const rules = new Map<string, Intl.PluralRules>();

/** Picks the word form that a language uses with a number (CLDR plural categories); `other` is always there. */
export function plural(
  locale: string,
  count: number,
  forms: {readonly [Category in Intl.LDMLPluralRule]?: string} & {readonly other: string},
): string {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return forms[rule.select(count)] ?? forms.other;
}
