import { chooseTheme, themes, useTheme } from '#shared/preferences/theme.js';
import { useText } from '#shared/texts/use-text.js';
import { SegmentedChoice } from './segmented-choice.js';

export function ThemeChoice() {
  const t = useText();
  const theme = useTheme();

  return (
    <SegmentedChoice
      label={t('app.person.theme')}
      values={themes}
      current={theme}
      nameOf={(one) => t(`app.person.${one}`)}
      onChoose={chooseTheme}
    />
  );
}
