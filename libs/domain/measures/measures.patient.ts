import type { SliceManifest } from '@stepwell/platform/manifest';
import { AssignMeasure } from './assign-measure';
import { MeasureAssignment } from './measure-assignment.entity';
import { MeasurePack } from './measure-pack.entity';
import { MeasureResult } from './measure-result.entity';
import { MeasuresLibrary } from './measures-library.service';
import { MyMeasuresResolver } from './measures.patient-resolver';
import { MyMeasures } from './my-measures';
import { OwnMeasure } from './own-measure.entity';
import { TabletMeasureController } from './tablet-measure.controllers';
import { TabletMeasure } from './tablet-measure.service';
import { TakeAnswers } from './take-answers';

/** What the patient surface takes from measures: what they are asked, and their answers. */
export const measuresPatient: SliceManifest = {
  entities: [MeasurePack, OwnMeasure, MeasureAssignment, MeasureResult],
  providers: [MeasuresLibrary, AssignMeasure, TakeAnswers, MyMeasures, TabletMeasure, MyMeasuresResolver],
  controllers: [TabletMeasureController],
};
