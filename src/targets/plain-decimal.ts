/** A number from 0 to 1e21 without an exponent: XML Schema's decimals have none, and LMSs read `1e-7` as they like. */
export function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e-') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
