import { findingKind, findingTypes } from '@systemblick/anonymization/finding';

const letterOrDigit = /[\p{L}\p{N}]/u;
const direct = new Set(findingTypes.filter((type) => findingKind(type) === 'direct'));

/** 95 % interval of a share (Wilson 1927, JASA 22). */
export function wilson(hits, all) {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = hits / all;
  const middle = share + (z * z) / (2 * all);
  const half = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return [(middle - half) / (1 + (z * z) / all), (middle + half) / (1 + (z * z) / all)];
}

const share = (hits, all) => ({ hits, all, share: all === 0 ? 1 : hits / all, interval: wilson(hits, all) });

/**
 * How what was found covers what should be: `masked recall` counts a span every letter and digit of which is covered, by
 * whatever type; `precision` the runs that touch a span. A run is what is found without a letter or digit between.
 * `only`: of corpora that mark these types alone, so that runs of other types are no mistakes.
 */
export function score(texts, find, only) {
  const byType = new Map();
  let [runs, touching] = [0, 0];
  const missed = [];
  const strays = [];
  for (const { name, text, spans } of texts) {
    const found = find(text);
    const covered = new Uint8Array(text.length);
    for (const { start, end } of found) covered.fill(1, start, end);
    for (const span of spans) {
      const one = byType.get(span.type) ?? { hits: 0, all: 0 };
      const whole = isCovered(text, covered, span);
      byType.set(span.type, { hits: one.hits + (whole ? 1 : 0), all: one.all + 1 });
      if (!whole) missed.push({ name, type: span.type, words: text.slice(span.start, span.end) });
    }
    const gold = only ? spans.filter(({ type }) => only.includes(type)) : spans;
    for (const run of runsOf(text, only ? found.filter(({ type }) => only.includes(type)) : found)) {
      runs += 1;
      if (gold.some((span) => span.start < run.end && run.start < span.end)) touching += 1;
      else strays.push({ name, type: run.type, words: text.slice(run.start, run.end) });
    }
  }
  const sum = (kinds) => {
    const counts = [...byType].filter(([type]) => kinds(type)).map(([, count]) => count);
    return share(
      counts.reduce((n, { hits }) => n + hits, 0),
      counts.reduce((n, { all }) => n + all, 0),
    );
  };
  return {
    texts: texts.length,
    byType: new Map([...byType].map(([type, { hits, all }]) => [type, share(hits, all)])),
    direct: sum((type) => direct.has(type)),
    quasi: sum((type) => !direct.has(type)),
    precision: share(touching, runs),
    falseRuns: (runs - touching) / texts.length,
    missed,
    strays,
  };
}

function isCovered(text, covered, { start, end }) {
  for (let at = start; at < end; at += 1) if (!covered[at] && letterOrDigit.test(text[at])) return false;
  return true;
}

function runsOf(text, found) {
  const runs = [];
  for (const { start, end, type } of found) {
    const last = runs.at(-1);
    if (last && !letterOrDigit.test(text.slice(last.end, start)) && !text.slice(last.end, start).includes('\n'))
      last.end = end;
    else runs.push({ start, end, type });
  }
  return runs;
}
