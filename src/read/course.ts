import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Course, type CourseTopic, courseSchema } from '../topic/course.js';
import { type Position, positionAt } from '../topic/position.js';
import { topicFileOf } from './course-paths.js';
import { type DefaultsOf, noDefaults } from './defaults.js';
import { readTopic } from './index.js';
import { type Say, sayInto } from './say.js';
import { readYamlFile } from './yaml-file.js';

export interface CourseResult {
  /** Absent where nothing of use could be read; present beside errors too, so that the checks see the rest. */
  readonly course?: Course;
  /** Of the course and of its topics, each in its own file. */
  readonly diagnostics: Diagnostic[];
}

/** Reads a course from `file` (course.yaml), and each topic that it names; with an error it must not be built. */
export async function readCourse(file: string, defaultsOf: DefaultsOf = noDefaults): Promise<CourseResult> {
  const diagnostics: Diagnostic[] = [];
  const say = sayInto(diagnostics, file);
  const read = readYamlFile(file, courseSchema, { what: 'course', none: 'no-course' }, diagnostics);
  if (!read) return { diagnostics };

  const { positions } = read;
  const isWrong = (...at: (string | number)[]): boolean =>
    read.issues.some(({ path }) => at.every((key, depth) => path[depth] === key));
  const takeId = idTaker(say, { id: read.data.id, file });
  const modules: Course['modules'][number][] = [];
  for (const [index, { title, topics: paths }] of read.data.modules.entries()) {
    const at = (...below: (string | number)[]): Position => positionAt(positions, ['modules', index, ...below]);
    if (paths.length === 0 && !isWrong('modules', index, 'topics')) say('empty-module', at());
    const topics: CourseTopic[] = [];
    for (const [place, path] of paths.entries()) {
      const named = await readNamed(path, file, at('topics', place), { say, defaultsOf });
      diagnostics.push(...named.diagnostics);
      if (named.entry && takeId(named.entry)) topics.push(named.entry);
    }
    modules.push({ title, topics });
  }
  if (modules.length === 0 && !isWrong('modules')) say('empty-course', positionAt(positions, ['modules']));
  return { course: { ...read.data, file, positions, modules }, diagnostics };
}

async function readNamed(
  path: string,
  course: string,
  at: Position,
  { say, defaultsOf }: { readonly say: Say; readonly defaultsOf: DefaultsOf },
): Promise<{ readonly entry?: CourseTopic; readonly diagnostics: readonly Diagnostic[] }> {
  const file = topicFileOf(path, course, (rule, args) => say(rule, at, args));
  if (file === undefined) return { diagnostics: [] };
  const { topic, diagnostics } = await readTopic(file, defaultsOf(file));
  return topic ? { entry: { topic, at }, diagnostics } : { diagnostics };
}

/**
 * Identifiers in the package are made of the topics' ids, and records are kept under them and under the course's: the
 * second of two alike is refused.
 */
function idTaker(say: Say, course: { readonly id: string; readonly file: string }): (entry: CourseTopic) => boolean {
  const taken = new Map([[course.id, course.file]]);
  return ({ topic: { id, file }, at }) => {
    const first = taken.get(id);
    if (first === undefined) taken.set(id, file);
    else say('duplicate-topic-id', at, { id, first });
    return first === undefined;
  };
}
