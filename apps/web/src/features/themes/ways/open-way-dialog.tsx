import { useState } from 'react';
import { v7 } from 'uuid';

import { Dialog } from '../../../shared/dialog/dialog.js';
import { Form } from '../../../shared/form/form.js';
import { SubmitRow } from '../../../shared/form/submit-row.js';
import { TextAreaField } from '../../../shared/form/text-area-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useText } from '../../../shared/texts/use-text.js';
import { useMe } from '../../people/me-context.js';
import { CancelButton } from '../theme/cancel-button.js';
import type { ThemeDialogProps } from '../theme/theme-dialog-props.js';
import { useThemeMove } from '../theme/use-theme-move.js';
import { BilateralFields } from './bilateral-fields.js';
import { OpenRouteDocument, SeeThemeAgainDocument } from './route-moves.document.js';
import type { WayKind } from './way-choice.js';
import { emptyWay, waySchemas, type WayValues } from './way-schema.js';
import { WorkingGroupFields } from './working-group-fields.js';

type Props = ThemeDialogProps & { readonly kind: WayKind; readonly again: boolean };

/** Sets a theme on one of the three ways. Whoever does it is responsible for it. */
export function OpenWayDialog({ kind, again, theme, onClose, onReload }: Props) {
  const t = useText();
  const { person } = useMe();
  const [id] = useState(() => v7());
  const form = useSchemaForm<WayValues, WayValues>(waySchemas[kind], emptyWay);
  const open = useThemeMove(OpenRouteDocument, 'themes.done.route', onClose);
  const seeAgain = useThemeMove(SeeThemeAgainDocument, 'themes.done.route', onClose);
  const { move, running, refusal } = again ? seeAgain : open;

  const { seen: expectedVersion, reload } = useSeenVersion(theme.version, onReload);

  function send({ partnerInstitutionId, contact, bodyId, acrossLegalSpheres, reason }: WayValues) {
    const choice = {
      bilateral: { partnerInstitutionId, contact },
      workingGroup: { bodyId, acrossLegalSpheres },
      projectGroup: {},
    }[kind];
    const which = { id, themeId: theme.id, expectedVersion };
    return move({ input: { ...which, kind, reason, responsibleId: person.id, ...choice } });
  }

  return (
    <Dialog open onClose={onClose} title={t(`themes.way.${kind}.dialogTitle`)}>
      <p>{t(`themes.way.${kind}.criterion`)}</p>
      <Form form={form} onSubmit={send} refusal={refusal} onReload={reload}>
        {kind === 'bilateral' && <BilateralFields control={form.control} />}
        {kind === 'workingGroup' && <WorkingGroupFields control={form.control} />}
        <TextAreaField
          control={form.control}
          name="reason"
          label={t('themes.way.reason')}
          hint={t(`themes.way.${kind}.reasonHint`)}
          rows={3}
        />
        <SubmitRow label={t(`themes.way.${kind}.choose`)} running={running} runningLabel={t('shared.form.sending')}>
          <CancelButton onClick={onClose} />
        </SubmitRow>
      </Form>
    </Dialog>
  );
}
