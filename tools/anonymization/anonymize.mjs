import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

import { needBuilt } from './need-built.mjs';

const usage = `Einen Text anonymisieren:

  npm run -s anonymize -- DATEI            der anonymisierte Text und eine Tabelle der Fundstellen
  npm run -s anonymize -- --json DATEI     die Fundstellen als JSON; - liest von der Standardeingabe
  npm run -s anonymize -- --jsonl          je Zeile ein JSON-String, je Zeile eine Antwort`;

const noString = 'Je Zeile steht ein JSON-String.';
const tooLong = 'Der Text ist zu lang: gelesen werden höchstens eine Million Zeichen.';

/** A finding as other programs read it. */
const told = ({ start, end, type, confidence, source, state }) => ({
  start,
  end,
  type,
  kind: findingKind(type),
  confidence: Math.round(confidence * 1000) / 1000,
  source,
  state,
});

const { values, positionals } = read();
needBuilt();
const { findingKind } = await import('@systemblick/anonymization/finding');
const { TextTooLongError } = await import('@systemblick/anonymization/readable');
const { propose } = await import('@systemblick/anonymization/replacement/propose');
const { replaced } = await import('@systemblick/anonymization/replacement/replaced');
const { shippedFinder } = await import('./finder.mjs');
const found = shippedFinder();
if (values.jsonl) await answerLines();
else {
  const text = contentOf(positionals[0]);
  const findings = foundIn(text);
  if (values.json) console.log(JSON.stringify({ findings: findings.map(told) }));
  else {
    const accepted = findings.filter(({ state }) => state === 'accepted');
    console.log(replaced(text, propose(text, accepted)).text);
    console.table(findings.map(told));
  }
}

function foundIn(text) {
  try {
    return found(text);
  } catch (problem) {
    if (problem instanceof TextTooLongError) fail(tooLong);
    throw problem;
  }
}

async function answerLines() {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line === '') continue;
    console.log(JSON.stringify(answer(line)));
  }
}

/** What a line cannot be read as is told in its place: those after it are answered all the same. */
function answer(line) {
  try {
    const text = JSON.parse(line);
    if (typeof text !== 'string') return { error: noString };
    return { findings: found(text).map(told) };
  } catch (problem) {
    if (problem instanceof TextTooLongError) return { error: tooLong };
    if (problem instanceof SyntaxError) return { error: noString };
    throw problem;
  }
}

function contentOf(file) {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    fail(`${file} lässt sich nicht lesen.`);
  }
}

function read() {
  try {
    const options = { json: { type: 'boolean' }, jsonl: { type: 'boolean' } };
    const given = parseArgs({ allowPositionals: true, options });
    if (given.values.jsonl || given.positionals.length === 1) return given;
  } catch {
    // told below
  }
  return fail(usage);
}

function fail(words) {
  console.error(words);
  process.exit(2);
}
