import { qti12 } from './qti12/index.js';
import { scorm12 } from './scorm12/index.js';
import type { Target } from './target.js';

/** Every package format; the keys are the command line's choices. */
export const targets = { scorm12, qti12 } satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;
