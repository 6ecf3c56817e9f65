// What LMSs hold, as people read it.

/** SCORM 2004's delimiters (RTE 4.1.1.6) and the braces of a list, as commas and arrows. */
export const plainResponse = (text: string): string =>
  text
    .replace(/\{(?:case_matters|order_matters|lang)=[^}]*\}/g, '')
    .replaceAll('[,]', ', ')
    .replaceAll('[.]', ' → ')
    .replaceAll('[:]', ' – ');

/** `0000:01:05.00` or `PT1M5S` → `1 min 5 s`; anything else stays as it is. */
export function plainDuration(text: string): string {
  const [, hours, minutes, seconds] =
    /^(\d+):(\d\d):(\d\d)(?:\.\d+)?$/.exec(text) ??
    /^P(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/.exec(text) ??
    [];
  const parts = [
    [hours, 'h'],
    [minutes, 'min'],
    [seconds, 's'],
  ] as const;
  if (parts.every(([value]) => value === undefined)) return text;
  const shown = parts.filter(([value]) => Number(value ?? 0) > 0).map(([value, unit]) => `${Number(value)} ${unit}`);
  return shown.join(' ') || '0 s';
}
