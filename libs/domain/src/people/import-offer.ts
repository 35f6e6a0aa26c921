import type { CivilDate } from '../kernel/civil-date.js';
import type { MunicipalityId, PersonId } from '../kernel/id.js';
import { pick } from '../kernel/pick.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { TextRefusal } from '../kernel/text.js';
import {
  acceptOffer,
  checkOffer,
  describeOffer,
  faultsOf,
  offerKey,
  proposeOffer,
  type Offer,
  type OfferDescription,
  type OfferId,
  type OfferRefusal,
} from './offer.js';

export const importOutcomes = ['added', 'changed', 'unchanged', 'refused'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

export type ImportRefusal = Refusal<
  | 'OFFER_RETIRED'
  | 'OFFER_MOVED_ON'
  | 'OFFER_ID_TAKEN'
  | 'INSTITUTION_UNKNOWN'
  | 'MEMBER_MUNICIPALITY_UNKNOWN'
  | 'LINE_DOUBLED'
>;

/** The entry a line meant when its file was seen through, and the version it had; null where it meant none. */
export type OfferMeant = Pick<Offer, 'id' | 'version'> | null;

/** What a line of a file says of an offer; a column that the file does not have says nothing. */
export type OfferGiven = Pick<OfferDescription, 'name' | 'provider'> & {
  readonly [Field in keyof Omit<OfferDescription, 'name' | 'provider'>]?: OfferDescription[Field] | undefined;
} & { readonly lastChecked?: CivilDate | null | undefined };

export type ImportCircumstances = {
  readonly id: OfferId;
  readonly municipalityId: MunicipalityId;
  readonly by: PersonId;
  readonly today: CivilDate;
  /** What was seen when the file was read; `unseen` while it is being seen through. */
  readonly meant: OfferMeant | 'unseen';
};

export type Imported = { readonly offer: Offer; readonly outcome: Exclude<ImportOutcome, 'refused'> };

type Refused = TextRefusal | OfferRefusal | ImportRefusal;

const nothingSaid: Omit<OfferDescription, 'name' | 'provider'> = {
  institutionId: null,
  memberMunicipalityIds: [],
  field: '',
  targetGroup: '',
  languages: [],
  access: null,
  times: null,
  childCare: false,
  barrierFree: false,
  transport: null,
  costs: null,
  description: '',
  contactRole: null,
  email: null,
  phone: null,
  website: null,
};
const fields = ['name', 'provider', ...Object.keys(nothingSaid)] as (keyof OfferDescription)[];

/**
 * What a line of a file makes of the Angebotsdatenbank: a new entry, listed; or what it says of the entry that is
 * there, whose state stays. A line that says nothing else than the entry leaves it unchanged, in whatever state it is;
 * any other is refused where the entry is no longer the one that was seen, so that nobody's words go unread.
 */
export function importOffer(
  known: Offer | undefined,
  { lastChecked = null, ...line }: OfferGiven,
  circumstances: ImportCircumstances,
): Result<Imported, Refused> {
  const { today, meant } = circumstances;
  const given = sayingSomething(line);
  const movedOn = meant !== 'unseen' && (known?.id !== meant?.id || known?.version !== meant?.version);
  if (!known && movedOn) return refuse({ code: 'OFFER_MOVED_ON' });
  if (!known) return added({ ...nothingSaid, ...given }, lastChecked, circumstances);

  const { state } = known;
  const changed = describeOffer(known, { ...pick(known, fields), ...given });
  if (!changed.ok) return changed;
  const checked =
    lastChecked && state !== 'proposed'
      ? checkOffer({ ...changed.value, state: 'listed' }, { checkedOn: lastChecked, today })
      : changed;
  if (!checked.ok) return checked;
  const offer = { ...checked.value, state };
  if (saysTheSame(offer, known)) return accept({ offer: known, outcome: 'unchanged' });
  if (state === 'retired') return refuse({ code: 'OFFER_RETIRED' });
  return movedOn ? refuse({ code: 'OFFER_MOVED_ON' }) : accept({ offer, outcome: 'changed' });
}

/** Everything that is wrong with what a line says of the entry it meets: mending a file takes one round, not one a fault. */
export function faultsOfLine(
  { lastChecked = null, ...line }: OfferGiven,
  today: CivilDate,
  known?: Offer,
): readonly Refused[] {
  const ahead = lastChecked !== null && lastChecked > today;
  return [
    ...faultsOf({ ...nothingSaid, ...sayingSomething(line) }, known),
    ...(ahead ? [{ code: 'CHECKED_IN_THE_FUTURE', field: 'checkedOn' } as const] : []),
  ];
}

/** For each line that names an entry which an earlier line names already: the number of that earlier one. */
export function doubledLines(
  lines: readonly (Pick<Offer, 'name' | 'provider'> & { readonly line: number })[],
): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const doubled = new Map<number, number>();
  for (const one of lines) {
    const earlier = first.get(offerKey(one));
    if (earlier === undefined) first.set(offerKey(one), one.line);
    else doubled.set(one.line, earlier);
  }
  return doubled;
}

const sayingSomething = (
  line: OfferGiven,
): Partial<OfferDescription> & Pick<OfferDescription, 'name' | 'provider'> => ({
  name: line.name,
  provider: line.provider,
  ...Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)),
});

function added(
  description: OfferDescription,
  lastChecked: CivilDate | null,
  { id, municipalityId, by: proposedBy, today }: ImportCircumstances,
): Result<Imported, Refused> {
  const proposed = proposeOffer({ ...description, id, municipalityId, proposedBy, today });
  if (!proposed.ok) return proposed;
  const listed = acceptOffer(proposed.value, { today });
  if (!listed.ok) return listed;
  const checked = checkOffer(listed.value, { checkedOn: lastChecked ?? today, today });
  return checked.ok ? accept({ offer: checked.value, outcome: 'added' }) : checked;
}

const said = ({ memberMunicipalityIds, ...offer }: Offer): string =>
  JSON.stringify([
    memberMunicipalityIds.toSorted(),
    Object.entries(offer).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);

const saysTheSame = (one: Offer, other: Offer): boolean => said(one) === said(other);
