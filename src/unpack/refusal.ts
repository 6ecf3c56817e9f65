/** Input that is not taken, and why: hostile, damaged or beyond a limit. The message is a clause for the user. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
