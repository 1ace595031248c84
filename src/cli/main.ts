import { run } from './program';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our pipe has had enough (`jixiao check … | head`): that is no failure of ours.
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A mistake of ours: told in a sentence like everything else, with what helps to find it.
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`程序出错，没有完成。请连同下面的内容反馈：\n${told}\n`);
    process.exitCode = 2;
  },
);
