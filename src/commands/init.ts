import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { toolVersion } from '../build/assets.js';
import { starterFile, writeNew } from '../build/starter.js';
import { targetsOf } from '../targets/presets.js';
import { presetNames } from './choice.js';
import { command } from './command.js';
import { requireLanguage } from './language.js';
import { oneOf } from './one-of.js';
import { initOptions } from './options.js';

/** `lessonpack init [dir]`: a project with a topic that shows every shape, a config file and a workflow for CI. */
export const init = command(
  (args) =>
    args
      .positional('dir', { type: 'string', default: '.', describe: 'Folder of the project' })
      .options(initOptions)
      .example('$0 init lessons', 'asks for the LMS and the language on a terminal')
      .example('$0 init lessons --for moodle --lang de', 'asks nothing'),
  async ({ dir, for: lms, lang }) => {
    const answers = await complete({ lms, lang });
    const files = filesOf(answers);
    writeNew(Object.fromEntries(Object.entries(files).map(([path, content]) => [join(dir, path), content])));
    process.stdout.write(
      Object.keys(files)
        .map((path) => `${join(dir, path)}\n`)
        .join(''),
    );
    const go = dir === '.' ? '' : `cd ${dir} && `;
    process.stderr.write(`now: ${go}lessonpack build\n`);
    return 0;
  },
);

interface Answers {
  readonly lms: string;
  readonly lang: string;
}

/** What is not said is asked for on a terminal; elsewhere it is what most would say. */
async function complete({ lms, lang }: { readonly [Key in keyof Answers]: string | undefined }): Promise<Answers> {
  const isTerminal = Boolean(process.stdin.isTTY && process.stderr.isTTY);
  const usual = { lms: 'all', lang: 'en' };
  if (!isTerminal) return { lms: lms ?? usual.lms, lang: lang ?? usual.lang };
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C and the end of the input: nothing has been written yet.
  const stop = (): never => process.exit(130);
  terminal.on('SIGINT', stop).on('close', stop);
  const ask = async (question: string, otherwise: string): Promise<string> =>
    (await terminal.question(`${question} [${otherwise}] `)).trim() || otherwise;
  const answers = {
    lms: lms ?? (await ask(`Which LMS: ${presetNames.join(', ')}?`, usual.lms)),
    lang: lang ?? (await ask('Language of the lessons?', usual.lang)),
  };
  terminal.off('close', stop).close();
  return answers;
}

function filesOf({ lms, lang }: Answers): Record<string, string | Uint8Array> {
  const preset = oneOf(lms, presetNames, 'preset');
  requireLanguage(lang);
  // For a start the lesson alone; what else an LMS takes is one word more.
  const targets = preset === 'all' ? ['scorm12', 'web'] : targetsOf(preset);
  const words = { TARGETS: targets.join(', '), LANG: lang, VERSION: toolVersion() };
  const topic = 'first-topic';
  return {
    [join('content', topic, 'topic.md')]: starterFile(`${topic}/topic.md`),
    [join('content', topic, 'img', 'cycle.svg')]: starterFile(`${topic}/img/cycle.svg`),
    'lessonpack.yaml': starterFile('lessonpack.yaml', words),
    [join('.github', 'workflows', 'lessons.yml')]: starterFile('lessons.yml', words),
    '.gitignore': 'dist/\n.lessonpack/\n',
  };
}
