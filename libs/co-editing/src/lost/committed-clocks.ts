import * as Y from 'yjs';

/** How far each author's words reach that are known to be committed. */
export type Clocks = ReadonlyMap<number, number>;

/** Keeps what the server is known to have of one document, so that what it has not can be told apart. */
export class CommittedClocks {
  private readonly clocks = new Map<number, number>();
  private onTheWay: { readonly place: number; readonly own: Clocks }[] = [];
  private sent = 0;

  /** The server sent these changes, or another copy knew of them. */
  know(clocks: Clocks): void {
    for (const [client, clock] of clocks) this.clocks.set(client, Math.max(clock, this.clocks.get(client) ?? 0));
  }

  /** A new connection counts what it sends anew. */
  connected(): void {
    this.onTheWay = [];
    this.sent = 0;
  }

  /** A message with all that the document says was sent, or one with what its own author wrote. */
  sending(own: Clocks): void {
    this.sent += 1;
    this.onTheWay.push({ place: this.sent, own });
  }

  /** So many messages of this connection are committed. */
  saved(count: number): void {
    for (const { place, own } of this.onTheWay) if (place <= count) this.know(own);
    this.onTheWay = this.onTheWay.filter(({ place }) => place > count);
  }

  all(): Clocks {
    return new Map(this.clocks);
  }
}

/** How far the document reaches. */
export const clocksOf = (doc: Y.Doc): Clocks => Y.decodeStateVector(Y.encodeStateVector(doc));
