import { type Diagnostic, diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.js';
import type { RuleId } from '../diagnostics/rules.js';
import { type Course, topicsOf } from '../topic/course.js';
import { childOf } from '../topic/known-keys.js';
import { mergeCourse } from '../topic/merge-course.js';
import { positionAt } from '../topic/position.js';
import type { Topic } from '../topic/topic.js';
import { checkAnswersTooLong } from './answers-too-long.js';
import type { Check } from './check.js';
import { checkCompletionWithoutQuiz } from './completion-without-quiz.js';
import { checkPassMarkWithoutScore } from './pass-mark-without-score.js';
import { checkTitleLost } from './title-lost.js';
import { checkTitleTooLong } from './title-too-long.js';
import { checkUnknownLanguage } from './unknown-language.js';
import { checkUnknownLoss } from './unknown-loss.js';

/** What only the whole can break: its topics are checked each on its own. */
const checks = {
  'answers-too-long': checkAnswersTooLong,
  'completion-without-quiz': checkCompletionWithoutQuiz,
  'pass-mark-without-score': checkPassMarkWithoutScore,
  'title-lost': checkTitleLost,
  'title-too-long': checkTitleTooLong,
  'unknown-language': checkUnknownLanguage,
  'unknown-loss': checkUnknownLoss,
} satisfies Partial<Record<RuleId, Check>>;

/** What is wrong with a course beyond its shape and beside its topics, sorted; losses where it overrules a topic. */
export function checkCourse(course: Course): Diagnostic[] {
  const merged = mergeCourse(course);
  const found = topicsOf(course).flatMap(({ topic, at }) => {
    const args = { topic: topic.id, own: topic.lang, lang: course.lang };
    const language = topic.lang === course.lang ? [] : [diagnostic('course-language', course.file, at, args)];
    return [...language, ...overruled(topic, course)];
  });
  for (const [rule, check] of Object.entries(checks) as [RuleId, Check][]) {
    check(merged, (at, args) => found.push(diagnostic(rule, course.file, at, args)));
  }
  return sortDiagnostics(found);
}

const ABOUT_ALL = ['completion', 'on-fail', 'print'];
const OF_QUIZ = ['pass', 'attempts', 'shuffle', 'feedback', 'show-answers', 'include-review'];
const NEVER = ['time-limit', 'time-limit-strict'];
const SETTINGS = [...ABOUT_ALL, ...[...OF_QUIZ, ...NEVER].map((key) => `quiz/${key}`)];

/** What the topic's author wrote, and the course has otherwise. */
function overruled(topic: Topic, course: Course): Diagnostic[] {
  const valueIn = (whole: object, path: string): unknown => path.split('/').reduce<unknown>(childOf, whole);
  const paths = SETTINGS.filter((path) => topic.positions.has(path) && valueIn(topic, path) !== valueIn(course, path));
  const [first] = paths;
  if (first === undefined) return [];
  const keys = paths.map((path) => path.replace('/', '.')).join(', ');
  const at = positionAt(topic.positions, [first]);
  const loss = diagnostic('loss-course-settings', topic.file, at, { topic: topic.id, keys });
  return [course['allow-loss'].includes(loss.rule) ? { ...loss, allowed: true } : loss];
}
