import type { Choice } from '#shared/form/choice.js';
import { PlainSelect } from '#shared/form/plain-select.js';
import { useText } from '#shared/texts/use-text.js';

type Props = {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
};

export function FilterSelect({ value = '', ...props }: Props) {
  const t = useText();
  return <PlainSelect value={value} none={t('themes.filter.all')} {...props} />;
}
