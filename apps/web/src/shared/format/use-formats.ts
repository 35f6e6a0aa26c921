import { useMemo } from 'react';

import { useLanguage } from '../texts/use-text.js';
import { formats, type Formats } from './formats.js';

export function useFormats(): Formats {
  const language = useLanguage();
  return useMemo(() => formats(language), [language]);
}
