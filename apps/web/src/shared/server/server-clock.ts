let ahead = 0;

/** Learns the server's time from a response's Date header (whole seconds; good enough for a phase's timer). */
export function noteServerDate(header: string | null, now = Date.now()): void {
  const told = header === null ? Number.NaN : Date.parse(header);
  if (Number.isNaN(told)) return;
  const difference = told + 500 - now;
  ahead = Math.abs(difference) < 1500 ? 0 : difference;
}

/** What the server's clock shows now, in milliseconds. */
export const serverNow = (): number => Date.now() + ahead;
