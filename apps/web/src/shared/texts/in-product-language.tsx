import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

import { useLanguage } from './use-text.js';

/** Both write the day first and the clock up to 24. */
const locales = { de: 'de-DE', en: 'en-GB' } as const;

/** Within it react-aria's parts speak the language chosen in the product, whatever the browser's is. */
export function InProductLanguage({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale={locales[useLanguage()]}>{children}</I18nProvider>;
}
