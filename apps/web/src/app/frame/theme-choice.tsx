import { useState } from 'react';

import { chooseTheme, currentTheme, themes, type Theme } from '../../shared/preferences/theme.js';
import { useText } from '../../shared/texts/use-text.js';
import { SegmentedChoice } from './segmented-choice.js';

export function ThemeChoice() {
  const t = useText();
  const [theme, setTheme] = useState<Theme>(currentTheme);

  function choose(next: Theme) {
    chooseTheme(next);
    setTheme(next);
  }

  return (
    <SegmentedChoice
      label={t('app.person.theme')}
      values={themes}
      current={theme}
      nameOf={(one) => t(`app.person.${one}`)}
      onChoose={choose}
    />
  );
}
