import { Global, Module } from '@nestjs/common';

import { CoEditingGateway } from './co-editing.gateway.js';
import { RoomDoors } from './room-doors.js';

/** Joins the engine to rooms, rights and sessions. It knows no stage. */
@Global()
@Module({ providers: [CoEditingGateway, RoomDoors], exports: [CoEditingGateway, RoomDoors] })
export class CoEditingModule {}
