import { Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { TileServerService } from './tile-server.service';
import { MyMeetingMapType } from './tile-servers.patient-graphql';

/** The map on the patient surface. */
@Resolver(() => MyMeetingMapType)
export class PatientTileServersResolver {
  constructor(
    private readonly db: Database,
    private readonly servers: TileServerService,
  ) {}

  @Query(() => MyMeetingMapType, { nullable: true, description: 'Absent: meetings are shown as a list only.' })
  @OwnRecord()
  meetingMap(@PatientCtx() ctx: PatientContext): Promise<MyMeetingMapType | null> {
    return this.db.read(ctx, (tx) => this.servers.current(tx));
  }
}
