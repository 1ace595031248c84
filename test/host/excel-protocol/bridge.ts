import type { Answer, Batch } from './protocol';

/** What the client library is given to talk to. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** One request as it came over the bridge. */
export interface Request {
  /** 1 is a write. */
  readonly flags: number;
  readonly batch: Batch;
  readonly bytesSent: number;
  bytesAnswered: number;
}

/** An event as the protocol carries it. */
export interface Message {
  readonly type: number;
  readonly target: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export interface Bridge {
  readonly requests: Request[];
  tell(message: Message): void;
}

const EVENT_CATEGORY = 65536;

/** Connects the client library in this window to something that answers its batches; each answer comes later, as in life. */
export function connect(answer: (batch: Batch) => Promise<Answer>): Bridge {
  const requests: Request[] = [];
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as {
        id: number;
        flags: number;
        message: { body: Batch | string };
      };
      const batch =
        typeof message.body === 'string' ? (JSON.parse(message.body) as Batch) : message.body;
      const request: Request = { flags, batch, bytesSent: text.length, bytesAnswered: 0 };
      requests.push(request);
      void answer(batch).then((result) => {
        const body = JSON.stringify(result);
        request.bytesAnswered = body.length;
        send({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
      });
    },
  };
  const send = (message: unknown) => bridge.onMessageFromHost?.(JSON.stringify(message));
  const { HostBridge } = OfficeExtension as unknown as {
    HostBridge: { init(bridge: NativeBridge): void };
  };
  HostBridge.init(bridge);
  return {
    requests,
    tell({ type, target, content }) {
      const entry = {
        messageCategory: EVENT_CATEGORY,
        messageType: type,
        targetId: target,
        message: JSON.stringify(content),
      };
      setTimeout(() => send({ type: 3, message: { entries: [entry] } }), 0);
    },
  };
}
