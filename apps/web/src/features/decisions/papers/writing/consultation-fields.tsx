import { consultationRoles, mostConsultations } from '@systemblick/domain/decisions/papers/paper-consultation';
import { useFieldArray, type Control } from 'react-hook-form';

import { announce } from '#shared/announce/announcements.js';
import { DateField } from '#shared/form/date-field.js';
import { SelectField } from '#shared/form/select-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { type PaperValues, emptyConsultation } from './paper-values.js';
import { PlaceButtons } from './place-buttons.js';
import { useFocusAfterMove } from './use-focus-after-move.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly control: Control<PaperValues, unknown, PaperValues> };

/** The Beratungsfolge: which bodies deal with the paper, in their order. */
export function ConsultationFields({ control }: Props) {
  const t = useText();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'consultations' });
  const focus = useFocusAfterMove();

  function shift(from: number, to: number) {
    move(from, to);
    focus(`consultation-${to}-${to < from ? 'up' : 'down'}`);
    announce(t('papers.consultation.moved', { number: to + 1 }));
  }

  function take(index: number) {
    remove(index);
    focus('consultation-add');
  }

  return (
    <fieldset className="paper-points stack">
      <legend className="paper-points__legend">{t('papers.consultation.title')}</legend>
      <p className="kern-hint">{t('papers.consultation.hint')}</p>
      {fields.map((field, index) => (
        <fieldset key={field.id} className="card stack paper-point">
          <legend className="paper-point__legend">{t('papers.consultation.station', { number: index + 1 })}</legend>
          <TextField control={control} name={`consultations.${index}.body`} label={t('papers.consultation.body')} />
          <div className="form-grid">
            <SelectField
              control={control}
              name={`consultations.${index}.role`}
              label={t('papers.consultation.role')}
              choices={consultationRoles.map((role) => ({ value: role, label: t(`papers.consultation.as.${role}`) }))}
            />
            <DateField
              control={control}
              name={`consultations.${index}.on`}
              label={t('papers.consultation.on')}
              optional
            />
          </div>
          <TextField
            control={control}
            name={`consultations.${index}.note`}
            label={t('papers.consultation.note')}
            optional
          />
          <PlaceButtons
            name={`consultation-${index}`}
            place={index}
            last={index === fields.length - 1}
            labels={{
              up: t('papers.consultation.up', { number: index + 1 }),
              down: t('papers.consultation.down', { number: index + 1 }),
              remove: t('papers.consultation.remove', { number: index + 1 }),
            }}
            onMove={(to) => shift(index, to)}
            onRemove={() => take(index)}
          />
        </fieldset>
      ))}
      {fields.length < mostConsultations && (
        <p>
          <Button small id="consultation-add" onClick={() => append(emptyConsultation)}>
            <Icon name="add" />
            {t('papers.consultation.add')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
