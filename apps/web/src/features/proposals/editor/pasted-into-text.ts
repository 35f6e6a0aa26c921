import { cleanPasted } from '../../../shared/pasting/clean-pasted.js';
import { tellPasted } from '../../../shared/pasting/paste-as-seen.js';

/** What comes from an editor of ours stays as it is; what comes from elsewhere, as one saw it there. */
export function pastedIntoText(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  const clean = cleanPasted(html);
  tellPasted(clean);
  return clean.html;
}
