import type { Topic } from '../../topic/topic.js';
import type { OutputFile, Target, TargetContext } from '../target.js';
import { topicLosses } from '../topic-losses.js';
import { writeXml } from '../xml.js';
import { bankQuestions } from './bank.js';
import { loseSettings } from './settings.js';

/** Moodle XML: the quiz's questions for Moodle's question bank, each in Moodle's own type, pictures and all. */
export const moodleXml = {
  name: 'Moodle XML',
  summary: "the quiz's questions for Moodle's question bank",
  lms: 'Moodle',
  upload: 'Moodle: Question bank > Import > Moodle XML format',
  extension: 'xml',
  build,
} satisfies Target;

/** No file where the topic has no question to ask. */
function build(topic: Topic, { report }: TargetContext): OutputFile[] {
  const { quiz } = topic;
  const questions = quiz ? bankQuestions(topic, quiz, report) : [];
  loseSettings(topic, questions.length > 0, topicLosses(topic, 'moodle-xml', report));
  if (questions.length === 0) return [];
  return [{ path: `${topic.id}.xml`, content: writeXml({ quiz: { question: questions } }) }];
}
