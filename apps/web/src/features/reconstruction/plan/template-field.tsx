import { sessionTemplates, templatePhases } from '@systemblick/domain/reconstruction/session-template';
import type { Control } from 'react-hook-form';

import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import type { PlanSent, PlanValues } from './plan-schema.js';

/** The ready-made courses, each with its phases and minutes. */
export function TemplateField({ control }: { readonly control: Control<PlanValues, unknown, PlanSent> }) {
  const t = useText();
  const { list } = useFormats();

  return (
    <RadioGroupField
      control={control}
      name="template"
      label={t('reconstruction.plan.template')}
      choices={sessionTemplates.map((template) => {
        const phases = templatePhases[template];
        const minutes = phases.reduce((sum, phase) => sum + phase.minutes, 0);
        return {
          value: template,
          label: t(`reconstruction.template.${template}`),
          hint: t('reconstruction.plan.templateLength', {
            minutes,
            phases: list(
              phases.map((planned) =>
                t('reconstruction.facts.phase', {
                  phase: t(`reconstruction.phase.${planned.phase}`),
                  minutes: planned.minutes,
                }),
              ),
            ),
          }),
        };
      })}
    />
  );
}
