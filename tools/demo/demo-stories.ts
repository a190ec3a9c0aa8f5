import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PatientContext, StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { HandOver } from '@stepwell/delivery/hand-over.service';
import { AnswerCheckIn } from '@stepwell/domain/checkins/answer-check-in';
import { AnchorProgrammes } from '@stepwell/domain/followups/anchor-programmes';
import { fellowships } from '@stepwell/domain/meetings/fellowships';
import { PlansService } from '@stepwell/domain/plans/plans.service';
import { SavePlan } from '@stepwell/domain/plans/save-plan';
import { SignPlan } from '@stepwell/domain/plans/sign-plan';
import { StartPlan } from '@stepwell/domain/plans/start-plan.service';
import { SubmitPlan } from '@stepwell/domain/plans/submit-plan';
import { ChooseRecoveryPath } from '@stepwell/domain/recovery/choose-recovery-path.service';
import { ActOnSafetyItem } from '@stepwell/domain/safety/act-on-safety-item';
import { SafetyService } from '@stepwell/domain/safety/safety.service';
import { TasksService } from '@stepwell/domain/tasks/tasks.service';
import { Database } from '@stepwell/platform/database/database';
import { dayOf } from './demo-answers';
import type { DemoClock } from './demo-clock';
import { DemoMeetings } from './demo-meetings';
import type { DemoOrganization } from './demo-organizations';
import type { DemoPatient } from './demo-patients';
import { ownWords, pathsFor, templateFor } from './demo-plan';
import { handWrittenTasks, outcomes } from './demo-words';
import type { SeededRandom } from './seeded-random';
import { SilentMailer } from './silent-providers';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Answers this recent leave their tasks open, so that a new visitor finds something to do. */
const FRESH = 2 * DAY;

/** Long enough for the call that a missed group leads to. */
const SINCE_GROUP = 4 * DAY;

/** A patient whose plan became active this many days ago. */
export interface Story {
  patient: DemoPatient;
  daysAgo: number;
  /** Asks to be called whenever they answer. */
  wantsCalls?: boolean;
  /** Missed a group some days ago and answers nothing since: by now somebody has to call. */
  missesGroup?: boolean;
}

/** Something that happened at an instant of the past. */
export interface Happening {
  at: Date;
  act: () => Promise<Happening[]>;
}

const CALM = { mood: 3, craving: 3 };

interface Mood {
  mood: number;
  craving: number;
}

/** Lets the past happen, hour by hour, through the product's own verbs: plans, messages, answers, tasks. */
@Injectable()
export class DemoStories {
  constructor(
    private readonly database: Database,
    private readonly recovery: ChooseRecoveryPath,
    private readonly starting: StartPlan,
    private readonly saving: SavePlan,
    private readonly submitting: SubmitPlan,
    private readonly signing: SignPlan,
    private readonly plans: PlansService,
    private readonly programmes: AnchorProgrammes,
    private readonly handOver: HandOver,
    private readonly answering: AnswerCheckIn,
    private readonly tasks: TasksService,
    private readonly mailer: SilentMailer,
    private readonly going: DemoMeetings,
    private readonly safety: SafetyService,
    private readonly acting: ActOnSafetyItem,
  ) {}

  /** Tells the stories of these patients, whose plans became active `daysAgo`; instants are visited in their order. */
  async tell(
    clock: DemoClock,
    organization: DemoOrganization,
    stories: readonly Story[],
    random: SeededRandom,
  ): Promise<void> {
    // Who tells a story signs alone; the groups' own story records real credentials later.
    await this.database.write({ ...organization.system, operation: 'demo.license' }, (tx) =>
      tx.query(
        `update staff_members set credential = 'independent' where organization_id = $1 and credential = 'none'`,
        [organization.id],
      ),
    );
    const ends = clock.pastEnds.getTime();
    const ahead: Happening[] = stories.map((story) => ({
      at: new Date(ends - story.daysAgo * DAY - random.whole(0, 4) * HOUR),
      act: () => this.activate(clock, organization, story, random),
    }));
    for (const { patient, missesGroup } of stories)
      if (missesGroup)
        ahead.push({
          at: new Date(ends - SINCE_GROUP),
          act: () => this.missGroup(clock, organization, patient, random),
        });
    while (ahead.length > 0) {
      ahead.sort((a, b) => b.at.getTime() - a.at.getTime());
      const next = ahead.pop()!;
      if (next.at.getTime() >= ends) continue;
      await clock.moveTo(next.at);
      ahead.push(...(await next.act()));
    }
    await clock.moveTo(clock.pastEnds);
  }

  /** Begins a draft and leaves it on the desk. */
  async draft({ id, primary, person }: DemoPatient): Promise<void> {
    const ctx = { ...primary, operation: 'demo.start-plan' };
    await this.database.write(ctx, (tx) =>
      this.starting.run(tx, { patientId: id, templateCode: templateFor(person.substances) }),
    );
  }

  /** Notes that staff made for themselves. */
  async writeTasks(
    author: StaffContext,
    patients: readonly DemoPatient[],
    clock: DemoClock,
    random: SeededRandom,
  ): Promise<void> {
    for (const [at, [title, priority]] of handWrittenTasks.entries()) {
      const patient = patients[at % patients.length]!;
      const dueAt = new Date(clock.pastEnds.getTime() + random.whole(1, 6) * DAY);
      await this.database.write({ ...author, operation: 'demo.create-task' }, (tx) =>
        this.tasks.create(tx, { title, priority, patientId: patient.id, assigneeId: patient.primary.actorId, dueAt }),
      );
    }
  }

  private async activate(
    clock: DemoClock,
    organization: DemoOrganization,
    story: Story,
    random: SeededRandom,
  ): Promise<Happening[]> {
    const { patient } = story;
    const ctx = { ...patient.primary, operation: 'demo.activate-plan' };
    const { planId, meetingIds, from } = await this.database.write(ctx, async (tx) => {
      const meetings = await tx.query<{ id: Id; fellowship: string }>(
        `select id, fellowship from meetings where organization_id = $1 and attendance <> 'inactive' order by feed_source_id, slug`,
        [organization.id],
      );
      const chosen = pathsFor(patient.person.substances, random);
      const fitting = meetings.filter(({ fellowship }) => chosen.includes(fellowship));
      const picked = random.shuffle(fitting).slice(0, Math.min(fitting.length, random.whole(1, 3)));
      await this.recovery.run(tx, {
        patientId: patient.id,
        paths: chosen,
        meetingsPerWeek: chosen.length === 0 ? 0 : random.whole(1, 4),
        chosenMeetings: picked.map(({ id }, at) => ({
          meetingId: id,
          transport: random.pick(['Bus', 'On foot', 'A friend drives', null]),
          isHomeGroup: at === 0,
        })),
        asked: ['patient'],
        offered: fellowships.map(({ code }) => code),
        isAgreed: true,
      });
      const id = await this.starting.run(tx, {
        patientId: patient.id,
        templateCode: templateFor(patient.person.substances),
      });
      const { content } = await this.plans.view(tx, id);
      await this.saving.run(tx, { id, version: 1, content: ownWords(content, await tx.now(), random) });
      await this.submitting.run(tx, { id, version: 2 });
      const { documentHash } = await this.plans.view(tx, id);
      await this.signing.run(tx, {
        ...{ planId: id, documentHash: documentHash!, submitId: randomUUID(), name: patient.person.firstName },
        ...{ method: 'tablet', staffMemberId: patient.primary.actorId, paperId: null },
      });
      return { planId: id, meetingIds: picked.map((meeting) => meeting.id), from: await tx.now() };
    });
    const occurrences = await this.database.write({ ...organization.system, operation: 'demo.enroll' }, async (tx) => {
      await this.programmes.planActivated(tx, { causeId: planId, patientId: patient.id });
      return tx.query<{ id: Id; dueAt: Date; asks: boolean }>(
        `select id, due_at as "dueAt", expects = 'check_in' as asks from follow_up_occurrences
         where organization_id = $1 and patient_id = $2 and status = 'planned' order by due_at`,
        [organization.id, patient.id],
      );
    });
    const mood: Mood = { mood: random.whole(2, 3), craving: random.whole(4, 8) };
    const self = asPatient(patient.primary.organizationId, patient.id);
    const going = { patient: self, primary: patient.primary, meetingIds };
    return [
      ...(await this.going.between(going, from, clock.pastEnds, random)),
      ...occurrences.map(({ id, dueAt, asks }) => {
        const at = new Date(dueAt.getTime() + MINUTE);
        return { at, act: () => this.send(clock, organization, story, { id, at, asks }, mood, random) };
      }),
    ];
  }

  private async missGroup(
    clock: DemoClock,
    organization: DemoOrganization,
    patient: DemoPatient,
    random: SeededRandom,
  ): Promise<Happening[]> {
    const due = await this.database.write({ ...organization.system, operation: 'demo.miss-group' }, async (tx) => {
      await this.programmes.today(tx, 'group_missed', { patientId: patient.id, causeId: randomUUID() });
      return tx.query<{ id: Id; dueAt: Date }>(
        `select o.id, o.due_at as "dueAt" from follow_up_occurrences o
         join follow_up_enrollments e on e.organization_id = o.organization_id and e.id = o.enrollment_id
         where o.organization_id = $1 and o.patient_id = $2 and e.anchor_event = 'group_missed' order by o.due_at`,
        [organization.id, patient.id],
      );
    });
    return due.map(({ id, dueAt }) => {
      const at = new Date(dueAt.getTime() + MINUTE);
      const silent = { patient, daysAgo: 0 };
      return { at, act: () => this.send(clock, organization, silent, { id, at, asks: false }, CALM, random) };
    });
  }

  private async send(
    clock: DemoClock,
    organization: DemoOrganization,
    story: Story,
    sent: { id: Id; at: Date; asks: boolean },
    mood: Mood,
    random: SeededRandom,
  ): Promise<Happening[]> {
    await this.handOver.deliver({ ...organization.system, operation: 'job.followups.send' }, [sent.id]);
    if (!sent.asks) return [];
    // Who answers got the message, so whose fate is unclear stays silent.
    if (this.mailer.unclear.has(story.patient.person.email ?? '') || !random.chance(0.8)) return [];
    const at = new Date(sent.at.getTime() + random.whole(60, 599) * MINUTE);
    return [{ at, act: () => this.answer(clock, at, story, mood, random) }];
  }

  private async answer(
    clock: DemoClock,
    at: Date,
    story: Story,
    mood: Mood,
    random: SeededRandom,
  ): Promise<Happening[]> {
    if (story.missesGroup && at.getTime() > clock.pastEnds.getTime() - SINCE_GROUP) return [];
    mood.mood = Math.min(5, Math.max(1, mood.mood + random.pick([-1, 0, 0, 1, 1])));
    mood.craving = Math.min(10, Math.max(0, mood.craving + random.pick([-3, -2, -1, -1, 0, 1])));
    const wantsCall = story.wantsCalls === true || random.chance(0.1);
    const { id, primary } = story.patient;
    await this.database.write(asPatient(primary.organizationId, id), (tx) =>
      this.answering.answer(tx, id, { answerId: randomUUID(), ...mood, wantsCall, ...dayOf(mood, random) }),
    );
    const next: Happening[] = [];
    if (random.chance(0.6)) {
      // Some come back without being asked.
      const later = new Date(at.getTime() + random.whole(2, 6) * DAY + random.whole(-2, 2) * HOUR);
      next.push({ at: later, act: () => this.answer(clock, later, story, mood, random) });
    }
    if (clock.pastEnds.getTime() - at.getTime() < FRESH) return next;
    const done = new Date(at.getTime() + random.whole(1, 20) * HOUR);
    return [...next, { at: done, act: () => this.finishTasks(story.patient, random) }];
  }

  private async finishTasks({ id, primary }: DemoPatient, random: SeededRandom): Promise<Happening[]> {
    await this.database.write({ ...primary, operation: 'demo.complete-task' }, async (tx) => {
      for (const { id: itemId, closedAt } of await this.safety.ofPatients(tx, [id])) {
        if (closedAt) continue;
        const note = 'Talked it through. Is with somebody tonight and calls if it gets worse.';
        await this.acting.close(tx, {
          ...{ id: itemId, reached: 'reached', riskLevel: 'low', planReviewed: true, supervisorInformed: false, note },
        });
      }
      const { edges } = await this.tasks.list(tx, { patientId: id, status: 'open' }, { first: 10 });
      // Equal to the list but for their ids, which differ from demo to demo.
      const tasks = edges.map(({ node }) => node).sort((a, b) => (a.title < b.title ? -1 : 1));
      for (const node of tasks) await this.tasks.complete(tx, { id: node.id, outcome: random.pick(outcomes) });
    });
    return [];
  }
}

function asPatient(organizationId: Id, patientId: Id): PatientContext {
  return Object.freeze({
    kind: 'patient',
    organizationId,
    actorId: patientId,
    patientId,
    sessionId: randomUUID(),
    requestId: randomUUID(),
    operation: 'demo.answer-check-in',
  });
}
