import { nameInCourse } from '../topic/name-in-course.js';
import type { Topic } from '../topic/topic.js';

/** A module of a course as its first page lists it; `page` is the id of a chapter's first page. */
export interface CourseModule {
  readonly title: string | undefined;
  readonly chapters: readonly { readonly page: string; readonly title: string; readonly summary: string | undefined }[];
}

export function courseModules({ chapters = [] }: Topic): CourseModule[] {
  return [...new Set(chapters.map(({ modulePlace }) => modulePlace))].map((place) => {
    const own = chapters.filter(({ modulePlace }) => modulePlace === place);
    return {
      title: own[0]?.module,
      chapters: own.map(({ id, title, topic }) => ({
        page: nameInCourse(id, 'overview'),
        title,
        summary: topic.summary,
      })),
    };
  });
}
