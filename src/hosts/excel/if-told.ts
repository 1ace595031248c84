/** The client library throws for a property that was asked for and not answered; other programs leave it out. */
export function ifTold<T>(property: () => T): T | undefined {
  try {
    return property();
  } catch {
    return undefined;
  }
}
