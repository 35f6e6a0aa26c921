import { useText } from '#shared/texts/use-text.js';
import type { Way } from './route.document.js';
import { Button } from '#shared/widgets/button.js';

export type WayKind = Way['kind'];
const kinds: readonly WayKind[] = ['bilateral', 'workingGroup', 'projectGroup'];

type Props = { readonly again: boolean; readonly onChoose: (kind: WayKind) => void };

/** The three ways of the Handreichung, each with the sentence by which one chooses it. */
export function WayChoice({ again, onChoose }: Props) {
  const t = useText();

  return (
    <div className="stack">
      <p>{t(again ? 'themes.way.chooseAgain' : 'themes.way.choose')}</p>
      <ul className="way-choices">
        {kinds.map((kind) => (
          <li key={kind} className="way-choice">
            <h3 className="way-choice__name">{t(`themes.way.${kind}.name`)}</h3>
            <p className="way-choice__criterion">{t(`themes.way.${kind}.criterion`)}</p>
            <Button onClick={() => onChoose(kind)}>{t(`themes.way.${kind}.choose`)}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
