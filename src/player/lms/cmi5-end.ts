/** What the end of a launch consists of. */
export interface EndSteps {
  /** Has all come through that is under way, and the statements before the last. */
  readonly settle: () => Promise<boolean>;
  /** Keeps the state. */
  readonly keep: () => Promise<boolean>;
  /** Notes the last statement. */
  readonly addLast: () => void;
  /** Sends all statements. */
  readonly send: () => Promise<boolean>;
}

/**
 * Ends a launch, once or again where something was not stored: the state is kept before the launch is told to be over,
 * for the token ends with the session (cmi5 8.1), and some LMSs take no state after that. Where the page goes away
 * nothing can be waited for: then all is sent at once.
 */
export function endInOrder({ settle, keep, addLast, send }: EndSteps): () => Promise<boolean> {
  let [isLeaving, isUnderWay, kept, told] = [false, false, false, false];
  const keepOnce = async (): Promise<boolean> => {
    if (!kept) kept = await keep();
    return kept;
  };
  const tell = (): Promise<boolean> => {
    if (!told) addLast();
    told = true;
    return send();
  };
  const atOnce = async (): Promise<boolean> => (await Promise.all([keepOnce(), tell()])).every(Boolean);
  // Outside a browser there is no page.
  globalThis.addEventListener?.('pagehide', () => {
    isLeaving = true;
    if (isUnderWay) void atOnce();
  });
  return async () => {
    if (isLeaving) return atOnce();
    isUnderWay = true;
    await settle();
    const stored = [await keepOnce(), await tell()];
    isUnderWay = false;
    return stored.every(Boolean);
  };
}
