import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  /** Begins the ids of the buttons: `name-up`, `name-down`. */
  readonly name: string;
  readonly place: number;
  readonly last: boolean;
  /** What the buttons do, said with what they do it to. */
  readonly labels: Readonly<Record<'up' | 'down' | 'remove', string>>;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

/** One of several in an order: up, down, away; without a mouse. */
export function PlaceButtons({ name, place, last, labels, onMove, onRemove }: Props) {
  const t = useText();

  return (
    <p className="row">
      <Button
        small
        id={`${name}-up`}
        aria-label={labels.up}
        aria-disabled={place === 0}
        onClick={() => place > 0 && onMove(place - 1)}
      >
        <Icon name="arrow-up" />
        {t('papers.form.up')}
      </Button>
      <Button
        small
        id={`${name}-down`}
        aria-label={labels.down}
        aria-disabled={last}
        onClick={() => !last && onMove(place + 1)}
      >
        <Icon name="arrow-down" />
        {t('papers.form.down')}
      </Button>
      <Button small aria-label={labels.remove} onClick={onRemove}>
        {t('papers.form.remove')}
      </Button>
    </p>
  );
}
