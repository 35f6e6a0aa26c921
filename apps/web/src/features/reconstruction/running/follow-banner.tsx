import { useText } from '#shared/texts/use-text.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly phase: string; readonly onComeBack: () => void };

/** Somebody looks around by themselves: one click leads back to the others. */
export function FollowBanner({ phase, onComeBack }: Props) {
  const t = useText();

  return (
    <div className="follow-banner">
      <p>{t('reconstruction.bar.lookingAround', { phase })}</p>
      <Button small onClick={onComeBack}>
        {t('reconstruction.bar.comeBack')}
      </Button>
    </div>
  );
}
