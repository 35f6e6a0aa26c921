import { KeptDraft } from '#shared/form/kept-draft.js';
import { Missing } from '#shared/page/missing.js';
import { useText } from '#shared/texts/use-text.js';

type Props = {
  /** The draft of the form that would be here. */
  readonly draftKey?: string;
};

export function MissingPaper({ draftKey }: Props) {
  const t = useText();

  return (
    <Missing
      title={t('papers.missing.title')}
      crumb={{ label: t('papers.place'), to: '/lenkungsgruppe/vorlagen' }}
      back={t('papers.missing.back')}
      kept={draftKey !== undefined && <KeptDraft draftKey={draftKey} />}
    >
      {t('papers.missing.text')}
    </Missing>
  );
}
