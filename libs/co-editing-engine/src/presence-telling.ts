import type { PresenceEntry } from './protocol.js';

type Tell<From> = (entries: readonly PresenceEntry[], except: From | undefined) => void;

/**
 * Says who is where no more than so often, however much is heard meanwhile: of each client the newest, all at once. What
 * comes after a pause is said immediately. Those who said it are spared it only where it is all one of them said.
 */
export class PresenceTelling<From> {
  private readonly waiting = new Map<number, { readonly entry: PresenceEntry; readonly from: From | undefined }>();
  private timer: NodeJS.Timeout | undefined;
  private last = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly everyMs: number,
    private readonly now: () => number,
    private readonly tell: Tell<From>,
  ) {}

  add(entries: readonly PresenceEntry[], from?: From): void {
    for (const entry of entries) this.waiting.set(entry.clientId, { entry, from });
    if (this.timer || this.waiting.size === 0) return;
    const left = this.last + this.everyMs - this.now();
    if (left > 0) this.timer = setTimeout(() => this.flush(), left).unref();
    else this.flush();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting.clear();
  }

  private flush(): void {
    this.timer = undefined;
    this.last = this.now();
    const told = [...this.waiting.values()];
    this.waiting.clear();
    const [first, ...others] = new Set(told.map(({ from }) => from));
    this.tell(
      told.map(({ entry }) => entry),
      others.length === 0 ? first : undefined,
    );
  }
}
