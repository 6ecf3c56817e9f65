import { sourceOf } from '../build/source-of.js';
import { type Diagnostic, hintOf, messageOf, sortDiagnostics } from '../diagnostics/diagnostic.js';
import { frameOf, linesByFile } from '../diagnostics/format/code-frame.js';
import { isCourseFile } from '../read/course-paths.js';
import type { Topic } from '../topic/topic.js';
import { lessonOf } from './lesson.js';
import type { Problem, Shown, TopicEntry, View } from './view.js';
import type { Work, Workshop } from './workshop.js';

/** What the page shows by now; of the topic `file`, or the list alone where none is named. */
export function viewOf({ works, find }: Workshop, file: string | undefined): View {
  const topics = works().map(entryOf);
  const work = file === undefined ? undefined : find(file);
  return work ? { topics, shown: shownOf(work) } : { topics };
}

/** What a source is called: its file, until it can be read. */
export const titleOf = ({ file, topic, good }: Work): string => (topic ?? good?.topic)?.title || file;

function entryOf(work: Work): TopicEntry {
  const count = (wanted: string): number => work.diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    file: work.file,
    title: titleOf(work),
    isCourse: isCourseFile(work.file),
    errors: count('error'),
    warnings: count('warning'),
  };
}

function shownOf(work: Work): Shown {
  const { file, topic, good, diagnostics } = work;
  return {
    file,
    title: titleOf(work),
    ...(good ? { version: lessonOf(good, 'scorm12').version } : {}),
    isCurrent: good !== undefined && good.topic === topic,
    problems: problemsOf(diagnostics),
    questions: good ? questionsOf(good.topic) : {},
  };
}

function problemsOf(found: readonly Diagnostic[]): Problem[] {
  const linesOf = linesByFile(sourceOf);
  return sortDiagnostics(found).flatMap((each) => {
    const { rule, severity, file, line, column } = each;
    if (severity === 'info') return [];
    const frame = frameOf(linesOf(file), each).join('\n');
    return { severity, rule, place: `${file}:${line}:${column}`, message: messageOf(each), hint: hintOf(each), frame };
  });
}

const questionsOf = ({ quiz }: Topic): Record<string, string> =>
  Object.fromEntries((quiz?.questions ?? []).map(({ id, stem }) => [id, stem.text]));
