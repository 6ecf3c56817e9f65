import { diagnostic, type Report } from '../../diagnostics/diagnostic.js';
import type { RuleId } from '../../diagnostics/rules.js';
import type { Quiz } from '../../topic/quiz.js';
import { escapeAttribute } from '../../topic/rich-text.js';
import type { Topic } from '../../topic/topic.js';
import type { OutputFile, Target, TargetContext } from '../target.js';
import { assessment } from './assessment.js';
import { assessmentMeta } from './assessment-meta.js';
import { quizEntries } from './items.js';
import { assessmentPath, manifest, metaPath } from './manifest.js';
import { filePath, type HtmlWriter, htmlWriter } from './mattext.js';
import { loseSettings } from './settings.js';

/** QTI 1.2 in Canvas's dialect: the quiz alone, for Classic Quizzes and New Quizzes. */
export const qti12 = {
  name: 'QTI 1.2',
  summary: 'the quiz for Canvas (Classic Quizzes and New Quizzes), as QTI 1.2',
  lms: 'Canvas',
  upload: 'Canvas: Settings > Import Course Content > QTI .zip file',
  extension: 'zip',
  build,
} satisfies Target;

/** No files where the topic has no question to ask. */
function build(topic: Topic, { report }: TargetContext): OutputFile[] {
  const { quiz } = topic;
  const writer = htmlWriter(topic);
  const entries = quiz ? quizEntries({ topic, quiz, writer, report }) : [];
  loseSettings(topic, entries.length > 0, report);
  if (!quiz || entries.length === 0) return [];
  const points = entries.reduce((sum, entry) => sum + entry.points * ('items' in entry ? entry.pick : 1), 0);
  const meta = assessmentMeta(topic, quiz, points, description(topic, quiz, writer, report));
  const files = topic.media.filter(({ name }) => writer.files().has(name));
  return [
    {
      path: 'imsmanifest.xml',
      content: manifest(
        topic,
        files.map(({ name }) => name),
      ),
    },
    { path: assessmentPath(topic), content: assessment(topic, quiz, entries) },
    { path: metaPath(topic), content: meta },
    ...files.map(({ name, bytes }) => ({ path: filePath(name), content: bytes })),
  ];
}

function description(topic: Topic, { intro }: Quiz, writer: HtmlWriter, report: Report): string {
  const summary = topic.summary ? `<p>${escapeAttribute(topic.summary)}</p>` : '';
  if (!intro) return summary;
  const lose = (rule: RuleId): void => report(diagnostic(rule, topic.file, intro.at, { target: 'qti12' }));
  return summary + writer.write(intro, lose);
}
