import { setObservationKind } from '@systemblick/co-editing/reconstruction/board-writers';
import { observationKinds, type ObservationKind } from '@systemblick/domain/cases/observation-kind';

import { useText } from '#shared/texts/use-text.js';
import type { Numbered } from '../board/numbered.js';
import { useWorkshop } from '../board/workshop.js';
import '../words/kinds.css';

type Props = { readonly observation: Numbered; readonly disabled: boolean };

/** What sort of thing the group sees. */
export function KindSelect({ observation: { id, number, kind }, disabled }: Props) {
  const t = useText();
  const { shared } = useWorkshop();

  return (
    <select
      className="kind-select"
      aria-label={t('reconstruction.observations.kind', { number })}
      value={kind}
      disabled={disabled}
      onChange={({ target }) => setObservationKind(shared.doc, id, target.value as ObservationKind)}
    >
      {observationKinds.map((one) => (
        <option key={one} value={one}>
          {t(`reconstruction.kind.${one}`)}
        </option>
      ))}
    </select>
  );
}
