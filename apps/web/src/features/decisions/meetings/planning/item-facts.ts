import type { Translate } from '#shared/texts/text-key.js';
import type { Item } from '../meeting.document.js';

type Described = Pick<Item, 'kind' | 'minutes'> & {
  readonly rapporteur: { readonly name: string } | null;
  readonly subject: { readonly number: string | null } | null;
};

/** Kind, number, minutes and rapporteur in a line. */
export const itemFacts = (t: Translate, { kind, subject, minutes, rapporteur }: Described): string =>
  [
    t(`meetings.kind.${kind}`),
    subject?.number,
    minutes === null ? undefined : t('meetings.standing.minutes', { count: minutes }),
    rapporteur ? t('meetings.item.rapporteur', { name: rapporteur.name }) : undefined,
  ]
    .filter((part) => part !== undefined && part !== null)
    .join(' · ');
