/** A number of a package or of an answer, exactly: `digits` over 10^`places`. */
export interface ExactNumber {
  readonly digits: bigint;
  readonly places: number;
}

/** A plain number, or one in the notation of computers: `3e8`. Anything else is none. */
export function numberOf(text: string): ExactNumber | undefined {
  const parts = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text.trim());
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts ?? [];
  if (whole + fraction === '') return undefined;
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`) * 10n ** BigInt(Math.max(0, power));
  return { digits, places: Math.max(0, -power) };
}

export function atLeast(value: ExactNumber, limit: ExactNumber): boolean {
  return value.digits * 10n ** BigInt(limit.places) >= limit.digits * 10n ** BigInt(value.places);
}
