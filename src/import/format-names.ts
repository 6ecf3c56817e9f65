/** The formats that can be imported, by the names that `--from` takes, with what each is in a few words. */
export const formatNames = {
  aiken: 'Aiken',
  gift: 'GIFT',
  'key-terms': 'pages on terms, as plain text',
} as const satisfies Record<string, string>;

export type FormatName = keyof typeof formatNames;
