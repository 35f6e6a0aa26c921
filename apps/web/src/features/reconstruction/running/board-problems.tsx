import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import { removeUnfit } from '@systemblick/co-editing/reconstruction/board-writers';
import type { Problem, Shown } from '@systemblick/co-editing/reading';
import type * as Y from 'yjs';

import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { unfitPlace } from './unfit-place.js';

type Props = { readonly doc: Y.Doc; readonly shown: Shown<Board> };

/** What has to be mended before the session can be closed: each with its place, and the board stays open for it. */
export function BoardProblems({ doc, shown: { value, problems } }: Props) {
  const t = useText();

  return (
    <Alert kind="warning" title={t('reconstruction.unfit.title')} role="status">
      <ul>
        {problems.map((problem) => (
          <li key={keyOf(problem)}>
            <ProblemLine doc={doc} board={value} problem={problem} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function ProblemLine({
  doc,
  board,
  problem,
}: {
  readonly doc: Y.Doc;
  readonly board: Board;
  readonly problem: Problem;
}) {
  const t = useText();
  if (problem.code === 'TOO_MANY') return t('reconstruction.unfit.tooMany', { count: problem.count, max: problem.max });
  if (problem.code !== 'SHAPE') return null;

  const place = unfitPlace(problem.path, board);
  if (place.kind !== 'entry') return t(`reconstruction.unfit.${place.kind}`, { number: place.number });
  return (
    <>
      {t('reconstruction.unfit.entry')}{' '}
      <button type="button" className="link-button" onClick={() => removeUnfit(doc, problem.path)}>
        {t('reconstruction.unfit.remove')}
      </button>
    </>
  );
}

const keyOf = (problem: Problem): string => ('path' in problem ? problem.path : problem.code);
