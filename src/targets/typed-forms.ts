import type { Numeric } from '../topic/questions/numeric.js';

/** What our grading reads, and another reader of numbers may not. */
export function typedForms({ comma, unit }: Numeric): string {
  const forms = [
    ...(unit ? [`the unit ${unit}`] : []),
    ...(comma ? ['a decimal comma'] : []),
    'a power such as 3×10^8',
  ];
  return forms.join(', ');
}
