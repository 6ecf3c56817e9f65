import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { RuleId } from '../../diagnostics/rules.js';
import { escapeAttribute } from '../../topic/rich-text.js';
import { inDirection } from '../quiz-html.js';
import { assessment } from './assessment.js';
import { assessmentMeta } from './assessment-meta.js';
import { type Package, quizEntries } from './items.js';

/** The quiz in Canvas's two files; both bear the topic's id as their identifier. */
export interface CanvasQuiz {
  /** QTI 1.2. */
  readonly assessment: string;
  /** Canvas's own settings. */
  readonly meta: string;
}

/** None where there is nothing to ask. */
export function canvasQuiz(whole: Package): CanvasQuiz | undefined {
  const { topic, quiz } = whole;
  const entries = quizEntries(whole);
  if (entries.length === 0) return undefined;
  const points = entries.reduce((sum, entry) => sum + entry.points * ('items' in entry ? entry.pick : 1), 0);
  return {
    assessment: assessment(topic, quiz, entries),
    meta: assessmentMeta(topic, quiz, points, description(whole)),
  };
}

function description({ topic, quiz: { intro }, writer, report, target }: Package): string {
  const summary = topic.summary ? inDirection(`<p>${escapeAttribute(topic.summary)}</p>`, topic.lang) : '';
  if (!intro) return summary;
  const lose = (rule: RuleId): void => report(diagnostic(rule, topic.file, intro.at, { target }));
  return summary + writer.write(intro, topic.lang, lose);
}
