import { useEffect } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';

import { TextAreaField } from '#shared/form/text-area-field.js';
import { useText } from '#shared/texts/use-text.js';

type Values = { outcome: string; amendedWording: string };
type Props<Written extends Values, Sent> = {
  readonly form: UseFormReturn<Written, unknown, Sent>;
  /** The words that were before the body; undefined where several points are chosen, each with its own. */
  readonly asked: string | undefined;
};

/** How it reads as it was adopted, where that is other than asked: begun with what was asked. */
export function AmendedWordingField<Written extends Values, Sent>({ form, asked }: Props<Written, Sent>) {
  const t = useText();
  const { control, getValues, setValue } = form as unknown as UseFormReturn<Values, unknown, Values>;
  const isAmended = useWatch({ control, name: 'outcome' }) === 'adoptedAsAmended';

  useEffect(() => {
    if (isAmended && asked !== undefined && getValues('amendedWording') === '') setValue('amendedWording', asked);
  }, [isAmended, asked, getValues, setValue]);

  if (!isAmended) return null;
  return (
    <TextAreaField
      control={control}
      name="amendedWording"
      label={t('meetings.record.amended')}
      hint={t(asked === undefined ? 'meetings.record.amendedOne' : 'meetings.record.amendedHint')}
      max={4000}
      rows={4}
    />
  );
}
