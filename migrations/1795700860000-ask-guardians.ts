import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';
const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;

/** What a guardian's signature leaves on a consent; the constraints on them are looked over by the next migration. */
const columns = [
  'guardian_asked boolean not null default false',
  'guardian_id uuid',
  'guardian_name text',
  'guardian_signed_at timestamptz',
  'guardian_signed_by text',
  'guardian_sign_submit_id uuid',
  'guardian_witness_id uuid',
  'guardian_paper_id uuid',
];

/** Through the patient, and moved with their chart when two become one: a guardian of somebody else can't be named. */
const constraints: readonly [name: string, rule: string][] = [
  [
    'part2_consents_guardian_key',
    `foreign key (organization_id, patient_id, guardian_id) references guardians (organization_id, patient_id, id)
      deferrable initially immediate`,
  ],
  [
    'part2_consents_guardian_paper_key',
    `foreign key (organization_id, patient_id, guardian_paper_id)
      references part2_consent_papers (organization_id, patient_id, id) deferrable initially immediate`,
  ],
  ['part2_consents_guardian_witness_key', staffKey('guardian_witness_id')],
  ['part2_consents_guardian_name', 'check (length(guardian_name) between 1 and 200)'],
  ['part2_consents_guardian_way', `check (guardian_signed_by in ('tablet', 'paper'))`],
  // The minor signs first: 42 CFR 2.14(b) lets nobody ask a parent before the minor agreed.
  [
    'part2_consents_guardian_signed',
    `check (num_nulls(guardian_name, guardian_signed_at, guardian_signed_by, guardian_sign_submit_id, guardian_witness_id) in (0, 5)
      and (guardian_id is null or guardian_asked)
      and (guardian_signed_at is null or (guardian_id is not null and signed_at is not null))
      and (guardian_paper_id is not null) = (guardian_signed_by is not distinct from 'paper'))`,
  ],
  ['part2_consents_minor_signs', `check (not guardian_asked or signer_relationship = 'self')`],
];

/**
 * What an organization's state asks for the consents of minors (42 CFR 2.14), who a minor's guardians are, and their
 * signature beside the minor's, without which nothing leaves.
 */
export class AskGuardians1795700860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'minor_rules',
      ids: 'v7',
      grants: ['select', 'insert'],
      columns: [
        'version int not null check (version > 0)',
        `rule text not null check (rule in ('adults_only', 'minor_alone', 'guardian_as_well', 'guardian_below_age'))`,
        'alone_from_age smallint check (alone_from_age between 10 and 17)',
        `may_sign text[] not null check (may_sign <@ array['parent', 'legal_guardian', 'other_authorized'])`,
        'source text check (length(source) between 1 and 300)',
        'confirmed_by_id uuid not null',
        `check ((rule = 'guardian_below_age') = (alone_from_age is not null))`,
        `check ((rule in ('guardian_as_well', 'guardian_below_age')) = (cardinality(may_sign) > 0))`,
        `check ((rule = 'adults_only') = (source is null))`,
        staffKey('confirmed_by_id'),
        'unique (organization_id, version)',
      ],
    });
    await tenantTable(runner, {
      name: 'guardians',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'name text not null check (length(name) between 1 and 200)',
        `relationship text not null check (relationship in ('parent', 'legal_guardian', 'other_authorized'))`,
        'phone text check (length(phone) between 1 and 40)',
        'basis text not null check (length(basis) between 1 and 500)',
        'from_on date not null',
        'until_on date check (until_on >= from_on)',
        'added_by_id uuid not null',
        'submit_id uuid not null',
        patientKey,
        staffKey('added_by_id'),
        'unique (organization_id, patient_id, id)',
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query(`alter table part2_consents ${columns.map((column) => `add column ${column}`).join(', ')}`);
    for (const [name, rule] of constraints)
      await runner.query(`alter table part2_consents add constraint ${name} ${rule} not valid`);
    await runner.query(holdConsents);
    await runner.query(requireLiveConsent);
    await allowPurposes(runner, [...purposes, 'guardian_signature']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from one_time_tokens where purpose = 'guardian_signature'`);
    await allowPurposes(runner, purposes);
    await runner.query(holdConsentsBefore);
    await runner.query(requireLiveConsentBefore);
    for (const [name] of constraints) await runner.query(`alter table part2_consents drop constraint ${name}`);
    const names = columns.map((column) => `drop column ${column.split(' ')[0]!}`);
    await runner.query(`alter table part2_consents ${names.join(', ')}`);
    await dropTables(runner, 'guardians', 'minor_rules');
  }
}

const purposes = [
  ...['invitation', 'password_reset', 'access_link', 'plan_signature', 'kept_copy', 'measure_answers'],
  'consent_signature',
  'operator_invitation',
];

async function allowPurposes(runner: QueryRunner, allowed: readonly string[]): Promise<void> {
  const words = allowed.map((word) => `'${word}'`).join(', ');
  await runner.query('alter table one_time_tokens drop constraint one_time_tokens_purpose_check');
  await runner.query(
    `alter table one_time_tokens add constraint one_time_tokens_purpose_check check (purpose in (${words})) not valid`,
  );
}

/** What was prepared never changes; each signature, an end and a hand-over come once, in their order. */
const holdConsents = `
  create or replace function app.hold_part2_consents() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  declare
    signature constant text[] := array['signed_at', 'signer_name', 'signed_by', 'sign_submit_id', 'witness_id', 'paper_id'];
    guardian constant text[] := array['guardian_id', 'guardian_name', 'guardian_signed_at', 'guardian_signed_by',
      'guardian_sign_submit_id', 'guardian_witness_id', 'guardian_paper_id'];
    later constant text[] := signature || guardian || array['handed_over_by_id', 'event_at', 'event_noted_by_id', 'revoked_at',
      'revoked_how', 'revocation_taken_by_id', 'discarded_at', 'discarded_by_id', 'reminded_days', 'updated_at'];
  begin
    if to_jsonb(new) - later is distinct from to_jsonb(old) - later then
      raise exception 'a prepared consent does not change' using errcode = 'check_violation';
    end if;
    if old.discarded_at is not null or old.revoked_at is not null then
      raise exception 'a consent that ended does not change' using errcode = 'check_violation';
    end if;
    if old.signed_at is not null and (
        (old.signed_at, old.signer_name, old.signed_by, old.sign_submit_id, old.witness_id, old.paper_id)
        is distinct from
        (new.signed_at, new.signer_name, new.signed_by, new.sign_submit_id, new.witness_id, new.paper_id)
        -- The tablet may still go to the guardian.
        or (old.handed_over_by_id is distinct from new.handed_over_by_id
          and (not old.guardian_asked or old.guardian_signed_at is not null))
        or (old.event_at is not null and old.event_at is distinct from new.event_at)) then
      raise exception 'a signed consent does not change' using errcode = 'check_violation';
    end if;
    if old.guardian_signed_at is not null and (
        (old.guardian_id, old.guardian_name, old.guardian_signed_at, old.guardian_signed_by, old.guardian_sign_submit_id,
          old.guardian_witness_id, old.guardian_paper_id)
        is distinct from
        (new.guardian_id, new.guardian_name, new.guardian_signed_at, new.guardian_signed_by, new.guardian_sign_submit_id,
          new.guardian_witness_id, new.guardian_paper_id)) then
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
      where r.organization_id = new.organization_id and r.consent_id = new.id and p.role = any(array['treating_provider', 'health_plan', 'program_contractor']);
      if found and new.redisclosure_wording is null then
        raise exception 'a consent for providers and plans speaks of redisclosure' using errcode = 'check_violation';
      end if;
    end if;
    return new;
  end $$`;

/** The last wall behind the gate: where a guardian's signature was asked for, no consent lives without it. */
const requireLiveConsent = `
  create or replace function app.require_live_consent() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  begin
    if new.basis <> 'consent' then return new; end if;
    perform 1 from public.part2_consents c
    join public.patients p on p.organization_id = c.organization_id and p.id = c.patient_id
    join public.facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
    join public.disclosure_parties d on d.organization_id = c.organization_id and d.id = new.party_id
    where c.organization_id = new.organization_id and c.id = new.consent_id and c.patient_id = new.patient_id
      and c.signed_at is not null and c.revoked_at is null and c.event_at is null
      and (not c.guardian_asked or c.guardian_signed_at is not null)
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

const holdConsentsBefore = `
  create or replace function app.hold_part2_consents() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
      where r.organization_id = new.organization_id and r.consent_id = new.id and p.role = any(array['treating_provider', 'health_plan', 'program_contractor']);
      if found and new.redisclosure_wording is null then
        raise exception 'a consent for providers and plans speaks of redisclosure' using errcode = 'check_violation';
      end if;
    end if;
    return new;
  end $$`;

const requireLiveConsentBefore = `
  create or replace function app.require_live_consent() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
