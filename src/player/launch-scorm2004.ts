import { findApi } from './lms/find-api.js';
import { scorm2004Session } from './lms/scorm2004.js';
import { isScorm2004Api } from './lms/scorm2004-api.js';
import { withObjectives } from './objectives.js';
import { overflow } from './overflow.js';
import { launch } from './start-lesson.js';

/** Begins the lesson in an LMS that keeps `capacity` characters of state. */
export function launchScorm2004(capacity: number): void {
  void launch(() => {
    const api = findApi('API_1484_11', isScorm2004Api);
    return api && { ...scorm2004Session(api, capacity), overflow, withObjectives };
  });
}
