import type { Statement } from './statement.js';
import { isSuccess, type Lrs } from './xapi.js';

/**
 * What the LRS is to be told, in order. A statement stays until the LRS has it, and is always sent with the id that it
 * has, so that none is lost and none is counted twice.
 */
export interface StatementQueue {
  readonly add: (statement: Statement) => void;
  readonly isEmpty: () => boolean;
  /** False where something is not stored; it is sent again next time. */
  readonly send: () => Promise<boolean>;
  /** All at once and at once, also what is under way already: the page may be gone before there is an answer. */
  readonly sendLast: () => Promise<boolean>;
}

/** How many statements are sent in one request at most. */
const BATCH = 50;

/** `onStored` is told of each statement that needs no further sending. */
export function statementQueue(lrs: Lrs, onStored: (statement: Statement) => void): StatementQueue {
  const pending = new Map<string, Statement>();

  /** Whether the LRS has them now; else its status. */
  const post = async (batch: readonly Statement[], keepalive = false): Promise<true | number> => {
    const answer = await lrs({ method: 'POST', resource: 'statements', body: JSON.stringify(batch), keepalive });
    // A statement with a known id: it was stored before, though the answer got lost (xAPI 1.0.3, part three, 2.1.2).
    const known = answer.status === CONFLICT && batch.length === 1;
    const hopeless = REFUSED_FORM.includes(answer.status) && batch.every(isDispensable);
    if (!isSuccess(answer) && !known && !(hopeless && batch.length === 1)) return answer.status;
    for (const statement of batch) {
      if (pending.delete(statement.id)) onStored(statement);
    }
    return true;
  };
  /** An LRS refuses all for the sake of one. */
  const postEach = async (batch: readonly Statement[]): Promise<boolean> => {
    for (const statement of batch) {
      if (pending.has(statement.id) && (await post([statement])) !== true) return false;
    }
    return true;
  };
  const send = async (): Promise<boolean> => {
    while (pending.size > 0) {
      const batch = [...pending.values()].slice(0, BATCH);
      const stored = await post(batch);
      if (stored === true) continue;
      const isRefusal = stored === CONFLICT || REFUSED_FORM.includes(stored);
      if (!isRefusal || batch.length === 1 || !(await postEach(batch))) return false;
    }
    return true;
  };
  return {
    add: (statement) => pending.set(statement.id, statement),
    isEmpty: () => pending.size === 0,
    send,
    sendLast: async () => {
      const stored = pending.size === 0 || (await post([...pending.values()], true)) === true;
      return stored || send();
    },
  };
}

const CONFLICT = 409;
/** A statement that an LRS does not understand, or finds too long, it will never take. */
const REFUSED_FORM: readonly number[] = [400, 413];

/** An answer is in the saved state too. */
const isDispensable = ({ verb }: Statement): boolean => verb.id.endsWith('/answered');
