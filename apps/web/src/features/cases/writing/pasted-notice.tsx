import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import type { Pasted } from './pasted.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly pasted: Pasted; readonly onUndo: () => void; readonly onKeep: () => void };

/** Says what was recognised in a pasted text, and takes it back. */
export function PastedNotice({ pasted: { found, into, before }, onUndo, onKeep }: Props) {
  const t = useText();
  const { list } = useFormats();
  const names = list(found.map((phase) => t(`cases.phase.${phase}`)));

  return (
    <Alert kind="info" role="status">
      <p>
        {found.length === 0
          ? t('cases.write.pastedWhole', { phase: t(`cases.phase.${into}`) })
          : t('cases.write.pasted', { count: found.length, phases: names })}
      </p>
      {before !== '' && <p>{t('cases.write.pastedBefore', { count: before.length })}</p>}
      <div className="row button-row">
        <Button small onClick={onUndo}>
          {t('cases.write.undo')}
        </Button>
        <Button rank="tertiary" small onClick={onKeep}>
          {t('cases.write.keep')}
        </Button>
      </div>
    </Alert>
  );
}
