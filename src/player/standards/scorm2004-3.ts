import { launchScorm2004 } from '../launch-scorm2004.js';

/** `cmi.suspend_data` of the 3rd edition. */
launchScorm2004(4000);
