/** What the end of a launch consists of. */
export interface EndSteps {
  /** Has all come through that is under way, and the statements before the last. */
  readonly settle: () => Promise<boolean>;
  /** Whether work of the learner's is not known to be kept. */
  readonly owes: () => boolean;
  /** Keeps the state. */
  readonly keep: () => Promise<boolean>;
  /** Notes the last statement. */
  readonly addLast: () => void;
  /** Sends all statements. */
  readonly send: () => Promise<boolean>;
}

/**
 * Ends a launch, once or again where something was not stored: the state is kept before the launch is told to be over,
 * for the token ends with the session (cmi5 8.1), and some LMSs take no state after that.
 *
 * Where the page goes away nothing can be waited for, and two requests of one moment arrive in any order. Work that is
 * owed then goes without the last statement, which might overtake it and have it refused: of a launch that does not say
 * that it is over, the LMS says that it was abandoned (9.3.6), and loses nothing. What is owed of the time alone, or of
 * what was told, may be overtaken.
 */
export function endInOrder({ settle, owes, keep, addLast, send }: EndSteps): () => Promise<boolean> {
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
  const atOnce = async (): Promise<boolean> => {
    const sent = await Promise.all(owes() ? [keepOnce(), send()] : [keepOnce(), tell()]);
    // A page that is still there, after all.
    if (!told) sent.push(await tell());
    return sent.every(Boolean);
  };
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
