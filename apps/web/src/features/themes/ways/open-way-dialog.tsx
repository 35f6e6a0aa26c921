import { FormDialog } from '#shared/form/form-dialog.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { useMe } from '../../people/me-context.js';
import type { ThemeDialogProps } from '../theme/theme-dialog-props.js';
import { themePage } from '../theme/theme.document.js';
import { useNewId } from '#shared/form/new-id.js';
import { BilateralFields } from './bilateral-fields.js';
import type { WayKind } from './way-choice.js';
import { emptyWay, waySchemas, type WayValues } from './way-schema.js';
import { WorkingGroupFields } from './working-group-fields.js';

type Props = ThemeDialogProps & { readonly kind: WayKind; readonly again: boolean };

/** Sets a theme on one of the three ways. Whoever does it is responsible for it. */
export function OpenWayDialog({ kind, again, theme, onClose }: Props) {
  const t = useText();
  const { person } = useMe();
  const id = useNewId();
  const form = useSchemaForm<WayValues, WayValues>(waySchemas[kind], emptyWay);
  // The way is new, the version is that of the theme.
  const which = { id, version: theme.version };
  const move = useMove(again ? 'seeThemeAgain' : 'openRoute', themePage, which, {
    done: 'themes.done.route',
    onDone: onClose,
  });

  function send({ partnerInstitutionId, contact, bodyId, acrossLegalSpheres, reason }: WayValues) {
    const choice = {
      bilateral: { partnerInstitutionId, contact },
      workingGroup: { bodyId, acrossLegalSpheres },
      projectGroup: {},
    }[kind];
    return move.send({ themeId: theme.id, kind, reason, responsibleId: person.id, ...choice });
  }

  return (
    <FormDialog
      title={t(`themes.way.${kind}.dialogTitle`)}
      form={form}
      submit={t(`themes.way.${kind}.choose`)}
      move={move}
      onSubmit={send}
      onClose={onClose}
      lead={<p>{t(`themes.way.${kind}.criterion`)}</p>}
    >
      {kind === 'bilateral' && <BilateralFields control={form.control} />}
      {kind === 'workingGroup' && <WorkingGroupFields control={form.control} />}
      <TextAreaField
        control={form.control}
        name="reason"
        label={t('themes.way.reason')}
        hint={t(`themes.way.${kind}.reasonHint`)}
        rows={3}
      />
    </FormDialog>
  );
}
