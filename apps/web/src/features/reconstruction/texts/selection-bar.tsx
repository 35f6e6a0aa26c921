import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { Menu } from '#shared/widgets/menu.js';
import { useWorkshop } from '../board/workshop.js';
import { attachActions } from './attach-actions.js';
import { ClosedNote } from '../running/closed-note.js';
import type { SelectedPassage } from './selected-passage.js';
import { shortened } from './text-span.js';
import { useWriteObservation } from './use-write-observation.js';
import { Button } from '#shared/widgets/button.js';
import './selection-bar.css';

type Props = { readonly passage: SelectedPassage; readonly onDone: () => void };

/** What to do with the selected passage. At the lower edge, where no finger and no system menu covers it. */
export function SelectionBar({ passage, onDone }: Props) {
  const t = useText();
  const { session, board, shared, may, pointing } = useWorkshop();
  const { mark, writeOn } = useWriteObservation();
  const code = session.cases.find(({ caseId }) => caseId === passage.caseId)?.code ?? '';
  const attach = attachActions({
    t,
    shared,
    board,
    disabled: false,
    markIds: () => [mark(passage)].filter((id) => id !== undefined),
    onAttached: (id) => {
      pointing.toObservation(id);
      onDone();
    },
  });

  return (
    <section className="selection-bar" aria-label={t('reconstruction.texts.selected')}>
      <p className="selection-bar__quote">
        <span className="selection-bar__code">{code}</span> „{shortened(passage.quote, 90)}“
      </p>
      {may('mark') || may('observe') ? (
        <div className="row">
          {may('observe') && (
            <Button
              rank="primary"
              small
              onClick={() => {
                writeOn(passage);
                onDone();
              }}
            >
              <Icon name="edit" />
              {t('reconstruction.observations.write')}
            </Button>
          )}
          {may('mark') && (
            <Button
              small
              onClick={() => {
                mark(passage);
                onDone();
              }}
            >
              {t('reconstruction.texts.markOnly')}
            </Button>
          )}
          {may('observe') && may('mark') && attach.length > 0 && (
            <Menu label={t('reconstruction.texts.attach')} actions={attach} />
          )}
        </div>
      ) : (
        <ClosedNote action="mark" />
      )}
      <button
        type="button"
        className="selection-bar__close"
        aria-label={t('reconstruction.texts.forget')}
        onClick={onDone}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}
