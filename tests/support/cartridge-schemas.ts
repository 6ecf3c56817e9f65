import type { OutputFile } from '../../src/targets/target.js';
import { canvasQuizFiles, quizFiles } from './cartridge-package.js';
import { textOf } from './qti12-package.js';
import { schemaErrors } from './xsd.js';

/** What the XSDs have against the documents of a cartridge, of either kind. */
export const cartridgeSchemaErrors = (files: readonly OutputFile[]): string[] => [
  ...schemaErrors('cc11', textOf(files, 'imsmanifest.xml')),
  ...quizFiles(files).flatMap(({ path }) => schemaErrors('cc11-qti', textOf(files, path))),
  ...canvasQuizFiles(files).flatMap(({ path }) => schemaErrors('qti12', textOf(files, path))),
];
