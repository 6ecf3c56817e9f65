export { buildPackage, type Package } from './build/build-package.js';
export { checkTopic } from './check/index.js';
export { type Diagnostic, hintOf, messageOf, type Severity } from './diagnostics/diagnostic.js';
export { type ReadResult, readTopic } from './read/index.js';
export { type TargetName, targets } from './targets/index.js';
export type { OutputFile, Target } from './targets/target.js';
export type { Topic } from './topic/topic.js';
