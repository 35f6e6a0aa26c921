import { useState } from 'react';

import { useNarrow } from '#shared/page/use-narrow.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { useWorkshop } from '../board/workshop.js';
import { ObservationColumn } from '../observations/observation-column.js';
import { CaseColumn } from './case-column.js';
import { CasePicker } from './case-picker.js';
import { PhoneSwitch, type PhoneSide } from './phone-switch.js';
import { SelectionBar } from './selection-bar.js';
import { toggled } from './shown-cases.js';
import { useFollowPointing } from './use-follow-pointing.js';
import { useSelectedPassage } from './use-selected-passage.js';
import { useWriteObservation } from './use-write-observation.js';
import { Button } from '#shared/widgets/button.js';
import './texts-and-observations.css';

/** The work of the first phases: texts side by side, and beside them what the group sees in them. */
export function TextsAndObservations() {
  const t = useText();
  const narrow = useNarrow();
  const { session, board, may } = useWorkshop();
  const { writeAbout } = useWriteObservation();
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    session.cases.slice(0, narrow ? 1 : 2).map(({ caseId }) => caseId),
  );
  const [side, setSide] = useState<PhoneSide>('texts');
  const { passage, select, forget } = useSelectedPassage();
  const room = narrow ? 1 : 3;
  const shown = chosen.slice(-room);
  useFollowPointing({ narrow, shown, show: (caseId) => setChosen(toggled(shown, caseId, room)), setSide });

  const showsTexts = !narrow || side === 'texts';
  const showsObservations = !narrow || side === 'observations';
  return (
    <div className="table">
      {narrow && <PhoneSwitch side={side} count={board.observations.length} onChange={setSide} />}
      {showsTexts && (
        <section className="stack table__texts" aria-label={t('reconstruction.texts.title')}>
          <div className="row row--middle row--apart table__choose">
            <CasePicker
              cases={session.cases}
              shown={shown}
              onToggle={(caseId) => setChosen(toggled(shown, caseId, room))}
            />
            <p className="muted small">{t('reconstruction.texts.logged')}</p>
          </div>
          <div className={`table__columns table__columns--${shown.length}`}>
            {session.cases
              .filter(({ caseId }) => shown.includes(caseId))
              .map((one) => (
                <CaseColumn key={one.caseId} of={one} onSelect={select} />
              ))}
          </div>
        </section>
      )}
      {showsObservations && <ObservationColumn />}
      {passage ? (
        <SelectionBar passage={passage} onDone={forget} />
      ) : (
        narrow &&
        may('observe') && (
          <Button rank="primary" className="table__main" onClick={() => writeAbout([])}>
            <Icon name="add" />
            {t('reconstruction.observations.write')}
          </Button>
        )
      )}
    </div>
  );
}
