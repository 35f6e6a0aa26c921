import type { CivilDate } from '../kernel/civil-date.js';
import { checkHasBeen } from '../kernel/to-come.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, saysSomething, textLimits, type TextRefusal } from '../kernel/text.js';
import type { ClientInformationDemand } from '../people/municipality.js';

export const clientInformationKinds = ['informed', 'consented', 'waived'] as const;
export type ClientInformationKind = (typeof clientInformationKinds)[number];

/** What the client was told or agreed to, and when; a waiver names its legal basis. */
export type ClientInformation =
  | { readonly kind: 'informed' | 'consented'; readonly on: CivilDate }
  | { readonly kind: 'waived'; readonly on: CivilDate; readonly legalBasis: string };

export type ClientInformationRefusal = Refusal<
  'CLIENT_INFORMATION_MISSING' | 'CLIENT_INFORMATION_INSUFFICIENT' | 'LEGAL_BASIS_MISSING'
>;

const enough: Readonly<Record<ClientInformationDemand, readonly ClientInformationKind[]>> = {
  consented: ['consented'],
  informedOrConsented: ['informed', 'consented'],
  any: clientInformationKinds,
};

/** What is stated, as it is kept; whether it is enough is asked when the case is handed in. */
export function statedInformation(
  information: ClientInformation | null,
): Result<ClientInformation | null, TextRefusal> {
  if (information?.kind !== 'waived') return accept(information);
  const basis = optionalText('information.legalBasis', information.legalBasis, textLimits.paragraph);
  return basis.ok ? accept({ ...information, legalBasis: basis.value ?? '' }) : basis;
}

/** Whether the client knows as much as the municipality's setting demands. */
export function checkClientInformation(
  information: ClientInformation | null,
  demand: ClientInformationDemand,
  today: CivilDate,
): Result<ClientInformation, ClientInformationRefusal | Refusal<'DATE_AHEAD'>> {
  if (information === null) return refuse({ code: 'CLIENT_INFORMATION_MISSING', field: 'clientInformation' });
  if (!enough[demand].includes(information.kind))
    return refuse({ code: 'CLIENT_INFORMATION_INSUFFICIENT', field: 'clientInformation' });
  if (information.kind === 'waived' && !saysSomething(information.legalBasis))
    return refuse({ code: 'LEGAL_BASIS_MISSING', field: 'clientInformation' });

  const been = checkHasBeen('clientInformation', information.on, today);
  return been.ok ? accept(information) : been;
}
