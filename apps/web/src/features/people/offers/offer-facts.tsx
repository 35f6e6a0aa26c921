import { webAddress } from '@systemblick/domain/kernel/link-address';
import { isAddress } from '@systemblick/domain/people/mail-address';
import type { ReactNode } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import type { Offer } from './offers.document.js';
import './offers.css';

/** What an entry says; what it does not say is left out. */
export function OfferFacts({ offer }: { readonly offer: Offer }) {
  const t = useText();
  const { date } = useFormats();
  const yesNo = (yes: boolean) => t(yes ? 'offers.yes' : 'offers.no');
  const web = webAddress(offer.website ?? '');
  const mail = offer.email !== null && isAddress(offer.email);

  return (
    <>
      {offer.description && <p className="offer-text">{offer.description}</p>}
      <dl className="offer-facts">
        <Fact name={t('offers.field.field')}>{offer.fieldOfAction}</Fact>
        <Fact name={t('offers.field.targetGroup')}>{offer.targetGroup}</Fact>
        <Fact name={t('offers.field.languages')}>{offer.languages.join(', ')}</Fact>
        <Fact name={t('offers.field.places')}>{offer.memberMunicipalities.map(({ name }) => name).join(', ')}</Fact>
        <Fact name={t('offers.field.access')}>{offer.access}</Fact>
        <Fact name={t('offers.field.times')}>{offer.times}</Fact>
        <Fact name={t('offers.field.childCare')}>{yesNo(offer.childCare)}</Fact>
        <Fact name={t('offers.field.barrierFree')}>{yesNo(offer.barrierFree)}</Fact>
        <Fact name={t('offers.field.transport')}>{offer.transport}</Fact>
        <Fact name={t('offers.field.costs')}>{offer.costs}</Fact>
        <Fact name={t('offers.field.institution')}>{offer.institution?.name}</Fact>
        <Fact name={t('offers.field.contactRole')}>{offer.contactRole}</Fact>
        <Fact name={t('offers.field.email')}>
          {mail ? <a href={`mailto:${offer.email}`}>{offer.email}</a> : offer.email}
        </Fact>
        <Fact name={t('offers.field.phone')}>{offer.phone && <a href={`tel:${offer.phone}`}>{offer.phone}</a>}</Fact>
        <Fact name={t('offers.field.website')}>
          {web ? (
            <a href={web} rel="noreferrer noopener">
              {offer.website}
            </a>
          ) : (
            offer.website
          )}
        </Fact>
        <Fact name={t('offers.field.lastChecked')}>{date(offer.lastChecked)}</Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
