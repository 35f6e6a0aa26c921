import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';
import { stationOutcomes, type Station } from '@systemblick/domain/cases/station';
import { institutionTypes } from '@systemblick/domain/people/institution-type';
import { legalSpheres } from '@systemblick/domain/people/legal-sphere';
import { sizeClasses } from '@systemblick/domain/people/member-municipality';
import { usualLegalSphere } from '@systemblick/domain/people/usual-legal-sphere';
import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';

import { Dialog } from '#shared/dialog/dialog.js';
import { Form } from '#shared/form/form.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { SelectField } from '#shared/form/select-field.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { TextField } from '#shared/form/text-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useText } from '#shared/texts/use-text.js';
import { stationSchema, toStation, toStationForm } from './station-schema.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  readonly title: string;
  /** None for a new one. */
  readonly station: Station | undefined;
  readonly onClose: () => void;
  readonly onApply: (station: Station) => void;
  /** Where several are written one after the other: applies this one, and the window is empty for the next. */
  readonly onApplyAndNext?: (station: Station) => void;
};

/** One station, as a form of its own in a window. */
export function StationDialog({ title, station, onClose, onApply, onApplyAndNext }: Props) {
  const t = useText();
  const form = useSchemaForm(stationSchema, toStationForm(station));
  const { control, setValue } = form;
  const { institutionType: chosen, legalSphere: said } = form.formState.dirtyFields;
  const type = useWatch({ control, name: 'institutionType' });

  // What is usual is only suggested: a sphere somebody chose stays.
  useEffect(() => {
    if (type && chosen && !said) setValue('legalSphere', usualLegalSphere(type) ?? '');
  }, [type, chosen, said, setValue]);

  const next = form.handleSubmit((values) => {
    onApplyAndNext?.(toStation(values));
    form.reset(toStationForm());
    // The emptied fields are drawn first.
    setTimeout(() => form.setFocus('institutionType'));
  });

  return (
    <Dialog open onClose={onClose} title={title} wide>
      <Form form={form} onSubmit={(values) => onApply(toStation(values))}>
        <div className="form-grid">
          <SelectField
            control={control}
            name="institutionType"
            label={t('cases.stations.institutionType')}
            choices={institutionTypes.map((value) => ({ value, label: t(`terms.institutionType.${value}`) }))}
          />
          <SelectField
            control={control}
            name="sizeClass"
            label={t('cases.stations.sizeClass')}
            optional
            choices={sizeClasses.map((value) => ({ value, label: t(`terms.sizeClass.${value}`) }))}
          />
          <SelectField
            control={control}
            name="legalSphere"
            label={t('cases.stations.legalSphere')}
            optional
            choices={legalSpheres.map((value) => ({ value, label: t(`terms.legalSphere.${value}`) }))}
          />
          <SelectField
            control={control}
            name="phase"
            label={t('cases.stations.phase')}
            optional
            choices={regelkreisPhases.map((value) => ({ value, label: t(`cases.phase.${value}`) }))}
          />
        </div>
        <TextField
          control={control}
          name="sought"
          label={t('cases.stations.sought')}
          hint={t('cases.stations.soughtHint')}
        />
        <RadioGroupField
          control={control}
          name="outcome"
          label={t('cases.stations.outcome')}
          horizontal
          choices={stationOutcomes.map((value) => ({ value, label: t(`cases.outcome.${value}`) }))}
        />
        <TextAreaField control={control} name="happened" label={t('cases.stations.happened')} optional rows={3} />
        <TextField
          control={control}
          name="handOver"
          label={t('cases.stations.handOver')}
          hint={t('cases.stations.handOverHint')}
          optional
        />
        <SubmitRow label={t('cases.stations.apply')} running={false} runningLabel={t('cases.stations.apply')}>
          {onApplyAndNext && <Button onClick={() => next()}>{t('cases.stations.applyAndNext')}</Button>}
          <Button onClick={onClose}>{t('shared.dialog.cancel')}</Button>
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
