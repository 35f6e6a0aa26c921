import { Injectable } from '@nestjs/common';

import type { Act } from '@systemblick/domain/kernel/act';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import { pick } from '@systemblick/domain/kernel/pick';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import {
  doubledLines,
  faultsOfLine,
  importOffer,
  type Imported,
  type ImportOutcome,
  type OfferMeant,
} from '@systemblick/domain/people/import-offer';
import { offerKey, type Offer, type OfferId } from '@systemblick/domain/people/offer';
import { OfferQueries } from '@systemblick/persistence/people/offer-queries';
import { Offers } from '@systemblick/persistence/people/offers';
import { PeopleQueries, type PlaceNames } from '@systemblick/persistence/people/people-queries';
import { IdTaken } from '@systemblick/persistence/platform/id-taken';
import { SavedOtherwise } from '@systemblick/persistence/platform/says-otherwise';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';

import type { OfferLineInput } from './offer.inputs.js';
import { readLine } from './offer-line.js';

export type ImportedLine = {
  readonly line: number;
  readonly outcome: ImportOutcome;
  /** Told by a preview, for the import to send along. */
  readonly meant: OfferMeant;
  readonly refusals: readonly Refusal[];
};

/** At most so many lines at once: a file is sent in parts, so that one sees how far it is and can stop. */
const mostLines = 200;

/** Takes lines of a file into the Angebotsdatenbank; each is taken or refused for itself. */
@Injectable()
export class ImportOffers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: Offers,
    private readonly offers: OfferQueries,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  /** What became of each line; with `preview`, what would become of it, and none is taken. */
  async execute(
    actor: PersonActor,
    lines: readonly OfferLineInput[],
    { preview }: { readonly preview: boolean },
  ): Promise<Result<readonly ImportedLine[], Refusal>> {
    if (lines.length > mostLines)
      return refuse({ code: 'TOO_MANY_ENTRIES', field: 'lines', facts: { max: mostLines } });

    const doubled = doubledLines(lines);
    const take = async (work: Work) => {
      if (!preview) await this.store.holdImport(work);
      const names = await this.people.placeNames(work, { hold: !preview });
      const known = await this.offers.knownAs(work, lines);
      const imported: ImportedLine[] = [];
      for (const line of lines) {
        const was = known.get(offerKey(line));
        const taken = this.read(actor, line, names, { was, preview, earlier: doubled.get(line.line) });
        const kept = taken.ok && !preview ? await this.keep(work, actor, taken.value, was) : taken;
        imported.push({
          line: line.line,
          outcome: kept.ok ? kept.value.outcome : 'refused',
          meant: preview && was ? pick(was, ['id', 'version']) : null,
          refusals: kept.ok ? [] : [kept.refusal].flat(),
        });
      }
      return imported;
    };
    return accept(await (preview ? this.unit.look(take) : this.unit.run(take)));
  }

  /** What a line makes of the entry it means, or everything that is wrong with it. */
  private read(
    actor: PersonActor,
    line: OfferLineInput,
    names: PlaceNames,
    { was, preview, earlier }: Beside,
  ): Result<Imported, Refusal | readonly Refusal[]> {
    const { municipalityId, personId: by } = actor;
    const today = dayOf(this.clock.now());
    const { given, unknown } = readLine(line, names);
    const twice = earlier === undefined ? [] : [{ code: 'LINE_DOUBLED', facts: { line: earlier } } as const];
    const faults = [...twice, ...unknown, ...faultsOfLine(given, today, was)];
    const meant = preview ? 'unseen' : meantBy(line);
    return faults.length > 0
      ? refuse(faults)
      : importOffer(was, given, { id: line.id, municipalityId, by, today, meant });
  }

  private async keep(
    work: Work,
    actor: PersonActor,
    imported: Imported,
    was: Offer | undefined,
  ): Promise<Result<Imported, Refusal>> {
    const { offer, outcome } = imported;
    const act = { action: 'offer:import', actor };
    if (outcome === 'unchanged') return accept(imported);
    if (!was) return (await this.isAdded(work, offer, act)) ? accept(imported) : refuse({ code: 'OFFER_ID_TAKEN' });
    const changed = await this.store.change(work, was.id, was.version, act, () => accept(offer));
    return changed.ok ? accept(imported) : refuse({ code: 'OFFER_MOVED_ON' });
  }

  /** One id that is taken is one line's misfortune, not the file's: nothing was written by trying. */
  private async isAdded(work: Work, offer: Offer, act: Act): Promise<boolean> {
    try {
      await this.store.create(work, offer, act);
      return true;
    } catch (problem) {
      if (problem instanceof IdTaken || problem instanceof SavedOtherwise) return false;
      throw problem;
    }
  }
}

/** What is to be known beside a line: the entry it means now, and the earlier line that means the same. */
type Beside = {
  readonly was: Offer | undefined;
  readonly preview: boolean;
  readonly earlier: number | undefined;
};

const meantBy = ({ meant }: OfferLineInput): OfferMeant =>
  meant ? { id: meant.id as OfferId, version: meant.expectedVersion } : null;
