import { useText } from '#shared/texts/use-text.js';

export type PhoneSide = 'texts' | 'observations';

type Props = { readonly side: PhoneSide; readonly count: number; readonly onChange: (side: PhoneSide) => void };

/** On a phone there is room for one of both. */
export function PhoneSwitch({ side, count, onChange }: Props) {
  const t = useText();
  const sides = [
    ['texts', t('reconstruction.texts.title')],
    ['observations', t('reconstruction.observations.titleCount', { count })],
  ] as const;

  return (
    <div className="phone-switch" role="group" aria-label={t('reconstruction.texts.sides')}>
      {sides.map(([key, label]) => (
        <button
          key={key}
          type="button"
          className="phone-switch__side"
          aria-pressed={side === key}
          onClick={() => onChange(key)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
