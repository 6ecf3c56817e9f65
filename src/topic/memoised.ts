/** How many values are kept. */
const MOST = 64;

/**
 * What is made once for each key: a language tag, a text that many packages hold. Of more keys than a build mostly has,
 * those that came first are forgotten.
 */
export function memoised<Key, Value extends NonNullable<unknown>>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    for (const first of made.keys()) if (made.size > MOST) made.delete(first);
    return value;
  };
}
