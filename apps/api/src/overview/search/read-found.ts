import { Injectable } from '@nestjs/common';

import { permitBundle } from '@systemblick/domain/cases/rights';
import { permitMeeting } from '@systemblick/domain/decisions/relations';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { permitPeople } from '@systemblick/domain/people/rights';
import { permitSession } from '@systemblick/domain/reconstruction/rights';
import type { FoundThing } from '@systemblick/persistence/overview/search-queries';
import { OfferQueries } from '@systemblick/persistence/people/offer-queries';

import { BundleParticipation } from '../../cases/bundle-participation.js';
import { MeetingLoaders } from '../../decisions/meetings/meeting-loaders.js';
import { RequestContext } from '../../platform/request/request-context.js';
import { RequestLoaders } from '../../platform/request/request-loaders.js';
import { ProposalLoaders } from '../../proposals/proposal-loaders.js';
import { SessionLoaders } from '../../reconstruction/session-loaders.js';
import { ThemeLoaders } from '../../themes/theme-loaders.js';
import { ReadTrailNodes } from '../trail/read-trail-nodes.js';

export type SeenThing = { readonly title: string; readonly state: string | null; readonly link: string | null };

/** What was found, as its reader may see it; null where it is not theirs. */
@Injectable()
export class ReadFound {
  constructor(
    private readonly trail: ReadTrailNodes,
    private readonly sessions: SessionLoaders,
    private readonly themes: ThemeLoaders,
    private readonly proposals: ProposalLoaders,
    private readonly meetings: MeetingLoaders,
    private readonly participation: BundleParticipation,
    private readonly offers: OfferQueries,
    private readonly loaders: RequestLoaders,
    private readonly context: RequestContext,
  ) {}

  async read({ kind, id, titled }: FoundThing, actor: PersonActor): Promise<SeenThing | null> {
    switch (kind) {
      case 'theme': {
        const theme = await this.themes.theme(id, actor);
        return theme && (theme.readable || titled)
          ? { title: theme.title, state: theme.state, link: `/themen/${id}` }
          : null;
      }
      case 'observation': {
        const seen = await this.trail.node({ kind, id }, actor);
        return seen && { ...seen, link: `/herkunft/observation/${id}` };
      }
      case 'bundle':
        return this.bundle(id, actor);
      case 'session':
        return this.session(id, actor);
      case 'offer':
        return this.offer(id, actor);
      case 'projektgruppe': {
        const group = await this.proposals.projektgruppe(id, actor);
        return group && { title: group.name, state: group.state, link: `/projektgruppen/${id}` };
      }
      case 'meeting': {
        const meeting = await this.meetings.meeting(id);
        return meeting && permitMeeting(actor, 'meeting:read', meeting).ok
          ? { title: meeting.title, state: meeting.state, link: `/lenkungsgruppe/sitzungen/${id}` }
          : null;
      }
      case 'hint':
      case 'measure':
      case 'paper':
      case 'proposal':
      case 'resolution':
        return this.trail.node({ kind, id }, actor);
    }
  }

  private async bundle(id: string, actor: PersonActor): Promise<SeenThing | null> {
    const bundle = await this.sessions.bundle(id);
    if (!bundle) return null;
    const takesPart = await this.context.keep('bundleParticipation', () => this.participation.of(actor.personId));
    return permitBundle(actor, 'bundle:read', bundle, takesPart.has(bundle.id)).ok
      ? { title: bundle.title, state: bundle.state, link: `/buendel/${id}` }
      : null;
  }

  private async session(id: string, actor: PersonActor): Promise<SeenThing | null> {
    const session = await this.sessions.session(id);
    return session && permitSession(actor, 'session:read', session).ok
      ? { title: session.title, state: session.state, link: `/rekonstruktion/${id}` }
      : null;
  }

  private async offer(id: string, actor: PersonActor): Promise<SeenThing | null> {
    const offer = await this.loaders.for('offer', this.offers.offersById).load(id);
    return offer && permitPeople(actor, 'offer:read', offer).ok
      ? { title: offer.name, state: offer.state, link: `/angebote/${id}` }
      : null;
  }
}
