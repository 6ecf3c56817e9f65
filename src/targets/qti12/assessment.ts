import type { Quiz } from '../../topic/quiz.js';
import type { Topic } from '../../topic/topic.js';
import { writeXml, type XmlElement } from '../xml.js';
import type { Item, ItemGroup } from './item.js';
import { field, groupXml, itemXml } from './item-xml.js';
import { minutes } from './settings.js';

const NAMESPACE = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

/** `ID/ID.xml`: the quiz as QTI 1.2.1. */
export function assessment(topic: Topic, quiz: Quiz, entries: readonly (Item | ItemGroup)[]): string {
  const fields = quizFields(quiz);
  const asked = entries.map((entry) => ('items' in entry ? { section: groupXml(entry) } : { item: itemXml(entry) }));
  return writeXml({
    questestinterop: {
      '@xmlns': NAMESPACE,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${NAMESPACE} http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd`,
      assessment: {
        '@ident': topic.id,
        '@title': topic.title,
        ...(fields.length > 0 && { qtimetadata: { qtimetadatafield: fields } }),
        section: { '@ident': 'root_section', '#': asked },
      },
    },
  });
}

/** What assessment_meta.xml says too, for readers that do not know that file. */
function quizFields(quiz: Quiz): XmlElement[] {
  const fields: [string, number][] = [
    ['qmd_timelimit', minutes(quiz)],
    ['cc_maxattempts', quiz.attempts],
  ];
  return fields.filter(([, value]) => value > 0).map(([label, value]) => field(label, String(value)));
}
