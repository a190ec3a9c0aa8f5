import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { sampleSize } from '@stepwell/test/support/sample-size';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { startStaffApi, type Answer, type ApiUnderTest } from '@stepwell/test/support/start-api';
import { seedOrganization, type SeededOrganization } from '../../../isolation/seed-organization';
import { staffOperations } from '../../../isolation/staff-operations';
import { operationsOf, type Operation, type Variables } from './input-form';
import { OrganizationRows } from './organization-rows';

const mutations = operationsOf('staff').filter((operation) => operation.document.startsWith('mutation'));

/** What a person would find twice after a double click, were it not prevented. */
const counted = [
  'patients',
  'tasks',
  'staff_members',
  'channel_consents',
  'voicemail_consents',
  'patient_contacts',
  'relapse_prevention_plans',
  'plan_signatures',
  'plan_reviews',
  'follow_up_enrollments',
  'follow_up_occurrences',
  'follow_up_programme_versions',
  'follow_up_programme_switches',
  'recovery_paths',
  'meeting_attendances',
  'facilities',
  'feed_sources',
  'own_paths',
  'covers',
  'on_call_shifts',
  'tile_servers',
  'task_templates',
  'plan_templates',
  'plan_template_versions',
  'episodes_of_care',
  'admission_decisions',
  'packet_takings',
  'stay_transfers',
  'programme_places',
  'place_overrides',
  'level_of_care_changes',
  'undone_discharges',
  'facilitation_sessions',
  'weekly_outcomes',
  'treatment_goals',
  'facility_groups',
  'group_members',
  'group_exceptions',
  'group_substitutes',
  'group_entries',
  'sponsors',
  'step_visits',
  'recovery_tasks',
  'recovery_starts',
  'lapses',
  'check_ins',
  'discharge_records',
  'appointments',
  'appointment_offers',
  'appointment_rooms',
  'availability_spans',
  'inquiries',
  'inquiry_calls',
  'patient_imports',
  'patient_import_rows',
  'patient_identifiers',
  'call_forms',
  'facility_offers',
  'packet_forms',
  'disclosure_parties',
  'part2_consents',
  'part2_consent_recipients',
  'consent_restrictions',
  'guardians',
  'incapacity_findings',
  'counseling_notes',
  'counseling_note_openings',
  'minor_rules',
  'part2_notices_given',
  'disclosures',
  'service_agreements',
  'intake_packets',
  'packet_answers',
  'measure_packs',
  'own_measures',
  'measure_assignments',
  'measure_results',
  'external_results',
  'signals',
  'signal_rules',
  'safety_settings',
  'text_requirements',
  'privacy_incidents',
  'text_armings',
  'sending_pauses',
  'safety_items',
  'safety_pages',
  'inbound_texts',
  'care_messages',
  'patient_status_changes',
  'follow_up_tries',
  'emergency_accesses',
  'patient_merges',
  'caseload_views',
  'notification_marks',
  'covered_patients',
  'outbox',
];

/** A second click may find it done (`CONFLICT`), gone, or refused with a sentence; it never breaks. */
const clear = ['CONFLICT', 'NOT_FOUND', 'BAD_INPUT', 'TOO_MANY_TRIES', 'UNAUTHENTICATED'];

/** Each click orders a message of its own, and only one of them opens anything: using one ends the other. */
const replaces = new Set(['sendContactCode', 'sendAccessLink']);

/** Writes a line into the account of each patient; that it stays one each, record-files.db.spec and teds-file.db.spec show. */
const perPatient = new Map([
  ['releaseRecordFilesSince', 'disclosures'],
  ['releaseTedsFile', 'disclosures'],
]);

describe('a form that is sent twice', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let superuser: Client;
  let mine: SeededOrganization | undefined;

  beforeAll(async () => {
    host = await openTestHost();
    api = await startStaffApi(host);
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
  });

  afterAll(async () => {
    await superuser.end();
    await api.close();
    await host.close();
  });

  it.each(
    mutations.flatMap((operation) =>
      sampleSize(['at once'], ['at once', 'one after the other']).map(
        (how) => [operation.name, how, operation] as const,
      ),
    ),
  )('%s, %s, counts once', async (name, how, operation) => {
    // Most forms find their rows in an organization that others have used; where both clicks are refused, a new one tells.
    mine ??= await seedNew();
    let tried = await sendTwice(operation, how, mine);
    if (tried.answers.every(({ body }) => body.errors)) {
      mine = await seedNew();
      tried = await sendTwice(operation, how, mine);
    }
    for (const { status, body } of tried.answers) {
      expect(status).toBeLessThan(500);
      if (body.errors) expect(clear).toContain(body.errors[0]!.extensions['code']);
    }
    const isMeant = (table: string) => (table === 'outbox' && replaces.has(name)) || perPatient.get(name) === table;
    expect(tried.grown.filter((table) => !isMeant(table))).toEqual([]);
    const [first, second] = tried.answers.map((answer) => answer.body.data);
    if (tried.isMarked) expect(second).toEqual(first);
  });

  const seedNew = (): Promise<SeededOrganization> => seedOrganization(host, api, `twice-${randomUUID().slice(0, 8)}`);

  /** Two clicks on one form, and the tables that hold more than one row more after them. */
  async function sendTwice(operation: Operation, how: string, { cookies, ids, id }: SeededOrganization) {
    const rows = new OrganizationRows(superuser, id);
    const { as, variables } = staffOperations[operation.name]!;
    const form: Variables = variables?.(ids) ?? operation.sample();
    const input = form['input'] as Variables;
    if (operation.leaves.some((leaf) => leaf.path.at(-1) === 'submitId')) input['submitId'] = randomUUID();
    if (operation.name === 'startPlan')
      await superuser.query(`delete from relapse_prevention_plans where id = $1`, [ids.draft]);
    if ('version' in input) input['version'] = await rows.versionOf(input['id']);
    const send = (): Promise<Answer> => api.graphql(operation.document, form, cookies[as]);
    const counts = async (): Promise<Record<string, number>> => ({
      ...(await rows.counts()),
      outbox: await rows.count('outbox'),
    });

    const before = await counts();
    const answers = how === 'at once' ? await Promise.all([send(), send()]) : [await send(), await send()];
    const after = await counts();
    const grown = counted.filter((table) => after[table]! - before[table]! > 1);
    return { answers, grown, isMarked: input['submitId'] !== undefined };
  }
});
