import { legalForms, organisationKinds, templates } from './templates.mjs';

/** A text being put together, with the spans in it. */
class Draft {
  text = '';
  spans = [];
  write(words) {
    this.text += words;
  }
  mark(type, words) {
    this.spans.push({ start: this.text.length, end: this.text.length + words.length, type });
    this.text += words;
  }
}

/** Makes other texts of a text, and lines as offices write them, with names of all origins. */
export function augmenter(random, pool, places, nouns) {
  const particles = {
    latin: ['de', 'de la', 'dos'],
    german: ['von', 'zu'],
    dutch: ['van', 'van der', 'de'],
    arabic: ['bin', 'Abu', 'El'],
    italian: ['di'],
  };

  const familyOf = (origin) => {
    if (origin === 'latin' && random.chance(0.4)) return `${pool.family(origin)} ${pool.family(origin)}`;
    if (particles[origin] && random.chance(0.06)) return `${random.pick(particles[origin])} ${pool.family(origin)}`;
    if (random.chance(0.07)) return `${pool.family(origin)}-${pool.family(random.chance(0.5) ? 'german' : origin)}`;
    return pool.family(origin);
  };
  const givenOf = (origin) => {
    if (random.chance(0.03)) return `${pool.given(origin)}-${pool.given(origin)}`;
    if (random.chance(0.03)) return `${pool.given(origin).slice(0, 1)}.`;
    if (random.chance(0.05)) return `${pool.given(origin)} ${pool.given(origin)}`;
    return pool.given(origin);
  };

  /** A name in place of another, of as many words. */
  const inPlaceOf = (name) => {
    const origin = pool.origin();
    const words = name.split(/\s+/).length;
    const ending = name.endsWith('s') && random.chance(0.1) ? 's' : '';
    if (words === 1) return (random.chance(0.55) ? familyOf(origin) : givenOf(origin)) + ending;
    if (/^\p{L}+ ?,/u.test(name)) return `${familyOf(origin)}, ${givenOf(origin)}`;
    if (/^\p{Lu} ?\./u.test(name)) return `${pool.given(origin).slice(0, 1)}. ${familyOf(origin)}`;
    return `${givenOf(origin)} ${familyOf(origin)}${ending}`;
  };

  const organisation = () => {
    const after = random.pick([
      () => pool.family('german'),
      () => random.pick(places),
      () => `${pool.family('german')} & ${pool.family('german')}`,
      () => `am ${random.pick(nouns)}`,
      () => random.pick(nouns),
    ])();
    const form = random.chance(0.4) ? ` ${random.pick(legalForms)}` : '';
    return random.chance(0.7) ? `${random.pick(organisationKinds)} ${after}${form}` : `${after}${form || ' GmbH'}`;
  };

  const number = () => String(random.pick([random.below(20) + 1, random.below(90) + 10, random.below(90000) + 10000]));
  const date = () => {
    const [day, month, year] = [random.below(28) + 1, random.below(12) + 1, 1960 + random.below(67)];
    const two = (value) => String(value).padStart(2, '0');
    return random.pick([
      `${two(day)}.${two(month)}.${year}`,
      `${day}.${month}.`,
      `${two(day)}.${two(month)}.${String(year).slice(2)}`,
      String(year),
    ]);
  };

  const line = () => {
    const draft = new Draft();
    let origin = pool.origin();
    for (const part of random.pick(templates).split(/(\{\w\})/)) {
      if (part === '{g}') draft.mark('PER', givenOf(origin));
      else if (part === '{f}') draft.mark('PER', familyOf(origin));
      else if (part === '{p}') draft.mark('LOC', random.pick(places));
      else if (part === '{o}') draft.mark('ORG', organisation());
      else if (part === '{w}' || part === '{v}') draft.write(random.pick(nouns));
      else if (part === '{d}') draft.write(date());
      else if (part === '{n}') draft.write(number());
      else draft.write(part);
      if (random.chance(0.1)) origin = pool.origin();
    }
    return joined(draft);
  };

  return {
    /** The same sentence about other people in other places. */
    swapped: ({ text, spans }, of = { PER: 1, LOC: 0.3, ORG: 0.1 }) => {
      const draft = new Draft();
      let from = 0;
      const known = new Map();
      for (const span of spans) {
        draft.write(text.slice(from, span.start));
        const words = text.slice(span.start, span.end);
        from = span.end;
        if (!random.chance(of[span.type] ?? 0)) draft.mark(span.type, words);
        else {
          if (!known.has(words))
            known.set(
              words,
              span.type === 'PER' ? inPlaceOf(words) : span.type === 'LOC' ? random.pick(places) : organisation(),
            );
          draft.mark(span.type, known.get(words));
        }
      }
      draft.write(text.slice(from));
      return { text: draft.text, spans: draft.spans };
    },
    line,
  };
}

/** Family and given name beside each other are one name. */
function joined({ text, spans }) {
  const whole = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last?.type === 'PER' && span.type === 'PER' && text.slice(last.end, span.start) === ' ') last.end = span.end;
    else whole.push({ ...span });
  }
  return { text, spans: whole };
}

/** The same text all small, or in capitals; one sign stays one sign. */
export function cased({ text, spans }, change) {
  const other = [...text].map((sign) => (change(sign).length === sign.length ? change(sign) : sign)).join('');
  return { text: other, spans };
}

/** Only the names in capitals, as forms print them. */
export function namesInCapitals({ text, spans }, type = 'PER') {
  let other = text;
  for (const span of spans) {
    if (span.type !== type) continue;
    const words = text.slice(span.start, span.end);
    const capitals = words.toUpperCase();
    if (capitals.length === words.length) other = other.slice(0, span.start) + capitals + other.slice(span.end);
  }
  return { text: other, spans };
}
