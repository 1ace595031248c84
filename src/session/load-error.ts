/** A part of the program could not be loaded. Its message is a sentence for the reader. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}
