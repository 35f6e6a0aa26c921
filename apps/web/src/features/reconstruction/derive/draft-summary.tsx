import type { BoardThemeDraft } from '@systemblick/co-editing/reconstruction/board-shape';

import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { casesOf } from '../board/numbered.js';
import { useWorkshop } from '../board/workshop.js';

/** A theme as the group has put it, to be weighed. */
export function DraftSummary({ draft }: { readonly draft: BoardThemeDraft }) {
  const t = useText();
  const { board, session } = useWorkshop();
  const { kind, title, statement, leadingQuestion, observationIds } = draft;
  const cases = new Set(
    board.observations.filter(({ id }) => observationIds.includes(id)).flatMap((one) => [...casesOf(one, board)]),
  );

  return (
    <article className="draft">
      <h3>{title || t('reconstruction.derive.untitled')}</h3>
      <p>
        <Badge tone={kind === 'problem' ? 'warning' : 'success'}>{t(`reconstruction.derive.${kind}`)}</Badge>
      </p>
      {statement && <p>{statement}</p>}
      {leadingQuestion && <p className="muted">{leadingQuestion}</p>}
      <p className="muted small">
        {t('reconstruction.derive.evidenceCount', {
          count: observationIds.length,
          cases: cases.size,
          of: session.cases.length,
        })}
      </p>
    </article>
  );
}
