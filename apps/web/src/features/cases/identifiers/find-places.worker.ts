import { findPlaces } from './find-places.js';
import type { CheckAnswer, CheckRequest } from './check-messages.js';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<CheckRequest>) => void) | null;
  postMessage: (answer: CheckAnswer) => void;
};

scope.onmessage = ({ data: { number, texts } }) => scope.postMessage({ number, places: findPlaces(texts) });
