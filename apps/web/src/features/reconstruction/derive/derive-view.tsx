import { becomesTheme } from '@systemblick/co-editing/reconstruction/left-behind';
import { addThemeDraft } from '@systemblick/co-editing/reconstruction/board-writers';
import { useState } from 'react';

import { announce } from '#shared/announce/announcements.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { useAct } from '#shared/move/use-act.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { useWorkshop } from '../board/workshop.js';
import { UndoButtons } from '../observations/undo-buttons.js';
import { ClosedNote } from '../running/closed-note.js';
import { sessionFragment } from '../session.document.js';
import { newId } from '#shared/form/new-id.js';
import { ThemeForm } from './theme-form.js';
import { Button } from '#shared/widgets/button.js';
import './derive-view.css';

/** From what was seen to what is general in it: a form for each theme, with its evidence beside it. */
export function DeriveView() {
  const t = useText();
  const { board, shared, session, may } = useWorkshop();
  const deriving = useAct('deriveThemes', sessionFragment, {
    onDone: () => announce(t('reconstruction.derive.kept', { count: board.themeDrafts.filter(becomesTheme).length })),
  });
  const [newest, setNewest] = useState<string>();
  const open = may('derive');

  function add() {
    const id = newId();
    if (addThemeDraft(shared.doc, { id, kind: 'problem' })) setNewest(id);
  }

  const addButton = (
    <Button small onClick={add}>
      <Icon name="add" />
      {t('reconstruction.derive.add')}
    </Button>
  );
  return (
    <div className="stack">
      <div className="row row--top row--apart derive__head">
        <p className="derive__lead">{t('reconstruction.derive.lead')}</p>
        <UndoButtons />
      </div>
      {!open && <ClosedNote action="derive" />}
      {deriving.refusal && <RefusalMessage refusal={deriving.refusal} />}
      {board.themeDrafts.length === 0 ? (
        <EmptyState title={t('reconstruction.derive.emptyTitle')} {...(open && { action: addButton })}>
          {t('reconstruction.derive.empty')}
        </EmptyState>
      ) : (
        <ol className="stack">
          {board.themeDrafts.map((draft, place) => (
            <li key={draft.id}>
              <ThemeForm draft={draft} number={place + 1} isNew={draft.id === newest} />
            </li>
          ))}
        </ol>
      )}
      {open && board.themeDrafts.length > 0 && (
        <div className="row row--m row--middle">
          {addButton}
          {session.facilitates && (
            <Button rank="primary" running={deriving.running} onClick={() => deriving.send({ id: session.id })}>
              {t('reconstruction.derive.keep')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
