import type { Topic } from '../../topic/topic.js';
import { type CartridgeModule, type CartridgeResource, cartridgeFiles, webContent } from '../cartridge/manifest.js';
import { mediaResources } from '../cartridge/media.js';
import { lom } from '../cartridge/metadata.js';
import { cartridgeModules, pageIdent } from '../cartridge/modules.js';
import { type CartridgePage, cartridgePages, type PageOptions } from '../cartridge/pages.js';
import { resourceIdent } from '../identifiers.js';
import { type CanvasQuiz, canvasQuiz } from '../qti12/canvas-quiz.js';
import { FILE_BASE, htmlWriter } from '../qti12/mattext.js';
import type { OutputFile, Target, TargetContext } from '../target.js';
import { loseQuizSettings } from './losses.js';
import { moduleMeta } from './module-meta.js';

/** A Canvas course cartridge: pages and quiz as one module, by one import. */
export const canvas = {
  name: 'Canvas cartridge',
  summary: 'lesson pages and quiz as one module of a Canvas course',
  lms: 'Canvas',
  upload: 'Canvas: Settings > Import Course Content > Canvas Course Export Package',
  extension: 'imscc',
  build,
} satisfies Target;

const SETTINGS_TYPE = 'associatedcontent/imscc_xmlv1p1/learning-application-resource';

function build(topic: Topic, context: TargetContext): OutputFile[] {
  const writer = htmlWriter(`${FILE_BASE}${topic.id}/`);
  const options: PageOptions = {
    target: 'canvas',
    writer,
    link: (page) => `$WIKI_REFERENCE$/pages/${pageName(topic, page)}`,
    meta: (page) => ({ identifier: pageIdent(topic, page), editing_roles: 'teachers', workflow_state: 'active' }),
  };
  const pages = cartridgePages(topic, context, options, false);
  const quiz = writtenQuiz(topic, context, writer);
  if (quiz) loseQuizSettings(topic, context.report);
  const modules = cartridgeModules(topic, pages, quiz !== undefined);
  return cartridgeFiles({
    identifier: resourceIdent(topic, 'canvas'),
    metadata: lom(topic),
    modules,
    resources: [
      settingsResource(resourceIdent(topic, 'settings'), modules),
      ...pages.flatMap((page) => pageResources(topic, page)),
      ...(quiz ? quizResources(topic, quiz) : []),
      ...mediaResources(topic, writer.files(), `web_resources/${topic.id}/`),
    ],
  });
}

/** The quiz of QTI 1.2. Review questions stand on their page, and not in the quiz. */
function writtenQuiz(
  topic: Topic,
  { report }: TargetContext,
  writer: ReturnType<typeof htmlWriter>,
): CanvasQuiz | undefined {
  if (!topic.quiz) return undefined;
  return canvasQuiz({ target: 'canvas', topic, quiz: { ...topic.quiz, 'include-review': false }, writer, report });
}

const pageName = ({ id }: Topic, page: string): string => `${id}_${page}`;

/** Whatever the text file says, it makes Canvas take the cartridge for one of its own. */
const settingsResource = (identifier: string, modules: readonly CartridgeModule[]): CartridgeResource => ({
  identifier,
  type: SETTINGS_TYPE,
  href: 'course_settings/canvas_export.txt',
  files: [
    { path: 'course_settings/canvas_export.txt', content: 'Canvas takes this cartridge for one of its own.\n' },
    { path: 'course_settings/module_meta.xml', content: moduleMeta(modules) },
  ],
});

const pageResources = (topic: Topic, { id, html }: CartridgePage): CartridgeResource[] =>
  html === undefined
    ? []
    : [webContent(pageIdent(topic, id), { path: `wiki_content/${pageName(topic, id)}.html`, content: html })];

/** One identifier, the topic's id, names resource, folder, file, quiz and assessment, or Canvas does not join them. */
function quizResources(topic: Topic, { assessment, meta }: CanvasQuiz): CartridgeResource[] {
  const metaIdent = resourceIdent(topic, 'meta');
  const metaPath = `${topic.id}/assessment_meta.xml`;
  return [
    { identifier: topic.id, type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment', dependencies: [metaIdent] },
    {
      identifier: metaIdent,
      type: SETTINGS_TYPE,
      href: metaPath,
      files: [
        { path: metaPath, content: meta },
        { path: `non_cc_assessments/${topic.id}.xml.qti`, content: assessment },
      ],
    },
  ];
}
