import type { LessonData } from '../lesson-data.js';
import type { Progress } from '../progress.js';
import type { Speech } from '../speech.js';
import { foldContents, tickContents } from './contents.js';
import { showProgress } from './progress-bar.js';
import { setUpSettings } from './settings.js';
import { setUpStartOver } from './start-over.js';

/** Brings what stands around the pages to life; it follows the progress. */
export function setUpFrame(lesson: LessonData, progress: Progress, speech: Speech, startOver: () => void): void {
  const update = (): void => {
    showProgress(lesson, progress.state, speech);
    tickContents(lesson, progress.state, speech);
  };
  // The first page need not wait for it.
  setTimeout(() => {
    update();
    progress.onChange(update);
  });
  foldContents();
  setUpSettings();
  setUpStartOver(startOver);
  for (const part of document.querySelectorAll<HTMLElement>('[data-pager], [data-progress]')) part.hidden = false;
}
