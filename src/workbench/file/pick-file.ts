import { element } from '../page/elements';

/** A file that a person chose, with the right to write it again where the browser can give one. */
export interface PickedFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}

interface Picker {
  showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
}

const TYPES = [
  {
    description: 'Excel 或 WPS 表格',
    accept: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx', '.xlsm'],
      'application/vnd.ms-excel': ['.xls', '.et'],
    },
  },
  {
    description: '绩效文本（Word 文档）',
    accept: {
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': [
        '.docx',
        '.docm',
        '.wps',
      ],
      'text/plain': ['.txt'],
    },
  },
];

/** Lets a person choose a file; null when nothing was chosen. */
export async function pickFile(): Promise<PickedFile | null> {
  const { showOpenFilePicker } = window as Picker;
  if (!showOpenFilePicker) return pickByInput();
  try {
    const [handle] = await showOpenFilePicker.call(window, { types: TYPES });
    return handle ? { file: await handle.getFile(), handle } : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return pickByInput();
  }
}

function pickByInput(): Promise<PickedFile | null> {
  const input = element('file-input', HTMLInputElement);
  return new Promise((resolve) => {
    input.value = '';
    input.onchange = () =>
      resolve(input.files?.[0] ? { file: input.files[0], handle: null } : null);
    input.oncancel = () => resolve(null);
    input.click();
  });
}

/** The same for a file that was dropped. Has to be called while the drop is being handled. */
export async function droppedFile(file: File, item: DataTransferItem | null): Promise<PickedFile> {
  const able = item as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> } | null;
  const handle = await able?.getAsFileSystemHandle?.call(item).catch(() => null);
  return { file, handle: handle?.kind === 'file' ? (handle as FileSystemFileHandle) : null };
}
