import { compare } from '../../src/compare/compare';
import { systemExport } from '../support/forms/system-export';
import { hebeiForm, withRow } from '../support/hebei-form';
import { changeLines, compared, version } from './versions';

describe('amounts and targets are compared by meaning', () => {
  test.each([
    ['316万元', '3160000元'],
    ['316万元', '316.00 万元'],
    ['316', '叁佰壹拾陆万元整'],
  ])('%s is %s', (one, other) => {
    expect(changeLines(compared(hebeiForm({ budget: one }), hebeiForm({ budget: other })))).toEqual(
      [],
    );
  });

  const row = (value: string) =>
    withRow(1, `^ | ^ | 物业服务面积 | 建筑面积 | < | ${value} | 合同第3条`);
  test.each([
    ['≥12000平方米', '>=1.2万平方米'],
    ['≥95%', '不低于95%'],
    ['≤86万元', '≤860000元'],
    ['＝０次', '=0次'],
    ['2024年12月底前', '2024年12月31日前'],
  ])('%s is %s', (one, other) => {
    expect(changeLines(compared(row(one), row(other)))).toEqual([]);
  });

  test.each([
    ['≥12000平方米', '≥12000米'],
    ['≥95%', '≤95%'],
    ['≥95%', '95%'],
    ['≤86万元', '≤86元'],
    ['及时', '及时完成'],
  ])('%s is not %s', (one, other) => {
    expect(changeLines(compared(row(one), row(other)))).toHaveLength(1);
  });
});

describe('fields', () => {
  test('a budget that changed is told once, as an amount, and a filled field as filled', () => {
    const before = hebeiForm({ code: '' });
    const after = hebeiForm({ budget: '320万元', plan: ['25%', '50%', '80%', '100%'] });
    expect(changeLines(compared(before, after))).toMatchInlineSnapshot(`
     [
       "~ field B2→B2 项目编码 | 项目编码  → 13010024P000000012345",
       "~ amount C3→C3 预算数 | 预算数 316万元 → 320万元",
       "~ plan E6→E6 10月底 | 10月底 75% → 80%",
     ]
    `);
  });
});

describe('rows', () => {
  test('a row that changed, one renamed, one gone, one new', () => {
    const lines = hebeiForm().split('\n');
    const at = lines.findIndex((line) => line.includes('租赁房屋面积'));
    const edited = [...lines];
    edited[at] = edited[at]!.replace('=3000平方米', '=3200平方米');
    edited[at + 1] = edited[at + 1]!.replace('物业服务面积', '物业服务建筑面积');
    edited.splice(at + 3, 1);
    edited.splice(at + 5, 0, '^ | ^ | 保安人数 | 在岗保安 | < | ≥12人 | 合同第9条');
    expect(changeLines(compared(lines.join('\n'), edited.join('\n')))).toMatchInlineSnapshot(`
     [
       "~ indicator C9→C9 租赁房屋面积 | 指标值 =3000平方米 → =3200平方米",
       "~ indicator C10→C10 物业服务建筑面积 | 三级指标 物业服务面积 → 物业服务建筑面积",
       "- indicator C12→ 空调报修响应时间 | 一级指标 产出指标 → ∅ | 二级指标 时效指标 → ∅ | 三级指标 空调报修响应时间 → ∅ | 绩效指标描述 接报到人员到场的时间 → ∅ | 指标值 ≤30分钟 → ∅ | 指标值确定依据 《空调使用合同》(2024年)第5条 → ∅",
       "+ indicator →C14 保安人数 | 一级指标 ∅ → 产出指标 | 二级指标 ∅ → 成本指标 | 三级指标 ∅ → 保安人数 | 绩效指标描述 ∅ → 在岗保安 | 指标值 ∅ → ≥12人 | 指标值确定依据 ∅ → 合同第9条",
     ]
    `);
  });

  test('a row at another place has moved, however many it passed', () => {
    const lines = hebeiForm().split('\n');
    const last = lines.length - 1;
    const moved = [...lines];
    const [line] = moved.splice(last - 6, 1);
    moved.splice(last - 2, 0, line!);
    expect(changeLines(compared(lines.join('\n'), moved.join('\n')))).toMatchInlineSnapshot(`
     [
       "~> indicator C10→C14 物业服务面积 | 二级指标 数量指标 → 成本指标",
     ]
    `);
  });

  test('a level that several rows share is one change', () => {
    const form = hebeiForm();
    const after = form.replace('效果指标 ', '效益指标 ').replace('产出指标 ', '产出 ');
    expect(changeLines(compared(form, after))).toMatchInlineSnapshot(`
     [
       "~ level A9→A9 一级指标 | 一级指标 产出指标 → 产出",
       "~ indicator C15→C15 大厅正常开放天数 | 一级指标 效果指标 → 效益指标",
     ]
    `);
  });
});

describe('projects', () => {
  test('a list: order means nothing, a renamed project is known by its rows, one is new', () => {
    expect(changeLines(compared(systemExport.text, systemExport.text))).toEqual([]);
  });

  const other = hebeiForm({
    code: '13010024P000000099999',
    name: '绿化养护费',
    title: '2024年绿化养护费绩效目标表',
    rows: `产出指标 | 数量指标 | 养护面积 | 合同面积 | < | ≥8000平方米 | 合同第2条
满意度指标 | 服务对象满意度指标 | 游客满意度 | 满意人数÷调查人数 | < | ≥90% | 上年调查`,
  });

  test('met by code, then by name, whatever file and sheet they are in', () => {
    const before = [version(hebeiForm(), 'a/一.xlsx'), version(other, 'a/二.xlsx')];
    const after = [
      version(other.replace('≥8000', '≥9000'), 'b/甲.xlsx'),
      version(hebeiForm({ name: '租赁及物业费' }), 'b/乙.xlsx'),
    ];
    expect(changeLines(compare(before, after))).toMatchInlineSnapshot(`
     [
       "~ indicator C9→C9 养护面积 | 指标值 ≥8000平方米 → ≥9000平方米",
       "~ field E2→E2 项目名称 | 项目名称 房屋租赁及物业、中央空调使用费 → 租赁及物业费",
     ]
    `);
  });

  test('renamed and without a code, met by its rows', () => {
    const renamed = hebeiForm({
      code: '',
      name: '办公用房经费',
      title: '2024年办公用房经费绩效目标表',
    });
    expect(
      changeLines(
        compare(
          [version(hebeiForm({ code: '' })), version(other)],
          [version(other), version(renamed)],
        ),
      ),
    ).toMatchInlineSnapshot(`
     [
       "~ field A1→A1 表名 | 表名 2024年房屋租赁及物业、中央空调使用费绩效目标表 → 2024年办公用房经费绩效目标表",
       "~ field E2→E2 项目名称 | 项目名称 房屋租赁及物业、中央空调使用费 → 办公用房经费",
     ]
    `);
  });

  test('one that only one version has is told whole', () => {
    expect(
      changeLines(compare([version(hebeiForm()), version(other)], [version(hebeiForm())])),
    ).toEqual(['- 绿化养护费']);
    expect(
      changeLines(compare([version(hebeiForm())], [version(hebeiForm()), version(other)])),
    ).toEqual(['+ 绿化养护费']);
  });
});

describe('problems', () => {
  const summary = (before: string, after: string) => {
    const { solved, fresh, left } = compared(before, after);
    const ids = (all: typeof left) =>
      all.map(({ problem }) => `${problem.rule} ${problem.message}`);
    return { solved: ids(solved), fresh: ids(fresh), left: ids(left) };
  };

  test('solved, new and left; a row that moved takes its problem along', () => {
    const bad = withRow(1, '^ | ^ | 物业服务面积 | 建筑面积 | < | ≥ | 合同第3条');
    const lines = bad.split('\n');
    const at = lines.findIndex((line) => line.includes('物业服务面积'));
    lines.splice(at, 0, '^ | ^ | 保安人数 | 在岗保安 | < | 若干 | 合同第9条');
    expect(summary(bad, lines.join('\n'))).toMatchInlineSnapshot(`
     {
       "fresh": [
         "value-qualitative 产出指标“保安人数”的指标值“若干”无法衡量，请改成数字、比率或时间。",
       ],
       "left": [
         "value-placeholder “物业服务面积”的指标值“≥”还是占位符，请换成实际目标。",
       ],
       "solved": [],
     }
    `);
    expect(summary(bad, hebeiForm())).toMatchInlineSnapshot(`
     {
       "fresh": [],
       "left": [],
       "solved": [
         "value-placeholder “物业服务面积”的指标值“≥”还是占位符，请换成实际目标。",
       ],
     }
    `);
  });
});

describe('texts', () => {
  const text = (lines: readonly string[]) => ({
    grids: [
      {
        sheet: '正文',
        visibility: 'visible' as const,
        rows: new Map(
          lines.map((words, row) => [
            row,
            [
              {
                kind: 'text' as const,
                value: words,
                text: words,
                format: 'General',
                formula: false,
              },
            ],
          ]),
        ),
        merges: [],
        hiddenRows: new Set<number>(),
        hiddenCols: new Set<number>(),
      },
    ],
    text: {
      source: 'docx' as const,
      numbers: new Map<number, string>(),
      levels: new Map<number, number>(),
      contents: new Set<number>(),
      tables: [],
      numbersKnown: true,
      lines: null,
    },
  });

  test('paragraphs: changed, moved, gone and new', () => {
    const before = [
      '一、总体绩效目标',
      '保障大厅全年正常运转，服务办事群众。',
      '二、工作保障措施',
      '（一）加强领导。',
      '（二）完善制度。',
      '（三）强化监督，定期通报。',
    ];
    const after = [
      '一、总体绩效目标',
      '保障大厅全年正常运转，服务办事企业和群众。',
      '二、工作保障措施',
      '（一）强化监督，定期通报。',
      '（二）加强领导。',
      '（三）落实经费保障。',
    ];
    expect(changeLines(compared(text(before), text(after)))).toMatchInlineSnapshot(`
     [
       "~ paragraph A2→A2 保障大厅全年正常运转，服务办事企业和群众。 | 段落 保障大厅全年正常运转，服务办事群众。 → 保障大厅全年正常运转，服务办事企业和群众。",
       "~ paragraph A6→A4 （一）强化监督，定期通报。 | 段落 （三）强化监督，定期通报。 → （一）强化监督，定期通报。",
       "~> paragraph A4→A5 （二）加强领导。 | 段落 （一）加强领导。 → （二）加强领导。",
       "- paragraph A5→ （二）完善制度。 | 段落 （二）完善制度。 → ∅",
       "+ paragraph →A6 （三）落实经费保障。 | 段落 ∅ → （三）落实经费保障。",
     ]
    `);
  });
});
