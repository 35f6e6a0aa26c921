import i18next from 'i18next';

/** The document says which language it is in, to those who have it read out: now, and whenever another is chosen. */
export function tellLanguage(): void {
  const tell = (language: string) => (document.documentElement.lang = language);
  tell(i18next.language);
  i18next.on('languageChanged', tell);
}
