/** What one can do on a way, as the rights table names it after `route:`. */
export type WayMove = 'noteStep' | 'escalate' | 'settle' | 'giveBack';
