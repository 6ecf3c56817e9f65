import { cmi5Session } from '../lms/cmi5.js';
import { readLaunch } from '../lms/cmi5-launch.js';
import { launch } from '../start-lesson.js';

void launch((lesson) => {
  const launched = readLaunch(location.search);
  return launched && cmi5Session(launched, lesson, document.documentElement.lang);
});
