/** Where `quietHtml` keeps what a style said. */
export const styleAttribute = 'data-style';
export const styleSheets = 'script[type="text/x-styles"]';

const tag = /<[a-z][^\s>/"']*(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const styleIn = /"[^"]*"|'[^']*'|(?<=[\s/"'])style(?=\s*=)/gi;

/**
 * The same markup with its styles under names that mean nothing to a browser: it applies the page's policy to a document
 * it only parses as well, and complains of each style of an office program.
 */
export const quietHtml = (html: string): string =>
  html
    .replace(/<style\b[^>]*>/gi, '<script type="text/x-styles">')
    .replace(/<\/style\s*>/gi, '</script>')
    .replace(tag, (whole) => whole.replace(styleIn, (found) => (/^style$/i.test(found) ? styleAttribute : found)));
