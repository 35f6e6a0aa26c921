import { describe, expect, it } from '@jest/globals';

import { fieldErrors } from './field-errors.js';

describe('fieldErrors', () => {
  it('lists nested errors by their paths, in the order of the fields', () => {
    const errors = {
      title: { type: 'too_small', message: 'Bitte füllen Sie dieses Feld aus.' },
      stations: [undefined, { sought: { type: 'custom', message: 'Zu lang.' } }],
    };

    expect(fieldErrors(errors)).toEqual([
      { name: 'title', message: 'Bitte füllen Sie dieses Feld aus.' },
      { name: 'stations.1.sought', message: 'Zu lang.' },
    ]);
  });
});
