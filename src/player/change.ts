/** Events that others hear of. */
export interface Change {
  /** `tell` is called after each event. */
  readonly onChange: (tell: () => void) => void;
  /** The same event, of which the listeners are told afterwards. */
  readonly told: <Given extends readonly unknown[]>(event: (...given: Given) => void) => (...given: Given) => void;
}

export function createChange(): Change {
  const listeners: (() => void)[] = [];
  return {
    onChange: (tell) => listeners.push(tell),
    told:
      (event) =>
      (...given) => {
        event(...given);
        for (const tell of listeners) tell();
      },
  };
}
