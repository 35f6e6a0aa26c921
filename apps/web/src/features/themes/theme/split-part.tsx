import type { Control } from 'react-hook-form';

import { ManyChoicesField } from '#shared/form/many-choices-field.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useText } from '#shared/texts/use-text.js';
import type { SplitValues } from './split-schema.js';
import type { ThemeObservation } from './theme.document.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  readonly control: Control<SplitValues, unknown, SplitValues>;
  readonly index: number;
  readonly observations: readonly ThemeObservation[];
  readonly onRemove?: () => void;
};

/** One of the new themes. */
export function SplitPart({ control, index, observations, onRemove }: Props) {
  const t = useText();
  const number = index + 1;

  return (
    <fieldset className="split-part stack">
      <legend className="split-part__title">{t('themes.split.part', { number })}</legend>
      <TextField control={control} name={`into.${index}.title`} label={t('themes.form.title')} />
      <TextAreaField
        control={control}
        name={`into.${index}.description`}
        label={t('themes.form.description')}
        rows={3}
      />
      {observations.length > 0 && (
        <ManyChoicesField
          control={control}
          name={`into.${index}.observationIds`}
          label={t('themes.split.observations')}
          optional
          choices={observations.map(({ id, wording }) => ({ value: id, label: wording }))}
        />
      )}
      {onRemove && (
        <Button small onClick={onRemove} aria-label={t('themes.split.removeLabel', { number })}>
          {t('themes.split.remove')}
        </Button>
      )}
    </fieldset>
  );
}
