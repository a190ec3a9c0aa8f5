import { AdmissionDecision } from '@stepwell/domain/admissions/admission-decision.entity';
import { AdmissionItem } from '@stepwell/domain/admissions/admission-item.entity';
import { AdmissionSettings } from '@stepwell/domain/admissions/admission-settings.entity';
import { AdmissionSettingsService } from '@stepwell/domain/admissions/admission-settings.service';
import { AdmissionsProcessor } from '@stepwell/domain/admissions/admissions.processor';
import type { CheckAdmissionItemInput, DecideSuggestionInput } from '@stepwell/domain/admissions/admissions.graphql';
import { CheckItem } from '@stepwell/domain/admissions/check-item';
import { DecideSuggestion } from '@stepwell/domain/admissions/decide-suggestion';
import { KeepChecklist } from '@stepwell/domain/admissions/keep-checklist';
import { ShowAdmission } from '@stepwell/domain/admissions/show-admission';
import { Suggestions } from '@stepwell/domain/admissions/suggestions';
import { EnrollByHand } from '@stepwell/domain/followups/enroll-by-hand.service';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { EpisodesService } from '@stepwell/domain/patients/episodes.service';
import { PlanTemplateLibrary } from '@stepwell/domain/plans/plan-template-library.service';
import { StartPlan } from '@stepwell/domain/plans/start-plan.service';
import { ChooseRecoveryPath } from '@stepwell/domain/recovery/choose-recovery-path.service';
import { ChosenMeeting } from '@stepwell/domain/recovery/chosen-meeting.entity';
import { JudgeWeeks } from '@stepwell/domain/recovery/judge-weeks';
import { RecoveryPath } from '@stepwell/domain/recovery/recovery-path.entity';
import type { TestHost } from '@stepwell/test/support/build-host';
import { buildReachable, followUpServices, type Reachable } from '@stepwell/test/support/build-followup';
import { buildStaff } from '@stepwell/test/support/build-organization';

/** Tables of admissions, for `openTestHost`. */
export const admissionEntities = [AdmissionItem, AdmissionDecision, AdmissionSettings, RecoveryPath, ChosenMeeting];

function admissionServices(host: TestHost) {
  const { patients, tasks, programmes, beginning, stopping } = followUpServices(host.database);
  const settings = new AdmissionSettingsService(programmes);
  const checklists = new KeepChecklist(patients, settings, tasks);
  const meetings = new MeetingsService();
  const library = new PlanTemplateLibrary();
  const suggestions = new Suggestions(patients, meetings, library, programmes, settings);
  const episodes = new EpisodesService();
  return {
    settings,
    checking: new CheckItem(patients, checklists, tasks),
    deciding: new DecideSuggestion(
      ...([patients, episodes, suggestions] as const),
      new ChooseRecoveryPath(patients, meetings, new JudgeWeeks()),
      new StartPlan(patients, library),
      new EnrollByHand(patients, programmes, beginning, stopping),
      checklists,
    ),
    showing: new ShowAdmission(patients, suggestions),
    processor: new AdmissionsProcessor(checklists, episodes),
    tasks,
  };
}

/** How admissions behave; shares the database of the spec that calls it. */
export function describeAdmissions(hostOf: () => TestHost): void {
  describe('an admission', () => {
    let services: ReturnType<typeof admissionServices>;
    beforeAll(() => {
      services = admissionServices(hostOf());
    });

    const write = <Answer>(as: Reachable['clinician'], act: Parameters<TestHost['database']['write']>[1]) =>
      hostOf().database.write(as, act) as Promise<Answer>;
    const shown = (one: Reachable, as = one.clinician) =>
      hostOf().database.read(as, (tx) => services.showing.of(tx, one.patient.id));
    const look = (one: Reachable) =>
      hostOf().database.write(one.organization.system, (tx) =>
        services.processor.look(tx, { ids: [one.patient.episodeId] }),
      );
    const check = (one: Reachable, input: Omit<CheckAdmissionItemInput, 'episodeId'>) =>
      write(one.clinician, (tx) => services.checking.run(tx, { episodeId: one.patient.episodeId, ...input }));
    const decide = (one: Reachable, input: Omit<DecideSuggestionInput, 'episodeId'>, as = one.clinician) =>
      write(as, (tx) => services.deciding.run(tx, { episodeId: one.patient.episodeId, ...input }));
    const open = async (one: Reachable): Promise<string[]> =>
      ((await shown(one))?.items ?? []).filter(({ how }) => how === null).map(({ item }) => item);
    const tasks = async (one: Reachable): Promise<string[]> => {
      const rows = await hostOf().database.read(one.organization.system, (tx) =>
        tx.query<{ kind: string }>(
          `select kind from tasks where organization_id = $1 and patient_id = $2 and status = 'open' order by kind`,
          [one.organization.id, one.patient.id],
        ),
      );
      return rows.map(({ kind }) => kind.replace('admission_', ''));
    };
    /** Somebody admitted today, as the worker sees it, told twice. */
    const admitted = async (substances = ['opioids']): Promise<Reachable> => {
      const one = await buildReachable(hostOf());
      const { id: patientId, episodeId } = one.patient;
      await hostOf().database.write(one.organization.system, async (tx) => {
        await tx.query(
          `update episodes_of_care set admitted_on = (app.now() at time zone 'UTC')::date where organization_id = $1 and id = $2`,
          [one.organization.id, episodeId],
        );
        await tx.query('update patients set primary_substances = $2 where organization_id = $1', [
          one.organization.id,
          substances,
        ]);
      });
      for (let time = 0; time < 2; time += 1)
        await hostOf().database.write(one.organization.system, (tx) =>
          services.processor.admitted(tx, { patientId, episodeId }),
        );
      return one;
    };

    it('begins with a checklist in which each open item is a task, and what the record shows is done', async () => {
      const one = await admitted();
      const left = ['emergency_contact', 'identity', 'measures', 'notice', 'packet', 'path', 'plan', 'programme'];
      expect((await open(one)).sort()).toEqual(left);
      expect(await tasks(one)).toEqual(left);
      const items = (await shown(one))!.items;
      expect(items.filter(({ how }) => how === 'recorded').map(({ item }) => item)).toEqual([
        'consents',
        'safe_contact',
      ]);
      expect(items.every(({ isOverdue }) => !isOverdue)).toBe(true);
    });

    it('asks nothing of a stay that was written down long after it began', async () => {
      const one = await buildReachable(hostOf());
      const { id: patientId, episodeId } = one.patient;
      await hostOf().database.write(one.organization.system, (tx) =>
        services.processor.admitted(tx, { patientId, episodeId }),
      );
      expect((await shown(one))!.items).toEqual([]);
      expect(await tasks(one)).toEqual([]);
    });

    it('takes what people say of an item with a reason where one is needed, and opens it again', async () => {
      const one = await admitted();
      await expect(check(one, { item: 'emergency_contact', outcome: 'done' })).rejects.toMatchObject({
        field: 'input.note',
      });
      await expect(check(one, { item: 'plan', outcome: 'not_needed' })).rejects.toMatchObject({ field: 'input.note' });
      await check(one, { item: 'identity', outcome: 'done' });
      await check(one, { item: 'identity', outcome: 'done' });
      await expect(check(one, { item: 'identity', outcome: 'not_needed', note: 'Known' })).rejects.toMatchObject({
        code: 'CONFLICT',
      });
      await check(one, { item: 'measures', outcome: 'not_needed', note: 'Detox first' });
      expect(await tasks(one)).not.toContain('identity');
      await check(one, { item: 'identity', outcome: 'reopened' });
      expect(await tasks(one)).toContain('identity');
      await look(one);
      expect(await open(one)).toContain('identity');
      await expect(check(one, { item: 'consents', outcome: 'reopened' })).rejects.toMatchObject({
        field: 'input.item',
      });
    });

    it('counts a task that somebody closed, with their words', async () => {
      const one = await admitted();
      const [task] = await hostOf().database.read(one.clinician, (tx) =>
        tx.query<{ id: string }>(
          `select id from tasks where organization_id = $1 and kind = 'admission_emergency_contact'`,
          [one.organization.id],
        ),
      );
      await write(one.clinician, (tx) =>
        services.tasks.complete(tx, { id: task!.id, outcome: 'Sister, 602 555 0134' }),
      );
      await look(one);
      const item = (await shown(one))!.items.find((each) => each.item === 'emergency_contact');
      expect(item).toMatchObject({ how: 'by_hand', note: 'Sister, 602 555 0134' });
    });

    it('does with one click what is suggested, and keeps who decided', async () => {
      const one = await admitted();
      const offered = (await shown(one))!.suggestions;
      expect(offered.map(({ kind }) => kind)).toEqual(['path', 'plan_template', 'programme']);
      expect(offered[0]!.options.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['NA', 'MARA', 'SMART', 'LIFERING']),
      );
      await decide(one, { kind: 'path', outcome: 'accepted', code: 'SMART' });
      await decide(one, { kind: 'path', outcome: 'accepted', code: 'SMART' });
      await decide(one, { kind: 'plan_template', outcome: 'accepted', code: 'opioid-use' });
      await decide(one, { kind: 'programme', outcome: 'accepted', code: 'after-activation' });
      await expect(decide(one, { kind: 'path', outcome: 'accepted', code: 'NA' })).rejects.toMatchObject({
        code: 'CONFLICT',
      });
      const rows = await hostOf().database.read(one.clinician, (tx) =>
        tx.query(
          `select (select paths from recovery_paths where organization_id = $1) as paths,
             (select template_code from relapse_prevention_plans where organization_id = $1) as template,
             (select programme_code from follow_up_enrollments where organization_id = $1) as programme`,
          [one.organization.id],
        ),
      );
      expect(rows).toEqual([{ paths: ['SMART'], template: 'opioid-use', programme: 'after-activation' }]);
      expect(await open(one)).not.toEqual(expect.arrayContaining(['path']));
      expect(await tasks(one)).toEqual(['emergency_contact', 'identity', 'measures', 'notice', 'packet']);
      expect((await shown(one))!.suggestions.map(({ decision }) => decision?.outcome)).toEqual(
        Array(3).fill('accepted'),
      );
    });

    it('keeps a no with its reason, and a yes that follows it', async () => {
      const one = await admitted(['gambling']);
      await expect(decide(one, { kind: 'programme', outcome: 'declined' })).rejects.toMatchObject({
        field: 'input.reason',
      });
      await decide(one, { kind: 'programme', outcome: 'declined', reason: 'No phone yet' });
      expect(await open(one)).not.toContain('programme');
      await decide(one, { kind: 'programme', outcome: 'accepted', code: 'after-activation' });
      const found = (await shown(one))!.suggestions.find(({ kind }) => kind === 'programme');
      expect(found!.decision).toMatchObject({ outcome: 'accepted', reason: null });
      await expect(
        decide(one, { kind: 'plan_template', outcome: 'accepted', code: 'opioid-use' }),
      ).rejects.toMatchObject({
        field: 'input.code',
      });
    });

    it('is decided only by whose role includes what is suggested', async () => {
      const one = await admitted();
      const desk = await buildStaff(hostOf(), one.organization.id, ['intake_coordinator']);
      expect((await shown(one, desk))!.suggestions).toEqual([]);
      await expect(decide(one, { kind: 'path', outcome: 'accepted', code: 'NA' }, desk)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      const stranger = await buildStaff(hostOf(), one.organization.id, ['clinician']);
      await expect(decide(one, { kind: 'path', outcome: 'accepted', code: 'NA' }, stranger)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    });

    it('asks for what the organization chose, and no more once the stay ended', async () => {
      const one = await buildReachable(hostOf());
      const admin = await buildStaff(hostOf(), one.organization.id, ['admin']);
      const before = await hostOf().database.read(admin, (tx) => services.settings.view(tx));
      const items = before.items.map((each) => ({ ...each, isOn: each.item === 'identity', dueHours: 1 }));
      const save = () =>
        write(admin, (tx) => services.settings.save(tx, { items, tracks: ['Evening group'], version: 0 }));
      await save();
      await expect(save()).rejects.toMatchObject({ code: 'CONFLICT' });
      await hostOf().database.write(one.organization.system, async (tx) => {
        await tx.query(`update episodes_of_care set admitted_on = app.now()::date where organization_id = $1`, [
          one.organization.id,
        ]);
        await services.processor.admitted(tx, { patientId: one.patient.id, episodeId: one.patient.episodeId });
      });
      expect(await tasks(one)).toEqual(['identity']);
      const listed = await hostOf().database.read(one.clinician, (tx) => services.showing.open(tx));
      expect(listed).toMatchObject({ totalCount: 1, admissions: [{ openCount: 1, items: ['identity'] }] });
      await hostOf().database.write(one.organization.system, async (tx) => {
        await tx.query(
          `update episodes_of_care set discharged_on = admitted_on, discharge_reason = 'other' where organization_id = $1`,
          [one.organization.id],
        );
        await services.processor.discharged(tx, { patientId: one.patient.id, episodeId: one.patient.episodeId });
      });
      expect(await tasks(one)).toEqual([]);
      expect(await shown(one)).toBeNull();
    });
  });
}
