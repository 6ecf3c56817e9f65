import type { GradableType, Responses } from '../../scoring/index.js';
import type { QuestionDataOf } from '../lesson-data.js';
import type { Speech } from '../speech.js';

/** Everything that the player has to know of one question type. */
export interface QuestionModule<T extends GradableType> {
  /** The response before anything is chosen or written. */
  readonly empty: Responses[T];
  /** Brings the controls to life, once; where a browser's own controls are not enough. */
  readonly setUp?: (form: HTMLFormElement, question: QuestionDataOf<T>, speech: Speech) => void;
  readonly read: (form: HTMLFormElement) => Responses[T];
  readonly restore: (form: HTMLFormElement, response: Responses[T]) => void;

  /** For the saved state: characters of `A-Za-z0-9-_%+*'()` alone. */
  readonly encode: (response: Responses[T]) => string;
  /** Undefined where the text is damaged. */
  readonly decode: (text: string, question: QuestionDataOf<T>) => Responses[T] | undefined;
  /** Which answers lose their place first in a state that grows too long. */
  readonly cut: 'first' | 'second' | 'last';

  /** Marks the controls with `data-mark`: what was chosen, and with `reveal` also what was right. */
  readonly mark: (form: HTMLFormElement, question: QuestionDataOf<T>, response: Responses[T], reveal: boolean) => void;
  /** The templates of feedback that this answer earns. */
  readonly feedback: (
    form: HTMLFormElement,
    question: QuestionDataOf<T>,
    response: Responses[T],
  ) => readonly (HTMLTemplateElement | null)[];
  /** The right answer, to be shown; empty where the author gave none. */
  readonly solution: (form: HTMLFormElement, question: QuestionDataOf<T>) => readonly Node[];
}
