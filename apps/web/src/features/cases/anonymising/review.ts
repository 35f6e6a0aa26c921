import { isCertain, isProven } from '@systemblick/anonymization/certain';
import { findingKind, type Finding, type FindingType } from '@systemblick/anonymization/finding';
import { leftOver } from '@systemblick/anonymization/replacement/left-over';
import type { DateStyle } from '@systemblick/anonymization/replacement/proposal';
import { propose } from '@systemblick/anonymization/replacement/propose';
import { replaced } from '@systemblick/anonymization/replacement/replaced';
import type { RejectionReason } from '@systemblick/domain/cases/finding';

import type { Place } from '../identifiers/place.js';
import type { Rejection } from '../identifiers/rejections.js';

/** What a person said of a finding, and of all that are written like it: replaced, or left because it names nobody. */
export type Decision = 'replace' | 'keep' | RejectionReason;

/** Findings with the same words, as one row. */
export type Row = {
  readonly key: string;
  readonly original: string;
  /** Where it stands first. */
  readonly start: number;
  readonly end: number;
  /** What stands before and behind it where it stands first. */
  readonly around: readonly [string, string];
  readonly type: FindingType;
  /** A hint that it is some name, whose kind nobody knows. */
  readonly unsure: boolean;
  /** It is not left without a reason, which the second person reads. */
  readonly asksWhy: boolean;
  /** Its check digit holds: it is not left. */
  readonly proven: boolean;
  readonly count: number;
  /** What is put in its place; where that depends on the words around it, of its first place. */
  readonly words: string;
  /** Nobody has said anything yet. */
  readonly open: boolean;
  /** A person has to say something: no layer was sure. */
  readonly asked: boolean;
  readonly decision: Decision | undefined;
};

/** A raw text while it is made anonymous. It lives in memory alone. */
export type Review = {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly dates: DateStyle;
  /** The day of the arrival, from which weeks are counted. */
  readonly entry: string | undefined;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Words somebody wrote instead of those proposed. */
  readonly written: ReadonlyMap<string, string>;
  /** Draws the same letters for the same people while the text is worked on. */
  readonly random: readonly number[];
};

const mostPeople = 400;

export const reviewOf = (
  text: string,
  findings: readonly Finding[],
  { dates, entry }: Pick<Review, 'dates' | 'entry'>,
): Review => ({
  text,
  findings,
  dates,
  entry,
  decisions: new Map(),
  written: new Map(),
  random: Array.from(crypto.getRandomValues(new Uint32Array(mostPeople)), (drawn) => drawn / 2 ** 32),
});

const keyOf = (text: string, { start, end, type }: Finding): string =>
  `${type} ${text.slice(start, end).toLowerCase()}`;

/** What is accepted without a word; what is to be looked at waits for one. */
const decisionOf = ({ text, decisions }: Review, finding: Finding): Decision | undefined =>
  decisions.get(keyOf(text, finding)) ?? (finding.state === 'accepted' ? 'replace' : undefined);

function proposalsOf({ text, findings, dates, entry, random, written }: Review) {
  let drawn = 0;
  const next = () => {
    const value = random[drawn % random.length] ?? 0;
    drawn += 1;
    return value;
  };
  return propose(text, findings, { dates, ...(entry === undefined ? {} : { entry }), random: next }).map(
    (proposal, at) => {
      const finding = findings[at];
      const own = finding && written.get(keyOf(text, finding));
      return own === undefined || !finding ? proposal : { ...proposal, start: finding.start, words: own };
    },
  );
}

/** So many signs show what is meant. */
const near = 40;

function around(text: string, { start, end }: Finding): readonly [string, string] {
  const before = text.slice(Math.max(0, start - near), start);
  const behind = text.slice(end, end + near);
  return [
    start > near ? before.slice(before.indexOf(' ') + 1) : before,
    end + near < text.length ? behind.slice(0, Math.max(behind.lastIndexOf(' '), 0)) : behind,
  ];
}

/** One row for all findings with the same words, in the order of the first; those to be looked at first. */
export function rowsOf(review: Review): readonly Row[] {
  const proposals = proposalsOf(review);
  const rows = new Map<string, Row>();
  review.findings.forEach((finding, at) => {
    const key = keyOf(review.text, finding);
    const known = rows.get(key);
    const decision = decisionOf(review, finding);
    const open = isOpen(review, finding);
    if (known)
      rows.set(key, {
        ...known,
        count: known.count + 1,
        open: known.open || open,
        asked: known.asked || finding.state === 'check',
        asksWhy: known.asksWhy || isCertain(finding),
        proven: known.proven || isProven(finding),
      });
    else
      rows.set(key, {
        key,
        original: review.text.slice(finding.start, finding.end),
        start: finding.start,
        end: finding.end,
        around: around(review.text, finding),
        type: finding.type,
        unsure: finding.source === 'unknown',
        asksWhy: isCertain(finding),
        proven: isProven(finding),
        count: 1,
        words: proposals[at]?.words ?? '',
        open,
        asked: finding.state === 'check',
        decision,
      });
  });
  // What was to be looked at stays where it stood once it is settled.
  const asked = (row: Row) => Number(row.asked);
  return [...rows.values()].toSorted((one, other) => asked(other) - asked(one));
}

/** What is underlined in the text: what is replaced, and what waits for a word. */
export const markedIn = (review: Review): readonly Place[] =>
  review.findings.flatMap((finding) => {
    const open = isOpen(review, finding);
    if (!open && decisionOf(review, finding) !== 'replace') return [];
    const { start, end, type: kind } = finding;
    return [{ section: 'clarification', start, end, kind, certain: !open, proven: isProven(finding) }];
  });

/** What a person left that no text is kept with unless they say why. */
export const keptWords = (review: Review): readonly Rejection[] =>
  rowsOf(review).flatMap(({ asksWhy, decision, type: kind, original: words }) =>
    asksWhy && decision !== undefined && decision !== 'keep' && decision !== 'replace'
      ? [{ kind, words, reason: decision }]
      : [],
  );

export const decide = (review: Review, key: string, decision: Decision): Review => ({
  ...review,
  decisions: new Map(review.decisions).set(key, decision),
});

export const write = (review: Review, key: string, words: string): Review => ({
  ...review,
  written: new Map(review.written).set(key, words),
});

/** Adds what was missed: every place where these words stand. */
export function addMissed(review: Review, start: number, end: number): Review {
  const { text } = review;
  const words = text.slice(start, end).trim();
  if (words === '') return review;
  const free = (from: number) => !review.findings.some((one) => one.start < from + words.length && from < one.end);
  const added: Finding[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (free(at))
      added.push({ start: at, end: at + words.length, type: 'TRAIT', confidence: 1, source: 'own', state: 'accepted' });
  const findings = [...review.findings, ...added].toSorted((one, other) => one.start - other.start);
  return { ...review, findings };
}

const isOpen = (review: Review, finding: Finding): boolean => {
  const decision = decisionOf(review, finding);
  return decision === undefined || (decision === 'keep' && isCertain(finding));
};

/** Where somebody has to say something before the text goes on. */
export const openFindingsOf = (review: Review): readonly Finding[] =>
  review.findings.filter((finding) => isOpen(review, finding));

/** Of the raw text, from here to there. */
export type Part = { readonly start: number; readonly end: number };

/** These parts of the text as they would go on, and what of the originals is still left in them. */
export function outcomeOf(review: Review, parts: readonly Part[] = [{ start: 0, end: review.text.length }]) {
  const proposals = proposalsOf(review);
  const taken = review.findings.flatMap((finding, at) => {
    const proposal = proposals[at];
    return proposal && decisionOf(review, finding) === 'replace' ? [{ finding, proposal }] : [];
  });
  let text = '';
  const places: Part[] = [];
  for (const part of parts) {
    const within = taken.filter(({ finding }) => part.start <= finding.start && finding.end <= part.end);
    const shifted = within.map(({ proposal }) => ({
      ...proposal,
      start: Math.max(proposal.start - part.start, 0),
      end: proposal.end - part.start,
    }));
    const made = replaced(review.text.slice(part.start, part.end), shifted);
    places.push(...made.places.map(({ start, end }) => ({ start: start + text.length, end: end + text.length })));
    text += made.text;
  }
  // A place or a date told more coarsely may keep a word of it; a person or a number may not.
  const direct = taken.filter(({ finding }) => findingKind(finding.type) === 'direct');
  const originals = direct.map(({ finding: { start, end } }) => review.text.slice(start, end));
  const left = leftOver(text, originals).filter(
    (place) => !places.some(({ start, end }) => start <= place.start && place.end <= end),
  );
  return { text, places, left };
}

/** A text in pieces: what stands for something, and what is between. */
export function partsOf(text: string, places: readonly Part[]) {
  const parts: { readonly words: string; readonly start: number; readonly standsFor: boolean }[] = [];
  let from = 0;
  for (const { start, end } of places) {
    parts.push({ words: text.slice(from, start), start: from, standsFor: false });
    parts.push({ words: text.slice(start, end), start, standsFor: true });
    from = end;
  }
  return [...parts, { words: text.slice(from), start: from, standsFor: false }];
}
