import { type Course, courseSchema } from '../../src/topic/course.js';
import type { Topic } from '../../src/topic/topic.js';

const at = { line: 1, column: 1 };

/** A valid course of those topics, module by module; the first module has a title. */
export function courseOf(modules: readonly (readonly Topic[])[], data: Record<string, unknown> = {}): Course {
  return {
    ...courseSchema.parse({ id: 'course', title: 'A course', ...data }),
    file: 'content/course.yaml',
    positions: new Map(),
    modules: modules.map((topics, place) => ({
      title: place === 0 ? 'First' : undefined,
      topics: topics.map((topic) => ({ topic, at })),
    })),
  };
}
