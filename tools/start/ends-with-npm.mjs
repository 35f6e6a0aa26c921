const lookEveryMs = 200;

/**
 * npm passes a signal on to the shell it began this with, and the shell ends without a word to us. Whoever is begun by npm
 * and has lost its parent was meant: it stops as if told itself.
 */
export function endsWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, lookEveryMs).unref();
}
