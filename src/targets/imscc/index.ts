import type { Topic } from '../../topic/topic.js';
import { type CartridgeResource, cartridgeFiles, webContent } from '../cartridge/manifest.js';
import { mediaResources } from '../cartridge/media.js';
import { lom } from '../cartridge/metadata.js';
import { cartridgeModules, pageIdent } from '../cartridge/modules.js';
import { type CartridgePage, cartridgePages } from '../cartridge/pages.js';
import { poolIdent, resourceIdent } from '../identifiers.js';
import { htmlWriter } from '../qti12/mattext.js';
import type { OutputFile, Target, TargetContext } from '../target.js';
import { assessment, questionBank } from './assessment.js';
import { type CcQuiz, cartridgeQuiz } from './items.js';
import { loseQuizSettings } from './losses.js';

/** Common Cartridge 1.1, the newest that Moodle reads. */
export const imscc = {
  name: 'Common Cartridge 1.1',
  summary: 'lesson pages and quiz for Moodle and others, as Common Cartridge 1.1',
  lms: 'Moodle and others',
  upload: 'Moodle: Course reuse > Restore; then change one mark of the quiz',
  extension: 'imscc',
  build,
} satisfies Target;

const NO_QUIZ: CcQuiz = { items: [], banks: [] };

function build(topic: Topic, context: TargetContext): OutputFile[] {
  const { report } = context;
  const folder = `${topic.id}/`;
  // Pictures of a question are addressed from the quiz's file, which stands beside the folder: Moodle stores no others.
  const forQuiz = htmlWriter(folder);
  const forPages = htmlWriter('');
  const pages = cartridgePages(topic, context, { target: 'imscc', writer: forPages }, true);
  const quiz = topic.quiz
    ? cartridgeQuiz({ target: 'imscc', topic, quiz: topic.quiz, writer: forQuiz, report })
    : NO_QUIZ;
  if (quiz.items.length > 0) loseQuizSettings(topic, report);
  const shown = new Set([...forPages.files(), ...forQuiz.files()]);
  return cartridgeFiles({
    identifier: resourceIdent(topic, 'imscc'),
    metadata: lom(topic),
    modules: cartridgeModules(topic, pages, quiz.items.length > 0),
    resources: [
      ...pages.flatMap((page) => pageResources(topic, page)),
      ...mediaResources(topic, shown, folder),
      ...quizResources(topic, quiz),
    ],
  });
}

const pageResources = (topic: Topic, { id, html }: CartridgePage): CartridgeResource[] =>
  html === undefined ? [] : [webContent(pageIdent(topic, id), { path: `${topic.id}/${id}.html`, content: html })];

/** Question banks stand outside the table of contents, or Moodle would take them for quizzes. */
function quizResources(topic: Topic, { items, banks }: CcQuiz): CartridgeResource[] {
  const resource = (identifier: string, kind: string, content: string): CartridgeResource => ({
    identifier,
    type: `imsqti_xmlv1p2/imscc_xmlv1p1/${kind}`,
    files: [{ path: `${identifier}.xml`, content }],
  });
  return [
    ...(topic.quiz && items.length > 0 ? [resource(topic.id, 'assessment', assessment(topic, topic.quiz, items))] : []),
    ...banks.map(({ pool, items: members }) =>
      resource(poolIdent(topic, pool.id), 'question-bank', questionBank(topic, pool, members)),
    ),
  ];
}
