/** The formats that can be imported, by the names that `--from` takes, with what each is in a few words. */
export const formatNames = {
  lesson: 'our own packages for SCORM, cmi5 and the web',
  aiken: 'Aiken',
  'moodle-xml': 'Moodle XML',
  imscc: 'Common Cartridge, Canvas’s too',
  qti12: 'QTI 1.2',
  qti2: 'QTI 2.1, 2.2 and 3.0',
  gift: 'GIFT',
  text2qti: 'text2qti',
  'key-terms': 'pages on terms, as plain text',
} as const satisfies Record<string, string>;

export type FormatName = keyof typeof formatNames;
