import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import { Sessions } from '@systemblick/persistence/platform/sessions';

import { ChangeFeed } from '../changes/change-feed.js';
import { LOGGER } from '../logging.js';
import { ActorLoader } from './actor-loader.js';
import type { SignedIn } from './request-context.js';
import { Rounds } from './rounds.js';

/** Why a socket is taken from somebody: the session is over, or what it was opened for is no longer theirs. */
export type WhyTaken = 'noSession' | 'notPermitted';

export type Holder = {
  /** Asked with what the person holds today, whenever something changed in their municipality. */
  readonly stillMay: (actor: PersonActor) => boolean | Promise<boolean>;
  readonly take: (why: WhyTaken) => void;
};

type Held = Holder & { readonly signedIn: SignedIn };

const askSessionsEveryMs = 500;
const askedAtOnce = 4;

/**
 * No open socket outlives the session or the right it was opened with: asked again after every change in the
 * municipality, at the turn of the day, and when changes were missed; sessions twice a second, for they end by time too.
 */
@Injectable()
export class HeldSockets implements OnModuleInit, OnApplicationShutdown {
  private readonly held = new Set<Held>();
  private readonly rounds: Rounds;
  private timer: NodeJS.Timeout | undefined;
  private asking = false;
  private day: string | undefined;

  constructor(
    private readonly sessions: Sessions,
    private readonly actors: ActorLoader,
    private readonly feed: ChangeFeed,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.rounds = new Rounds((municipalityId) => this.askRights(municipalityId));
  }

  onModuleInit(): void {
    this.feed.onSessionEnded((ended) => this.takeAll(({ signedIn }) => signedIn.sessionId === ended, 'noSession'));
    this.feed.onChange(({ municipalityId }) =>
      municipalityId === '*' ? this.askAll() : this.rounds.ask(municipalityId),
    );
    this.timer = setInterval(() => void this.look(), askSessionsEveryMs).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.rounds.stop();
    this.held.clear();
  }

  /** From here on it is watched, beginning with now: between asking and opening something may have ended. */
  hold(signedIn: SignedIn, holder: Holder): () => void {
    const held = { ...holder, signedIn };
    this.held.add(held);
    void this.askPerson([held]).catch(() => this.rounds.ask(signedIn.actor.municipalityId));
    return () => void this.held.delete(held);
  }

  private async look(): Promise<void> {
    if (this.asking || this.held.size === 0) return;
    this.asking = true;
    try {
      const now = this.clock.now();
      const asked = new Set([...this.held].map(({ signedIn }) => signedIn.sessionId));
      const living = await this.sessions.living([...asked], now);
      // Who came while it was asked was not asked about.
      this.takeAll(({ signedIn: { sessionId } }) => asked.has(sessionId) && !living.has(sessionId), 'noSession');
      const today = dayOf(now);
      if (this.day !== undefined && this.day !== today) this.askAll();
      this.day = today;
    } catch {
      this.logger.debug('sessions of open sockets could not be asked for, and are asked again');
    } finally {
      this.asking = false;
    }
  }

  private askAll(): void {
    for (const { signedIn } of this.held) this.rounds.ask(signedIn.actor.municipalityId);
  }

  /** Everybody of one municipality, each with what they hold today, a few at a time. */
  private async askRights(municipalityId: string): Promise<void> {
    const people = new Map<string, Held[]>();
    for (const held of this.held) {
      const { actor } = held.signedIn;
      if (actor.municipalityId !== municipalityId) continue;
      people.set(actor.personId, [...(people.get(actor.personId) ?? []), held]);
    }
    const waiting = [...people.values()];
    const askOn = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await this.askPerson(next);
    };
    await Promise.all(Array.from({ length: askedAtOnce }, askOn));
  }

  private async askPerson(theirs: readonly Held[]): Promise<void> {
    const [first] = theirs;
    if (!first) return;
    const { municipalityId, personId } = first.signedIn.actor;
    const actor = await this.actors.load(municipalityId, personId);
    for (const held of theirs) {
      if (!this.held.has(held)) continue;
      if (!actor) this.take(held, 'noSession');
      else if (!(await held.stillMay(actor))) this.take(held, 'notPermitted');
    }
  }

  private takeAll(which: (held: Held) => boolean, why: WhyTaken): void {
    for (const held of this.held) if (which(held)) this.take(held, why);
  }

  private take(held: Held, why: WhyTaken): void {
    if (this.held.delete(held)) held.take(why);
  }
}
