import { SaveState } from '@systemblick/co-editing/save-state';
import { isAcknowledged, messageType, readAcknowledgement, syncType } from '@systemblick/co-editing/messages';

/** What passed over the present socket: counting begins anew with each. */
type Traffic = { readonly saving: SaveState; wasAsked: boolean };

type Watching = {
  readonly onTraffic: () => void;
  /** A new connection counts anew. */
  readonly onOpen: () => void;
  /** Something was sent that the server will say it has saved; whether it was all that this browser has. */
  readonly onSent: (all: boolean) => void;
  readonly onSaved: (count: number) => void;
};

/**
 * A WebSocket that counts what it carries. `wasAsked`: the server wanted to know what this browser has, which it asks
 * only those who may write.
 */
export function countedSockets({ onTraffic, onOpen, onSent, onSaved }: Watching) {
  let traffic: Traffic = { saving: new SaveState(), wasAsked: false };

  class CountedSocket extends WebSocket {
    private readonly own: Traffic = { saving: new SaveState(), wasAsked: false };

    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      traffic = this.own;
      onOpen();
      this.addEventListener('message', ({ data }) => {
        if (!(data instanceof ArrayBuffer)) return;
        const frame = new Uint8Array(data);
        this.own.saving.frameReceived(frame);
        const saved = readAcknowledgement(frame);
        if (saved !== undefined) onSaved(saved);
        // After the provider has read it, so that what it says about itself is up to date.
        queueMicrotask(onTraffic);
      });
    }

    override send(data: Uint8Array<ArrayBuffer>): void {
      super.send(data);
      this.own.saving.frameSent(data);
      const isAnswer = data[0] === messageType.sync && data[1] === syncType.step2;
      if (isAnswer) this.own.wasAsked = true;
      if (isAcknowledged(data)) onSent(isAnswer);
      onTraffic();
    }
  }

  return { CountedSocket, pending: () => traffic.saving.pending, wasAsked: () => traffic.wasAsked };
}
