import type { InstitutionId } from '../kernel/actor.js';
import { addDays, dayOf, type CivilDate } from '../kernel/civil-date.js';
import type { Id, MunicipalityId, PersonId } from '../kernel/id.js';
import { webAddress } from '../kernel/link-address.js';
import { pick } from '../kernel/pick.js';
import type { In } from '../kernel/move.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { lineKey, optionalText, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Versioned } from '../kernel/versioned.js';
import { isAddress } from './mail-address.js';
import type { MemberMunicipalityId } from './member-municipality.js';
import type { OfferState } from './offer-state.js';

export type OfferId = Id<'Offer'>;

export type OfferDescription = {
  readonly name: string;
  readonly provider: string;
  readonly institutionId: InstitutionId | null;
  readonly memberMunicipalityIds: readonly MemberMunicipalityId[];
  readonly field: string;
  readonly targetGroup: string;
  readonly languages: readonly string[];
  readonly access: string | null;
  readonly times: string | null;
  readonly childCare: boolean;
  readonly barrierFree: boolean;
  readonly transport: string | null;
  readonly costs: string | null;
  readonly description: string;
  /** A function, never a person ("Anmeldung"). */
  readonly contactRole: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
};

/** An entry of the Angebotsdatenbank (Handreichung 5.5), as fresh as the day somebody last checked it. */
export type Offer = Versioned &
  OfferDescription & {
    readonly id: OfferId;
    readonly state: OfferState;
    readonly proposedBy: PersonId | null;
    readonly lastChecked: CivilDate;
  };

type Kept = In<Offer, 'proposed' | 'listed'>;

export type OfferRefusal = Refusal<'CHECKED_IN_THE_FUTURE' | 'TOO_MANY_ENTRIES' | 'EMAIL_INVALID' | 'WEBSITE_INVALID'>;

/** After so many days somebody should ask again whether an entry still holds. */
export const offerCheckDays = 182;

/** Nobody has asked there for half a year. */
export const isCheckDue = ({ state, lastChecked }: Offer, now: Date): boolean =>
  state === 'listed' && addDays(lastChecked, offerCheckDays) < dayOf(now);

const otherFields = [
  'institutionId',
  'memberMunicipalityIds',
  'languages',
  'childCare',
  'barrierFree',
] as const satisfies readonly (keyof OfferDescription)[];
const freeTexts = ['field', 'targetGroup', 'description'] as const satisfies readonly (keyof OfferDescription)[];
const optionalTexts = [
  'access',
  'times',
  'transport',
  'costs',
  'contactRole',
  'email',
  'phone',
  'website',
] as const satisfies readonly (keyof OfferDescription)[];
const mostEntries = 100;

/** Somebody suggests an entry; the coordination lists it or turns it down. */
export function proposeOffer({
  id,
  municipalityId,
  proposedBy,
  today,
  ...description
}: OfferDescription & {
  readonly id: OfferId;
  readonly municipalityId: MunicipalityId;
  readonly proposedBy: PersonId | null;
  readonly today: CivilDate;
}): Result<In<Offer, 'proposed'>, TextRefusal | OfferRefusal> {
  const entry = { id, municipalityId, version: 0, state: 'proposed', proposedBy, lastChecked: today } as const;
  return describeOffer({ ...description, ...entry, email: null, website: null }, description);
}

export const changeOffer = (offer: Kept, description: OfferDescription): Result<Kept, TextRefusal | OfferRefusal> =>
  describeOffer(offer, description);

/** What a description makes of an entry, wherever that stands. */
export function describeOffer<Standing extends Offer>(
  offer: Standing,
  description: OfferDescription,
): Result<Standing, TextRefusal | OfferRefusal> {
  const { faults, texts } = readDescription(description, offer);
  const [first] = faults;
  if (first) return refuse(first);

  return accept({ ...offer, ...pick(description, otherFields), ...texts });
}

/** Everything that is wrong with a description at once, for whoever mends a whole file. */
export const faultsOf = (description: OfferDescription, before?: Offer): readonly (TextRefusal | OfferRefusal)[] =>
  readDescription(description, before).faults;

/** Two entries of the same provider with the same name are one, however their names are typed. */
export const offerKey = ({ name, provider }: Pick<Offer, 'name' | 'provider'>): string =>
  `${lineKey(provider)}\n${lineKey(name)}`;

type Texts = Pick<OfferDescription, 'name' | 'provider' | (typeof freeTexts)[number] | (typeof optionalTexts)[number]>;

/** Its texts trimmed, empty or null where nothing was said; and what is wrong with it, in the order of a form. */
function readDescription(description: OfferDescription, before: Reached | undefined) {
  const faults: (TextRefusal | OfferRefusal)[] = [];
  const texts: { -readonly [Field in keyof Texts]: Texts[Field] } = pick(description, [
    'name',
    'provider',
    ...freeTexts,
    ...optionalTexts,
  ]);
  for (const field of ['name', 'provider'] as const) {
    const text = requiredText(field, texts[field], textLimits.line);
    if (text.ok) texts[field] = text.value;
    else faults.push(text.refusal);
  }
  for (const field of ['languages', 'memberMunicipalityIds'] as const)
    if (description[field].length > mostEntries)
      faults.push({ code: 'TOO_MANY_ENTRIES', field, facts: { max: mostEntries } });
  for (const field of [...freeTexts, ...optionalTexts]) {
    const text = optionalText(field, texts[field], textLimits.paragraph);
    if (!text.ok) faults.push(text.refusal);
    else if (isFree(field)) texts[field] = text.value ?? '';
    else texts[field] = text.value;
  }
  return { faults: [...faults, ...unreachable(texts, before)], texts };
}

type Reached = Pick<OfferDescription, 'email' | 'website'>;

/** Mail goes to an address, a link to a page. What stood there before is left alone until somebody changes it. */
function unreachable({ email, website }: Reached, before: Reached | undefined): readonly OfferRefusal[] {
  const noMail = email !== null && email !== before?.email && !isAddress(email);
  const noPage = website !== null && website !== before?.website && webAddress(website) === undefined;
  return [
    ...(noMail ? [{ code: 'EMAIL_INVALID', field: 'email' } as const] : []),
    ...(noPage ? [{ code: 'WEBSITE_INVALID', field: 'website' } as const] : []),
  ];
}

const isFree = (field: string): field is (typeof freeTexts)[number] => freeTexts.some((free) => free === field);

export function acceptOffer(
  offer: In<Offer, 'proposed'>,
  { today }: { readonly today: CivilDate },
): Result<In<Offer, 'listed'>, never> {
  return accept({ ...offer, state: 'listed', lastChecked: today });
}

/** Somebody asked there, and it is still so. */
export function checkOffer(
  offer: In<Offer, 'listed'>,
  { checkedOn, today }: { readonly checkedOn: CivilDate; readonly today: CivilDate },
): Result<In<Offer, 'listed'>, OfferRefusal> {
  if (checkedOn > today) return refuse({ code: 'CHECKED_IN_THE_FUTURE', field: 'checkedOn' });

  return accept({ ...offer, lastChecked: checkedOn });
}

export function retireOffer(offer: Kept): Result<Offer, never> {
  return accept({ ...offer, state: 'retired' });
}
