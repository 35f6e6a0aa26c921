import { useId } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import type { CaseDetail } from '../case.document.js';
import { clientWords } from '../words/client-words.js';

/** What the author stated about the client's being informed, to be read once the case is handed in. */
export function ClientStated({ information }: { readonly information: CaseDetail['clientInformation'] }) {
  const t = useText();
  const formats = useFormats();
  const heading = useId();

  if (information === null) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="section-title">
        {t('cases.client.title')}
      </h2>
      <p>{clientWords(t, formats, information)}</p>
    </section>
  );
}
