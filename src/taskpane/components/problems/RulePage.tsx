import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { RuleSetting } from '../../../model/problem';
import { SEVERITY_NAMES } from '../../../report/severity-names';
import { sourceName } from '../../../report/source-names';
import type { Rule } from '../../../rules/rule';
import { Cover } from '../Cover';
import { ExampleTables } from '../ExampleTables';

interface Props {
  readonly rule: Rule;
  /** What the workbook sets for the rule; null for the rule's own severity. */
  readonly setting: RuleSetting | null;
  readonly busy: boolean;
  readonly onDismiss: () => void;
  readonly onClose: () => void;
}

/** 规则说明: what a rule asks for and why, which documents it rests on, all it may say, and an example of both. */
export function RulePage({ rule, setting, busy, onDismiss, onClose }: Props): JSX.Element {
  const { severity, aspect, why, sources, says, example } = rule;
  const graded = setting === null || setting === 'off' ? severity : setting;
  return (
    <Cover title={rule.title} onClose={onClose}>
      <p className="hint">
        {`默认为${SEVERITY_NAMES[severity]}`}
        {graded !== severity && `，本工作簿设为${SEVERITY_NAMES[graded]}`}
        {`；对应审核内容：${aspect}`}
      </p>
      <h3 className="detail__heading">为什么</h3>
      <p>{why}</p>
      <h3 className="detail__heading">依据文件</h3>
      {sources.length === 0 ? (
        <p>不引文件：用于认出表格的版式。</p>
      ) : (
        <ul className="bullets">
          {sources.map((source) => (
            <li key={source}>{sourceName(source)}</li>
          ))}
        </ul>
      )}
      <h3 className="detail__heading">会提示的情况</h3>
      <ul className="bullets">
        {Object.keys(says).map((key) => (
          <li key={key}>{says[key]!.replace(/\{\w+\}/g, '…')}</li>
        ))}
      </ul>
      <ExampleTables example={example} open />
      <h3 className="detail__heading">不适用时</h3>
      <p>
        只有这一处不适用，请用“说明后忽略”；整个工作簿都不适用，可以不再检查这条规则，之后可在“设置”里恢复。
      </p>
      <DefaultButton
        className="section__action"
        text="本工作簿不再检查"
        disabled={busy}
        onClick={onDismiss}
      />
    </Cover>
  );
}
