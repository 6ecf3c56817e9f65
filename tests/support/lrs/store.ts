import { createRequire } from 'node:module';
import type Validation from '@learninglocker/xapi-validation';
import { cmi5Problems } from './cmi5-rules.js';
import type { Launched } from './launches.js';
import type { Received } from './statement.js';

const validation = createRequire(import.meta.url)('@learninglocker/xapi-validation') as typeof Validation;

/** What an LRS keeps. */
export interface LrsStore {
  /** In the order of their arrival. */
  readonly statements: Received[];
  /** Whatever broke a rule of xAPI or cmi5: empty in every good test. */
  readonly problems: string[];
  /** State documents by registration and id. */
  readonly documents: Map<string, string>;
  /** Statements that it takes for malformed. */
  readonly refuse: (which: (statement: Received) => boolean) => void;
  /** All or none of them; the status of HTTP. */
  readonly take: (launched: Launched, body: unknown) => number;
}

export function lrsStore(): LrsStore {
  const statements: Received[] = [];
  const problems: string[] = [];
  let refused: (statement: Received) => boolean = () => false;
  return {
    statements,
    problems,
    documents: new Map(),
    refuse: (which) => {
      refused = which;
    },
    take: (launched, body) => {
      const batch = (Array.isArray(body) ? body : [body]) as Received[];
      const fresh: Received[] = [];
      if (batch.some(refused)) return 400;
      for (const statement of batch) {
        const shape = validation.default(statement).map((warning) => JSON.stringify(warning));
        if (shape.length > 0) {
          problems.push(...shape);
          return 400;
        }
        const known = [...statements, ...fresh].find(({ id }) => id === statement.id);
        if (known && JSON.stringify(known) !== JSON.stringify(statement)) return 409;
        if (known) continue;
        const same = [...statements, ...fresh].filter(({ context }) => context.registration === launched.registration);
        const broken = cmi5Problems(statement, launched, same);
        problems.push(...broken);
        if (broken.length > 0) return 400;
        fresh.push(statement);
      }
      statements.push(...fresh);
      return 200;
    },
  };
}
