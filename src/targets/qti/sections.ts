import { stringsFor } from '../../render/strings/index.js';
import { resourceIdent } from '../identifiers.js';
import type { QuizPart } from '../quiz-parts.js';

/** A part of the test: what one topic asks, and the text above it. */
export interface TestSection extends QuizPart {
  readonly identifier: string;
  readonly title: string;
  /** Do learners see the title? */
  readonly visible: boolean;
  /** The name of the text above it, where that is a document of its own. */
  readonly introName: string;
}

export function sectionOf(part: QuizPart): TestSection {
  const { topic, chapter } = part;
  const suffix = chapter ? `-${chapter.id}` : '';
  return {
    ...part,
    identifier: resourceIdent(topic, `questions${suffix}`),
    title: chapter?.title ?? stringsFor(topic.lang).page.quiz,
    visible: chapter !== undefined,
    introName: `intro${suffix}`,
  };
}
