import { Global, Module } from '@nestjs/common';

import { CoEditingGateway } from './co-editing.gateway.js';
import { MendedRooms } from './mended-rooms.js';
import { RoomDoors } from './room-doors.js';

/** Joins the engine to rooms, rights and sessions. It knows no stage. */
@Global()
@Module({ providers: [CoEditingGateway, MendedRooms, RoomDoors], exports: [CoEditingGateway, MendedRooms, RoomDoors] })
export class CoEditingModule {}
