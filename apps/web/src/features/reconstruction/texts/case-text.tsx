import { useMemo } from 'react';

import { announce } from '#shared/announce/announcements.js';
import { useText } from '#shared/texts/use-text.js';
import { numbered } from '../board/numbered.js';
import { useWorkshop } from '../board/workshop.js';
import type { SessionText } from './session-text.document.js';
import { CaseSection } from './case-section.js';
import { KeyboardSection } from './keyboard-section.js';
import { placedMarks } from './placed-marks.js';
import type { SelectedPassage } from './selected-passage.js';
import { useWriteObservation } from './use-write-observation.js';

type Props = {
  readonly opened: SessionText;
  readonly sections: SessionText['text']['sections'];
  readonly byKeyboard: boolean;
  readonly onSelect: (passage: SelectedPassage | undefined) => void;
  readonly onLeaveKeyboard: () => void;
};

/** A case's text by the phases of the Regelkreis, to be read and marked. */
export function CaseText({ opened: { caseId, number }, sections, byKeyboard, onSelect, onLeaveKeyboard }: Props) {
  const t = useText();
  const { board, pointing, may } = useWorkshop();
  const { mark, writeOn } = useWriteObservation();
  const marks = useMemo(() => placedMarks(board, caseId, number), [board, caseId, number]);
  const chosen = useMemo(() => {
    const card = numbered(board).find(({ id }) => id === pointing.observationId);
    return new Set([...(card?.markIds ?? []), ...(pointing.markId === undefined ? [] : [pointing.markId])]);
  }, [board, pointing]);

  function write(passage: SelectedPassage) {
    if (may('observe')) writeOn(passage);
    else if (may('mark') && mark(passage) !== undefined) announce(t('reconstruction.texts.marked'));
    onSelect(undefined);
  }

  return (
    <div className="stack board-text">
      {sections.map(({ phase, text }) => (
        <section key={phase}>
          <h3 className="board-text__phase">{t(`cases.phase.${phase}`)}</h3>
          {byKeyboard ? (
            <KeyboardSection
              caseId={caseId}
              caseVersion={number}
              section={phase}
              name={t(`cases.phase.${phase}`)}
              text={text}
              onSelect={onSelect}
              onWrite={write}
              onLeave={onLeaveKeyboard}
            />
          ) : (
            <CaseSection
              caseId={caseId}
              caseVersion={number}
              section={phase}
              text={text}
              marks={marks.get(phase) ?? []}
              chosen={chosen}
            />
          )}
        </section>
      ))}
    </div>
  );
}
