/** A driver's message may quote a row; where it happened is enough to find it. */
export const stackWithoutMessage = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => line.trimStart().startsWith('at '))
        .slice(0, 8)
        .join('\n')
    : '';
