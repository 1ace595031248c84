import { run } from './program';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our pipe has had enough (`jixiao check … | head`): that is no failure of ours.
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
