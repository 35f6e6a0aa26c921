import { useText } from '#shared/texts/use-text.js';
import { useWorkshop } from '../board/workshop.js';

type Props = { readonly action: 'mark' | 'observe' | 'compare' | 'derive' };

/** Why something can not be done right now, in the place where it would be done. */
export function ClosedNote({ action }: Props) {
  const t = useText();
  const { ended } = useWorkshop();

  return (
    <p className="closed-note">{t(ended ? 'reconstruction.closedFor.ended' : `reconstruction.closedFor.${action}`)}</p>
  );
}
