import { useId } from 'react';

import { useNarrow } from '#shared/page/use-narrow.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { numbered } from '../board/numbered.js';
import { useWorkshop } from '../board/workshop.js';
import { ClosedNote } from '../running/closed-note.js';
import { useWriteObservation } from '../texts/use-write-observation.js';
import { ObservationCard } from './observation-card.js';
import { UndoButtons } from './undo-buttons.js';
import { Button } from '#shared/widgets/button.js';
import './observation-column.css';

/** What the group sees, the newest on top. */
export function ObservationColumn() {
  const t = useText();
  const heading = useId();
  const narrow = useNarrow();
  const { board, may } = useWorkshop();
  const { writeAbout } = useWriteObservation();
  const open = may('observe');

  return (
    <section className="observations" aria-labelledby={heading}>
      <div className="row row--middle row--apart observations__head">
        <h2 id={heading} className="observations__title">
          {t('reconstruction.observations.titleCount', { count: board.observations.length })}
        </h2>
        <UndoButtons />
      </div>
      {!open && <ClosedNote action="observe" />}
      {open && !narrow && (
        <Button rank="primary" small onClick={() => writeAbout([])}>
          <Icon name="add" />
          {t('reconstruction.observations.write')}
        </Button>
      )}
      {board.observations.length === 0 && <p className="muted">{t('reconstruction.observations.none')}</p>}
      <ol className="stack stack--m" reversed>
        {numbered(board)
          .toReversed()
          .map((observation) => (
            <li key={observation.id}>
              <ObservationCard observation={observation} />
            </li>
          ))}
      </ol>
    </section>
  );
}
