import { boardOrigin, observationText, removeObservation } from '@systemblick/co-editing/reconstruction/board-writers';

import { SharedTextArea } from '#shared/co-editing/shared-text-area.js';
import { announce } from '#shared/announce/announcements.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import type { Numbered } from '../board/numbered.js';
import { useWorkshop } from '../board/workshop.js';
import { KindSelect } from './kind-select.js';
import { LinkedPassages } from './linked-passages.js';
import './observation-card.css';

/** The board's limit, with the tenth it keeps free. */
const longest = 3600;

/** One observation: its kind, what it says, written together, and the passages it is about. */
export function ObservationCard({ observation }: { readonly observation: Numbered }) {
  const t = useText();
  const { shared, undo, may, myId, pointing } = useWorkshop();
  const { id, number, kind, createdBy } = observation;
  const open = may('observe');
  const text = observationText(shared.doc, id);
  const chosen = pointing.observationId === id;

  if (!text) return null;
  return (
    <article
      id={`observation-${id}`}
      tabIndex={-1}
      className={`observation kind--${kind}${chosen ? ' observation--chosen' : ''}`}
      aria-label={t('reconstruction.observations.card', { number })}
    >
      <div className="line line--middle">
        <span className="observation__number" aria-hidden="true">
          {number}
        </span>
        <KindSelect observation={observation} disabled={!open} />
        {createdBy === myId && open && (
          <button
            type="button"
            className="observation__remove"
            aria-label={t('reconstruction.observations.remove', { number })}
            onClick={() => {
              if (removeObservation(shared.doc, id)) announce(t('reconstruction.observations.removed'), 'info');
            }}
          >
            <Icon name="delete" />
          </button>
        )}
      </div>
      <SharedTextArea
        shared={shared}
        text={text}
        field={`observation:${id}`}
        label={t('reconstruction.observations.text', { number })}
        hideLabel
        placeholder={t('reconstruction.observations.placeholder')}
        origin={boardOrigin}
        undo={undo}
        max={longest}
        rows={2}
        readOnly={!open}
        takesFocus={pointing.newId === id}
      />
      <LinkedPassages observation={observation} />
    </article>
  );
}
