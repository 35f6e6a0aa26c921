import { Allowance, type Rates } from './allowance.js';
import type { Limits } from './limits.js';

type Holder = { readonly account: string; readonly room: string };
type Held = { readonly allowance: Allowance; connections: number };

/**
 * What each account, whose sockets may be many, holds and may send: one allowance a room, however many sockets it comes
 * with, and however often it leaves and comes back.
 */
export class Accounts {
  private readonly held = new Map<string, Held>();
  private readonly connections = new Map<string, number>();

  constructor(
    private readonly limits: Rates & Pick<Limits, 'socketsInRoom' | 'socketsOfAccount'>,
    private readonly now: () => number,
  ) {}

  /** Whether this account has as many sockets as it may have, in this room or in all. */
  isFull({ account, room }: Holder): boolean {
    const { socketsInRoom, socketsOfAccount } = this.limits;
    const here = this.held.get(keyOf({ account, room }))?.connections ?? 0;
    return here >= socketsInRoom || (this.connections.get(account) ?? 0) >= socketsOfAccount;
  }

  allowanceOf(holder: Holder): Allowance {
    return this.heldBy(holder).allowance;
  }

  /** One more socket; to be called back when it has gone. */
  hold(holder: Holder): () => void {
    const held = this.heldBy(holder);
    held.connections += 1;
    this.count(holder.account, 1);
    return () => {
      held.connections -= 1;
      this.count(holder.account, -1);
      if (held.connections === 0) this.forgetLater(holder, held);
    };
  }

  private heldBy(holder: Holder): Held {
    const key = keyOf(holder);
    const known = this.held.get(key);
    if (known) return known;
    const held = { allowance: new Allowance(this.limits, this.now), connections: 0 };
    this.held.set(key, held);
    this.forgetLater(holder, held);
    return held;
  }

  /** When what it owes is paid and its allowance is full again, a new one is the same. */
  private forgetLater(holder: Holder, held: Held): void {
    const fullAfter = held.allowance.owed() + 1000 * this.limits.burst;
    setTimeout(() => {
      if (held.connections === 0 && this.held.get(keyOf(holder)) === held) this.held.delete(keyOf(holder));
    }, fullAfter).unref();
  }

  private count(account: string, more: number): void {
    const now = (this.connections.get(account) ?? 0) + more;
    if (now > 0) this.connections.set(account, now);
    else this.connections.delete(account);
  }
}

const keyOf = ({ account, room }: Holder): string => `${room} ${account}`;
