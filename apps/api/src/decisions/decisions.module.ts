import { Module } from '@nestjs/common';

import { PeopleModule } from '../people/people.module.js';
import { ThemesModule } from '../themes/themes.module.js';

const ports = [] as const;

@Module({
  imports: [PeopleModule, ThemesModule],
  providers: [...ports],
  exports: [...ports],
})
export class DecisionsModule {}
