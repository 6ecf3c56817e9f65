/**
 * Plain words for names, menus and labels: Moodle takes what looks like a tag or an entity out of them, so that these
 * characters are written as entities. All else stays as it is, for teachers see it in Moodle's forms.
 */
export const menuText = (text: string): string =>
  text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
