import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import type { Way } from './route.document.js';
import type { WayMove } from './way-move.js';
import { Button } from '#shared/widgets/button.js';

const moves: readonly WayMove[] = ['noteStep', 'escalate', 'settle', 'giveBack'];

/** A Projektgruppe's way never settles, and only a bilateral one goes to a leadership. */
const fits = (move: WayMove, { kind, escalation }: Way): boolean =>
  move === 'escalate'
    ? kind === 'bilateral' && escalation === null
    : move === 'settle'
      ? kind !== 'projectGroup'
      : true;

type Props = { readonly way: Way; readonly onMove: (move: WayMove) => void };

export function WayActions({ way, onMove }: Props) {
  const t = useText();
  const offered = moves.filter((move) => isOffered(way.actions, `route:${move}`) && fits(move, way));

  if (offered.length === 0) return null;
  return (
    <div className="row button-row">
      {offered.map((move) => (
        <Button rank={move === 'noteStep' ? 'primary' : 'secondary'} small key={move} onClick={() => onMove(move)}>
          {t(`themes.way.move.${move}`)}
        </Button>
      ))}
    </div>
  );
}
