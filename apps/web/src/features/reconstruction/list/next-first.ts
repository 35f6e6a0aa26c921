import type { SessionState } from '@systemblick/domain/reconstruction/session';

type Listed = { readonly state: SessionState; readonly startsAt: string };

const rank: Readonly<Record<SessionState, number>> = { running: 0, planned: 1, closed: 2, cancelled: 2 };

/** What runs stands first, then what comes, the nearest first; then what has been, the latest first. */
export function nextFirst<Session extends Listed>(sessions: readonly Session[]): readonly Session[] {
  return sessions.toSorted((one, other) => {
    const byRank = rank[one.state] - rank[other.state];
    if (byRank !== 0) return byRank;
    const byTime = one.startsAt.localeCompare(other.startsAt);
    return rank[one.state] < 2 ? byTime : -byTime;
  });
}
