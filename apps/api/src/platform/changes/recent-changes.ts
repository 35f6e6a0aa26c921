import type { Change } from './change.js';

/** How long a page may take from asking for its answer to listening for what changes, in milliseconds. */
const remembered = 120_000;
/** Above it the oldest are forgotten: whoever asks for them is told that something changed. */
const most = 5000;

/** The changes of the last two minutes, for whoever begins to listen after they read. */
export class RecentChanges {
  private changes: { readonly at: number; readonly change: Change }[] = [];
  private from: number;

  /** Nothing is known of before `now`, in milliseconds. */
  constructor(now: number) {
    this.from = now;
  }

  remember(change: Change, now: number): void {
    this.changes.push({ at: now, change });
    const kept = this.changes.findIndex(({ at }) => at > now - remembered);
    const forgotten = Math.max(kept, this.changes.length - most);
    const last = this.changes[forgotten - 1];
    if (!last) return;
    this.from = last.at + 1;
    this.changes = this.changes.slice(forgotten);
  }

  /** What has changed since that moment, in milliseconds; undefined where it is no longer, or was never, known. */
  since(moment: number): readonly Change[] | undefined {
    if (moment < this.from) return undefined;
    return this.changes.filter(({ at }) => at >= moment).map(({ change }) => change);
  }
}
