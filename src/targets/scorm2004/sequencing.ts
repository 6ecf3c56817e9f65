import { isGraded } from '../../scoring/index.js';
import type { Topic } from '../../topic/topic.js';
import { plainDecimal } from '../plain-decimal.js';
import type { XmlElement } from '../xml.js';

/** The SCO's sequencing: what it reports itself, and which objectives it reports of. */
export function sequencing(topic: Topic): XmlElement {
  return {
    'imsss:objectives': {
      'imsss:primaryObjective': primaryObjective(topic),
      'imsss:objective': Object.keys(topic.objectives).map((id) => ({ '@objectiveID': id })),
    },
    // Without these an LMS takes a lesson that was only opened for completed and passed (SN 4.5.4).
    'imsss:deliveryControls': { '@completionSetByContent': 'true', '@objectiveSetByContent': 'true' },
  };
}

/** Its name holds a point, which no objective's id does. */
function primaryObjective(topic: Topic): XmlElement {
  const measure = minNormalizedMeasure(topic);
  return {
    '@satisfiedByMeasure': String(measure !== undefined),
    '@objectiveID': `${topic.id}.primary`,
    ...(measure && { 'imsss:minNormalizedMeasure': measure }),
  };
}

/**
 * The pass mark as a share, where the lesson reports passed or failed with its first score: with a measure an LMS takes
 * success from the score alone, whatever is reported beside it, and a failed quiz that shall stay open would be failed.
 * Rounded up to the four decimals of a reported score, which reach the one exactly when they reach the other.
 */
function minNormalizedMeasure({ quiz, 'on-fail': onFail }: Topic): string | undefined {
  const wanted = quiz && quiz.pass > 0 && onFail === 'failed' && quiz.questions.some(isGraded);
  return wanted ? plainDecimal(Math.ceil(Number((quiz.pass * 100).toPrecision(12))) / 10_000) : undefined;
}
