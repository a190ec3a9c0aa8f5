import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';
const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;
/** Through the patient: a party or consent of somebody else can't be named. */
const ofPatient = (column: string, table: string): string =>
  `foreign key (organization_id, patient_id, ${column}) references ${table} (organization_id, patient_id, id)`;

const roles = `'family', 'friend', 'sponsor', 'treating_provider', 'health_plan', 'program_contractor', 'attorney', 'court',
  'probation_officer', 'employer', 'agency', 'other'`;
const classes = `array['treating_provider', 'health_plan', 'program_contractor']`;
const categories = `array['presence', 'attendance', 'progress', 'plan', 'medication', 'test_results', 'diagnosis',
  'discharge', 'billing', 'counseling_notes']`;
const purposes = `'treatment', 'payment', 'operations', 'family_support', 'patient_request', 'benefits',
  'legal_proceeding', 'supervision'`;

/**
 * Consents under 42 CFR part 2 with every element that the rule asks for, restrictions that patients asked for, the notice
 * they got, and every disclosure. A consent is whole from the moment it is prepared; only its signature, its end and what
 * reminds of it come later, each once.
 */
export class AddDisclosures1795681751900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addConsents(runner);
    await addRestrictionsAndNotices(runner);
    await addDisclosures(runner);
    await runner.query(holdConsents);
    await runner.query(
      'create trigger part2_consents_hold before update on part2_consents for each row execute function app.hold_part2_consents()',
    );
    await runner.query(holdRecipients);
    await runner.query(
      'create trigger part2_consent_recipients_hold before insert on part2_consent_recipients for each row execute function app.hold_part2_consent_recipients()',
    );
    await runner.query(requireLiveConsent);
    await runner.query(
      'create trigger disclosures_consent before insert on disclosures for each row execute function app.require_live_consent()',
    );
    await allowPurposes(runner, [...tokenPurposes, 'consent_signature']);
    await allowTaskKinds(runner, [...taskKinds, 'consent_expires_30', 'consent_expires_14', 'consent_expires_7']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from one_time_tokens where purpose = 'consent_signature'`);
    await allowPurposes(runner, tokenPurposes);
    await allowTaskKinds(runner, taskKinds);
    await dropTables(runner, 'disclosures', 'part2_notices_given', 'consent_restrictions', 'part2_consent_recipients');
    await runner.query('alter table part2_consents drop constraint part2_consents_paper_key');
    await dropTables(runner, 'part2_consent_papers', 'part2_consents', 'disclosure_parties');
    for (const name of ['hold_part2_consents', 'hold_part2_consent_recipients', 'require_live_consent'])
      await runner.query(`drop function app.${name}()`);
  }
}

async function addConsents(runner: QueryRunner): Promise<void> {
  await tenantTable(runner, {
    name: 'disclosure_parties',
    ids: 'v4',
    grants: ['select', 'insert'],
    patientColumn: 'patient_id',
    columns: [
      'patient_id uuid not null',
      'name text not null check (length(name) between 1 and 200)',
      `role text not null check (role in (${roles}))`,
      'affiliation text check (length(affiliation) between 1 and 200)',
      'added_by_id uuid not null',
      patientKey,
      staffKey('added_by_id'),
      'unique (organization_id, patient_id, id)',
    ],
  });
  await tenantTable(runner, {
    name: 'part2_consents',
    ids: 'v4',
    grants: ['select', 'insert', 'update'],
    patientColumn: 'patient_id',
    columns: [
      'patient_id uuid not null',
      `type text not null check (type in ('tpo', 'named', 'counseling_notes', 'proceedings', 'criminal_justice'))`,
      'discloser text not null check (length(discloser) between 1 and 300)',
      'information text not null check (length(information) between 1 and 1000)',
      `categories text[] not null check (cardinality(categories) > 0 and categories <@ ${categories})`,
      `recipient_classes text[] not null check (recipient_classes <@ ${classes})`,
      `purposes text[] not null check (cardinality(purposes) > 0 and purposes <@ array[${purposes}])`,
      'purpose_words text not null check (length(purpose_words) between 1 and 500)',
      'expires_on date',
      'expires_event text check (length(expires_event) between 1 and 300)',
      `language text not null check (language in ('en', 'es'))`,
      'form_version text not null check (length(form_version) > 0)',
      // [{"heading", "text"}], every word that is read before it is signed.
      'sections jsonb not null',
      'form_hash text not null check (length(form_hash) = 64)',
      'revocation_wording text not null check (length(revocation_wording) > 0)',
      'redisclosure_wording text check (length(redisclosure_wording) > 0)',
      'refusal_wording text check (length(refusal_wording) > 0)',
      `aid text not null check (aid in ('none', 'read_aloud', 'interpreted'))`,
      'aid_name text check (length(aid_name) between 1 and 200)',
      `signer_relationship text not null check (signer_relationship in ('self', 'representative'))`,
      'prepared_by_id uuid not null',
      'submit_id uuid not null',
      'handed_over_by_id uuid',
      'signed_at timestamptz',
      'signer_name text check (length(signer_name) between 1 and 200)',
      `signed_by text check (signed_by in ('own_phone', 'tablet', 'paper'))`,
      'sign_submit_id uuid',
      'witness_id uuid',
      'paper_id uuid',
      'event_at timestamptz',
      'event_noted_by_id uuid',
      'revoked_at timestamptz',
      `revoked_how text check (revoked_how in ('written', 'own_phone'))`,
      'revocation_taken_by_id uuid',
      'discarded_at timestamptz',
      'discarded_by_id uuid',
      'reminded_days smallint check (reminded_days in (30, 14, 7))',
      // None of the elements may be missing, and what may not be combined is not.
      `constraint part2_consents_expiry check (num_nonnulls(expires_on, expires_event) = 1
        or (type = 'tpo' and num_nonnulls(expires_on, expires_event) = 0))`,
      `constraint part2_consents_tpo check (case when type = 'tpo'
        then purposes <@ array['treatment', 'payment', 'operations'] and num_nulls(redisclosure_wording, refusal_wording) = 0
        else recipient_classes = '{}' end)`,
      `constraint part2_consents_notes_apart check (case when type = 'counseling_notes'
        then categories = array['counseling_notes'] else not 'counseling_notes' = any(categories) end)`,
      `constraint part2_consents_proceedings_apart check (case when type = 'proceedings'
        then purposes = array['legal_proceeding'] else not 'legal_proceeding' = any(purposes) end)`,
      `constraint part2_consents_supervision_apart check (case when type = 'criminal_justice'
        then purposes = array['supervision'] else not 'supervision' = any(purposes) end)`,
      `constraint part2_consents_aid check ((aid = 'none') = (aid_name is null))`,
      `constraint part2_consents_signed check (num_nulls(signed_at, signer_name, signed_by, sign_submit_id) in (0, 4))`,
      `constraint part2_consents_evidence check (case signed_by when 'paper' then num_nulls(paper_id, witness_id) = 0
        when 'tablet' then witness_id is not null and paper_id is null
        when 'own_phone' then signer_relationship = 'self' and num_nonnulls(paper_id, witness_id) = 0
        else num_nonnulls(paper_id, witness_id) = 0 end)`,
      `constraint part2_consents_event check ((event_at is null) = (event_noted_by_id is null)
        and (event_at is null or (expires_event is not null and signed_at is not null)))`,
      `constraint part2_consents_revoked check ((revoked_at is null) = (revoked_how is null)
        and (revoked_at is null or signed_at is not null)
        and (case revoked_how when 'written' then revocation_taken_by_id is not null else revocation_taken_by_id is null end))`,
      `constraint part2_consents_discarded check ((discarded_at is null) = (discarded_by_id is null)
        and (discarded_at is null or signed_at is null))`,
      patientKey,
      ...['prepared_by_id', 'handed_over_by_id', 'witness_id', 'event_noted_by_id', 'revocation_taken_by_id'].map(
        staffKey,
      ),
      staffKey('discarded_by_id'),
      'unique (organization_id, patient_id, id)',
      'unique (organization_id, submit_id)',
      'unique (organization_id, sign_submit_id)',
    ],
  });
  await tenantTable(runner, {
    name: 'part2_consent_recipients',
    ids: 'v4',
    grants: ['select', 'insert'],
    patientColumn: 'patient_id',
    columns: [
      'patient_id uuid not null',
      'consent_id uuid not null',
      'party_id uuid not null',
      patientKey,
      ofPatient('consent_id', 'part2_consents'),
      ofPatient('party_id', 'disclosure_parties'),
      'unique (organization_id, consent_id, party_id)',
    ],
  });
  await tenantTable(runner, {
    name: 'part2_consent_papers',
    ids: 'v4',
    grants: ['select', 'insert'],
    patientColumn: 'patient_id',
    columns: [
      'patient_id uuid not null',
      'consent_id uuid not null',
      `media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg'))`,
      'bytes bytea not null check (octet_length(bytes) between 1 and 10000000)',
      'uploaded_by_id uuid not null',
      patientKey,
      ofPatient('consent_id', 'part2_consents'),
      staffKey('uploaded_by_id'),
      'unique (organization_id, patient_id, id)',
    ],
  });
  await runner.query(
    `alter table part2_consents add constraint part2_consents_paper_key ${ofPatient('paper_id', 'part2_consent_papers')}`,
  );
}

async function addRestrictionsAndNotices(runner: QueryRunner): Promise<void> {
  await tenantTable(runner, {
    name: 'consent_restrictions',
    ids: 'v4',
    grants: ['select', 'insert', 'update'],
    patientColumn: 'patient_id',
    columns: [
      'patient_id uuid not null',
      'words text not null check (length(words) between 1 and 1000)',
      // Null: about everybody.
      'party_id uuid',
      `categories text[] not null check (cardinality(categories) > 0 and categories <@ ${categories})`,
      'asked_at timestamptz not null',
      'recorded_by_id uuid not null',
      'submit_id uuid not null',
      `decision text check (decision in ('agreed', 'declined'))`,
      'decision_words text check (length(decision_words) between 1 and 1000)',
      'decided_at timestamptz',
      'decided_by_id uuid',
      'ended_at timestamptz',
      'ended_by_id uuid',
      'check (num_nulls(decision, decision_words, decided_at, decided_by_id) in (0, 4))',
      `check ((ended_at is null) = (ended_by_id is null) and (ended_at is null or decision = 'agreed'))`,
      patientKey,
      ofPatient('party_id', 'disclosure_parties'),
      ...['recorded_by_id', 'decided_by_id', 'ended_by_id'].map(staffKey),
      'unique (organization_id, submit_id)',
    ],
  });
  await runner.query('create index consent_restrictions_of on consent_restrictions (organization_id, patient_id)');
  await tenantTable(runner, {
    name: 'part2_notices_given',
    ids: 'v4',
    grants: ['select', 'insert'],
    patientColumn: 'patient_id',
    columns: [
      'patient_id uuid not null',
      'episode_id uuid not null',
      'notice_version text not null check (length(notice_version) between 1 and 100)',
      `language text not null check (language in ('en', 'es'))`,
      `given_how text not null check (given_how in ('paper', 'phone', 'read_aloud'))`,
      'given_at timestamptz not null',
      'given_by_id uuid not null',
      patientKey,
      'foreign key (organization_id, episode_id) references episodes_of_care (organization_id, id)',
      staffKey('given_by_id'),
      'unique (organization_id, episode_id)',
    ],
  });
}

async function addDisclosures(runner: QueryRunner): Promise<void> {
  await tenantTable(runner, {
    name: 'disclosures',
    ids: 'v4',
    grants: ['select', 'insert'],
    patientColumn: 'patient_id',
    columns: [
      'patient_id uuid not null',
      `basis text not null check (basis in ('consent', 'qsoa', 'medical_emergency', 'court_order', 'research',
        'audit_evaluation', 'internal', 'crime_on_premises', 'child_abuse_report'))`,
      'consent_id uuid',
      'party_id uuid',
      'recipient_name text not null check (length(recipient_name) between 1 and 200)',
      'recipient_affiliation text check (length(recipient_affiliation) between 1 and 200)',
      `purpose text check (purpose in (${purposes}))`,
      `categories text[] not null check (categories <@ ${categories})`,
      // Of an emergency the rule asks for five things, and this is none of them.
      `means text check (means in ('call', 'in_person', 'letter', 'print', 'fax', 'export'))`,
      'words text check (length(words) between 1 and 500)',
      'authority text check (length(authority) between 1 and 300)',
      'nature text check (length(nature) between 1 and 1000)',
      'notice_version text check (length(notice_version) > 0)',
      'disclosed_at timestamptz not null',
      'disclosed_by_id uuid not null',
      'discloser_name text not null check (length(discloser_name) between 1 and 200)',
      'submit_id uuid not null',
      `check (case when basis = 'consent' then num_nulls(consent_id, party_id, purpose, notice_version) = 0
        else num_nonnulls(consent_id, party_id, notice_version) = 0 end)`,
      `check (case when basis = 'medical_emergency'
        then num_nulls(recipient_affiliation, nature) = 0 and num_nonnulls(purpose, means) = 0 and categories = '{}'
        else nature is null and num_nulls(purpose, means) = 0 and cardinality(categories) > 0 end)`,
      `check (basis not in ('qsoa', 'court_order', 'research', 'audit_evaluation') or authority is not null)`,
      patientKey,
      ofPatient('consent_id', 'part2_consents'),
      ofPatient('party_id', 'disclosure_parties'),
      staffKey('disclosed_by_id'),
      'unique (organization_id, submit_id)',
    ],
  });
  await runner.query('create index disclosures_of on disclosures (organization_id, patient_id, disclosed_at, id)');
}

/** What was prepared never changes; a signature, an end and a hand-over each come once, in their order. */
const holdConsents = `
  create function app.hold_part2_consents() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  declare
    signature constant text[] := array['signed_at', 'signer_name', 'signed_by', 'sign_submit_id', 'witness_id', 'paper_id'];
    later constant text[] := signature || array['handed_over_by_id', 'event_at', 'event_noted_by_id', 'revoked_at',
      'revoked_how', 'revocation_taken_by_id', 'discarded_at', 'discarded_by_id', 'reminded_days', 'updated_at'];
  begin
    if to_jsonb(new) - later is distinct from to_jsonb(old) - later then
      raise exception 'a prepared consent does not change' using errcode = 'check_violation';
    end if;
    if old.discarded_at is not null or old.revoked_at is not null then
      raise exception 'a consent that ended does not change' using errcode = 'check_violation';
    end if;
    if old.signed_at is not null and (
        (old.signed_at, old.signer_name, old.signed_by, old.sign_submit_id, old.witness_id, old.paper_id, old.handed_over_by_id)
        is distinct from
        (new.signed_at, new.signer_name, new.signed_by, new.sign_submit_id, new.witness_id, new.paper_id, new.handed_over_by_id)
        or (old.event_at is not null and old.event_at is distinct from new.event_at)) then
      raise exception 'a signed consent does not change' using errcode = 'check_violation';
    end if;
    if old.signed_at is null and new.signed_at is not null then
      if new.type <> 'tpo' or new.recipient_classes = '{}' then
        perform 1 from public.part2_consent_recipients r
        where r.organization_id = new.organization_id and r.consent_id = new.id;
        if not found then
          raise exception 'a consent names its recipients' using errcode = 'check_violation';
        end if;
      end if;
      perform 1 from public.part2_consent_recipients r
      join public.disclosure_parties p on p.organization_id = r.organization_id and p.id = r.party_id
      where r.organization_id = new.organization_id and r.consent_id = new.id and p.role = any(${classes});
      if found and new.redisclosure_wording is null then
        raise exception 'a consent for providers and plans speaks of redisclosure' using errcode = 'check_violation';
      end if;
    end if;
    return new;
  end $$`;

const holdRecipients = `
  create function app.hold_part2_consent_recipients() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  begin
    perform 1 from public.part2_consents c
    where c.organization_id = new.organization_id and c.id = new.consent_id and num_nonnulls(c.signed_at, c.discarded_at) > 0;
    if found then
      raise exception 'a signed consent does not change' using errcode = 'check_violation';
    end if;
    return new;
  end $$`;

/**
 * The last wall behind the gate: no row says "with consent" unless that consent is signed, lives, and covers recipient,
 * purpose and categories; its lock makes a revocation at the same moment come before or after, never between.
 */
const requireLiveConsent = `
  create function app.require_live_consent() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  begin
    if new.basis <> 'consent' then return new; end if;
    perform 1 from public.part2_consents c
    join public.patients p on p.organization_id = c.organization_id and p.id = c.patient_id
    join public.facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
    join public.disclosure_parties d on d.organization_id = c.organization_id and d.id = new.party_id
    where c.organization_id = new.organization_id and c.id = new.consent_id and c.patient_id = new.patient_id
      and c.signed_at is not null and c.revoked_at is null and c.event_at is null
      and (c.expires_on is null or c.expires_on >= (app.now() at time zone f.time_zone)::date)
      and new.purpose = any(c.purposes) and new.categories <@ c.categories
      and (d.role = any(c.recipient_classes) or exists (
        select from public.part2_consent_recipients r
        where r.organization_id = c.organization_id and r.consent_id = c.id and r.party_id = new.party_id))
    for share of c;
    if not found then
      raise exception 'no live consent covers this disclosure' using errcode = 'check_violation';
    end if;
    return new;
  end $$`;

const tokenPurposes = ['invitation', 'password_reset', 'access_link', 'plan_signature', 'kept_copy', 'measure_answers'];

const taskKinds = [
  'call_request',
  'pin_locked',
  'delivery_unknown',
  'delivery_failed',
  'high_craving',
  'general',
  'group_place',
  'lapse_told',
  'plan_cosign',
  'plan_review_due',
  'plan_review_level',
  'plan_review_lapse',
  'plan_review_medication',
  'plan_review_meetings',
  'plan_review_discharge',
  'text_reply',
  'shared_text',
  'wrong_number',
  'follow_up_call',
  'follow_up_letter',
  'follow_up_supervisor',
];

async function allowPurposes(runner: QueryRunner, allowed: readonly string[]): Promise<void> {
  await runner.query('alter table one_time_tokens drop constraint one_time_tokens_purpose_check');
  await runner.query(
    `alter table one_time_tokens add constraint one_time_tokens_purpose_check check (purpose in (${quoted(allowed)})) not valid`,
  );
}

async function allowTaskKinds(runner: QueryRunner, allowed: readonly string[]): Promise<void> {
  await runner.query('alter table tasks drop constraint tasks_kind_check');
  await runner.query(
    `alter table tasks add constraint tasks_kind_check check (kind in (${quoted(allowed)})) not valid`,
  );
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
