import { useId } from 'react';

type Props = {
  readonly person: { readonly id: string; readonly name: string };
  readonly label?: string;
  readonly here: boolean;
  readonly notes: boolean;
  readonly onNote: (personId: string, kind: 'arrived' | 'left') => unknown;
};

/** A box to tick for who takes the minutes, a name for everybody else. */
export function PresenceSwitch({ person, label = person.name, here, notes, onNote }: Props) {
  const id = useId();

  if (!notes) return <p className={here ? 'small' : 'small muted'}>{label}</p>;
  return (
    <div className="kern-form-check presence-switch">
      <input
        id={id}
        type="checkbox"
        className="kern-form-check__checkbox"
        checked={here}
        onChange={() => void onNote(person.id, here ? 'left' : 'arrived')}
      />
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
