import { findAll } from '@systemblick/anonymization/find-all';
import type { Finding } from '@systemblick/anonymization/finding';
import { layersWithoutModel } from '@systemblick/anonymization/layers';
import { TextTooLongError } from '@systemblick/anonymization/readable';
import { readsGerman } from '@systemblick/anonymization/reads-german';

import { layersOf, type Knowledge } from '../identifiers/layers-of.js';
import type { FromAnonymiser, ToAnonymiser } from './messages.js';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToAnonymiser>) => void) | null;
  postMessage: (answer: FromAnonymiser) => void;
};

let layers = layersWithoutModel();
/** For what is not German: the model has learned no other language. */
let rulesAlone = layers;

scope.onmessage = ({ data }) => {
  if ('model' in data) learn(data);
  else look(data);
};

function learn(knowledge: Knowledge): void {
  layers = layersOf(knowledge);
  rulesAlone = layersWithoutModel(knowledge.own);
}

function look({ number, text }: { readonly number: number; readonly text: string }): void {
  const german = readsGerman(text);
  const onFound = (looked: number) => scope.postMessage({ number, looked });
  scope.postMessage({ number, german, findings: found(text, german ? layers : rulesAlone, onFound) });
}

function found(
  text: string,
  { finders, ...rest }: typeof layers,
  onFound: (share: number) => void,
): readonly Finding[] | null {
  const told = finders.map((finder, at) => (plain: string) => {
    const findings = finder(plain);
    onFound((at + 1) / finders.length);
    return findings;
  });
  try {
    return findAll(text, { ...rest, finders: told });
  } catch (problem) {
    if (problem instanceof TextTooLongError) return null;
    throw problem;
  }
}
