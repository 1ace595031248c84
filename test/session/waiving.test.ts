import { ENGINE } from '../../src/lint/engine';
import { live } from './live';

describe('waiving', () => {
  test('is kept in the workbook, and lapses when the text changes', async () => {
    const { session, host, listed, idAt, at } = await live('错字|错二');
    await session.waive(idAt(0, 0), ' 合同未签 ');
    expect(listed()).toEqual(['错二有错']);
    expect(session.state.outcome.waived).toMatchObject([
      { reason: '合同未签', at: '2024-03-01T08:00:00.000Z' },
    ]);
    expect(host.workbook.stored.get('waivers')).toContain('合同未签');
    host.workbook.type(at(0, 0), '错三');
    await session.recheck();
    expect(listed()).toEqual(['错三有错', '错二有错']);
  });

  test('一键修复 leaves alone what a person has answered', async () => {
    const { session, idAt } = await live('甲␣|乙␣');
    await session.waive(idAt(0, 0), '原文如此');
    const { edits } = await session.previewSafeFixes();
    expect(edits.map(({ text }) => text)).toEqual(['乙']);
  });

  test('is withdrawn', async () => {
    const { session, host, listed, idAt } = await live('错字');
    await session.waive(idAt(0, 0), '已核对');
    expect(listed()).toEqual([]);
    await session.withdraw(session.state.outcome.waived[0]!);
    expect(listed()).toEqual(['错字有错']);
    expect(host.workbook.stored.has('waivers')).toBe(false);
  });

  test('a damaged record is said and left as it is', async () => {
    const { host } = await live('错字');
    host.workbook.stored.set('waivers', '{');
    const { createSession } = await import('../../src/session/session');
    const session = createSession(host, { engine: () => Promise.resolve(ENGINE), rules: [] });
    await session.start();
    expect(session.state.notice).toMatchObject({ kind: 'refused' });
    expect(host.workbook.stored.get('waivers')).toBe('{');
  });

  test('what cannot be read is not written over', async () => {
    const { session, host, listed, idAt } = await live('错字');
    host.workbook.stored.set('waivers', '{');
    expect(await session.waive(idAt(0, 0), '已核对')).toBe(false);
    expect(session.state.notice).toMatchObject({ kind: 'refused' });
    expect(host.workbook.stored.get('waivers')).toBe('{');
    expect(listed()).toEqual(['错字有错']);
  });

  test('a co-author who answers meanwhile is heard', async () => {
    const { session, host, listed, idAt } = await live('错字|错的|错误');
    await session.waive(idAt(0, 0), '甲说');
    const ours = host.workbook.stored.get('waivers');
    await session.waive(idAt(0, 1), '乙说');
    const theirs = host.workbook.stored.get('waivers');
    host.workbook.stored.set('waivers', ours!);
    await session.withdraw(session.state.outcome.waived[0]!);
    host.workbook.stored.set('waivers', theirs!);
    await session.waive(idAt(0, 2), '甲又说');
    expect(listed()).toEqual([]);
    expect(host.workbook.stored.get('waivers')).toMatch(/甲说.*乙说.*甲又说/);
  });
});
