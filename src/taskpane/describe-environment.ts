import type { Host } from '../hosts/host';
import type { SessionState } from '../session/state';
import { VERSION } from './version';

export type Fact = readonly [name: string, value: string];

/**
 * What a technician asks first: program, host, abilities, workbook. `rules` counts those that are loaded; null before
 * they are. Holds no cell content and no names of people.
 */
export function describeEnvironment(
  host: Host,
  state: SessionState,
  rules: number | null,
): readonly Fact[] {
  const { can } = host;
  const { tables, problems, unjudged, waived } = state.outcome;
  const able = (yes: boolean) => (yes ? '支持' : '不支持');
  return [
    ['绩校版本', VERSION],
    ['所在软件', `${can.name} ${can.version}`.trim()],
    ['读取合并单元格', able(can.merges)],
    ['改动通知', able(can.events)],
    ['软件自带撤销', able(can.nativeUndo)],
    ['标记单元格', able(can.marks)],
    ['随文件保存设置', able(can.store)],
    ['规则', rules === null ? '没有加载' : `${rules} 条`],
    ['绩效目标表', `${tables.length} 张`],
    ['结果', `问题 ${problems.length}，未能判断 ${unjudged.length}，已说明 ${waived.length}`],
    ['检查次数', `${state.version}`],
    ['最近的失败', state.failure ?? '无'],
    ['网页组件', navigator.userAgent],
    ['窗格宽度', `${window.innerWidth} 像素，缩放 ${window.devicePixelRatio}`],
  ];
}

/** The facts as lines to paste into a message or to keep as a file, and what the host was asked for lately. */
export function printFacts(facts: readonly Fact[], journal: readonly string[]): string {
  const told = facts.map(([name, value]) => `${name}：${value}`);
  return [...told, '', '最近的操作（打开窗格后的秒数，耗时）：', ...journal].join('\n');
}
