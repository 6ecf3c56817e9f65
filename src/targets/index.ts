import { canvas } from './canvas/index.js';
import { cmi5 } from './cmi5/index.js';
import { imscc } from './imscc/index.js';
import { moodleXml } from './moodle-xml/index.js';
import { qti21, qti22, qti30 } from './qti/index.js';
import { qti12 } from './qti12/index.js';
import { scorm12 } from './scorm12/index.js';
import { scorm20043, scorm20044 } from './scorm2004/index.js';
import type { Target } from './target.js';
import { web } from './web/index.js';

/** Every package format; the keys are the command line's choices. */
export const targets = {
  scorm12,
  'scorm2004-3': scorm20043,
  'scorm2004-4': scorm20044,
  cmi5,
  qti12,
  qti21,
  qti22,
  qti30,
  'moodle-xml': moodleXml,
  canvas,
  imscc,
  web,
} satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;
