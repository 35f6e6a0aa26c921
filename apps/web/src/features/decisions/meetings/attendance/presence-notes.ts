import type { Refusal } from '#shared/server/refusal.js';

export type PresenceNote = { readonly personId: string; readonly kind: 'arrived' | 'left' };
export type Noting = {
  /** In the order in which they were made. The first is under way. */
  readonly waiting: readonly PresenceNote[];
  readonly refused: readonly { readonly personId: string; readonly refusal: Refusal }[];
};

/** Notes made one after another, faster than they are answered: each is sent, in order, and none is lost. */
export class PresenceNotes {
  private state: Noting = { waiting: [], refused: [] };
  private sending = false;
  private readonly watchers = new Set<() => void>();

  /** `send` answers once the page shows the note, or with what it was refused for. */
  constructor(private readonly send: (note: PresenceNote) => Promise<Refusal | undefined>) {}

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
    for (let next = this.state.waiting[0]; next; next = this.state.waiting[0])
      this.answered(next, await this.send(next));
    this.sending = false;
  };

  private answered({ personId }: PresenceNote, refusal: Refusal | undefined): void {
    const { waiting, refused } = this.state;
    this.become({ waiting: waiting.slice(1), refused: refusal ? [...refused, { personId, refusal }] : refused });
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
