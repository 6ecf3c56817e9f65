import { launch } from '../start-lesson.js';

void launch(() => undefined);
