import type { Media } from '../../../topic/media.js';
import type { Area, Hotspot } from '../../../topic/questions/hotspot.js';
import { sentence } from '../../sentence.js';
import { combinedFeedback } from '../feedback.js';
import { embedded } from '../html.js';
import { type QuestionContext, type QuestionParts, textOf } from '../question.js';
import { multichoice } from './choices.js';
import { fractionsOfMany } from './multiple-choice.js';

/** A marker is dragged into the picture, if Moodle can show it; otherwise the areas' labels are offered below it. */
export function writeHotspot(question: Hotspot, context: QuestionContext): QuestionParts {
  const right = question.areas.filter((area) => area.right);
  const picture = context.media.find(({ name }) => name === question.image.media[0]?.name);
  if (right.length > 1) context.lose('loss-grading', { grading: 'all' });
  if (!picture || !isRaster(picture)) return choiceOfLabels(question, right.length === 1, context);
  if (question.areas.some(({ feedback }) => feedback)) context.lose('loss-area-feedback');
  const scale = shrunk(picture);
  return {
    type: 'ddmarker',
    own: {
      // Any `shuffleanswers`, even one of 0, would mean yes.
      ...combinedFeedback(question, context),
      file: embedded(picture.name.slice(picture.name.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '-'), picture.bytes),
      drag: {
        no: '1',
        text: sentence('yourAnswer', {}, context),
        // How many areas are right is not given away.
        ...(right.length > 1 ? { infinite: '' } : { noofdrags: '1' }),
      },
      drop: right.map(({ shape }, place) => ({ no: String(place + 1), ...dropZone(shape, scale), choice: '1' })),
    },
  };
}

/** Moodle measures in pixels of a picture that has some of its own, and that its server can make smaller. */
const isRaster = ({ type, width, height }: Media): boolean =>
  ['image/png', 'image/jpeg', 'image/gif'].includes(type) && width !== undefined && height !== undefined;

/** Moodle makes a larger picture as small as this, and takes the places as they stand: in pixels of the smaller one. */
const WIDEST = 600;
const TALLEST = 400;

const shrunk = ({ width = 1, height = 1 }: Media): number => Math.min(1, WIDEST / width, TALLEST / height);

/** Whole pixels, none below 0. */
function dropZone(shape: Area['shape'], scale: number): { shape: string; coords: string } {
  const pixels = (value: number): number => Math.max(0, Math.round(value * scale));
  const [x, y, ...size] = 'circle' in shape ? shape.circle : shape.rect;
  const coords = `${pixels(x)},${pixels(y)};${size.map((value) => Math.max(1, pixels(value))).join(',')}`;
  return { shape: 'circle' in shape ? 'circle' : 'rectangle', coords };
}

function choiceOfLabels(question: Hotspot, single: boolean, context: QuestionContext): QuestionParts {
  context.lose('loss-hotspot');
  const choices = question.areas.map((area) => ({ ...area, text: area.label, pin: false }));
  const fractions = single
    ? choices.map(({ right }) => (right ? 100 : 0))
    : fractionsOfMany({ choices, grading: 'all', points: question.points }, context);
  return {
    ...multichoice(question, choices, fractions, { single, shuffle: false }, context),
    text: textOf(question, context) + context.html(question.image),
  };
}
