import { isGraded } from '../../scoring/index.js';
import type { Topic } from '../../topic/topic.js';
import { LAUNCHED } from '../lom-content.js';
import { plainDecimal } from '../plain-decimal.js';
import { writeXml, type XmlElement } from '../xml.js';
import { lom } from './metadata.js';

const NAMESPACES = {
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
};

/**
 * `imsmanifest.xml` of a package whose lesson has the files `paths`. The control documents are not among them.
 * Identifiers derive from the topic's id alone: Moodle keeps learners' records over a new upload by the item's.
 */
export function manifest(topic: Topic, paths: readonly string[]): string {
  const [imscp, adlcp, imsmd] = Object.keys(NAMESPACES) as [string, string, string];
  return writeXml({
    manifest: {
      '@identifier': topic.id,
      '@version': '1.0',
      '@xmlns': imscp,
      // Moodle matches these prefixes letter for letter.
      '@xmlns:adlcp': adlcp,
      '@xmlns:imsmd': imsmd,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': Object.entries(NAMESPACES).flat().join(' '),
      metadata: { schema: 'ADL SCORM', schemaversion: '1.2', 'imsmd:lom': lom(topic) },
      organizations: organizations(topic),
      resources: {
        resource: {
          '@identifier': `${topic.id}-resource`,
          '@type': 'webcontent',
          '@adlcp:scormtype': 'sco',
          '@href': LAUNCHED,
          file: [...paths].sort().map((href) => ({ '@href': href })),
        },
      },
    },
  });
}

/** One organization of one item: several SCOs break completion and reports in Moodle. */
function organizations(topic: Topic): XmlElement {
  const mastery = masteryScore(topic);
  return {
    '@default': `${topic.id}-organization`,
    organization: {
      '@identifier': `${topic.id}-organization`,
      title: topic.title,
      item: {
        '@identifier': `${topic.id}-item`,
        '@identifierref': `${topic.id}-resource`,
        '@isvisible': 'true',
        title: topic.title,
        ...(mastery && { 'adlcp:masteryscore': mastery }),
      },
    },
  };
}

/**
 * The pass mark, where a submitted quiz is reported as passed or failed at once: with a mastery score Moodle turns an
 * `incomplete` into one of the two when the learner leaves, though attempts or pages are left. A mark of 0 arrives
 * there as none, and without a graded question nothing is passed.
 */
function masteryScore({ quiz, 'on-fail': onFail, completion = 'quiz' }: Topic): string | undefined {
  const atOnce = onFail === 'failed' && completion === 'quiz';
  const wanted = quiz && quiz.pass > 0 && atOnce && quiz.questions.some(isGraded);
  return wanted ? plainDecimal(quiz.pass) : undefined;
}
