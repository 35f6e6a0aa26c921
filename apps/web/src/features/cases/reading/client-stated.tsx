import { useId } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import type { CaseDetail } from '../case.document.js';
import { ClientPapers } from '../papers/client-papers.js';
import { clientWords } from '../words/client-words.js';

/** What the author stated about the client's being informed, to be read once the case is handed in. */
type Props = { readonly kase: Pick<CaseDetail, 'id' | 'mine' | 'clientInformation'> };

export function ClientStated({ kase: { id, mine, clientInformation: information } }: Props) {
  const t = useText();
  const formats = useFormats();
  const heading = useId();

  if (information === null && !mine) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="section-title">
        {t('cases.client.title')}
      </h2>
      {information && <p>{clientWords(t, formats, information)}</p>}
      {mine && <ClientPapers caseId={id} />}
    </section>
  );
}
