import type { Actor } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import type { Body } from '@systemblick/domain/people/body';
import type { Membership } from '@systemblick/domain/people/membership';
import type { Seat } from '@systemblick/domain/people/seat';
import type { Projektgruppe, ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import type { Proposal, ProposalId } from '@systemblick/domain/proposals/proposal';
import { nextVersion, type VersionOccasion } from '@systemblick/domain/proposals/proposal-version';
import type { SeatedBody } from '@systemblick/domain/proposals/seat-projektgruppe';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { bodyMapping, membershipMapping, seatMapping } from '../people/people.mappings.js';
import type { BodyRow, MembershipRow, SeatRow } from '../people/people.rows.js';
import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant, Transaction } from '../platform/tenant.js';
import { projektgruppeMapping } from './projektgruppe.mapping.js';
import type { ProjektgruppeRow } from './projektgruppe.rows.js';
import { proposalMapping } from './proposal.mapping.js';
import { ProposalVersionRow, type ProposalRow } from './proposal.rows.js';

/** What handing a proposal on, or setting a group to work, touches in one transaction. */
export class ProposalStores {
  readonly groups: AggregateStore<Projektgruppe, ProjektgruppeId, ProjektgruppeRow>;
  readonly proposals: AggregateStore<Proposal, ProposalId, ProposalRow>;
  private readonly bodies: AggregateStore<Body, Body['id'], BodyRow>;
  private readonly seats: AggregateStore<Seat, Seat['id'], SeatRow>;
  private readonly memberships: AggregateStore<Membership, Membership['id'], MembershipRow>;

  constructor(private readonly tenant: Tenant) {
    this.groups = new AggregateStore(tenant, projektgruppeMapping);
    this.proposals = new AggregateStore(tenant, proposalMapping);
    this.bodies = new AggregateStore(tenant, bodyMapping);
    this.seats = new AggregateStore(tenant, seatMapping);
    this.memberships = new AggregateStore(tenant, membershipMapping);
  }

  together<Value, R extends Refusal>(work: (transaction: Transaction) => Promise<Result<Value, R>>) {
    return this.tenant.writeAllOrNothing(work);
  }

  body(transaction: Transaction, id: Body['id']): Promise<Body | undefined> {
    return this.bodies.load(transaction, id);
  }

  /** A group's body with everybody in it. */
  async foundBody(transaction: Transaction, actor: Actor, { body, seats, memberships }: SeatedBody): Promise<void> {
    await this.bodies.createWithin(transaction, body, { action: 'body:write', actor });
    for (const seat of seats) await this.seats.createWithin(transaction, seat, { action: 'seat:write', actor });
    for (const membership of memberships)
      await this.memberships.createWithin(transaction, membership, { action: 'membership:write', actor });
  }

  /** Keeps what the proposal says now, numbered; its row is locked by who hands it on. */
  async keepVersion(
    transaction: Transaction,
    proposal: Proposal,
    { occasion, by, now }: { readonly occasion: VersionOccasion; readonly by: PersonId; readonly now: Date },
  ): Promise<void> {
    const { municipalityId, id } = proposal;
    const latest = await transaction.maximum(ProposalVersionRow, 'number', { municipalityId, proposalId: id });
    const { text, ...version } = nextVersion(proposal, { occasion, latest: latest ?? 0, by, now });
    await transaction.insert(ProposalVersionRow, { ...version, ...text });
  }

  /** Whether another proposal for this theme lies with the coordination, or was accepted. */
  async isHandedInByOthers(transaction: Transaction, themeId: GenerativeThemeId, id: ProposalId): Promise<boolean> {
    const rows = await transaction.query<unknown[]>(
      `SELECT 1 FROM proposal WHERE municipality_id = current_municipality() AND theme_id = $1 AND id <> $2
         AND state IN ('submitted', 'accepted') LIMIT 1`,
      [themeId, id],
    );
    return rows.length > 0;
  }
}
