import { styleAttribute, styleSheets } from './quiet-html.js';

/** Which elements of what an office program puts on the clipboard are not part of what one sees there. */
export function hiddenWords(document: Document): (element: Element) => boolean {
  const hiddenClasses = classesThatHide(document);
  return (element) =>
    element.matches(never) ||
    isStruck(element) ||
    hides(styleOf(element)) ||
    commentStyle.test(styleOf(element)) ||
    [...element.classList].some((name) => hiddenClasses.has(name));
}

/** Taken out, and comments that hang on words; the words they hang on stay. */
const never = [
  'head, style, script, meta, link, title, template, xml, [hidden]',
  'del, .msoDel, s, strike',
  '.MsoCommentReference, .MsoCommentText, .MsoCommentSubject, .msocomanchor, .msocomtxt, .msocomoff',
  '.sdcomment, [id^="_com_"], [id^="_msocom"], a[href^="#_msocom"]',
].join(', ');

const commentStyle = /mso-element:\s*comment|mso-special-character:\s*comment/i;

const isStruck = (element: Element): boolean =>
  /text-decoration(-line)?:[^;]*line-through/i.test(styleOf(element)) && !element.matches('ins');

const hides = (style: string): boolean => /mso-hide:\s*all|display:\s*none|visibility:\s*hidden/i.test(style);

export const styleOf = (element: Element): string => element.getAttribute(styleAttribute) ?? '';

function classesThatHide(document: Document): ReadonlySet<string> {
  const rules = [...document.querySelectorAll(styleSheets)].map(({ textContent }) => textContent ?? '').join('\n');
  const found = [...rules.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)];
  return new Set(found.filter(([, , rule = '']) => hides(rule)).map(([, name = '']) => name));
}
