import { findAll } from '@systemblick/anonymization/find-all';
import type { Finding } from '@systemblick/anonymization/finding';
import { layersWithoutModel } from '@systemblick/anonymization/layers';
import { TextTooLongError } from '@systemblick/anonymization/readable';

import { layersOf } from '../identifiers/layers-of.js';
import type { FromAnonymiser, ToAnonymiser } from './messages.js';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToAnonymiser>) => void) | null;
  postMessage: (answer: FromAnonymiser) => void;
};

let layers = layersWithoutModel();

scope.onmessage = ({ data }) => {
  if ('model' in data) layers = layersOf(data);
  else scope.postMessage({ number: data.number, findings: found(data.text) });
};

function found(text: string): readonly Finding[] | null {
  try {
    return findAll(text, layers);
  } catch (problem) {
    if (problem instanceof TextTooLongError) return null;
    throw problem;
  }
}
