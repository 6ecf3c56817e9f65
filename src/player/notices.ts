import type { Kept, Standing } from './lms/session.js';
import type { Sentence } from './sentences.js';

/** What the learner is told at the start, where the work does not count. */
const NOTICES: Readonly<Record<Standing, Sentence | undefined>> = {
  credit: undefined,
  preview: 'preview',
  review: 'review',
  'no-credit': 'noCredit',
  local: 'inBrowser',
  unsaved: 'noStorage',
  over: 'over',
};

/** `lost`: what became of the LMS that was expected. Where nobody is expected, it is said once where progress is kept. */
export function noticesFor({ standing, state }: Kept, lost?: Sentence): readonly Sentence[] {
  const notice = NOTICES[standing];
  const said = standing === 'local' && !lost && state !== '';
  return [...(lost ? [lost] : []), ...(notice && !said ? [notice] : [])];
}
