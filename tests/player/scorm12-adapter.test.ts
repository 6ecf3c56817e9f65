import { testAdapter } from './adapter-contract.js';
import { memoryLms, scormAgainLms } from './scorm12-lms.js';

const SCORM12 = {
  standing: 'credit',
  silent: ['preview', 'review', 'no-credit'],
  reports: true,
  ends: true,
  longestLocation: 255,
} as const;

testAdapter({ ...SCORM12, name: 'scorm12, an LMS that takes everything', newLms: memoryLms });
testAdapter({ ...SCORM12, name: 'scorm12, scorm-again', newLms: scormAgainLms });
