type Waits = {
  /** So long after the last call, in milliseconds. */
  readonly quiet: number;
  /** So long after the first call at the latest, however steadily they come. */
  readonly longest: number;
};

/** Makes calls that come in a rush into one a little later, with what the last of them gave. */
export function gather<Given extends readonly unknown[]>(work: (...given: Given) => unknown, waits: Waits) {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let latest: Given | undefined;

  function stop(): void {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
  }

  function end(): void {
    stop();
    if (latest) work(...latest);
  }

  function call(...given: Given): void {
    latest = given;
    clearTimeout(quiet);
    quiet = setTimeout(end, waits.quiet);
    longest ??= setTimeout(end, waits.longest);
  }

  return { call, stop };
}
