import type { LoggerService } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import pino, { type DestinationStream, type Logger } from 'pino';

import { inputMistake } from './graphql/mask.js';
import { stackWithoutMessage } from './stack-without-message.js';

/** Under which the log is injected. It takes events and ids, never what somebody wrote. */
export const LOGGER = Symbol('logger');

export const createLogger = (level: string, into?: DestinationStream): Logger => {
  const redact = { paths: ['*.password', '*.token', '*.cookie', '*.variables', '*.query'], remove: true };
  return pino({ level, base: null, redact }, into ?? pino.destination(1));
};

/**
 * Nest's own words in the same log. Of an error no more than what it is and where: its message may quote what somebody
 * wrote, and what a client alone caused is no event at all.
 */
export function nestLogger(logger: Logger): LoggerService {
  const say = (level: 'info' | 'warn' | 'error' | 'debug') => (message: unknown, context?: unknown) => {
    const where = typeof context === 'string' ? context.split('\n')[0] : undefined;
    if (!(message instanceof Error)) return logger[level]({ context: where }, String(message).split('\n')[0]);
    if (inputMistake(message) !== undefined || message instanceof GraphQLError) return;
    const { name } = message;
    const code = 'code' in message ? String(message.code) : undefined;
    logger[level]({ context: where, name, code, stack: stackWithoutMessage(message) }, 'something broke');
  };
  return { log: say('debug'), warn: say('warn'), error: say('error'), debug: say('debug'), verbose: say('debug') };
}
