import type { RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import type { ClipboardEvent } from 'react';
import { useController, type Control } from 'react-hook-form';

import { describedBy } from '#shared/form/field.js';
import { FieldFrame } from '#shared/form/field-frame.js';
import { useFieldId } from '#shared/form/form-context.js';
import { useText } from '#shared/texts/use-text.js';
import { carryPlaces } from '../identifiers/carry-places.js';
import type { Place, SectionTexts } from '../identifiers/place.js';
import type { CaseValues } from './case-values.js';
import { MarkedTextarea } from './marked-textarea.js';

type Props = {
  readonly control: Control<CaseValues, unknown, CaseValues>;
  readonly phase: RegelkreisPhase;
  readonly found: { readonly texts: SectionTexts; readonly places: readonly Place[] };
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
};

/** The text of one phase, with what identifies somebody underlined. */
export function PhaseField({ control, phase, found, onPaste }: Props) {
  const t = useText();
  const { field, fieldState } = useController({ control, name: `sections.${phase}` });
  const label = t(`cases.phase.${phase}`);
  const hint = t(`cases.phaseHint.${phase}`);
  const id = useFieldId(field.name, label);
  const error = fieldState.error?.message;
  const mine = found.places.filter(({ section }) => section === phase);
  const places = carryPlaces(mine, found.texts[phase], field.value);

  return (
    <FieldFrame id={id} label={label} hint={hint} optional={false} error={error}>
      <MarkedTextarea
        id={id}
        section={phase}
        value={field.value}
        places={places}
        inputRef={field.ref}
        describedBy={describedBy(id, { hint, error })}
        invalid={error !== undefined}
        onChange={field.onChange}
        onBlur={field.onBlur}
        onPaste={onPaste}
      />
    </FieldFrame>
  );
}
