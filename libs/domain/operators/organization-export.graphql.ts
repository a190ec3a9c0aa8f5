import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';

/** The open export of the viewer's organization. */
@ObjectType('OrganizationExport', { description: 'Open for its owners until it closes.' })
export class OrganizationExportType {
  @Field(() => DateTimeScalar)
  openedAt: Date;

  @Field(() => DateTimeScalar)
  closesAt: Date;

  @Field(() => String, { description: 'In the words of who runs the installation.' })
  reason: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last downloaded.' })
  downloadedAt: Date | null;

  @Field(() => String, { nullable: true })
  downloadedByName: string | null;
}
