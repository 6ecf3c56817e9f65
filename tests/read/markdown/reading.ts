import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { nameHeadings } from '../../../src/read/anchors.js';
import { readMarkdown } from '../../../src/read/markdown/index.js';
import { writeRichTexts } from '../../../src/read/rich-text-write.js';
import { sayInto } from '../../../src/read/say.js';
import { validate } from '../../../src/read/validate.js';
import type { Question } from '../../../src/topic/questions/index.js';
import type { Topic } from '../../../src/topic/topic.js';

const FILE = 'topic.md';
const HEAD = '---\nid: sample\ntitle: Sample\n---\n# Sample\n\nWhat it is.\n\n';
const headLines = (head: string): number => head.split('\n').length - 1;

export interface Read {
  readonly topic: Topic | undefined;
  /** `line:column rule`, in the order in which they were found. */
  readonly problems: string[];
  readonly diagnostics: Diagnostic[];
}

/** Reads a whole source as `readTopic` does, without a disk. `skip` lines are not counted in the problems' places. */
export async function read(source: string, skip = 0): Promise<Read> {
  const diagnostics: Diagnostic[] = [];
  const say = sayInto(diagnostics, FILE);
  const draft = readMarkdown(source, FILE, say);
  let topic: Topic | undefined;
  if (draft) {
    const data = await writeRichTexts(draft.data, nameHeadings(draft.data), say);
    const validated = validate({ ...draft, data }, []);
    topic = validated.topic;
    diagnostics.push(...validated.diagnostics);
  }
  const problems = diagnostics.map(({ line, column, rule }) => `${line - skip}:${column} ${rule}`);
  return { topic, problems, diagnostics };
}

/** Reads what stands below a definition; places count from its first line. */
export const readBody = (body: string): Promise<Read> => read(HEAD + body, headLines(HEAD));

/** Reads what stands below `## Quiz`. */
export function readQuiz(body: string, head = HEAD): Promise<Read> {
  const above = `${head}## Quiz\n\n`;
  return read(above + body, headLines(above));
}

/** The only question of a quiz that has nothing wrong. */
export async function readQuestion(body: string, head = HEAD): Promise<Question> {
  const { topic, problems } = await readQuiz(body, head);
  const [question, ...others] = topic?.quiz?.questions ?? [];
  if (problems.length > 0 || !question || others.length > 0) throw new Error(`not one clean question: ${problems}`);
  return question;
}
