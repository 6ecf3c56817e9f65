// The grammar of SCORM 2004 RTE 4.2.9 as the strictest LMSs read it: Moodle's patterns and the smallest permitted maxima.

/** Moodle's CMIShortIdentifier, without the `urn:` that nobody writes here. */
const SHORT = /^[\w.]{1,250}$/;
/** Moodle's CMILangString250 and CMILangString4000. */
const text = (length: number) => new RegExp(`^(?:[^{\\n\\r\\u2028\\u2029].{0,${length - 1}})?$`, 'u');
const REAL = /^-?\d{1,10}(?:\.\d{1,18})?$/;
const STEP = /^[\w.]{1,250}$/;

const pairsOf = (part: string): string[] => part.split('[.]');
const isPair = (part: string): boolean => pairsOf(part).length === 2 && pairsOf(part).every((side) => SHORT.test(side));

function isStep(part: string): boolean {
  const [name = '', answer = '', ...more] = pairsOf(part);
  return more.length === 0 && STEP.test(name) && answer.length <= 250 && !/\[[,.:]\]|[\n\r]/.test(answer);
}

interface Form {
  readonly most: number;
  readonly part: (part: string) => boolean;
  readonly unique?: boolean;
}

const FORMS: Readonly<Record<string, Form>> = {
  'true-false': { most: 1, part: (part) => part === 'true' || part === 'false' },
  choice: { most: 36, part: (part) => SHORT.test(part), unique: true },
  'fill-in': { most: 10, part: (part) => text(250).test(part) },
  'long-fill-in': { most: 1, part: (part) => text(4000).test(part) },
  matching: { most: 36, part: isPair },
  sequencing: { most: 36, part: (part) => SHORT.test(part) },
  performance: { most: 250, part: isStep },
  numeric: { most: 1, part: (part) => REAL.test(part) },
};

/** Is it a learner's response to an interaction of this type? */
export function isResponse(type: string, response: string): boolean {
  const form = FORMS[type];
  if (!form) return false;
  const parts = type === 'long-fill-in' ? [response] : response.split('[,]');
  const distinct = !form.unique || new Set(parts).size === parts.length;
  return parts.length <= form.most && distinct && parts.every(form.part);
}

/** Is it one of the right responses to an interaction of this type? */
export function isPattern(type: string, pattern: string): boolean {
  if (type === 'numeric') {
    const [min = '', max = '', ...more] = pattern.split('[:]');
    return more.length === 0 && REAL.test(min) && REAL.test(max) && Number(min) <= Number(max);
  }
  const prefixes = type === 'fill-in' ? /^\{case_matters=(?:true|false)\}(?:\{order_matters=true\})?/ : /^/;
  return prefixes.test(pattern) && isResponse(type, pattern.replace(prefixes, ''));
}
