import { readChains, scoreChains } from './chains.mjs';

const percent = (value) => `${(100 * value).toFixed(1)} %`;

/** Same person, same pseudonym: how many chains hold, and what of the names is left. */
export function printChains(find, part, misses) {
  const texts = readChains().filter((_, at) => part(at));
  const { chains, kept, share, interval, broken, left } = scoreChains(texts, find);
  const [low, high] = interval;
  console.table({
    'one pseudonym each': { share: percent(share), 'of 95 %': `${percent(low)} – ${percent(high)}`, kept, chains },
  });
  console.log(`${texts.length} texts; originals left: ${left.length}`);
  if (!misses) return;
  for (const { at, forms, pseudonyms } of broken)
    console.log(`broken  ${forms.join(' | ')}  → ${pseudonyms.map((one) => one ?? 'not replaced').join(', ')}  (#${at})`);
  for (const { at, words } of left) console.log(`left  ${words}  (#${at})`);
}
