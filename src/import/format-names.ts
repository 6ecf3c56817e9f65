/** The formats that can be imported, by the names that `--from` takes, with what each is in a few words. */
export const formatNames = {
  aiken: 'Aiken',
} as const satisfies Record<string, string>;

export type FormatName = keyof typeof formatNames;
