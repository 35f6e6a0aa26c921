import type { Refusal } from '../../../../shared/server/refusal.js';

export type PresenceNote = { readonly personId: string; readonly kind: 'arrived' | 'left' };
export type Noting = {
  /** In the order in which they were made. What was sent stays until the page shows it. */
  readonly waiting: readonly PresenceNote[];
  readonly refused: readonly { readonly personId: string; readonly refusal: Refusal }[];
};

/** Notes made one after another, faster than they are answered: each is sent, in order, and none is lost. */
export class PresenceNotes {
  private state: Noting = { waiting: [], refused: [] };
  private sending = false;
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly send: (note: PresenceNote) => Promise<Refusal | undefined>,
    private readonly fetchAnew: () => Promise<unknown>,
  ) {}

  readonly now = (): Noting => this.state;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  readonly note = async (personId: string, kind: PresenceNote['kind']): Promise<void> => {
    const { waiting, refused } = this.state;
    const still = waiting.length > 0 ? refused.filter((one) => one.personId !== personId) : [];
    this.become({ waiting: [...waiting, { personId, kind }], refused: still });
    if (this.sending) return;

    this.sending = true;
    while (this.state.waiting.length > 0) await this.sendAll();
    this.sending = false;
  };

  private async sendAll(): Promise<void> {
    let sent = 0;
    for (let next = this.state.waiting[0]; next; next = this.state.waiting[sent]) {
      const refusal = await this.send(next);
      if (refusal) this.takeBack(sent, next.personId, refusal);
      else sent += 1;
    }
    await this.fetchAnew();
    this.become({ ...this.state, waiting: this.state.waiting.slice(sent) });
  }

  private takeBack(place: number, personId: string, refusal: Refusal): void {
    const { waiting, refused } = this.state;
    this.become({ waiting: waiting.toSpliced(place, 1), refused: [...refused, { personId, refusal }] });
  }

  private become(state: Noting): void {
    this.state = state;
    for (const watcher of this.watchers) watcher();
  }
}

/** Who is there, with the notes under way taken as done. */
export function withNotes(present: Iterable<string>, waiting: readonly PresenceNote[]): ReadonlySet<string> {
  const here = new Set(present);
  for (const { personId, kind } of waiting) {
    if (kind === 'arrived') here.add(personId);
    else here.delete(personId);
  }
  return here;
}
