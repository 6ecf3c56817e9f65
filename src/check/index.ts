import { type Diagnostic, diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.js';
import type { RuleId } from '../diagnostics/rules.js';
import type { Topic } from '../topic/topic.js';
import type { Check } from './check.js';
import { checkCompletionWithoutQuiz } from './completion-without-quiz.js';
import { checkContradictoryAnswer } from './contradictory-answer.js';
import { checkDefinitionMissing } from './definition-missing.js';
import { checkDuplicateAnswer } from './duplicate-answer.js';
import { checkDuplicateChoice } from './duplicate-choice.js';
import { checkDuplicateQuestionId } from './duplicate-question-id.js';
import { checkEmptyAnswer } from './empty-answer.js';
import { checkEmptyChoice } from './empty-choice.js';
import { checkEmptyEntry } from './empty-entry.js';
import { checkEmptyHeading } from './empty-heading.js';
import { checkEmptyObjective } from './empty-objective.js';
import { checkEmptyQuiz } from './empty-quiz.js';
import { checkEmptySection } from './empty-section.js';
import { checkEmptyStem } from './empty-stem.js';
import { checkModelAnswerMissing } from './model-answer-missing.js';
import { checkNoRightAnswer } from './no-right-answer.js';
import { checkNoRightChoice } from './no-right-choice.js';
import { checkObjectiveIdMalformed } from './objective-id-malformed.js';
import { checkPatternBroken } from './pattern-broken.js';
import { checkPatternSlow } from './pattern-slow.js';
import { checkPatternTooLong } from './pattern-too-long.js';
import { checkQuizSettingsUnused } from './quiz-settings-unused.js';
import { checkSectionRepeated } from './section-repeated.js';
import { checkSeveralRightChoices } from './several-right-choices.js';
import { checkSimilarChoice } from './similar-choice.js';
import { checkTitleLost } from './title-lost.js';
import { checkTitleTooLong } from './title-too-long.js';
import { checkTooFewChoices } from './too-few-choices.js';
import { checkTrueFalsePair } from './true-false-pair.js';
import { checkUnknownLanguage } from './unknown-language.js';
import { checkUnknownObjective } from './unknown-objective.js';
import { checkWordsRange } from './words-range.js';

/** Each rule that the schema cannot say, and what looks for it. */
const checks = {
  'completion-without-quiz': checkCompletionWithoutQuiz,
  'contradictory-answer': checkContradictoryAnswer,
  'definition-missing': checkDefinitionMissing,
  'duplicate-answer': checkDuplicateAnswer,
  'duplicate-choice': checkDuplicateChoice,
  'duplicate-question-id': checkDuplicateQuestionId,
  'section-repeated': checkSectionRepeated,
  'empty-answer': checkEmptyAnswer,
  'empty-choice': checkEmptyChoice,
  'empty-entry': checkEmptyEntry,
  'empty-heading': checkEmptyHeading,
  'empty-objective': checkEmptyObjective,
  'empty-quiz': checkEmptyQuiz,
  'empty-section': checkEmptySection,
  'empty-stem': checkEmptyStem,
  'model-answer-missing': checkModelAnswerMissing,
  'no-right-answer': checkNoRightAnswer,
  'no-right-choice': checkNoRightChoice,
  'objective-id-malformed': checkObjectiveIdMalformed,
  'pattern-broken': checkPatternBroken,
  'pattern-slow': checkPatternSlow,
  'pattern-too-long': checkPatternTooLong,
  'quiz-settings-unused': checkQuizSettingsUnused,
  'several-right-choices': checkSeveralRightChoices,
  'similar-choice': checkSimilarChoice,
  'title-lost': checkTitleLost,
  'title-too-long': checkTitleTooLong,
  'too-few-choices': checkTooFewChoices,
  'true-false-pair': checkTrueFalsePair,
  'unknown-language': checkUnknownLanguage,
  'unknown-objective': checkUnknownObjective,
  'words-range': checkWordsRange,
} satisfies Partial<Record<RuleId, Check>>;

/** What is wrong with a topic beyond its shape, sorted; empty where nothing is. */
export function checkTopic(topic: Topic): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [rule, check] of Object.entries(checks) as [RuleId, Check][]) {
    check(topic, (at, args) => found.push(diagnostic(rule, topic.file, at, args)));
  }
  return sortDiagnostics(found);
}
