/** What stands in a sentence's gaps, by name. */
export type Values = Readonly<Record<string, string | number>>;

export type Say = (sentence: string, values?: Values) => string;

/**
 * Puts values into sentences of `lang` (BCP 47), numbers as it writes them: `{count} points`, 2 → `2 points`. A number for
 * `{percent}` is one of a hundred, and brings its sign. A gap without a value stays to be seen.
 */
export function sayer(lang: string): Say {
  // Made when first needed: the first one takes a third of the time in which a lesson starts.
  const made = new Map<string, Intl.NumberFormat>();
  const write = (style: 'decimal' | 'percent', value: number): string => {
    const format = made.get(style) ?? new Intl.NumberFormat(lang, { style, maximumFractionDigits: 2 });
    made.set(style, format);
    return format.format(value);
  };
  return (sentence, values = {}) =>
    sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = values[name] ?? gap;
      if (typeof value === 'string') return value;
      return name === 'percent' ? write('percent', value / 100) : write('decimal', value);
    });
}
