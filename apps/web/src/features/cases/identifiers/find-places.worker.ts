import { layersWithoutModel } from '@systemblick/anonymization/layers';

import type { CheckAnswer, ToChecker } from './check-messages.js';
import { placesWith } from './find-places.js';
import { layersOf } from './layers-of.js';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToChecker>) => void) | null;
  postMessage: (answer: CheckAnswer) => void;
};

/** Until the model comes, and where it does not, rules see what they can. */
let findPlaces = placesWith(layersWithoutModel());

scope.onmessage = ({ data }) => {
  if ('model' in data) findPlaces = placesWith(layersOf(data));
  else scope.postMessage({ number: data.number, places: findPlaces(data.texts) });
};
