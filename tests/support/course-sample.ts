import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createExaminer } from '../../src/build/examine.js';
import type { Topic } from '../../src/topic/topic.js';
import { lastingFolderWith } from './cli.js';

/** `topic-07` */
export const topicIdAt = (place: number): string => `topic-${String(place + 1).padStart(2, '0')}`;

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><title>Map</title><rect width="300" height="200" fill="#ccc"/></svg>';

/** A topic with a page of each kind, a picture, links to its own headings, and a quiz of six questions, one of a pool of two. */
const topicText = (place: number): string => `---
id: ${topicIdAt(place)}
title: Topic ${place + 1}
summary: What topic ${place + 1} is about.
objectives:
  know: Know what topic ${place + 1} says
---

# Term ${place + 1}

Term ${place + 1} is what this topic explains. See [the background](#background) and [the first question](#first).

![A map](img/map.svg)

## Background

Some background of topic ${place + 1}.

## Key facts

- Fact ${place + 1} is a fact.

## Review questions

### Why is it so? {#why}

Because of topic ${place + 1}.

## Related terms

- **Word ${place + 1}** — a word of topic ${place + 1}.

## Quiz

### Which number has this topic? {#first obj=know}

- [x] Number ${place + 1}
- [ ] Number ${place + 101}
  > That is another one.

### Which are right? {#several}

- [x] One
- [x] Two
- [ ] Three

### What is its name? {#name}

- = Topic ${place + 1}

### Put these in order. {#order}

1. First
2. Second
3. Third

### Where is it? {#place .hotspot}

![A map](img/map.svg)

- [x] Here {circle=50,50,20}
- [ ] There {circle=200,100,20}

### Dates {.pool pick=1}

#### When did it begin? {#begin}

- = 1953

#### When did it end? {#end}

- = 1989
`;

export interface CourseSample {
  readonly topics: number;
  /** How many topics a module has. */
  readonly perModule?: number;
  /** Keys of course.yaml beside id, title and modules. */
  readonly settings?: string;
}

/** The files of a course of so many topics, by path: course.yaml, and a folder a topic. */
export function courseSample({ topics, perModule = 5, settings = '' }: CourseSample): Record<string, string> {
  const ids = Array.from({ length: topics }, (_, place) => topicIdAt(place));
  const modules = Array.from({ length: Math.ceil(topics / perModule) }, (_, place) => {
    const own = ids.slice(place * perModule, (place + 1) * perModule);
    return `  - title: Module ${place + 1}\n    topics: [${own.join(', ')}]\n`;
  });
  return {
    'course.yaml': `id: sample-course\ntitle: A course\n${settings}modules:\n${modules.join('')}`,
    ...Object.fromEntries(
      ids.flatMap((id, place) => [
        [`${id}/topic.md`, topicText(place)],
        [`${id}/img/map.svg`, PICTURE],
      ]),
    ),
  };
}

/** The same as a lesson, read from a disk; nothing is wrong with it. */
export async function mergedSample(sample: CourseSample): Promise<Topic> {
  const folder = await lastingFolderWith(courseSample(sample));
  const { topic, diagnostics } = await createExaminer()(join(folder, 'course.yaml'));
  await rm(folder, { recursive: true });
  expect(diagnostics).toEqual([]);
  if (!topic) throw new Error('there is no course');
  return topic;
}
