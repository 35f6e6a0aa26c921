import { clientInformationKinds } from '@systemblick/domain/cases/client-information';
import { useWatch, type Control } from 'react-hook-form';

import { today } from '#shared/format/days.js';
import { DateField } from '#shared/form/date-field.js';
import { SelectField } from '#shared/form/select-field.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useText } from '#shared/texts/use-text.js';
import { ClientPapers } from '../papers/client-papers.js';
import type { CaseValues } from './case-values.js';

/** Whether the person the case is about knows: needed for handing in, not for a draft. */
type Props = {
  readonly control: Control<CaseValues, unknown, CaseValues>;
  /** None for a case that was never saved. */
  readonly caseId: string | undefined;
};

export function ClientFields({ control, caseId }: Props) {
  const t = useText();
  const kind = useWatch({ control, name: 'information.kind' });

  return (
    <section className="stack" aria-label={t('cases.client.title')} data-field="information">
      <div>
        <h2 className="panel__title">{t('cases.client.title')}</h2>
        <p className="small muted">{t('cases.client.lead')}</p>
      </div>
      <SelectField
        control={control}
        name="information.kind"
        label={t('cases.client.kind')}
        choices={clientInformationKinds.map((value) => ({ value, label: t(`cases.information.${value}`) }))}
      />
      {kind !== '' && (
        <DateField
          control={control}
          name="information.on"
          label={t('cases.client.on')}
          hint={t('cases.client.onHint')}
          max={today()}
        />
      )}
      {kind === 'waived' && (
        <TextAreaField
          control={control}
          name="information.legalBasis"
          label={t('cases.client.legalBasis')}
          hint={t('cases.client.legalBasisHint')}
          rows={2}
        />
      )}
      <ClientPapers caseId={caseId} />
    </section>
  );
}
