import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { List } from 'office-ui-fabric-react/lib/List';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';

/** The least that a pane with Fabric weighs: a button, a message bar and a list. What ours adds to it is weighed against it. */
ReactDOM.render(
  <>
    <DefaultButton text="检查" />
    <MessageBar>没有发现问题</MessageBar>
    <List items={['一', '二']} onRenderCell={(item: unknown) => <p>{String(item)}</p>} />
  </>,
  document.getElementById('pane'),
);
