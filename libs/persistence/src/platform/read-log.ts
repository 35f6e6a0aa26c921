import type { Act } from '@systemblick/domain/kernel/act';

import { recordRead, type Subject } from './record-act.js';
import type { Tenant } from './tenant.js';

/** Accounts for a look at a case's text: who looked at what is in the log before the text is shown. */
export class ReadLog {
  constructor(private readonly tenant: Tenant) {}

  record(act: Act, subject: Subject): Promise<void> {
    return this.tenant.write((manager) => recordRead(manager, act, subject, this.tenant.now()));
  }
}
