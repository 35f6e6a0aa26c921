/** Which cases lie side by side after one was chosen or put away: no more than there is room for, and never none. */
export function toggled(shown: readonly string[], caseId: string, room: number): readonly string[] {
  if (room === 1) return [caseId];
  if (!shown.includes(caseId)) return [...shown, caseId].slice(-room);
  return shown.length === 1 ? shown : shown.filter((one) => one !== caseId);
}
