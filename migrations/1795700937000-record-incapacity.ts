import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;
const findingKey = `foreign key (organization_id, patient_id, finding_id)
  references incapacity_findings (organization_id, patient_id, id) deferrable initially immediate not valid`;
const bases = [
  ...['consent', 'qsoa', 'medical_emergency', 'court_order', 'research', 'audit_evaluation', 'internal'],
  ...['crime_on_premises', 'child_abuse_report'],
];

/**
 * That somebody can't decide for themselves, and who is told or signs instead: a minor at risk (42 CFR 2.14(c)), an adult
 * by a court's decision (2.15(a)(1)), the dead (2.15(b)(2)). What rests on it names it.
 */
export class RecordIncapacity1795700937000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'incapacity_findings',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        `kind text not null check (kind in ('minor_at_risk', 'court_decision', 'deceased'))`,
        `cause text check (cause in ('extreme_youth', 'mental_condition', 'physical_condition'))`,
        'basis text not null check (length(basis) between 1 and 1000)',
        'threat text check (length(threat) between 1 and 1000)',
        'person_name text not null check (length(person_name) between 1 and 200)',
        'person_relation text not null check (length(person_relation) between 1 and 200)',
        'from_on date not null',
        'until_on date check (until_on >= from_on)',
        'recorded_by_id uuid not null',
        'ended_at timestamptz',
        'ended_by_id uuid',
        'submit_id uuid not null',
        // 2.14(c): why the minor lacks capacity, and the threat that telling reduces; for a time, and looked at again.
        `check (case when kind = 'minor_at_risk' then num_nulls(cause, threat, until_on) = 0
          else num_nonnulls(cause, threat) = 0 end)`,
        'check ((ended_at is null) = (ended_by_id is null))',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        staffKey('recorded_by_id'),
        staffKey('ended_by_id'),
        'unique (organization_id, patient_id, id)',
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query(hold);
    await runner.query(
      `create trigger incapacity_findings_hold before update on incapacity_findings for each row
       when (not app.merging()) execute function app.hold_incapacity_finding()`,
    );
    await runner.query(
      `alter table part2_consents add column finding_id uuid, add constraint part2_consents_finding_key ${findingKey},
         add constraint part2_consents_finding check (finding_id is null or signer_relationship = 'representative') not valid`,
    );
    await runner.query(
      `alter table disclosures add column finding_id uuid, add constraint disclosures_finding_key ${findingKey},
         add constraint disclosures_finding check ((basis = 'minor_at_risk') = (finding_id is not null)
           and (finding_id is null or words is not null)) not valid`,
    );
    await allowBases(runner, [...bases, 'minor_at_risk']);
    await runner.query(requireLiveGround);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(requireLiveConsent);
    await runner.query('alter table disclosures no force row level security');
    await runner.query(`delete from disclosures where basis = 'minor_at_risk'`);
    await runner.query('alter table disclosures force row level security');
    await allowBases(runner, bases);
    await runner.query('alter table disclosures drop column finding_id');
    await runner.query('alter table part2_consents drop column finding_id');
    await dropTables(runner, 'incapacity_findings');
    await runner.query('drop function app.hold_incapacity_finding()');
  }
}

async function allowBases(runner: QueryRunner, allowed: readonly string[]): Promise<void> {
  await runner.query(
    `alter table disclosures drop constraint disclosures_basis_check,
       add constraint disclosures_basis_check check (basis in (${allowed.map((word) => `'${word}'`).join(', ')})) not valid`,
  );
}

/** What was found never changes; it ends once. */
const hold = `
  create function app.hold_incapacity_finding() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  declare later constant text[] := array['ended_at', 'ended_by_id', 'updated_at'];
  begin
    if to_jsonb(new) - later is distinct from to_jsonb(old) - later or old.ended_at is not null then
      raise exception 'a finding does not change' using errcode = 'check_violation';
    end if;
    return new;
  end $$`;

const liveConsent = `
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

/** The last wall behind the gate: what is told of a minor at risk goes to the person whom a living finding names. */
const requireLiveGround = `
  create or replace function app.require_live_consent() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  begin
    if new.basis = 'minor_at_risk' then
      perform 1 from public.incapacity_findings i
      join public.patients p on p.organization_id = i.organization_id and p.id = i.patient_id
      join public.facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
      where i.organization_id = new.organization_id and i.id = new.finding_id and i.patient_id = new.patient_id
        and i.kind = 'minor_at_risk' and i.ended_at is null and i.person_name = new.recipient_name
        and (app.now() at time zone f.time_zone)::date between i.from_on and i.until_on
        and not 'counseling_notes' = any(new.categories)
      for share of i;
      if not found then
        raise exception 'no living finding covers this disclosure' using errcode = 'check_violation';
      end if;
      return new;
    end if;
    if new.basis <> 'consent' then return new; end if;${liveConsent}`;

const requireLiveConsent = `
  create or replace function app.require_live_consent() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  begin
    if new.basis <> 'consent' then return new; end if;${liveConsent}`;
