import type { Rule } from '../rule.js';

/** What course.yaml says, and what a course makes of its topics. */
export const courseRules = {
  'no-course': {
    severity: 'error',
    message: () => 'the file holds no course',
    hint: () => 'write its keys: id, title and modules',
  },
  'empty-course': {
    severity: 'error',
    message: () => 'the course has no modules',
    hint: () => 'write modules: and under it - topics: [intro, history]',
  },
  'empty-module': {
    severity: 'error',
    message: () => 'the module has no topics',
    hint: () => 'list the paths of its topics under topics:, or remove the module',
  },
  'course-topic-missing': {
    severity: 'error',
    message: ({ path }) => `there is no topic in ${path}`,
    hint: () => 'give the path of a topic, or of its folder, from the folder of course.yaml',
  },
  'course-topic-outside': {
    severity: 'error',
    message: ({ path }) => `${path} lies outside the course's folder`,
    hint: () => 'move course.yaml to a folder that holds all its topics',
  },
  'course-cycle': {
    severity: 'error',
    message: ({ path }) => `${path} leads back to this course`,
    hint: () => 'name topics alone',
  },
  'course-in-course': {
    severity: 'error',
    message: ({ path }) => `${path} is a course, and a course holds topics alone`,
    hint: () => 'name the topics of that course one by one',
  },
  'course-language': {
    severity: 'warning',
    message: ({ topic, own, lang }) => `the topic ${topic} is in ${own}, and the course in ${lang}`,
    hint: () => 'give both one language, or screen readers and buttons speak that of the course',
  },
} satisfies Record<string, Rule>;
