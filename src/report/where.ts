import type { NamedPlace } from '../model/place';

/** Where a place in a text is, for people: “二、分项绩效目标 › （三）社会信用体系建设：‘保证……’”. */
export function whereName({ path, quote }: NamedPlace): string {
  const words = quote === '' ? '' : `“${quote}”`;
  return path === '' ? words : words === '' ? path : `${path}：${words}`;
}
