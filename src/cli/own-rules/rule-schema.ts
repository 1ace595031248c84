import { z } from 'zod';
import { RULES } from '../../rules/list';

const words = z.string({ error: '要写成文字（加引号）' }).trim().min(1, { error: '不能是空的' });

/** A choice of words; what is wrong with another is told with the choice. */
function choice<const Words extends readonly [string, ...string[]]>(...all: Words) {
  return z.enum(all, { error: `要写 ${all.join('、')} 之一` });
}

/** What `rule()` takes, for a file that no compiler has seen. */
const ruleSchema = z.strictObject(
  {
    id: words.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
      error: '用小写字母、数字和短横线，例如 contact-phone-invalid',
    }),
    title: words,
    severity: choice('error', 'warning', 'info'),
    looksAt: choice('document', 'table', 'field', 'indicator'),
    aspect: choice('完整性', '相关性', '适当性', '可行性', '可衡量性', '规范性'),
    ofText: choice('whole', 'sub-goal').optional(),
    onlyFor: choice('submission').optional(),
    sources: z.array(words, { error: '要写成一个列表 […]，写明依据的文件' }),
    why: words,
    says: z
      .record(z.string(), words, { error: '要写成一组提示 {…}' })
      .refine((says) => Object.keys(says).length > 0, { error: '至少写一条提示' }),
    example: z.strictObject(
      { fails: words, passes: words },
      { error: '要写成 { fails: …, passes: … }' },
    ),
    check: z.custom((given) => typeof given === 'function', {
      error: '要写成一个函数 check(subject, { report })',
    }),
  },
  { error: (issue) => told(issue) },
);

function told(issue: { readonly code: string; readonly keys?: readonly string[] }): string {
  return issue.code === 'unrecognized_keys'
    ? `里没有“${(issue.keys ?? []).join('”“')}”这一项`
    : '应当是一条规则，即 rule({ id, title, severity, looksAt, aspect, sources, why, says, example, check })';
}

/** Everything that is wrong with what the files of a profile export, a sentence each; none when all are rules. */
export function wrongWith(exported: readonly unknown[], taken: Set<string>): readonly string[] {
  return exported.flatMap((given, index) => {
    const parsed = ruleSchema.safeParse(given);
    const name = nameOf(given) ?? `第${String(index + 1)}条规则`;
    if (!parsed.success)
      return parsed.error.issues.map(({ path, message }) => sentence(name, path, message));
    if (RULES.some(({ id }) => id === parsed.data.id))
      return [`${name} 与绩校自带的规则同名，请换一个 id。`];
    if (taken.has(parsed.data.id)) return [`${name} 写了两次，每条规则的 id 只能用一次。`];
    taken.add(parsed.data.id);
    return [];
  });
}

function sentence(name: string, path: readonly PropertyKey[], message: string): string {
  return `${[name, path.map(String).join('.')].filter(Boolean).join(' 的 ')} ${message}。`;
}

function nameOf(given: unknown): string | null {
  const id = (given as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' && id !== '' ? id : null;
}
