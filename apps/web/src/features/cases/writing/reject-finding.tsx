import { rejectionReasons, type RejectionReason } from '@systemblick/domain/cases/finding';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import { announce } from '#shared/announce/announcements.js';
import { PlainSelect } from '#shared/form/plain-select.js';
import { useText } from '#shared/texts/use-text.js';
import { Button } from '#shared/widgets/button.js';
import type { Place, SectionTexts } from '../identifiers/place.js';
import type { CaseValues } from './case-values.js';

type Props = {
  readonly form: UseFormReturn<CaseValues, unknown, CaseValues>;
  readonly place: Place;
  readonly texts: SectionTexts;
};

/** Says of a place, and of the same words elsewhere, why they identify nobody. The second person reads it. */
export function RejectFinding({ form, place: { section, start, end, kind, proven }, texts }: Props) {
  const t = useText();
  const [reason, setReason] = useState<RejectionReason>();
  const words = texts[section].slice(start, end);
  if (proven || kind === 'other') return <p className="small muted">{t('cases.rejected.proven', { words })}</p>;

  function reject() {
    if (!reason || kind === 'other') return;
    const before = form.getValues('rejected') ?? [];
    form.setValue('rejected', [...before, { kind, words, reason }], { shouldDirty: true });
    announce(t('cases.rejected.done', { words }));
  }

  return (
    <div className="stack">
      <PlainSelect
        label={t('cases.rejected.label', { words })}
        value={reason ?? ''}
        none={t('cases.rejected.choose')}
        choices={rejectionReasons.map((value) => ({ value, label: t(`cases.rejected.reason.${value}`) }))}
        onChange={(value) => setReason(rejectionReasons.find((known) => known === value))}
      />
      <div className="row">
        <Button small aria-disabled={!reason} onClick={reject}>
          {t('cases.rejected.reject')}
        </Button>
      </div>
    </div>
  );
}
