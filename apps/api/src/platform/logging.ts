import type { LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger } from 'pino';

/** Under which the log is injected. It takes events and ids, never what somebody wrote. */
export const LOGGER = Symbol('logger');

export const createLogger = (level: string, into?: DestinationStream): Logger => {
  const redact = { paths: ['*.password', '*.token', '*.cookie', '*.variables', '*.query'], remove: true };
  return pino({ level, base: null, redact }, into ?? pino.destination(1));
};

/** Nest's own words in the same log. */
export function nestLogger(logger: Logger): LoggerService {
  const say = (level: 'info' | 'warn' | 'error' | 'debug') => (message: unknown, context?: unknown) =>
    logger[level](
      { context: typeof context === 'string' ? context.split('\n')[0] : undefined },
      String(message).split('\n')[0],
    );
  return { log: say('debug'), warn: say('warn'), error: say('error'), debug: say('debug'), verbose: say('debug') };
}
