import { useText } from '#shared/texts/use-text.js';
import { numbered } from '../board/numbered.js';
import { useWorkshop } from '../board/workshop.js';
import type { PlacedMark } from './mark-segments.js';
import { LooseMark } from './loose-mark.js';

/** Behind a marked passage: the numbers of the observations about it, each leading to its card. */
export function MarkNumber({ mark }: { readonly mark: PlacedMark }) {
  const t = useText();
  const { board, pointing } = useWorkshop();
  const about = numbered(board).filter(({ markIds }) => markIds.includes(mark.id));

  if (about.length === 0) return <LooseMark markId={mark.id} />;
  return (
    <>
      {about.map(({ id, number, kind }) => (
        <button
          key={id}
          id={`mark-${mark.id}`}
          type="button"
          className={`mark-number kind--${kind}`}
          aria-label={t('reconstruction.texts.toObservation', { number, kind: t(`reconstruction.kind.${kind}`) })}
          onClick={() => pointing.toObservation(id)}
        >
          {number}
        </button>
      ))}
    </>
  );
}
