/** A permanent IRI of a part of a topic: `urn:lessonpack:secret-speech:question:who`. */
export const urnOf = (topicId: string, ...parts: readonly string[]): string =>
  ['urn:lessonpack', ...[topicId, ...parts].map(encodeURIComponent)].join(':');
