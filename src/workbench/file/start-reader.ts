declare global {
  interface Window {
    /** The text of reader.js, left by reader-from-disk.js. */
    jixiaoReader?: string;
  }
}

/** Starts the worker that reads files. Browsers start none from a file on disk; there it begins from its own text. */
export async function startReader(): Promise<Worker> {
  if (location.protocol !== 'file:') return new Worker('reader.js');
  window.jixiaoReader ??= await readerText();
  const address = URL.createObjectURL(new Blob([window.jixiaoReader], { type: 'text/javascript' }));
  try {
    return new Worker(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What a page from disk may not read, it may still run. */
function readerText(): Promise<string> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'reader-from-disk.js';
    script.onload = () => resolve(window.jixiaoReader ?? '');
    script.onerror = () =>
      reject(new Error('缺少文件 reader-from-disk.js，请重新复制整个工作台文件夹。'));
    document.head.append(script);
  });
}
