import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProfileFile } from '../../src/cli/profile/profile-file';
import { PROFILES } from '../../src/profiles/list';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-profile-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string | Uint8Array) {
  const path = join(folder, '口径.json');
  writeFileSync(path, text);
  return readProfileFile(path);
}

/** The sentences of a refusal, without the line that names the file. */
function refusal(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
  throw new Error('not refused');
}

test('what a file leaves out is as in the profile that it is based on', () => {
  const hebei = PROFILES.find(({ name }) => name === 'hebei')!;
  expect(read('{"name":"本市","based-on":"hebei"}')).toEqual({
    ...hebei,
    name: '本市',
    title: '本市',
  });
  expect(read('{"name":"本市"}')).toMatchObject({ columns: { advised: [] } });
});

test('what it says wins, and of groups only what it says', () => {
  const profile = read(
    JSON.stringify({
      name: '本市',
      'based-on': 'hebei',
      severities: { 'basis-empty': 'off' },
      levels: { classic: { level1: ['产出指标', '成本指标'] } },
      columns: { advised: ['数据来源'] },
      limits: { most: 7 },
      submission: true,
    }),
  );
  expect(profile).toMatchObject({
    severities: { 'purpose-empty': 'error', 'basis-empty': 'off' },
    levels: {
      classic: {
        level1: ['output', 'cost'],
        output: ['quantity', 'quality', 'timeliness', 'cost'],
      },
    },
    columns: { required: ['level3', 'value'], advised: ['source'] },
    limits: { most: 7, fewest: 5, satisfaction: 80 },
    submission: true,
  });
});

test('its own words are kept by what they mean', () => {
  const { terms } = read('{"name":"本市","terms":{"负面事项":["窨井冒溢"],"套话":[]}}');
  expect(terms).toEqual({ 负面事项: ['窨井冒溢'], 套话: [] });
  expect(read('{"name":"本市"}')).not.toHaveProperty('terms');
});

test('the example in examples/ is a profile', () => {
  expect(readProfileFile('examples/审核口径示例.json').name).toBe('本市2025');
});

test('a file written in GBK, or with a byte order mark, reads the same', () => {
  const gbk = Buffer.from('{"name":"\xb1\xbe\xca\xd0"}', 'latin1');
  expect(read(gbk).name).toBe('本市');
  expect(read('\uFEFF{"name":"本市"}').name).toBe('本市');
});

test.each([
  ['{}', ['缺少 name。']],
  ['[]', ['整个文件应当是一组项目 {…}。']],
  ['{"name":""}', ['name 不能是空的。']],
  ['{"name":7}', ['name 应当是文字（加引号）。']],
  [
    '{"name":"x","based-on":"hebe"}',
    ['based-on 不能是“hebe”。是不是“hebei”？可用：hebei、core-2021、national-2015。'],
  ],
  [
    '{"name":"x","severities":{"basis-emty":"error"}}',
    ['severities 里没有“basis-emty”这一项。是不是“basis-empty”？'],
  ],
  [
    '{"name":"x","severities":{"不存在的规则名":"error"}}',
    ['severities 里没有“不存在的规则名”这一项。全部规则见 jixiao rules。'],
  ],
  [
    '{"name":"x","severities":{"basis-empty":"warn"}}',
    ['severities.basis-empty 不能是“warn”。可用：off、info、warning、error。'],
  ],
  [
    '{"name":"x","levels":{"classic":{"level1":["产出指标","效果指标"]}}}',
    [
      'levels.classic.level1 第2项 不能是“效果指标”。是不是“效益指标”？可用：成本指标、产出指标、效益指标、满意度指标。',
    ],
  ],
  [
    '{"name":"x","limit":{}}',
    [
      '没有“limit”这一项。是不是“limits”？可用：name、title、based-on、severities、levels、columns、labels、bases、limits、weights、terms、rules、submission、library。',
    ],
  ],
  ['{"name":"x","limits":{"satisfaction":"80"}}', ['limits.satisfaction 应当是数字（不加引号）。']],
  ['{"name":"x","limits":{"satisfaction":101}}', ['limits.satisfaction 不能大于100。']],
  ['{"name":"x","limits":{"most":2.5}}', ['limits.most 应当是整数。']],
  ['{"name":"x","bases":[]}', ['bases 至少写一种。']],
  [
    '{"name":"x","terms":{"不好的事":["窨井冒溢"]}}',
    [
      'terms 里没有“不好的事”这一项。可用：正向指标、反向指标、正面事项、负面事项、处置措施、实施内容、单位成本、总成本、节约事项、机构名称、套话、普通词语。',
    ],
  ],
  ['{"name":"x","terms":{"负面事项":"窨井冒溢"}}', ['terms.负面事项 应当是一个列表 […]。']],
  [
    '{"name":"x","terms":{"负面事项":["冒溢","渗"," ","窨井 冒溢"]}}',
    [
      'terms.负面事项 第2项 至少写两个字。',
      'terms.负面事项 第3项 不能是空的。',
      'terms.负面事项 第4项 只能是一个词，不能有空格和标点。',
    ],
  ],
  [
    '{"name":"x","terms":{"负面事项":["冒溢"],"正面事项":["安居","冒溢"]}}',
    ['terms.负面事项 第1项 “冒溢”已经写在“正面事项”里，一个词只能写一次。'],
  ],
  ['{"name":"x","submission":"yes"}', ['submission 应当是 true 或 false。']],
])('%s is refused with where and what', (text, sentences) => {
  expect(refusal(text)).toEqual(sentences);
});

test('text that is no JSON is told with its line', () => {
  expect(() => read('{\n"name":"x",\n}')).toThrow(/不是正确的 JSON：第 [23] 行附近有误/);
  expect(() => read('')).toThrow('不是正确的 JSON');
  expect(() => readProfileFile(join(folder, '没有.json'))).toThrow('找不到这个文件');
});
