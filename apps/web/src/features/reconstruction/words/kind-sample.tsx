import type { ObservationKind } from '@systemblick/domain/cases/observation-kind';

import { useText } from '#shared/texts/use-text.js';
import './kinds.css';

/** The kind of an observation: its word, underlined as its passages are in the texts. */
export function KindSample({ kind }: { readonly kind: ObservationKind }) {
  const t = useText();

  return <span className={`kind-sample kind--${kind}`}>{t(`reconstruction.kind.${kind}`)}</span>;
}
