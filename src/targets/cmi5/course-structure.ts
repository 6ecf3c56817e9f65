import { isGraded } from '../../scoring/index.js';
import type { Topic } from '../../topic/topic.js';
import { urnOf } from '../../topic/urn.js';
import { plainDecimal } from '../plain-decimal.js';
import { writeXml, type XmlElement } from '../xml.js';

/** `cmi5.xml`: one course of one assignable unit (cmi5 13.1). Its identifiers derive from the topic's id alone. */
export function courseStructure(topic: Topic): string {
  const about = {
    title: text(topic, topic.title),
    description: text(topic, topic.summary || topic.definition.text),
  };
  const objectives = Object.entries(topic.objectives).map(([id, words]) => ({
    id: urnOf(topic.id, 'objective', id),
    words,
  }));
  return writeXml({
    courseStructure: {
      '@xmlns': 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
      course: { '@id': urnOf(topic.id), ...about },
      ...(objectives.length > 0 && {
        objectives: {
          objective: objectives.map(({ id, words }) => ({
            '@id': id,
            title: text(topic, words),
            description: text(topic, words),
          })),
        },
      }),
      au: {
        '@id': urnOf(topic.id, 'au'),
        ...rules(topic),
        '@launchMethod': 'AnyWindow',
        ...about,
        ...(objectives.length > 0 && { objectives: { objective: objectives.map(({ id }) => ({ '@idref': id })) } }),
        url: 'index.html',
      },
    },
  });
}

/**
 * When the LMS considers the unit done. Unlike SCORM's, a mastery score never makes the LMS judge by itself: what is
 * passed or failed the lesson alone says, so that it stands wherever a machine grades something.
 */
function rules({ quiz, completion = 'quiz' }: Topic): XmlElement {
  if (!quiz?.questions.some(isGraded)) return { '@moveOn': 'Completed' };
  return {
    '@moveOn': completion === 'pages' ? 'Completed' : 'CompletedAndPassed',
    '@masteryScore': plainDecimal(masteryScore(quiz.pass)),
  };
}

/**
 * Per cent → 0 to 1 with at most four decimals (cmi5 10.0). Rounded up: scores have two decimals of a per cent, so that
 * the same ones pass.
 */
const masteryScore = (pass: number): number => Math.ceil(Number((pass * 100).toFixed(6))) / 10_000;

const text = ({ lang }: Topic, words: string): XmlElement => ({ langstring: { '@lang': lang, '#': words } });
