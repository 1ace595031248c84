/** The package brings no types; this is the part that the packer calls. */
declare module 'es-check' {
  export function runChecks(
    configurations: readonly { readonly ecmaVersion: string; readonly files: readonly string[] }[],
    logger: null,
  ): Promise<{ readonly errors: readonly { readonly file: string; readonly err: Error }[] }>;
}
