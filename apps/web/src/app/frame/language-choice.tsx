import { chooseLanguage } from '#shared/preferences/chosen-language.js';
import { languages } from '#shared/texts/language.js';
import { useLanguage, useText } from '#shared/texts/use-text.js';
import { SegmentedChoice } from './segmented-choice.js';
import './segmented-choice.css';

export function LanguageChoice() {
  const t = useText();
  const language = useLanguage();

  return (
    <SegmentedChoice
      label={t('app.person.language')}
      values={languages}
      current={language}
      nameOf={(one) => t(`app.language.${one}`)}
      langOf={(one) => one}
      onChoose={(one) => void chooseLanguage(one)}
    />
  );
}
