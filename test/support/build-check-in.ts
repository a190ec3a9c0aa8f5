import { AnswerCheckIn } from '@stepwell/domain/checkins/answer-check-in';
import { CheckInQuestions } from '@stepwell/domain/checkins/check-in-questions';
import { DutyHours } from '@stepwell/domain/organizations/duty-hours.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import { AnyDocument } from '@stepwell/domain/plans/any-document.entity';
import { PlanReviews } from '@stepwell/domain/plans/plan-reviews.service';
import { PlansService } from '@stepwell/domain/plans/plans.service';
import { RelapsePreventionPlan } from '@stepwell/domain/plans/relapse-prevention-plan.entity';
import { Lapse } from '@stepwell/domain/recovery/lapse.entity';
import { LapsesService } from '@stepwell/domain/recovery/lapses.service';
import { SaveLapse } from '@stepwell/domain/recovery/save-lapse';
import { RaiseSafetyItem } from '@stepwell/domain/safety/raise-safety-item.service';
import { SafetyItem } from '@stepwell/domain/safety/safety-item.entity';
import { SafetySettings } from '@stepwell/domain/safety/safety-settings.entity';
import { SafetySettingsService } from '@stepwell/domain/safety/safety-settings.service';
import type { Database } from '@stepwell/platform/database/database';
import { followUpEntities, followUpServices } from './build-followup';

/** Tables of check-ins and of all they lean on, for `openTestHost`. */
export const checkInEntities = [
  ...[...followUpEntities, Facility, DutyHours, RelapsePreventionPlan, AnyDocument, Lapse],
  ...[SafetyItem, SafetySettings],
];

/** The services of check-ins on one database, put together as the processes do. */
export function checkInServices(database: Database) {
  const services = followUpServices(database);
  const { patients, tasks, followUps } = services;
  const questions = new CheckInQuestions(patients, new PlansService(), new FacilitiesService());
  const lapses = new LapsesService(patients, new SaveLapse(patients, tasks));
  const reviews = new PlanReviews(patients, tasks);
  const safety = new RaiseSafetyItem(patients, new SafetySettingsService());
  return {
    ...services,
    questions,
    safety,
    answering: new AnswerCheckIn(followUps, tasks, patients, questions, lapses, reviews, safety),
  };
}
