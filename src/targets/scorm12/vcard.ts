/** A vCard 3.0 (RFC 2426) that holds a name alone: it is not known which part of it is the family's. */
export function vCard(name: string): string {
  const value = name.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');
  return ['BEGIN:VCARD', 'VERSION:3.0', `FN:${value}`, `N:${value};;;;`, 'END:VCARD'].join('\n');
}
