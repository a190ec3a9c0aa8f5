import type { SliceManifest } from '@stepwell/platform/manifest';
import { AssignMeasure } from './assign-measure';
import { ExternalResult } from './external-result.entity';
import { KeepOwnMeasure } from './keep-own-measure';
import { MeasureAssignment } from './measure-assignment.entity';
import { MeasurePack } from './measure-pack.entity';
import { MeasureResult } from './measure-result.entity';
import { MeasureTrends } from './measure-trends';
import { MeasuresLibrary } from './measures-library.service';
import { MeasureLibraryResolver, PatientMeasuresResolver } from './measures.resolver';
import { OwnMeasure } from './own-measure.entity';
import { RecordMeasure } from './record-measure';
import { ShowLibrary } from './show-library';
import { MeasureHandOverController } from './tablet-measure.controllers';
import { TabletMeasure } from './tablet-measure.service';
import { TakeAnswers } from './take-answers';
import { TurnPack } from './turn-pack';

const entities = [MeasurePack, OwnMeasure, MeasureAssignment, MeasureResult, ExternalResult];

/** What the staff surface takes from measures. */
export const measuresStaff: SliceManifest = {
  entities,
  providers: [
    ...[MeasuresLibrary, ShowLibrary, TurnPack, KeepOwnMeasure, AssignMeasure, RecordMeasure, TakeAnswers],
    ...[MeasureTrends, TabletMeasure, MeasureLibraryResolver, PatientMeasuresResolver],
  ],
  controllers: [MeasureHandOverController],
};
