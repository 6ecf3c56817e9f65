import type { Interaction } from '../interaction.js';
import { cut, identifier, oneLine } from '../report-text.js';
import { responseOf } from './delimited/index.js';
import type { Scorm2004Key } from './report-key.js';

/** One interaction as SCORM 2004 names its parts. */
export interface Scorm2004Report {
  readonly id: string;
  readonly type: Scorm2004Key['type'];
  readonly objectives: readonly string[];
  readonly patterns: readonly string[];
  /** The question's points. */
  readonly weighting: number;
  /** Undefined where nothing was answered, or what was answered has no form here. */
  readonly response: string | undefined;
  readonly result: 'correct' | 'incorrect' | 'neutral' | number;
  /** The words of the question. */
  readonly description: string;
}

// Smallest permitted maxima of RTE 4.1.1.6 and 4.2.9: what every LMS takes.
const LONGEST = 250;
const LONGEST_TEXT = 4000;

/** real (10,7), without an exponent; LMSs differ in how many digits they take. */
const REAL = /^-?\d{1,10}(\.\d{1,18})?$/;

export function scorm2004Report(interaction: Interaction): Scorm2004Report {
  const { question, result } = interaction;
  // Lessons for SCORM 2004 are built with it.
  const { type, patterns } = question.report as Scorm2004Key;
  const response = responseOf(interaction);
  return {
    id: identifier(question.id),
    type,
    objectives: question.objectives.map(identifier),
    patterns,
    weighting: question.points,
    response: (response && fit(response, type)) || undefined,
    result: result === 'wrong' ? 'incorrect' : result,
    description: characterString(interaction.description, LONGEST),
  };
}

/** A response or a pattern as `type` has it; empty where it has no form there. */
export function fit(text: string, type: Scorm2004Report['type']): string {
  switch (type) {
    case 'numeric':
      return text.split('[:]').every((end) => REAL.test(end)) ? text : '';
    case 'long-fill-in':
      return characterString(text, LONGEST_TEXT);
    case 'fill-in':
      return joined(text, (part) => cut(part, LONGEST));
    case 'performance':
      return asSteps(text);
    default:
      return text;
  }
}

const joined = (text: string, change: (part: string, place: number) => string): string =>
  text.split('[,]').map(change).join('[,]');

/** More parts than its own type has room for: each with its number, as steps of a performance, which may have 250. */
const asSteps = (text: string): string =>
  joined(text.replace(/^(\{\w+=\w+\})+/, ''), (part, place) =>
    cut(part.includes('[.]') ? part : `${place + 1}[.]${part}`, LONGEST),
  );

/** On one line, and without a brace at its start, where a language would stand. */
const characterString = (text: string, length: number): string => cut(oneLine(text).replace(/^\{/, ' {'), length);
