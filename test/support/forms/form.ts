/** A form of ours, drawn as text, and all that must be read of it. */
export interface Form {
  readonly name: string;
  readonly text: string;
  /** Lines as `reading` prints them. */
  readonly reads: string;
}
