import { Dialog } from '#shared/dialog/dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { CancelButton } from '../theme/cancel-button.js';
import type { ThemeDialogProps } from '../theme/theme-dialog-props.js';
import { themePage } from '../theme/theme.document.js';
import { ThemeForm, type ThemeWording } from './theme-form.js';

export function RewordDialog({ theme, onClose }: ThemeDialogProps) {
  const t = useText();
  const move = useMove('rewordTheme', themePage, theme, { done: 'themes.done.reword', onDone: onClose });
  const { id, kind, title, description, question, legalSpheres, institutions } = theme;
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
        move={move}
        onSubmit={(wording: ThemeWording) => move.send({ institutionIds, ...wording })}
      >
        <CancelButton onClick={onClose} />
      </ThemeForm>
    </Dialog>
  );
}
