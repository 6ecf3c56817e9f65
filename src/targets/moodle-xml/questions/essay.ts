import { wordLimits } from '../../../render/word-limits.js';
import type { Essay } from '../../../topic/questions/essay.js';
import { escapeAttribute } from '../../../topic/rich-text.js';
import type { XmlElement } from '../../xml.js';
import type { QuestionContext, QuestionParts } from '../question.js';

/** A person marks: the model answer is shown to everybody afterwards; who marks sees it beside the rubric. */
export function writeEssay({ answer, rubric, words }: Essay, context: QuestionContext): QuestionParts {
  const { html, lang } = context;
  const limits = words && wordLimits(words, lang);
  return {
    type: 'essay',
    ...(limits && { below: `<p>${escapeAttribute(limits)}</p>` }),
    general: html(answer),
    own: {
      ...essayElements({ graderinfo: html(rubric) + html(answer), lines: 15 }, context),
      ...(words?.min && { minwordlimit: String(words.min) }),
      ...(words?.max && { maxwordlimit: String(words.max) }),
    },
  };
}

/** `graderinfo` is HTML, `lines` the height of the field. */
export const essayElements = (
  { graderinfo, lines }: { readonly graderinfo: string; readonly lines: number },
  { field }: QuestionContext,
): XmlElement => ({
  responseformat: 'editor',
  responserequired: '1',
  responsefieldlines: String(lines),
  attachments: '0',
  attachmentsrequired: '0',
  graderinfo: field(graderinfo),
  responsetemplate: field(''),
});
