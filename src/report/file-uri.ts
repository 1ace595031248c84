/** A file's path as a URI reference: relative paths stay relative, absolute ones begin with `file:`. */
export function fileUri(path: string): string {
  const parts = path.replace(/\\/g, '/').split('/');
  const uri = parts.map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:$/.test(parts[0] ?? '')) return `file:///${uri.replace('%3A', ':')}`;
  if (uri.charAt(0) !== '/') return uri;
  return uri.charAt(1) === '/' ? `file:${uri}` : `file://${uri}`;
}
