import type { INestApplicationContext } from '@nestjs/common';

import type { Resolution, ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import { Resolutions } from '@systemblick/persistence/decisions/meetings/resolutions';

export async function theResolution(app: INestApplicationContext, id: ResolutionId): Promise<Resolution> {
  const resolution = await app.get(Resolutions).find(id);
  if (!resolution) throw new Error('The demo carries out a resolution that is not there');
  return resolution;
}
