import { stringsFor } from '../../render/strings/index.js';
import type { Question } from '../../topic/questions/index.js';
import { plainDecimal } from '../plain-decimal.js';
import { inDirection } from '../quiz-html.js';
import { shortTitle } from '../short-title.js';
import type { XmlElement } from '../xml.js';
import { menuText } from './menu-text.js';
import { type QuestionContext, type QuestionParts, textOf } from './question.js';

/** What stands around a question: its idnumber, and the tags by which teachers find it. */
export interface Labels {
  readonly idnumber: string;
  readonly tags: readonly string[];
}

/** A question as Moodle XML. */
export function questionXml(
  question: Question,
  parts: QuestionParts,
  labels: Labels,
  context: QuestionContext,
): XmlElement {
  const { html, field } = context;
  const text = (parts.text ?? textOf(question, context)) + (parts.below ?? '');
  const hints = hintFields(question, parts, context);
  loseFeedback(question, parts, context);
  return {
    ...head(parts.type, question.stem.text, field(text), labels),
    generalfeedback: field(hints.general + (parts.general ?? '') + html(question.feedback.general)),
    // Cloze takes its mark from its weights.
    ...(parts.type !== 'cloze' && { defaultgrade: plainDecimal(question.points) }),
    penalty: plainDecimal(hints.penalty),
    ...parts.own,
    ...(hints.fields.length > 0 && { hint: hints.fields }),
  };
}

/** What every question has, a mere text too; `title` is plain text. */
export const head = (type: string, title: string, text: XmlElement, { idnumber, tags }: Labels): XmlElement => ({
  '@type': type,
  name: { text: menuText(shortTitle(title)) },
  questiontext: text,
  hidden: '0',
  idnumber,
  ...(tags.length > 0 && { tags: { tag: tags.map((tag) => ({ text: menuText(tag) })) } }),
});

/**
 * Moodle shows a hint after each wrong try, where a quiz allows several, and takes `penalty`, a part of the mark, off
 * for each: so a hint costs what it costs in the lesson. An essay has no tries.
 */
function hintFields({ hints, points, ...question }: Question, { type }: QuestionParts, context: QuestionContext) {
  const { html, field, lose, lang } = context;
  const cost = question['hint-penalty'] ?? 0;
  if (type === 'essay') {
    if (hints.length > 0) lose('loss-hint');
    if (hints.length > 0 && cost > 0) lose('loss-hint-penalty', { penalty: cost });
    const name = inDirection(`<p><strong>${stringsFor(lang).page.hint}</strong></p>`, lang);
    return { general: hints.map((hint) => name + html(hint)).join(''), fields: [], penalty: 0 };
  }
  if (hints.length > 0) lose('loss-hint-tries');
  const penalty = hints.length > 0 ? Math.min(1, Number((cost / points).toFixed(7))) : 0;
  return { general: '', fields: hints.map((hint) => field(html(hint))), penalty };
}

/** Some types have no place for what is said of right and wrong answers. */
function loseFeedback({ feedback }: Question, { type }: QuestionParts, { lose }: QuestionContext): void {
  if (!feedback.correct && !feedback.incorrect) return;
  if (type === 'essay') lose('loss-essay-feedback');
  if (type === 'cloze') lose('loss-part-feedback');
}
