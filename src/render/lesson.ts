import type { Assets, OutputFile, Standard } from '../targets/target.js';
import { mediaPath } from '../topic/media.js';
import type { Topic } from '../topic/topic.js';
import { renderAnswerKey } from './answer-key.js';
import { contentsOf } from './contents.js';
import { renderContext } from './context.js';
import { directionOf } from './direction.js';
import { lessonData } from './lesson-data.js';
import { renderBody } from './page-body.js';
import { lessonPages } from './pages.js';
import { playerFor } from './player.js';
import { MEDIA_FOLDER, richWriter } from './rich-html.js';
import { scriptJson } from './script-json.js';
import { spokenLanguage, stringsFor } from './strings/index.js';
import { StyleSheet } from './style-sheet.js';
import { templateWriter } from './templates.js';
import { unshownOf } from './unshown.js';

/**
 * A topic as lesson pages: `index.html`, to be launched, and everything that it loads. The page works without an LMS,
 * without script and from disk.
 */
export function renderLesson(topic: Topic, assets: Assets, standard: Standard): OutputFile[] {
  const sheet = new StyleSheet();
  const page = renderPage(topic, assets, sheet, standard);
  return [
    { path: 'index.html', content: page },
    { path: 'lesson.css', content: assets.css + sheet, shared: sheet.isEmpty },
    { path: 'player.js', content: playerFor(assets.players[standard], topic), shared: true },
    ...(assets.logo ? [{ path: assets.logo.path, content: assets.logo.content }] : []),
    ...topic.media.map(({ name, bytes }) => ({ path: MEDIA_FOLDER + mediaPath(name), content: bytes })),
  ];
}

/**
 * Whom the page may talk to, for its Content-Security-Policy: an LRS may stand on any host, and the LMS names it at the
 * launch. In the other standards the LMS's own script does the talking.
 */
const CONNECTIONS: Readonly<Record<Standard, string>> = {
  scorm12: "'none'",
  'scorm2004-3': "'none'",
  'scorm2004-4': "'none'",
  cmi5: 'https: http:',
  web: "'none'",
};

function renderPage(topic: Topic, { templates, logo }: Assets, sheet: StyleSheet, standard: Standard): string {
  const strings = stringsFor(topic.lang);
  const write = templateWriter(templates);
  const rich = richWriter(topic, strings, sheet);
  const styled = (html: string): string => sheet.withClasses(html);
  const pages = lessonPages(topic);
  const context = renderContext(topic, { strings, spoken: spokenAttributes(topic.lang), rich, styled, write });
  return write('page', {
    ...context,
    dir: directionOf(topic.lang),
    connections: CONNECTIONS[standard],
    logo,
    pages: pages.map((page) => ({ ...page, html: renderBody(page, context) })),
    contents: contentsOf(pages),
    answerKey: topic.print === 'answers' ? renderAnswerKey(context) : '',
    unshown: unshownOf(topic),
    data: scriptJson(lessonData(topic, standard)),
  });
}

/** ` lang="en"` where the pages do not speak the topic's language, else nothing. */
export function spokenAttributes(lang: string): string {
  const spoken = spokenLanguage(lang);
  return spoken === lang ? '' : ` lang="${spoken}"`;
}
