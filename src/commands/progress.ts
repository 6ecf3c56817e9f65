import type { BuildOptions } from '../build/build-files.js';
import { size } from './words.js';

type Progress = Required<Pick<BuildOptions, 'onStart' | 'onTopic'>>;

/** On a terminal one line that is written over; elsewhere one line a topic. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY && !process.env.CI ? overwriting(stream) : lineByLine(stream);
}

function overwriting(stream: NodeJS.WriteStream): Progress {
  const clear = '\r\u001b[K';
  return {
    onStart: (file, index, all) => {
      const line = `${index + 1}/${all} ${file}`;
      stream.write(`${clear}${line.slice(0, (stream.columns || 80) - 1)}`);
    },
    onTopic: () => stream.write(clear),
  };
}

function lineByLine(stream: NodeJS.WriteStream): Progress {
  return {
    onStart: () => undefined,
    onTopic: (file, packages) => {
      const made = packages.map(({ target, bytes }) => `${target} ${size(bytes)}`).join(', ');
      stream.write(`${file}: ${made || 'not built'}\n`);
    },
  };
}
