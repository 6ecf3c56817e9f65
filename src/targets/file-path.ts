import { mediaPath, shownAs } from '../topic/media.js';

/** The path of a picture or a recording in a package of the quiz. */
export const filePath = (name: string): string =>
  `${shownAs(name) === 'image' ? 'images' : 'media'}/${mediaPath(name)}`;
