import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import type { Paper } from './paper.document.js';

/** Why a draft came back to its authors. */
export function SentBackNotice({ paper: { sentBack } }: { readonly paper: Paper }) {
  const t = useText();
  const { date } = useFormats();

  if (!sentBack) return null;
  return (
    <Alert kind="warning" title={t(`papers.sentBack.${sentBack.why}`)}>
      <p className="as-written">{sentBack.reason}</p>
      <p className="small muted">{t('papers.sentBack.at', { date: date(sentBack.at) })}</p>
    </Alert>
  );
}
