import { type Diagnostic, diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.js';
import type { RuleId } from '../diagnostics/rules.js';
import type { Topic } from '../topic/topic.js';
import { checkAnswerUnreachable } from './answer-unreachable.js';
import { checkAnswersTooLong } from './answers-too-long.js';
import { checkAreaMalformed } from './area-malformed.js';
import { checkAreaOutsideImage } from './area-outside-image.js';
import { checkAreasOverlap } from './areas-overlap.js';
import type { Check } from './check.js';
import { checkCompletionWithoutQuiz } from './completion-without-quiz.js';
import { checkContradictoryAnswer } from './contradictory-answer.js';
import { checkDefinitionMissing } from './definition-missing.js';
import { checkDuplicateAnswer } from './duplicate-answer.js';
import { checkDuplicateChoice } from './duplicate-choice.js';
import { checkDuplicateDistractor } from './duplicate-distractor.js';
import { checkDuplicateItem } from './duplicate-item.js';
import { checkDuplicateLeftSide } from './duplicate-left-side.js';
import { checkDuplicateQuestionId } from './duplicate-question-id.js';
import { checkEmptyAnswer } from './empty-answer.js';
import { checkEmptyChoice } from './empty-choice.js';
import { checkEmptyEntry } from './empty-entry.js';
import { checkEmptyHeading } from './empty-heading.js';
import { checkEmptyObjective } from './empty-objective.js';
import { checkEmptyPart } from './empty-part.js';
import { checkEmptyPool } from './empty-pool.js';
import { checkEmptyQuiz } from './empty-quiz.js';
import { checkEmptySection } from './empty-section.js';
import { checkEmptyStem } from './empty-stem.js';
import { checkGapWithSeveralRightChoices } from './gap-with-several-right-choices.js';
import { checkGapWithoutAnswer } from './gap-without-answer.js';
import { checkGapWithoutRightChoice } from './gap-without-right-choice.js';
import { checkHotspotWithoutImage } from './hotspot-without-image.js';
import { checkModelAnswerMissing } from './model-answer-missing.js';
import { checkNoGap } from './no-gap.js';
import { checkNoPairs } from './no-pairs.js';
import { checkNoRightAnswer } from './no-right-answer.js';
import { checkNoRightChoice } from './no-right-choice.js';
import { checkNumberMalformed } from './number-malformed.js';
import { checkObjectiveIdMalformed } from './objective-id-malformed.js';
import { checkPassMarkWithoutScore } from './pass-mark-without-score.js';
import { checkPatternBroken } from './pattern-broken.js';
import { checkPatternSlow } from './pattern-slow.js';
import { checkPatternTooLong } from './pattern-too-long.js';
import { checkPlainRightSide } from './plain-right-side.js';
import { checkPoolTooSmall } from './pool-too-small.js';
import { checkPoolWithoutScore } from './pool-without-score.js';
import { checkQuizSettingsUnused } from './quiz-settings-unused.js';
import { checkRangeReversed } from './range-reversed.js';
import { checkSectionIdTaken } from './section-id-taken.js';
import { checkSectionRepeated } from './section-repeated.js';
import { checkSeveralRightChoices } from './several-right-choices.js';
import { checkSimilarChoice } from './similar-choice.js';
import { checkStrictTimeWithoutLimit } from './strict-time-without-limit.js';
import { checkTitleLost } from './title-lost.js';
import { checkTitleTooLong } from './title-too-long.js';
import { checkToleranceNegative } from './tolerance-negative.js';
import { checkTooFewChoices } from './too-few-choices.js';
import { checkTooFewItems } from './too-few-items.js';
import { checkTrueFalsePair } from './true-false-pair.js';
import { checkUnknownLanguage } from './unknown-language.js';
import { checkUnknownLoss } from './unknown-loss.js';
import { checkUnknownObjective } from './unknown-objective.js';
import { checkUnknownPool } from './unknown-pool.js';
import { checkWordsRange } from './words-range.js';

/** Each rule that the schema cannot say, and what looks for it. */
const checks = {
  'answer-unreachable': checkAnswerUnreachable,
  'answers-too-long': checkAnswersTooLong,
  'area-malformed': checkAreaMalformed,
  'area-outside-image': checkAreaOutsideImage,
  'areas-overlap': checkAreasOverlap,
  'completion-without-quiz': checkCompletionWithoutQuiz,
  'contradictory-answer': checkContradictoryAnswer,
  'definition-missing': checkDefinitionMissing,
  'duplicate-answer': checkDuplicateAnswer,
  'duplicate-choice': checkDuplicateChoice,
  'duplicate-distractor': checkDuplicateDistractor,
  'duplicate-item': checkDuplicateItem,
  'duplicate-left-side': checkDuplicateLeftSide,
  'duplicate-question-id': checkDuplicateQuestionId,
  'empty-answer': checkEmptyAnswer,
  'empty-choice': checkEmptyChoice,
  'empty-entry': checkEmptyEntry,
  'empty-heading': checkEmptyHeading,
  'empty-objective': checkEmptyObjective,
  'empty-part': checkEmptyPart,
  'empty-pool': checkEmptyPool,
  'empty-quiz': checkEmptyQuiz,
  'empty-section': checkEmptySection,
  'empty-stem': checkEmptyStem,
  'gap-with-several-right-choices': checkGapWithSeveralRightChoices,
  'gap-without-answer': checkGapWithoutAnswer,
  'gap-without-right-choice': checkGapWithoutRightChoice,
  'hotspot-without-image': checkHotspotWithoutImage,
  'model-answer-missing': checkModelAnswerMissing,
  'no-gap': checkNoGap,
  'no-pairs': checkNoPairs,
  'no-right-answer': checkNoRightAnswer,
  'no-right-choice': checkNoRightChoice,
  'number-malformed': checkNumberMalformed,
  'objective-id-malformed': checkObjectiveIdMalformed,
  'pass-mark-without-score': checkPassMarkWithoutScore,
  'pattern-broken': checkPatternBroken,
  'pattern-slow': checkPatternSlow,
  'pattern-too-long': checkPatternTooLong,
  'plain-right-side': checkPlainRightSide,
  'pool-too-small': checkPoolTooSmall,
  'pool-without-score': checkPoolWithoutScore,
  'strict-time-without-limit': checkStrictTimeWithoutLimit,
  'quiz-settings-unused': checkQuizSettingsUnused,
  'range-reversed': checkRangeReversed,
  'section-id-taken': checkSectionIdTaken,
  'section-repeated': checkSectionRepeated,
  'several-right-choices': checkSeveralRightChoices,
  'similar-choice': checkSimilarChoice,
  'title-lost': checkTitleLost,
  'title-too-long': checkTitleTooLong,
  'tolerance-negative': checkToleranceNegative,
  'too-few-choices': checkTooFewChoices,
  'too-few-items': checkTooFewItems,
  'true-false-pair': checkTrueFalsePair,
  'unknown-language': checkUnknownLanguage,
  'unknown-loss': checkUnknownLoss,
  'unknown-objective': checkUnknownObjective,
  'unknown-pool': checkUnknownPool,
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
