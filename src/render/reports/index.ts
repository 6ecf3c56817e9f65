import type { QuestionData } from '../../player/lesson-data.js';
import type { Standard } from '../../targets/target.js';
import type { Topic } from '../../topic/topic.js';
import { cmi5Key } from './cmi5-key.js';
import { scorm2004Key } from './scorm2004-key.js';

/** How a question is reported, as far as that is known before it is answered. SCORM 1.2 has forms of its own. */
const KEYS: Readonly<Record<Standard, ((question: QuestionData, topic: Topic) => QuestionData['report']) | undefined>> =
  {
    scorm12: undefined,
    'scorm2004-3': scorm2004Key,
    'scorm2004-4': scorm2004Key,
    cmi5: cmi5Key,
    web: undefined,
  };

/** The question with what its player needs for its reports. */
export function withReport(question: QuestionData, topic: Topic, standard: Standard): QuestionData {
  const report = KEYS[standard]?.(question, topic);
  return report ? { ...question, report } : question;
}
