import { findAll } from '@systemblick/anonymization/find-all';
import type { Finding } from '@systemblick/anonymization/finding';
import { layersWith, layersWithoutModel } from '@systemblick/anonymization/layers';
import { readModel } from '@systemblick/anonymization/model/model-file';
import { TextTooLongError } from '@systemblick/anonymization/readable';

import type { FromAnonymiser, ToAnonymiser } from './messages.js';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToAnonymiser>) => void) | null;
  postMessage: (answer: FromAnonymiser) => void;
};

let layers = layersWithoutModel();

scope.onmessage = ({ data }) => {
  if ('model' in data) layers = layersWith(readModel(data.model));
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
