import type { Topic } from '../../topic/topic.js';

/*
 * Identifiers derive from ids alone, so that a later upload updates what an earlier one brought. Canvas matches items
 * by them over a whole course, and of two alike in a package it keeps the last: what is not a question of the quiz
 * has a `_` in its identifier, for no id of a question holds one.
 */

/** `secret-speech-who` */
export const itemIdent = (topic: Topic, questionId: string): string => `${topic.id}-${questionId}`;

/** `secret-speech_review-why`: a review question may bear the id of a question of the quiz. */
export const reviewIdent = (topic: Topic, reviewId: string): string => `${topic.id}_review-${reviewId}`;

/** `secret-speech_pool-dates` */
export const poolIdent = (topic: Topic, poolId: string): string => `${topic.id}_pool-${poolId}`;

/** `secret-speech_meta` */
export const resourceIdent = (topic: Topic, name: string): string => `${topic.id}_${spelled(name)}`;

/** The ident of a choice by its place from 0: an integer, for Canvas reads nothing else as one. */
export const choiceIdent = (place: number): string => String(FIRST_CHOICE + place);
const FIRST_CHOICE = 101;

/** The ident of a right side by its place from 0. Classic Quizzes takes the first digits in it for its id. */
export const matchIdent = (place: number): string => String(FIRST_MATCH + place);
const FIRST_MATCH = 201;

/** Each character but letters, digits and hyphens by its number, so that no two names become alike. */
const spelled = (name: string): string =>
  name.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
