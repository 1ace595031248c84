/** The word before a figure that is its sign. */
const SIGN =
  '(?:不(?:低|少|小|高|多|大|超过)于?|高于|低于|超过|达到|达|大于(?:等于)?|小于(?:等于)?|[≥≤=<>≧≦＝]|控制在|为)';
const FIGURE = new RegExp(`${SIGN}?\\s*\\d[\\d,.]*.{0,14}$`);
/** Years and numbers of documents are no values. */
const YEAR = /20\d\d(?=\s*(年|-|—|至))|〔\d{4}〕\d+号|第\d+/g;
/** Grades that a reviewer can tell. */
const GRADE =
  /(合格|达标|优秀|优良|良好|较好|优|良|为零|零(投诉|事故|差错|发生)|全覆盖|通过(验收|审核)?|完善|健全|明显(提升|改善|提高)|有效(提升|改善|提高))$/;
const DATE = /\d{1,2}月(\d{1,2}日|底)?(前|底前|完成)?/;

/**
 * The indicators that a sentence lists. A piece between two 、 that states nothing of its own belongs to the next one:
 * “文件、档案管理合格率100%” is one indicator.
 */
export function splitItems(text: string): string[] {
  const items: string[] = [];
  for (const sentence of text.split(/[。；;，\n]|,(?!\d{3})/)) {
    let open = '';
    for (const piece of sentence.split('、')) {
      const whole = open === '' ? piece : `${open}、${piece}`;
      if (valueIn(whole).value === '') open = whole;
      else {
        items.push(whole);
        open = '';
      }
    }
    if (open !== '') items.push(open);
  }
  return items.map((item) => item.trim()).filter((item) => item.length > 1);
}

/** The name of an indicator and its value, which is empty when it states none. */
export function valueIn(item: string): { readonly name: string; readonly value: string } {
  const text = item.trim();
  const plain = text.replace(YEAR, (found) => '年'.repeat(found.length));
  const figure = FIGURE.exec(plain);
  if (figure) {
    const at = /20\d\d年$/.test(text.slice(0, figure.index)) ? figure.index - 5 : figure.index;
    return { name: text.slice(0, at).trim(), value: text.slice(at).trim() };
  }
  const grade = GRADE.exec(plain);
  if (grade) return { name: text.slice(0, grade.index), value: grade[0] };
  const date = DATE.exec(plain);
  if (date) return { name: text.slice(0, date.index), value: text.slice(date.index) };
  return { name: text, value: '' };
}
