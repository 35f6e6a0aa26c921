import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import type { Item } from '../meeting.document.js';
import { itemFacts } from './item-facts.js';
import { ItemTitle } from './item-title.js';
import { Button } from '#shared/widgets/button.js';
import '../running/agenda-list.css';
import './planning.css';

type Props = {
  readonly item: Item;
  readonly place: number;
  readonly last: boolean;
  readonly busy: boolean;
  readonly onChange: () => void;
  readonly onMove: (by: -1 | 1) => unknown;
  readonly onRemove: () => unknown;
};

export function AgendaRow({ item, place, last, busy, onChange, onMove, onRemove }: Props) {
  const t = useText();
  const { title, number } = item;
  const moves = [
    { by: -1, icon: 'arrow-up', label: t('meetings.agenda.up', { title }), off: place === 0 },
    { by: 1, icon: 'arrow-down', label: t('meetings.agenda.down', { title }), off: last },
  ] as const;

  return (
    <li className="agenda-row">
      <span className="agenda__number">{number}</span>
      <div className="agenda-row__words">
        <ItemTitle item={item} />
        <p className="small muted">{itemFacts(t, item)}</p>
      </div>
      <div className="line agenda-row__moves">
        {moves.map(({ by, icon, label, off }) => (
          <Button repeats small icon key={icon} aria-label={label} running={off} onClick={() => onMove(by)}>
            <Icon name={icon} />
          </Button>
        ))}
        <Button small icon aria-label={t('meetings.agenda.change', { title })} onClick={onChange}>
          <Icon name="edit" />
        </Button>
        <Button small icon aria-label={t('meetings.agenda.remove', { title })} running={busy} onClick={onRemove}>
          <Icon name="delete" />
        </Button>
      </div>
    </li>
  );
}
