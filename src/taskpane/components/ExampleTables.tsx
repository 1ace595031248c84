import * as React from 'react';
import type { Rule } from '../../rules/rule';
import { exampleCells } from '../list/example-cells';

interface Props {
  readonly example: Rule['example'];
  /** Whether it lies open from the start. */
  readonly open: boolean;
}

/** 示例: a small table that fails the rule beside one that passes; the very ones that the rule is tested with. */
export function ExampleTables({ example, open }: Props): JSX.Element {
  return (
    <details className="fold" open={open}>
      <summary className="fold__head">示例</summary>
      <ExampleTable caption="✗ 会提示" drawn={example.fails} tone="fails" />
      <ExampleTable caption="✓ 符合要求" drawn={example.passes} tone="passes" />
    </details>
  );
}

interface TableProps {
  readonly caption: string;
  readonly drawn: string;
  readonly tone: 'fails' | 'passes';
}

function ExampleTable({ caption, drawn, tone }: TableProps): JSX.Element {
  return (
    // Wide examples scroll inside their box; the box takes focus so that the arrow keys can scroll it.
    <div className="example" tabIndex={0} role="region" aria-label={`示例：${caption}`}>
      <table className={`example__table example__table--${tone}`}>
        <caption>{caption}</caption>
        <tbody>
          {exampleCells(drawn).map((line, row) => (
            <tr key={row}>
              {line.map((cell, col) => (
                <td key={col} colSpan={cell.across} rowSpan={cell.down}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
