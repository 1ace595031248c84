/**
 * 本地规则示例：审核口径文件用 "rules": ["./本地规则示例.js"] 列出，命令行就和自带的规则一起检查。
 * 一个文件可以写一条规则，也可以写一个列表。
 *
 * @type {import('jixiao').Rule}
 */
module.exports = {
  id: 'contact-phone-invalid',
  title: '联系电话的位数不对',
  severity: 'warning',
  looksAt: 'field',
  aspect: '规范性',
  sources: ['本市预算编制通知（示例）'],
  why: '电话打不通，就找不到填报的人。',
  says: { digits: '联系电话“{phone}”的位数不对，请写11位手机号，或带区号的座机号。' },
  example: {
    fails: '项目名称 | 道路维修 | 联系电话 | 1380',
    passes: '项目名称 | 道路维修 | 联系电话 | 0311-80000000',
  },
  check(field, { report }) {
    if (field.id !== 'phone' || field.value.isBlank) return;
    const phone = field.value.text;
    const digits = phone.replace(/[^0-9]/g, '').length;
    if (digits < 10 || digits > 12) report('digits', { at: field.value, data: { phone } });
  },
};
