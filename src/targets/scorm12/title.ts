import type { Topic } from '../../topic/topic.js';

/** The title that an LMS lists. Moodle takes a title `0` for none: then the id stands beside it. */
export const shownTitle = ({ title, id }: Topic): string => (title === '0' ? `${title} (${id})` : title);
