import { share } from './likeness';

/** What ends the name of a share: 合格率, 满意度, 占比. */
const RATE = /(率|度|比例|占比|比重)$/;
/** One word for what is said either way. */
const SAID_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/满意率|满意程度/g, '满意度'],
  [/比重|比例/g, '占比'],
];
/** Words that do not tell one rate from another. */
const LOOSE = /^(使|全年|当年|总体|平均|综合|确保|力争|其|实现|年末?)+/;
/** So much of the shorter rate must stand in the other. */
const ALIKE = 0.75;

function plain(text: string): string {
  return SAID_ALIKE.reduce((said, [words, one]) => said.replace(words, one), text).replace(
    LOOSE,
    '',
  );
}

/** How surely two names of rates mean one: 1 alike, 0 not; a rate within a longer one (取证率, 考核取证率) is in between. */
export function rateLikeness(stated: string, named: string): number {
  const [said, name] = [plain(stated), plain(named)];
  if (!RATE.test(said) || name.length < 3) return 0;
  const [short, long] = said.length < name.length ? [said, name] : [name, said];
  if (long.endsWith(short) || long.startsWith(short.replace(RATE, '')))
    return short.length / long.length / 2 + 0.5;
  const near = share(short, long);
  return near >= ALIKE ? near : 0;
}
