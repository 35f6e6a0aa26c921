import { anyCase } from '../any-case.js';
import { patternFinder } from '../pattern-finder.js';
import { fresh } from './labelled.js';

const at = '(?:[ ]?(?:\\(at\\)|\\[at\\]|\\{at\\}|\\(ät\\)|\\(a\\)|@|＠)[ ]?)';
const dot = '(?:\\.|[ ]?(?:\\(punkt\\)|\\[punkt\\]|\\(dot\\)|\\[dot\\]|\\{dot\\})[ ]?)';
const spokenDot = '[ ](?:punkt|dot)[ ]';
const top = '(?:de|com|net|org|eu|info|nrw|online|at|ch|tr|ua|ru|pl|ro|bg|fr|uk|me|app|social|gov|edu|example|test)';
const letters = '[\\p{L}\\d._%+-]';

/** Addresses of electronic mail, also as somebody writes or dictates them. */
export const email = patternFinder('rule', [
  {
    type: 'EMAIL',
    pattern: new RegExp(
      `(?<!${letters})${letters}{1,64}${at}[\\p{L}\\d-]{1,63}(?:${dot}[\\p{L}\\d-]{1,63}){1,8}`,
      'giu',
    ),
    confidence: 0.98,
  },
  {
    type: 'EMAIL',
    pattern: new RegExp(
      `(?<!${letters})[\\p{L}\\d._%+-]{1,40}(?:[ ](?:punkt|dot|unterstrich|minus|bindestrich)[ ][\\p{L}\\d]{1,40}){0,4}[ ](?:at|ät|ett|klammeraffe)[ ][\\p{L}\\d-]{1,40}(?:(?:${spokenDot}|\\.)[\\p{L}\\d-]{2,20}){1,4}`,
      'giu',
    ),
    confidence: 0.95,
  },
  {
    // Read from paper: the sign in the middle lost among letters, the end still tells.
    type: 'EMAIL',
    pattern: new RegExp(`${fresh}(?:e-?mail|mail)[ ]?:[ ]{0,3}(?<id>[^\\s,;|]{5,80})`, 'giu'),
    confidence: (words) => (/[.@]/.test(words) ? 0.9 : 0),
  },
]);

/** Addresses on the web. */
export const url = patternFinder('rule', [
  { type: 'URL', pattern: /(?<![\p{L}\d])(?:https?:\/\/|www\.)[^\s<>"“”„]{1,2000}/giu, confidence: 0.98 },
  {
    type: 'URL',
    pattern: new RegExp(
      `(?<![\\p{L}\\d@._-])[\\p{L}\\d-]{2,63}(?:\\.[\\p{L}\\d-]{2,63}){0,3}\\.${top}(?:/[^\\s<>"“”„]{0,500})?(?![\\p{L}\\d@])`,
      'gu',
    ),
    confidence: 0.85,
  },
]);

const network = anyCase(
  'instagram|insta|ig|tiktok|tik tok|telegram|facebook|fb|snapchat|snap|twitter|youtube|threads|discord|skype|linkedin|xing|viber|messenger|imo|vk|signal|paypal|twitch|mastodon|bluesky',
);
const kindOfPage = anyCase('name|profil|account|acc|kanal|konto|seite|nutzername|user|kontakt|id|handle');
const lead = anyCase('als|unter|bei|heißt|heisst|ist|dort|namens|der name|profil|account|name|dem namen|user');

/** Names in social media: after the sign, after the network's name, or by their shape. */
export const handle = patternFinder('rule', [
  { type: 'HANDLE', pattern: /(?<![\p{L}\d._@])@[ ]?[\p{L}\d_][\p{L}\d_.-]{1,60}/gu, confidence: 0.95 },
  {
    type: 'HANDLE',
    pattern: new RegExp(
      `${fresh}(?:${network})(?:[ -]?(?:${kindOfPage}))?(?:[ ]?[:=|/][ ]?|[ ]\\(|[ ][„"]|[ ]-[ ])(?<id>@?[\\p{L}\\d_][\\p{L}\\d_.-]{2,50}(?:[ ]\\p{Lu}[\\p{L}\\d.]{0,30}){0,2})`,
      'gu',
    ),
    confidence: 0.85,
  },
  {
    type: 'HANDLE',
    pattern: new RegExp(
      `${fresh}(?:${network})(?:[ -]?(?:${kindOfPage}))?(?:[ ](?:${lead})){0,3}[ ](?<id>[\\p{L}\\d_](?=[\\p{L}\\d_.-]{0,50}[\\d_.])[\\p{L}\\d_.-]{2,50})(?![\\p{L}\\d])`,
      'gu',
    ),
    confidence: (words) => (/\p{L}/u.test(words) && !/^\d/.test(words) ? 0.85 : 0),
  },
  {
    type: 'HANDLE',
    pattern: new RegExp(
      `${fresh}(?:${network}|${anyCase('nutzername|benutzername|username|profilname|accountname|nickname|nick')})(?:[ -]?(?:${kindOfPage}))?(?:[ ](?:${lead})|[ ]?:){1,3}[ ]?(?<id>[„"]?[\\p{L}\\d_][\\p{L}\\d_.-]{2,50}(?:[ ]\\p{Lu}[\\p{L}\\d.]{0,30}){0,2})`,
      'gu',
    ),
    confidence: 0.7,
  },
  {
    type: 'HANDLE',
    pattern:
      /(?<![\p{L}\d._@/-])(?=\p{Ll})[\p{L}\d.]{2,30}_[\p{L}\d._]{2,40}(?!\.(?:pdf|docx?|jpe?g|png|txt|xlsx?|odt))/gu,
    confidence: 0.65,
  },
]);
