import { launch } from '../start-lesson.js';

// A plain site: nobody to report to.
void launch(() => undefined);
