declare module '*.css';
declare module '*.xlsx' {
  /** A data: URL of the file's bytes. */
  const url: string;
  export = url;
}
