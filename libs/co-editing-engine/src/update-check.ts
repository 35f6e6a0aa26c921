import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

/** An update read through. */
export type UpdateContent = ReturnType<typeof Y.decodeUpdate>;

/** Whether it changes anything at all. */
export const saysNothing = ({ structs, ds }: UpdateContent): boolean => structs.length === 0 && ds.clients.size === 0;

/**
 * Reads an update through, to the last byte, without building anything from it. Undefined for what is no Yjs V1 update
 * (V2 is refused: a few bytes of it can run for seconds), for nested documents, and for too many parts at once.
 */
export function checkUpdate(update: Uint8Array, maxParts = Number.POSITIVE_INFINITY): UpdateContent | undefined {
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
    const items = structs.filter((struct) => struct instanceof Y.Item);
    if (items.some(({ content }) => content instanceof Y.ContentDoc)) return undefined;
    if (items.some(leansOnWhatIsNotThereYet)) return undefined;
    if ([...ds.clients.values()].some((ranges) => ranges.some(isEmpty))) return undefined;
    return structs.length > maxParts ? undefined : { structs, ds };
  } catch {
    return undefined;
  }
}

/** No client deletes nothing, and Yjs fails where such a deletion has to wait for its author. */
const isEmpty = ({ len }: { readonly len: number }): boolean => len < 1;

/** An author's item may lean on their earlier ones only: Yjs takes that for granted, and fails where it is not so. */
function leansOnWhatIsNotThereYet({ id, origin, rightOrigin, parent }: Y.Item): boolean {
  const parentId = parent instanceof Y.ID ? parent : null;
  return [origin, rightOrigin, parentId].some(
    (place) => place !== null && place.client === id.client && place.clock >= id.clock,
  );
}
