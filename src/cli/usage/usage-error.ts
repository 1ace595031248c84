/** The command line was used wrongly, or cannot do what was asked; the message is a Chinese sentence that says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
