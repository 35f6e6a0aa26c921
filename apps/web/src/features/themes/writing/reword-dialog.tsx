import { Dialog } from '../../../shared/dialog/dialog.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useText } from '../../../shared/texts/use-text.js';
import { CancelButton } from '../theme/cancel-button.js';
import type { ThemeDialogProps } from '../theme/theme-dialog-props.js';
import { useThemeMove } from '../theme/use-theme-move.js';
import { ThemeForm, type ThemeWording } from './theme-form.js';
import { RewordThemeDocument } from './write-theme.document.js';

export function RewordDialog({ theme, onClose, onReload }: ThemeDialogProps) {
  const t = useText();
  const { move, running, refusal } = useThemeMove(RewordThemeDocument, 'themes.done.reword', onClose);
  const { id, version, kind, title, description, question, legalSpheres, institutions } = theme;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);
  const institutionIds = institutions.map((institution) => institution.id);

  return (
    <Dialog open onClose={onClose} title={t('themes.form.rewordTitle')} wide>
      <ThemeForm
        wording={{
          kind,
          title,
          description: description ?? '',
          question: question ?? '',
          legalSpheres: legalSpheres ?? [],
        }}
        draftKey={`theme.${id}`}
        submit={t('themes.form.save')}
        running={running}
        refusal={refusal}
        onReload={reload}
        onSubmit={(wording: ThemeWording) => move({ input: { id, expectedVersion, institutionIds, ...wording } })}
      >
        <CancelButton onClick={onClose} />
      </ThemeForm>
    </Dialog>
  );
}
