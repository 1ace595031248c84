import type { CommanderError } from 'commander';

/** Chinese sentences by commander's error codes; `{what}` is what its own message quotes. */
const SENTENCES: Readonly<Record<string, string>> = {
  'commander.unknownOption': '不认识选项 {what}。',
  'commander.unknownCommand': '不认识命令 {what}。',
  'commander.missingArgument': '缺少参数 {what}。',
  'commander.optionMissingArgument': '选项 {what} 后面要写值。',
  'commander.excessArguments': '参数太多。',
};

/** What was wrong with the arguments, and where to look. */
export function usageSentence(error: CommanderError): string {
  return `${sentence(error)}用法见 jixiao --help。`;
}

function sentence({ code, message }: CommanderError): string {
  if (code === 'commander.invalidArgument') return invalid(message);
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  const near = /Did you mean ([^?]+)\?/.exec(message)?.[1];
  const told = (SENTENCES[code] ?? `参数有误（${message}）。`).replace('{what}', what);
  return near ? `${told}是不是 ${near}？` : told;
}

/** Our own parsers' sentences come after commander's. */
function invalid(message: string): string {
  const [, option = '', value = ''] =
    /option '([^']*)' argument '([^']*)' is invalid/.exec(message) ?? [];
  const ours = /invalid\. ?(.*)$/s.exec(message)?.[1] ?? '';
  return `选项 ${option} 的值“${value}”不对。${ours}`;
}
