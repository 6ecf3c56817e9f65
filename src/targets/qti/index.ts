import type { Report } from '../../diagnostics/diagnostic.js';
import type { Quiz } from '../../topic/quiz.js';
import type { Topic } from '../../topic/topic.js';
import { filePath } from '../file-path.js';
import { lossesAt } from '../question-losses.js';
import { quizParts } from '../quiz-parts.js';
import type { OutputFile, Target, TargetContext } from '../target.js';
import { writeXml, type XmlElement } from '../xml.js';
import { contentWriter } from './content.js';
import { TEST_PATH, UP } from './identifiers.js';
import type { Item } from './item.js';
import type { Package } from './item-context.js';
import { sectionEntries } from './items.js';
import { type Contents, manifest } from './manifest.js';
import { hyphenated } from './names.js';
import { sectionOf, type TestSection } from './sections.js';
import { loseSettings } from './settings.js';
import { type Stimulus, stimulusOf } from './stimulus.js';
import { testXml, type WrittenSection } from './test.js';
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
  const parts = quiz ? partsOf(topic, quiz, version, report) : [];
  loseSettings(topic, parts.length > 0, version.target, report);
  if (!quiz || parts.length === 0) return [];
  const contents = contentsOf(topic, parts);
  const write = (path: string, xml: XmlElement): OutputFile => ({
    path,
    content: writeXml(version.hyphenated ? hyphenated(xml) : xml),
  });
  return [
    { path: 'imsmanifest.xml', content: writeXml(manifest(topic, contents, version)) },
    write(TEST_PATH, testXml(topic, quiz, parts, version)),
    ...[...contents.stimuli, ...contents.items].map(({ path, xml }) => write(path, xml)),
    ...topic.media
      .filter(({ name }) => contents.files.includes(name))
      .map(({ name, bytes }) => ({ path: filePath(name), content: bytes })),
  ];
}

/** A section of the test with the documents that it brings. */
interface Part extends WrittenSection {
  readonly stimulus: Stimulus | undefined;
  /** Names of the files that the test itself shows for it. */
  readonly files: ReadonlySet<string>;
}

/** The sections in which anything is asked. */
const partsOf = (topic: Topic, quiz: Quiz, version: Version, report: Report): Part[] =>
  quizParts(topic, quiz).map((part) => partOf(sectionOf(part), { quiz, version, report }));

/** The text above a section is a document of its own where items can share one, else part of the test. */
function partOf(section: TestSection, whole: Omit<Package, 'stimulus' | 'topic'>): Part {
  const { version, report } = whole;
  const {
    topic,
    asked: { intro },
  } = section;
  const writer = contentWriter(topic, version, version.stimulus ? UP : '');
  const content = intro ? writer.blocks(intro, lossesAt(topic, intro.at, { target: version.target }, report)) : [];
  const { files } = writer;
  const isShared = version.stimulus && content.length > 0;
  const stimulus = isShared ? stimulusOf(section, { content, files }, version) : undefined;
  return {
    ...section,
    entries: sectionEntries(section, { ...whole, topic, stimulus }),
    intro: isShared ? [] : content,
    stimulus,
    files: isShared ? new Set() : files,
  };
}

function contentsOf({ media }: Topic, parts: readonly Part[]): Contents {
  const entries = parts.flatMap((part) => part.entries);
  const items = entries.flatMap((entry): readonly Item[] => ('items' in entry ? entry.items : [entry]));
  const stimuli = parts.flatMap(({ stimulus }) => stimulus ?? []);
  const testFiles = new Set(parts.flatMap(({ files }) => [...files]));
  const used = new Set([...testFiles, ...[...items, ...stimuli].flatMap(({ files }) => [...files])]);
  return { items, stimuli, testFiles, files: media.map(({ name }) => name).filter((name) => used.has(name)) };
}
