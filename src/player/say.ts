/** What stands in a sentence's gaps, by name. */
export type Values = Readonly<Record<string, string | number>>;

export type Say = (sentence: string, values?: Values) => string;

/**
 * Puts values into sentences of `lang` (BCP 47), numbers as it writes them: `{count} points`, 2 → `2 points`. A number for
 * `{percent}` is one of a hundred, and brings its sign. A gap without a value stays to be seen.
 */
export function sayer(lang: string): Say {
  const numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 2 });
  return (sentence, values = {}) =>
    sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = values[name] ?? gap;
      if (typeof value === 'string') return value;
      return name === 'percent' ? percents.format(value / 100) : numbers.format(value);
    });
}
