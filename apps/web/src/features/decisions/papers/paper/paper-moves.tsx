import { useNavigate } from 'react-router';

import { ActionList } from '#shared/page/action-list.js';
import { useText } from '#shared/texts/use-text.js';
import { besides, type PaperMove } from './paper-move.js';
import type { Paper } from './paper.document.js';

type Props = { readonly paper: Paper; readonly onMove: (move: PaperMove) => void };

/** What else one can do with the paper. */
export function PaperMoves({ paper, onMove }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const publishing = paper.public ? 'unpublish' : 'publish';

  return (
    <ActionList
      title={t('papers.move.title')}
      steps={paper.steps}
      actions={[
        {
          action: 'paper:write',
          label: t('papers.move.write'),
          text: t('papers.move.text.write'),
          onAction: () => navigate(`/lenkungsgruppe/vorlagen/${paper.id}/schreiben`),
        },
        {
          action: 'paper:publish',
          label: t(`papers.move.${publishing}`),
          text: t(`papers.move.text.${publishing}`),
          onAction: () => onMove({ kind: 'publish' }),
        },
        ...besides.map((kind) => ({
          action: `paper:${kind}`,
          label: t(`papers.move.${kind}`),
          text: t(`papers.move.text.${kind}`),
          danger: kind === 'withdraw',
          onAction: () => onMove({ kind }),
        })),
      ]}
    />
  );
}
