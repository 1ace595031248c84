/** A document's number (文号) whose 〔〕 is lost, half lost, or another bracket. */
export interface OddNumber {
  readonly number: string;
  readonly right: string;
}

const NUMBER =
  /([一-鿿]{1,8})\s{0,4}([〔[(（【［]?)\s{0,4}((?:19|20)\d\d)\s*([〕\])）】］]?)\s{0,4}(?:第)?(\d{1,4})号/g;
const ISSUER = /(财|预|发|字|办|函|政|税|规|监|绩|建|农|教|社|行|综|国|冀|办发|令|通)$/;

/** Words that lead to a document. */
const LEAD = /^.*(万元?|元|按照|根据|依据|执行|落实|贯彻|参照|文件|以及|和)/;

/** The odd document numbers of a text. */
export function oddNumbers(text: string): OddNumber[] {
  const found: OddNumber[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const [number, issuer, open, year, close, ordinal] = match as unknown as string[];
    if ((open === '〔' && close === '〕') || !ISSUER.test(issuer!)) continue;
    const own = issuer!.replace(LEAD, '');
    found.push({
      number: number!.slice(issuer!.length - own.length),
      right: `${own}〔${year!}〕${ordinal!}号`,
    });
  }
  return found;
}
