import { localSession } from '../lms/local.js';
import { launch } from '../start-lesson.js';

// A plain site: nobody to report to, and nobody to miss.
void launch(({ id }) => localSession(id));
