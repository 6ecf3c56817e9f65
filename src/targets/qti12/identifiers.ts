/** The ident of a choice by its place from 0: an integer, for Canvas reads nothing else as one. */
export const choiceIdent = (place: number): string => String(FIRST_CHOICE + place);
const FIRST_CHOICE = 101;

/** The ident of a right side by its place from 0. Classic Quizzes takes the first digits in it for its id. */
export const matchIdent = (place: number): string => String(FIRST_MATCH + place);
const FIRST_MATCH = 201;
