import { block } from './elements';

/** Lets files be dropped anywhere on the page. Of several the first is opened. */
export function installDropZone(onFile: (file: File, item: DataTransferItem | null) => void): void {
  const zone = block('drop-zone');
  const carriesFile = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragenter', (event) => {
    if (carriesFile(event)) zone.hidden = false;
  });
  zone.addEventListener('dragleave', () => {
    zone.hidden = true;
  });
  window.addEventListener('dragover', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    event.dataTransfer!.dropEffect = 'copy';
  });
  window.addEventListener('drop', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    zone.hidden = true;
    const [file] = event.dataTransfer!.files;
    if (file) onFile(file, event.dataTransfer!.items[0] ?? null);
  });
}
