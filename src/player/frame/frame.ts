import type { LessonData } from '../lesson-data.js';
import type { Progress } from '../progress.js';
import type { Speech } from '../speech.js';
import { foldContents, tickContents } from './contents.js';
import { showProgress } from './progress-bar.js';
import { setUpSettings } from './settings.js';
import { setUpStartOver } from './start-over.js';

/** Brings what stands around the pages to life; it follows the progress from its next event on. */
export function setUpFrame(lesson: LessonData, progress: Progress, speech: Speech, startOver: () => void): void {
  progress.onChange(() => {
    showProgress(lesson, progress.state, speech);
    tickContents(lesson, progress.state, speech);
  });
  foldContents();
  setUpSettings();
  setUpStartOver(startOver);
  for (const part of document.querySelectorAll<HTMLElement>('[data-pager], [data-progress]')) part.hidden = false;
}
