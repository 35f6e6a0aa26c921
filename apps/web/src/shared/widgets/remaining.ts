/** What is left of a time: `12:05`, beyond an hour `1:02:05`, and after its end `+0:40`. */
export function remaining(untilMs: number, nowMs: number): { readonly text: string; readonly over: boolean } {
  const left = Math.ceil((untilMs - nowMs) / 1000);
  const seconds = Math.abs(left);
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60] as const;
  const shown = parts[0] > 0 ? [parts[0], two(parts[1]), two(parts[2])] : [parts[1], two(parts[2])];
  return { text: `${left < 0 ? '+' : ''}${shown.join(':')}`, over: left < 0 };
}

const two = (part: number) => String(part).padStart(2, '0');
