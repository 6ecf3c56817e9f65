import { findApi } from '../lms/find-api.js';
import { scorm12Session } from '../lms/scorm12.js';
import { isScorm12Api } from '../lms/scorm12-api.js';
import { overflow } from '../overflow.js';
import { launch } from '../start-lesson.js';

void launch(() => {
  const api = findApi('API', isScorm12Api);
  return api && { ...scorm12Session(api), overflow };
});
