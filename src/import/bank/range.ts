/** A range as an answer has it; one of equal ends is a number. */
export const rangeText = (from: string, to: string): string => (Number(from) === Number(to) ? from : `${from}..${to}`);
