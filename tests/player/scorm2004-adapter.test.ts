import { testAdapter } from './adapter-contract.js';
import { memoryLms, scormAgainLms } from './scorm2004-lms.js';

const SCORM2004 = {
  standing: 'credit',
  silent: ['preview', 'review', 'no-credit'],
  reports: true,
  ends: true,
  longestLocation: 1000,
} as const;

testAdapter({ ...SCORM2004, name: 'scorm2004, an LMS that takes everything', newLms: memoryLms });
testAdapter({ ...SCORM2004, name: 'scorm2004, scorm-again', newLms: scormAgainLms });
