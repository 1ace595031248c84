import { ReadError } from '../../src/model/outcome';

/** The error that reading throws. Fails when it throws none, or anything that is no `ReadError`. */
export function readErrorOf(read: () => unknown): ReadError {
  try {
    read();
  } catch (error) {
    return expectReadError(error);
  }
  throw new Error('expected a ReadError, but the file was read');
}

/** The same of a reader that answers later. */
export async function readErrorFrom(reading: Promise<unknown>): Promise<ReadError> {
  return reading.then(() => {
    throw new Error('expected a ReadError, but the file was read');
  }, expectReadError);
}

function expectReadError(error: unknown): ReadError {
  expect(error).toBeInstanceOf(ReadError);
  // Says what is wrong and what to do, in Chinese.
  expect((error as ReadError).message).toMatch(
    /^[^。]*[\u4e00-\u9fff][^。]*。[^。]*(请|未)[^。]*。$/,
  );
  return error as ReadError;
}
