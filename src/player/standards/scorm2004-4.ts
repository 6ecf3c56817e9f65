import { launchScorm2004 } from '../launch-scorm2004.js';

/** `cmi.suspend_data` of the 4th edition. */
launchScorm2004(64_000);
