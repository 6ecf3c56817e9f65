import { findApi } from './find-api.js';
import { localSession } from './local.js';
import { scorm12Session } from './scorm12.js';
import { isScorm12Api } from './scorm12-api.js';
import type { LmsSession } from './session.js';

/** A started session: with the LMS that launched the lesson, else with this browser's own storage. */
export async function openSession(topicId: string): Promise<LmsSession> {
  const api = findApi('API', isScorm12Api);
  if (api) {
    const session = scorm12Session(api);
    if (await session.start()) return session;
  }
  return localSession(topicId);
}
