import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Trade } from '../../library/expenditure-kind';
import type { ReadLibrary } from '../../library/own/read-workbook';
import { IMPORT } from '../boot/import-part';

interface Props {
  /** The bureau's own library; null when none was imported. */
  readonly own: Trade | null;
  readonly busy: boolean;
  readonly onImported: (library: ReadLibrary) => void;
  readonly onRemove: () => void;
}

/** 本单位的指标库: imported from the workbook that a bureau publishes, kept on this machine, removable. */
export function OwnLibrary({ own, busy, onImported, onRemove }: Props): JSX.Element {
  const field = React.useRef<HTMLInputElement>(null);
  const [failure, setFailure] = React.useState<string | null>(null);
  const take = async (file: File) => {
    setFailure(null);
    try {
      const { importLibrary } = await IMPORT.load();
      onImported(await importLibrary(file));
    } catch (error) {
      setFailure(`“${file.name}”没有导入：${(error as Error).message}`);
    }
  };
  return (
    <details className="fold own-library">
      <summary className="fold__head">
        本单位的指标库
        <span className="fold__count">
          {own ? `${own.name}，${own.kinds.length} 类 ${count(own)} 条` : '尚未导入'}
        </span>
      </summary>
      <p className="hint">
        {own
          ? '排在各类之前，只存在这台电脑上，可随时移除。'
          : '财政部门发布的指标库（.xlsx，表头有一级、二级、三级指标）可以导入，只存在这台电脑上。'}
      </p>
      <input
        ref={field}
        className="visually-hidden"
        type="file"
        accept=".xlsx,.xlsm,.json"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again.
          target.value = '';
          if (file) void take(file);
        }}
      />
      <div className="actions">
        <DefaultButton
          text={own ? '换一个指标库…' : '导入指标库…'}
          disabled={busy}
          onClick={() => field.current?.click()}
        />
        {own && <DefaultButton text="移除" ariaLabel="移除本单位的指标库" onClick={onRemove} />}
      </div>
      {failure !== null && (
        <p className="hint hint--bad" role="alert">
          {failure}
        </p>
      )}
    </details>
  );
}

function count({ kinds }: Trade): number {
  return kinds.reduce((sum, { indicators }) => sum + indicators.length, 0);
}
