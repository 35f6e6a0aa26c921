import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

/** What an update brings, as far as it can be told without the document. */
export type UpdateContent = 'something' | 'nothing';

/**
 * Reads an update through, to the last byte, without building anything from it. Undefined for what is no Yjs V1 update
 * (V2 is refused: a few bytes of it can run for seconds), for nested documents, and for too many authors at once.
 */
export function checkUpdate(update: Uint8Array, maxClients: number): UpdateContent | undefined {
  let rest: decoding.Decoder | undefined;
  class Watched extends Y.UpdateDecoderV1 {
    constructor(decoder: decoding.Decoder) {
      super(decoder);
      rest = decoder;
    }
  }

  try {
    const { structs, ds } = Y.decodeUpdateV2(update, Watched);
    if (!rest || decoding.hasContent(rest)) return undefined;
    if (structs.some((struct) => struct instanceof Y.Item && struct.content instanceof Y.ContentDoc)) return undefined;
    if (new Set(structs.map(({ id }) => id.client)).size > maxClients || ds.clients.size > maxClients * 10)
      return undefined;

    return structs.length === 0 && ds.clients.size === 0 ? 'nothing' : 'something';
  } catch {
    return undefined;
  }
}
