import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { RuleArgs, RuleId } from '../diagnostics/rules.js';
import { childOf } from '../topic/known-keys.js';
import { saw } from './disk.js';
import { readSource } from './source.js';
import { parseYaml } from './yaml-parse.js';

export const TOPIC_FILES: readonly string[] = ['topic.md', 'topic.yaml', 'topic.yml', 'topic.json'];
export const COURSE_FILES: readonly string[] = ['course.yaml', 'course.yml'];

export const isCourseFile = (file: string): boolean => COURSE_FILES.includes(basename(file));

/** The file of the topic that the course `course` names as `path`: itself, or in the folder; undefined where there is none, which is said. */
export function topicFileOf(
  path: string,
  course: string,
  say: (rule: RuleId, args: RuleArgs) => void,
): string | undefined {
  const { file, rule } = lookUp(path, course);
  saw('named', [path, course], () => rule ?? file ?? '');
  if (rule) say(rule, { path });
  return file;
}

/** The file of the topic that a course names, or the rule that is broken. */
export function lookUp(
  path: string,
  course: string,
): { readonly file?: string; readonly rule?: Extract<RuleId, `course-${string}`> } {
  const file = sourceAt(path, course);
  if (file === undefined) return { rule: 'course-topic-missing' };
  if (!isWithin(file, dirname(course))) return { rule: 'course-topic-outside' };
  if (!isCourseFile(file)) return { file };
  return { rule: leadsTo(file, realpathSync(course), new Set()) ? 'course-cycle' : 'course-in-course' };
}

/** A topic before a course: a folder may hold both. */
function sourceAt(path: string, course: string): string | undefined {
  const place = isAbsolute(path) ? path : join(dirname(course), path);
  if (path.trim() === '' || !existsSync(place)) return undefined;
  if (!statSync(place).isDirectory()) return place;
  const names = readdirSync(place);
  const name = [...TOPIC_FILES, ...COURSE_FILES].find((each) => names.includes(each));
  return name === undefined ? undefined : join(place, name);
}

function isWithin(file: string, folder: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(file));
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

/** Does the course in `file`, or one that it names, name the course in `target`? What is wrong in them is not said here. */
function leadsTo(file: string, target: string, seen: Set<string>): boolean {
  const real = realpathSync(file);
  if (real === target) return true;
  if (seen.has(real)) return false;
  seen.add(real);
  const text = readSource(file, () => undefined) ?? '';
  const modules = childOf(parseYaml({ file, text }).data, 'modules');
  return (Array.isArray(modules) ? modules : [])
    .flatMap((each) => childOf(each, 'topics'))
    .some((path) => {
      const named = typeof path === 'string' ? sourceAt(path, file) : undefined;
      return named !== undefined && isCourseFile(named) && leadsTo(named, target, seen);
    });
}
