import type { DataSource, EntityManager } from 'typeorm';

import type { Clock } from '@systemblick/domain/kernel/clock';
import type { MunicipalityId } from '@systemblick/domain/kernel/id';

import type { Work } from './work.js';
import { askAgainIfLost, DatabaseLost, isLostConnection } from './database-lost.js';
import { inTransaction } from './in-transaction.js';

/** Who asks, as far as the database must know. Carried by the host through a request or a job. */
export abstract class CurrentTenant {
  /** Throws where nobody is signed in: no statement runs without a municipality. */
  abstract municipalityId(): MunicipalityId;
}

/**
 * The only way to the tenants' tables: a short transaction in which the municipality is set, and gone with it.
 * Row-level security refuses whatever a query forgets to ask for.
 */
export class Tenant {
  constructor(
    private readonly database: DataSource,
    private readonly current: CurrentTenant,
    private readonly clock: Clock,
  ) {}

  /** When what is being written happens. */
  now(): Date {
    return this.clock.now();
  }

  municipalityId(): MunicipalityId {
    return this.current.municipalityId();
  }

  write<Value>(work: (manager: EntityManager) => Promise<Value>): Promise<Value> {
    return this.inside(this.municipalityId(), work);
  }

  read<Value>(work: (manager: EntityManager) => Promise<Value>): Promise<Value> {
    return this.inside(this.municipalityId(), work, 'READ ONLY');
  }

  /** Within an act that is under way, or by itself: a reader that is asked in both. */
  readIn<Value>(work: Work | undefined, read: (manager: EntityManager) => Promise<Value>): Promise<Value> {
    return work ? read(work.manager) : this.read(read);
  }

  /** For what has a municipality but nobody signed in yet: sign-in itself, and jobs. */
  writeFor<Value>(municipalityId: MunicipalityId, work: (manager: EntityManager) => Promise<Value>): Promise<Value> {
    return this.inside(municipalityId, work);
  }

  readFor<Value>(municipalityId: MunicipalityId, work: (manager: EntityManager) => Promise<Value>): Promise<Value> {
    return this.inside(municipalityId, work, 'READ ONLY');
  }

  /** What only reads is asked again where the connection went, and so is a write that had not begun. */
  private async inside<Value>(
    municipalityId: MunicipalityId,
    work: (manager: EntityManager) => Promise<Value>,
    mode: 'READ ONLY' | 'READ WRITE' = 'READ WRITE',
  ): Promise<Value> {
    const reads = mode === 'READ ONLY';
    const stands = { begun: false, worked: false };
    const begin = `START TRANSACTION ${mode}; SET LOCAL systemblick.municipality = '${checkedId(municipalityId)}'`;
    const once = () =>
      inTransaction(this.database, begin, async (manager) => {
        stands.begun = true;
        const value = await work(manager);
        stands.worked = true;
        return value;
      });
    try {
      return await askAgainIfLost(once, () => reads || !stands.begun);
    } catch (problem) {
      if (!isLostConnection(problem)) throw problem;
      throw new DatabaseLost(stands.worked && !reads ? 'unknown' : 'nothing');
    }
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What stands in a statement itself is an id and nothing else. */
function checkedId(municipalityId: MunicipalityId): string {
  if (!uuid.test(municipalityId)) throw new Error('A municipality without an id was asked for.');
  return municipalityId;
}
