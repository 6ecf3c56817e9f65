import { plainDecimal } from '../plain-decimal.js';

/** Points and sums of points as Canvas writes them: `1.0`, `0.5`, `0.3` though 0.1 + 0.2 is not quite that. */
export function decimal(value: number): string {
  const rounded = Number(value.toPrecision(12));
  return Number.isInteger(rounded) ? rounded.toFixed(1) : plainDecimal(rounded);
}
