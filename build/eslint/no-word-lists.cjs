/**
 * Words of the trade are declared in src/language and read from there: a rule that looks for them by an expression of its own knows
 * nothing of what the language knows, and a bureau cannot add to it. One character is a sign (元, 年), and a class of characters is free.
 */
const HAN = '[\\u3400-\\u9fff]';
const WORD = new RegExp(`${HAN}{2}|${HAN}(\\([^)]*\\))?\\|\\(?(\\?:)?${HAN}`);

/** A class stands for one character, whatever it lists; \\u4e00 is written out. */
function holdsWords(pattern) {
  const plain = pattern
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\[^]/g, '.')
    .replace(/\[[^\]]*\]/g, '.');
  return WORD.test(plain);
}

module.exports = {
  meta: {
    type: 'problem',
    docs: { description: 'No Chinese words in regular expressions' },
    schema: [
      { type: 'object', properties: { allowed: { type: 'integer' } }, additionalProperties: false },
    ],
    messages: {
      words:
        'Chinese words belong into src/language, as terms or as a reading with a name: {{text}}',
      fewer:
        'Only {{found}} expressions with words are left of {{allowed}}: take the others out of the list.',
    },
  },
  create(context) {
    const allowed = context.options[0]?.allowed ?? 0;
    const found = [];
    const see = (node, pattern) => {
      if (holdsWords(pattern)) found.push(node);
    };
    const call = (node) => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return;
      const [first] = node.arguments;
      if (first?.type === 'Literal' && typeof first.value === 'string') see(node, first.value);
      if (first?.type === 'TemplateLiteral')
        see(node, first.quasis.map(({ value }) => value.cooked).join('.'));
    };
    return {
      'Literal[regex]': (node) => see(node, node.regex.pattern),
      NewExpression: call,
      CallExpression: call,
      'Program:exit'(program) {
        if (found.length > allowed) {
          for (const node of found) {
            const text = context.sourceCode.getText(node).slice(0, 60);
            context.report({ node, messageId: 'words', data: { text } });
          }
        } else if (found.length < allowed) {
          const data = { found: String(found.length), allowed: String(allowed) };
          context.report({ node: program, messageId: 'fewer', data });
        }
      },
    };
  },
};
