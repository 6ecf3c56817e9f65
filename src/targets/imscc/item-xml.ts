import { decimal } from '../qti12/decimal.js';
import { field } from '../qti12/item-xml.js';
import { mattext } from '../qti12/mattext.js';
import { RESPONSE } from '../qti12/response.js';
import type { XmlElement } from '../xml.js';
import type { CcAnswer, CcItem } from './item.js';
import { feedbackIdent, GENERAL_FEEDBACK, resprocessing } from './resprocessing.js';

/** What Canvas calls the profiles: by that name it keeps true and false, and New Quizzes its points. */
const CANVAS_TYPES: Readonly<Record<CcAnswer['profile'], string>> = {
  multiple_choice: 'multiple_choice_question',
  true_false: 'true_false_question',
  multiple_response: 'multiple_answers_question',
  fib: 'short_answer_question',
  essay: 'essay_question',
};

/** An item in the order that the XSD wants. */
export const itemXml = (item: CcItem): XmlElement => ({
  '@ident': item.ident,
  '@title': item.title,
  itemmetadata: { qtimetadata: { qtimetadatafield: metadata(item) } },
  presentation: { ...mattext(item.text), ...responseOf(item.answer) },
  resprocessing: resprocessing(item),
  itemfeedback: feedbackTexts(item).map(([ident, html]) => ({ '@ident': ident, flow_mat: mattext(html) })),
});

function metadata({ answer: { profile }, weight, gradingNotes }: CcItem): XmlElement[] {
  return [
    field('cc_profile', `cc.${profile}.v0p1`),
    field('cc_weighting', String(weight)),
    field('question_type', CANVAS_TYPES[profile]),
    field('points_possible', decimal(weight)),
    // Rule 8f of the profile.
    ...(profile === 'essay' ? [field('qmd_computerscored', 'No')] : []),
    ...(gradingNotes ? [field('grading_notes', gradingNotes)] : []),
  ];
}

function responseOf(answer: CcAnswer): XmlElement {
  if ('choices' in answer) {
    const labels = answer.choices.map(({ ident, html }) => ({ '@ident': ident, ...mattext(html) }));
    const rcardinality = answer.profile === 'multiple_response' ? 'Multiple' : 'Single';
    return {
      response_lid: { '@ident': RESPONSE, '@rcardinality': rcardinality, render_choice: { response_label: labels } },
    };
  }
  const field = answer.profile === 'fib' ? { response_label: { '@ident': 'answer1' } } : '';
  return { response_str: { '@ident': RESPONSE, '@rcardinality': 'Single', render_fib: field } };
}

function feedbackTexts({ general, answer }: CcItem): (readonly [string, string])[] {
  const choices = 'choices' in answer ? answer.choices : [];
  const texts = [
    [GENERAL_FEEDBACK, general] as const,
    ...choices.map(({ ident, feedback }) => [feedbackIdent(ident), feedback] as const),
  ];
  return texts.filter(([, html]) => html !== '');
}
