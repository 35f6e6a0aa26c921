import { AsyncLocalStorage } from 'node:async_hooks';

import type { Logger } from 'typeorm';

const frame = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK)/;

/** Counts the statements that one piece of work sends; transactions' own frame is left out. Logs nothing. */
export class StatementLog implements Logger {
  private readonly counting = new AsyncLocalStorage<string[]>();

  /** Every statement the work sent, in order. */
  async during<Value>(
    work: () => Promise<Value>,
  ): Promise<{ readonly value: Value; readonly statements: readonly string[] }> {
    const statements: string[] = [];
    const value = await this.counting.run(statements, work);
    return { value, statements };
  }

  logQuery(query: string): void {
    if (!frame.test(query.trimStart())) this.counting.getStore()?.push(query);
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
