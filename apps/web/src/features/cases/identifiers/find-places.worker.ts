import { layersWith, layersWithoutModel } from '@systemblick/anonymization/layers';
import { readModel } from '@systemblick/anonymization/model/model-file';

import type { CheckAnswer, ToChecker } from './check-messages.js';
import { placesWith } from './find-places.js';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToChecker>) => void) | null;
  postMessage: (answer: CheckAnswer) => void;
};

/** Until the model comes, and where it does not, rules see what they can. */
let findPlaces = placesWith(layersWithoutModel());

scope.onmessage = ({ data }) => {
  if ('model' in data) findPlaces = placesWith(layersWith(readModel(data.model)));
  else scope.postMessage({ number: data.number, places: findPlaces(data.texts) });
};
