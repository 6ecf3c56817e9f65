/** Paths in a package; no id of a question holds a `_`. */
export const itemPath = (questionId: string): string => `items/${questionId}.xml`;
export const reviewPath = (reviewId: string): string => `items/review_${reviewId}.xml`;
export const TEST_PATH = 'test.xml';
/** `name` is `intro`, or `intro-TOPIC` in a course. */
export const stimulusPath = (name: string): string => `stimuli/${name}.xml`;
/** From the folder of an item. */
export const UP = '../';
