import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';

interface Props {
  readonly reason: string;
  readonly busy: boolean;
  readonly onReason: (reason: string) => void;
  readonly onWaive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** 说明后忽略: a reason is asked for, since the next reader of the workbook will see it. */
export function WaiveForm(props: Props): JSX.Element {
  const { reason, busy, onReason, onWaive, onCancel } = props;
  const [asked, setAsked] = React.useState(false);
  const blank = reason.trim() === '';
  return (
    <form
      className="waive"
      onSubmit={(event) => {
        event.preventDefault();
        if (blank) setAsked(true);
        else onWaive(reason);
      }}
    >
      <TextField
        label="为什么可以忽略"
        placeholder="例如：合同尚未签订，签订后补填"
        description="说明随工作簿保存，审核人看得到；单元格内容一改，问题会重新提示。"
        multiline
        autoAdjustHeight
        autoFocus
        rows={2}
        value={reason}
        {...(asked && blank ? { errorMessage: '请写明理由，再忽略。' } : {})}
        onChange={(_, text) => onReason(text ?? '')}
      />
      <div className="actions">
        <PrimaryButton type="submit" text="忽略这处问题" disabled={busy} />
        <DefaultButton text="取消" onClick={onCancel} />
      </div>
    </form>
  );
}
