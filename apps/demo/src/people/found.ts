import type { INestApplicationContext } from '@nestjs/common';

import { FoundMunicipality, type Founding } from '@systemblick/api/people/found-municipality';
import type { Person } from '@systemblick/domain/people/person';

import { done } from '../story/done.js';

/** A municipality with its first administrator, as an operator founds it at the server; answers the administrator. */
export async function found(app: INestApplicationContext, founding: Founding): Promise<Person> {
  return done(await app.get(FoundMunicipality).execute({ ...founding, isInvented: true }), 'municipality:found').person;
}
