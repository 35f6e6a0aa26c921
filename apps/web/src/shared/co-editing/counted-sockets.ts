import { SaveState } from '@systemblick/co-editing/save-state';
import { messageType, syncType } from '@systemblick/co-editing/messages';

/** What passed over the present socket: counting begins anew with each. */
type Traffic = { readonly saving: SaveState; wasAsked: boolean };

/**
 * A WebSocket that counts what it carries. `wasAsked`: the server wanted to know what this browser has, which it asks
 * only those who may write.
 */
export function countedSockets(onTraffic: () => void) {
  let traffic: Traffic = { saving: new SaveState(), wasAsked: false };

  class CountedSocket extends WebSocket {
    private readonly own: Traffic = { saving: new SaveState(), wasAsked: false };

    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      traffic = this.own;
      this.addEventListener('message', ({ data }) => {
        if (!(data instanceof ArrayBuffer)) return;
        this.own.saving.frameReceived(new Uint8Array(data));
        // After the provider has read it, so that what it says about itself is up to date.
        queueMicrotask(onTraffic);
      });
    }

    override send(data: Uint8Array<ArrayBuffer>): void {
      super.send(data);
      this.own.saving.frameSent(data);
      if (data[0] === messageType.sync && data[1] === syncType.step2) this.own.wasAsked = true;
      onTraffic();
    }
  }

  return { CountedSocket, pending: () => traffic.saving.pending, wasAsked: () => traffic.wasAsked };
}
