import { areasOf } from '../areas.js';
import { takePicture } from '../picture.js';
import type { QuestionReader } from './question-reader.js';

/** `.hotspot`: a picture, and choices with a place in it. */
export const hotspot: QuestionReader<'hotspot'> = {
  type: 'hotspot',
  attributes: ['.hotspot'],
  recognises: ({ has }) => has('.hotspot'),
  read: (parts, reading) => ({ ...takePicture(parts, reading), areas: areasOf(parts.boxes, reading) }),
};
