import type { Report } from '../../diagnostics/diagnostic.js';
import { stringsFor } from '../../render/strings/index.js';
import type { Quiz } from '../../topic/quiz.js';
import type { Topic } from '../../topic/topic.js';
import { filePath } from '../file-path.js';
import { lossesAt } from '../question-losses.js';
import type { OutputFile, Target, TargetContext } from '../target.js';
import { writeXml, type XmlContent, type XmlElement } from '../xml.js';
import { contentWriter } from './content.js';
import { STIMULUS_PATH, TEST_PATH, UP } from './identifiers.js';
import type { Item } from './item.js';
import { quizEntries } from './items.js';
import { type Contents, manifest } from './manifest.js';
import { hyphenated } from './names.js';
import { loseSettings } from './settings.js';
import { stimulusIdentifier, stimulusXml } from './stimulus.js';
import { type Entry, testXml } from './test.js';
import { type Version, versions } from './version.js';

/** QTI 2.1: the quiz alone, as items and a test. */
export const qti21 = {
  name: 'QTI 2.1',
  summary: 'the quiz for an LMS or a test platform that takes QTI 2.1',
  lms: 'LMSs and test platforms that take QTI 2.1',
  upload: 'where the LMS or test platform imports QTI 2.1 packages',
  extension: 'zip',
  build: (topic, context) => build(versions.qti21, topic, context),
} satisfies Target;

/** QTI 2.2: the same, with what that version adds. */
export const qti22 = {
  name: 'QTI 2.2',
  summary: 'the quiz for an LMS or a test platform that takes QTI 2.2',
  lms: 'LMSs and test platforms that take QTI 2.2',
  upload: 'where the LMS or test platform imports QTI 2.2 packages',
  extension: 'zip',
  build: (topic, context) => build(versions.qti22, topic, context),
} satisfies Target;

/** QTI 3.0: the same by the newest names. */
export const qti30 = {
  name: 'QTI 3.0',
  summary: 'the quiz for an LMS or a test platform that takes QTI 3.0',
  lms: 'LMSs and test platforms that take QTI 3.0',
  upload: 'where the LMS or test platform imports QTI 3.0 packages',
  extension: 'zip',
  build: (topic, context) => build(versions.qti30, topic, context),
} satisfies Target;

/** No files where the topic has no question to ask. */
function build(version: Version, topic: Topic, { report }: TargetContext): OutputFile[] {
  const { quiz } = topic;
  const entries = quiz ? quizEntries({ topic, quiz, version, report }) : [];
  loseSettings(topic, entries.length > 0, version.target, report);
  if (!quiz || entries.length === 0) return [];
  const { intro, contents } = contentsOf(topic, quiz, entries, version, report);
  const write = (path: string, xml: XmlElement): OutputFile => ({
    path,
    content: writeXml(version.hyphenated ? hyphenated(xml) : xml),
  });
  const { items, stimulus, files } = contents;
  return [
    { path: 'imsmanifest.xml', content: writeXml(manifest(topic, contents, version)) },
    write(TEST_PATH, testXml(topic, quiz, entries, intro, version)),
    ...(stimulus ? [write(STIMULUS_PATH, stimulus.xml)] : []),
    ...items.map(({ path, xml }) => write(path, xml)),
    ...topic.media
      .filter(({ name }) => files.includes(name))
      .map(({ name, bytes }) => ({ path: filePath(name), content: bytes })),
  ];
}

/** The text above the quiz is a text of its own where items can share one, else part of the test: `intro`. */
function contentsOf(
  topic: Topic,
  quiz: Quiz,
  entries: readonly Entry[],
  version: Version,
  report: Report,
): { intro: XmlContent[]; contents: Contents } {
  const items = entries.flatMap((entry): readonly Item[] => ('items' in entry ? entry.items : [entry]));
  const writer = contentWriter(topic, version, version.stimulus ? UP : '');
  const intro = quiz.intro
    ? writer.blocks(quiz.intro, lossesAt(topic, quiz.intro.at, { target: version.target }, report))
    : [];
  const shared = version.stimulus && intro.length > 0;
  const title = stringsFor(topic.lang).page.quiz;
  const used = new Set([...items.flatMap(({ files }) => [...files]), ...writer.files]);
  const contents = {
    items,
    stimulus: shared
      ? {
          identifier: stimulusIdentifier(topic),
          files: writer.files,
          xml: stimulusXml(topic, version, title, intro),
        }
      : undefined,
    testFiles: shared ? new Set<string>() : writer.files,
    files: topic.media.map(({ name }) => name).filter((name) => used.has(name)),
  };
  return { intro: shared ? [] : intro, contents };
}
