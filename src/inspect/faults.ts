import type { Fault, Place } from './inspection.js';

/** Every rule with its severity and its words, which follow the place. */
const RULES = {
  refused: ['error', 'the package is not opened: %'],
  'document-refused': ['error', 'the document is not read: %'],
  'xml-malformed': ['error', 'not well-formed: %'],
  'schema-invalid': ['error', '%'],
  'schema-missing': ['info', 'not validated: no schema of % in the folder that --schemas names'],
  'manifest-misplaced': ['error', 'the manifest stands in a folder: LMSs look for it at the top of the zip'],
  'kind-unknown': ['error', 'none of the formats that are known here'],
  'file-missing': ['error', 'names %, which is not in the package'],
  'file-case': ['error', 'names %, which is spelt with other capitals in the package'],
  'reference-dangling': ['error', 'refers to %, which there is not'],
  'file-unlisted': ['error', '% is not listed in the manifest'],
  'identifier-repeated': ['error', 'the identifier % is not the only one of its kind'],
  'identifier-malformed': ['warning', 'Canvas wants a letter, then letters, digits, - and _ in an identifier, not %'],
  'title-lost': ['error', 'the title % is lost in Moodle'],
  'title-long': ['error', 'the title % has more than 255 characters: Moodle refuses or cuts it'],
  'name-not-ascii': ['error', 'the name % has letters outside ASCII, which LMSs spoil'],
  'name-plus': ['error', 'Canvas does not find a picture with + in its name: %'],
  'name-alike': ['error', '% differs from another file in capitals alone'],
  'name-litter': ['error', '% was left by an operating system, and Canvas stumbles over it'],
  'cartridge-version': ['warning', 'Moodle reads Common Cartridge 1.0 and 1.1, not %'],
  'prefix-unknown': ['error', 'Moodle knows the prefix adlcp: alone, and takes % for a page that is done when opened'],
  'never-starts': ['warning', 'no script of the package names %: nothing reaches the LMS'],
  'never-finishes': ['warning', 'no script of the package names %: LMSs may lose time and result of a sitting'],
  'never-commits': ['warning', 'no script of the package names %: what is reported is lost with the window'],
} as const satisfies Record<string, readonly [Fault['severity'], string]>;

type FaultRule = keyof typeof RULES;

export const faultRules = Object.keys(RULES);

/** A fault in words. `value` stands for the `%` of the rule's. */
export function fault(rule: FaultRule, place: Place, value = ''): Fault {
  const [severity, words] = RULES[rule];
  return { rule, severity, ...place, message: words.replace('%', () => value) };
}

/** A value of the package's own within a sentence. */
export const quoted = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
