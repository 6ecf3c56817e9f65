/** For scorm-again: nothing is saved but when the lesson asks for it, and the console stays empty. */
export const QUIET_RUNTIME = { autocommit: false, logLevel: 5 } as const;
