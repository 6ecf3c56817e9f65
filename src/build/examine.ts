import { checkCourse } from '../check/course.js';
import { checkTopic } from '../check/index.js';
import { type Diagnostic, isFailure, withoutRepeats } from '../diagnostics/diagnostic.js';
import { readCourse } from '../read/course.js';
import { isCourseFile } from '../read/course-paths.js';
import { type DefaultsOf, noDefaults } from '../read/defaults.js';
import { readTopic } from '../read/index.js';
import type { TargetName } from '../targets/index.js';
import { topicsOf } from '../topic/course.js';
import { mergeCourse } from '../topic/merge-course.js';
import type { Topic } from '../topic/topic.js';
import { runTarget } from './build-package.js';
import type { Lock } from './lock.js';
import { createRegister, namesOf } from './names.js';

/** One source, read and checked; a course is one topic. */
export interface Examined {
  readonly file: string;
  /** Absent where the source could not be read so far; present beside errors too. */
  readonly topic?: Topic;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a project says beside its topics. */
export interface Circumstances {
  readonly defaultsOf?: DefaultsOf | undefined;
  readonly lock?: Lock | undefined;
  /** The files that are examined for the names alone that they take from others: another shard has them. */
  readonly elsewhere?: ReadonlySet<string> | undefined;
}

/** Reads and checks topics one after the other, and remembers whose ids were taken. */
export function createExaminer({
  defaultsOf = noDefaults,
  lock,
}: Circumstances = {}): (file: string) => Promise<Examined> {
  const register = createRegister(lock);
  return async (file) => {
    const examined = await examineAlone(file, defaultsOf);
    const { topic, diagnostics } = examined;
    return topic ? { ...examined, diagnostics: [...diagnostics, ...register(namesOf(topic))] } : examined;
  };
}

/** One source for itself, as if there were no other. */
export async function examineAlone(file: string, defaultsOf: DefaultsOf): Promise<Examined> {
  return { file, ...(await (isCourseFile(file) ? examineCourse : examineTopic)(file, defaultsOf)) };
}

async function examineTopic(file: string, defaultsOf: DefaultsOf): Promise<Omit<Examined, 'file'>> {
  const { topic, diagnostics } = await readTopic(file, defaultsOf(file));
  return topic ? { topic, diagnostics: [...diagnostics, ...checkTopic(topic)] } : { diagnostics };
}

/** A course as one topic; what is wrong with its topics is said here too, for without them it cannot be built. */
async function examineCourse(file: string, defaultsOf: DefaultsOf): Promise<Omit<Examined, 'file'>> {
  const { course, diagnostics } = await readCourse(file, defaultsOf);
  if (!course) return { diagnostics };
  const ofTopics = topicsOf(course).flatMap(({ topic }) => checkTopic(topic));
  return { topic: mergeCourse(course), diagnostics: [...diagnostics, ...ofTopics, ...checkCourse(course)] };
}

/** Does any of this keep a topic from being built? */
export const isFatal = (found: readonly Diagnostic[], strict: boolean): boolean =>
  found.some((one) => isFailure(one, strict));

/** Checks every file, and what each target would lose of it. */
export async function checkFiles(
  files: readonly string[],
  targetsOf: (file: string) => readonly TargetName[],
  circumstances?: Circumstances,
): Promise<Diagnostic[]> {
  const examine = createExaminer(circumstances);
  const all: Diagnostic[] = [];
  for (const file of files) {
    const { topic, diagnostics } = await examine(file);
    if (circumstances?.elsewhere?.has(file)) continue;
    all.push(...diagnostics);
    if (!topic || isFatal(diagnostics, false)) continue;
    for (const name of targetsOf(file)) all.push(...runTarget(topic, name).losses);
  }
  return withoutRepeats(all);
}
