import type { Pool, Quiz } from '../../topic/quiz.js';
import type { Topic } from '../../topic/topic.js';
import { poolIdent } from '../identifiers.js';
import { field } from '../qti12/item-xml.js';
import { minutes } from '../qti12/settings.js';
import { writeXml, type XmlElement } from '../xml.js';
import type { CcItem } from './item.js';
import { itemXml } from './item-xml.js';

const NAMESPACE = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

/** The quiz in Common Cartridge's profile of QTI 1.2.1. */
export const assessment = (topic: Topic, quiz: Quiz, items: readonly CcItem[]): string =>
  writeXml({
    questestinterop: {
      '@xmlns': NAMESPACE,
      assessment: {
        '@ident': topic.id,
        '@title': topic.title,
        qtimetadata: { qtimetadatafield: quizFields(quiz) },
        section: { '@ident': 'root_section', item: items.map(itemXml) },
      },
    },
  });

/** A question bank of a pool's questions. Canvas reads its name, Moodle gives it one of its own. */
export const questionBank = (topic: Topic, pool: Pool, items: readonly CcItem[]): string =>
  writeXml({
    questestinterop: {
      '@xmlns': NAMESPACE,
      objectbank: {
        '@ident': poolIdent(topic, pool.id),
        qtimetadata: { qtimetadatafield: field('bank_title', pool.name) },
        item: items.map(itemXml),
      },
    },
  });

function quizFields(quiz: Quiz): XmlElement[] {
  return [
    field('cc_profile', 'cc.exam.v0p1'),
    field('qmd_assessmenttype', 'Examination'),
    field('qmd_scoretype', 'Percentage'),
    field('qmd_feedbackpermitted', quiz.feedback === 'never' ? 'No' : 'Yes'),
    field('qmd_hintspermitted', 'No'),
    field('qmd_solutionspermitted', quiz['show-answers'] === 'always' ? 'Yes' : 'No'),
    ...(minutes(quiz) > 0 ? [field('qmd_timelimit', String(minutes(quiz)))] : []),
    field('cc_maxattempts', quiz.attempts === 0 ? 'unlimited' : String(quiz.attempts)),
  ];
}
