import type { ReactNode } from 'react';

import { useFormats } from '../../../shared/format/use-formats.js';
import { useText } from '../../../shared/texts/use-text.js';
import { Icon } from '../../../shared/widgets/icon.js';
import type { CaseDetail } from '../case.document.js';

type Props = {
  readonly kase: Pick<CaseDetail, 'mine' | 'clientInformation'>;
  /** How many identifiers the check found; undefined while it runs. */
  readonly identifiers: number | undefined;
};

/** What has to be true before a case is released, and whether it is. */
export function Checklist({ kase: { mine, clientInformation }, identifiers }: Props) {
  const t = useText();
  const { date } = useFormats();

  return (
    <ul className="review-panel__list">
      <Check name={t('cases.review.secondPerson')} met={!mine}>
        {t(mine ? 'cases.review.own' : 'cases.review.secondPersonYes')}
      </Check>
      <Check name={t('cases.review.identifiers')} met={identifiers === 0}>
        {identifiers === undefined
          ? t('cases.review.identifiersChecking')
          : identifiers === 0
            ? t('cases.review.identifiersNone')
            : t('cases.review.identifiersSome', { count: identifiers })}
      </Check>
      <Check name={t('cases.review.client')} met={clientInformation !== null}>
        {clientInformation === null
          ? t('cases.review.clientMissing')
          : t('cases.client.summary', {
              kind: t(`cases.information.${clientInformation.kind}`),
              date: date(clientInformation.on),
            })}
        {clientInformation?.legalBasis && <> {t('cases.review.legalBasis', { basis: clientInformation.legalBasis })}</>}
      </Check>
    </ul>
  );
}

function Check({
  name,
  met,
  children,
}: {
  readonly name: string;
  readonly met: boolean;
  readonly children: ReactNode;
}) {
  const t = useText();

  return (
    <li className={met ? 'check check--met' : 'check'}>
      <Icon name={met ? 'success' : 'warning'} />
      <span className="check__name">
        {name}
        <span className="kern-sr-only"> ({t(met ? 'cases.review.met' : 'cases.review.notMet')})</span>
      </span>
      <span className="check__text">{children}</span>
    </li>
  );
}
