import type { LessonData } from './lesson-data.js';
import { startLesson } from './start-lesson.js';

const data = document.getElementById('lesson-data')?.textContent;
if (data) void startLesson(JSON.parse(data) as LessonData);
