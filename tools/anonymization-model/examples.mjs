import { featuresOf } from '@systemblick/anonymization/model/features';
import { bucketOf } from '@systemblick/anonymization/model/hash';
import { labels } from '@systemblick/anonymization/model/model-file';
import { tokenLines } from '@systemblick/anonymization/model/tokens';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** The label of each token of a line. A token that a span only touches belongs to it; signs at its edges do not begin it. */
export function labelsOf(line, spans) {
  let last;
  return line.map(({ start, end, word }) => {
    const span = spans.find((one) => one.start < end && start < one.end);
    if (!span) {
      last = undefined;
      return 0;
    }
    if (span !== last && !letterOrDigit.test(word)) return 0;
    const begins = span !== last;
    last = span;
    return labels.indexOf(`${begins ? 'B' : 'I'}-${span.type}`);
  });
}

/** What is learned from: of each line the rows of its features, and its labels. */
export const examplesOf = ({ text, spans }, lists, bits) =>
  tokenLines(text).map((line) => ({
    labels: Uint8Array.from(labelsOf(line, spans)),
    rows: featuresOf(line, lists).map((features) => Uint32Array.from(features, (hash) => bucketOf(hash, bits))),
  }));
