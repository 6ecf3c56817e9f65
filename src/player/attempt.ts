/** What `act` answers; undefined where it throws. */
export function attempt<To>(act: () => To): To | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
