-- Rendered from pg_catalog by "npm run schema"; not written by hand.

-- tables
table app.audit_heads owner app_owner
table app.audit_progress owner app_owner
table app.instance owner app_owner
table ctx.signing_keys owner app_owner
table public.accounts owner app_owner
table public.admission_decisions rls forced owner app_owner
table public.admission_items rls forced owner app_owner
table public.admission_settings rls forced owner app_owner
table public.appointment_offers rls forced owner app_owner
table public.appointment_rooms rls forced owner app_owner
table public.appointments rls forced owner app_owner
table public.audit_events rls forced owner app_owner
table public.audit_seals rls forced owner app_owner
table public.availability_spans rls forced owner app_owner
table public.calendar_feeds rls forced owner app_owner
table public.call_forms rls forced owner app_owner
table public.card_photos rls forced owner app_owner
table public.care_messages rls forced owner app_owner
table public.care_team_members rls forced owner app_owner
table public.caseload_views rls forced owner app_owner
table public.channel_consents rls forced owner app_owner
table public.check_ins rls forced owner app_owner
table public.chosen_meetings rls forced owner app_owner
table public.consent_restrictions rls forced owner app_owner
table public.counseling_note_custodians rls forced owner app_owner
table public.counseling_note_openings rls forced owner app_owner
table public.counseling_notes rls forced owner app_owner
table public.covered_patients rls forced owner app_owner
table public.covers rls forced owner app_owner
table public.directory_feeds owner app_owner
table public.directory_imports owner app_owner
table public.directory_meetings owner app_owner
table public.discharge_records rls forced owner app_owner
table public.disclosure_parties rls forced owner app_owner
table public.disclosures rls forced owner app_owner
table public.due_work rls forced owner app_owner
table public.duty_hours rls forced owner app_owner
table public.emergency_accesses rls forced owner app_owner
table public.episodes_of_care rls forced owner app_owner
table public.external_results rls forced owner app_owner
table public.facilitation_sessions rls forced owner app_owner
table public.facilities rls forced owner app_owner
table public.facility_groups rls forced owner app_owner
table public.facility_offers rls forced owner app_owner
table public.feed_decisions rls forced owner app_owner
table public.feed_sources rls forced owner app_owner
table public.follow_up_enrollments rls forced owner app_owner
table public.follow_up_occurrences rls forced owner app_owner
table public.follow_up_programme_switches rls forced owner app_owner
table public.follow_up_programme_versions rls forced owner app_owner
table public.follow_up_touches rls forced owner app_owner
table public.follow_up_tries rls forced owner app_owner
table public.group_addenda rls forced owner app_owner
table public.group_entries rls forced owner app_owner
table public.group_exceptions rls forced owner app_owner
table public.group_members rls forced owner app_owner
table public.group_sessions rls forced owner app_owner
table public.group_substitutes rls forced owner app_owner
table public.guardians rls forced owner app_owner
table public.higher_powers rls forced owner app_owner
table public.inbound_texts rls forced owner app_owner
table public.incapacity_findings rls forced owner app_owner
table public.inquiries rls forced owner app_owner
table public.inquiry_calls rls forced owner app_owner
table public.intake_packets rls forced owner app_owner
table public.lapses rls forced owner app_owner
table public.level_of_care_changes rls forced owner app_owner
table public.measure_assignments rls forced owner app_owner
table public.measure_packs rls forced owner app_owner
table public.measure_results rls forced owner app_owner
table public.meeting_attendances rls forced owner app_owner
table public.meeting_imports rls forced owner app_owner
table public.meeting_marks rls forced owner app_owner
table public.meeting_overrides rls forced owner app_owner
table public.meeting_reaches rls forced owner app_owner
table public.meeting_reports rls forced owner app_owner
table public.meeting_upload_parts rls forced owner app_owner
table public.meetings rls forced owner app_owner
table public.memberships owner app_owner
table public.milestones rls forced owner app_owner
table public.minor_rules rls forced owner app_owner
table public.missed_weeks rls forced owner app_owner
table public.notification_marks rls forced owner app_owner
table public.on_call_shifts rls forced owner app_owner
table public.one_time_tokens owner app_owner
table public.operator_acts owner app_owner
table public.operators owner app_owner
table public.organization_erasures owner app_owner
table public.organization_exports rls forced owner app_owner
table public.organization_meetings owner app_owner
table public.organizations rls forced owner app_owner
table public.outbox rls forced owner app_owner
table public.own_measures rls forced owner app_owner
table public.own_paths rls forced owner app_owner
table public.packet_answers rls forced owner app_owner
table public.packet_forms rls forced owner app_owner
table public.packet_takings rls forced owner app_owner
table public.part2_consent_papers rls forced owner app_owner
table public.part2_consent_recipients rls forced owner app_owner
table public.part2_consents rls forced owner app_owner
table public.part2_notices_given rls forced owner app_owner
table public.participation_ticks rls forced owner app_owner
table public.patient_access rls forced owner app_owner
table public.patient_card_marks rls forced owner app_owner
table public.patient_cards rls forced owner app_owner
table public.patient_contacts rls forced owner app_owner
table public.patient_details rls forced owner app_owner
table public.patient_identifiers rls forced owner app_owner
table public.patient_import_parts rls forced owner app_owner
table public.patient_import_rows rls forced owner app_owner
table public.patient_imports rls forced owner app_owner
table public.patient_merges rls forced owner app_owner
table public.patient_status_changes rls forced owner app_owner
table public.patients rls forced owner app_owner
table public.phone_organizations owner app_owner
table public.place_overrides rls forced owner app_owner
table public.plan_hand_overs rls forced owner app_owner
table public.plan_papers rls forced owner app_owner
table public.plan_reviews rls forced owner app_owner
table public.plan_signatures rls forced owner app_owner
table public.plan_template_versions rls forced owner app_owner
table public.plan_templates rls forced owner app_owner
table public.privacy_incidents rls forced owner app_owner
table public.programme_places rls forced owner app_owner
table public.readmissions rls forced owner app_owner
table public.record_copies rls forced owner app_owner
table public.recovery_codes owner app_owner
table public.recovery_displays rls forced owner app_owner
table public.recovery_paths rls forced owner app_owner
table public.recovery_starts rls forced owner app_owner
table public.recovery_tasks rls forced owner app_owner
table public.relapse_prevention_plans rls forced owner app_owner
table public.safety_items rls forced owner app_owner
table public.safety_pages rls forced owner app_owner
table public.safety_settings rls forced owner app_owner
table public.schema_migrations owner app_owner
table public.second_factors owner app_owner
table public.sending_pauses rls forced owner app_owner
table public.sending_slots owner app_owner
table public.service_agreements rls forced owner app_owner
table public.sessions owner app_owner
table public.sign_in_steps owner app_owner
table public.sign_in_tries owner app_owner
table public.sign_ins owner app_owner
table public.signal_rules rls forced owner app_owner
table public.signals rls forced owner app_owner
table public.sponsors rls forced owner app_owner
table public.staff_members rls forced owner app_owner
table public.stay_transfers rls forced owner app_owner
table public.step_reflections rls forced owner app_owner
table public.step_visits rls forced owner app_owner
table public.step_wordings rls forced owner app_owner
table public.suppressions rls forced owner app_owner
table public.task_templates rls forced owner app_owner
table public.tasks rls forced owner app_owner
table public.text_armings rls forced owner app_owner
table public.text_requirements rls forced owner app_owner
table public.tile_servers rls forced owner app_owner
table public.treatment_goals rls forced owner app_owner
table public.undone_discharges rls forced owner app_owner
table public.voicemail_consents rls forced owner app_owner
table public.weekly_outcomes rls forced owner app_owner

-- columns
app.audit_heads.hash bytea not null
app.audit_heads.number integer not null
app.audit_heads.organization_id uuid not null
app.audit_heads.sealed_at timestamp with time zone not null
app.audit_progress.event_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid
app.audit_progress.one boolean not null default true
app.audit_progress.since timestamp with time zone not null default '-infinity'::timestamp with time zone
app.audit_progress.written_in bigint not null default 0
app.instance.clock_offset interval not null default '00:00:00'::interval
app.instance.environment text not null default 'development'::text
app.instance.found_a_copy_at timestamp with time zone
app.instance.one boolean not null default true
app.instance.sends_as text
app.instance.sends_from timestamp with time zone
ctx.signing_keys.one boolean not null default true
ctx.signing_keys.signing_key bytea not null
public.accounts.created_at timestamp with time zone not null default clock_timestamp()
public.accounts.email_digest bytea not null
public.accounts.id uuid not null default uuidv7()
public.accounts.password_hash text
public.admission_decisions.code text not null
public.admission_decisions.created_at timestamp with time zone not null default app.now()
public.admission_decisions.decided_at timestamp with time zone not null
public.admission_decisions.decided_by_id uuid not null
public.admission_decisions.episode_id uuid not null
public.admission_decisions.id uuid not null default uuidv7()
public.admission_decisions.kind text not null
public.admission_decisions.label text not null
public.admission_decisions.organization_id uuid not null
public.admission_decisions.outcome text not null
public.admission_decisions.patient_id uuid not null
public.admission_decisions.reason text
public.admission_decisions.updated_at timestamp with time zone not null default app.now()
public.admission_items.checked_by_id uuid
public.admission_items.created_at timestamp with time zone not null default app.now()
public.admission_items.done_at timestamp with time zone
public.admission_items.due_at timestamp with time zone not null
public.admission_items.episode_id uuid not null
public.admission_items.how text
public.admission_items.id uuid not null default uuidv7()
public.admission_items.item text not null
public.admission_items.note text
public.admission_items.organization_id uuid not null
public.admission_items.patient_id uuid not null
public.admission_items.updated_at timestamp with time zone not null default app.now()
public.admission_settings.changed_by_id uuid not null
public.admission_settings.created_at timestamp with time zone not null default app.now()
public.admission_settings.id uuid not null default uuidv7()
public.admission_settings.items jsonb not null
public.admission_settings.organization_id uuid not null
public.admission_settings.programme_code text
public.admission_settings.tracks text[] not null
public.admission_settings.updated_at timestamp with time zone not null default app.now()
public.admission_settings.version integer not null default 1
public.appointment_offers.appointment_id uuid
public.appointment_offers.created_at timestamp with time zone not null default app.now()
public.appointment_offers.facility_id uuid not null
public.appointment_offers.from_date date not null
public.appointment_offers.id uuid not null default gen_random_uuid()
public.appointment_offers.kind text not null
public.appointment_offers.minutes integer not null
public.appointment_offers.offered_by_id uuid not null
public.appointment_offers.organization_id uuid not null
public.appointment_offers.patient_id uuid not null
public.appointment_offers.room_id uuid
public.appointment_offers.staff_member_id uuid not null
public.appointment_offers.submit_id uuid
public.appointment_offers.until_date date not null
public.appointment_offers.updated_at timestamp with time zone not null default app.now()
public.appointment_offers.withdrawn_at timestamp with time zone
public.appointment_rooms.created_at timestamp with time zone not null default app.now()
public.appointment_rooms.facility_id uuid not null
public.appointment_rooms.id uuid not null default uuidv7()
public.appointment_rooms.name text not null
public.appointment_rooms.organization_id uuid not null
public.appointment_rooms.retired_at timestamp with time zone
public.appointment_rooms.submit_id uuid
public.appointment_rooms.updated_at timestamp with time zone not null default app.now()
public.appointments.booked_by_id uuid
public.appointments.cancel_reason text
public.appointments.changed_by_id uuid
public.appointments.created_at timestamp with time zone not null default app.now()
public.appointments.ends_at timestamp with time zone not null
public.appointments.facility_id uuid not null
public.appointments.id uuid not null default gen_random_uuid()
public.appointments.kind text not null
public.appointments.organization_id uuid not null
public.appointments.patient_id uuid not null
public.appointments.room_id uuid
public.appointments.staff_member_id uuid not null
public.appointments.starts_at timestamp with time zone not null
public.appointments.status text not null default 'booked'::text
public.appointments.submit_id uuid
public.appointments.updated_at timestamp with time zone not null default app.now()
public.appointments.version integer not null default 1
public.audit_events.action text not null
public.audit_events.actor_id uuid
public.audit_events.actor_kind text not null
public.audit_events.at timestamp with time zone not null default clock_timestamp()
public.audit_events.id uuid not null default uuidv7()
public.audit_events.organization_id uuid not null
public.audit_events.outcome text not null
public.audit_events.patient_ids uuid[] not null default '{}'::uuid[]
public.audit_events.request_id text not null
public.audit_events.written_in bigint not null default ((pg_current_xact_id())::text)::bigint
public.audit_seals.created_at timestamp with time zone not null default app.now()
public.audit_seals.event_hashes bytea not null
public.audit_seals.event_ids uuid[] not null
public.audit_seals.hash bytea not null
public.audit_seals.id uuid not null default uuidv7()
public.audit_seals.number integer not null
public.audit_seals.organization_id uuid not null
public.audit_seals.previous_hash bytea not null
public.audit_seals.sealed_at timestamp with time zone not null default clock_timestamp()
public.audit_seals.updated_at timestamp with time zone not null default app.now()
public.availability_spans.added_by_id uuid
public.availability_spans.created_at timestamp with time zone not null default app.now()
public.availability_spans.end_time time without time zone
public.availability_spans.facility_id uuid not null
public.availability_spans.id uuid not null default uuidv7()
public.availability_spans.local_date date
public.availability_spans.organization_id uuid not null
public.availability_spans.removed_at timestamp with time zone
public.availability_spans.removed_by_id uuid
public.availability_spans.room_id uuid
public.availability_spans.staff_member_id uuid
public.availability_spans.start_time time without time zone
public.availability_spans.submit_id uuid
public.availability_spans.updated_at timestamp with time zone not null default app.now()
public.availability_spans.weekday smallint
public.calendar_feeds.created_at timestamp with time zone not null default app.now()
public.calendar_feeds.digest bytea not null
public.calendar_feeds.facility_id uuid
public.calendar_feeds.id uuid not null default gen_random_uuid()
public.calendar_feeds.issued_by_id uuid
public.calendar_feeds.kind text not null
public.calendar_feeds.organization_id uuid not null
public.calendar_feeds.patient_id uuid
public.calendar_feeds.revoked_at timestamp with time zone
public.calendar_feeds.staff_member_id uuid
public.calendar_feeds.updated_at timestamp with time zone not null default app.now()
public.call_forms.changed_by_id uuid
public.call_forms.created_at timestamp with time zone not null default app.now()
public.call_forms.facility_id uuid not null
public.call_forms.frame_origins text[] not null default '{}'::text[]
public.call_forms.id uuid not null default gen_random_uuid()
public.call_forms.is_open boolean not null default true
public.call_forms.organization_id uuid not null
public.call_forms.updated_at timestamp with time zone not null default app.now()
public.card_photos.added_by_id uuid
public.card_photos.bytes bytea not null
public.card_photos.created_at timestamp with time zone not null default app.now()
public.card_photos.id uuid not null default gen_random_uuid()
public.card_photos.is_sealed boolean not null default false
public.card_photos.media_type text not null
public.card_photos.organization_id uuid not null
public.card_photos.packet_id uuid not null
public.card_photos.patient_id uuid not null
public.card_photos.side text not null
public.card_photos.updated_at timestamp with time zone not null default app.now()
public.care_messages.author_id uuid
public.care_messages.body text not null
public.care_messages.created_at timestamp with time zone not null default app.now()
public.care_messages.id uuid not null default gen_random_uuid()
public.care_messages.is_crisis boolean not null
public.care_messages.organization_id uuid not null
public.care_messages.patient_id uuid not null
public.care_messages.read_at timestamp with time zone
public.care_messages.read_by_id uuid
public.care_messages.sent_at timestamp with time zone not null
public.care_messages.submit_id uuid not null
public.care_messages.updated_at timestamp with time zone not null default app.now()
public.care_team_members.added_by_id uuid default 
CASE
    WHEN (ctx.kind() = 'staff'::text) THEN ctx.actor_id()
    ELSE NULL::uuid
END
public.care_team_members.created_at timestamp with time zone not null default app.now()
public.care_team_members.ended_at timestamp with time zone
public.care_team_members.id uuid not null default gen_random_uuid()
public.care_team_members.is_primary boolean not null default false
public.care_team_members.organization_id uuid not null
public.care_team_members.patient_id uuid not null
public.care_team_members.staff_member_id uuid not null
public.care_team_members.updated_at timestamp with time zone not null default app.now()
public.caseload_views.created_at timestamp with time zone not null default app.now()
public.caseload_views.id uuid not null default uuidv7()
public.caseload_views.is_default boolean not null default false
public.caseload_views.name text not null
public.caseload_views.organization_id uuid not null
public.caseload_views.query text not null
public.caseload_views.staff_member_id uuid not null
public.caseload_views.updated_at timestamp with time zone not null default app.now()
public.channel_consents.allows_numbers boolean not null default false
public.channel_consents.channel text not null
public.channel_consents.created_at timestamp with time zone not null default app.now()
public.channel_consents.granted_at timestamp with time zone not null default app.now()
public.channel_consents.granted_by_id uuid not null
public.channel_consents.id uuid not null default gen_random_uuid()
public.channel_consents.organization_id uuid not null
public.channel_consents.patient_id uuid not null
public.channel_consents.purpose text not null
public.channel_consents.revoked_at timestamp with time zone
public.channel_consents.revoked_by_id uuid
public.channel_consents.source text not null
public.channel_consents.updated_at timestamp with time zone not null default app.now()
public.channel_consents.wording_version text not null
public.check_ins.answer_id uuid not null
public.check_ins.answered_at timestamp with time zone not null default app.now()
public.check_ins.call_from timestamp with time zone
public.check_ins.call_is_urgent boolean not null default false
public.check_ins.call_until timestamp with time zone
public.check_ins.craving smallint not null
public.check_ins.created_at timestamp with time zone not null default app.now()
public.check_ins.feels_safe boolean
public.check_ins.had_urge boolean
public.check_ins.halt text[] not null default '{}'::text[]
public.check_ins.has_naloxone boolean
public.check_ins.has_used boolean
public.check_ins.id uuid not null default gen_random_uuid()
public.check_ins.is_alone boolean
public.check_ins.medication text
public.check_ins.mood smallint
public.check_ins.occurrence_id uuid
public.check_ins.organization_id uuid not null
public.check_ins.patient_id uuid not null
public.check_ins.recorded_by_id uuid
public.check_ins.situations text[] not null default '{}'::text[]
public.check_ins.updated_at timestamp with time zone not null default app.now()
public.check_ins.used_substances text[] not null default '{}'::text[]
public.check_ins.wants_call boolean not null
public.check_ins.warning_signs text[] not null default '{}'::text[]
public.check_ins.went_to_meeting boolean
public.chosen_meetings.created_at timestamp with time zone not null default app.now()
public.chosen_meetings.directory_meeting_id uuid
public.chosen_meetings.id uuid not null default gen_random_uuid()
public.chosen_meetings.is_home_group boolean not null default false
public.chosen_meetings.meeting_id uuid
public.chosen_meetings.organization_id uuid not null
public.chosen_meetings.patient_id uuid not null
public.chosen_meetings.recovery_path_id uuid not null
public.chosen_meetings.transport text
public.chosen_meetings.updated_at timestamp with time zone not null default app.now()
public.consent_restrictions.asked_at timestamp with time zone not null
public.consent_restrictions.categories text[] not null
public.consent_restrictions.created_at timestamp with time zone not null default app.now()
public.consent_restrictions.decided_at timestamp with time zone
public.consent_restrictions.decided_by_id uuid
public.consent_restrictions.decision text
public.consent_restrictions.decision_words text
public.consent_restrictions.ended_at timestamp with time zone
public.consent_restrictions.ended_by_id uuid
public.consent_restrictions.id uuid not null default gen_random_uuid()
public.consent_restrictions.organization_id uuid not null
public.consent_restrictions.party_id uuid
public.consent_restrictions.patient_id uuid not null
public.consent_restrictions.recorded_by_id uuid not null
public.consent_restrictions.submit_id uuid not null
public.consent_restrictions.updated_at timestamp with time zone not null default app.now()
public.consent_restrictions.words text not null
public.counseling_note_custodians.author_id uuid not null
public.counseling_note_custodians.created_at timestamp with time zone not null default app.now()
public.counseling_note_custodians.custodian_id uuid not null
public.counseling_note_custodians.id uuid not null default uuidv7()
public.counseling_note_custodians.organization_id uuid not null
public.counseling_note_custodians.updated_at timestamp with time zone not null default app.now()
public.counseling_note_openings.author_id uuid not null
public.counseling_note_openings.closes_at timestamp with time zone not null
public.counseling_note_openings.created_at timestamp with time zone not null default app.now()
public.counseling_note_openings.ground text not null
public.counseling_note_openings.id uuid not null default uuidv7()
public.counseling_note_openings.opened_by_id uuid not null
public.counseling_note_openings.organization_id uuid not null
public.counseling_note_openings.patient_id uuid not null
public.counseling_note_openings.submit_id uuid not null
public.counseling_note_openings.updated_at timestamp with time zone not null default app.now()
public.counseling_note_openings.words text not null
public.counseling_notes.author_id uuid not null
public.counseling_notes.created_at timestamp with time zone not null default app.now()
public.counseling_notes.held_on date not null
public.counseling_notes.id uuid not null default gen_random_uuid()
public.counseling_notes.organization_id uuid not null
public.counseling_notes.patient_id uuid not null
public.counseling_notes.session_kind text not null
public.counseling_notes.submit_id uuid not null
public.counseling_notes.text text not null
public.counseling_notes.updated_at timestamp with time zone not null default app.now()
public.covered_patients.cover_id uuid not null
public.covered_patients.created_at timestamp with time zone not null default app.now()
public.covered_patients.id uuid not null default uuidv7()
public.covered_patients.organization_id uuid not null
public.covered_patients.patient_id uuid not null
public.covered_patients.updated_at timestamp with time zone not null default app.now()
public.covers.covering_id uuid not null
public.covers.created_at timestamp with time zone not null default app.now()
public.covers.ended_at timestamp with time zone
public.covers.ended_by_id uuid
public.covers.ends_at timestamp with time zone not null
public.covers.from_day date not null
public.covers.id uuid not null default uuidv7()
public.covers.is_whole boolean not null
public.covers.lender_id uuid not null
public.covers.lent_by_id uuid not null
public.covers.organization_id uuid not null
public.covers.starts_at timestamp with time zone not null
public.covers.submit_id uuid not null
public.covers.time_zone text not null
public.covers.until_day date not null
public.covers.updated_at timestamp with time zone not null default app.now()
public.directory_feeds.content_hash text
public.directory_feeds.created_at timestamp with time zone not null default app.now()
public.directory_feeds.default_time_zone text not null
public.directory_feeds.etag text
public.directory_feeds.fellowship text not null
public.directory_feeds.fence integer not null default 0
public.directory_feeds.format text not null
public.directory_feeds.id uuid not null default uuidv7()
public.directory_feeds.last_attempt_at timestamp with time zone
public.directory_feeds.last_error text
public.directory_feeds.last_modified text
public.directory_feeds.last_success_at timestamp with time zone
public.directory_feeds.leased_until timestamp with time zone
public.directory_feeds.loss_counted_from timestamp with time zone
public.directory_feeds.url text not null
public.directory_imports.added_count integer not null default 0
public.directory_imports.changed_count integer not null default 0
public.directory_imports.content_hash text
public.directory_imports.difference jsonb
public.directory_imports.error_code text
public.directory_imports.feed_id uuid not null
public.directory_imports.finished_at timestamp with time zone
public.directory_imports.id uuid not null default uuidv7()
public.directory_imports.imported_count integer not null default 0
public.directory_imports.is_accepted boolean not null default false
public.directory_imports.missing_count integer not null default 0
public.directory_imports.reasons jsonb not null default '[]'::jsonb
public.directory_imports.refusals jsonb not null default '[]'::jsonb
public.directory_imports.refused_count integer not null default 0
public.directory_imports.row_count integer not null default 0
public.directory_imports.rows_done integer not null default 0
public.directory_imports.started_at timestamp with time zone not null default app.now()
public.directory_imports.status text not null default 'running'::text
public.directory_meetings.address text
public.directory_meetings.attendance text not null
public.directory_meetings.conference_phone text
public.directory_meetings.conference_url text
public.directory_meetings.content_hash text not null
public.directory_meetings.created_at timestamp with time zone not null default app.now()
public.directory_meetings.end_time time without time zone
public.directory_meetings.feed_id uuid not null
public.directory_meetings.fellowship text not null
public.directory_meetings.formats text[] not null
public.directory_meetings.held_import_id uuid
public.directory_meetings.id uuid not null default uuidv7()
public.directory_meetings.latitude double precision
public.directory_meetings.location_name text
public.directory_meetings.longitude double precision
public.directory_meetings.missing_since timestamp with time zone
public.directory_meetings.name text not null
public.directory_meetings.notes text
public.directory_meetings.region text
public.directory_meetings.search_text text not null
public.directory_meetings.slug text not null
public.directory_meetings.start_time time without time zone
public.directory_meetings.time_zone text not null
public.directory_meetings.type_codes text[] not null
public.directory_meetings.updated_at timestamp with time zone not null default app.now()
public.directory_meetings.weekday smallint
public.discharge_records.contact_after text
public.discharge_records.created_at timestamp with time zone not null default app.now()
public.discharge_records.episode_id uuid not null
public.discharge_records.housing text not null
public.discharge_records.id uuid not null default uuidv7()
public.discharge_records.is_leaving_now boolean not null
public.discharge_records.medication text not null
public.discharge_records.naloxone text not null
public.discharge_records.next_appointment text not null
public.discharge_records.next_dose_on date
public.discharge_records.organization_id uuid not null
public.discharge_records.patient_id uuid not null
public.discharge_records.phone text not null
public.discharge_records.recorded_by_id uuid not null
public.discharge_records.struck_steps text[] not null
public.discharge_records.submit_id uuid not null
public.discharge_records.supplied_until date
public.discharge_records.undone_at timestamp with time zone
public.discharge_records.updated_at timestamp with time zone not null default app.now()
public.discharge_records.version integer not null default 1
public.discharge_records.work text
public.disclosure_parties.added_by_id uuid not null
public.disclosure_parties.affiliation text
public.disclosure_parties.created_at timestamp with time zone not null default app.now()
public.disclosure_parties.id uuid not null default gen_random_uuid()
public.disclosure_parties.name text not null
public.disclosure_parties.organization_id uuid not null
public.disclosure_parties.patient_id uuid not null
public.disclosure_parties.role text not null
public.disclosure_parties.updated_at timestamp with time zone not null default app.now()
public.disclosures.agreement_id uuid
public.disclosures.authority text
public.disclosures.basis text not null
public.disclosures.categories text[] not null
public.disclosures.consent_id uuid
public.disclosures.created_at timestamp with time zone not null default app.now()
public.disclosures.disclosed_at timestamp with time zone not null
public.disclosures.disclosed_by_id uuid not null
public.disclosures.discloser_name text not null
public.disclosures.finding_id uuid
public.disclosures.id uuid not null default gen_random_uuid()
public.disclosures.means text
public.disclosures.nature text
public.disclosures.notice_version text
public.disclosures.organization_id uuid not null
public.disclosures.party_id uuid
public.disclosures.patient_id uuid not null
public.disclosures.purpose text
public.disclosures.recipient_affiliation text
public.disclosures.recipient_name text not null
public.disclosures.submit_id uuid not null
public.disclosures.updated_at timestamp with time zone not null default app.now()
public.disclosures.words text
public.due_work.due_at timestamp with time zone not null
public.due_work.job text not null
public.due_work.organization_id uuid not null
public.due_work.subject_id uuid not null
public.duty_hours.created_at timestamp with time zone not null default app.now()
public.duty_hours.end_time time without time zone not null
public.duty_hours.facility_id uuid not null
public.duty_hours.id uuid not null default uuidv7()
public.duty_hours.organization_id uuid not null
public.duty_hours.start_time time without time zone not null
public.duty_hours.updated_at timestamp with time zone not null default app.now()
public.duty_hours.weekday smallint not null
public.emergency_accesses.created_at timestamp with time zone not null default app.now()
public.emergency_accesses.discloser_name text not null
public.emergency_accesses.ended_at timestamp with time zone
public.emergency_accesses.ends_at timestamp with time zone not null
public.emergency_accesses.id uuid not null default gen_random_uuid()
public.emergency_accesses.nature text not null
public.emergency_accesses.organization_id uuid not null
public.emergency_accesses.patient_id uuid not null
public.emergency_accesses.recipient_affiliation text not null
public.emergency_accesses.recipient_name text not null
public.emergency_accesses.review_note text
public.emergency_accesses.reviewed_at timestamp with time zone
public.emergency_accesses.reviewed_by_id uuid
public.emergency_accesses.staff_member_id uuid not null
public.emergency_accesses.started_at timestamp with time zone not null default app.now()
public.emergency_accesses.updated_at timestamp with time zone not null default app.now()
public.emergency_accesses.verdict text
public.emergency_accesses.version integer not null default 1
public.episodes_of_care.admitted_on date not null
public.episodes_of_care.created_at timestamp with time zone not null default app.now()
public.episodes_of_care.discharge_noted_at timestamp with time zone
public.episodes_of_care.discharge_reason text
public.episodes_of_care.discharged_by_id uuid
public.episodes_of_care.discharged_on date
public.episodes_of_care.facility_id uuid not null
public.episodes_of_care.id uuid not null default gen_random_uuid()
public.episodes_of_care.level_of_care text not null
public.episodes_of_care.level_reasons text[] not null default '{}'::text[]
public.episodes_of_care.organization_id uuid not null
public.episodes_of_care.patient_id uuid not null
public.episodes_of_care.track text
public.episodes_of_care.updated_at timestamp with time zone not null default app.now()
public.external_results.created_at timestamp with time zone not null default app.now()
public.external_results.done_by text not null
public.external_results.done_on date not null
public.external_results.id uuid not null default uuidv7()
public.external_results.kind text not null
public.external_results.level text not null
public.external_results.organization_id uuid not null
public.external_results.patient_id uuid not null
public.external_results.rationale text
public.external_results.recorded_by_id uuid not null
public.external_results.submit_id uuid
public.external_results.tool text not null
public.external_results.updated_at timestamp with time zone not null default app.now()
public.facilitation_sessions.created_at timestamp with time zone not null default app.now()
public.facilitation_sessions.element_id text
public.facilitation_sessions.element_words text
public.facilitation_sessions.entered_in_error_at timestamp with time zone
public.facilitation_sessions.entered_in_error_by_id uuid
public.facilitation_sessions.entered_in_error_reason text
public.facilitation_sessions.held_on date not null
public.facilitation_sessions.id uuid not null default uuidv7()
public.facilitation_sessions.kind text not null
public.facilitation_sessions.logged_by_id uuid not null
public.facilitation_sessions.material text
public.facilitation_sessions.meetings_attended integer
public.facilitation_sessions.meetings_reaction text
public.facilitation_sessions.next_tasks text
public.facilitation_sessions.organization_id uuid not null
public.facilitation_sessions.patient_id uuid not null
public.facilitation_sessions.plan_id uuid
public.facilitation_sessions.readings text
public.facilitation_sessions.slips text
public.facilitation_sessions.sober_days integer
public.facilitation_sessions.sponsor_contact text
public.facilitation_sessions.submit_id uuid not null
public.facilitation_sessions.tasks_done text
public.facilitation_sessions.topic text not null
public.facilitation_sessions.updated_at timestamp with time zone not null default app.now()
public.facilitation_sessions.urges text
public.facilities.created_at timestamp with time zone not null default app.now()
public.facilities.id uuid not null default uuidv7()
public.facilities.name text not null
public.facilities.organization_id uuid not null
public.facilities.phone text
public.facilities.postal_code text
public.facilities.time_zone text not null
public.facilities.updated_at timestamp with time zone not null default app.now()
public.facilities.version integer not null default 1
public.facility_groups.capacity smallint not null
public.facility_groups.co_facilitator_id uuid
public.facility_groups.created_at timestamp with time zone not null default app.now()
public.facility_groups.duration_minutes smallint not null
public.facility_groups.ended_on date
public.facility_groups.facilitator_id uuid not null
public.facility_groups.facility_id uuid not null
public.facility_groups.id uuid not null default uuidv7()
public.facility_groups.kind text not null
public.facility_groups.level_of_care text
public.facility_groups.organization_id uuid not null
public.facility_groups.programme text
public.facility_groups.recurrence text
public.facility_groups.room text
public.facility_groups.rotation text[] not null default '{}'::text[]
public.facility_groups.start_time time without time zone not null
public.facility_groups.starts_on date not null
public.facility_groups.telehealth_link text
public.facility_groups.title text not null
public.facility_groups.updated_at timestamp with time zone not null default app.now()
public.facility_groups.version integer not null default 1
public.facility_offers.changed_by_id uuid not null
public.facility_offers.created_at timestamp with time zone not null default app.now()
public.facility_offers.facility_id uuid not null
public.facility_offers.free_places integer
public.facility_offers.id uuid not null default uuidv7()
public.facility_offers.is_listed boolean not null
public.facility_offers.languages text[] not null
public.facility_offers.levels text[] not null
public.facility_offers.needs text[] not null
public.facility_offers.organization_id uuid not null
public.facility_offers.places_at timestamp with time zone
public.facility_offers.updated_at timestamp with time zone not null default app.now()
public.facility_offers.version integer not null default 1
public.feed_decisions.choice text not null
public.feed_decisions.created_at timestamp with time zone not null default app.now()
public.feed_decisions.decided_by_id uuid
public.feed_decisions.directory_import_id uuid not null
public.feed_decisions.feed_source_id uuid not null
public.feed_decisions.id uuid not null default uuidv7()
public.feed_decisions.organization_id uuid not null
public.feed_decisions.updated_at timestamp with time zone not null default app.now()
public.feed_sources.column_mapping jsonb
public.feed_sources.created_at timestamp with time zone not null default app.now()
public.feed_sources.default_time_zone text not null
public.feed_sources.directory_feed_id uuid
public.feed_sources.etag text
public.feed_sources.fellowship text not null
public.feed_sources.first_rows text
public.feed_sources.format text not null default 'meeting_guide'::text
public.feed_sources.id uuid not null default uuidv7()
public.feed_sources.kind text not null default 'file'::text
public.feed_sources.last_attempt_at timestamp with time zone
public.feed_sources.last_error text
public.feed_sources.last_modified text
public.feed_sources.last_success_at timestamp with time zone
public.feed_sources.loss_counted_from timestamp with time zone
public.feed_sources.name text not null
public.feed_sources.organization_id uuid not null
public.feed_sources.refresh_asked_at timestamp with time zone
public.feed_sources.updated_at timestamp with time zone not null default app.now()
public.feed_sources.url text
public.follow_up_enrollments.anchor_at timestamp with time zone
public.follow_up_enrollments.anchor_date date not null
public.follow_up_enrollments.anchor_event text not null
public.follow_up_enrollments.anchor_id uuid not null
public.follow_up_enrollments.created_at timestamp with time zone not null default app.now()
public.follow_up_enrollments.id uuid not null default gen_random_uuid()
public.follow_up_enrollments.organization_id uuid not null
public.follow_up_enrollments.patient_id uuid not null
public.follow_up_enrollments.programme_code text not null
public.follow_up_enrollments.programme_version integer not null
public.follow_up_enrollments.status text not null default 'active'::text
public.follow_up_enrollments.stop_reason text
public.follow_up_enrollments.stops_on text[] not null default '{}'::text[]
public.follow_up_enrollments.updated_at timestamp with time zone not null default app.now()
public.follow_up_occurrences.action text not null default 'message'::text
public.follow_up_occurrences.answered_at timestamp with time zone
public.follow_up_occurrences.attempts integer not null default 0
public.follow_up_occurrences.channel text
public.follow_up_occurrences.created_at timestamp with time zone not null default app.now()
public.follow_up_occurrences.due_at timestamp with time zone not null
public.follow_up_occurrences.enrollment_id uuid not null
public.follow_up_occurrences.expects text not null default 'check_in'::text
public.follow_up_occurrences.fence integer not null default 0
public.follow_up_occurrences.fixed_at timestamp with time zone
public.follow_up_occurrences.id uuid not null default gen_random_uuid()
public.follow_up_occurrences.if_unanswered text
public.follow_up_occurrences.local_date date not null
public.follow_up_occurrences.local_time time without time zone not null
public.follow_up_occurrences.open_for_days integer not null default 7
public.follow_up_occurrences.open_until timestamp with time zone not null
public.follow_up_occurrences.organization_id uuid not null
public.follow_up_occurrences.patient_id uuid not null
public.follow_up_occurrences.reason text
public.follow_up_occurrences.send_within_hours integer not null default 72
public.follow_up_occurrences.sent_at timestamp with time zone
public.follow_up_occurrences.shifted_by_quiet_hours boolean not null default false
public.follow_up_occurrences.slot text not null
public.follow_up_occurrences.status text not null default 'planned'::text
public.follow_up_occurrences.step_code text not null
public.follow_up_occurrences.time_zone text not null
public.follow_up_occurrences.updated_at timestamp with time zone not null default app.now()
public.follow_up_occurrences.valid_until timestamp with time zone not null
public.follow_up_occurrences.zone_rules text not null
public.follow_up_programme_switches.changed_by_id uuid not null
public.follow_up_programme_switches.created_at timestamp with time zone not null default app.now()
public.follow_up_programme_switches.id uuid not null default uuidv7()
public.follow_up_programme_switches.is_on boolean not null
public.follow_up_programme_switches.organization_id uuid not null
public.follow_up_programme_switches.programme_code text not null
public.follow_up_programme_switches.updated_at timestamp with time zone not null default app.now()
public.follow_up_programme_versions.anchor_event text not null
public.follow_up_programme_versions.created_at timestamp with time zone not null default app.now()
public.follow_up_programme_versions.id uuid not null default uuidv7()
public.follow_up_programme_versions.name text not null
public.follow_up_programme_versions.organization_id uuid not null
public.follow_up_programme_versions.programme_code text not null
public.follow_up_programme_versions.published_by_id uuid not null
public.follow_up_programme_versions.steps jsonb not null
public.follow_up_programme_versions.stops_on text[] not null
public.follow_up_programme_versions.submit_id uuid not null
public.follow_up_programme_versions.updated_at timestamp with time zone not null default app.now()
public.follow_up_programme_versions.version integer not null
public.follow_up_programme_versions.when_again text not null
public.follow_up_touches.channel text not null
public.follow_up_touches.contact_id uuid not null
public.follow_up_touches.created_at timestamp with time zone not null default app.now()
public.follow_up_touches.delivery text
public.follow_up_touches.delivery_at timestamp with time zone
public.follow_up_touches.fence integer not null
public.follow_up_touches.id uuid not null default gen_random_uuid()
public.follow_up_touches.message_key text not null
public.follow_up_touches.occurrence_id uuid not null
public.follow_up_touches.organization_id uuid not null
public.follow_up_touches.patient_id uuid not null
public.follow_up_touches.provider_id text
public.follow_up_touches.reason text
public.follow_up_touches.sent_to text not null
public.follow_up_touches.status text not null
public.follow_up_touches.updated_at timestamp with time zone not null default app.now()
public.follow_up_tries.created_at timestamp with time zone not null default app.now()
public.follow_up_tries.id uuid not null default uuidv7()
public.follow_up_tries.note text
public.follow_up_tries.occurrence_id uuid not null
public.follow_up_tries.organization_id uuid not null
public.follow_up_tries.outcome text not null
public.follow_up_tries.patient_id uuid not null
public.follow_up_tries.submit_id uuid not null
public.follow_up_tries.tried_at timestamp with time zone not null
public.follow_up_tries.tried_by_id uuid not null
public.follow_up_tries.updated_at timestamp with time zone not null default app.now()
public.group_addenda.author_id uuid not null
public.group_addenda.author_title text
public.group_addenda.created_at timestamp with time zone not null default app.now()
public.group_addenda.entry_id uuid not null
public.group_addenda.id uuid not null default gen_random_uuid()
public.group_addenda.organization_id uuid not null
public.group_addenda.patient_id uuid not null
public.group_addenda.session_id uuid not null
public.group_addenda.text text not null
public.group_addenda.updated_at timestamp with time zone not null default app.now()
public.group_entries.absence_reason text
public.group_entries.attendance text
public.group_entries.created_at timestamp with time zone not null default app.now()
public.group_entries.element_id text
public.group_entries.element_words text
public.group_entries.goal_id uuid
public.group_entries.id uuid not null default gen_random_uuid()
public.group_entries.minutes smallint
public.group_entries.organization_id uuid not null
public.group_entries.paper_author text
public.group_entries.paper_entered_at timestamp with time zone
public.group_entries.paper_entered_by_id uuid
public.group_entries.paper_submit_id uuid
public.group_entries.paper_written_at timestamp with time zone
public.group_entries.patient_id uuid not null
public.group_entries.plan_id uuid
public.group_entries.sentence text
public.group_entries.session_id uuid not null
public.group_entries.signed_at timestamp with time zone
public.group_entries.updated_at timestamp with time zone not null default app.now()
public.group_exceptions.created_at timestamp with time zone not null default app.now()
public.group_exceptions.duration_minutes smallint
public.group_exceptions.format text
public.group_exceptions.group_id uuid not null
public.group_exceptions.id uuid not null default uuidv7()
public.group_exceptions.kind text not null
public.group_exceptions.made_by_id uuid not null
public.group_exceptions.new_date date
public.group_exceptions.new_time time without time zone
public.group_exceptions.occurrence_date date
public.group_exceptions.organization_id uuid not null
public.group_exceptions.reason text
public.group_exceptions.room text
public.group_exceptions.updated_at timestamp with time zone not null default app.now()
public.group_members.added_by_id uuid not null
public.group_members.created_at timestamp with time zone not null default app.now()
public.group_members.from_date date
public.group_members.group_id uuid not null
public.group_members.id uuid not null default gen_random_uuid()
public.group_members.organization_id uuid not null
public.group_members.patient_id uuid not null
public.group_members.until_date date
public.group_members.updated_at timestamp with time zone not null default app.now()
public.group_members.waiting_since timestamp with time zone
public.group_sessions.actual_end timestamp with time zone
public.group_sessions.actual_start timestamp with time zone
public.group_sessions.cancel_reason text
public.group_sessions.co_facilitator_id uuid
public.group_sessions.cosigned_at timestamp with time zone
public.group_sessions.cosigned_by_id uuid
public.group_sessions.cosigned_title text
public.group_sessions.created_at timestamp with time zone not null default app.now()
public.group_sessions.document_hash text
public.group_sessions.ends_at timestamp with time zone not null
public.group_sessions.facilitator_id uuid not null
public.group_sessions.facility_id uuid not null
public.group_sessions.format text
public.group_sessions.group_id uuid not null
public.group_sessions.id uuid not null default uuidv7()
public.group_sessions.intervention text
public.group_sessions.is_late boolean
public.group_sessions.local_date date not null
public.group_sessions.local_time time without time zone not null
public.group_sessions.needs_cosignature boolean
public.group_sessions.occurrence_key text not null
public.group_sessions.organization_id uuid not null
public.group_sessions.room text
public.group_sessions.signed_at timestamp with time zone
public.group_sessions.signed_by_id uuid
public.group_sessions.signed_title text
public.group_sessions.started_at timestamp with time zone
public.group_sessions.started_by_id uuid
public.group_sessions.starts_at timestamp with time zone not null
public.group_sessions.status text not null default 'planned'::text
public.group_sessions.telehealth_link text
public.group_sessions.time_zone text not null
public.group_sessions.topic text
public.group_sessions.updated_at timestamp with time zone not null default app.now()
public.group_sessions.version integer not null default 1
public.group_substitutes.created_at timestamp with time zone not null default app.now()
public.group_substitutes.id uuid not null default uuidv7()
public.group_substitutes.named_by_id uuid not null
public.group_substitutes.organization_id uuid not null
public.group_substitutes.removed_at timestamp with time zone
public.group_substitutes.session_id uuid not null
public.group_substitutes.staff_member_id uuid not null
public.group_substitutes.updated_at timestamp with time zone not null default app.now()
public.guardians.added_by_id uuid not null
public.guardians.basis text not null
public.guardians.created_at timestamp with time zone not null default app.now()
public.guardians.from_on date not null
public.guardians.id uuid not null default gen_random_uuid()
public.guardians.name text not null
public.guardians.organization_id uuid not null
public.guardians.patient_id uuid not null
public.guardians.phone text
public.guardians.relationship text not null
public.guardians.submit_id uuid not null
public.guardians.until_on date
public.guardians.updated_at timestamp with time zone not null default app.now()
public.higher_powers.created_at timestamp with time zone not null default app.now()
public.higher_powers.id uuid not null default gen_random_uuid()
public.higher_powers.organization_id uuid not null
public.higher_powers.patient_id uuid not null
public.higher_powers.updated_at timestamp with time zone not null default app.now()
public.higher_powers.words text not null
public.inbound_texts.body text not null
public.inbound_texts.created_at timestamp with time zone not null default app.now()
public.inbound_texts.handled_at timestamp with time zone
public.inbound_texts.handled_by_id uuid
public.inbound_texts.id uuid not null default uuidv7()
public.inbound_texts.kind text not null
public.inbound_texts.message_sid text not null
public.inbound_texts.organization_id uuid not null
public.inbound_texts.patient_id uuid
public.inbound_texts.phone text not null
public.inbound_texts.received_at timestamp with time zone not null
public.inbound_texts.updated_at timestamp with time zone not null default app.now()
public.incapacity_findings.basis text not null
public.incapacity_findings.cause text
public.incapacity_findings.created_at timestamp with time zone not null default app.now()
public.incapacity_findings.ended_at timestamp with time zone
public.incapacity_findings.ended_by_id uuid
public.incapacity_findings.from_on date not null
public.incapacity_findings.id uuid not null default gen_random_uuid()
public.incapacity_findings.kind text not null
public.incapacity_findings.organization_id uuid not null
public.incapacity_findings.patient_id uuid not null
public.incapacity_findings.person_name text not null
public.incapacity_findings.person_relation text not null
public.incapacity_findings.recorded_by_id uuid not null
public.incapacity_findings.submit_id uuid not null
public.incapacity_findings.threat text
public.incapacity_findings.until_on date
public.incapacity_findings.updated_at timestamp with time zone not null default app.now()
public.inquiries.ask_for text
public.inquiries.best_time text not null
public.inquiries.caller text not null
public.inquiries.created_at timestamp with time zone not null default app.now()
public.inquiries.ended_at timestamp with time zone
public.inquiries.facility_id uuid not null
public.inquiries.first_reached_at timestamp with time zone
public.inquiries.forgotten_at timestamp with time zone
public.inquiries.id uuid not null default uuidv7()
public.inquiries.language text not null
public.inquiries.next_action text
public.inquiries.next_action_on date
public.inquiries.note text
public.inquiries.notice_version text
public.inquiries.organization_id uuid not null
public.inquiries.owner_id uuid
public.inquiries.patient_id uuid
public.inquiries.phone text
public.inquiries.reason text
public.inquiries.source text not null
public.inquiries.stage text not null default 'inquiry'::text
public.inquiries.submit_id uuid
public.inquiries.updated_at timestamp with time zone not null default app.now()
public.inquiries.version integer not null default 1
public.inquiries.voicemail text not null
public.inquiry_calls.created_at timestamp with time zone not null default app.now()
public.inquiry_calls.id uuid not null default uuidv7()
public.inquiry_calls.inquiry_id uuid not null
public.inquiry_calls.made_by_id uuid not null
public.inquiry_calls.note text
public.inquiry_calls.organization_id uuid not null
public.inquiry_calls.outcome text not null
public.inquiry_calls.submit_id uuid
public.inquiry_calls.updated_at timestamp with time zone not null default app.now()
public.intake_packets.created_at timestamp with time zone not null default app.now()
public.intake_packets.finished_at timestamp with time zone
public.intake_packets.finished_by_id uuid
public.intake_packets.form_id uuid
public.intake_packets.form_version text not null
public.intake_packets.id uuid not null default gen_random_uuid()
public.intake_packets.opened_by_id uuid not null
public.intake_packets.organization_id uuid not null
public.intake_packets.paper_date date
public.intake_packets.patient_id uuid not null
public.intake_packets.updated_at timestamp with time zone not null default app.now()
public.lapses.created_at timestamp with time zone not null default app.now()
public.lapses.happened_on date not null
public.lapses.id uuid not null default gen_random_uuid()
public.lapses.organization_id uuid not null
public.lapses.patient_id uuid not null
public.lapses.recorded_by_id uuid
public.lapses.submit_id uuid not null
public.lapses.taken_back_at timestamp with time zone
public.lapses.updated_at timestamp with time zone not null default app.now()
public.lapses.version integer not null default 1
public.lapses.what_happened text
public.lapses.what_helped text
public.lapses.what_to_change text
public.level_of_care_changes.changed_by_id uuid not null
public.level_of_care_changes.created_at timestamp with time zone not null default app.now()
public.level_of_care_changes.effective_on date not null
public.level_of_care_changes.episode_id uuid not null
public.level_of_care_changes.from_level text not null
public.level_of_care_changes.id uuid not null default uuidv7()
public.level_of_care_changes.organization_id uuid not null
public.level_of_care_changes.patient_id uuid not null
public.level_of_care_changes.to_level text not null
public.level_of_care_changes.updated_at timestamp with time zone not null default app.now()
public.measure_assignments.answered_at timestamp with time zone
public.measure_assignments.assigned_at timestamp with time zone not null
public.measure_assignments.assigned_by_id uuid not null
public.measure_assignments.code text not null
public.measure_assignments.created_at timestamp with time zone not null default app.now()
public.measure_assignments.id uuid not null default gen_random_uuid()
public.measure_assignments.organization_id uuid not null
public.measure_assignments.patient_id uuid not null
public.measure_assignments.place text not null
public.measure_assignments.submit_id uuid
public.measure_assignments.updated_at timestamp with time zone not null default app.now()
public.measure_assignments.withdrawn_at timestamp with time zone
public.measure_packs.confirmed_at timestamp with time zone not null
public.measure_packs.confirmed_by_id uuid not null
public.measure_packs.created_at timestamp with time zone not null default app.now()
public.measure_packs.ended_at timestamp with time zone
public.measure_packs.ended_by_id uuid
public.measure_packs.id uuid not null default uuidv7()
public.measure_packs.organization_id uuid not null
public.measure_packs.terms_version text not null
public.measure_packs.updated_at timestamp with time zone not null default app.now()
public.measure_results.algorithm text not null
public.measure_results.answered_at timestamp with time zone not null
public.measure_results.answers smallint[] not null
public.measure_results.assignment_id uuid
public.measure_results.band text not null
public.measure_results.code text not null
public.measure_results.created_at timestamp with time zone not null default app.now()
public.measure_results.id uuid not null default gen_random_uuid()
public.measure_results.in_error_at timestamp with time zone
public.measure_results.in_error_by_id uuid
public.measure_results.in_error_reason text
public.measure_results.is_positive boolean
public.measure_results.is_safety boolean not null
public.measure_results.organization_id uuid not null
public.measure_results.origin text not null
public.measure_results.patient_id uuid not null
public.measure_results.recorded_by_id uuid
public.measure_results.score smallint not null
public.measure_results.submit_id uuid not null
public.measure_results.updated_at timestamp with time zone not null default app.now()
public.measure_results.version text not null
public.meeting_attendances.confirmed text[] not null default '{}'::text[]
public.meeting_attendances.created_at timestamp with time zone not null default app.now()
public.meeting_attendances.directory_meeting_id uuid
public.meeting_attendances.ended_at timestamp with time zone not null
public.meeting_attendances.entered_in_error_at timestamp with time zone
public.meeting_attendances.entered_in_error_by_id uuid
public.meeting_attendances.error_reason text
public.meeting_attendances.evidence text not null
public.meeting_attendances.id uuid not null default gen_random_uuid()
public.meeting_attendances.local_date date not null
public.meeting_attendances.logged_by_id uuid
public.meeting_attendances.meeting_id uuid
public.meeting_attendances.meeting_name text not null
public.meeting_attendances.organization_id uuid not null
public.meeting_attendances.patient_id uuid not null
public.meeting_attendances.slip_seen_at timestamp with time zone
public.meeting_attendances.slip_seen_by_id uuid
public.meeting_attendances.started_at timestamp with time zone not null
public.meeting_attendances.submit_id uuid not null
public.meeting_attendances.updated_at timestamp with time zone not null default app.now()
public.meeting_imports.added_count integer not null default 0
public.meeting_imports.changed_count integer not null default 0
public.meeting_imports.content_hash text
public.meeting_imports.created_at timestamp with time zone not null default app.now()
public.meeting_imports.decided_by_id uuid
public.meeting_imports.difference jsonb
public.meeting_imports.error_code text
public.meeting_imports.feed_source_id uuid not null
public.meeting_imports.file_name text not null
public.meeting_imports.finished_at timestamp with time zone
public.meeting_imports.id uuid not null default uuidv7()
public.meeting_imports.imported_by_id uuid
public.meeting_imports.imported_count integer not null default 0
public.meeting_imports.is_accepted boolean not null default false
public.meeting_imports.missing_count integer not null default 0
public.meeting_imports.organization_id uuid not null
public.meeting_imports.reasons jsonb not null default '[]'::jsonb
public.meeting_imports.refusals jsonb not null default '[]'::jsonb
public.meeting_imports.refused_count integer not null default 0
public.meeting_imports.row_count integer not null default 0
public.meeting_imports.rows_done integer not null default 0
public.meeting_imports.started_at timestamp with time zone not null default app.now()
public.meeting_imports.status text not null default 'running'::text
public.meeting_imports.updated_at timestamp with time zone not null default app.now()
public.meeting_marks.created_at timestamp with time zone not null default app.now()
public.meeting_marks.directory_meeting_id uuid
public.meeting_marks.facility_id uuid
public.meeting_marks.id uuid not null default uuidv7()
public.meeting_marks.kind text not null
public.meeting_marks.marked_at timestamp with time zone not null default app.now()
public.meeting_marks.marked_by_id uuid
public.meeting_marks.meeting_id uuid
public.meeting_marks.note text
public.meeting_marks.organization_id uuid not null
public.meeting_marks.updated_at timestamp with time zone not null default app.now()
public.meeting_overrides.created_at timestamp with time zone not null default app.now()
public.meeting_overrides.directory_meeting_id uuid
public.meeting_overrides.fellowship text
public.meeting_overrides.id uuid not null default uuidv7()
public.meeting_overrides.is_hidden boolean not null default false
public.meeting_overrides.marked_by_id uuid
public.meeting_overrides.meeting_id uuid
public.meeting_overrides.organization_id uuid not null
public.meeting_overrides.time_zone text
public.meeting_overrides.updated_at timestamp with time zone not null default app.now()
public.meeting_reaches.created_at timestamp with time zone not null default app.now()
public.meeting_reaches.id uuid not null default gen_random_uuid()
public.meeting_reaches.organization_id uuid not null
public.meeting_reaches.patient_id uuid not null
public.meeting_reaches.postal_code text not null
public.meeting_reaches.said_by_id uuid
public.meeting_reaches.transport text not null
public.meeting_reaches.updated_at timestamp with time zone not null default app.now()
public.meeting_reaches.within_miles smallint not null
public.meeting_reports.created_at timestamp with time zone not null default date_trunc('day'::text, app.now())
public.meeting_reports.decided_at timestamp with time zone
public.meeting_reports.decided_by_id uuid
public.meeting_reports.directory_meeting_id uuid
public.meeting_reports.first_reported_on date not null
public.meeting_reports.id uuid not null default gen_random_uuid()
public.meeting_reports.last_reported_on date not null
public.meeting_reports.meeting_id uuid
public.meeting_reports.organization_id uuid not null
public.meeting_reports.report_count integer not null default 1
public.meeting_reports.status text not null default 'open'::text
public.meeting_reports.updated_at timestamp with time zone not null default app.now()
public.meeting_upload_parts.bytes bytea not null
public.meeting_upload_parts.created_at timestamp with time zone not null default app.now()
public.meeting_upload_parts.id uuid not null default uuidv7()
public.meeting_upload_parts.meeting_import_id uuid not null
public.meeting_upload_parts.number integer not null
public.meeting_upload_parts.organization_id uuid not null
public.meeting_upload_parts.updated_at timestamp with time zone not null default app.now()
public.meetings.address text
public.meetings.attendance text not null
public.meetings.conference_phone text
public.meetings.conference_url text
public.meetings.content_hash text not null
public.meetings.created_at timestamp with time zone not null default app.now()
public.meetings.end_time time without time zone
public.meetings.feed_source_id uuid not null
public.meetings.fellowship text not null
public.meetings.formats text[] not null default '{}'::text[]
public.meetings.id uuid not null default uuidv7()
public.meetings.latitude double precision
public.meetings.location_name text
public.meetings.longitude double precision
public.meetings.missing_since timestamp with time zone
public.meetings.name text not null
public.meetings.notes text
public.meetings.organization_id uuid not null
public.meetings.region text
public.meetings.search_text text not null
public.meetings.slug text not null
public.meetings.start_time time without time zone
public.meetings.time_zone text not null
public.meetings.type_codes text[] not null default '{}'::text[]
public.meetings.updated_at timestamp with time zone not null default app.now()
public.meetings.weekday smallint
public.memberships.account_id uuid not null
public.memberships.last_used_at timestamp with time zone
public.memberships.organization_id uuid not null
public.memberships.staff_member_id uuid not null
public.milestones.amount integer not null
public.milestones.created_at timestamp with time zone not null default app.now()
public.milestones.hidden_at timestamp with time zone
public.milestones.id uuid not null default gen_random_uuid()
public.milestones.organization_id uuid not null
public.milestones.patient_id uuid not null
public.milestones.reached_on date not null
public.milestones.started_on date not null
public.milestones.unit text not null
public.milestones.updated_at timestamp with time zone not null default app.now()
public.minor_rules.alone_from_age smallint
public.minor_rules.confirmed_by_id uuid not null
public.minor_rules.created_at timestamp with time zone not null default app.now()
public.minor_rules.id uuid not null default uuidv7()
public.minor_rules.may_sign text[] not null
public.minor_rules.organization_id uuid not null
public.minor_rules.rule text not null
public.minor_rules.source text
public.minor_rules.updated_at timestamp with time zone not null default app.now()
public.minor_rules.version integer not null
public.missed_weeks.attended smallint not null
public.missed_weeks.created_at timestamp with time zone not null default app.now()
public.missed_weeks.goal smallint not null
public.missed_weeks.id uuid not null default gen_random_uuid()
public.missed_weeks.organization_id uuid not null
public.missed_weeks.patient_id uuid not null
public.missed_weeks.starts_on date not null
public.missed_weeks.updated_at timestamp with time zone not null default app.now()
public.notification_marks.created_at timestamp with time zone not null default app.now()
public.notification_marks.id uuid not null default uuidv7()
public.notification_marks.organization_id uuid not null
public.notification_marks.read_until timestamp with time zone not null
public.notification_marks.staff_member_id uuid not null
public.notification_marks.subject text not null
public.notification_marks.updated_at timestamp with time zone not null default app.now()
public.on_call_shifts.added_by_id uuid
public.on_call_shifts.created_at timestamp with time zone not null default app.now()
public.on_call_shifts.end_time time without time zone not null
public.on_call_shifts.facility_id uuid not null
public.on_call_shifts.id uuid not null default uuidv7()
public.on_call_shifts.local_date date
public.on_call_shifts.note text
public.on_call_shifts.organization_id uuid not null
public.on_call_shifts.place text not null
public.on_call_shifts.removed_at timestamp with time zone
public.on_call_shifts.removed_by_id uuid
public.on_call_shifts.staff_member_id uuid
public.on_call_shifts.start_time time without time zone not null
public.on_call_shifts.submit_id uuid
public.on_call_shifts.updated_at timestamp with time zone not null default app.now()
public.on_call_shifts.weekday smallint
public.one_time_tokens.consumed_at timestamp with time zone
public.one_time_tokens.created_at timestamp with time zone not null default app.now()
public.one_time_tokens.digest bytea not null
public.one_time_tokens.expires_at timestamp with time zone not null
public.one_time_tokens.organization_id uuid
public.one_time_tokens.purpose text not null
public.one_time_tokens.subject_id uuid not null
public.operator_acts.account_id uuid not null
public.operator_acts.act text not null
public.operator_acts.at timestamp with time zone not null default app.now()
public.operator_acts.id uuid not null default uuidv7()
public.operator_acts.organization_id uuid not null
public.operator_acts.reason text
public.operator_acts.request_id text not null
public.operators.account_id uuid not null
public.operators.created_at timestamp with time zone not null default clock_timestamp()
public.operators.display_name text not null
public.operators.status text not null default 'active'::text
public.organization_erasures.asked_at timestamp with time zone not null default app.now()
public.organization_erasures.asked_by uuid not null
public.organization_erasures.audit_hash bytea
public.organization_erasures.audit_seal integer
public.organization_erasures.begun_at timestamp with time zone
public.organization_erasures.due_at timestamp with time zone not null
public.organization_erasures.erased_at timestamp with time zone
public.organization_erasures.ground text not null
public.organization_erasures.name text not null
public.organization_erasures.organization_id uuid not null
public.organization_erasures.rows_deleted jsonb not null default '{}'::jsonb
public.organization_exports.closed_at timestamp with time zone
public.organization_exports.closes_at timestamp with time zone not null
public.organization_exports.created_at timestamp with time zone not null default app.now()
public.organization_exports.downloaded_at timestamp with time zone
public.organization_exports.downloaded_by_id uuid
public.organization_exports.id uuid not null default uuidv7()
public.organization_exports.organization_id uuid not null
public.organization_exports.reason text not null
public.organization_exports.updated_at timestamp with time zone not null default app.now()
public.organization_meetings.address text
public.organization_meetings.attendance text
public.organization_meetings.conference_phone text
public.organization_meetings.conference_url text
public.organization_meetings.end_time time without time zone
public.organization_meetings.feed_source_id uuid
public.organization_meetings.fellowship text
public.organization_meetings.formats text[]
public.organization_meetings.id uuid
public.organization_meetings.is_hidden boolean
public.organization_meetings.is_listed boolean
public.organization_meetings.is_own boolean
public.organization_meetings.latitude double precision
public.organization_meetings.location_name text
public.organization_meetings.longitude double precision
public.organization_meetings.missing_since timestamp with time zone
public.organization_meetings.name text
public.organization_meetings.notes text
public.organization_meetings.organization_id uuid
public.organization_meetings.overridden_fellowship text
public.organization_meetings.overridden_time_zone text
public.organization_meetings.region text
public.organization_meetings.search_text text
public.organization_meetings.start_time time without time zone
public.organization_meetings.time_zone text
public.organization_meetings.type_codes text[]
public.organization_meetings.weekday smallint
public.organizations.accent_color text
public.organizations.created_at timestamp with time zone not null default app.now()
public.organizations.goal_presets text[] not null default '{}'::text[]
public.organizations.inquiry_keep_days integer not null default 365
public.organizations.name text not null
public.organizations.neutral_sender_name text not null default 'Messages'::text
public.organizations.organization_id uuid not null default uuidv7()
public.organizations.return_address text
public.organizations.second_factor_from timestamp with time zone
public.organizations.short_name text
public.organizations.status text not null default 'active'::text
public.organizations.updated_at timestamp with time zone not null default app.now()
public.organizations.version integer not null default 1
public.organizations.week_starts_on smallint not null default 1
public.outbox.attempts integer not null default 0
public.outbox.available_at timestamp with time zone not null default app.now()
public.outbox.created_at timestamp with time zone not null default app.now()
public.outbox.failed_at timestamp with time zone
public.outbox.handled_at timestamp with time zone
public.outbox.handler text
public.outbox.id uuid not null default uuidv7()
public.outbox.last_error text
public.outbox.leased_until timestamp with time zone
public.outbox.name text not null
public.outbox.offered_at timestamp with time zone
public.outbox.organization_id uuid not null
public.outbox.payload jsonb not null
public.outbox.priority smallint not null default 5
public.outbox.queue text not null
public.outbox.replays integer not null default 0
public.outbox.request_id text not null
public.own_measures.added_by_id uuid not null
public.own_measures.code text not null
public.own_measures.created_at timestamp with time zone not null default app.now()
public.own_measures.id uuid not null default uuidv7()
public.own_measures.instrument jsonb not null
public.own_measures.organization_id uuid not null
public.own_measures.questionnaire jsonb not null
public.own_measures.retired_at timestamp with time zone
public.own_measures.submit_id uuid
public.own_measures.updated_at timestamp with time zone not null default app.now()
public.own_measures.version integer not null
public.own_paths.changed_by_id uuid
public.own_paths.created_at timestamp with time zone not null default app.now()
public.own_paths.id uuid not null default uuidv7()
public.own_paths.is_twelve_step boolean not null
public.own_paths.meeting_types jsonb not null default '[]'::jsonb
public.own_paths.name text not null
public.own_paths.organization_id uuid not null
public.own_paths.retired_at timestamp with time zone
public.own_paths.updated_at timestamp with time zone not null default app.now()
public.own_paths.website text
public.packet_answers.changed_at timestamp with time zone not null
public.packet_answers.changed_by_id uuid
public.packet_answers.created_at timestamp with time zone not null default app.now()
public.packet_answers.id uuid not null default gen_random_uuid()
public.packet_answers.items jsonb not null
public.packet_answers.link_id text not null
public.packet_answers.organization_id uuid not null
public.packet_answers.packet_id uuid not null
public.packet_answers.patient_id uuid not null
public.packet_answers.updated_at timestamp with time zone not null default app.now()
public.packet_answers.version integer not null default 1
public.packet_forms.created_at timestamp with time zone not null default app.now()
public.packet_forms.edited_by_id uuid not null
public.packet_forms.id uuid not null default gen_random_uuid()
public.packet_forms.number integer not null
public.packet_forms.organization_id uuid not null
public.packet_forms.published_at timestamp with time zone
public.packet_forms.published_by_id uuid
public.packet_forms.questionnaire jsonb not null
public.packet_forms.updated_at timestamp with time zone not null default app.now()
public.packet_forms.version integer not null default 1
public.packet_takings.after_words text not null
public.packet_takings.before_words text
public.packet_takings.created_at timestamp with time zone not null default app.now()
public.packet_takings.field text not null
public.packet_takings.id uuid not null default uuidv7()
public.packet_takings.organization_id uuid not null
public.packet_takings.packet_id uuid not null
public.packet_takings.patient_id uuid not null
public.packet_takings.position smallint not null
public.packet_takings.taken_at timestamp with time zone not null
public.packet_takings.taken_by_id uuid not null
public.packet_takings.updated_at timestamp with time zone not null default app.now()
public.part2_consent_papers.bytes bytea not null
public.part2_consent_papers.consent_id uuid not null
public.part2_consent_papers.created_at timestamp with time zone not null default app.now()
public.part2_consent_papers.id uuid not null default gen_random_uuid()
public.part2_consent_papers.is_sealed boolean not null default false
public.part2_consent_papers.media_type text not null
public.part2_consent_papers.organization_id uuid not null
public.part2_consent_papers.patient_id uuid not null
public.part2_consent_papers.updated_at timestamp with time zone not null default app.now()
public.part2_consent_papers.uploaded_by_id uuid not null
public.part2_consent_recipients.consent_id uuid not null
public.part2_consent_recipients.created_at timestamp with time zone not null default app.now()
public.part2_consent_recipients.id uuid not null default gen_random_uuid()
public.part2_consent_recipients.organization_id uuid not null
public.part2_consent_recipients.party_id uuid not null
public.part2_consent_recipients.patient_id uuid not null
public.part2_consent_recipients.updated_at timestamp with time zone not null default app.now()
public.part2_consents.aid text not null
public.part2_consents.aid_name text
public.part2_consents.categories text[] not null
public.part2_consents.created_at timestamp with time zone not null default app.now()
public.part2_consents.discarded_at timestamp with time zone
public.part2_consents.discarded_by_id uuid
public.part2_consents.discloser text not null
public.part2_consents.event_at timestamp with time zone
public.part2_consents.event_noted_by_id uuid
public.part2_consents.expires_event text
public.part2_consents.expires_on date
public.part2_consents.finding_id uuid
public.part2_consents.form_hash text not null
public.part2_consents.form_version text not null
public.part2_consents.guardian_asked boolean not null default false
public.part2_consents.guardian_id uuid
public.part2_consents.guardian_name text
public.part2_consents.guardian_paper_id uuid
public.part2_consents.guardian_sign_submit_id uuid
public.part2_consents.guardian_signed_at timestamp with time zone
public.part2_consents.guardian_signed_by text
public.part2_consents.guardian_witness_id uuid
public.part2_consents.handed_over_by_id uuid
public.part2_consents.id uuid not null default gen_random_uuid()
public.part2_consents.information text not null
public.part2_consents.language text not null
public.part2_consents.organization_id uuid not null
public.part2_consents.paper_id uuid
public.part2_consents.patient_id uuid not null
public.part2_consents.prepared_by_id uuid not null
public.part2_consents.purpose_words text not null
public.part2_consents.purposes text[] not null
public.part2_consents.recipient_classes text[] not null
public.part2_consents.redisclosure_wording text
public.part2_consents.refusal_wording text
public.part2_consents.reminded_days smallint
public.part2_consents.revocation_taken_by_id uuid
public.part2_consents.revocation_wording text not null
public.part2_consents.revoked_at timestamp with time zone
public.part2_consents.revoked_how text
public.part2_consents.sections jsonb not null
public.part2_consents.sign_submit_id uuid
public.part2_consents.signed_at timestamp with time zone
public.part2_consents.signed_by text
public.part2_consents.signer_name text
public.part2_consents.signer_relationship text not null
public.part2_consents.submit_id uuid not null
public.part2_consents.type text not null
public.part2_consents.updated_at timestamp with time zone not null default app.now()
public.part2_consents.witness_id uuid
public.part2_notices_given.created_at timestamp with time zone not null default app.now()
public.part2_notices_given.episode_id uuid not null
public.part2_notices_given.given_at timestamp with time zone not null
public.part2_notices_given.given_by_id uuid not null
public.part2_notices_given.given_how text not null
public.part2_notices_given.id uuid not null default gen_random_uuid()
public.part2_notices_given.language text not null
public.part2_notices_given.notice_version text not null
public.part2_notices_given.organization_id uuid not null
public.part2_notices_given.patient_id uuid not null
public.part2_notices_given.updated_at timestamp with time zone not null default app.now()
public.participation_ticks.created_at timestamp with time zone not null default app.now()
public.participation_ticks.id uuid not null default gen_random_uuid()
public.participation_ticks.kind text not null
public.participation_ticks.organization_id uuid not null
public.participation_ticks.patient_id uuid not null
public.participation_ticks.updated_at timestamp with time zone not null default app.now()
public.participation_ticks.week_of date not null
public.patient_access.created_at timestamp with time zone not null default app.now()
public.patient_access.failed_tries integer not null default 0
public.patient_access.id uuid not null default gen_random_uuid()
public.patient_access.locked_at timestamp with time zone
public.patient_access.organization_id uuid not null
public.patient_access.patient_id uuid not null
public.patient_access.pin_hash text
public.patient_access.renewals integer not null default 0
public.patient_access.renewals_since timestamp with time zone
public.patient_access.setup_code_digest bytea
public.patient_access.setup_code_expires_at timestamp with time zone
public.patient_access.setup_code_tries integer not null default 0
public.patient_access.updated_at timestamp with time zone not null default app.now()
public.patient_card_marks.created_at timestamp with time zone not null default app.now()
public.patient_card_marks.id uuid not null default uuidv7()
public.patient_card_marks.organization_id uuid not null
public.patient_card_marks.patient_id uuid not null
public.patient_card_marks.told_at timestamp with time zone
public.patient_card_marks.updated_at timestamp with time zone not null default app.now()
public.patient_cards.active_plan_id uuid
public.patient_cards.attended_days jsonb not null
public.patient_cards.created_at timestamp with time zone not null default app.now()
public.patient_cards.goal_versions jsonb not null
public.patient_cards.has_safety_item boolean not null
public.patient_cards.id uuid not null default uuidv7()
public.patient_cards.last_check_in jsonb
public.patient_cards.last_contact_at timestamp with time zone
public.patient_cards.last_contact_kind text
public.patient_cards.level_of_care text
public.patient_cards.meetings_per_week integer
public.patient_cards.open_task_count integer not null
public.patient_cards.organization_id uuid not null
public.patient_cards.patient_id uuid not null
public.patient_cards.plan_review_due date
public.patient_cards.primary_counselor_id uuid
public.patient_cards.signal_rules text[] not null
public.patient_cards.signals jsonb not null
public.patient_cards.updated_at timestamp with time zone not null default app.now()
public.patient_cards.valid_until timestamp with time zone
public.patient_contacts.address text not null
public.patient_contacts.code_digest bytea
public.patient_contacts.code_expires_at timestamp with time zone
public.patient_contacts.code_tries integer not null default 0
public.patient_contacts.created_at timestamp with time zone not null default app.now()
public.patient_contacts.id uuid not null default gen_random_uuid()
public.patient_contacts.is_shared boolean not null
public.patient_contacts.kind text not null
public.patient_contacts.organization_id uuid not null
public.patient_contacts.patient_id uuid not null
public.patient_contacts.removed_at timestamp with time zone
public.patient_contacts.safe_from time without time zone
public.patient_contacts.safe_until time without time zone
public.patient_contacts.updated_at timestamp with time zone not null default app.now()
public.patient_contacts.verification text not null default 'unverified'::text
public.patient_contacts.verified_at timestamp with time zone
public.patient_details.created_at timestamp with time zone not null default app.now()
public.patient_details.education text
public.patient_details.emergency_contact jsonb
public.patient_details.employment text
public.patient_details.ethnicity text
public.patient_details.gender text
public.patient_details.id uuid not null default gen_random_uuid()
public.patient_details.insurer text
public.patient_details.member_id text
public.patient_details.organization_id uuid not null
public.patient_details.other_language text
public.patient_details.patient_id uuid not null
public.patient_details.race text
public.patient_details.shows_caller_id boolean
public.patient_details.substance_history jsonb not null default '[]'::jsonb
public.patient_details.updated_at timestamp with time zone not null default app.now()
public.patient_details.voicemail text
public.patient_details.wants_interpreter boolean
public.patient_identifiers.created_at timestamp with time zone not null default app.now()
public.patient_identifiers.id uuid not null default gen_random_uuid()
public.patient_identifiers.organization_id uuid not null
public.patient_identifiers.patient_id uuid not null
public.patient_identifiers.system text not null
public.patient_identifiers.updated_at timestamp with time zone not null default app.now()
public.patient_identifiers.value text not null
public.patient_import_parts.bytes bytea not null
public.patient_import_parts.created_at timestamp with time zone not null default app.now()
public.patient_import_parts.id uuid not null default uuidv7()
public.patient_import_parts.number integer not null
public.patient_import_parts.organization_id uuid not null
public.patient_import_parts.patient_import_id uuid not null
public.patient_import_parts.updated_at timestamp with time zone not null default app.now()
public.patient_import_rows.accepted text[] not null default '{}'::text[]
public.patient_import_rows.created_at timestamp with time zone not null default app.now()
public.patient_import_rows.decided_by_id uuid
public.patient_import_rows.decision text
public.patient_import_rows.differences jsonb not null default '[]'::jsonb
public.patient_import_rows.done_at timestamp with time zone
public.patient_import_rows.id uuid not null default uuidv7()
public.patient_import_rows.matches jsonb not null default '[]'::jsonb
public.patient_import_rows.number integer not null
public.patient_import_rows.organization_id uuid not null
public.patient_import_rows.outcome text not null
public.patient_import_rows.patient_id uuid
public.patient_import_rows.patient_import_id uuid not null
public.patient_import_rows.person jsonb not null default 'null'::jsonb
public.patient_import_rows.reason text
public.patient_import_rows.updated_at timestamp with time zone not null default app.now()
public.patient_imports.admitted_on date not null
public.patient_imports.committed_by_id uuid
public.patient_imports.content_hash text
public.patient_imports.created_at timestamp with time zone not null default app.now()
public.patient_imports.facility_id uuid not null
public.patient_imports.fault text
public.patient_imports.file_name text not null
public.patient_imports.finished_at timestamp with time zone
public.patient_imports.id uuid not null default uuidv7()
public.patient_imports.imported_by_id uuid
public.patient_imports.kind text not null
public.patient_imports.level_of_care text not null
public.patient_imports.organization_id uuid not null
public.patient_imports.rows_done integer not null default 0
public.patient_imports.status text not null
public.patient_imports.updated_at timestamp with time zone not null default app.now()
public.patient_merges.chosen jsonb not null
public.patient_merges.created_at timestamp with time zone not null default app.now()
public.patient_merges.doubled jsonb not null default '[]'::jsonb
public.patient_merges.id uuid not null default uuidv7()
public.patient_merges.losing_chart jsonb not null
public.patient_merges.losing_id uuid not null
public.patient_merges.merged_at timestamp with time zone not null
public.patient_merges.merged_by_id uuid not null
public.patient_merges.moved jsonb not null default '{}'::jsonb
public.patient_merges.moved_at timestamp with time zone
public.patient_merges.organization_id uuid not null
public.patient_merges.patient_id uuid not null
public.patient_merges.submit_id uuid not null
public.patient_merges.updated_at timestamp with time zone not null default app.now()
public.patient_status_changes.changed_at timestamp with time zone not null
public.patient_status_changes.changed_by_id uuid not null
public.patient_status_changes.created_at timestamp with time zone not null default app.now()
public.patient_status_changes.effective_on date not null
public.patient_status_changes.id uuid not null default uuidv7()
public.patient_status_changes.note text
public.patient_status_changes.organization_id uuid not null
public.patient_status_changes.patient_id uuid not null
public.patient_status_changes.status text not null
public.patient_status_changes.stopped jsonb not null
public.patient_status_changes.submit_id uuid not null
public.patient_status_changes.updated_at timestamp with time zone not null default app.now()
public.patients.birth_date date not null
public.patients.created_at timestamp with time zone not null default app.now()
public.patients.facility_id uuid not null
public.patients.first_name text not null
public.patients.id uuid not null default gen_random_uuid()
public.patients.language text not null
public.patients.last_name text not null
public.patients.organization_id uuid not null
public.patients.precautions text
public.patients.preferred_name text
public.patients.primary_substances text[] not null default '{}'::text[]
public.patients.pronouns text
public.patients.submit_id uuid
public.patients.time_zone text not null
public.patients.updated_at timestamp with time zone not null default app.now()
public.patients.version integer not null default 1
public.phone_organizations.organization_id uuid not null
public.phone_organizations.phone_digest bytea not null
public.place_overrides.created_at timestamp with time zone not null default app.now()
public.place_overrides.facility_id uuid not null
public.place_overrides.id uuid not null default gen_random_uuid()
public.place_overrides.level_of_care text not null
public.place_overrides.organization_id uuid not null
public.place_overrides.overridden_by_id uuid not null
public.place_overrides.patient_id uuid not null
public.place_overrides.places integer not null
public.place_overrides.reason text not null
public.place_overrides.taken integer not null
public.place_overrides.track text
public.place_overrides.updated_at timestamp with time zone not null default app.now()
public.plan_hand_overs.created_at timestamp with time zone not null default app.now()
public.plan_hand_overs.document_hash text not null
public.plan_hand_overs.handed_over_by_id uuid not null
public.plan_hand_overs.id uuid not null default uuidv7()
public.plan_hand_overs.organization_id uuid not null
public.plan_hand_overs.patient_id uuid not null
public.plan_hand_overs.plan_id uuid not null
public.plan_hand_overs.updated_at timestamp with time zone not null default app.now()
public.plan_papers.bytes bytea not null
public.plan_papers.created_at timestamp with time zone not null default app.now()
public.plan_papers.id uuid not null default gen_random_uuid()
public.plan_papers.is_sealed boolean not null default false
public.plan_papers.media_type text not null
public.plan_papers.organization_id uuid not null
public.plan_papers.patient_id uuid not null
public.plan_papers.plan_id uuid not null
public.plan_papers.updated_at timestamp with time zone not null default app.now()
public.plan_papers.uploaded_by_id uuid not null
public.plan_reviews.cause text not null
public.plan_reviews.created_at timestamp with time zone not null default app.now()
public.plan_reviews.id uuid not null default uuidv7()
public.plan_reviews.organization_id uuid not null
public.plan_reviews.patient_id uuid not null
public.plan_reviews.plan_id uuid not null
public.plan_reviews.reason text not null
public.plan_reviews.updated_at timestamp with time zone not null default app.now()
public.plan_signatures.created_at timestamp with time zone not null default app.now()
public.plan_signatures.document_hash text not null
public.plan_signatures.id uuid not null default gen_random_uuid()
public.plan_signatures.method text not null
public.plan_signatures.name text not null
public.plan_signatures.organization_id uuid not null
public.plan_signatures.paper_id uuid
public.plan_signatures.patient_id uuid not null
public.plan_signatures.plan_id uuid not null
public.plan_signatures.reason text
public.plan_signatures.signed_at timestamp with time zone not null default app.now()
public.plan_signatures.signer text not null
public.plan_signatures.staff_member_id uuid
public.plan_signatures.submit_id uuid not null
public.plan_signatures.title text
public.plan_signatures.updated_at timestamp with time zone not null default app.now()
public.plan_signatures.voided_at timestamp with time zone
public.plan_signatures.witness_id uuid
public.plan_template_versions.content jsonb not null
public.plan_template_versions.created_at timestamp with time zone not null default app.now()
public.plan_template_versions.description text
public.plan_template_versions.id uuid not null default uuidv7()
public.plan_template_versions.name text not null
public.plan_template_versions.number integer not null
public.plan_template_versions.organization_id uuid not null
public.plan_template_versions.published_by_id uuid not null
public.plan_template_versions.substances text[] not null default '{}'::text[]
public.plan_template_versions.template_id uuid not null
public.plan_template_versions.updated_at timestamp with time zone not null default app.now()
public.plan_templates.changed_by_id uuid not null
public.plan_templates.content jsonb not null
public.plan_templates.created_at timestamp with time zone not null default app.now()
public.plan_templates.description text
public.plan_templates.id uuid not null default uuidv7()
public.plan_templates.name text not null
public.plan_templates.organization_id uuid not null
public.plan_templates.origin_code text
public.plan_templates.retired_at timestamp with time zone
public.plan_templates.submit_id uuid not null
public.plan_templates.substances text[] not null default '{}'::text[]
public.plan_templates.updated_at timestamp with time zone not null default app.now()
public.plan_templates.version integer not null default 1
public.privacy_incidents.closed_at timestamp with time zone
public.privacy_incidents.closed_by_id uuid
public.privacy_incidents.created_at timestamp with time zone not null default app.now()
public.privacy_incidents.decided_at timestamp with time zone
public.privacy_incidents.decided_by_id uuid
public.privacy_incidents.decision text
public.privacy_incidents.decision_note text
public.privacy_incidents.discovered_on date not null
public.privacy_incidents.id uuid not null default uuidv7()
public.privacy_incidents.messages_sent integer not null default 0
public.privacy_incidents.notified_on date
public.privacy_incidents.organization_id uuid not null
public.privacy_incidents.patient_ids uuid[] not null default '{}'::uuid[]
public.privacy_incidents.people_affected integer not null
public.privacy_incidents.reported_by_id uuid
public.privacy_incidents.source text not null
public.privacy_incidents.subject_id uuid
public.privacy_incidents.submit_id uuid
public.privacy_incidents.updated_at timestamp with time zone not null default app.now()
public.privacy_incidents.version integer not null default 1
public.privacy_incidents.what_happened text not null
public.programme_places.changed_by_id uuid not null
public.programme_places.created_at timestamp with time zone not null default app.now()
public.programme_places.facility_id uuid not null
public.programme_places.id uuid not null default uuidv7()
public.programme_places.level_of_care text not null
public.programme_places.organization_id uuid not null
public.programme_places.places integer not null
public.programme_places.track text
public.programme_places.updated_at timestamp with time zone not null default app.now()
public.programme_places.version integer not null default 1
public.readmissions.created_at timestamp with time zone not null default app.now()
public.readmissions.episode_id uuid not null
public.readmissions.id uuid not null default uuidv7()
public.readmissions.organization_id uuid not null
public.readmissions.patient_id uuid not null
public.readmissions.updated_at timestamp with time zone not null default app.now()
public.record_copies.created_at timestamp with time zone not null default app.now()
public.record_copies.id uuid not null default gen_random_uuid()
public.record_copies.language text not null
public.record_copies.organization_id uuid not null
public.record_copies.patient_id uuid not null
public.record_copies.updated_at timestamp with time zone not null default app.now()
public.recovery_codes.account_id uuid not null
public.recovery_codes.digest bytea not null
public.recovery_codes.used_at timestamp with time zone
public.recovery_displays.created_at timestamp with time zone not null default app.now()
public.recovery_displays.id uuid not null default gen_random_uuid()
public.recovery_displays.organization_id uuid not null
public.recovery_displays.patient_id uuid not null
public.recovery_displays.set_on date not null
public.recovery_displays.shows_date boolean not null
public.recovery_displays.shows_milestones boolean not null
public.recovery_displays.shows_numbers boolean not null
public.recovery_displays.started_on date
public.recovery_displays.updated_at timestamp with time zone not null default app.now()
public.recovery_paths.asked text[] not null default '{}'::text[]
public.recovery_paths.chosen_by_id uuid not null
public.recovery_paths.created_at timestamp with time zone not null default app.now()
public.recovery_paths.effective_from date not null
public.recovery_paths.ends_on date
public.recovery_paths.id uuid not null default gen_random_uuid()
public.recovery_paths.is_agreed boolean not null default false
public.recovery_paths.meetings_per_week smallint not null
public.recovery_paths.offered text[] not null default '{}'::text[]
public.recovery_paths.organization_id uuid not null
public.recovery_paths.paths text[] not null default '{}'::text[]
public.recovery_paths.patient_id uuid not null
public.recovery_paths.superseded_at timestamp with time zone
public.recovery_paths.updated_at timestamp with time zone not null default app.now()
public.recovery_paths.version integer not null
public.recovery_starts.created_at timestamp with time zone not null default app.now()
public.recovery_starts.id uuid not null default gen_random_uuid()
public.recovery_starts.organization_id uuid not null
public.recovery_starts.patient_id uuid not null
public.recovery_starts.reason text
public.recovery_starts.recorded_by_id uuid not null
public.recovery_starts.recorded_on date not null
public.recovery_starts.started_on date not null
public.recovery_starts.superseded_at timestamp with time zone
public.recovery_starts.updated_at timestamp with time zone not null default app.now()
public.recovery_starts.version integer not null
public.recovery_tasks.assigned_by_id uuid not null
public.recovery_tasks.closed_on date
public.recovery_tasks.created_at timestamp with time zone not null default app.now()
public.recovery_tasks.details text
public.recovery_tasks.due_on date
public.recovery_tasks.id uuid not null default gen_random_uuid()
public.recovery_tasks.kind text not null
public.recovery_tasks.organization_id uuid not null
public.recovery_tasks.patient_id uuid not null
public.recovery_tasks.status text not null default 'open'::text
public.recovery_tasks.step smallint
public.recovery_tasks.submit_id uuid
public.recovery_tasks.template_code text
public.recovery_tasks.title text not null
public.recovery_tasks.updated_at timestamp with time zone not null default app.now()
public.recovery_tasks.version integer not null default 1
public.relapse_prevention_plans.activated_at timestamp with time zone
public.relapse_prevention_plans.activated_by_id uuid
public.relapse_prevention_plans.author_id uuid not null
public.relapse_prevention_plans.closed_reason text
public.relapse_prevention_plans.content jsonb not null
public.relapse_prevention_plans.created_at timestamp with time zone not null default app.now()
public.relapse_prevention_plans.document_hash text
public.relapse_prevention_plans.id uuid not null default gen_random_uuid()
public.relapse_prevention_plans.kind text not null default 'relapse_prevention'::text
public.relapse_prevention_plans.number integer not null
public.relapse_prevention_plans.organization_id uuid not null
public.relapse_prevention_plans.patient_id uuid not null
public.relapse_prevention_plans.reason_for_change text
public.relapse_prevention_plans.returned_reason text
public.relapse_prevention_plans.review_due date
public.relapse_prevention_plans.status text not null default 'draft'::text
public.relapse_prevention_plans.submitted_at timestamp with time zone
public.relapse_prevention_plans.submitted_by_id uuid
public.relapse_prevention_plans.template_code text
public.relapse_prevention_plans.template_version_id uuid
public.relapse_prevention_plans.updated_at timestamp with time zone not null default app.now()
public.relapse_prevention_plans.version integer not null default 1
public.safety_items.acknowledged_at timestamp with time zone
public.safety_items.acknowledged_by_id uuid
public.safety_items.closed_at timestamp with time zone
public.safety_items.closed_by_id uuid
public.safety_items.craving smallint
public.safety_items.created_at timestamp with time zone not null default app.now()
public.safety_items.facility_id uuid not null
public.safety_items.holds_messages boolean not null
public.safety_items.id uuid not null default uuidv7()
public.safety_items.next_step text
public.safety_items.next_step_at timestamp with time zone
public.safety_items.note text
public.safety_items.organization_id uuid not null
public.safety_items.patient_id uuid not null
public.safety_items.plan_reviewed boolean
public.safety_items.raised_at timestamp with time zone not null
public.safety_items.reached text
public.safety_items.reasons text[] not null
public.safety_items.risk_level text
public.safety_items.subject_id uuid not null
public.safety_items.supervisor_informed boolean
public.safety_items.updated_at timestamp with time zone not null default app.now()
public.safety_items.words text
public.safety_pages.channel text
public.safety_pages.created_at timestamp with time zone not null default app.now()
public.safety_pages.id uuid not null default uuidv7()
public.safety_pages.item_id uuid not null
public.safety_pages.organization_id uuid not null
public.safety_pages.patient_id uuid not null
public.safety_pages.provider_id text
public.safety_pages.reach_until timestamp with time zone
public.safety_pages.sent_at timestamp with time zone
public.safety_pages.staff_member_id uuid not null
public.safety_pages.status text not null default 'planned'::text
public.safety_pages.step text not null
public.safety_pages.updated_at timestamp with time zone not null default app.now()
public.safety_settings.answer_minutes smallint not null
public.safety_settings.changed_by_id uuid not null
public.safety_settings.craving_threshold smallint not null
public.safety_settings.created_at timestamp with time zone not null default app.now()
public.safety_settings.id uuid not null default uuidv7()
public.safety_settings.organization_id uuid not null
public.safety_settings.updated_at timestamp with time zone not null default app.now()
public.safety_settings.version integer not null default 1
public.schema_migrations.id integer not null default nextval('public.schema_migrations_id_seq'::regclass)
public.schema_migrations.name character varying not null
public.schema_migrations.timestamp bigint not null
public.second_factors.account_id uuid not null
public.second_factors.confirmed_at timestamp with time zone
public.second_factors.created_at timestamp with time zone not null default clock_timestamp()
public.second_factors.credential_id bytea
public.second_factors.id uuid not null default gen_random_uuid()
public.second_factors.kind text not null
public.second_factors.label text
public.second_factors.last_step bigint
public.second_factors.last_used_at timestamp with time zone
public.second_factors.public_key bytea
public.second_factors.sealed_secret bytea
public.second_factors.sign_count bigint not null default 0
public.second_factors.transports text[] not null default '{}'::text[]
public.sending_pauses.created_at timestamp with time zone not null default app.now()
public.sending_pauses.ended_at timestamp with time zone
public.sending_pauses.ended_by_id uuid
public.sending_pauses.id uuid not null default uuidv7()
public.sending_pauses.organization_id uuid not null
public.sending_pauses.paused_at timestamp with time zone not null
public.sending_pauses.paused_by_id uuid not null
public.sending_pauses.reason text not null
public.sending_pauses.scope text not null
public.sending_pauses.updated_at timestamp with time zone not null default app.now()
public.sending_slots.fence integer
public.sending_slots.held_until timestamp with time zone
public.sending_slots.number smallint not null
public.sending_slots.organization_id uuid
public.sending_slots.subject_id uuid
public.service_agreements.changed_by_id uuid not null
public.service_agreements.created_at timestamp with time zone not null default app.now()
public.service_agreements.document_name text not null
public.service_agreements.ends_on date
public.service_agreements.id uuid not null default uuidv7()
public.service_agreements.keeper_id uuid not null
public.service_agreements.name text not null
public.service_agreements.organization_id uuid not null
public.service_agreements.reminded_days integer
public.service_agreements.services text not null
public.service_agreements.signed_on date not null
public.service_agreements.submit_id uuid not null
public.service_agreements.updated_at timestamp with time zone not null default app.now()
public.service_agreements.version integer not null default 1
public.sessions.access_version integer not null default 0
public.sessions.account_id uuid
public.sessions.created_at timestamp with time zone not null default clock_timestamp()
public.sessions.expires_at timestamp with time zone not null
public.sessions.id uuid not null default gen_random_uuid()
public.sessions.kind text not null
public.sessions.last_seen_at timestamp with time zone not null default clock_timestamp()
public.sessions.organization_id uuid
public.sessions.proven_at timestamp with time zone default clock_timestamp()
public.sessions.revoked_at timestamp with time zone
public.sessions.rotated_at timestamp with time zone not null default clock_timestamp()
public.sessions.subject_id uuid not null
public.sessions.token_digest bytea not null
public.sessions.user_agent text
public.sign_in_steps.account_id uuid
public.sign_in_steps.digest bytea not null
public.sign_in_steps.expires_at timestamp with time zone not null
public.sign_in_steps.purpose text not null
public.sign_in_tries.last_try_at timestamp with time zone not null default clock_timestamp()
public.sign_in_tries.throttled_until timestamp with time zone
public.sign_in_tries.tries integer not null default 0
public.sign_in_tries.try_key bytea not null
public.sign_ins.account_id uuid not null
public.sign_ins.at timestamp with time zone not null default clock_timestamp()
public.sign_ins.id uuid not null default uuidv7()
public.sign_ins.network text
public.sign_ins.organization_id uuid
public.sign_ins.outcome text not null
public.sign_ins.user_agent text
public.signal_rules.amount smallint
public.signal_rules.changed_by_id uuid not null
public.signal_rules.created_at timestamp with time zone not null default app.now()
public.signal_rules.days smallint
public.signal_rules.id uuid not null default uuidv7()
public.signal_rules.is_on boolean not null
public.signal_rules.organization_id uuid not null
public.signal_rules.rule text not null
public.signal_rules.updated_at timestamp with time zone not null default app.now()
public.signal_rules.version integer not null default 1
public.signals.acknowledged_at timestamp with time zone
public.signals.acknowledged_by_id uuid
public.signals.created_at timestamp with time zone not null default app.now()
public.signals.ended_at timestamp with time zone
public.signals.evidence jsonb not null
public.signals.id uuid not null default uuidv7()
public.signals.organization_id uuid not null
public.signals.patient_id uuid not null
public.signals.rule text not null
public.signals.snooze_reason text
public.signals.snoozed_until timestamp with time zone
public.signals.subject text not null
public.signals.task_id uuid
public.signals.updated_at timestamp with time zone not null default app.now()
public.signals.weight integer not null
public.sponsors.created_at timestamp with time zone not null default app.now()
public.sponsors.effective_from date not null
public.sponsors.fellowship text
public.sponsors.id uuid not null default gen_random_uuid()
public.sponsors.name text
public.sponsors.organization_id uuid not null
public.sponsors.patient_id uuid not null
public.sponsors.recorded_by_id uuid
public.sponsors.state text not null
public.sponsors.superseded_at timestamp with time zone
public.sponsors.updated_at timestamp with time zone not null default app.now()
public.sponsors.version integer not null
public.staff_members.access_version integer not null default 1
public.staff_members.account_id uuid not null
public.staff_members.created_at timestamp with time zone not null default app.now()
public.staff_members.credential text not null default 'none'::text
public.staff_members.credential_title text
public.staff_members.display_name text not null
public.staff_members.email text not null
public.staff_members.id uuid not null default uuidv7()
public.staff_members.invited_at timestamp with time zone
public.staff_members.last_sign_in_at timestamp with time zone
public.staff_members.license_expires_on date
public.staff_members.license_number text
public.staff_members.license_state text
public.staff_members.organization_id uuid not null
public.staff_members.paging_phone text
public.staff_members.roles text[] not null
public.staff_members.status text not null default 'invited'::text
public.staff_members.updated_at timestamp with time zone not null default app.now()
public.staff_members.version integer not null default 1
public.stay_transfers.created_at timestamp with time zone not null default app.now()
public.stay_transfers.effective_on date not null
public.stay_transfers.episode_id uuid not null
public.stay_transfers.from_counselor_id uuid
public.stay_transfers.from_facility_id uuid not null
public.stay_transfers.from_level text not null
public.stay_transfers.from_track text
public.stay_transfers.id uuid not null default uuidv7()
public.stay_transfers.left_groups text[] not null
public.stay_transfers.moved_tasks integer not null
public.stay_transfers.note text
public.stay_transfers.organization_id uuid not null
public.stay_transfers.patient_id uuid not null
public.stay_transfers.stopped jsonb not null
public.stay_transfers.submit_id uuid not null
public.stay_transfers.to_counselor_id uuid
public.stay_transfers.to_facility_id uuid not null
public.stay_transfers.to_level text not null
public.stay_transfers.to_track text
public.stay_transfers.transferred_at timestamp with time zone not null
public.stay_transfers.transferred_by_id uuid not null
public.stay_transfers.updated_at timestamp with time zone not null default app.now()
public.step_reflections.created_at timestamp with time zone not null default app.now()
public.step_reflections.fellowship text not null
public.step_reflections.id uuid not null default gen_random_uuid()
public.step_reflections.organization_id uuid not null
public.step_reflections.patient_id uuid not null
public.step_reflections.step smallint not null
public.step_reflections.updated_at timestamp with time zone not null default app.now()
public.step_reflections.words text not null
public.step_visits.created_at timestamp with time zone not null default app.now()
public.step_visits.fellowship text not null
public.step_visits.finished_on date
public.step_visits.id uuid not null default gen_random_uuid()
public.step_visits.organization_id uuid not null
public.step_visits.patient_id uuid not null
public.step_visits.started_on date not null
public.step_visits.step smallint not null
public.step_visits.updated_at timestamp with time zone not null default app.now()
public.step_visits.visit integer not null
public.step_wordings.choice text not null
public.step_wordings.created_at timestamp with time zone not null default app.now()
public.step_wordings.fellowship text not null
public.step_wordings.id uuid not null default uuidv7()
public.step_wordings.kind text not null
public.step_wordings.organization_id uuid not null
public.step_wordings.set_by_id uuid
public.step_wordings.source text
public.step_wordings.texts text[] not null default '{}'::text[]
public.step_wordings.updated_at timestamp with time zone not null default app.now()
public.suppressions.address_digest bytea not null
public.suppressions.channel text not null
public.suppressions.created_at timestamp with time zone not null default app.now()
public.suppressions.id uuid not null default uuidv7()
public.suppressions.organization_id uuid not null
public.suppressions.reason text not null
public.suppressions.updated_at timestamp with time zone not null default app.now()
public.task_templates.changed_by_id uuid
public.task_templates.created_at timestamp with time zone not null default app.now()
public.task_templates.details text
public.task_templates.id uuid not null default uuidv7()
public.task_templates.kind text not null
public.task_templates.organization_id uuid not null
public.task_templates.retired_at timestamp with time zone
public.task_templates.spanish_details text
public.task_templates.spanish_title text
public.task_templates.step smallint
public.task_templates.title text not null
public.task_templates.updated_at timestamp with time zone not null default app.now()
public.tasks.assigned_at timestamp with time zone
public.tasks.assigned_by_id uuid
public.tasks.assignee_id uuid
public.tasks.completed_at timestamp with time zone
public.tasks.completed_by_id uuid
public.tasks.created_at timestamp with time zone not null default app.now()
public.tasks.due_at timestamp with time zone
public.tasks.id uuid not null default gen_random_uuid()
public.tasks.kind text not null
public.tasks.organization_id uuid not null
public.tasks.outcome text
public.tasks.patient_id uuid
public.tasks.priority text not null
public.tasks.status text not null default 'open'::text
public.tasks.subject_id uuid
public.tasks.submit_id uuid
public.tasks.title text
public.tasks.updated_at timestamp with time zone not null default app.now()
public.text_armings.armed_at timestamp with time zone not null
public.text_armings.armed_by_id uuid not null
public.text_armings.created_at timestamp with time zone not null default app.now()
public.text_armings.end_reason text
public.text_armings.ended_at timestamp with time zone
public.text_armings.ended_by_id uuid
public.text_armings.id uuid not null default uuidv7()
public.text_armings.organization_id uuid not null
public.text_armings.updated_at timestamp with time zone not null default app.now()
public.text_requirements.confirmed_at timestamp with time zone not null
public.text_requirements.confirmed_by_id uuid not null
public.text_requirements.created_at timestamp with time zone not null default app.now()
public.text_requirements.id uuid not null default uuidv7()
public.text_requirements.note text not null
public.text_requirements.organization_id uuid not null
public.text_requirements.requirement text not null
public.text_requirements.updated_at timestamp with time zone not null default app.now()
public.text_requirements.withdrawn_at timestamp with time zone
public.text_requirements.withdrawn_by_id uuid
public.text_requirements.withdrawn_reason text
public.tile_servers.attribution text not null
public.tile_servers.created_at timestamp with time zone not null default app.now()
public.tile_servers.id uuid not null default uuidv7()
public.tile_servers.organization_id uuid not null
public.tile_servers.set_by_id uuid
public.tile_servers.tile_address text not null
public.tile_servers.updated_at timestamp with time zone not null default app.now()
public.treatment_goals.author_id uuid not null
public.treatment_goals.closed_at timestamp with time zone
public.treatment_goals.created_at timestamp with time zone not null default app.now()
public.treatment_goals.id uuid not null default gen_random_uuid()
public.treatment_goals.organization_id uuid not null
public.treatment_goals.patient_id uuid not null
public.treatment_goals.status text not null default 'active'::text
public.treatment_goals.text text not null
public.treatment_goals.updated_at timestamp with time zone not null default app.now()
public.treatment_goals.version integer not null default 1
public.undone_discharges.created_at timestamp with time zone not null default app.now()
public.undone_discharges.discharge_reason text not null
public.undone_discharges.discharged_by_id uuid not null
public.undone_discharges.discharged_on date not null
public.undone_discharges.episode_id uuid not null
public.undone_discharges.id uuid not null default uuidv7()
public.undone_discharges.organization_id uuid not null
public.undone_discharges.patient_id uuid not null
public.undone_discharges.reason text not null
public.undone_discharges.undone_by_id uuid not null
public.undone_discharges.updated_at timestamp with time zone not null default app.now()
public.voicemail_consents.agreed boolean not null
public.voicemail_consents.answered_at timestamp with time zone not null default app.now()
public.voicemail_consents.contact_id uuid not null
public.voicemail_consents.created_at timestamp with time zone not null default app.now()
public.voicemail_consents.ended_at timestamp with time zone
public.voicemail_consents.ended_by_id uuid
public.voicemail_consents.id uuid not null default gen_random_uuid()
public.voicemail_consents.organization_id uuid not null
public.voicemail_consents.patient_id uuid not null
public.voicemail_consents.recorded_by_id uuid
public.voicemail_consents.source text not null
public.voicemail_consents.updated_at timestamp with time zone not null default app.now()
public.voicemail_consents.wording_version text
public.weekly_outcomes.created_at timestamp with time zone not null default app.now()
public.weekly_outcomes.id uuid not null default uuidv7()
public.weekly_outcomes.noted_by_id uuid
public.weekly_outcomes.organization_id uuid not null
public.weekly_outcomes.outcome text not null
public.weekly_outcomes.patient_id uuid not null
public.weekly_outcomes.updated_at timestamp with time zone not null default app.now()
public.weekly_outcomes.week_of date not null

-- constraints
app.audit_heads audit_heads_pkey PRIMARY KEY (organization_id)
app.audit_progress audit_progress_one_check CHECK (one)
app.audit_progress audit_progress_pkey PRIMARY KEY (one)
app.instance instance_environment_check CHECK ((environment = ANY (ARRAY['development'::text, 'test'::text, 'production'::text])))
app.instance instance_one_check CHECK (one)
app.instance instance_pkey PRIMARY KEY (one)
ctx.signing_keys signing_keys_one_check CHECK (one)
ctx.signing_keys signing_keys_pkey PRIMARY KEY (one)
public.accounts accounts_email_digest_key UNIQUE (email_digest)
public.accounts accounts_pkey PRIMARY KEY (id)
public.admission_decisions admission_decisions_check CHECK (((outcome = 'accepted'::text) OR (reason IS NOT NULL)))
public.admission_decisions admission_decisions_code_check CHECK (((length(code) >= 1) AND (length(code) <= 100)))
public.admission_decisions admission_decisions_kind_check CHECK ((kind = ANY (ARRAY['path'::text, 'plan_template'::text, 'programme'::text])))
public.admission_decisions admission_decisions_label_check CHECK (((length(label) >= 1) AND (length(label) <= 300)))
public.admission_decisions admission_decisions_organization_id_decided_by_id_fkey FOREIGN KEY (organization_id, decided_by_id) REFERENCES public.staff_members(organization_id, id)
public.admission_decisions admission_decisions_organization_id_episode_id_fkey FOREIGN KEY (organization_id, episode_id) REFERENCES public.episodes_of_care(organization_id, id)
public.admission_decisions admission_decisions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.admission_decisions admission_decisions_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.admission_decisions admission_decisions_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'declined'::text])))
public.admission_decisions admission_decisions_pkey PRIMARY KEY (organization_id, id)
public.admission_decisions admission_decisions_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
public.admission_items admission_items_check CHECK (((done_at IS NULL) = (how IS NULL)))
public.admission_items admission_items_check1 CHECK (((checked_by_id IS NOT NULL) = COALESCE((how = ANY (ARRAY['by_hand'::text, 'not_needed'::text])), false)))
public.admission_items admission_items_check2 CHECK (((how IS DISTINCT FROM 'not_needed'::text) OR (note IS NOT NULL)))
public.admission_items admission_items_how_check CHECK ((how = ANY (ARRAY['recorded'::text, 'by_hand'::text, 'not_needed'::text])))
public.admission_items admission_items_item_check CHECK ((item = ANY (ARRAY['identity'::text, 'packet'::text, 'notice'::text, 'consents'::text, 'safe_contact'::text, 'emergency_contact'::text, 'measures'::text, 'path'::text, 'plan'::text, 'programme'::text])))
public.admission_items admission_items_note_check CHECK (((length(note) >= 1) AND (length(note) <= 500)))
public.admission_items admission_items_organization_id_checked_by_id_fkey FOREIGN KEY (organization_id, checked_by_id) REFERENCES public.staff_members(organization_id, id)
public.admission_items admission_items_organization_id_episode_id_fkey FOREIGN KEY (organization_id, episode_id) REFERENCES public.episodes_of_care(organization_id, id)
public.admission_items admission_items_organization_id_episode_id_item_key UNIQUE (organization_id, episode_id, item)
public.admission_items admission_items_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.admission_items admission_items_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.admission_items admission_items_pkey PRIMARY KEY (organization_id, id)
public.admission_settings admission_settings_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.admission_settings admission_settings_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.admission_settings admission_settings_organization_id_key UNIQUE (organization_id)
public.admission_settings admission_settings_pkey PRIMARY KEY (organization_id, id)
public.admission_settings admission_settings_tracks_check CHECK ((cardinality(tracks) <= 50))
public.appointment_offers appointment_offers_check CHECK (((until_date >= from_date) AND (until_date <= (from_date + 60))))
public.appointment_offers appointment_offers_kind_check CHECK ((kind = ANY (ARRAY['intake'::text, 'individual'::text, 'family'::text, 'medical'::text, 'case_management'::text, 'other'::text])))
public.appointment_offers appointment_offers_minutes_check CHECK (((minutes >= 15) AND (minutes <= 240)))
public.appointment_offers appointment_offers_organization_id_appointment_id_fkey FOREIGN KEY (organization_id, appointment_id) REFERENCES public.appointments(organization_id, id)
public.appointment_offers appointment_offers_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.appointment_offers appointment_offers_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.appointment_offers appointment_offers_organization_id_offered_by_id_fkey FOREIGN KEY (organization_id, offered_by_id) REFERENCES public.staff_members(organization_id, id)
public.appointment_offers appointment_offers_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.appointment_offers appointment_offers_organization_id_room_id_fkey FOREIGN KEY (organization_id, room_id) REFERENCES public.appointment_rooms(organization_id, id)
public.appointment_offers appointment_offers_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES public.staff_members(organization_id, id)
public.appointment_offers appointment_offers_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.appointment_offers appointment_offers_pkey PRIMARY KEY (organization_id, id)
public.appointment_rooms appointment_rooms_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60)))
public.appointment_rooms appointment_rooms_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.appointment_rooms appointment_rooms_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.appointment_rooms appointment_rooms_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.appointment_rooms appointment_rooms_pkey PRIMARY KEY (organization_id, id)
public.appointments appointments_cancel_reason_check CHECK ((cancel_reason = ANY (ARRAY['patient_asked'::text, 'facility'::text, 'mistake'::text, 'died'::text])))
public.appointments appointments_check CHECK (((ends_at > starts_at) AND (ends_at <= (starts_at + '08:00:00'::interval))))
public.appointments appointments_check1 CHECK (((status = 'cancelled'::text) = (cancel_reason IS NOT NULL)))
public.appointments appointments_kind_check CHECK ((kind = ANY (ARRAY['intake'::text, 'individual'::text, 'family'::text, 'medical'::text, 'case_management'::text, 'other'::text])))
public.appointments appointments_once_a_patient EXCLUDE USING gist (organization_id WITH =, patient_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((status <> 'cancelled'::text))
public.appointments appointments_once_a_room EXCLUDE USING gist (organization_id WITH =, room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((status <> 'cancelled'::text))
public.appointments appointments_once_a_staff EXCLUDE USING gist (organization_id WITH =, staff_member_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((status <> 'cancelled'::text))
public.appointments appointments_organization_id_booked_by_id_fkey FOREIGN KEY (organization_id, booked_by_id) REFERENCES public.staff_members(organization_id, id)
public.appointments appointments_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.appointments appointments_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.appointments appointments_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.appointments appointments_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.appointments appointments_organization_id_room_id_fkey FOREIGN KEY (organization_id, room_id) REFERENCES public.appointment_rooms(organization_id, id)
public.appointments appointments_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES public.staff_members(organization_id, id)
public.appointments appointments_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.appointments appointments_pkey PRIMARY KEY (organization_id, id)
public.appointments appointments_status_check CHECK ((status = ANY (ARRAY['booked'::text, 'kept'::text, 'no_show'::text, 'cancelled'::text])))
public.audit_events audit_events_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['staff'::text, 'patient'::text, 'system'::text, 'operator'::text])))
public.audit_events audit_events_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.audit_events audit_events_outcome_check CHECK ((outcome = ANY (ARRAY['allowed'::text, 'refused'::text])))
public.audit_events audit_events_pkey PRIMARY KEY (organization_id, id)
public.audit_seals audit_seals_check CHECK ((length(event_hashes) = (32 * cardinality(event_ids))))
public.audit_seals audit_seals_event_ids_check CHECK ((cardinality(event_ids) > 0))
public.audit_seals audit_seals_hash_check CHECK ((length(hash) = 32))
public.audit_seals audit_seals_number_check CHECK ((number > 0))
public.audit_seals audit_seals_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.audit_seals audit_seals_organization_id_number_key UNIQUE (organization_id, number)
public.audit_seals audit_seals_pkey PRIMARY KEY (organization_id, id)
public.audit_seals audit_seals_previous_hash_check CHECK ((length(previous_hash) = 32))
public.availability_spans availability_spans_check CHECK ((num_nonnulls(staff_member_id, room_id) = 1))
public.availability_spans availability_spans_check1 CHECK ((num_nonnulls(weekday, local_date) = 1))
public.availability_spans availability_spans_check2 CHECK ((((start_time IS NULL) = (end_time IS NULL)) AND ((local_date IS NOT NULL) OR (start_time IS NOT NULL))))
public.availability_spans availability_spans_check3 CHECK ((start_time < end_time))
public.availability_spans availability_spans_organization_id_added_by_id_fkey FOREIGN KEY (organization_id, added_by_id) REFERENCES public.staff_members(organization_id, id)
public.availability_spans availability_spans_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.availability_spans availability_spans_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.availability_spans availability_spans_organization_id_removed_by_id_fkey FOREIGN KEY (organization_id, removed_by_id) REFERENCES public.staff_members(organization_id, id)
public.availability_spans availability_spans_organization_id_room_id_fkey FOREIGN KEY (organization_id, room_id) REFERENCES public.appointment_rooms(organization_id, id)
public.availability_spans availability_spans_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES public.staff_members(organization_id, id)
public.availability_spans availability_spans_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.availability_spans availability_spans_pkey PRIMARY KEY (organization_id, id)
public.availability_spans availability_spans_weekday_check CHECK (((weekday >= 0) AND (weekday <= 6)))
public.calendar_feeds calendar_feeds_check CHECK ((num_nonnulls(facility_id, staff_member_id, patient_id) = 1))
public.calendar_feeds calendar_feeds_check1 CHECK ((((kind = 'facility'::text) = (facility_id IS NOT NULL)) AND ((kind = 'clinician'::text) = (staff_member_id IS NOT NULL))))
public.calendar_feeds calendar_feeds_digest_check CHECK ((length(digest) = 32))
public.calendar_feeds calendar_feeds_issued_check CHECK (((issued_by_id IS NOT NULL) OR (kind = 'patient'::text)))
public.calendar_feeds calendar_feeds_kind_check CHECK ((kind = ANY (ARRAY['facility'::text, 'clinician'::text, 'patient'::text])))
public.calendar_feeds calendar_feeds_organization_id_digest_key UNIQUE (organization_id, digest)
public.calendar_feeds calendar_feeds_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.calendar_feeds calendar_feeds_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.calendar_feeds calendar_feeds_organization_id_issued_by_id_fkey FOREIGN KEY (organization_id, issued_by_id) REFERENCES public.staff_members(organization_id, id)
public.calendar_feeds calendar_feeds_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.calendar_feeds calendar_feeds_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES public.staff_members(organization_id, id)
public.calendar_feeds calendar_feeds_pkey PRIMARY KEY (organization_id, id)
public.call_forms call_forms_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.call_forms call_forms_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.call_forms call_forms_organization_id_facility_id_key UNIQUE (organization_id, facility_id)
public.call_forms call_forms_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.call_forms call_forms_pkey PRIMARY KEY (organization_id, id)
public.card_photos card_photos_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 10000100)))
public.card_photos card_photos_media_type_check CHECK ((media_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text])))
public.card_photos card_photos_organization_id_added_by_id_fkey FOREIGN KEY (organization_id, added_by_id) REFERENCES public.staff_members(organization_id, id)
public.card_photos card_photos_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.card_photos card_photos_organization_id_packet_id_fkey FOREIGN KEY (organization_id, packet_id) REFERENCES public.intake_packets(organization_id, id)
public.card_photos card_photos_organization_id_packet_id_side_key UNIQUE (organization_id, packet_id, side)
public.card_photos card_photos_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.card_photos card_photos_pkey PRIMARY KEY (organization_id, id)
public.card_photos card_photos_side_check CHECK ((side = ANY (ARRAY['front'::text, 'back'::text])))
public.care_messages care_messages_body_check CHECK (((length(body) >= 1) AND (length(body) <= 2000)))
public.care_messages care_messages_check CHECK (((NOT is_crisis) OR (author_id IS NULL)))
public.care_messages care_messages_check1 CHECK (((read_by_id IS NOT NULL) = ((read_at IS NOT NULL) AND (author_id IS NULL))))
public.care_messages care_messages_organization_id_author_id_fkey FOREIGN KEY (organization_id, author_id) REFERENCES public.staff_members(organization_id, id)
public.care_messages care_messages_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.care_messages care_messages_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.care_messages care_messages_organization_id_patient_id_submit_id_key UNIQUE (organization_id, patient_id, submit_id)
public.care_messages care_messages_organization_id_read_by_id_fkey FOREIGN KEY (organization_id, read_by_id) REFERENCES public.staff_members(organization_id, id)
public.care_messages care_messages_pkey PRIMARY KEY (organization_id, id)
public.care_team_members care_team_members_added_by_fkey FOREIGN KEY (organization_id, added_by_id) REFERENCES public.staff_members(organization_id, id)
public.care_team_members care_team_members_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.care_team_members care_team_members_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id) DEFERRABLE INITIALLY DEFERRED
public.care_team_members care_team_members_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES public.staff_members(organization_id, id)
public.care_team_members care_team_members_pkey PRIMARY KEY (organization_id, id)
public.caseload_views caseload_views_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60)))
public.caseload_views caseload_views_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.caseload_views caseload_views_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES public.staff_members(organization_id, id)
public.caseload_views caseload_views_organization_id_staff_member_id_name_key UNIQUE (organization_id, staff_member_id, name)
public.caseload_views caseload_views_pkey PRIMARY KEY (organization_id, id)
public.caseload_views caseload_views_query_check CHECK ((length(query) <= 500))
public.channel_consents channel_consents_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text])))
public.channel_consents channel_consents_numbers_by_text CHECK (((NOT allows_numbers) OR ((channel = 'sms'::text) AND (purpose <> 'access_link'::text))))
public.channel_consents channel_consents_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.channel_consents channel_consents_organization_id_granted_by_id_fkey FOREIGN KEY (organization_id, granted_by_id) REFERENCES public.staff_members(organization_id, id)
public.channel_consents channel_consents_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id) DEFERRABLE INITIALLY DEFERRED
public.channel_consents channel_consents_organization_id_revoked_by_id_fkey FOREIGN KEY (organization_id, revoked_by_id) REFERENCES public.staff_members(organization_id, id)
public.channel_consents channel_consents_pkey PRIMARY KEY (organization_id, id)
public.channel_consents channel_consents_purpose_check CHECK ((purpose = ANY (ARRAY['follow_up'::text, 'after_discharge'::text, 'access_link'::text])))
public.channel_consents channel_consents_source_check CHECK ((source = ANY (ARRAY['written'::text, 'verbal'::text, 'electronic'::text])))
public.check_ins check_ins_check CHECK ((has_used OR (cardinality(used_substances) = 0)))
public.check_ins check_ins_check1 CHECK ((((call_from IS NULL) = (call_until IS NULL)) AND ((call_from IS NULL) OR wants_call)))
public.check_ins check_ins_craving_check CHECK (((craving >= 0) AND (craving <= 10)))
public.check_ins check_ins_halt_check CHECK ((halt <@ ARRAY['hungry'::text, 'angry'::text, 'lonely'::text, 'tired'::text]))
public.check_ins check_ins_medication_check CHECK ((medication = ANY (ARRAY['taken'::text, 'missed'::text, 'none_due'::text])))
public.check_ins check_ins_mood_check CHECK (((mood >= 1) AND (mood <= 5)))
public.check_ins check_ins_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.check_ins check_ins_organization_id_occurrence_id_fkey FOREIGN KEY (organization_id, occurrence_id) REFERENCES public.follow_up_occurrences(organization_id, id)
public.check_ins check_ins_organization_id_occurrence_id_key UNIQUE (organization_id, occurrence_id)
public.check_ins check_ins_organization_id_patient_id_answer_id_key UNIQUE (organization_id, patient_id, answer_id)
public.check_ins check_ins_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.check_ins check_ins_organization_id_recorded_by_id_fkey FOREIGN KEY (organization_id, recorded_by_id) REFERENCES public.staff_members(organization_id, id)
public.check_ins check_ins_pkey PRIMARY KEY (organization_id, id)
public.check_ins check_ins_used_substances_check CHECK ((used_substances <@ ARRAY['opioids'::text, 'alcohol'::text, 'stimulants'::text, 'benzodiazepines'::text, 'cannabis'::text, 'gambling'::text, 'other'::text]))
public.chosen_meetings chosen_meetings_check CHECK ((num_nonnulls(meeting_id, directory_meeting_id) = 1))
public.chosen_meetings chosen_meetings_directory_meeting_id_fkey FOREIGN KEY (directory_meeting_id) REFERENCES public.directory_meetings(id)
public.chosen_meetings chosen_meetings_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.chosen_meetings chosen_meetings_organization_id_meeting_id_fkey FOREIGN KEY (organization_id, meeting_id) REFERENCES public.meetings(organization_id, id)
public.chosen_meetings chosen_meetings_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.chosen_meetings chosen_meetings_organization_id_recovery_path_id_directory__key UNIQUE (organization_id, recovery_path_id, directory_meeting_id)
public.chosen_meetings chosen_meetings_organization_id_recovery_path_id_fkey FOREIGN KEY (organization_id, recovery_path_id) REFERENCES public.recovery_paths(organization_id, id)
public.chosen_meetings chosen_meetings_organization_id_recovery_path_id_meeting_id_key UNIQUE (organization_id, recovery_path_id, meeting_id)
public.chosen_meetings chosen_meetings_pkey PRIMARY KEY (organization_id, id)
public.chosen_meetings chosen_meetings_transport_check CHECK ((length(transport) <= 200))
public.consent_restrictions consent_restrictions_categories_check CHECK (((cardinality(categories) > 0) AND (categories <@ ARRAY['presence'::text, 'attendance'::text, 'progress'::text, 'plan'::text, 'medication'::text, 'test_results'::text, 'diagnosis'::text, 'discharge'::text, 'billing'::text, 'counseling_notes'::text])))
public.consent_restrictions consent_restrictions_check CHECK ((num_nulls(decision, decision_words, decided_at, decided_by_id) = ANY (ARRAY[0, 4])))
public.consent_restrictions consent_restrictions_check1 CHECK ((((ended_at IS NULL) = (ended_by_id IS NULL)) AND ((ended_at IS NULL) OR (decision = 'agreed'::text))))
public.consent_restrictions consent_restrictions_decision_check CHECK ((decision = ANY (ARRAY['agreed'::text, 'declined'::text])))
public.consent_restrictions consent_restrictions_decision_words_check CHECK (((length(decision_words) >= 1) AND (length(decision_words) <= 1000)))
public.consent_restrictions consent_restrictions_organization_id_decided_by_id_fkey FOREIGN KEY (organization_id, decided_by_id) REFERENCES public.staff_members(organization_id, id)
public.consent_restrictions consent_restrictions_organization_id_ended_by_id_fkey FOREIGN KEY (organization_id, ended_by_id) REFERENCES public.staff_members(organization_id, id)
public.consent_restrictions consent_restrictions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.consent_restrictions consent_restrictions_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.consent_restrictions consent_restrictions_organization_id_patient_id_party_id_fkey FOREIGN KEY (organization_id, patient_id, party_id) REFERENCES public.disclosure_parties(organization_id, patient_id, id) DEFERRABLE
public.consent_restrictions consent_restrictions_organization_id_recorded_by_id_fkey FOREIGN KEY (organization_id, recorded_by_id) REFERENCES public.staff_members(organization_id, id)
public.consent_restrictions consent_restrictions_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.consent_restrictions consent_restrictions_pkey PRIMARY KEY (organization_id, id)
public.consent_restrictions consent_restrictions_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000)))
public.counseling_note_custodians counseling_note_custodians_check CHECK ((custodian_id <> author_id))
public.counseling_note_custodians counseling_note_custodians_organization_id_author_id_fkey FOREIGN KEY (organization_id, author_id) REFERENCES public.staff_members(organization_id, id)
public.counseling_note_custodians counseling_note_custodians_organization_id_author_id_key UNIQUE (organization_id, author_id)
public.counseling_note_custodians counseling_note_custodians_organization_id_custodian_id_fkey FOREIGN KEY (organization_id, custodian_id) REFERENCES public.staff_members(organization_id, id)
public.counseling_note_custodians counseling_note_custodians_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.counseling_note_custodians counseling_note_custodians_pkey PRIMARY KEY (organization_id, id)
public.counseling_note_openings counseling_note_openings_ground_check CHECK ((ground = ANY (ARRAY['consent'::text, 'legal_defense'::text, 'oversight'::text, 'court_order'::text])))
public.counseling_note_openings counseling_note_openings_organization_id_author_id_fkey FOREIGN KEY (organization_id, author_id) REFERENCES public.staff_members(organization_id, id)
public.counseling_note_openings counseling_note_openings_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.counseling_note_openings counseling_note_openings_organization_id_opened_by_id_fkey FOREIGN KEY (organization_id, opened_by_id) REFERENCES public.staff_members(organization_id, id)
public.counseling_note_openings counseling_note_openings_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.counseling_note_openings counseling_note_openings_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.counseling_note_openings counseling_note_openings_pkey PRIMARY KEY (organization_id, id)
public.counseling_note_openings counseling_note_openings_words_check CHECK (((length(words) >= 1) AND (length(words) <= 500)))
public.counseling_notes counseling_notes_organization_id_author_id_fkey FOREIGN KEY (organization_id, author_id) REFERENCES public.staff_members(organization_id, id)
public.counseling_notes counseling_notes_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.counseling_notes counseling_notes_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.counseling_notes counseling_notes_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.counseling_notes counseling_notes_pkey PRIMARY KEY (organization_id, id)
public.counseling_notes counseling_notes_session_kind_check CHECK ((session_kind = ANY (ARRAY['individual'::text, 'group'::text, 'family'::text])))
public.counseling_notes counseling_notes_text_check CHECK (((length(text) >= 1) AND (length(text) <= 10000)))
public.covered_patients covered_patients_organization_id_cover_id_fkey FOREIGN KEY (organization_id, cover_id) REFERENCES public.covers(organization_id, id)
public.covered_patients covered_patients_organization_id_cover_id_patient_id_key UNIQUE (organization_id, cover_id, patient_id)
public.covered_patients covered_patients_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.covered_patients covered_patients_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.covered_patients covered_patients_pkey PRIMARY KEY (organization_id, id)
public.covers covers_check CHECK ((covering_id <> lender_id))
public.covers covers_check1 CHECK ((until_day >= from_day))
public.covers covers_check2 CHECK ((ends_at > starts_at))
public.covers covers_check3 CHECK (((ended_at IS NULL) = (ended_by_id IS NULL)))
public.covers covers_organization_id_covering_id_fkey FOREIGN KEY (organization_id, covering_id) REFERENCES public.staff_members(organization_id, id)
public.covers covers_organization_id_ended_by_id_fkey FOREIGN KEY (organization_id, ended_by_id) REFERENCES public.staff_members(organization_id, id)
public.covers covers_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.covers covers_organization_id_lender_id_fkey FOREIGN KEY (organization_id, lender_id) REFERENCES public.staff_members(organization_id, id)
public.covers covers_organization_id_lent_by_id_fkey FOREIGN KEY (organization_id, lent_by_id) REFERENCES public.staff_members(organization_id, id)
public.covers covers_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.covers covers_pkey PRIMARY KEY (organization_id, id)
public.directory_feeds directory_feeds_fellowship_check CHECK (((length(fellowship) >= 1) AND (length(fellowship) <= 40)))
public.directory_feeds directory_feeds_format_check CHECK ((format = ANY (ARRAY['meeting_guide'::text, 'bmlt'::text, 'csv'::text, 'ndjson'::text])))
public.directory_feeds directory_feeds_pkey PRIMARY KEY (id)
public.directory_feeds directory_feeds_url_check CHECK (((length(url) >= 8) AND (length(url) <= 2000)))
public.directory_feeds directory_feeds_url_format_fellowship_default_time_zone_key UNIQUE (url, format, fellowship, default_time_zone)
public.directory_imports directory_imports_check CHECK ((row_count = (imported_count + refused_count)))
public.directory_imports directory_imports_check1 CHECK (((status = 'running'::text) = (finished_at IS NULL)))
public.directory_imports directory_imports_check2 CHECK (((status = 'failed'::text) = (error_code IS NOT NULL)))
public.directory_imports directory_imports_feed_id_fkey FOREIGN KEY (feed_id) REFERENCES public.directory_feeds(id)
public.directory_imports directory_imports_pkey PRIMARY KEY (id)
public.directory_imports directory_imports_status_check CHECK ((status = ANY (ARRAY['running'::text, 'waiting'::text, 'finished'::text, 'failed'::text])))
public.directory_meetings directory_meetings_attendance_check CHECK ((attendance = ANY (ARRAY['in_person'::text, 'online'::text, 'hybrid'::text, 'unknown'::text, 'inactive'::text])))
public.directory_meetings directory_meetings_check CHECK (((weekday IS NULL) = (start_time IS NULL)))
public.directory_meetings directory_meetings_feed_id_fkey FOREIGN KEY (feed_id) REFERENCES public.directory_feeds(id)
public.directory_meetings directory_meetings_feed_id_slug_key UNIQUE (feed_id, slug)
public.directory_meetings directory_meetings_held_import_id_fkey FOREIGN KEY (held_import_id) REFERENCES public.directory_imports(id)
public.directory_meetings directory_meetings_name_check CHECK (((length(name) >= 1) AND (length(name) <= 255)))
public.directory_meetings directory_meetings_pkey PRIMARY KEY (id)
public.directory_meetings directory_meetings_slug_check CHECK (((length(slug) >= 1) AND (length(slug) <= 255)))
public.directory_meetings directory_meetings_weekday_check CHECK (((weekday >= 0) AND (weekday <= 6)))
public.discharge_records discharge_records_check CHECK (((medication = 'supplied'::text) = (supplied_until IS NOT NULL)))
public.discharge_records discharge_records_contact_after_check CHECK ((contact_after = ANY (ARRAY['by_email'::text, 'by_text'::text, 'by_both'::text, 'declined'::text, 'unknown'::text])))
public.discharge_records discharge_records_housing_check CHECK ((housing = ANY (ARRAY['independent'::text, 'dependent'::text, 'homeless'::text, 'unknown'::text])))
public.discharge_records discharge_records_medication_check CHECK ((medication = ANY (ARRAY['none'::text, 'supplied'::text, 'not_supplied'::text, 'unknown'::text])))
public.discharge_records discharge_records_naloxone_check CHECK ((naloxone = ANY (ARRAY['given'::text, 'has_one'::text, 'declined'::text, 'unknown'::text])))
public.discharge_records discharge_records_next_appointment_check CHECK ((next_appointment = ANY (ARRAY['booked'::text, 'elsewhere'::text, 'declined'::text, 'unknown'::text])))
public.discharge_records discharge_records_organization_id_episode_id_fkey FOREIGN KEY (organization_id, episode_id) REFERENCES public.episodes_of_care(organization_id, id)
public.discharge_records discharge_records_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.discharge_records discharge_records_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.discharge_records discharge_records_organization_id_recorded_by_id_fkey FOREIGN KEY (organization_id, recorded_by_id) REFERENCES public.staff_members(organization_id, id)
public.discharge_records discharge_records_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.discharge_records discharge_records_phone_check CHECK ((phone = ANY (ARRAY['safe'::text, 'changed'::text, 'unsafe'::text, 'none'::text, 'unknown'::text])))
public.discharge_records discharge_records_pkey PRIMARY KEY (organization_id, id)
public.discharge_records discharge_records_work_check CHECK ((work = ANY (ARRAY['full_time'::text, 'part_time'::text, 'looking'::text, 'homemaker'::text, 'student'::text, 'retired_disabled'::text, 'in_institution'::text, 'not_working'::text, 'unknown'::text])))
public.disclosure_parties disclosure_parties_affiliation_check CHECK (((length(affiliation) >= 1) AND (length(affiliation) <= 200)))
public.disclosure_parties disclosure_parties_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
public.disclosure_parties disclosure_parties_organization_id_added_by_id_fkey FOREIGN KEY (organization_id, added_by_id) REFERENCES public.staff_members(organization_id, id)
public.disclosure_parties disclosure_parties_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.disclosure_parties disclosure_parties_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.disclosure_parties disclosure_parties_organization_id_patient_id_id_key UNIQUE (organization_id, patient_id, id)
public.disclosure_parties disclosure_parties_pkey PRIMARY KEY (organization_id, id)
public.disclosure_parties disclosure_parties_role_check CHECK ((role = ANY (ARRAY['family'::text, 'friend'::text, 'sponsor'::text, 'treating_provider'::text, 'health_plan'::text, 'program_contractor'::text, 'attorney'::text, 'court'::text, 'probation_officer'::text, 'employer'::text, 'agency'::text, 'other'::text])))
public.disclosures disclosures_agreement_fkey FOREIGN KEY (organization_id, agreement_id) REFERENCES public.service_agreements(organization_id, id)
public.disclosures disclosures_authority_check CHECK (((length(authority) >= 1) AND (length(authority) <= 300)))
public.disclosures disclosures_basis_check CHECK ((basis = ANY (ARRAY['consent'::text, 'qsoa'::text, 'medical_emergency'::text, 'court_order'::text, 'research'::text, 'audit_evaluation'::text, 'internal'::text, 'crime_on_premises'::text, 'child_abuse_report'::text, 'minor_at_risk'::text])))
public.disclosures disclosures_categories_check CHECK ((categories <@ ARRAY['presence'::text, 'attendance'::text, 'progress'::text, 'plan'::text, 'medication'::text, 'test_results'::text, 'diagnosis'::text, 'discharge'::text, 'billing'::text, 'counseling_notes'::text]))
public.disclosures disclosures_check CHECK (
CASE
    WHEN (basis = 'consent'::text) THEN (num_nulls(consent_id, party_id, purpose, notice_version) = 0)
    ELSE (num_nonnulls(consent_id, party_id, notice_version) = 0)
END)
public.disclosures disclosures_check1 CHECK (
CASE
    WHEN (basis = 'medical_emergency'::text) THEN ((num_nulls(recipient_affiliation, nature) = 0) AND (num_nonnulls(purpose, means) = 0) AND (categories = '{}'::text[]))
    ELSE ((nature IS NULL) AND (num_nulls(purpose, means) = 0) AND (cardinality(categories) > 0))
END)
public.disclosures disclosures_check2 CHECK (((basis <> ALL (ARRAY['qsoa'::text, 'court_order'::text, 'research'::text, 'audit_evaluation'::text])) OR (authority IS NOT NULL)))
public.disclosures disclosures_discloser_name_check CHECK (((length(discloser_name) >= 1) AND (length(discloser_name) <= 200)))
public.disclosures disclosures_finding CHECK ((((basis = 'minor_at_risk'::text) = (finding_id IS NOT NULL)) AND ((finding_id IS NULL) OR (words IS NOT NULL))))
public.disclosures disclosures_finding_key FOREIGN KEY (organization_id, patient_id, finding_id) REFERENCES public.incapacity_findings(organization_id, patient_id, id) DEFERRABLE
public.disclosures disclosures_means_check CHECK ((means = ANY (ARRAY['call'::text, 'in_person'::text, 'letter'::text, 'print'::text, 'fax'::text, 'export'::text])))
public.disclosures disclosures_nature_check CHECK (((length(nature) >= 1) AND (length(nature) <= 1000)))
public.disclosures disclosures_notice_version_check CHECK ((length(notice_version) > 0))
public.disclosures disclosures_organization_id_disclosed_by_id_fkey FOREIGN KEY (organization_id, disclosed_by_id) REFERENCES public.staff_members(organization_id, id)
public.disclosures disclosures_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.disclosures disclosures_organization_id_patient_id_consent_id_fkey FOREIGN KEY (organization_id, patient_id, consent_id) REFERENCES public.part2_consents(organization_id, patient_id, id) DEFERRABLE
public.disclosures disclosures_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.disclosures disclosures_organization_id_patient_id_party_id_fkey FOREIGN KEY (organization_id, patient_id, party_id) REFERENCES public.disclosure_parties(organization_id, patient_id, id) DEFERRABLE
public.disclosures disclosures_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.disclosures disclosures_pkey PRIMARY KEY (organization_id, id)
public.disclosures disclosures_purpose_check CHECK ((purpose = ANY (ARRAY['treatment'::text, 'payment'::text, 'operations'::text, 'family_support'::text, 'patient_request'::text, 'benefits'::text, 'legal_proceeding'::text, 'supervision'::text])))
public.disclosures disclosures_recipient_affiliation_check CHECK (((length(recipient_affiliation) >= 1) AND (length(recipient_affiliation) <= 200)))
public.disclosures disclosures_recipient_name_check CHECK (((length(recipient_name) >= 1) AND (length(recipient_name) <= 200)))
public.disclosures disclosures_words_check CHECK (((length(words) >= 1) AND (length(words) <= 500)))
public.due_work due_work_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.due_work due_work_pkey PRIMARY KEY (organization_id, job, subject_id)
public.duty_hours duty_hours_check CHECK ((end_time > start_time))
public.duty_hours duty_hours_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id) ON DELETE CASCADE
public.duty_hours duty_hours_organization_id_facility_id_weekday_start_time_key UNIQUE (organization_id, facility_id, weekday, start_time)
public.duty_hours duty_hours_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.duty_hours duty_hours_pkey PRIMARY KEY (organization_id, id)
public.duty_hours duty_hours_weekday_check CHECK (((weekday >= 0) AND (weekday <= 6)))
public.emergency_accesses emergency_accesses_check CHECK (((ends_at > started_at) AND (ends_at <= (started_at + '01:00:00'::interval))))
public.emergency_accesses emergency_accesses_check1 CHECK ((num_nulls(verdict, reviewed_at, reviewed_by_id) = ANY (ARRAY[0, 3])))
public.emergency_accesses emergency_accesses_check2 CHECK ((reviewed_by_id <> staff_member_id))
public.emergency_accesses emergency_accesses_discloser_name_check CHECK (((length(discloser_name) >= 1) AND (length(discloser_name) <= 200)))
public.emergency_accesses emergency_accesses_nature_check CHECK (((length(nature) >= 1) AND (length(nature) <= 1000)))
public.emergency_accesses emergency_accesses_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.emergency_accesses emergency_accesses_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.emergency_accesses emergency_accesses_organization_id_reviewed_by_id_fkey FOREIGN KEY (organization_id, reviewed_by_id) REFERENCES public.staff_members(organization_id, id)
public.emergency_accesses emergency_accesses_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES public.staff_members(organization_id, id)
public.emergency_accesses emergency_accesses_pkey PRIMARY KEY (organization_id, id)
public.emergency_accesses emergency_accesses_recipient_affiliation_check CHECK (((length(recipient_affiliation) >= 1) AND (length(recipient_affiliation) <= 200)))
public.emergency_accesses emergency_accesses_recipient_name_check CHECK (((length(recipient_name) >= 1) AND (length(recipient_name) <= 200)))
public.emergency_accesses emergency_accesses_review_note_check CHECK (((length(review_note) >= 1) AND (length(review_note) <= 2000)))
public.emergency_accesses emergency_accesses_verdict_check CHECK ((verdict = ANY (ARRAY['justified'::text, 'not_justified'::text])))
public.episodes_of_care episodes_of_care_check CHECK ((discharged_on >= admitted_on))
public.episodes_of_care episodes_of_care_discharge_reason_check CHECK ((discharge_reason = ANY (ARRAY['completed'::text, 'left_early'::text, 'ended_by_facility'::text, 'transferred'::text, 'incarcerated'::text, 'died'::text, 'other'::text])))
public.episodes_of_care episodes_of_care_discharged_by_fkey FOREIGN KEY (organization_id, discharged_by_id) REFERENCES public.staff_members(organization_id, id)
public.episodes_of_care episodes_of_care_discharged_check CHECK (((discharge_reason IS NULL) OR (discharged_on IS NOT NULL)))
public.episodes_of_care episodes_of_care_level_of_care_check CHECK ((level_of_care = ANY (ARRAY['detox'::text, 'residential'::text, 'partial_hospitalization'::text, 'intensive_outpatient'::text, 'outpatient'::text, 'recovery_support'::text])))
public.episodes_of_care episodes_of_care_level_reasons_check CHECK ((level_reasons <@ ARRAY['withdrawal'::text, 'physical_health'::text, 'mental_health'::text, 'risk_of_use'::text, 'living_situation'::text, 'support'::text, 'earlier_stay'::text, 'step_from_other_care'::text, 'own_wish'::text, 'court'::text, 'referral'::text]))
public.episodes_of_care episodes_of_care_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.episodes_of_care episodes_of_care_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.episodes_of_care episodes_of_care_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id) DEFERRABLE INITIALLY DEFERRED
public.episodes_of_care episodes_of_care_pkey PRIMARY KEY (organization_id, id)
public.episodes_of_care episodes_of_care_track_check CHECK (((length(track) >= 1) AND (length(track) <= 100)))
public.external_results external_results_done_by_check CHECK (((length(done_by) >= 1) AND (length(done_by) <= 200)))
public.external_results external_results_kind_check CHECK ((kind = ANY (ARRAY['suicide_risk'::text, 'level_of_care'::text, 'other'::text])))
public.external_results external_results_level_check CHECK (((length(level) >= 1) AND (length(level) <= 60)))
public.external_results external_results_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.external_results external_results_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.external_results external_results_organization_id_recorded_by_id_fkey FOREIGN KEY (organization_id, recorded_by_id) REFERENCES public.staff_members(organization_id, id)
public.external_results external_results_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.external_results external_results_pkey PRIMARY KEY (organization_id, id)
public.external_results external_results_rationale_check CHECK (((length(rationale) >= 1) AND (length(rationale) <= 2000)))
public.external_results external_results_tool_check CHECK (((length(tool) >= 1) AND (length(tool) <= 100)))
public.facilitation_sessions facilitation_sessions_check CHECK ((((plan_id IS NULL) = (element_id IS NULL)) AND ((plan_id IS NULL) = (element_words IS NULL))))
public.facilitation_sessions facilitation_sessions_check1 CHECK ((((entered_in_error_at IS NULL) = (entered_in_error_by_id IS NULL)) AND ((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL))))
public.facilitation_sessions facilitation_sessions_element_id_check CHECK (((length(element_id) >= 1) AND (length(element_id) <= 64)))
public.facilitation_sessions facilitation_sessions_element_words_check CHECK (((length(element_words) >= 1) AND (length(element_words) <= 500)))
public.facilitation_sessions facilitation_sessions_entered_in_error_reason_check CHECK (((length(entered_in_error_reason) >= 1) AND (length(entered_in_error_reason) <= 500)))
public.facilitation_sessions facilitation_sessions_kind_check CHECK ((kind = ANY (ARRAY['individual'::text, 'conjoint'::text])))
public.facilitation_sessions facilitation_sessions_material_check CHECK (((length(material) >= 1) AND (length(material) <= 2000)))
public.facilitation_sessions facilitation_sessions_meetings_attended_check CHECK (((meetings_attended >= 0) AND (meetings_attended <= 100)))
public.facilitation_sessions facilitation_sessions_meetings_reaction_check CHECK (((length(meetings_reaction) >= 1) AND (length(meetings_reaction) <= 2000)))
public.facilitation_sessions facilitation_sessions_next_tasks_check CHECK (((length(next_tasks) >= 1) AND (length(next_tasks) <= 2000)))
public.facilitation_sessions facilitation_sessions_organization_id_entered_in_error_by__fkey FOREIGN KEY (organization_id, entered_in_error_by_id) REFERENCES public.staff_members(organization_id, id)
public.facilitation_sessions facilitation_sessions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.facilitation_sessions facilitation_sessions_organization_id_logged_by_id_fkey FOREIGN KEY (organization_id, logged_by_id) REFERENCES public.staff_members(organization_id, id)
public.facilitation_sessions facilitation_sessions_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.facilitation_sessions facilitation_sessions_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES public.relapse_prevention_plans(organization_id, id)
public.facilitation_sessions facilitation_sessions_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.facilitation_sessions facilitation_sessions_pkey PRIMARY KEY (organization_id, id)
public.facilitation_sessions facilitation_sessions_readings_check CHECK (((length(readings) >= 1) AND (length(readings) <= 2000)))
public.facilitation_sessions facilitation_sessions_slips_check CHECK (((length(slips) >= 1) AND (length(slips) <= 2000)))
public.facilitation_sessions facilitation_sessions_sober_days_check CHECK (((sober_days >= 0) AND (sober_days <= 100)))
public.facilitation_sessions facilitation_sessions_sponsor_contact_check CHECK (((length(sponsor_contact) >= 1) AND (length(sponsor_contact) <= 2000)))
public.facilitation_sessions facilitation_sessions_tasks_done_check CHECK (((length(tasks_done) >= 1) AND (length(tasks_done) <= 2000)))
public.facilitation_sessions facilitation_sessions_urges_check CHECK (((length(urges) >= 1) AND (length(urges) <= 2000)))
public.facilities facilities_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
public.facilities facilities_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.facilities facilities_organization_id_name_key UNIQUE (organization_id, name)
public.facilities facilities_pkey PRIMARY KEY (organization_id, id)
public.facilities facilities_postal_code_check CHECK ((postal_code ~ '^[0-9]{5}(-[0-9]{4})?$'::text))
public.facility_groups facility_groups_capacity_check CHECK (((capacity >= 1) AND (capacity <= 200)))
public.facility_groups facility_groups_check CHECK ((co_facilitator_id <> facilitator_id))
public.facility_groups facility_groups_duration_minutes_check CHECK (((duration_minutes >= 5) AND (duration_minutes <= 720)))
public.facility_groups facility_groups_kind_check CHECK ((kind = ANY (ARRAY['therapy'::text, 'twelve_step'::text])))
public.facility_groups facility_groups_level_of_care_check CHECK ((level_of_care = ANY (ARRAY['detox'::text, 'residential'::text, 'partial_hospitalization'::text, 'intensive_outpatient'::text, 'outpatient'::text, 'recovery_support'::text])))
public.facility_groups facility_groups_organization_id_co_facilitator_id_fkey FOREIGN KEY (organization_id, co_facilitator_id) REFERENCES public.staff_members(organization_id, id)
public.facility_groups facility_groups_organization_id_facilitator_id_fkey FOREIGN KEY (organization_id, facilitator_id) REFERENCES public.staff_members(organization_id, id)
public.facility_groups facility_groups_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.facility_groups facility_groups_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.facility_groups facility_groups_pkey PRIMARY KEY (organization_id, id)
public.facility_groups facility_groups_programme_check CHECK (((length(programme) >= 1) AND (length(programme) <= 120)))
public.facility_groups facility_groups_recurrence_check CHECK (((length(recurrence) >= 9) AND (length(recurrence) <= 300)))
public.facility_groups facility_groups_room_check CHECK (((length(room) >= 1) AND (length(room) <= 120)))
public.facility_groups facility_groups_rotation_check CHECK ((rotation <@ ARRAY['discussion'::text, 'literature'::text, 'speaker'::text, 'step'::text, 'tradition'::text, 'beginners'::text, 'meditation'::text]))
public.facility_groups facility_groups_telehealth_link_check CHECK (((length(telehealth_link) >= 8) AND (length(telehealth_link) <= 500)))
public.facility_groups facility_groups_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120)))
public.facility_offers facility_offers_check CHECK (((free_places IS NULL) = (places_at IS NULL)))
public.facility_offers facility_offers_free_places_check CHECK (((free_places >= 0) AND (free_places <= 999)))
public.facility_offers facility_offers_languages_check CHECK (((cardinality(languages) >= 1) AND (cardinality(languages) <= 20)))
public.facility_offers facility_offers_levels_check CHECK ((levels <@ ARRAY['detox'::text, 'residential'::text, 'partial_hospitalization'::text, 'intensive_outpatient'::text, 'outpatient'::text, 'recovery_support'::text]))
public.facility_offers facility_offers_needs_check CHECK ((needs <@ ARRAY['medication'::text, 'mental_health'::text, 'pregnancy'::text, 'children'::text, 'veterans'::text, 'wheelchair'::text]))
public.facility_offers facility_offers_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.facility_offers facility_offers_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.facility_offers facility_offers_organization_id_facility_id_key UNIQUE (organization_id, facility_id)
public.facility_offers facility_offers_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.facility_offers facility_offers_pkey PRIMARY KEY (organization_id, id)
public.feed_decisions feed_decisions_choice_check CHECK ((choice = ANY (ARRAY['accepted'::text, 'kept'::text])))
public.feed_decisions feed_decisions_directory_import_id_fkey FOREIGN KEY (directory_import_id) REFERENCES public.directory_imports(id)
public.feed_decisions feed_decisions_organization_id_decided_by_id_fkey FOREIGN KEY (organization_id, decided_by_id) REFERENCES public.staff_members(organization_id, id)
public.feed_decisions feed_decisions_organization_id_directory_import_id_key UNIQUE (organization_id, directory_import_id)
public.feed_decisions feed_decisions_organization_id_feed_source_id_fkey FOREIGN KEY (organization_id, feed_source_id) REFERENCES public.feed_sources(organization_id, id)
public.feed_decisions feed_decisions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.feed_decisions feed_decisions_pkey PRIMARY KEY (organization_id, id)
public.feed_sources feed_sources_check CHECK ((num_nonnulls(url, directory_feed_id) = ((kind = 'url'::text))::integer))
public.feed_sources feed_sources_directory_feed_id_fkey FOREIGN KEY (directory_feed_id) REFERENCES public.directory_feeds(id)
public.feed_sources feed_sources_fellowship_check CHECK (((length(fellowship) >= 1) AND (length(fellowship) <= 40)))
public.feed_sources feed_sources_first_rows_check CHECK ((length(first_rows) <= 60000))
public.feed_sources feed_sources_format_check CHECK ((format = ANY (ARRAY['meeting_guide'::text, 'bmlt'::text, 'csv'::text, 'ndjson'::text])))
public.feed_sources feed_sources_kind_check CHECK ((kind = ANY (ARRAY['url'::text, 'file'::text, 'manual'::text])))
public.feed_sources feed_sources_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
public.feed_sources feed_sources_organization_id_directory_feed_id_key UNIQUE (organization_id, directory_feed_id)
public.feed_sources feed_sources_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.feed_sources feed_sources_organization_id_name_key UNIQUE (organization_id, name)
public.feed_sources feed_sources_pkey PRIMARY KEY (organization_id, id)
public.feed_sources feed_sources_url_check CHECK (((length(url) >= 8) AND (length(url) <= 2000)))
public.follow_up_enrollments follow_up_enrollments_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.follow_up_enrollments follow_up_enrollments_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.follow_up_enrollments follow_up_enrollments_pkey PRIMARY KEY (organization_id, id)
public.follow_up_enrollments follow_up_enrollments_status_check CHECK ((status = ANY (ARRAY['active'::text, 'completed'::text, 'stopped'::text])))
public.follow_up_occurrences follow_up_occurrences_action_check CHECK ((action = ANY (ARRAY['message'::text, 'call'::text, 'letter'::text, 'supervisor'::text])))
public.follow_up_occurrences follow_up_occurrences_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text])))
public.follow_up_occurrences follow_up_occurrences_channel_when_sent CHECK (((action = 'message'::text) = (channel IS NOT NULL)))
public.follow_up_occurrences follow_up_occurrences_expects_check CHECK ((expects = ANY (ARRAY['check_in'::text, 'nothing'::text])))
public.follow_up_occurrences follow_up_occurrences_organization_id_enrollment_id_fkey FOREIGN KEY (organization_id, enrollment_id) REFERENCES public.follow_up_enrollments(organization_id, id)
public.follow_up_occurrences follow_up_occurrences_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.follow_up_occurrences follow_up_occurrences_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.follow_up_occurrences follow_up_occurrences_pkey PRIMARY KEY (organization_id, id)
public.follow_up_occurrences follow_up_occurrences_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'sending'::text, 'sent'::text, 'unknown'::text, 'blocked'::text, 'failed'::text, 'expired'::text, 'cancelled'::text, 'answered'::text, 'task_raised'::text])))
public.follow_up_programme_switches follow_up_programme_switches_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.follow_up_programme_switches follow_up_programme_switches_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.follow_up_programme_switches follow_up_programme_switches_organization_id_programme_code_key UNIQUE (organization_id, programme_code)
public.follow_up_programme_switches follow_up_programme_switches_pkey PRIMARY KEY (organization_id, id)
public.follow_up_programme_switches follow_up_programme_switches_programme_code_check CHECK (((length(programme_code) >= 1) AND (length(programme_code) <= 60)))
public.follow_up_programme_versions follow_up_programme_versions_anchor_event_check CHECK ((anchor_event = ANY (ARRAY['plan_activated'::text, 'plan_review'::text, 'admission'::text, 'discharge'::text, 'group_missed'::text, 'meeting_goal_missed'::text, 'medication_missed'::text, 'lapse'::text, 'milestone'::text, 'date'::text, 'team_message'::text])))
public.follow_up_programme_versions follow_up_programme_versions_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
public.follow_up_programme_versions follow_up_programme_versions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.follow_up_programme_versions follow_up_programme_versions_organization_id_programme_code_key UNIQUE (organization_id, programme_code, version)
public.follow_up_programme_versions follow_up_programme_versions_organization_id_published_by__fkey FOREIGN KEY (organization_id, published_by_id) REFERENCES public.staff_members(organization_id, id)
public.follow_up_programme_versions follow_up_programme_versions_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.follow_up_programme_versions follow_up_programme_versions_pkey PRIMARY KEY (organization_id, id)
public.follow_up_programme_versions follow_up_programme_versions_programme_code_check CHECK (((length(programme_code) >= 1) AND (length(programme_code) <= 60)))
public.follow_up_programme_versions follow_up_programme_versions_steps_check CHECK ((jsonb_typeof(steps) = 'array'::text))
public.follow_up_programme_versions follow_up_programme_versions_stops_on_check CHECK ((stops_on <@ ARRAY['answer'::text, 'discharge'::text, 'admission'::text]))
public.follow_up_programme_versions follow_up_programme_versions_version_check CHECK ((version >= 1))
public.follow_up_programme_versions follow_up_programme_versions_when_again_check CHECK ((when_again = ANY (ARRAY['restart'::text, 'keep'::text, 'beside'::text])))
public.follow_up_touches follow_up_touches_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text])))
public.follow_up_touches follow_up_touches_delivery_check CHECK ((delivery = ANY (ARRAY['delivered'::text, 'undelivered'::text])))
public.follow_up_touches follow_up_touches_organization_id_contact_id_fkey FOREIGN KEY (organization_id, contact_id) REFERENCES public.patient_contacts(organization_id, id)
public.follow_up_touches follow_up_touches_organization_id_occurrence_id_fence_key UNIQUE (organization_id, occurrence_id, fence)
public.follow_up_touches follow_up_touches_organization_id_occurrence_id_fkey FOREIGN KEY (organization_id, occurrence_id) REFERENCES public.follow_up_occurrences(organization_id, id)
public.follow_up_touches follow_up_touches_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.follow_up_touches follow_up_touches_pkey PRIMARY KEY (organization_id, id)
public.follow_up_touches follow_up_touches_status_check CHECK ((status = ANY (ARRAY['sending'::text, 'sent'::text, 'retry'::text, 'failed'::text, 'unknown'::text])))
public.follow_up_tries follow_up_tries_note_check CHECK (((length(note) >= 1) AND (length(note) <= 1000)))
public.follow_up_tries follow_up_tries_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.follow_up_tries follow_up_tries_organization_id_occurrence_id_fkey FOREIGN KEY (organization_id, occurrence_id) REFERENCES public.follow_up_occurrences(organization_id, id)
public.follow_up_tries follow_up_tries_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.follow_up_tries follow_up_tries_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.follow_up_tries follow_up_tries_organization_id_tried_by_id_fkey FOREIGN KEY (organization_id, tried_by_id) REFERENCES public.staff_members(organization_id, id)
public.follow_up_tries follow_up_tries_outcome_check CHECK ((outcome = ANY (ARRAY['reached'::text, 'left_message'::text, 'no_answer'::text, 'wrong_number'::text, 'posted'::text, 'not_done'::text])))
public.follow_up_tries follow_up_tries_pkey PRIMARY KEY (organization_id, id)
public.group_addenda group_addenda_organization_id_author_id_fkey FOREIGN KEY (organization_id, author_id) REFERENCES public.staff_members(organization_id, id)
public.group_addenda group_addenda_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.group_addenda group_addenda_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.group_addenda group_addenda_organization_id_session_id_patient_id_entry__fkey FOREIGN KEY (organization_id, session_id, patient_id, entry_id) REFERENCES public.group_entries(organization_id, session_id, patient_id, id) DEFERRABLE
public.group_addenda group_addenda_pkey PRIMARY KEY (organization_id, id)
public.group_addenda group_addenda_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000)))
public.group_entries group_entries_absence_check CHECK (((attendance IS NULL) OR (attendance <> ALL (ARRAY['excused'::text, 'no_show'::text])) OR (plan_id IS NULL))) NOT VALID
public.group_entries group_entries_absence_reason_check CHECK (((length(absence_reason) >= 1) AND (length(absence_reason) <= 300)))
public.group_entries group_entries_attendance_check CHECK ((attendance = ANY (ARRAY['present'::text, 'late'::text, 'left_early'::text, 'excused'::text, 'no_show'::text])))
public.group_entries group_entries_check CHECK (((attendance IS NULL) OR (attendance <> ALL (ARRAY['excused'::text, 'no_show'::text])) OR ((sentence IS NULL) AND (goal_id IS NULL) AND (COALESCE((minutes)::integer, 0) = 0))))
public.group_entries group_entries_check1 CHECK (((signed_at IS NULL) OR (attendance IS NOT NULL)))
public.group_entries group_entries_element_check CHECK ((((plan_id IS NULL) = (element_id IS NULL)) AND ((plan_id IS NULL) = (element_words IS NULL)))) NOT VALID
public.group_entries group_entries_element_id_check CHECK (((length(element_id) >= 1) AND (length(element_id) <= 64))) NOT VALID
public.group_entries group_entries_element_words_check CHECK (((length(element_words) >= 1) AND (length(element_words) <= 500))) NOT VALID
public.group_entries group_entries_minutes_check CHECK (((minutes >= 0) AND (minutes <= 1440)))
public.group_entries group_entries_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.group_entries group_entries_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.group_entries group_entries_organization_id_patient_id_goal_id_fkey FOREIGN KEY (organization_id, patient_id, goal_id) REFERENCES public.treatment_goals(organization_id, patient_id, id) DEFERRABLE
public.group_entries group_entries_organization_id_session_id_fkey FOREIGN KEY (organization_id, session_id) REFERENCES public.group_sessions(organization_id, id)
public.group_entries group_entries_organization_id_session_id_patient_id_id_key UNIQUE (organization_id, session_id, patient_id, id)
public.group_entries group_entries_organization_id_session_id_patient_id_key UNIQUE (organization_id, session_id, patient_id)
public.group_entries group_entries_paper_author_check CHECK (((length(paper_author) >= 1) AND (length(paper_author) <= 120)))
public.group_entries group_entries_paper_check CHECK ((num_nulls(paper_author, paper_written_at, paper_entered_by_id, paper_entered_at, paper_submit_id) = ANY (ARRAY[0, 5])))
public.group_entries group_entries_paper_entered_by_fkey FOREIGN KEY (organization_id, paper_entered_by_id) REFERENCES public.staff_members(organization_id, id)
public.group_entries group_entries_pkey PRIMARY KEY (organization_id, id)
public.group_entries group_entries_plan_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES public.relapse_prevention_plans(organization_id, id) NOT VALID
public.group_entries group_entries_sentence_check CHECK (((length(sentence) >= 1) AND (length(sentence) <= 1000)))
public.group_exceptions group_exceptions_check CHECK (((kind = 'extra'::text) = (occurrence_date IS NULL)))
public.group_exceptions group_exceptions_check1 CHECK ((((kind = 'skip'::text) = (new_date IS NULL)) AND ((new_date IS NULL) = (new_time IS NULL))))
public.group_exceptions group_exceptions_duration_minutes_check CHECK (((duration_minutes >= 5) AND (duration_minutes <= 720)))
public.group_exceptions group_exceptions_format_check CHECK ((format = ANY (ARRAY['discussion'::text, 'literature'::text, 'speaker'::text, 'step'::text, 'tradition'::text, 'beginners'::text, 'meditation'::text])))
public.group_exceptions group_exceptions_kind_check CHECK ((kind = ANY (ARRAY['skip'::text, 'move'::text, 'extra'::text])))
public.group_exceptions group_exceptions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.group_exceptions group_exceptions_organization_id_group_id_fkey FOREIGN KEY (organization_id, group_id) REFERENCES public.facility_groups(organization_id, id)
public.group_exceptions group_exceptions_organization_id_group_id_occurrence_date_key UNIQUE (organization_id, group_id, occurrence_date)
public.group_exceptions group_exceptions_organization_id_made_by_id_fkey FOREIGN KEY (organization_id, made_by_id) REFERENCES public.staff_members(organization_id, id)
public.group_exceptions group_exceptions_pkey PRIMARY KEY (organization_id, id)
public.group_exceptions group_exceptions_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 200)))
public.group_exceptions group_exceptions_room_check CHECK (((length(room) >= 1) AND (length(room) <= 120)))
public.group_members group_members_check CHECK ((num_nonnulls(from_date, waiting_since) > 0))
public.group_members group_members_check1 CHECK ((until_date >= from_date))
public.group_members group_members_organization_id_added_by_id_fkey FOREIGN KEY (organization_id, added_by_id) REFERENCES public.staff_members(organization_id, id)
public.group_members group_members_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.group_members group_members_organization_id_group_id_fkey FOREIGN KEY (organization_id, group_id) REFERENCES public.facility_groups(organization_id, id)
public.group_members group_members_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.group_members group_members_pkey PRIMARY KEY (organization_id, id)
public.group_sessions group_sessions_cancel_reason_check CHECK (((length(cancel_reason) >= 1) AND (length(cancel_reason) <= 200)))
public.group_sessions group_sessions_check CHECK ((ends_at > starts_at))
public.group_sessions group_sessions_check1 CHECK ((actual_end > actual_start))
public.group_sessions group_sessions_check2 CHECK (((status = ANY (ARRAY['in_progress'::text, 'signed'::text])) = ((started_at IS NOT NULL) AND (started_by_id IS NOT NULL))))
public.group_sessions group_sessions_check3 CHECK (((status = 'signed'::text) = ((signed_at IS NOT NULL) AND (signed_by_id IS NOT NULL) AND (is_late IS NOT NULL) AND (needs_cosignature IS NOT NULL) AND (document_hash IS NOT NULL))))
public.group_sessions group_sessions_check4 CHECK (((cosigned_at IS NULL) OR ((signed_at IS NOT NULL) AND (cosigned_by_id IS NOT NULL) AND (cosigned_by_id <> signed_by_id))))
public.group_sessions group_sessions_format_check CHECK ((format = ANY (ARRAY['discussion'::text, 'literature'::text, 'speaker'::text, 'step'::text, 'tradition'::text, 'beginners'::text, 'meditation'::text])))
public.group_sessions group_sessions_intervention_check CHECK (((length(intervention) >= 1) AND (length(intervention) <= 4000)))
public.group_sessions group_sessions_occurrence_key_check CHECK (((length(occurrence_key) >= 1) AND (length(occurrence_key) <= 60)))
public.group_sessions group_sessions_organization_id_co_facilitator_id_fkey FOREIGN KEY (organization_id, co_facilitator_id) REFERENCES public.staff_members(organization_id, id)
public.group_sessions group_sessions_organization_id_cosigned_by_id_fkey FOREIGN KEY (organization_id, cosigned_by_id) REFERENCES public.staff_members(organization_id, id)
public.group_sessions group_sessions_organization_id_facilitator_id_fkey FOREIGN KEY (organization_id, facilitator_id) REFERENCES public.staff_members(organization_id, id)
public.group_sessions group_sessions_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.group_sessions group_sessions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.group_sessions group_sessions_organization_id_group_id_fkey FOREIGN KEY (organization_id, group_id) REFERENCES public.facility_groups(organization_id, id)
public.group_sessions group_sessions_organization_id_group_id_occurrence_key_key UNIQUE (organization_id, group_id, occurrence_key)
public.group_sessions group_sessions_organization_id_signed_by_id_fkey FOREIGN KEY (organization_id, signed_by_id) REFERENCES public.staff_members(organization_id, id)
public.group_sessions group_sessions_organization_id_started_by_id_fkey FOREIGN KEY (organization_id, started_by_id) REFERENCES public.staff_members(organization_id, id)
public.group_sessions group_sessions_pkey PRIMARY KEY (organization_id, id)
public.group_sessions group_sessions_room_check CHECK (((length(room) >= 1) AND (length(room) <= 120)))
public.group_sessions group_sessions_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_progress'::text, 'signed'::text, 'cancelled'::text])))
public.group_sessions group_sessions_telehealth_link_check CHECK (((length(telehealth_link) >= 8) AND (length(telehealth_link) <= 500)))
public.group_sessions group_sessions_topic_check CHECK (((length(topic) >= 1) AND (length(topic) <= 200)))
public.group_substitutes group_substitutes_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.group_substitutes group_substitutes_organization_id_named_by_id_fkey FOREIGN KEY (organization_id, named_by_id) REFERENCES public.staff_members(organization_id, id)
public.group_substitutes group_substitutes_organization_id_session_id_fkey FOREIGN KEY (organization_id, session_id) REFERENCES public.group_sessions(organization_id, id)
public.group_substitutes group_substitutes_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES public.staff_members(organization_id, id)
public.group_substitutes group_substitutes_pkey PRIMARY KEY (organization_id, id)
public.guardians guardians_basis_check CHECK (((length(basis) >= 1) AND (length(basis) <= 500)))
public.guardians guardians_check CHECK ((until_on >= from_on))
public.guardians guardians_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
public.guardians guardians_organization_id_added_by_id_fkey FOREIGN KEY (organization_id, added_by_id) REFERENCES public.staff_members(organization_id, id)
public.guardians guardians_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.guardians guardians_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.guardians guardians_organization_id_patient_id_id_key UNIQUE (organization_id, patient_id, id)
public.guardians guardians_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.guardians guardians_phone_check CHECK (((length(phone) >= 1) AND (length(phone) <= 40)))
public.guardians guardians_pkey PRIMARY KEY (organization_id, id)
public.guardians guardians_relationship_check CHECK ((relationship = ANY (ARRAY['parent'::text, 'legal_guardian'::text, 'other_authorized'::text])))
public.higher_powers higher_powers_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.higher_powers higher_powers_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.higher_powers higher_powers_organization_id_patient_id_key UNIQUE (organization_id, patient_id)
public.higher_powers higher_powers_pkey PRIMARY KEY (organization_id, id)
public.higher_powers higher_powers_words_check CHECK (((length(words) >= 1) AND (length(words) <= 200)))
public.inbound_texts inbound_texts_body_check CHECK ((length(body) <= 1600))
public.inbound_texts inbound_texts_check CHECK (((handled_at IS NULL) = (handled_by_id IS NULL)))
public.inbound_texts inbound_texts_kind_check CHECK ((kind = ANY (ARRAY['crisis'::text, 'stop'::text, 'start'::text, 'help'::text, 'wrong_number'::text, 'number'::text, 'text'::text])))
public.inbound_texts inbound_texts_message_sid_check CHECK (((length(message_sid) >= 1) AND (length(message_sid) <= 64)))
public.inbound_texts inbound_texts_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.inbound_texts inbound_texts_organization_id_handled_by_id_fkey FOREIGN KEY (organization_id, handled_by_id) REFERENCES public.staff_members(organization_id, id)
public.inbound_texts inbound_texts_organization_id_message_sid_key UNIQUE (organization_id, message_sid)
public.inbound_texts inbound_texts_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.inbound_texts inbound_texts_phone_check CHECK ((phone ~ '^\+[1-9][0-9]{6,14}$'::text))
public.inbound_texts inbound_texts_pkey PRIMARY KEY (organization_id, id)
public.incapacity_findings incapacity_findings_basis_check CHECK (((length(basis) >= 1) AND (length(basis) <= 1000)))
public.incapacity_findings incapacity_findings_cause_check CHECK ((cause = ANY (ARRAY['extreme_youth'::text, 'mental_condition'::text, 'physical_condition'::text])))
public.incapacity_findings incapacity_findings_check CHECK ((until_on >= from_on))
public.incapacity_findings incapacity_findings_check1 CHECK (
CASE
    WHEN (kind = 'minor_at_risk'::text) THEN (num_nulls(cause, threat, until_on) = 0)
    ELSE (num_nonnulls(cause, threat) = 0)
END)
public.incapacity_findings incapacity_findings_check2 CHECK (((ended_at IS NULL) = (ended_by_id IS NULL)))
public.incapacity_findings incapacity_findings_kind_check CHECK ((kind = ANY (ARRAY['minor_at_risk'::text, 'court_decision'::text, 'deceased'::text])))
public.incapacity_findings incapacity_findings_organization_id_ended_by_id_fkey FOREIGN KEY (organization_id, ended_by_id) REFERENCES public.staff_members(organization_id, id)
public.incapacity_findings incapacity_findings_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.incapacity_findings incapacity_findings_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.incapacity_findings incapacity_findings_organization_id_patient_id_id_key UNIQUE (organization_id, patient_id, id)
public.incapacity_findings incapacity_findings_organization_id_recorded_by_id_fkey FOREIGN KEY (organization_id, recorded_by_id) REFERENCES public.staff_members(organization_id, id)
public.incapacity_findings incapacity_findings_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.incapacity_findings incapacity_findings_person_name_check CHECK (((length(person_name) >= 1) AND (length(person_name) <= 200)))
public.incapacity_findings incapacity_findings_person_relation_check CHECK (((length(person_relation) >= 1) AND (length(person_relation) <= 200)))
public.incapacity_findings incapacity_findings_pkey PRIMARY KEY (organization_id, id)
public.incapacity_findings incapacity_findings_threat_check CHECK (((length(threat) >= 1) AND (length(threat) <= 1000)))
public.inquiries inquiries_ask_for_check CHECK (((length(ask_for) >= 1) AND (length(ask_for) <= 100)))
public.inquiries inquiries_best_time_check CHECK ((best_time = ANY (ARRAY['any'::text, 'morning'::text, 'afternoon'::text, 'evening'::text])))
public.inquiries inquiries_caller_check CHECK ((caller = ANY (ARRAY['self'::text, 'someone_else'::text, 'unsaid'::text])))
public.inquiries inquiries_check CHECK (((ended_at IS NOT NULL) = (stage = ANY (ARRAY['admitted'::text, 'declined'::text, 'referred_out'::text, 'lost'::text]))))
public.inquiries inquiries_forgotten_check CHECK (
CASE
    WHEN (forgotten_at IS NULL) THEN (num_nulls(ask_for, phone) = 0)
    ELSE ((stage = ANY (ARRAY['declined'::text, 'referred_out'::text, 'lost'::text])) AND (num_nonnulls(ask_for, phone, note, reason, next_action, submit_id) = 0))
END)
public.inquiries inquiries_language_check CHECK ((language = ANY (ARRAY['en'::text, 'es'::text])))
public.inquiries inquiries_next_action_check CHECK (((length(next_action) >= 1) AND (length(next_action) <= 200)))
public.inquiries inquiries_note_check CHECK (((length(note) >= 1) AND (length(note) <= 1000)))
public.inquiries inquiries_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.inquiries inquiries_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.inquiries inquiries_organization_id_owner_id_fkey FOREIGN KEY (organization_id, owner_id) REFERENCES public.staff_members(organization_id, id)
public.inquiries inquiries_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.inquiries inquiries_patient_check CHECK (((patient_id IS NULL) OR (stage = 'admitted'::text)))
public.inquiries inquiries_patient_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.inquiries inquiries_phone_check CHECK ((phone ~ '^\+[1-9][0-9]{6,14}$'::text))
public.inquiries inquiries_pkey PRIMARY KEY (organization_id, id)
public.inquiries inquiries_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
public.inquiries inquiries_source_check CHECK ((source = ANY (ARRAY['web'::text, 'phone'::text, 'walk_in'::text, 'referral'::text])))
public.inquiries inquiries_stage_check CHECK ((stage = ANY (ARRAY['inquiry'::text, 'contacted'::text, 'screened'::text, 'scheduled'::text, 'admitted'::text, 'declined'::text, 'referred_out'::text, 'lost'::text])))
public.inquiries inquiries_voicemail_check CHECK ((voicemail = ANY (ARRAY['none'::text, 'name_and_number'::text])))
public.inquiry_calls inquiry_calls_note_check CHECK (((length(note) >= 1) AND (length(note) <= 1000)))
public.inquiry_calls inquiry_calls_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.inquiry_calls inquiry_calls_organization_id_inquiry_id_fkey FOREIGN KEY (organization_id, inquiry_id) REFERENCES public.inquiries(organization_id, id)
public.inquiry_calls inquiry_calls_organization_id_made_by_id_fkey FOREIGN KEY (organization_id, made_by_id) REFERENCES public.staff_members(organization_id, id)
public.inquiry_calls inquiry_calls_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.inquiry_calls inquiry_calls_outcome_check CHECK ((outcome = ANY (ARRAY['reached'::text, 'no_answer'::text, 'message_left'::text, 'wrong_number'::text])))
public.inquiry_calls inquiry_calls_pkey PRIMARY KEY (organization_id, id)
public.intake_packets intake_packets_form FOREIGN KEY (organization_id, form_id) REFERENCES public.packet_forms(organization_id, id)
public.intake_packets intake_packets_organization_id_finished_by_id_fkey FOREIGN KEY (organization_id, finished_by_id) REFERENCES public.staff_members(organization_id, id)
public.intake_packets intake_packets_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.intake_packets intake_packets_organization_id_opened_by_id_fkey FOREIGN KEY (organization_id, opened_by_id) REFERENCES public.staff_members(organization_id, id)
public.intake_packets intake_packets_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.intake_packets intake_packets_pkey PRIMARY KEY (organization_id, id)
public.lapses lapses_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.lapses lapses_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.lapses lapses_organization_id_patient_id_submit_id_key UNIQUE (organization_id, patient_id, submit_id)
public.lapses lapses_organization_id_recorded_by_id_fkey FOREIGN KEY (organization_id, recorded_by_id) REFERENCES public.staff_members(organization_id, id)
public.lapses lapses_pkey PRIMARY KEY (organization_id, id)
public.lapses lapses_what_happened_check CHECK (((length(what_happened) >= 1) AND (length(what_happened) <= 2000)))
public.lapses lapses_what_helped_check CHECK (((length(what_helped) >= 1) AND (length(what_helped) <= 2000)))
public.lapses lapses_what_to_change_check CHECK (((length(what_to_change) >= 1) AND (length(what_to_change) <= 2000)))
public.level_of_care_changes level_of_care_changes_check CHECK ((to_level <> from_level))
public.level_of_care_changes level_of_care_changes_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.level_of_care_changes level_of_care_changes_organization_id_episode_id_fkey FOREIGN KEY (organization_id, episode_id) REFERENCES public.episodes_of_care(organization_id, id)
public.level_of_care_changes level_of_care_changes_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.level_of_care_changes level_of_care_changes_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.level_of_care_changes level_of_care_changes_pkey PRIMARY KEY (organization_id, id)
public.measure_assignments measure_assignments_check CHECK (((answered_at IS NULL) OR (withdrawn_at IS NULL)))
public.measure_assignments measure_assignments_organization_id_assigned_by_id_fkey FOREIGN KEY (organization_id, assigned_by_id) REFERENCES public.staff_members(organization_id, id)
public.measure_assignments measure_assignments_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.measure_assignments measure_assignments_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.measure_assignments measure_assignments_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.measure_assignments measure_assignments_pkey PRIMARY KEY (organization_id, id)
public.measure_assignments measure_assignments_place_check CHECK ((place = ANY (ARRAY['phone'::text, 'tablet'::text])))
public.measure_packs measure_packs_check CHECK (((ended_at IS NULL) = (ended_by_id IS NULL)))
public.measure_packs measure_packs_organization_id_confirmed_by_id_fkey FOREIGN KEY (organization_id, confirmed_by_id) REFERENCES public.staff_members(organization_id, id)
public.measure_packs measure_packs_organization_id_ended_by_id_fkey FOREIGN KEY (organization_id, ended_by_id) REFERENCES public.staff_members(organization_id, id)
public.measure_packs measure_packs_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.measure_packs measure_packs_pkey PRIMARY KEY (organization_id, id)
public.measure_results measure_results_answers_check CHECK ((((cardinality(answers) >= 1) AND (cardinality(answers) <= 100)) AND (array_position(answers, NULL::smallint) IS NULL)))
public.measure_results measure_results_check CHECK (((origin = 'phone'::text) = (recorded_by_id IS NULL)))
public.measure_results measure_results_check1 CHECK ((num_nonnulls(in_error_at, in_error_by_id, in_error_reason) = ANY (ARRAY[0, 3])))
public.measure_results measure_results_in_error_reason_check CHECK (((length(in_error_reason) >= 1) AND (length(in_error_reason) <= 500)))
public.measure_results measure_results_organization_id_assignment_id_fkey FOREIGN KEY (organization_id, assignment_id) REFERENCES public.measure_assignments(organization_id, id)
public.measure_results measure_results_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.measure_results measure_results_organization_id_in_error_by_id_fkey FOREIGN KEY (organization_id, in_error_by_id) REFERENCES public.staff_members(organization_id, id)
public.measure_results measure_results_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.measure_results measure_results_organization_id_recorded_by_id_fkey FOREIGN KEY (organization_id, recorded_by_id) REFERENCES public.staff_members(organization_id, id)
public.measure_results measure_results_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.measure_results measure_results_origin_check CHECK ((origin = ANY (ARRAY['phone'::text, 'tablet'::text, 'staff'::text])))
public.measure_results measure_results_pkey PRIMARY KEY (organization_id, id)
public.meeting_attendances meeting_attendances_check CHECK ((ended_at > started_at))
public.meeting_attendances meeting_attendances_check1 CHECK ((num_nonnulls(meeting_id, directory_meeting_id) <= 1))
public.meeting_attendances meeting_attendances_check2 CHECK (((slip_seen_at IS NULL) = (slip_seen_by_id IS NULL)))
public.meeting_attendances meeting_attendances_check3 CHECK (((entered_in_error_at IS NOT NULL) OR ((entered_in_error_by_id IS NULL) AND (error_reason IS NULL))))
public.meeting_attendances meeting_attendances_confirmed_check CHECK ((confirmed <@ ARRAY['overlap'::text]))
public.meeting_attendances meeting_attendances_directory_meeting_id_fkey FOREIGN KEY (directory_meeting_id) REFERENCES public.directory_meetings(id)
public.meeting_attendances meeting_attendances_error_reason_check CHECK (((length(error_reason) >= 1) AND (length(error_reason) <= 300)))
public.meeting_attendances meeting_attendances_evidence_check CHECK ((evidence = ANY (ARRAY['self_report'::text, 'check_in'::text, 'slip_seen'::text, 'staff_observed'::text])))
public.meeting_attendances meeting_attendances_meeting_name_check CHECK (((length(meeting_name) >= 1) AND (length(meeting_name) <= 255)))
public.meeting_attendances meeting_attendances_organization_id_entered_in_error_by_id_fkey FOREIGN KEY (organization_id, entered_in_error_by_id) REFERENCES public.staff_members(organization_id, id)
public.meeting_attendances meeting_attendances_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.meeting_attendances meeting_attendances_organization_id_logged_by_id_fkey FOREIGN KEY (organization_id, logged_by_id) REFERENCES public.staff_members(organization_id, id)
public.meeting_attendances meeting_attendances_organization_id_meeting_id_fkey FOREIGN KEY (organization_id, meeting_id) REFERENCES public.meetings(organization_id, id)
public.meeting_attendances meeting_attendances_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.meeting_attendances meeting_attendances_organization_id_patient_id_submit_id_key UNIQUE (organization_id, patient_id, submit_id)
public.meeting_attendances meeting_attendances_organization_id_slip_seen_by_id_fkey FOREIGN KEY (organization_id, slip_seen_by_id) REFERENCES public.staff_members(organization_id, id)
public.meeting_attendances meeting_attendances_pkey PRIMARY KEY (organization_id, id)
public.meeting_imports meeting_imports_check CHECK ((row_count = (imported_count + refused_count)))
public.meeting_imports meeting_imports_check1 CHECK (((status = ANY (ARRAY['uploading'::text, 'running'::text])) = (finished_at IS NULL)))
public.meeting_imports meeting_imports_check2 CHECK (((status = 'failed'::text) = (error_code IS NOT NULL)))
public.meeting_imports meeting_imports_decided_by_fkey FOREIGN KEY (organization_id, decided_by_id) REFERENCES public.staff_members(organization_id, id)
public.meeting_imports meeting_imports_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 255)))
public.meeting_imports meeting_imports_organization_id_feed_source_id_fkey FOREIGN KEY (organization_id, feed_source_id) REFERENCES public.feed_sources(organization_id, id)
public.meeting_imports meeting_imports_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.meeting_imports meeting_imports_organization_id_imported_by_id_fkey FOREIGN KEY (organization_id, imported_by_id) REFERENCES public.staff_members(organization_id, id)
public.meeting_imports meeting_imports_pkey PRIMARY KEY (organization_id, id)
public.meeting_imports meeting_imports_status_check CHECK ((status = ANY (ARRAY['uploading'::text, 'running'::text, 'waiting'::text, 'finished'::text, 'failed'::text])))
public.meeting_marks meeting_marks_check CHECK ((num_nonnulls(meeting_id, directory_meeting_id) = 1))
public.meeting_marks meeting_marks_directory_meeting_id_fkey FOREIGN KEY (directory_meeting_id) REFERENCES public.directory_meetings(id)
public.meeting_marks meeting_marks_kind_check CHECK ((kind = 'welcomes_medication'::text))
public.meeting_marks meeting_marks_note_check CHECK (((length(note) >= 1) AND (length(note) <= 500)))
public.meeting_marks meeting_marks_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.meeting_marks meeting_marks_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.meeting_marks meeting_marks_organization_id_marked_by_id_fkey FOREIGN KEY (organization_id, marked_by_id) REFERENCES public.staff_members(organization_id, id)
public.meeting_marks meeting_marks_organization_id_meeting_id_directory_meeting__key UNIQUE NULLS NOT DISTINCT (organization_id, meeting_id, directory_meeting_id, kind, facility_id)
public.meeting_marks meeting_marks_organization_id_meeting_id_fkey FOREIGN KEY (organization_id, meeting_id) REFERENCES public.meetings(organization_id, id)
public.meeting_marks meeting_marks_pkey PRIMARY KEY (organization_id, id)
public.meeting_overrides meeting_overrides_check CHECK ((num_nonnulls(meeting_id, directory_meeting_id) = 1))
public.meeting_overrides meeting_overrides_directory_meeting_id_fkey FOREIGN KEY (directory_meeting_id) REFERENCES public.directory_meetings(id)
public.meeting_overrides meeting_overrides_fellowship_check CHECK (((length(fellowship) >= 1) AND (length(fellowship) <= 40)))
public.meeting_overrides meeting_overrides_organization_id_directory_meeting_id_key UNIQUE (organization_id, directory_meeting_id)
public.meeting_overrides meeting_overrides_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.meeting_overrides meeting_overrides_organization_id_marked_by_id_fkey FOREIGN KEY (organization_id, marked_by_id) REFERENCES public.staff_members(organization_id, id)
public.meeting_overrides meeting_overrides_organization_id_meeting_id_fkey FOREIGN KEY (organization_id, meeting_id) REFERENCES public.meetings(organization_id, id)
public.meeting_overrides meeting_overrides_organization_id_meeting_id_key UNIQUE (organization_id, meeting_id)
public.meeting_overrides meeting_overrides_pkey PRIMARY KEY (organization_id, id)
public.meeting_reaches meeting_reaches_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.meeting_reaches meeting_reaches_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.meeting_reaches meeting_reaches_organization_id_patient_id_key UNIQUE (organization_id, patient_id)
public.meeting_reaches meeting_reaches_organization_id_said_by_id_fkey FOREIGN KEY (organization_id, said_by_id) REFERENCES public.staff_members(organization_id, id)
public.meeting_reaches meeting_reaches_pkey PRIMARY KEY (organization_id, id)
public.meeting_reaches meeting_reaches_postal_code_check CHECK ((postal_code ~ '^[0-9]{5}$'::text))
public.meeting_reaches meeting_reaches_transport_check CHECK ((transport = ANY (ARRAY['walk'::text, 'bike'::text, 'bus'::text, 'car'::text])))
public.meeting_reaches meeting_reaches_within_miles_check CHECK (((within_miles >= 1) AND (within_miles <= 50)))
public.meeting_reports meeting_reports_check CHECK ((num_nonnulls(meeting_id, directory_meeting_id) = 1))
public.meeting_reports meeting_reports_check1 CHECK (((status = 'open'::text) = (decided_at IS NULL)))
public.meeting_reports meeting_reports_directory_meeting_id_fkey FOREIGN KEY (directory_meeting_id) REFERENCES public.directory_meetings(id)
public.meeting_reports meeting_reports_organization_id_decided_by_id_fkey FOREIGN KEY (organization_id, decided_by_id) REFERENCES public.staff_members(organization_id, id)
public.meeting_reports meeting_reports_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.meeting_reports meeting_reports_organization_id_meeting_id_fkey FOREIGN KEY (organization_id, meeting_id) REFERENCES public.meetings(organization_id, id)
public.meeting_reports meeting_reports_pkey PRIMARY KEY (organization_id, id)
public.meeting_reports meeting_reports_report_count_check CHECK ((report_count > 0))
public.meeting_reports meeting_reports_status_check CHECK ((status = ANY (ARRAY['open'::text, 'confirmed'::text, 'dismissed'::text])))
public.meeting_upload_parts meeting_upload_parts_number_check CHECK ((number >= 0))
public.meeting_upload_parts meeting_upload_parts_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.meeting_upload_parts meeting_upload_parts_organization_id_meeting_import_id_fkey FOREIGN KEY (organization_id, meeting_import_id) REFERENCES public.meeting_imports(organization_id, id)
public.meeting_upload_parts meeting_upload_parts_organization_id_meeting_import_id_numb_key UNIQUE (organization_id, meeting_import_id, number)
public.meeting_upload_parts meeting_upload_parts_pkey PRIMARY KEY (organization_id, id)
public.meetings meetings_attendance_check CHECK ((attendance = ANY (ARRAY['in_person'::text, 'online'::text, 'hybrid'::text, 'unknown'::text, 'inactive'::text])))
public.meetings meetings_check CHECK (((weekday IS NULL) = (start_time IS NULL)))
public.meetings meetings_name_check CHECK (((length(name) >= 1) AND (length(name) <= 255)))
public.meetings meetings_organization_id_feed_source_id_fkey FOREIGN KEY (organization_id, feed_source_id) REFERENCES public.feed_sources(organization_id, id)
public.meetings meetings_organization_id_feed_source_id_slug_key UNIQUE (organization_id, feed_source_id, slug)
public.meetings meetings_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.meetings meetings_pkey PRIMARY KEY (organization_id, id)
public.meetings meetings_slug_check CHECK (((length(slug) >= 1) AND (length(slug) <= 255)))
public.meetings meetings_weekday_check CHECK (((weekday >= 0) AND (weekday <= 6)))
public.memberships memberships_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id)
public.memberships memberships_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.memberships memberships_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES public.staff_members(organization_id, id)
public.memberships memberships_pkey PRIMARY KEY (account_id, organization_id)
public.milestones milestones_amount_check CHECK ((amount > 0))
public.milestones milestones_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.milestones milestones_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.milestones milestones_organization_id_patient_id_started_on_unit_amoun_key UNIQUE (organization_id, patient_id, started_on, unit, amount)
public.milestones milestones_pkey PRIMARY KEY (organization_id, id)
public.milestones milestones_unit_check CHECK ((unit = ANY (ARRAY['hours'::text, 'days'::text, 'months'::text, 'years'::text])))
public.minor_rules minor_rules_alone_from_age_check CHECK (((alone_from_age >= 10) AND (alone_from_age <= 17)))
public.minor_rules minor_rules_check CHECK (((rule = 'guardian_below_age'::text) = (alone_from_age IS NOT NULL)))
public.minor_rules minor_rules_check1 CHECK (((rule = ANY (ARRAY['guardian_as_well'::text, 'guardian_below_age'::text])) = (cardinality(may_sign) > 0)))
public.minor_rules minor_rules_check2 CHECK (((rule = 'adults_only'::text) = (source IS NULL)))
public.minor_rules minor_rules_may_sign_check CHECK ((may_sign <@ ARRAY['parent'::text, 'legal_guardian'::text, 'other_authorized'::text]))
public.minor_rules minor_rules_organization_id_confirmed_by_id_fkey FOREIGN KEY (organization_id, confirmed_by_id) REFERENCES public.staff_members(organization_id, id)
public.minor_rules minor_rules_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.minor_rules minor_rules_organization_id_version_key UNIQUE (organization_id, version)
public.minor_rules minor_rules_pkey PRIMARY KEY (organization_id, id)
public.minor_rules minor_rules_rule_check CHECK ((rule = ANY (ARRAY['adults_only'::text, 'minor_alone'::text, 'guardian_as_well'::text, 'guardian_below_age'::text])))
public.minor_rules minor_rules_source_check CHECK (((length(source) >= 1) AND (length(source) <= 300)))
public.minor_rules minor_rules_version_check CHECK ((version > 0))
public.missed_weeks missed_weeks_check CHECK (((attended >= 0) AND (attended < goal)))
public.missed_weeks missed_weeks_goal_check CHECK ((goal > 0))
public.missed_weeks missed_weeks_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.missed_weeks missed_weeks_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.missed_weeks missed_weeks_organization_id_patient_id_starts_on_key UNIQUE (organization_id, patient_id, starts_on)
public.missed_weeks missed_weeks_pkey PRIMARY KEY (organization_id, id)
public.notification_marks notification_marks_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.notification_marks notification_marks_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES public.staff_members(organization_id, id)
public.notification_marks notification_marks_organization_id_staff_member_id_subject_key UNIQUE (organization_id, staff_member_id, subject)
public.notification_marks notification_marks_pkey PRIMARY KEY (organization_id, id)
public.notification_marks notification_marks_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 80)))
public.on_call_shifts on_call_shifts_check CHECK ((num_nonnulls(weekday, local_date) = 1))
public.on_call_shifts on_call_shifts_check1 CHECK (((local_date IS NOT NULL) OR (staff_member_id IS NOT NULL)))
public.on_call_shifts on_call_shifts_note_check CHECK (((length(note) >= 1) AND (length(note) <= 200)))
public.on_call_shifts on_call_shifts_organization_id_added_by_id_fkey FOREIGN KEY (organization_id, added_by_id) REFERENCES public.staff_members(organization_id, id)
public.on_call_shifts on_call_shifts_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.on_call_shifts on_call_shifts_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.on_call_shifts on_call_shifts_organization_id_removed_by_id_fkey FOREIGN KEY (organization_id, removed_by_id) REFERENCES public.staff_members(organization_id, id)
public.on_call_shifts on_call_shifts_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES public.staff_members(organization_id, id)
public.on_call_shifts on_call_shifts_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.on_call_shifts on_call_shifts_pkey PRIMARY KEY (organization_id, id)
public.on_call_shifts on_call_shifts_place_check CHECK ((place = ANY (ARRAY['first'::text, 'backup'::text])))
public.on_call_shifts on_call_shifts_weekday_check CHECK (((weekday >= 0) AND (weekday <= 6)))
public.one_time_tokens one_time_tokens_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.one_time_tokens one_time_tokens_pkey PRIMARY KEY (digest)
public.one_time_tokens one_time_tokens_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'password_reset'::text, 'access_link'::text, 'plan_signature'::text, 'kept_copy'::text, 'measure_answers'::text, 'consent_signature'::text, 'operator_invitation'::text, 'guardian_signature'::text])))
public.operator_acts operator_acts_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.operators(account_id)
public.operator_acts operator_acts_act_check CHECK ((act = ANY (ARRAY['create'::text, 'suspend'::text, 'resume'::text, 'reinvite'::text, 'erase_ask'::text, 'erase'::text, 'export_open'::text, 'export_close'::text])))
public.operator_acts operator_acts_pkey PRIMARY KEY (id)
public.operator_acts operator_acts_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
public.operators operators_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id)
public.operators operators_display_name_check CHECK (((length(display_name) >= 1) AND (length(display_name) <= 120)))
public.operators operators_pkey PRIMARY KEY (account_id)
public.operators operators_status_check CHECK ((status = ANY (ARRAY['active'::text, 'ended'::text])))
public.organization_erasures organization_erasures_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.operators(account_id)
public.organization_erasures organization_erasures_ground_check CHECK ((ground = ANY (ARRAY['handed_over'::text, 'retention_over'::text, 'never_used'::text])))
public.organization_erasures organization_erasures_pkey PRIMARY KEY (organization_id)
public.organization_exports organization_exports_organization_id_downloaded_by_id_fkey FOREIGN KEY (organization_id, downloaded_by_id) REFERENCES public.staff_members(organization_id, id)
public.organization_exports organization_exports_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.organization_exports organization_exports_pkey PRIMARY KEY (organization_id, id)
public.organization_exports organization_exports_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
public.organizations organizations_accent_color_check CHECK ((accent_color ~ '^#[0-9a-f]{6}$'::text))
public.organizations organizations_goal_presets_check CHECK ((goal_presets <@ ARRAY['daily'::text, 'ninety_in_ninety'::text]))
public.organizations organizations_inquiry_keep_days_check CHECK (((inquiry_keep_days >= 30) AND (inquiry_keep_days <= 3650)))
public.organizations organizations_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
public.organizations organizations_neutral_sender_name_check CHECK (((length(neutral_sender_name) >= 1) AND (length(neutral_sender_name) <= 60)))
public.organizations organizations_pkey PRIMARY KEY (organization_id)
public.organizations organizations_short_name_check CHECK (((length(short_name) >= 1) AND (length(short_name) <= 24)))
public.organizations organizations_status_check CHECK ((status = ANY (ARRAY['active'::text, 'suspended'::text])))
public.organizations organizations_week_starts_on_check CHECK (((week_starts_on >= 0) AND (week_starts_on <= 6)))
public.outbox outbox_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.outbox outbox_pkey PRIMARY KEY (id)
public.own_measures own_measures_code_check CHECK ((code ~ '^[a-z][a-z0-9-]{0,39}$'::text))
public.own_measures own_measures_organization_id_added_by_id_fkey FOREIGN KEY (organization_id, added_by_id) REFERENCES public.staff_members(organization_id, id)
public.own_measures own_measures_organization_id_code_version_key UNIQUE (organization_id, code, version)
public.own_measures own_measures_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.own_measures own_measures_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.own_measures own_measures_pkey PRIMARY KEY (organization_id, id)
public.own_measures own_measures_version_check CHECK ((version > 0))
public.own_paths own_paths_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
public.own_paths own_paths_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.own_paths own_paths_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.own_paths own_paths_organization_id_name_key UNIQUE (organization_id, name)
public.own_paths own_paths_pkey PRIMARY KEY (organization_id, id)
public.own_paths own_paths_website_check CHECK (((length(website) >= 1) AND (length(website) <= 1000)))
public.packet_answers packet_answers_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.packet_answers packet_answers_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.packet_answers packet_answers_organization_id_packet_id_fkey FOREIGN KEY (organization_id, packet_id) REFERENCES public.intake_packets(organization_id, id)
public.packet_answers packet_answers_organization_id_packet_id_link_id_key UNIQUE (organization_id, packet_id, link_id)
public.packet_answers packet_answers_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.packet_answers packet_answers_pkey PRIMARY KEY (organization_id, id)
public.packet_forms packet_forms_check CHECK (((published_at IS NULL) = (published_by_id IS NULL)))
public.packet_forms packet_forms_number_check CHECK ((number >= 1))
public.packet_forms packet_forms_organization_id_edited_by_id_fkey FOREIGN KEY (organization_id, edited_by_id) REFERENCES public.staff_members(organization_id, id)
public.packet_forms packet_forms_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.packet_forms packet_forms_organization_id_number_key UNIQUE (organization_id, number)
public.packet_forms packet_forms_organization_id_published_by_id_fkey FOREIGN KEY (organization_id, published_by_id) REFERENCES public.staff_members(organization_id, id)
public.packet_forms packet_forms_pkey PRIMARY KEY (organization_id, id)
public.packet_forms packet_forms_questionnaire_check CHECK (((questionnaire ->> 'resourceType'::text) = 'Questionnaire'::text))
public.packet_takings packet_takings_field_check CHECK ((field = ANY (ARRAY['preferred_name'::text, 'pronouns'::text, 'language'::text, 'other_language'::text, 'interpreter'::text, 'safe_hours'::text, 'shared_phone'::text, 'voicemail'::text, 'caller_id'::text, 'insurer'::text, 'member_id'::text, 'substances'::text, 'substance_history'::text, 'person'::text, 'gender'::text, 'race'::text, 'ethnicity'::text, 'education'::text, 'employment'::text, 'emergency_contact'::text])))
public.packet_takings packet_takings_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.packet_takings packet_takings_organization_id_packet_id_fkey FOREIGN KEY (organization_id, packet_id) REFERENCES public.intake_packets(organization_id, id)
public.packet_takings packet_takings_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.packet_takings packet_takings_organization_id_taken_by_id_fkey FOREIGN KEY (organization_id, taken_by_id) REFERENCES public.staff_members(organization_id, id)
public.packet_takings packet_takings_pkey PRIMARY KEY (organization_id, id)
public.part2_consent_papers part2_consent_papers_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 10000100)))
public.part2_consent_papers part2_consent_papers_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text])))
public.part2_consent_papers part2_consent_papers_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.part2_consent_papers part2_consent_papers_organization_id_patient_id_consent_id_fkey FOREIGN KEY (organization_id, patient_id, consent_id) REFERENCES public.part2_consents(organization_id, patient_id, id) DEFERRABLE
public.part2_consent_papers part2_consent_papers_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.part2_consent_papers part2_consent_papers_organization_id_patient_id_id_key UNIQUE (organization_id, patient_id, id)
public.part2_consent_papers part2_consent_papers_organization_id_uploaded_by_id_fkey FOREIGN KEY (organization_id, uploaded_by_id) REFERENCES public.staff_members(organization_id, id)
public.part2_consent_papers part2_consent_papers_pkey PRIMARY KEY (organization_id, id)
public.part2_consent_recipients part2_consent_recipients_organization_id_consent_id_party_i_key UNIQUE (organization_id, consent_id, party_id)
public.part2_consent_recipients part2_consent_recipients_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.part2_consent_recipients part2_consent_recipients_organization_id_patient_id_consen_fkey FOREIGN KEY (organization_id, patient_id, consent_id) REFERENCES public.part2_consents(organization_id, patient_id, id) DEFERRABLE
public.part2_consent_recipients part2_consent_recipients_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.part2_consent_recipients part2_consent_recipients_organization_id_patient_id_party__fkey FOREIGN KEY (organization_id, patient_id, party_id) REFERENCES public.disclosure_parties(organization_id, patient_id, id) DEFERRABLE
public.part2_consent_recipients part2_consent_recipients_pkey PRIMARY KEY (organization_id, id)
public.part2_consents part2_consents_aid CHECK (((aid = 'none'::text) = (aid_name IS NULL)))
public.part2_consents part2_consents_aid_check CHECK ((aid = ANY (ARRAY['none'::text, 'read_aloud'::text, 'interpreted'::text])))
public.part2_consents part2_consents_aid_name_check CHECK (((length(aid_name) >= 1) AND (length(aid_name) <= 200)))
public.part2_consents part2_consents_categories_check CHECK (((cardinality(categories) > 0) AND (categories <@ ARRAY['presence'::text, 'attendance'::text, 'progress'::text, 'plan'::text, 'medication'::text, 'test_results'::text, 'diagnosis'::text, 'discharge'::text, 'billing'::text, 'counseling_notes'::text])))
public.part2_consents part2_consents_discarded CHECK ((((discarded_at IS NULL) = (discarded_by_id IS NULL)) AND ((discarded_at IS NULL) OR (signed_at IS NULL))))
public.part2_consents part2_consents_discloser_check CHECK (((length(discloser) >= 1) AND (length(discloser) <= 300)))
public.part2_consents part2_consents_event CHECK ((((event_at IS NULL) = (event_noted_by_id IS NULL)) AND ((event_at IS NULL) OR ((expires_event IS NOT NULL) AND (signed_at IS NOT NULL)))))
public.part2_consents part2_consents_evidence CHECK (
CASE signed_by
    WHEN 'paper'::text THEN (num_nulls(paper_id, witness_id) = 0)
    WHEN 'tablet'::text THEN ((witness_id IS NOT NULL) AND (paper_id IS NULL))
    WHEN 'own_phone'::text THEN ((signer_relationship = 'self'::text) AND (num_nonnulls(paper_id, witness_id) = 0))
    ELSE (num_nonnulls(paper_id, witness_id) = 0)
END)
public.part2_consents part2_consents_expires_event_check CHECK (((length(expires_event) >= 1) AND (length(expires_event) <= 300)))
public.part2_consents part2_consents_expiry CHECK (((num_nonnulls(expires_on, expires_event) = 1) OR ((type = 'tpo'::text) AND (num_nonnulls(expires_on, expires_event) = 0))))
public.part2_consents part2_consents_finding CHECK (((finding_id IS NULL) OR (signer_relationship = 'representative'::text)))
public.part2_consents part2_consents_finding_key FOREIGN KEY (organization_id, patient_id, finding_id) REFERENCES public.incapacity_findings(organization_id, patient_id, id) DEFERRABLE
public.part2_consents part2_consents_form_hash_check CHECK ((length(form_hash) = 64))
public.part2_consents part2_consents_form_version_check CHECK ((length(form_version) > 0))
public.part2_consents part2_consents_guardian_key FOREIGN KEY (organization_id, patient_id, guardian_id) REFERENCES public.guardians(organization_id, patient_id, id) DEFERRABLE
public.part2_consents part2_consents_guardian_name CHECK (((length(guardian_name) >= 1) AND (length(guardian_name) <= 200)))
public.part2_consents part2_consents_guardian_paper_key FOREIGN KEY (organization_id, patient_id, guardian_paper_id) REFERENCES public.part2_consent_papers(organization_id, patient_id, id) DEFERRABLE
public.part2_consents part2_consents_guardian_signed CHECK (((num_nulls(guardian_name, guardian_signed_at, guardian_signed_by, guardian_sign_submit_id, guardian_witness_id) = ANY (ARRAY[0, 5])) AND ((guardian_id IS NULL) OR guardian_asked) AND ((guardian_signed_at IS NULL) OR ((guardian_id IS NOT NULL) AND (signed_at IS NOT NULL))) AND ((guardian_paper_id IS NOT NULL) = (NOT (guardian_signed_by IS DISTINCT FROM 'paper'::text)))))
public.part2_consents part2_consents_guardian_way CHECK ((guardian_signed_by = ANY (ARRAY['tablet'::text, 'paper'::text])))
public.part2_consents part2_consents_guardian_witness_key FOREIGN KEY (organization_id, guardian_witness_id) REFERENCES public.staff_members(organization_id, id)
public.part2_consents part2_consents_information_check CHECK (((length(information) >= 1) AND (length(information) <= 1000)))
public.part2_consents part2_consents_language_check CHECK ((language = ANY (ARRAY['en'::text, 'es'::text])))
public.part2_consents part2_consents_minor_signs CHECK (((NOT guardian_asked) OR (signer_relationship = 'self'::text)))
public.part2_consents part2_consents_notes_apart CHECK (
CASE
    WHEN (type = 'counseling_notes'::text) THEN (categories = ARRAY['counseling_notes'::text])
    ELSE (NOT ('counseling_notes'::text = ANY (categories)))
END)
public.part2_consents part2_consents_organization_id_discarded_by_id_fkey FOREIGN KEY (organization_id, discarded_by_id) REFERENCES public.staff_members(organization_id, id)
public.part2_consents part2_consents_organization_id_event_noted_by_id_fkey FOREIGN KEY (organization_id, event_noted_by_id) REFERENCES public.staff_members(organization_id, id)
public.part2_consents part2_consents_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.part2_consents part2_consents_organization_id_handed_over_by_id_fkey FOREIGN KEY (organization_id, handed_over_by_id) REFERENCES public.staff_members(organization_id, id)
public.part2_consents part2_consents_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.part2_consents part2_consents_organization_id_patient_id_id_key UNIQUE (organization_id, patient_id, id)
public.part2_consents part2_consents_organization_id_prepared_by_id_fkey FOREIGN KEY (organization_id, prepared_by_id) REFERENCES public.staff_members(organization_id, id)
public.part2_consents part2_consents_organization_id_revocation_taken_by_id_fkey FOREIGN KEY (organization_id, revocation_taken_by_id) REFERENCES public.staff_members(organization_id, id)
public.part2_consents part2_consents_organization_id_sign_submit_id_key UNIQUE (organization_id, sign_submit_id)
public.part2_consents part2_consents_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.part2_consents part2_consents_organization_id_witness_id_fkey FOREIGN KEY (organization_id, witness_id) REFERENCES public.staff_members(organization_id, id)
public.part2_consents part2_consents_paper_key FOREIGN KEY (organization_id, patient_id, paper_id) REFERENCES public.part2_consent_papers(organization_id, patient_id, id) DEFERRABLE
public.part2_consents part2_consents_pkey PRIMARY KEY (organization_id, id)
public.part2_consents part2_consents_proceedings_apart CHECK (
CASE
    WHEN (type = 'proceedings'::text) THEN (purposes = ARRAY['legal_proceeding'::text])
    ELSE (NOT ('legal_proceeding'::text = ANY (purposes)))
END)
public.part2_consents part2_consents_purpose_words_check CHECK (((length(purpose_words) >= 1) AND (length(purpose_words) <= 500)))
public.part2_consents part2_consents_purposes_check CHECK (((cardinality(purposes) > 0) AND (purposes <@ ARRAY['treatment'::text, 'payment'::text, 'operations'::text, 'family_support'::text, 'patient_request'::text, 'benefits'::text, 'legal_proceeding'::text, 'supervision'::text])))
public.part2_consents part2_consents_recipient_classes_check CHECK ((recipient_classes <@ ARRAY['treating_provider'::text, 'health_plan'::text, 'program_contractor'::text]))
public.part2_consents part2_consents_redisclosure_wording_check CHECK ((length(redisclosure_wording) > 0))
public.part2_consents part2_consents_refusal_wording_check CHECK ((length(refusal_wording) > 0))
public.part2_consents part2_consents_reminded_days_check CHECK ((reminded_days = ANY (ARRAY[30, 14, 7])))
public.part2_consents part2_consents_revocation_wording_check CHECK ((length(revocation_wording) > 0))
public.part2_consents part2_consents_revoked CHECK ((((revoked_at IS NULL) = (revoked_how IS NULL)) AND ((revoked_at IS NULL) OR (signed_at IS NOT NULL)) AND
CASE revoked_how
    WHEN 'written'::text THEN (revocation_taken_by_id IS NOT NULL)
    ELSE (revocation_taken_by_id IS NULL)
END))
public.part2_consents part2_consents_revoked_how_check CHECK ((revoked_how = ANY (ARRAY['written'::text, 'own_phone'::text])))
public.part2_consents part2_consents_signed CHECK ((num_nulls(signed_at, signer_name, signed_by, sign_submit_id) = ANY (ARRAY[0, 4])))
public.part2_consents part2_consents_signed_by_check CHECK ((signed_by = ANY (ARRAY['own_phone'::text, 'tablet'::text, 'paper'::text])))
public.part2_consents part2_consents_signer_name_check CHECK (((length(signer_name) >= 1) AND (length(signer_name) <= 200)))
public.part2_consents part2_consents_signer_relationship_check CHECK ((signer_relationship = ANY (ARRAY['self'::text, 'representative'::text])))
public.part2_consents part2_consents_supervision_apart CHECK (
CASE
    WHEN (type = 'criminal_justice'::text) THEN (purposes = ARRAY['supervision'::text])
    ELSE (NOT ('supervision'::text = ANY (purposes)))
END)
public.part2_consents part2_consents_tpo CHECK (
CASE
    WHEN (type = 'tpo'::text) THEN ((purposes <@ ARRAY['treatment'::text, 'payment'::text, 'operations'::text]) AND (num_nulls(redisclosure_wording, refusal_wording) = 0))
    ELSE (recipient_classes = '{}'::text[])
END)
public.part2_consents part2_consents_type_check CHECK ((type = ANY (ARRAY['tpo'::text, 'named'::text, 'counseling_notes'::text, 'proceedings'::text, 'criminal_justice'::text])))
public.part2_notices_given part2_notices_given_given_how_check CHECK ((given_how = ANY (ARRAY['paper'::text, 'phone'::text, 'read_aloud'::text])))
public.part2_notices_given part2_notices_given_language_check CHECK ((language = ANY (ARRAY['en'::text, 'es'::text])))
public.part2_notices_given part2_notices_given_notice_version_check CHECK (((length(notice_version) >= 1) AND (length(notice_version) <= 100)))
public.part2_notices_given part2_notices_given_organization_id_episode_id_fkey FOREIGN KEY (organization_id, episode_id) REFERENCES public.episodes_of_care(organization_id, id)
public.part2_notices_given part2_notices_given_organization_id_episode_id_key UNIQUE (organization_id, episode_id)
public.part2_notices_given part2_notices_given_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.part2_notices_given part2_notices_given_organization_id_given_by_id_fkey FOREIGN KEY (organization_id, given_by_id) REFERENCES public.staff_members(organization_id, id)
public.part2_notices_given part2_notices_given_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.part2_notices_given part2_notices_given_pkey PRIMARY KEY (organization_id, id)
public.participation_ticks participation_ticks_kind_check CHECK ((kind = ANY (ARRAY['sponsor'::text, 'service'::text, 'reading'::text])))
public.participation_ticks participation_ticks_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.participation_ticks participation_ticks_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.participation_ticks participation_ticks_organization_id_patient_id_week_of_kind_key UNIQUE (organization_id, patient_id, week_of, kind)
public.participation_ticks participation_ticks_pkey PRIMARY KEY (organization_id, id)
public.patient_access patient_access_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.patient_access patient_access_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id) DEFERRABLE INITIALLY DEFERRED
public.patient_access patient_access_organization_id_patient_id_key UNIQUE (organization_id, patient_id)
public.patient_access patient_access_pkey PRIMARY KEY (organization_id, id)
public.patient_card_marks patient_card_marks_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.patient_card_marks patient_card_marks_pkey PRIMARY KEY (organization_id, id)
public.patient_cards patient_cards_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.patient_cards patient_cards_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.patient_cards patient_cards_organization_id_patient_id_key UNIQUE (organization_id, patient_id)
public.patient_cards patient_cards_pkey PRIMARY KEY (organization_id, id)
public.patient_contacts patient_contacts_address_check CHECK (((length(address) >= 3) AND (length(address) <= 254)))
public.patient_contacts patient_contacts_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text])))
public.patient_contacts patient_contacts_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.patient_contacts patient_contacts_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id) DEFERRABLE INITIALLY DEFERRED
public.patient_contacts patient_contacts_pkey PRIMARY KEY (organization_id, id)
public.patient_contacts patient_contacts_verification_check CHECK ((verification = ANY (ARRAY['unverified'::text, 'code_sent'::text, 'verified'::text, 'wrong'::text])))
public.patient_details patient_details_education_check CHECK ((education = ANY (ARRAY['grade_8'::text, 'grade_11'::text, 'grade_12'::text, 'some_college'::text, 'college'::text, 'declined'::text])))
public.patient_details patient_details_emergency_contact_check CHECK (((jsonb_typeof(emergency_contact) = 'object'::text) AND (emergency_contact ?& ARRAY['name'::text, 'relation'::text, 'words'::text])))
public.patient_details patient_details_employment_check CHECK ((employment = ANY (ARRAY['full_time'::text, 'part_time'::text, 'looking'::text, 'not_working'::text, 'declined'::text, 'homemaker'::text, 'student'::text, 'retired_disabled'::text, 'in_institution'::text])))
public.patient_details patient_details_ethnicity_check CHECK ((ethnicity = ANY (ARRAY['not_hispanic'::text, 'mexican'::text, 'puerto_rican'::text, 'cuban'::text, 'other_hispanic'::text, 'hispanic'::text, 'declined'::text])))
public.patient_details patient_details_gender_check CHECK ((gender = ANY (ARRAY['male'::text, 'female'::text, 'another'::text, 'declined'::text])))
public.patient_details patient_details_insurer_check CHECK (((length(insurer) >= 1) AND (length(insurer) <= 100)))
public.patient_details patient_details_member_id_check CHECK (((length(member_id) >= 1) AND (length(member_id) <= 40)))
public.patient_details patient_details_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.patient_details patient_details_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.patient_details patient_details_organization_id_patient_id_key UNIQUE (organization_id, patient_id)
public.patient_details patient_details_other_language_check CHECK (((length(other_language) >= 1) AND (length(other_language) <= 60)))
public.patient_details patient_details_pkey PRIMARY KEY (organization_id, id)
public.patient_details patient_details_race_check CHECK ((race = ANY (ARRAY['white'::text, 'black'::text, 'american_indian'::text, 'alaska_native'::text, 'asian'::text, 'pacific_islander'::text, 'other'::text, 'several'::text, 'declined'::text])))
public.patient_details patient_details_voicemail_check CHECK ((voicemail = ANY (ARRAY['none'::text, 'name'::text])))
public.patient_identifiers patient_identifiers_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.patient_identifiers patient_identifiers_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.patient_identifiers patient_identifiers_organization_id_system_value_key UNIQUE (organization_id, system, value)
public.patient_identifiers patient_identifiers_pkey PRIMARY KEY (organization_id, id)
public.patient_identifiers patient_identifiers_system_check CHECK (((length(system) >= 1) AND (length(system) <= 200)))
public.patient_identifiers patient_identifiers_value_check CHECK (((length(value) >= 1) AND (length(value) <= 200)))
public.patient_import_parts patient_import_parts_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.patient_import_parts patient_import_parts_organization_id_patient_import_id_fkey FOREIGN KEY (organization_id, patient_import_id) REFERENCES public.patient_imports(organization_id, id) ON DELETE CASCADE
public.patient_import_parts patient_import_parts_organization_id_patient_import_id_numb_key UNIQUE (organization_id, patient_import_id, number)
public.patient_import_parts patient_import_parts_pkey PRIMARY KEY (organization_id, id)
public.patient_import_rows patient_import_rows_decision_check CHECK ((decision = ANY (ARRAY['another'::text, 'same'::text, 'skip'::text, 'still_here'::text, 'left'::text])))
public.patient_import_rows patient_import_rows_organization_id_decided_by_id_fkey FOREIGN KEY (organization_id, decided_by_id) REFERENCES public.staff_members(organization_id, id)
public.patient_import_rows patient_import_rows_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.patient_import_rows patient_import_rows_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.patient_import_rows patient_import_rows_organization_id_patient_import_id_fkey FOREIGN KEY (organization_id, patient_import_id) REFERENCES public.patient_imports(organization_id, id) ON DELETE CASCADE
public.patient_import_rows patient_import_rows_organization_id_patient_import_id_numbe_key UNIQUE (organization_id, patient_import_id, number)
public.patient_import_rows patient_import_rows_outcome_check CHECK ((outcome = ANY (ARRAY['ready'::text, 'same'::text, 'changed'::text, 'duplicate'::text, 'refused'::text, 'held'::text, 'missing'::text])))
public.patient_import_rows patient_import_rows_pkey PRIMARY KEY (organization_id, id)
public.patient_imports patient_imports_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 255)))
public.patient_imports patient_imports_kind_check CHECK ((kind = ANY (ARRAY['fhir'::text, 'census'::text])))
public.patient_imports patient_imports_organization_id_committed_by_id_fkey FOREIGN KEY (organization_id, committed_by_id) REFERENCES public.staff_members(organization_id, id)
public.patient_imports patient_imports_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.patient_imports patient_imports_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.patient_imports patient_imports_organization_id_imported_by_id_fkey FOREIGN KEY (organization_id, imported_by_id) REFERENCES public.staff_members(organization_id, id)
public.patient_imports patient_imports_pkey PRIMARY KEY (organization_id, id)
public.patient_imports patient_imports_status_check CHECK ((status = ANY (ARRAY['uploading'::text, 'reading'::text, 'ready'::text, 'committing'::text, 'finished'::text, 'failed'::text, 'discarded'::text])))
public.patient_merges patient_merges_check CHECK ((losing_id <> patient_id))
public.patient_merges patient_merges_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.patient_merges patient_merges_organization_id_losing_id_key UNIQUE (organization_id, losing_id)
public.patient_merges patient_merges_organization_id_merged_by_id_fkey FOREIGN KEY (organization_id, merged_by_id) REFERENCES public.staff_members(organization_id, id)
public.patient_merges patient_merges_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.patient_merges patient_merges_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.patient_merges patient_merges_pkey PRIMARY KEY (organization_id, id)
public.patient_status_changes patient_status_changes_note_check CHECK (((length(note) >= 1) AND (length(note) <= 500)))
public.patient_status_changes patient_status_changes_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.patient_status_changes patient_status_changes_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.patient_status_changes patient_status_changes_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.patient_status_changes patient_status_changes_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.patient_status_changes patient_status_changes_pkey PRIMARY KEY (organization_id, id)
public.patient_status_changes patient_status_changes_status_check CHECK ((status = ANY (ARRAY['deceased'::text, 'jailed'::text, 'hospitalized'::text, 'readmitted'::text, 'transferred'::text])))
public.patients patients_first_name_check CHECK (((length(first_name) >= 1) AND (length(first_name) <= 100)))
public.patients patients_language_check CHECK ((language = ANY (ARRAY['en'::text, 'es'::text])))
public.patients patients_last_name_check CHECK (((length(last_name) >= 1) AND (length(last_name) <= 100)))
public.patients patients_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.patients patients_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.patients patients_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.patients patients_pkey PRIMARY KEY (organization_id, id)
public.patients patients_precautions_check CHECK (((length(precautions) >= 1) AND (length(precautions) <= 500)))
public.patients patients_preferred_name_check CHECK (((length(preferred_name) >= 1) AND (length(preferred_name) <= 100)))
public.patients patients_pronouns_check CHECK ((length(pronouns) <= 40))
public.phone_organizations phone_organizations_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.phone_organizations phone_organizations_pkey PRIMARY KEY (phone_digest, organization_id)
public.place_overrides place_overrides_check CHECK ((taken >= places))
public.place_overrides place_overrides_level_of_care_check CHECK ((level_of_care = ANY (ARRAY['detox'::text, 'residential'::text, 'partial_hospitalization'::text, 'intensive_outpatient'::text, 'outpatient'::text, 'recovery_support'::text])))
public.place_overrides place_overrides_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.place_overrides place_overrides_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.place_overrides place_overrides_organization_id_overridden_by_id_fkey FOREIGN KEY (organization_id, overridden_by_id) REFERENCES public.staff_members(organization_id, id)
public.place_overrides place_overrides_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.place_overrides place_overrides_pkey PRIMARY KEY (organization_id, id)
public.place_overrides place_overrides_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
public.place_overrides place_overrides_track_check CHECK (((length(track) >= 1) AND (length(track) <= 100)))
public.plan_hand_overs plan_hand_overs_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.plan_hand_overs plan_hand_overs_organization_id_handed_over_by_id_fkey FOREIGN KEY (organization_id, handed_over_by_id) REFERENCES public.staff_members(organization_id, id)
public.plan_hand_overs plan_hand_overs_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.plan_hand_overs plan_hand_overs_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES public.relapse_prevention_plans(organization_id, id)
public.plan_hand_overs plan_hand_overs_pkey PRIMARY KEY (organization_id, id)
public.plan_papers plan_papers_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 10000100)))
public.plan_papers plan_papers_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text])))
public.plan_papers plan_papers_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.plan_papers plan_papers_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.plan_papers plan_papers_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES public.relapse_prevention_plans(organization_id, id)
public.plan_papers plan_papers_organization_id_uploaded_by_id_fkey FOREIGN KEY (organization_id, uploaded_by_id) REFERENCES public.staff_members(organization_id, id)
public.plan_papers plan_papers_pkey PRIMARY KEY (organization_id, id)
public.plan_reviews plan_reviews_cause_check CHECK (((length(cause) >= 1) AND (length(cause) <= 100)))
public.plan_reviews plan_reviews_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.plan_reviews plan_reviews_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.plan_reviews plan_reviews_organization_id_patient_id_reason_cause_key UNIQUE (organization_id, patient_id, reason, cause)
public.plan_reviews plan_reviews_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES public.relapse_prevention_plans(organization_id, id)
public.plan_reviews plan_reviews_pkey PRIMARY KEY (organization_id, id)
public.plan_reviews plan_reviews_reason_check CHECK ((reason = ANY (ARRAY['due'::text, 'level'::text, 'lapse'::text, 'medication'::text, 'meetings'::text, 'discharge'::text])))
public.plan_signatures plan_signatures_check CHECK (((signer = 'patient'::text) = (method <> 'password'::text)))
public.plan_signatures plan_signatures_check1 CHECK (((method = 'own_phone'::text) = (staff_member_id IS NULL)))
public.plan_signatures plan_signatures_check2 CHECK (((method = 'paper'::text) = (paper_id IS NOT NULL)))
public.plan_signatures plan_signatures_method_check CHECK ((method = ANY (ARRAY['password'::text, 'own_phone'::text, 'tablet'::text, 'paper'::text, 'verbal'::text])))
public.plan_signatures plan_signatures_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
public.plan_signatures plan_signatures_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.plan_signatures plan_signatures_organization_id_paper_id_fkey FOREIGN KEY (organization_id, paper_id) REFERENCES public.plan_papers(organization_id, id)
public.plan_signatures plan_signatures_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.plan_signatures plan_signatures_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES public.relapse_prevention_plans(organization_id, id)
public.plan_signatures plan_signatures_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES public.staff_members(organization_id, id)
public.plan_signatures plan_signatures_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.plan_signatures plan_signatures_pkey PRIMARY KEY (organization_id, id)
public.plan_signatures plan_signatures_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
public.plan_signatures plan_signatures_signer_check CHECK ((signer = ANY (ARRAY['author'::text, 'cosigner'::text, 'patient'::text])))
public.plan_signatures plan_signatures_title_check CHECK (((length(title) >= 1) AND (length(title) <= 60)))
public.plan_signatures plan_signatures_verbal_check CHECK ((((method = 'verbal'::text) = (witness_id IS NOT NULL)) AND ((method = 'verbal'::text) = (reason IS NOT NULL)) AND (witness_id <> staff_member_id)))
public.plan_signatures plan_signatures_witness_fkey FOREIGN KEY (organization_id, witness_id) REFERENCES public.staff_members(organization_id, id)
public.plan_template_versions plan_template_versions_description_check CHECK (((length(description) >= 1) AND (length(description) <= 500)))
public.plan_template_versions plan_template_versions_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
public.plan_template_versions plan_template_versions_number_check CHECK ((number > 0))
public.plan_template_versions plan_template_versions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.plan_template_versions plan_template_versions_organization_id_published_by_id_fkey FOREIGN KEY (organization_id, published_by_id) REFERENCES public.staff_members(organization_id, id)
public.plan_template_versions plan_template_versions_organization_id_template_id_fkey FOREIGN KEY (organization_id, template_id) REFERENCES public.plan_templates(organization_id, id)
public.plan_template_versions plan_template_versions_organization_id_template_id_number_key UNIQUE (organization_id, template_id, number)
public.plan_template_versions plan_template_versions_pkey PRIMARY KEY (organization_id, id)
public.plan_templates plan_templates_description_check CHECK (((length(description) >= 1) AND (length(description) <= 500)))
public.plan_templates plan_templates_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
public.plan_templates plan_templates_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.plan_templates plan_templates_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.plan_templates plan_templates_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.plan_templates plan_templates_origin_code_check CHECK (((length(origin_code) >= 1) AND (length(origin_code) <= 60)))
public.plan_templates plan_templates_pkey PRIMARY KEY (organization_id, id)
public.privacy_incidents privacy_incidents_check CHECK ((num_nulls(decision, decision_note, decided_by_id, decided_at) = ANY (ARRAY[0, 4])))
public.privacy_incidents privacy_incidents_check1 CHECK (((closed_at IS NULL) = (closed_by_id IS NULL)))
public.privacy_incidents privacy_incidents_check2 CHECK (((closed_at IS NULL) OR (decision IS NOT NULL)))
public.privacy_incidents privacy_incidents_check3 CHECK (((closed_at IS NULL) OR (decision <> 'breach'::text) OR (notified_on IS NOT NULL)))
public.privacy_incidents privacy_incidents_check4 CHECK (((source = 'reported'::text) = (reported_by_id IS NOT NULL)))
public.privacy_incidents privacy_incidents_decision_check CHECK ((decision = ANY (ARRAY['breach'::text, 'low_probability'::text, 'no_incident'::text])))
public.privacy_incidents privacy_incidents_decision_note_check CHECK (((length(decision_note) >= 1) AND (length(decision_note) <= 2000)))
public.privacy_incidents privacy_incidents_messages_sent_check CHECK ((messages_sent >= 0))
public.privacy_incidents privacy_incidents_organization_id_closed_by_id_fkey FOREIGN KEY (organization_id, closed_by_id) REFERENCES public.staff_members(organization_id, id)
public.privacy_incidents privacy_incidents_organization_id_decided_by_id_fkey FOREIGN KEY (organization_id, decided_by_id) REFERENCES public.staff_members(organization_id, id)
public.privacy_incidents privacy_incidents_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.privacy_incidents privacy_incidents_organization_id_reported_by_id_fkey FOREIGN KEY (organization_id, reported_by_id) REFERENCES public.staff_members(organization_id, id)
public.privacy_incidents privacy_incidents_organization_id_subject_id_key UNIQUE (organization_id, subject_id)
public.privacy_incidents privacy_incidents_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.privacy_incidents privacy_incidents_people_affected_check CHECK (((people_affected >= 0) AND (people_affected <= 1000000)))
public.privacy_incidents privacy_incidents_pkey PRIMARY KEY (organization_id, id)
public.privacy_incidents privacy_incidents_source_check CHECK ((source = ANY (ARRAY['wrong_number'::text, 'reported'::text])))
public.privacy_incidents privacy_incidents_what_happened_check CHECK (((length(what_happened) >= 1) AND (length(what_happened) <= 2000)))
public.programme_places programme_places_level_of_care_check CHECK ((level_of_care = ANY (ARRAY['detox'::text, 'residential'::text, 'partial_hospitalization'::text, 'intensive_outpatient'::text, 'outpatient'::text, 'recovery_support'::text])))
public.programme_places programme_places_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.programme_places programme_places_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.programme_places programme_places_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.programme_places programme_places_pkey PRIMARY KEY (organization_id, id)
public.programme_places programme_places_places_check CHECK (((places >= 0) AND (places <= 999)))
public.programme_places programme_places_track_check CHECK (((length(track) >= 1) AND (length(track) <= 100)))
public.readmissions readmissions_organization_id_episode_id_fkey FOREIGN KEY (organization_id, episode_id) REFERENCES public.episodes_of_care(organization_id, id)
public.readmissions readmissions_organization_id_episode_id_key UNIQUE (organization_id, episode_id)
public.readmissions readmissions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.readmissions readmissions_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.readmissions readmissions_pkey PRIMARY KEY (organization_id, id)
public.record_copies record_copies_language_check CHECK ((language = ANY (ARRAY['en'::text, 'es'::text])))
public.record_copies record_copies_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.record_copies record_copies_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.record_copies record_copies_pkey PRIMARY KEY (organization_id, id)
public.recovery_codes recovery_codes_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id)
public.recovery_codes recovery_codes_pkey PRIMARY KEY (account_id, digest)
public.recovery_displays recovery_displays_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.recovery_displays recovery_displays_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.recovery_displays recovery_displays_organization_id_patient_id_key UNIQUE (organization_id, patient_id)
public.recovery_displays recovery_displays_pkey PRIMARY KEY (organization_id, id)
public.recovery_paths recovery_paths_asked_check CHECK ((asked <@ ARRAY['patient'::text, 'family'::text, 'care_team'::text]))
public.recovery_paths recovery_paths_check CHECK ((ends_on >= effective_from))
public.recovery_paths recovery_paths_meetings_per_week_check CHECK (((meetings_per_week >= 0) AND (meetings_per_week <= 21)))
public.recovery_paths recovery_paths_organization_id_chosen_by_id_fkey FOREIGN KEY (organization_id, chosen_by_id) REFERENCES public.staff_members(organization_id, id)
public.recovery_paths recovery_paths_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.recovery_paths recovery_paths_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.recovery_paths recovery_paths_organization_id_patient_id_version_key UNIQUE (organization_id, patient_id, version)
public.recovery_paths recovery_paths_pkey PRIMARY KEY (organization_id, id)
public.recovery_starts recovery_starts_check CHECK (((version = 1) OR (reason IS NOT NULL)))
public.recovery_starts recovery_starts_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.recovery_starts recovery_starts_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.recovery_starts recovery_starts_organization_id_patient_id_version_key UNIQUE (organization_id, patient_id, version)
public.recovery_starts recovery_starts_organization_id_recorded_by_id_fkey FOREIGN KEY (organization_id, recorded_by_id) REFERENCES public.staff_members(organization_id, id)
public.recovery_starts recovery_starts_pkey PRIMARY KEY (organization_id, id)
public.recovery_starts recovery_starts_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 300)))
public.recovery_tasks recovery_tasks_check CHECK (((status = 'open'::text) = (closed_on IS NULL)))
public.recovery_tasks recovery_tasks_details_check CHECK (((length(details) >= 1) AND (length(details) <= 2000)))
public.recovery_tasks recovery_tasks_kind_check CHECK ((kind = ANY (ARRAY['reading'::text, 'worksheet'::text, 'service'::text, 'self_help'::text, 'literature'::text])))
public.recovery_tasks recovery_tasks_organization_id_assigned_by_id_fkey FOREIGN KEY (organization_id, assigned_by_id) REFERENCES public.staff_members(organization_id, id)
public.recovery_tasks recovery_tasks_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.recovery_tasks recovery_tasks_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.recovery_tasks recovery_tasks_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.recovery_tasks recovery_tasks_pkey PRIMARY KEY (organization_id, id)
public.recovery_tasks recovery_tasks_status_check CHECK ((status = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text])))
public.recovery_tasks recovery_tasks_step_check CHECK ((((step >= 1) AND (step <= 12)) AND (step <> ALL (ARRAY[4, 5, 8, 9, 10]))))
public.recovery_tasks recovery_tasks_template_code_check CHECK (((length(template_code) >= 1) AND (length(template_code) <= 60)))
public.recovery_tasks recovery_tasks_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
public.relapse_prevention_plans relapse_prevention_plans_activated_check CHECK (((status <> ALL (ARRAY['active'::text, 'superseded'::text])) OR ((activated_at IS NOT NULL) AND (activated_by_id IS NOT NULL))))
public.relapse_prevention_plans relapse_prevention_plans_closed_reason_check CHECK (((length(closed_reason) >= 1) AND (length(closed_reason) <= 500)))
public.relapse_prevention_plans relapse_prevention_plans_kind_check CHECK ((kind = ANY (ARRAY['relapse_prevention'::text, 'crisis_safety'::text, 'continuing_care'::text])))
public.relapse_prevention_plans relapse_prevention_plans_number_key UNIQUE (organization_id, patient_id, kind, number)
public.relapse_prevention_plans relapse_prevention_plans_organization_id_activated_by_id_fkey FOREIGN KEY (organization_id, activated_by_id) REFERENCES public.staff_members(organization_id, id)
public.relapse_prevention_plans relapse_prevention_plans_organization_id_author_id_fkey FOREIGN KEY (organization_id, author_id) REFERENCES public.staff_members(organization_id, id)
public.relapse_prevention_plans relapse_prevention_plans_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.relapse_prevention_plans relapse_prevention_plans_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.relapse_prevention_plans relapse_prevention_plans_pkey PRIMARY KEY (organization_id, id)
public.relapse_prevention_plans relapse_prevention_plans_reason_for_change_check CHECK (((length(reason_for_change) >= 1) AND (length(reason_for_change) <= 500)))
public.relapse_prevention_plans relapse_prevention_plans_returned_reason_check CHECK (((length(returned_reason) >= 1) AND (length(returned_reason) <= 500)))
public.relapse_prevention_plans relapse_prevention_plans_signed_check CHECK (((status = ANY (ARRAY['draft'::text, 'closed'::text])) OR ((document_hash IS NOT NULL) AND (review_due IS NOT NULL))))
public.relapse_prevention_plans relapse_prevention_plans_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'in_review'::text, 'awaiting_patient'::text, 'active'::text, 'superseded'::text, 'closed'::text])))
public.relapse_prevention_plans relapse_prevention_plans_submitted_by_fkey FOREIGN KEY (organization_id, submitted_by_id) REFERENCES public.staff_members(organization_id, id)
public.relapse_prevention_plans relapse_prevention_plans_template_version_fkey FOREIGN KEY (organization_id, template_version_id) REFERENCES public.plan_template_versions(organization_id, id)
public.safety_items safety_items_check CHECK (((next_step IS NULL) = (next_step_at IS NULL)))
public.safety_items safety_items_check1 CHECK (((acknowledged_at IS NULL) = (acknowledged_by_id IS NULL)))
public.safety_items safety_items_check2 CHECK ((num_nulls(reached, risk_level, plan_reviewed, supervisor_informed, closed_at, closed_by_id) = ANY (ARRAY[0, 6])))
public.safety_items safety_items_check3 CHECK (((closed_at IS NULL) OR (next_step IS NULL)))
public.safety_items safety_items_craving_check CHECK (((craving >= 0) AND (craving <= 10)))
public.safety_items safety_items_next_step_check CHECK ((next_step = ANY (ARRAY['first'::text, 'backup'::text, 'supervisor'::text])))
public.safety_items safety_items_note_check CHECK (((length(note) >= 1) AND (length(note) <= 1000)))
public.safety_items safety_items_organization_id_acknowledged_by_id_fkey FOREIGN KEY (organization_id, acknowledged_by_id) REFERENCES public.staff_members(organization_id, id)
public.safety_items safety_items_organization_id_closed_by_id_fkey FOREIGN KEY (organization_id, closed_by_id) REFERENCES public.staff_members(organization_id, id)
public.safety_items safety_items_organization_id_facility_id_fkey FOREIGN KEY (organization_id, facility_id) REFERENCES public.facilities(organization_id, id)
public.safety_items safety_items_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.safety_items safety_items_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.safety_items safety_items_organization_id_subject_id_patient_id_key UNIQUE (organization_id, subject_id, patient_id)
public.safety_items safety_items_pkey PRIMARY KEY (organization_id, id)
public.safety_items safety_items_reached_check CHECK ((reached = ANY (ARRAY['reached'::text, 'not_reached'::text, 'emergency_services'::text])))
public.safety_items safety_items_reasons_check CHECK (((cardinality(reasons) > 0) AND (reasons <@ ARRAY['not_safe'::text, 'crisis_words'::text, 'high_craving'::text, 'urgent_call'::text, 'measure_answer'::text, 'risk_screen'::text])))
public.safety_items safety_items_risk_level_check CHECK ((risk_level = ANY (ARRAY['low'::text, 'moderate'::text, 'high'::text, 'unknown'::text])))
public.safety_items safety_items_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1600)))
public.safety_pages safety_pages_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text])))
public.safety_pages safety_pages_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.safety_pages safety_pages_organization_id_item_id_fkey FOREIGN KEY (organization_id, item_id) REFERENCES public.safety_items(organization_id, id)
public.safety_pages safety_pages_organization_id_item_id_step_staff_member_id_key UNIQUE (organization_id, item_id, step, staff_member_id)
public.safety_pages safety_pages_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.safety_pages safety_pages_organization_id_staff_member_id_fkey FOREIGN KEY (organization_id, staff_member_id) REFERENCES public.staff_members(organization_id, id)
public.safety_pages safety_pages_pkey PRIMARY KEY (organization_id, id)
public.safety_pages safety_pages_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'unknown'::text, 'withdrawn'::text])))
public.safety_pages safety_pages_step_check CHECK ((step = ANY (ARRAY['first'::text, 'backup'::text, 'supervisor'::text])))
public.safety_settings safety_settings_answer_minutes_check CHECK (((answer_minutes >= 2) AND (answer_minutes <= 60)))
public.safety_settings safety_settings_craving_threshold_check CHECK (((craving_threshold >= 1) AND (craving_threshold <= 10)))
public.safety_settings safety_settings_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.safety_settings safety_settings_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.safety_settings safety_settings_organization_id_key UNIQUE (organization_id)
public.safety_settings safety_settings_pkey PRIMARY KEY (organization_id, id)
public.schema_migrations PK_62441bec32630ced9e4cccae336 PRIMARY KEY (id)
public.second_factors second_factors_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id)
public.second_factors second_factors_check CHECK (
CASE kind
    WHEN 'authenticator'::text THEN ((sealed_secret IS NOT NULL) AND (credential_id IS NULL))
    ELSE ((credential_id IS NOT NULL) AND (public_key IS NOT NULL) AND (sealed_secret IS NULL))
END)
public.second_factors second_factors_credential_id_key UNIQUE (credential_id)
public.second_factors second_factors_kind_check CHECK ((kind = ANY (ARRAY['authenticator'::text, 'passkey'::text])))
public.second_factors second_factors_label_check CHECK (((length(label) >= 1) AND (length(label) <= 60)))
public.second_factors second_factors_pkey PRIMARY KEY (id)
public.sending_pauses sending_pauses_check CHECK (((ended_by_id IS NULL) = (ended_at IS NULL)))
public.sending_pauses sending_pauses_organization_id_ended_by_id_fkey FOREIGN KEY (organization_id, ended_by_id) REFERENCES public.staff_members(organization_id, id)
public.sending_pauses sending_pauses_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.sending_pauses sending_pauses_organization_id_paused_by_id_fkey FOREIGN KEY (organization_id, paused_by_id) REFERENCES public.staff_members(organization_id, id)
public.sending_pauses sending_pauses_pkey PRIMARY KEY (organization_id, id)
public.sending_pauses sending_pauses_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
public.sending_pauses sending_pauses_scope_check CHECK ((scope = ANY (ARRAY['all'::text, 'email'::text, 'sms'::text])))
public.sending_slots sending_slots_check CHECK ((num_nulls(organization_id, subject_id, fence, held_until) = ANY (ARRAY[0, 4])))
public.sending_slots sending_slots_number_check CHECK (((number >= 1) AND (number <= 8)))
public.sending_slots sending_slots_pkey PRIMARY KEY (number)
public.service_agreements service_agreements_check CHECK ((ends_on >= signed_on))
public.service_agreements service_agreements_document_name_check CHECK (((length(document_name) >= 1) AND (length(document_name) <= 300)))
public.service_agreements service_agreements_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
public.service_agreements service_agreements_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.service_agreements service_agreements_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.service_agreements service_agreements_organization_id_keeper_id_fkey FOREIGN KEY (organization_id, keeper_id) REFERENCES public.staff_members(organization_id, id)
public.service_agreements service_agreements_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.service_agreements service_agreements_pkey PRIMARY KEY (organization_id, id)
public.service_agreements service_agreements_reminded_days_check CHECK ((reminded_days = ANY (ARRAY[30, 14, 7])))
public.service_agreements service_agreements_services_check CHECK (((length(services) >= 1) AND (length(services) <= 500)))
public.sessions sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id)
public.sessions sessions_kind_check CHECK ((kind = ANY (ARRAY['staff'::text, 'patient'::text, 'operator'::text])))
public.sessions sessions_organization_check CHECK (((organization_id IS NULL) = (kind = 'operator'::text)))
public.sessions sessions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.sessions sessions_pkey PRIMARY KEY (id)
public.sessions sessions_token_digest_key UNIQUE (token_digest)
public.sign_in_steps sign_in_steps_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id)
public.sign_in_steps sign_in_steps_pkey PRIMARY KEY (digest)
public.sign_in_steps sign_in_steps_purpose_check CHECK ((purpose = ANY (ARRAY['second_step'::text, 'passkey'::text])))
public.sign_in_tries sign_in_tries_pkey PRIMARY KEY (try_key)
public.sign_ins sign_ins_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id)
public.sign_ins sign_ins_network_check CHECK ((length(network) <= 60))
public.sign_ins sign_ins_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.sign_ins sign_ins_outcome_check CHECK ((outcome = ANY (ARRAY['signed_in'::text, 'password_refused'::text, 'code_refused'::text])))
public.sign_ins sign_ins_pkey PRIMARY KEY (id)
public.sign_ins sign_ins_user_agent_check CHECK ((length(user_agent) <= 200))
public.signal_rules signal_rules_amount_check CHECK ((amount > 0))
public.signal_rules signal_rules_days_check CHECK ((days > 0))
public.signal_rules signal_rules_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.signal_rules signal_rules_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.signal_rules signal_rules_organization_id_rule_key UNIQUE (organization_id, rule)
public.signal_rules signal_rules_pkey PRIMARY KEY (organization_id, id)
public.signal_rules signal_rules_rule_check CHECK ((rule = ANY (ARRAY['safety_answer'::text, 'missed_medication'::text, 'call_wish'::text, 'craving_rising'::text, 'warning_sign'::text, 'missed_check_ins'::text, 'window_without_option'::text, 'missed_meeting_goal'::text, 'measure_change'::text]))) NOT VALID
public.signals signals_check CHECK (((acknowledged_at IS NULL) = (acknowledged_by_id IS NULL)))
public.signals signals_check1 CHECK (((snoozed_until IS NULL) OR (snooze_reason IS NOT NULL)))
public.signals signals_organization_id_acknowledged_by_id_fkey FOREIGN KEY (organization_id, acknowledged_by_id) REFERENCES public.staff_members(organization_id, id)
public.signals signals_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.signals signals_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.signals signals_organization_id_task_id_fkey FOREIGN KEY (organization_id, task_id) REFERENCES public.tasks(organization_id, id)
public.signals signals_pkey PRIMARY KEY (organization_id, id)
public.signals signals_rule_check CHECK ((rule = ANY (ARRAY['safety_answer'::text, 'missed_medication'::text, 'call_wish'::text, 'craving_rising'::text, 'warning_sign'::text, 'missed_check_ins'::text, 'window_without_option'::text, 'missed_meeting_goal'::text, 'measure_change'::text]))) NOT VALID
public.signals signals_snooze_reason_check CHECK (((length(snooze_reason) >= 1) AND (length(snooze_reason) <= 300)))
public.sponsors sponsors_check CHECK (((state = 'searching'::text) = (name IS NULL)))
public.sponsors sponsors_fellowship_check CHECK (((length(fellowship) >= 1) AND (length(fellowship) <= 40)))
public.sponsors sponsors_name_check CHECK (((length(name) <= 30) AND (name !~ '[0-9@/:]'::text) AND (name !~ '[[:space:]][^[:space:]]{3}'::text)))
public.sponsors sponsors_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.sponsors sponsors_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.sponsors sponsors_organization_id_patient_id_version_key UNIQUE (organization_id, patient_id, version)
public.sponsors sponsors_organization_id_recorded_by_id_fkey FOREIGN KEY (organization_id, recorded_by_id) REFERENCES public.staff_members(organization_id, id)
public.sponsors sponsors_pkey PRIMARY KEY (organization_id, id)
public.sponsors sponsors_state_check CHECK ((state = ANY (ARRAY['searching'::text, 'temporary'::text, 'active'::text, 'ended'::text])))
public.staff_members staff_members_credential_check CHECK ((credential = ANY (ARRAY['independent'::text, 'supervised'::text, 'trainee'::text, 'peer'::text, 'none'::text])))
public.staff_members staff_members_credential_title_check CHECK (((length(credential_title) >= 1) AND (length(credential_title) <= 60)))
public.staff_members staff_members_display_name_check CHECK (((length(display_name) >= 1) AND (length(display_name) <= 120)))
public.staff_members staff_members_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254)))
public.staff_members staff_members_license_number_check CHECK (((length(license_number) >= 1) AND (length(license_number) <= 60)))
public.staff_members staff_members_license_state_check CHECK ((license_state ~ '^[A-Z]{2}$'::text))
public.staff_members staff_members_organization_id_account_id_key UNIQUE (organization_id, account_id)
public.staff_members staff_members_organization_id_email_key UNIQUE (organization_id, email)
public.staff_members staff_members_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.staff_members staff_members_paging_phone_check CHECK ((paging_phone ~ '^\+[1-9][0-9]{6,14}$'::text))
public.staff_members staff_members_pkey PRIMARY KEY (organization_id, id)
public.staff_members staff_members_roles_check CHECK ((cardinality(roles) > 0))
public.staff_members staff_members_status_check CHECK ((status = ANY (ARRAY['invited'::text, 'active'::text, 'deactivated'::text])))
public.stay_transfers stay_transfers_note_check CHECK (((length(note) >= 1) AND (length(note) <= 500)))
public.stay_transfers stay_transfers_organization_id_episode_id_fkey FOREIGN KEY (organization_id, episode_id) REFERENCES public.episodes_of_care(organization_id, id)
public.stay_transfers stay_transfers_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.stay_transfers stay_transfers_organization_id_from_counselor_id_fkey FOREIGN KEY (organization_id, from_counselor_id) REFERENCES public.staff_members(organization_id, id)
public.stay_transfers stay_transfers_organization_id_from_facility_id_fkey FOREIGN KEY (organization_id, from_facility_id) REFERENCES public.facilities(organization_id, id)
public.stay_transfers stay_transfers_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.stay_transfers stay_transfers_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.stay_transfers stay_transfers_organization_id_to_counselor_id_fkey FOREIGN KEY (organization_id, to_counselor_id) REFERENCES public.staff_members(organization_id, id)
public.stay_transfers stay_transfers_organization_id_to_facility_id_fkey FOREIGN KEY (organization_id, to_facility_id) REFERENCES public.facilities(organization_id, id)
public.stay_transfers stay_transfers_organization_id_transferred_by_id_fkey FOREIGN KEY (organization_id, transferred_by_id) REFERENCES public.staff_members(organization_id, id)
public.stay_transfers stay_transfers_pkey PRIMARY KEY (organization_id, id)
public.step_reflections step_reflections_fellowship_check CHECK (((length(fellowship) >= 1) AND (length(fellowship) <= 40)))
public.step_reflections step_reflections_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.step_reflections step_reflections_organization_id_patient_id_fellowship_step_key UNIQUE (organization_id, patient_id, fellowship, step)
public.step_reflections step_reflections_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.step_reflections step_reflections_pkey PRIMARY KEY (organization_id, id)
public.step_reflections step_reflections_step_check CHECK (((step >= 1) AND (step <= 12)))
public.step_reflections step_reflections_step_check1 CHECK ((step <> ALL (ARRAY[4, 5, 8, 9, 10])))
public.step_reflections step_reflections_words_check CHECK (((length(words) >= 1) AND (length(words) <= 5000)))
public.step_visits step_visits_check CHECK (((step < 12) OR (finished_on IS NULL)))
public.step_visits step_visits_check1 CHECK ((finished_on >= started_on))
public.step_visits step_visits_fellowship_check CHECK (((length(fellowship) >= 1) AND (length(fellowship) <= 40)))
public.step_visits step_visits_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.step_visits step_visits_organization_id_patient_id_fellowship_step_visi_key UNIQUE (organization_id, patient_id, fellowship, step, visit)
public.step_visits step_visits_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.step_visits step_visits_pkey PRIMARY KEY (organization_id, id)
public.step_visits step_visits_step_check CHECK (((step >= 1) AND (step <= 12)))
public.step_visits step_visits_visit_check CHECK ((visit > 0))
public.step_wordings step_wordings_check CHECK (((choice <> 'own'::text) OR ((cardinality(texts) = 12) AND (source IS NOT NULL))))
public.step_wordings step_wordings_choice_check CHECK ((choice = ANY (ARRAY['labels'::text, 'historic'::text, 'own'::text])))
public.step_wordings step_wordings_fellowship_check CHECK (((length(fellowship) >= 1) AND (length(fellowship) <= 40)))
public.step_wordings step_wordings_kind_check CHECK ((kind = ANY (ARRAY['steps'::text, 'traditions'::text])))
public.step_wordings step_wordings_organization_id_fellowship_kind_key UNIQUE (organization_id, fellowship, kind)
public.step_wordings step_wordings_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.step_wordings step_wordings_organization_id_set_by_id_fkey FOREIGN KEY (organization_id, set_by_id) REFERENCES public.staff_members(organization_id, id)
public.step_wordings step_wordings_pkey PRIMARY KEY (organization_id, id)
public.step_wordings step_wordings_source_check CHECK (((length(source) >= 1) AND (length(source) <= 500)))
public.step_wordings step_wordings_texts_check CHECK ((cardinality(texts) <= 12))
public.suppressions suppressions_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text])))
public.suppressions suppressions_organization_id_channel_address_digest_key UNIQUE (organization_id, channel, address_digest)
public.suppressions suppressions_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.suppressions suppressions_pkey PRIMARY KEY (organization_id, id)
public.suppressions suppressions_reason_check CHECK ((reason = ANY (ARRAY['opted_out'::text, 'bounced'::text, 'wrong_number'::text])))
public.task_templates task_templates_check CHECK (((spanish_title IS NOT NULL) OR (spanish_details IS NULL)))
public.task_templates task_templates_details_check CHECK (((length(details) >= 1) AND (length(details) <= 2000)))
public.task_templates task_templates_kind_check CHECK ((kind = ANY (ARRAY['reading'::text, 'worksheet'::text, 'service'::text, 'self_help'::text, 'literature'::text])))
public.task_templates task_templates_organization_id_changed_by_id_fkey FOREIGN KEY (organization_id, changed_by_id) REFERENCES public.staff_members(organization_id, id)
public.task_templates task_templates_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.task_templates task_templates_organization_id_title_key UNIQUE (organization_id, title)
public.task_templates task_templates_pkey PRIMARY KEY (organization_id, id)
public.task_templates task_templates_spanish_details_check CHECK (((length(spanish_details) >= 1) AND (length(spanish_details) <= 2000)))
public.task_templates task_templates_spanish_title_check CHECK (((length(spanish_title) >= 1) AND (length(spanish_title) <= 200)))
public.task_templates task_templates_step_check CHECK ((((step >= 1) AND (step <= 12)) AND (step <> ALL (ARRAY[4, 5, 8, 9, 10]))))
public.task_templates task_templates_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
public.tasks tasks_assigned_by_fkey FOREIGN KEY (organization_id, assigned_by_id) REFERENCES public.staff_members(organization_id, id)
public.tasks tasks_kind_check CHECK ((kind = ANY (ARRAY['call_request'::text, 'pin_locked'::text, 'delivery_unknown'::text, 'delivery_failed'::text, 'high_craving'::text, 'general'::text, 'group_place'::text, 'lapse_told'::text, 'plan_cosign'::text, 'plan_review_due'::text, 'plan_review_level'::text, 'plan_review_lapse'::text, 'plan_review_medication'::text, 'plan_review_meetings'::text, 'plan_review_discharge'::text, 'text_reply'::text, 'shared_text'::text, 'wrong_number'::text, 'follow_up_call'::text, 'follow_up_letter'::text, 'follow_up_supervisor'::text, 'consent_expires_30'::text, 'consent_expires_14'::text, 'consent_expires_7'::text, 'discharge_appointment'::text, 'discharge_medication'::text, 'discharge_naloxone'::text, 'discharge_housing'::text, 'discharge_phone'::text, 'come_back'::text, 'readmission'::text, 'admission_identity'::text, 'admission_packet'::text, 'admission_notice'::text, 'admission_consents'::text, 'admission_safe_contact'::text, 'admission_emergency_contact'::text, 'admission_measures'::text, 'admission_path'::text, 'admission_plan'::text, 'admission_programme'::text, 'appointment_cancelled'::text, 'agreement_expires_30'::text, 'agreement_expires_14'::text, 'agreement_expires_7'::text, 'care_message'::text, 'discharge_contact'::text])))
public.tasks tasks_organization_id_assignee_id_fkey FOREIGN KEY (organization_id, assignee_id) REFERENCES public.staff_members(organization_id, id)
public.tasks tasks_organization_id_completed_by_id_fkey FOREIGN KEY (organization_id, completed_by_id) REFERENCES public.staff_members(organization_id, id)
public.tasks tasks_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.tasks tasks_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id) DEFERRABLE INITIALLY DEFERRED
public.tasks tasks_organization_id_submit_id_key UNIQUE (organization_id, submit_id)
public.tasks tasks_outcome_check CHECK (((length(outcome) >= 1) AND (length(outcome) <= 2000)))
public.tasks tasks_pkey PRIMARY KEY (organization_id, id)
public.tasks tasks_priority_check CHECK ((priority = ANY (ARRAY['safety'::text, 'high'::text, 'normal'::text])))
public.tasks tasks_status_check CHECK ((status = ANY (ARRAY['open'::text, 'done'::text])))
public.tasks tasks_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
public.text_armings text_armings_check CHECK ((num_nulls(ended_by_id, ended_at, end_reason) = ANY (ARRAY[0, 3])))
public.text_armings text_armings_end_reason_check CHECK (((length(end_reason) >= 1) AND (length(end_reason) <= 500)))
public.text_armings text_armings_organization_id_armed_by_id_fkey FOREIGN KEY (organization_id, armed_by_id) REFERENCES public.staff_members(organization_id, id)
public.text_armings text_armings_organization_id_ended_by_id_fkey FOREIGN KEY (organization_id, ended_by_id) REFERENCES public.staff_members(organization_id, id)
public.text_armings text_armings_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.text_armings text_armings_pkey PRIMARY KEY (organization_id, id)
public.text_requirements text_requirements_check CHECK ((num_nulls(withdrawn_by_id, withdrawn_at, withdrawn_reason) = ANY (ARRAY[0, 3])))
public.text_requirements text_requirements_note_check CHECK (((length(note) >= 1) AND (length(note) <= 500)))
public.text_requirements text_requirements_organization_id_confirmed_by_id_fkey FOREIGN KEY (organization_id, confirmed_by_id) REFERENCES public.staff_members(organization_id, id)
public.text_requirements text_requirements_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.text_requirements text_requirements_organization_id_withdrawn_by_id_fkey FOREIGN KEY (organization_id, withdrawn_by_id) REFERENCES public.staff_members(organization_id, id)
public.text_requirements text_requirements_pkey PRIMARY KEY (organization_id, id)
public.text_requirements text_requirements_requirement_check CHECK ((requirement = ANY (ARRAY['agreement'::text, 'registration'::text, 'sender'::text, 'help'::text])))
public.text_requirements text_requirements_withdrawn_reason_check CHECK (((length(withdrawn_reason) >= 1) AND (length(withdrawn_reason) <= 500)))
public.tile_servers tile_servers_attribution_check CHECK (((length(attribution) >= 1) AND (length(attribution) <= 200)))
public.tile_servers tile_servers_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.tile_servers tile_servers_organization_id_key UNIQUE (organization_id)
public.tile_servers tile_servers_organization_id_set_by_id_fkey FOREIGN KEY (organization_id, set_by_id) REFERENCES public.staff_members(organization_id, id)
public.tile_servers tile_servers_pkey PRIMARY KEY (organization_id, id)
public.tile_servers tile_servers_tile_address_check CHECK ((((length(tile_address) >= 20) AND (length(tile_address) <= 500)) AND (tile_address ~~ 'https://%'::text)))
public.treatment_goals treatment_goals_check CHECK (((status = 'active'::text) = (closed_at IS NULL)))
public.treatment_goals treatment_goals_organization_id_author_id_fkey FOREIGN KEY (organization_id, author_id) REFERENCES public.staff_members(organization_id, id)
public.treatment_goals treatment_goals_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.treatment_goals treatment_goals_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.treatment_goals treatment_goals_organization_id_patient_id_id_key UNIQUE (organization_id, patient_id, id)
public.treatment_goals treatment_goals_pkey PRIMARY KEY (organization_id, id)
public.treatment_goals treatment_goals_status_check CHECK ((status = ANY (ARRAY['active'::text, 'met'::text, 'ended'::text])))
public.treatment_goals treatment_goals_text_check CHECK (((length(text) >= 1) AND (length(text) <= 300)))
public.undone_discharges undone_discharges_organization_id_discharged_by_id_fkey FOREIGN KEY (organization_id, discharged_by_id) REFERENCES public.staff_members(organization_id, id)
public.undone_discharges undone_discharges_organization_id_episode_id_fkey FOREIGN KEY (organization_id, episode_id) REFERENCES public.episodes_of_care(organization_id, id)
public.undone_discharges undone_discharges_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.undone_discharges undone_discharges_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.undone_discharges undone_discharges_organization_id_undone_by_id_fkey FOREIGN KEY (organization_id, undone_by_id) REFERENCES public.staff_members(organization_id, id)
public.undone_discharges undone_discharges_pkey PRIMARY KEY (organization_id, id)
public.undone_discharges undone_discharges_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
public.voicemail_consents voicemail_consents_check CHECK (((source = 'earlier_rule'::text) OR (num_nulls(wording_version, recorded_by_id) = 0)))
public.voicemail_consents voicemail_consents_check1 CHECK (((ended_by_id IS NULL) OR (ended_at IS NOT NULL)))
public.voicemail_consents voicemail_consents_organization_id_contact_id_fkey FOREIGN KEY (organization_id, contact_id) REFERENCES public.patient_contacts(organization_id, id)
public.voicemail_consents voicemail_consents_organization_id_ended_by_id_fkey FOREIGN KEY (organization_id, ended_by_id) REFERENCES public.staff_members(organization_id, id)
public.voicemail_consents voicemail_consents_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.voicemail_consents voicemail_consents_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id) DEFERRABLE INITIALLY DEFERRED
public.voicemail_consents voicemail_consents_organization_id_recorded_by_id_fkey FOREIGN KEY (organization_id, recorded_by_id) REFERENCES public.staff_members(organization_id, id)
public.voicemail_consents voicemail_consents_pkey PRIMARY KEY (organization_id, id)
public.voicemail_consents voicemail_consents_source_check CHECK ((source = ANY (ARRAY['written'::text, 'verbal'::text, 'electronic'::text, 'packet'::text, 'inquiry'::text, 'earlier_rule'::text])))
public.weekly_outcomes weekly_outcomes_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES public.organizations(organization_id)
public.weekly_outcomes weekly_outcomes_organization_id_noted_by_id_fkey FOREIGN KEY (organization_id, noted_by_id) REFERENCES public.staff_members(organization_id, id)
public.weekly_outcomes weekly_outcomes_organization_id_patient_id_fkey FOREIGN KEY (organization_id, patient_id) REFERENCES public.patients(organization_id, id)
public.weekly_outcomes weekly_outcomes_organization_id_patient_id_week_of_key UNIQUE (organization_id, patient_id, week_of)
public.weekly_outcomes weekly_outcomes_outcome_check CHECK ((outcome = ANY (ARRAY['kept'::text, 'in_part'::text, 'not_this_week'::text])))
public.weekly_outcomes weekly_outcomes_pkey PRIMARY KEY (organization_id, id)

-- indexes
CREATE INDEX admission_items_open ON public.admission_items USING btree (organization_id, due_at) WHERE (done_at IS NULL)
CREATE INDEX appointments_day ON public.appointments USING btree (organization_id, facility_id, starts_at)
CREATE INDEX appointments_once_a_patient ON public.appointments USING gist (organization_id, patient_id, tstzrange(starts_at, ends_at)) WHERE (status <> 'cancelled'::text)
CREATE INDEX appointments_once_a_room ON public.appointments USING gist (organization_id, room_id, tstzrange(starts_at, ends_at)) WHERE (status <> 'cancelled'::text)
CREATE INDEX appointments_once_a_staff ON public.appointments USING gist (organization_id, staff_member_id, tstzrange(starts_at, ends_at)) WHERE (status <> 'cancelled'::text)
CREATE INDEX appointments_patient ON public.appointments USING btree (organization_id, patient_id, starts_at)
CREATE INDEX audit_events_patient ON public.audit_events USING gin (patient_ids)
CREATE INDEX audit_events_written_in ON public.audit_events USING brin (written_in) WITH (pages_per_range='16')
CREATE INDEX availability_spans_standing ON public.availability_spans USING btree (organization_id, facility_id) WHERE (removed_at IS NULL)
CREATE INDEX care_messages_of ON public.care_messages USING btree (organization_id, patient_id, sent_at)
CREATE INDEX care_team_members_staff ON public.care_team_members USING btree (organization_id, staff_member_id, patient_id) WHERE (ended_at IS NULL)
CREATE INDEX check_ins_latest ON public.check_ins USING btree (organization_id, patient_id, answered_at DESC)
CREATE INDEX check_ins_recent ON public.check_ins USING btree (organization_id, answered_at)
CREATE INDEX consent_restrictions_of ON public.consent_restrictions USING btree (organization_id, patient_id)
CREATE INDEX counseling_note_openings_of ON public.counseling_note_openings USING btree (organization_id, patient_id, opened_by_id)
CREATE INDEX counseling_notes_of ON public.counseling_notes USING btree (organization_id, patient_id, author_id)
CREATE INDEX covers_covering_id ON public.covers USING btree (organization_id, covering_id, ends_at) WHERE (ended_at IS NULL)
CREATE INDEX covers_lender_id ON public.covers USING btree (organization_id, lender_id, ends_at) WHERE (ended_at IS NULL)
CREATE INDEX directory_imports_by_feed ON public.directory_imports USING btree (feed_id, id DESC)
CREATE INDEX directory_meetings_by_place ON public.directory_meetings USING btree (feed_id, latitude, longitude) INCLUDE (weekday, start_time, time_zone, attendance, fellowship, formats, missing_since, held_import_id, id)
CREATE INDEX directory_meetings_by_slot ON public.directory_meetings USING btree (feed_id, weekday, start_time) INCLUDE (time_zone, attendance, fellowship, formats, missing_since, held_import_id, id)
CREATE INDEX directory_meetings_by_words ON public.directory_meetings USING gin (search_text public.gin_trgm_ops)
CREATE INDEX disclosures_of ON public.disclosures USING btree (organization_id, patient_id, disclosed_at, id)
CREATE INDEX due_work_by_feed ON public.due_work USING btree (subject_id) WHERE (job = 'meetings.refresh-feeds'::text)
CREATE INDEX due_work_due ON public.due_work USING btree (due_at)
CREATE INDEX emergency_accesses_reach ON public.emergency_accesses USING btree (organization_id, staff_member_id, patient_id)
CREATE INDEX emergency_accesses_waiting ON public.emergency_accesses USING btree (organization_id, started_at) WHERE (reviewed_at IS NULL)
CREATE INDEX external_results_of ON public.external_results USING btree (organization_id, patient_id, done_on)
CREATE INDEX facilitation_sessions_patient ON public.facilitation_sessions USING btree (organization_id, patient_id, held_on)
CREATE INDEX follow_up_enrollments_running ON public.follow_up_enrollments USING btree (organization_id, programme_code, programme_version) WHERE (status = 'active'::text)
CREATE INDEX follow_up_occurrences_enrollment ON public.follow_up_occurrences USING btree (organization_id, enrollment_id, due_at)
CREATE INDEX follow_up_occurrences_hanging ON public.follow_up_occurrences USING btree (organization_id, patient_id) WHERE ((if_unanswered IS NOT NULL) AND (status = ANY (ARRAY['planned'::text, 'task_raised'::text])))
CREATE INDEX follow_up_occurrences_next ON public.follow_up_occurrences USING btree (organization_id, patient_id, due_at) WHERE (status = 'planned'::text)
CREATE INDEX follow_up_occurrences_open ON public.follow_up_occurrences USING btree (organization_id, due_at) WHERE (status = ANY (ARRAY['planned'::text, 'unknown'::text]))
CREATE INDEX follow_up_occurrences_sent ON public.follow_up_occurrences USING btree (organization_id, sent_at) WHERE (sent_at IS NOT NULL)
CREATE INDEX follow_up_touches_patient ON public.follow_up_touches USING btree (organization_id, patient_id, created_at)
CREATE INDEX follow_up_touches_provider ON public.follow_up_touches USING btree (organization_id, provider_id)
CREATE INDEX follow_up_touches_trouble ON public.follow_up_touches USING btree (organization_id, updated_at) WHERE (status = ANY (ARRAY['retry'::text, 'failed'::text, 'unknown'::text]))
CREATE INDEX follow_up_tries_of ON public.follow_up_tries USING btree (organization_id, occurrence_id, tried_at)
CREATE INDEX group_addenda_entry ON public.group_addenda USING btree (organization_id, entry_id)
CREATE INDEX group_entries_patient ON public.group_entries USING btree (organization_id, patient_id, session_id)
CREATE INDEX group_members_patient ON public.group_members USING btree (organization_id, patient_id)
CREATE INDEX group_members_waiting ON public.group_members USING btree (organization_id, group_id, waiting_since, id) WHERE ((from_date IS NULL) AND (until_date IS NULL))
CREATE INDEX group_sessions_by_time ON public.group_sessions USING btree (organization_id, starts_at, id)
CREATE INDEX group_sessions_of_group ON public.group_sessions USING btree (organization_id, group_id, starts_at)
CREATE INDEX group_sessions_uncosigned ON public.group_sessions USING btree (organization_id, starts_at, id) WHERE (needs_cosignature AND (cosigned_at IS NULL))
CREATE INDEX group_sessions_unsigned ON public.group_sessions USING btree (organization_id, starts_at, id) WHERE (status = ANY (ARRAY['planned'::text, 'in_progress'::text]))
CREATE INDEX group_substitutes_person ON public.group_substitutes USING btree (organization_id, staff_member_id) WHERE (removed_at IS NULL)
CREATE INDEX inbound_texts_of ON public.inbound_texts USING btree (organization_id, patient_id, received_at)
CREATE INDEX inquiries_ended ON public.inquiries USING btree (organization_id, ended_at) WHERE (ended_at IS NOT NULL)
CREATE INDEX inquiries_of_patient ON public.inquiries USING btree (organization_id, patient_id) WHERE (patient_id IS NOT NULL)
CREATE INDEX inquiries_open ON public.inquiries USING btree (organization_id, created_at) WHERE (ended_at IS NULL)
CREATE INDEX inquiry_calls_of ON public.inquiry_calls USING btree (organization_id, inquiry_id, created_at)
CREATE INDEX level_of_care_changes_episode ON public.level_of_care_changes USING btree (organization_id, episode_id, effective_on)
CREATE INDEX measure_results_of ON public.measure_results USING btree (organization_id, patient_id, code, answered_at)
CREATE INDEX meeting_attendances_by_day ON public.meeting_attendances USING btree (organization_id, patient_id, local_date, started_at, id)
CREATE INDEX meeting_imports_by_source ON public.meeting_imports USING btree (organization_id, feed_source_id, id DESC)
CREATE INDEX meeting_reports_by_meeting ON public.meeting_reports USING btree (organization_id, COALESCE(meeting_id, directory_meeting_id))
CREATE INDEX meetings_by_time ON public.meetings USING btree (organization_id, weekday, start_time, id) WHERE (missing_since IS NULL)
CREATE INDEX on_call_shifts_standing ON public.on_call_shifts USING btree (organization_id, facility_id) WHERE (removed_at IS NULL)
CREATE INDEX one_time_tokens_subject ON public.one_time_tokens USING btree (purpose, subject_id) WHERE (consumed_at IS NULL)
CREATE INDEX operator_acts_organization ON public.operator_acts USING btree (organization_id, at)
CREATE INDEX outbox_failed ON public.outbox USING btree (organization_id, failed_at) WHERE (failed_at IS NOT NULL)
CREATE INDEX outbox_open ON public.outbox USING btree (available_at, priority) WHERE ((handled_at IS NULL) AND (failed_at IS NULL))
CREATE INDEX packet_takings_of ON public.packet_takings USING btree (organization_id, packet_id)
CREATE INDEX patient_card_marks_patient ON public.patient_card_marks USING btree (organization_id, patient_id)
CREATE INDEX patient_contacts_by_phone ON public.patient_contacts USING btree (organization_id, address) WHERE ((kind = 'phone'::text) AND (removed_at IS NULL))
CREATE INDEX patient_contacts_phone ON public.patient_contacts USING btree (organization_id, address) WHERE ((kind = 'phone'::text) AND (removed_at IS NULL))
CREATE INDEX patient_identifiers_of ON public.patient_identifiers USING btree (organization_id, patient_id)
CREATE INDEX patient_status_changes_of ON public.patient_status_changes USING btree (organization_id, patient_id, changed_at)
CREATE INDEX patients_by_birth_date ON public.patients USING btree (organization_id, birth_date)
CREATE INDEX patients_by_name ON public.patients USING btree (organization_id, last_name, first_name, id)
CREATE INDEX privacy_incidents_newest ON public.privacy_incidents USING btree (organization_id, discovered_on DESC, id DESC)
CREATE INDEX record_copies_newest ON public.record_copies USING btree (organization_id, patient_id, created_at)
CREATE INDEX recovery_tasks_patient ON public.recovery_tasks USING btree (organization_id, patient_id)
CREATE INDEX safety_items_of ON public.safety_items USING btree (organization_id, patient_id, raised_at)
CREATE INDEX safety_items_open ON public.safety_items USING btree (organization_id, patient_id) WHERE (closed_at IS NULL)
CREATE INDEX safety_pages_reach ON public.safety_pages USING btree (organization_id, staff_member_id, patient_id)
CREATE INDEX second_factors_account ON public.second_factors USING btree (account_id)
CREATE INDEX sessions_account ON public.sessions USING btree (account_id) WHERE (revoked_at IS NULL)
CREATE INDEX sessions_subject ON public.sessions USING btree (subject_id) WHERE (revoked_at IS NULL)
CREATE INDEX sign_in_steps_account ON public.sign_in_steps USING btree (account_id)
CREATE INDEX sign_in_steps_old ON public.sign_in_steps USING btree (expires_at)
CREATE INDEX sign_in_tries_old ON public.sign_in_tries USING btree (last_try_at)
CREATE INDEX sign_ins_account ON public.sign_ins USING btree (account_id, id)
CREATE INDEX sign_ins_organization ON public.sign_ins USING btree (organization_id, id)
CREATE INDEX staff_members_by_name ON public.staff_members USING btree (organization_id, display_name, id)
CREATE INDEX stay_transfers_of ON public.stay_transfers USING btree (organization_id, patient_id)
CREATE INDEX tasks_open ON public.tasks USING btree (organization_id, created_at, id) WHERE (status = 'open'::text)
CREATE INDEX tasks_patient ON public.tasks USING btree (organization_id, patient_id, created_at DESC)
CREATE INDEX undone_discharges_episode ON public.undone_discharges USING btree (organization_id, episode_id, created_at)
CREATE INDEX voicemail_consents_contact ON public.voicemail_consents USING btree (organization_id, contact_id)
CREATE INDEX voicemail_consents_patient ON public.voicemail_consents USING btree (organization_id, patient_id)
CREATE UNIQUE INDEX "PK_62441bec32630ced9e4cccae336" ON public.schema_migrations USING btree (id)
CREATE UNIQUE INDEX accounts_email_digest_key ON public.accounts USING btree (email_digest)
CREATE UNIQUE INDEX accounts_pkey ON public.accounts USING btree (id)
CREATE UNIQUE INDEX admission_decisions_accepted ON public.admission_decisions USING btree (organization_id, episode_id, kind) WHERE (outcome = 'accepted'::text)
CREATE UNIQUE INDEX admission_decisions_pkey ON public.admission_decisions USING btree (organization_id, id)
CREATE UNIQUE INDEX admission_items_organization_id_episode_id_item_key ON public.admission_items USING btree (organization_id, episode_id, item)
CREATE UNIQUE INDEX admission_items_pkey ON public.admission_items USING btree (organization_id, id)
CREATE UNIQUE INDEX admission_settings_organization_id_key ON public.admission_settings USING btree (organization_id)
CREATE UNIQUE INDEX admission_settings_pkey ON public.admission_settings USING btree (organization_id, id)
CREATE UNIQUE INDEX appointment_offers_open ON public.appointment_offers USING btree (organization_id, patient_id) WHERE ((appointment_id IS NULL) AND (withdrawn_at IS NULL))
CREATE UNIQUE INDEX appointment_offers_organization_id_submit_id_key ON public.appointment_offers USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX appointment_offers_pkey ON public.appointment_offers USING btree (organization_id, id)
CREATE UNIQUE INDEX appointment_rooms_name ON public.appointment_rooms USING btree (organization_id, facility_id, name) WHERE (retired_at IS NULL)
CREATE UNIQUE INDEX appointment_rooms_organization_id_submit_id_key ON public.appointment_rooms USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX appointment_rooms_pkey ON public.appointment_rooms USING btree (organization_id, id)
CREATE UNIQUE INDEX appointments_organization_id_submit_id_key ON public.appointments USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX appointments_pkey ON public.appointments USING btree (organization_id, id)
CREATE UNIQUE INDEX audit_events_pkey ON public.audit_events USING btree (organization_id, id)
CREATE UNIQUE INDEX audit_heads_pkey ON app.audit_heads USING btree (organization_id)
CREATE UNIQUE INDEX audit_progress_pkey ON app.audit_progress USING btree (one)
CREATE UNIQUE INDEX audit_seals_organization_id_number_key ON public.audit_seals USING btree (organization_id, number)
CREATE UNIQUE INDEX audit_seals_pkey ON public.audit_seals USING btree (organization_id, id)
CREATE UNIQUE INDEX availability_spans_organization_id_submit_id_key ON public.availability_spans USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX availability_spans_pkey ON public.availability_spans USING btree (organization_id, id)
CREATE UNIQUE INDEX calendar_feeds_organization_id_digest_key ON public.calendar_feeds USING btree (organization_id, digest)
CREATE UNIQUE INDEX calendar_feeds_pkey ON public.calendar_feeds USING btree (organization_id, id)
CREATE UNIQUE INDEX call_forms_organization_id_facility_id_key ON public.call_forms USING btree (organization_id, facility_id)
CREATE UNIQUE INDEX call_forms_pkey ON public.call_forms USING btree (organization_id, id)
CREATE UNIQUE INDEX card_photos_organization_id_packet_id_side_key ON public.card_photos USING btree (organization_id, packet_id, side)
CREATE UNIQUE INDEX card_photos_pkey ON public.card_photos USING btree (organization_id, id)
CREATE UNIQUE INDEX care_messages_organization_id_patient_id_submit_id_key ON public.care_messages USING btree (organization_id, patient_id, submit_id)
CREATE UNIQUE INDEX care_messages_pkey ON public.care_messages USING btree (organization_id, id)
CREATE UNIQUE INDEX care_team_members_current ON public.care_team_members USING btree (organization_id, patient_id, staff_member_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX care_team_members_pkey ON public.care_team_members USING btree (organization_id, id)
CREATE UNIQUE INDEX care_team_members_primary ON public.care_team_members USING btree (organization_id, patient_id) WHERE ((ended_at IS NULL) AND is_primary)
CREATE UNIQUE INDEX caseload_views_default ON public.caseload_views USING btree (organization_id, staff_member_id) WHERE is_default
CREATE UNIQUE INDEX caseload_views_organization_id_staff_member_id_name_key ON public.caseload_views USING btree (organization_id, staff_member_id, name)
CREATE UNIQUE INDEX caseload_views_pkey ON public.caseload_views USING btree (organization_id, id)
CREATE UNIQUE INDEX channel_consents_live ON public.channel_consents USING btree (organization_id, patient_id, channel, purpose) WHERE (revoked_at IS NULL)
CREATE UNIQUE INDEX channel_consents_pkey ON public.channel_consents USING btree (organization_id, id)
CREATE UNIQUE INDEX check_ins_organization_id_occurrence_id_key ON public.check_ins USING btree (organization_id, occurrence_id)
CREATE UNIQUE INDEX check_ins_organization_id_patient_id_answer_id_key ON public.check_ins USING btree (organization_id, patient_id, answer_id)
CREATE UNIQUE INDEX check_ins_pkey ON public.check_ins USING btree (organization_id, id)
CREATE UNIQUE INDEX chosen_meetings_organization_id_recovery_path_id_directory__key ON public.chosen_meetings USING btree (organization_id, recovery_path_id, directory_meeting_id)
CREATE UNIQUE INDEX chosen_meetings_organization_id_recovery_path_id_meeting_id_key ON public.chosen_meetings USING btree (organization_id, recovery_path_id, meeting_id)
CREATE UNIQUE INDEX chosen_meetings_pkey ON public.chosen_meetings USING btree (organization_id, id)
CREATE UNIQUE INDEX consent_restrictions_organization_id_submit_id_key ON public.consent_restrictions USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX consent_restrictions_pkey ON public.consent_restrictions USING btree (organization_id, id)
CREATE UNIQUE INDEX counseling_note_custodians_organization_id_author_id_key ON public.counseling_note_custodians USING btree (organization_id, author_id)
CREATE UNIQUE INDEX counseling_note_custodians_pkey ON public.counseling_note_custodians USING btree (organization_id, id)
CREATE UNIQUE INDEX counseling_note_openings_organization_id_submit_id_key ON public.counseling_note_openings USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX counseling_note_openings_pkey ON public.counseling_note_openings USING btree (organization_id, id)
CREATE UNIQUE INDEX counseling_notes_organization_id_submit_id_key ON public.counseling_notes USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX counseling_notes_pkey ON public.counseling_notes USING btree (organization_id, id)
CREATE UNIQUE INDEX covered_patients_organization_id_cover_id_patient_id_key ON public.covered_patients USING btree (organization_id, cover_id, patient_id)
CREATE UNIQUE INDEX covered_patients_pkey ON public.covered_patients USING btree (organization_id, id)
CREATE UNIQUE INDEX covers_organization_id_submit_id_key ON public.covers USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX covers_pkey ON public.covers USING btree (organization_id, id)
CREATE UNIQUE INDEX directory_feeds_pkey ON public.directory_feeds USING btree (id)
CREATE UNIQUE INDEX directory_feeds_url_format_fellowship_default_time_zone_key ON public.directory_feeds USING btree (url, format, fellowship, default_time_zone)
CREATE UNIQUE INDEX directory_imports_pkey ON public.directory_imports USING btree (id)
CREATE UNIQUE INDEX directory_meetings_feed_id_slug_key ON public.directory_meetings USING btree (feed_id, slug)
CREATE UNIQUE INDEX directory_meetings_pkey ON public.directory_meetings USING btree (id)
CREATE UNIQUE INDEX discharge_records_organization_id_submit_id_key ON public.discharge_records USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX discharge_records_pkey ON public.discharge_records USING btree (organization_id, id)
CREATE UNIQUE INDEX discharge_records_standing ON public.discharge_records USING btree (organization_id, episode_id) WHERE (undone_at IS NULL)
CREATE UNIQUE INDEX disclosure_parties_organization_id_patient_id_id_key ON public.disclosure_parties USING btree (organization_id, patient_id, id)
CREATE UNIQUE INDEX disclosure_parties_pkey ON public.disclosure_parties USING btree (organization_id, id)
CREATE UNIQUE INDEX disclosures_organization_id_submit_id_key ON public.disclosures USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX disclosures_pkey ON public.disclosures USING btree (organization_id, id)
CREATE UNIQUE INDEX due_work_pkey ON public.due_work USING btree (organization_id, job, subject_id)
CREATE UNIQUE INDEX duty_hours_organization_id_facility_id_weekday_start_time_key ON public.duty_hours USING btree (organization_id, facility_id, weekday, start_time)
CREATE UNIQUE INDEX duty_hours_pkey ON public.duty_hours USING btree (organization_id, id)
CREATE UNIQUE INDEX emergency_accesses_pkey ON public.emergency_accesses USING btree (organization_id, id)
CREATE UNIQUE INDEX episodes_of_care_open ON public.episodes_of_care USING btree (organization_id, patient_id) WHERE (discharged_on IS NULL)
CREATE UNIQUE INDEX episodes_of_care_pkey ON public.episodes_of_care USING btree (organization_id, id)
CREATE UNIQUE INDEX external_results_organization_id_submit_id_key ON public.external_results USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX external_results_pkey ON public.external_results USING btree (organization_id, id)
CREATE UNIQUE INDEX facilitation_sessions_organization_id_submit_id_key ON public.facilitation_sessions USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX facilitation_sessions_pkey ON public.facilitation_sessions USING btree (organization_id, id)
CREATE UNIQUE INDEX facilities_organization_id_name_key ON public.facilities USING btree (organization_id, name)
CREATE UNIQUE INDEX facilities_pkey ON public.facilities USING btree (organization_id, id)
CREATE UNIQUE INDEX facility_groups_pkey ON public.facility_groups USING btree (organization_id, id)
CREATE UNIQUE INDEX facility_groups_title ON public.facility_groups USING btree (organization_id, facility_id, title) WHERE (ended_on IS NULL)
CREATE UNIQUE INDEX facility_offers_organization_id_facility_id_key ON public.facility_offers USING btree (organization_id, facility_id)
CREATE UNIQUE INDEX facility_offers_pkey ON public.facility_offers USING btree (organization_id, id)
CREATE UNIQUE INDEX feed_decisions_organization_id_directory_import_id_key ON public.feed_decisions USING btree (organization_id, directory_import_id)
CREATE UNIQUE INDEX feed_decisions_pkey ON public.feed_decisions USING btree (organization_id, id)
CREATE UNIQUE INDEX feed_sources_by_url ON public.feed_sources USING btree (organization_id, url, format, fellowship, default_time_zone) WHERE (url IS NOT NULL)
CREATE UNIQUE INDEX feed_sources_organization_id_directory_feed_id_key ON public.feed_sources USING btree (organization_id, directory_feed_id)
CREATE UNIQUE INDEX feed_sources_organization_id_name_key ON public.feed_sources USING btree (organization_id, name)
CREATE UNIQUE INDEX feed_sources_pkey ON public.feed_sources USING btree (organization_id, id)
CREATE UNIQUE INDEX follow_up_enrollments_anchor ON public.follow_up_enrollments USING btree (organization_id, patient_id, programme_code, anchor_id) WHERE (stop_reason IS DISTINCT FROM 'undone'::text)
CREATE UNIQUE INDEX follow_up_enrollments_pkey ON public.follow_up_enrollments USING btree (organization_id, id)
CREATE UNIQUE INDEX follow_up_occurrences_message ON public.follow_up_occurrences USING btree (organization_id, patient_id, slot, local_date, channel) WHERE (status <> 'cancelled'::text)
CREATE UNIQUE INDEX follow_up_occurrences_pkey ON public.follow_up_occurrences USING btree (organization_id, id)
CREATE UNIQUE INDEX follow_up_occurrences_step ON public.follow_up_occurrences USING btree (organization_id, enrollment_id, step_code) WHERE (reason IS DISTINCT FROM 'moved'::text)
CREATE UNIQUE INDEX follow_up_programme_switches_organization_id_programme_code_key ON public.follow_up_programme_switches USING btree (organization_id, programme_code)
CREATE UNIQUE INDEX follow_up_programme_switches_pkey ON public.follow_up_programme_switches USING btree (organization_id, id)
CREATE UNIQUE INDEX follow_up_programme_versions_organization_id_programme_code_key ON public.follow_up_programme_versions USING btree (organization_id, programme_code, version)
CREATE UNIQUE INDEX follow_up_programme_versions_organization_id_submit_id_key ON public.follow_up_programme_versions USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX follow_up_programme_versions_pkey ON public.follow_up_programme_versions USING btree (organization_id, id)
CREATE UNIQUE INDEX follow_up_touches_organization_id_occurrence_id_fence_key ON public.follow_up_touches USING btree (organization_id, occurrence_id, fence)
CREATE UNIQUE INDEX follow_up_touches_pkey ON public.follow_up_touches USING btree (organization_id, id)
CREATE UNIQUE INDEX follow_up_tries_organization_id_submit_id_key ON public.follow_up_tries USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX follow_up_tries_pkey ON public.follow_up_tries USING btree (organization_id, id)
CREATE UNIQUE INDEX group_addenda_pkey ON public.group_addenda USING btree (organization_id, id)
CREATE UNIQUE INDEX group_entries_organization_id_session_id_patient_id_id_key ON public.group_entries USING btree (organization_id, session_id, patient_id, id)
CREATE UNIQUE INDEX group_entries_organization_id_session_id_patient_id_key ON public.group_entries USING btree (organization_id, session_id, patient_id)
CREATE UNIQUE INDEX group_entries_pkey ON public.group_entries USING btree (organization_id, id)
CREATE UNIQUE INDEX group_exceptions_organization_id_group_id_occurrence_date_key ON public.group_exceptions USING btree (organization_id, group_id, occurrence_date)
CREATE UNIQUE INDEX group_exceptions_pkey ON public.group_exceptions USING btree (organization_id, id)
CREATE UNIQUE INDEX group_members_open ON public.group_members USING btree (organization_id, group_id, patient_id) WHERE (until_date IS NULL)
CREATE UNIQUE INDEX group_members_pkey ON public.group_members USING btree (organization_id, id)
CREATE UNIQUE INDEX group_sessions_organization_id_group_id_occurrence_key_key ON public.group_sessions USING btree (organization_id, group_id, occurrence_key)
CREATE UNIQUE INDEX group_sessions_pkey ON public.group_sessions USING btree (organization_id, id)
CREATE UNIQUE INDEX group_substitutes_named ON public.group_substitutes USING btree (organization_id, session_id, staff_member_id) WHERE (removed_at IS NULL)
CREATE UNIQUE INDEX group_substitutes_pkey ON public.group_substitutes USING btree (organization_id, id)
CREATE UNIQUE INDEX guardians_organization_id_patient_id_id_key ON public.guardians USING btree (organization_id, patient_id, id)
CREATE UNIQUE INDEX guardians_organization_id_submit_id_key ON public.guardians USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX guardians_pkey ON public.guardians USING btree (organization_id, id)
CREATE UNIQUE INDEX higher_powers_organization_id_patient_id_key ON public.higher_powers USING btree (organization_id, patient_id)
CREATE UNIQUE INDEX higher_powers_pkey ON public.higher_powers USING btree (organization_id, id)
CREATE UNIQUE INDEX inbound_texts_organization_id_message_sid_key ON public.inbound_texts USING btree (organization_id, message_sid)
CREATE UNIQUE INDEX inbound_texts_pkey ON public.inbound_texts USING btree (organization_id, id)
CREATE UNIQUE INDEX incapacity_findings_organization_id_patient_id_id_key ON public.incapacity_findings USING btree (organization_id, patient_id, id)
CREATE UNIQUE INDEX incapacity_findings_organization_id_submit_id_key ON public.incapacity_findings USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX incapacity_findings_pkey ON public.incapacity_findings USING btree (organization_id, id)
CREATE UNIQUE INDEX inquiries_organization_id_submit_id_key ON public.inquiries USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX inquiries_pkey ON public.inquiries USING btree (organization_id, id)
CREATE UNIQUE INDEX inquiry_calls_organization_id_submit_id_key ON public.inquiry_calls USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX inquiry_calls_pkey ON public.inquiry_calls USING btree (organization_id, id)
CREATE UNIQUE INDEX instance_pkey ON app.instance USING btree (one)
CREATE UNIQUE INDEX intake_packets_open ON public.intake_packets USING btree (organization_id, patient_id) WHERE (finished_at IS NULL)
CREATE UNIQUE INDEX intake_packets_pkey ON public.intake_packets USING btree (organization_id, id)
CREATE UNIQUE INDEX lapses_organization_id_patient_id_submit_id_key ON public.lapses USING btree (organization_id, patient_id, submit_id)
CREATE UNIQUE INDEX lapses_pkey ON public.lapses USING btree (organization_id, id)
CREATE UNIQUE INDEX level_of_care_changes_pkey ON public.level_of_care_changes USING btree (organization_id, id)
CREATE UNIQUE INDEX measure_assignments_open ON public.measure_assignments USING btree (organization_id, patient_id, code) WHERE ((answered_at IS NULL) AND (withdrawn_at IS NULL))
CREATE UNIQUE INDEX measure_assignments_organization_id_submit_id_key ON public.measure_assignments USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX measure_assignments_pkey ON public.measure_assignments USING btree (organization_id, id)
CREATE UNIQUE INDEX measure_packs_on ON public.measure_packs USING btree (organization_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX measure_packs_pkey ON public.measure_packs USING btree (organization_id, id)
CREATE UNIQUE INDEX measure_results_organization_id_submit_id_key ON public.measure_results USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX measure_results_pkey ON public.measure_results USING btree (organization_id, id)
CREATE UNIQUE INDEX meeting_attendances_once ON public.meeting_attendances USING btree (organization_id, patient_id, COALESCE(meeting_id, directory_meeting_id), started_at) WHERE (entered_in_error_at IS NULL)
CREATE UNIQUE INDEX meeting_attendances_organization_id_patient_id_submit_id_key ON public.meeting_attendances USING btree (organization_id, patient_id, submit_id)
CREATE UNIQUE INDEX meeting_attendances_pkey ON public.meeting_attendances USING btree (organization_id, id)
CREATE UNIQUE INDEX meeting_imports_pkey ON public.meeting_imports USING btree (organization_id, id)
CREATE UNIQUE INDEX meeting_marks_organization_id_meeting_id_directory_meeting__key ON public.meeting_marks USING btree (organization_id, meeting_id, directory_meeting_id, kind, facility_id) NULLS NOT DISTINCT
CREATE UNIQUE INDEX meeting_marks_pkey ON public.meeting_marks USING btree (organization_id, id)
CREATE UNIQUE INDEX meeting_overrides_organization_id_directory_meeting_id_key ON public.meeting_overrides USING btree (organization_id, directory_meeting_id)
CREATE UNIQUE INDEX meeting_overrides_organization_id_meeting_id_key ON public.meeting_overrides USING btree (organization_id, meeting_id)
CREATE UNIQUE INDEX meeting_overrides_pkey ON public.meeting_overrides USING btree (organization_id, id)
CREATE UNIQUE INDEX meeting_reaches_organization_id_patient_id_key ON public.meeting_reaches USING btree (organization_id, patient_id)
CREATE UNIQUE INDEX meeting_reaches_pkey ON public.meeting_reaches USING btree (organization_id, id)
CREATE UNIQUE INDEX meeting_reports_open ON public.meeting_reports USING btree (organization_id, meeting_id, directory_meeting_id) NULLS NOT DISTINCT WHERE (status = 'open'::text)
CREATE UNIQUE INDEX meeting_reports_pkey ON public.meeting_reports USING btree (organization_id, id)
CREATE UNIQUE INDEX meeting_upload_parts_organization_id_meeting_import_id_numb_key ON public.meeting_upload_parts USING btree (organization_id, meeting_import_id, number)
CREATE UNIQUE INDEX meeting_upload_parts_pkey ON public.meeting_upload_parts USING btree (organization_id, id)
CREATE UNIQUE INDEX meetings_organization_id_feed_source_id_slug_key ON public.meetings USING btree (organization_id, feed_source_id, slug)
CREATE UNIQUE INDEX meetings_pkey ON public.meetings USING btree (organization_id, id)
CREATE UNIQUE INDEX memberships_pkey ON public.memberships USING btree (account_id, organization_id)
CREATE UNIQUE INDEX milestones_organization_id_patient_id_started_on_unit_amoun_key ON public.milestones USING btree (organization_id, patient_id, started_on, unit, amount)
CREATE UNIQUE INDEX milestones_pkey ON public.milestones USING btree (organization_id, id)
CREATE UNIQUE INDEX minor_rules_organization_id_version_key ON public.minor_rules USING btree (organization_id, version)
CREATE UNIQUE INDEX minor_rules_pkey ON public.minor_rules USING btree (organization_id, id)
CREATE UNIQUE INDEX missed_weeks_organization_id_patient_id_starts_on_key ON public.missed_weeks USING btree (organization_id, patient_id, starts_on)
CREATE UNIQUE INDEX missed_weeks_pkey ON public.missed_weeks USING btree (organization_id, id)
CREATE UNIQUE INDEX notification_marks_organization_id_staff_member_id_subject_key ON public.notification_marks USING btree (organization_id, staff_member_id, subject)
CREATE UNIQUE INDEX notification_marks_pkey ON public.notification_marks USING btree (organization_id, id)
CREATE UNIQUE INDEX on_call_shifts_organization_id_submit_id_key ON public.on_call_shifts USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX on_call_shifts_pkey ON public.on_call_shifts USING btree (organization_id, id)
CREATE UNIQUE INDEX one_time_tokens_pkey ON public.one_time_tokens USING btree (digest)
CREATE UNIQUE INDEX operator_acts_pkey ON public.operator_acts USING btree (id)
CREATE UNIQUE INDEX operators_pkey ON public.operators USING btree (account_id)
CREATE UNIQUE INDEX organization_erasures_pkey ON public.organization_erasures USING btree (organization_id)
CREATE UNIQUE INDEX organization_exports_pkey ON public.organization_exports USING btree (organization_id, id)
CREATE UNIQUE INDEX organizations_pkey ON public.organizations USING btree (organization_id)
CREATE UNIQUE INDEX outbox_pkey ON public.outbox USING btree (id)
CREATE UNIQUE INDEX own_measures_organization_id_code_version_key ON public.own_measures USING btree (organization_id, code, version)
CREATE UNIQUE INDEX own_measures_organization_id_submit_id_key ON public.own_measures USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX own_measures_pkey ON public.own_measures USING btree (organization_id, id)
CREATE UNIQUE INDEX own_paths_organization_id_name_key ON public.own_paths USING btree (organization_id, name)
CREATE UNIQUE INDEX own_paths_pkey ON public.own_paths USING btree (organization_id, id)
CREATE UNIQUE INDEX packet_answers_organization_id_packet_id_link_id_key ON public.packet_answers USING btree (organization_id, packet_id, link_id)
CREATE UNIQUE INDEX packet_answers_pkey ON public.packet_answers USING btree (organization_id, id)
CREATE UNIQUE INDEX packet_forms_draft ON public.packet_forms USING btree (organization_id) WHERE (published_at IS NULL)
CREATE UNIQUE INDEX packet_forms_organization_id_number_key ON public.packet_forms USING btree (organization_id, number)
CREATE UNIQUE INDEX packet_forms_pkey ON public.packet_forms USING btree (organization_id, id)
CREATE UNIQUE INDEX packet_takings_pkey ON public.packet_takings USING btree (organization_id, id)
CREATE UNIQUE INDEX part2_consent_papers_organization_id_patient_id_id_key ON public.part2_consent_papers USING btree (organization_id, patient_id, id)
CREATE UNIQUE INDEX part2_consent_papers_pkey ON public.part2_consent_papers USING btree (organization_id, id)
CREATE UNIQUE INDEX part2_consent_recipients_organization_id_consent_id_party_i_key ON public.part2_consent_recipients USING btree (organization_id, consent_id, party_id)
CREATE UNIQUE INDEX part2_consent_recipients_pkey ON public.part2_consent_recipients USING btree (organization_id, id)
CREATE UNIQUE INDEX part2_consents_organization_id_patient_id_id_key ON public.part2_consents USING btree (organization_id, patient_id, id)
CREATE UNIQUE INDEX part2_consents_organization_id_sign_submit_id_key ON public.part2_consents USING btree (organization_id, sign_submit_id)
CREATE UNIQUE INDEX part2_consents_organization_id_submit_id_key ON public.part2_consents USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX part2_consents_pkey ON public.part2_consents USING btree (organization_id, id)
CREATE UNIQUE INDEX part2_notices_given_organization_id_episode_id_key ON public.part2_notices_given USING btree (organization_id, episode_id)
CREATE UNIQUE INDEX part2_notices_given_pkey ON public.part2_notices_given USING btree (organization_id, id)
CREATE UNIQUE INDEX participation_ticks_organization_id_patient_id_week_of_kind_key ON public.participation_ticks USING btree (organization_id, patient_id, week_of, kind)
CREATE UNIQUE INDEX participation_ticks_pkey ON public.participation_ticks USING btree (organization_id, id)
CREATE UNIQUE INDEX patient_access_organization_id_patient_id_key ON public.patient_access USING btree (organization_id, patient_id)
CREATE UNIQUE INDEX patient_access_pkey ON public.patient_access USING btree (organization_id, id)
CREATE UNIQUE INDEX patient_card_marks_pkey ON public.patient_card_marks USING btree (organization_id, id)
CREATE UNIQUE INDEX patient_cards_organization_id_patient_id_key ON public.patient_cards USING btree (organization_id, patient_id)
CREATE UNIQUE INDEX patient_cards_pkey ON public.patient_cards USING btree (organization_id, id)
CREATE UNIQUE INDEX patient_contacts_address ON public.patient_contacts USING btree (organization_id, patient_id, kind, address) WHERE (removed_at IS NULL)
CREATE UNIQUE INDEX patient_contacts_pkey ON public.patient_contacts USING btree (organization_id, id)
CREATE UNIQUE INDEX patient_details_organization_id_patient_id_key ON public.patient_details USING btree (organization_id, patient_id)
CREATE UNIQUE INDEX patient_details_pkey ON public.patient_details USING btree (organization_id, id)
CREATE UNIQUE INDEX patient_identifiers_organization_id_system_value_key ON public.patient_identifiers USING btree (organization_id, system, value)
CREATE UNIQUE INDEX patient_identifiers_pkey ON public.patient_identifiers USING btree (organization_id, id)
CREATE UNIQUE INDEX patient_import_parts_organization_id_patient_import_id_numb_key ON public.patient_import_parts USING btree (organization_id, patient_import_id, number)
CREATE UNIQUE INDEX patient_import_parts_pkey ON public.patient_import_parts USING btree (organization_id, id)
CREATE UNIQUE INDEX patient_import_rows_organization_id_patient_import_id_numbe_key ON public.patient_import_rows USING btree (organization_id, patient_import_id, number)
CREATE UNIQUE INDEX patient_import_rows_pkey ON public.patient_import_rows USING btree (organization_id, id)
CREATE UNIQUE INDEX patient_imports_pkey ON public.patient_imports USING btree (organization_id, id)
CREATE UNIQUE INDEX patient_merges_organization_id_losing_id_key ON public.patient_merges USING btree (organization_id, losing_id)
CREATE UNIQUE INDEX patient_merges_organization_id_submit_id_key ON public.patient_merges USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX patient_merges_pkey ON public.patient_merges USING btree (organization_id, id)
CREATE UNIQUE INDEX patient_status_changes_organization_id_submit_id_key ON public.patient_status_changes USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX patient_status_changes_pkey ON public.patient_status_changes USING btree (organization_id, id)
CREATE UNIQUE INDEX patients_organization_id_submit_id_key ON public.patients USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX patients_pkey ON public.patients USING btree (organization_id, id)
CREATE UNIQUE INDEX phone_organizations_pkey ON public.phone_organizations USING btree (phone_digest, organization_id)
CREATE UNIQUE INDEX place_overrides_pkey ON public.place_overrides USING btree (organization_id, id)
CREATE UNIQUE INDEX plan_hand_overs_pkey ON public.plan_hand_overs USING btree (organization_id, id)
CREATE UNIQUE INDEX plan_papers_pkey ON public.plan_papers USING btree (organization_id, id)
CREATE UNIQUE INDEX plan_reviews_organization_id_patient_id_reason_cause_key ON public.plan_reviews USING btree (organization_id, patient_id, reason, cause)
CREATE UNIQUE INDEX plan_reviews_pkey ON public.plan_reviews USING btree (organization_id, id)
CREATE UNIQUE INDEX plan_signatures_organization_id_submit_id_key ON public.plan_signatures USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX plan_signatures_pkey ON public.plan_signatures USING btree (organization_id, id)
CREATE UNIQUE INDEX plan_signatures_valid ON public.plan_signatures USING btree (organization_id, plan_id, signer) WHERE (voided_at IS NULL)
CREATE UNIQUE INDEX plan_template_versions_organization_id_template_id_number_key ON public.plan_template_versions USING btree (organization_id, template_id, number)
CREATE UNIQUE INDEX plan_template_versions_pkey ON public.plan_template_versions USING btree (organization_id, id)
CREATE UNIQUE INDEX plan_templates_organization_id_submit_id_key ON public.plan_templates USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX plan_templates_pkey ON public.plan_templates USING btree (organization_id, id)
CREATE UNIQUE INDEX privacy_incidents_organization_id_subject_id_key ON public.privacy_incidents USING btree (organization_id, subject_id)
CREATE UNIQUE INDEX privacy_incidents_organization_id_submit_id_key ON public.privacy_incidents USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX privacy_incidents_pkey ON public.privacy_incidents USING btree (organization_id, id)
CREATE UNIQUE INDEX programme_places_one ON public.programme_places USING btree (organization_id, facility_id, level_of_care, lower(COALESCE(track, ''::text)))
CREATE UNIQUE INDEX programme_places_pkey ON public.programme_places USING btree (organization_id, id)
CREATE UNIQUE INDEX readmissions_organization_id_episode_id_key ON public.readmissions USING btree (organization_id, episode_id)
CREATE UNIQUE INDEX readmissions_pkey ON public.readmissions USING btree (organization_id, id)
CREATE UNIQUE INDEX record_copies_pkey ON public.record_copies USING btree (organization_id, id)
CREATE UNIQUE INDEX recovery_codes_pkey ON public.recovery_codes USING btree (account_id, digest)
CREATE UNIQUE INDEX recovery_displays_organization_id_patient_id_key ON public.recovery_displays USING btree (organization_id, patient_id)
CREATE UNIQUE INDEX recovery_displays_pkey ON public.recovery_displays USING btree (organization_id, id)
CREATE UNIQUE INDEX recovery_paths_current ON public.recovery_paths USING btree (organization_id, patient_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX recovery_paths_organization_id_patient_id_version_key ON public.recovery_paths USING btree (organization_id, patient_id, version)
CREATE UNIQUE INDEX recovery_paths_pkey ON public.recovery_paths USING btree (organization_id, id)
CREATE UNIQUE INDEX recovery_starts_current ON public.recovery_starts USING btree (organization_id, patient_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX recovery_starts_organization_id_patient_id_version_key ON public.recovery_starts USING btree (organization_id, patient_id, version)
CREATE UNIQUE INDEX recovery_starts_pkey ON public.recovery_starts USING btree (organization_id, id)
CREATE UNIQUE INDEX recovery_tasks_organization_id_submit_id_key ON public.recovery_tasks USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX recovery_tasks_pkey ON public.recovery_tasks USING btree (organization_id, id)
CREATE UNIQUE INDEX relapse_prevention_plans_active ON public.relapse_prevention_plans USING btree (organization_id, patient_id, kind) WHERE (status = 'active'::text)
CREATE UNIQUE INDEX relapse_prevention_plans_number_key ON public.relapse_prevention_plans USING btree (organization_id, patient_id, kind, number)
CREATE UNIQUE INDEX relapse_prevention_plans_open ON public.relapse_prevention_plans USING btree (organization_id, patient_id, kind) WHERE (status = ANY (ARRAY['draft'::text, 'in_review'::text, 'awaiting_patient'::text]))
CREATE UNIQUE INDEX relapse_prevention_plans_pkey ON public.relapse_prevention_plans USING btree (organization_id, id)
CREATE UNIQUE INDEX safety_items_organization_id_subject_id_patient_id_key ON public.safety_items USING btree (organization_id, subject_id, patient_id)
CREATE UNIQUE INDEX safety_items_pkey ON public.safety_items USING btree (organization_id, id)
CREATE UNIQUE INDEX safety_pages_organization_id_item_id_step_staff_member_id_key ON public.safety_pages USING btree (organization_id, item_id, step, staff_member_id)
CREATE UNIQUE INDEX safety_pages_pkey ON public.safety_pages USING btree (organization_id, id)
CREATE UNIQUE INDEX safety_settings_organization_id_key ON public.safety_settings USING btree (organization_id)
CREATE UNIQUE INDEX safety_settings_pkey ON public.safety_settings USING btree (organization_id, id)
CREATE UNIQUE INDEX second_factors_credential_id_key ON public.second_factors USING btree (credential_id)
CREATE UNIQUE INDEX second_factors_one_authenticator ON public.second_factors USING btree (account_id) WHERE (kind = 'authenticator'::text)
CREATE UNIQUE INDEX second_factors_pkey ON public.second_factors USING btree (id)
CREATE UNIQUE INDEX sending_pauses_held ON public.sending_pauses USING btree (organization_id, scope) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX sending_pauses_pkey ON public.sending_pauses USING btree (organization_id, id)
CREATE UNIQUE INDEX sending_slots_pkey ON public.sending_slots USING btree (number)
CREATE UNIQUE INDEX service_agreements_organization_id_submit_id_key ON public.service_agreements USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX service_agreements_pkey ON public.service_agreements USING btree (organization_id, id)
CREATE UNIQUE INDEX sessions_pkey ON public.sessions USING btree (id)
CREATE UNIQUE INDEX sessions_token_digest_key ON public.sessions USING btree (token_digest)
CREATE UNIQUE INDEX sign_in_steps_pkey ON public.sign_in_steps USING btree (digest)
CREATE UNIQUE INDEX sign_in_tries_pkey ON public.sign_in_tries USING btree (try_key)
CREATE UNIQUE INDEX sign_ins_pkey ON public.sign_ins USING btree (id)
CREATE UNIQUE INDEX signal_rules_organization_id_rule_key ON public.signal_rules USING btree (organization_id, rule)
CREATE UNIQUE INDEX signal_rules_pkey ON public.signal_rules USING btree (organization_id, id)
CREATE UNIQUE INDEX signals_open ON public.signals USING btree (organization_id, patient_id, rule, subject) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX signals_pkey ON public.signals USING btree (organization_id, id)
CREATE UNIQUE INDEX signing_keys_pkey ON ctx.signing_keys USING btree (one)
CREATE UNIQUE INDEX sponsors_current ON public.sponsors USING btree (organization_id, patient_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX sponsors_organization_id_patient_id_version_key ON public.sponsors USING btree (organization_id, patient_id, version)
CREATE UNIQUE INDEX sponsors_pkey ON public.sponsors USING btree (organization_id, id)
CREATE UNIQUE INDEX staff_members_organization_id_account_id_key ON public.staff_members USING btree (organization_id, account_id)
CREATE UNIQUE INDEX staff_members_organization_id_email_key ON public.staff_members USING btree (organization_id, email)
CREATE UNIQUE INDEX staff_members_pkey ON public.staff_members USING btree (organization_id, id)
CREATE UNIQUE INDEX stay_transfers_organization_id_submit_id_key ON public.stay_transfers USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX stay_transfers_pkey ON public.stay_transfers USING btree (organization_id, id)
CREATE UNIQUE INDEX step_reflections_organization_id_patient_id_fellowship_step_key ON public.step_reflections USING btree (organization_id, patient_id, fellowship, step)
CREATE UNIQUE INDEX step_reflections_pkey ON public.step_reflections USING btree (organization_id, id)
CREATE UNIQUE INDEX step_visits_open ON public.step_visits USING btree (organization_id, patient_id, fellowship, step) WHERE (finished_on IS NULL)
CREATE UNIQUE INDEX step_visits_organization_id_patient_id_fellowship_step_visi_key ON public.step_visits USING btree (organization_id, patient_id, fellowship, step, visit)
CREATE UNIQUE INDEX step_visits_pkey ON public.step_visits USING btree (organization_id, id)
CREATE UNIQUE INDEX step_wordings_organization_id_fellowship_kind_key ON public.step_wordings USING btree (organization_id, fellowship, kind)
CREATE UNIQUE INDEX step_wordings_pkey ON public.step_wordings USING btree (organization_id, id)
CREATE UNIQUE INDEX suppressions_organization_id_channel_address_digest_key ON public.suppressions USING btree (organization_id, channel, address_digest)
CREATE UNIQUE INDEX suppressions_pkey ON public.suppressions USING btree (organization_id, id)
CREATE UNIQUE INDEX task_templates_organization_id_title_key ON public.task_templates USING btree (organization_id, title)
CREATE UNIQUE INDEX task_templates_pkey ON public.task_templates USING btree (organization_id, id)
CREATE UNIQUE INDEX tasks_cause ON public.tasks USING btree (organization_id, kind, subject_id) WHERE (status = 'open'::text)
CREATE UNIQUE INDEX tasks_organization_id_submit_id_key ON public.tasks USING btree (organization_id, submit_id)
CREATE UNIQUE INDEX tasks_pkey ON public.tasks USING btree (organization_id, id)
CREATE UNIQUE INDEX text_armings_held ON public.text_armings USING btree (organization_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX text_armings_pkey ON public.text_armings USING btree (organization_id, id)
CREATE UNIQUE INDEX text_requirements_held ON public.text_requirements USING btree (organization_id, requirement) WHERE (withdrawn_at IS NULL)
CREATE UNIQUE INDEX text_requirements_pkey ON public.text_requirements USING btree (organization_id, id)
CREATE UNIQUE INDEX tile_servers_organization_id_key ON public.tile_servers USING btree (organization_id)
CREATE UNIQUE INDEX tile_servers_pkey ON public.tile_servers USING btree (organization_id, id)
CREATE UNIQUE INDEX treatment_goals_organization_id_patient_id_id_key ON public.treatment_goals USING btree (organization_id, patient_id, id)
CREATE UNIQUE INDEX treatment_goals_pkey ON public.treatment_goals USING btree (organization_id, id)
CREATE UNIQUE INDEX undone_discharges_pkey ON public.undone_discharges USING btree (organization_id, id)
CREATE UNIQUE INDEX voicemail_consents_live ON public.voicemail_consents USING btree (organization_id, contact_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX voicemail_consents_pkey ON public.voicemail_consents USING btree (organization_id, id)
CREATE UNIQUE INDEX weekly_outcomes_organization_id_patient_id_week_of_key ON public.weekly_outcomes USING btree (organization_id, patient_id, week_of)
CREATE UNIQUE INDEX weekly_outcomes_pkey ON public.weekly_outcomes USING btree (organization_id, id)

-- policies
public.admission_decisions admission_decisions_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.admission_decisions admission_decisions_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.admission_decisions admission_decisions_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.admission_decisions admission_decisions_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.admission_decisions admission_decisions_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.admission_decisions admission_decisions_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.admission_decisions admission_decisions_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.admission_decisions admission_decisions_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.admission_decisions admission_decisions_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.admission_decisions admission_decisions_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.admission_items admission_items_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.admission_items admission_items_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.admission_items admission_items_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.admission_items admission_items_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.admission_items admission_items_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.admission_items admission_items_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.admission_items admission_items_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.admission_items admission_items_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.admission_items admission_items_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.admission_items admission_items_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.admission_settings admission_settings_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.admission_settings admission_settings_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.admission_settings admission_settings_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.admission_settings admission_settings_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.admission_settings admission_settings_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.admission_settings admission_settings_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.appointment_offers appointment_offers_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.appointment_offers appointment_offers_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.appointment_offers appointment_offers_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.appointment_offers appointment_offers_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.appointment_offers appointment_offers_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.appointment_offers appointment_offers_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.appointment_offers appointment_offers_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.appointment_offers appointment_offers_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.appointment_offers appointment_offers_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.appointment_offers appointment_offers_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.appointment_rooms appointment_rooms_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.appointment_rooms appointment_rooms_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.appointment_rooms appointment_rooms_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.appointment_rooms appointment_rooms_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.appointment_rooms appointment_rooms_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.appointment_rooms appointment_rooms_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.appointments appointments_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.appointments appointments_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.appointments appointments_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.appointments appointments_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.appointments appointments_reach_insert restrictive INSERT to app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.appointments appointments_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.appointments appointments_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.appointments appointments_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.appointments appointments_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.appointments appointments_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.audit_events audit_events_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.audit_events audit_events_insert permissive INSERT to app_owner, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.audit_events audit_events_operating permissive INSERT to app_operator using () check ((actor_kind = 'operator'::text))
public.audit_events audit_events_sealing permissive SELECT to app_sealer using (true) check ()
public.audit_events audit_events_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.audit_events audit_events_staff restrictive SELECT to app_readonly, app_rw using ((( SELECT ctx.patient_id() AS patient_id) IS NULL)) check ()
public.audit_events audit_events_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.audit_seals audit_seals_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.audit_seals audit_seals_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.audit_seals audit_seals_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.audit_seals audit_seals_sealing permissive ALL to app_sealer using (true) check (true)
public.audit_seals audit_seals_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.audit_seals audit_seals_staff restrictive SELECT to app_readonly, app_rw using ((( SELECT ctx.patient_id() AS patient_id) IS NULL)) check ()
public.audit_seals audit_seals_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.audit_seals audit_seals_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.availability_spans availability_spans_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.availability_spans availability_spans_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.availability_spans availability_spans_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.availability_spans availability_spans_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.availability_spans availability_spans_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.availability_spans availability_spans_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.calendar_feeds calendar_feeds_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.calendar_feeds calendar_feeds_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.calendar_feeds calendar_feeds_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.calendar_feeds calendar_feeds_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((patient_id IS NULL) AND (( SELECT ctx.patient_id() AS patient_id) IS NULL)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.calendar_feeds calendar_feeds_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((patient_id IS NULL) AND (( SELECT ctx.patient_id() AS patient_id) IS NULL)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.calendar_feeds calendar_feeds_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((patient_id IS NULL) AND (( SELECT ctx.patient_id() AS patient_id) IS NULL)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.calendar_feeds calendar_feeds_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((patient_id IS NULL) AND (( SELECT ctx.patient_id() AS patient_id) IS NULL)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.calendar_feeds calendar_feeds_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.calendar_feeds calendar_feeds_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.calendar_feeds calendar_feeds_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.call_forms call_forms_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.call_forms call_forms_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.call_forms call_forms_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.call_forms call_forms_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.call_forms call_forms_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.call_forms call_forms_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.card_photos card_photos_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.card_photos card_photos_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.card_photos card_photos_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.card_photos card_photos_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.card_photos card_photos_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.card_photos card_photos_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.card_photos card_photos_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.card_photos card_photos_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.card_photos card_photos_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.card_photos card_photos_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.care_messages care_messages_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.care_messages care_messages_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.care_messages care_messages_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.care_messages care_messages_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.care_messages care_messages_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.care_messages care_messages_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.care_messages care_messages_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.care_messages care_messages_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.care_messages care_messages_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.care_messages care_messages_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.care_team_members care_team_members_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.care_team_members care_team_members_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.care_team_members care_team_members_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.care_team_members care_team_members_join restrictive INSERT to app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND ((patient_id IN ( SELECT ctx.my_patients() AS my_patients)) OR ctx.is_new_patient(patient_id)))))
public.care_team_members care_team_members_own restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.patient_id() AS patient_id) IS NULL) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)))) check ()
public.care_team_members care_team_members_reach restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.patient_id() AS patient_id) IS NOT NULL) OR (( SELECT ctx.reach() AS reach) = 'organization'::text) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND ((staff_member_id = ( SELECT ctx.actor_id() AS actor_id)) OR (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))) check ()
public.care_team_members care_team_members_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.care_team_members care_team_members_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.care_team_members care_team_members_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.caseload_views caseload_views_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.caseload_views caseload_views_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.caseload_views caseload_views_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.caseload_views caseload_views_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.caseload_views caseload_views_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.caseload_views caseload_views_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.channel_consents channel_consents_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.channel_consents channel_consents_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.channel_consents channel_consents_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.channel_consents channel_consents_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.channel_consents channel_consents_reach_insert restrictive INSERT to app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.channel_consents channel_consents_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.channel_consents channel_consents_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.channel_consents channel_consents_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.channel_consents channel_consents_sending permissive ALL to app_sender using ((organization_id = (current_setting('app.sending_organization'::text))::uuid)) check ()
public.channel_consents channel_consents_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.channel_consents channel_consents_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.check_ins check_ins_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.check_ins check_ins_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.check_ins check_ins_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.check_ins check_ins_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.check_ins check_ins_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.check_ins check_ins_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.check_ins check_ins_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.check_ins check_ins_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.check_ins check_ins_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.check_ins check_ins_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.chosen_meetings chosen_meetings_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.chosen_meetings chosen_meetings_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.chosen_meetings chosen_meetings_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.chosen_meetings chosen_meetings_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.chosen_meetings chosen_meetings_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.chosen_meetings chosen_meetings_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.chosen_meetings chosen_meetings_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.chosen_meetings chosen_meetings_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.chosen_meetings chosen_meetings_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.chosen_meetings chosen_meetings_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.consent_restrictions consent_restrictions_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.consent_restrictions consent_restrictions_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.consent_restrictions consent_restrictions_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.consent_restrictions consent_restrictions_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.consent_restrictions consent_restrictions_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.consent_restrictions consent_restrictions_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.consent_restrictions consent_restrictions_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.consent_restrictions consent_restrictions_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.consent_restrictions consent_restrictions_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.consent_restrictions consent_restrictions_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.counseling_note_custodians counseling_note_custodians_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.counseling_note_custodians counseling_note_custodians_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.counseling_note_custodians counseling_note_custodians_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.counseling_note_custodians counseling_note_custodians_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.counseling_note_custodians counseling_note_custodians_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.counseling_note_custodians counseling_note_custodians_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.counseling_note_openings counseling_note_openings_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.counseling_note_openings counseling_note_openings_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.counseling_note_openings counseling_note_openings_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.counseling_note_openings counseling_note_openings_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.counseling_note_openings counseling_note_openings_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.counseling_note_openings counseling_note_openings_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.counseling_note_openings counseling_note_openings_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.counseling_note_openings counseling_note_openings_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.counseling_note_openings counseling_note_openings_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.counseling_note_openings counseling_note_openings_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.counseling_notes counseling_notes_author restrictive ALL to app_readonly, app_rw using (((author_id = ( SELECT ctx.actor_id() AS actor_id)) OR (EXISTS ( SELECT
   FROM (public.counseling_note_openings o
     JOIN public.counseling_note_custodians c ON (((c.organization_id = o.organization_id) AND (c.author_id = o.author_id) AND (c.custodian_id = o.opened_by_id))))
  WHERE ((o.organization_id = counseling_notes.organization_id) AND (o.patient_id = counseling_notes.patient_id) AND (o.author_id = counseling_notes.author_id) AND (o.opened_by_id = ( SELECT ctx.actor_id() AS actor_id)) AND (o.closes_at > app.now())))))) check ((author_id = ( SELECT ctx.actor_id() AS actor_id)))
public.counseling_notes counseling_notes_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.counseling_notes counseling_notes_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.counseling_notes counseling_notes_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.counseling_notes counseling_notes_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.counseling_notes counseling_notes_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.counseling_notes counseling_notes_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.counseling_notes counseling_notes_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.counseling_notes counseling_notes_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.counseling_notes counseling_notes_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.counseling_notes counseling_notes_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.covered_patients covered_patients_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.covered_patients covered_patients_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.covered_patients covered_patients_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.covered_patients covered_patients_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.covered_patients covered_patients_reach_insert restrictive INSERT to app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.covered_patients covered_patients_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.covered_patients covered_patients_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.covered_patients covered_patients_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.covered_patients covered_patients_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.covered_patients covered_patients_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.covers covers_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.covers covers_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.covers covers_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.covers covers_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.covers covers_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.covers covers_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.discharge_records discharge_records_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.discharge_records discharge_records_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.discharge_records discharge_records_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.discharge_records discharge_records_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.discharge_records discharge_records_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.discharge_records discharge_records_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.discharge_records discharge_records_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.discharge_records discharge_records_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.discharge_records discharge_records_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.discharge_records discharge_records_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.disclosure_parties disclosure_parties_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.disclosure_parties disclosure_parties_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.disclosure_parties disclosure_parties_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.disclosure_parties disclosure_parties_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.disclosure_parties disclosure_parties_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.disclosure_parties disclosure_parties_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.disclosure_parties disclosure_parties_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.disclosure_parties disclosure_parties_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.disclosure_parties disclosure_parties_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.disclosure_parties disclosure_parties_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.disclosures disclosures_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.disclosures disclosures_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.disclosures disclosures_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.disclosures disclosures_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.disclosures disclosures_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.disclosures disclosures_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.disclosures disclosures_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.disclosures disclosures_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.disclosures disclosures_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.disclosures disclosures_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.due_work due_work_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.due_work due_work_relay permissive ALL to app_relay using (true) check (true)
public.due_work due_work_sending permissive ALL to app_sender using ((organization_id = (current_setting('app.sending_organization'::text))::uuid)) check ()
public.due_work due_work_tenant permissive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.duty_hours duty_hours_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.duty_hours duty_hours_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.duty_hours duty_hours_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.duty_hours duty_hours_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.duty_hours duty_hours_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.duty_hours duty_hours_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.emergency_accesses emergency_accesses_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.emergency_accesses emergency_accesses_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.emergency_accesses emergency_accesses_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.emergency_accesses emergency_accesses_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.emergency_accesses emergency_accesses_reach_insert restrictive INSERT to app_readonly, app_rw using () check (((( SELECT ctx.kind() AS kind) = 'system'::text) OR (staff_member_id = ( SELECT ctx.actor_id() AS actor_id))))
public.emergency_accesses emergency_accesses_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.emergency_accesses emergency_accesses_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.emergency_accesses emergency_accesses_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.emergency_accesses emergency_accesses_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.emergency_accesses emergency_accesses_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.episodes_of_care episodes_of_care_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.episodes_of_care episodes_of_care_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.episodes_of_care episodes_of_care_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.episodes_of_care episodes_of_care_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.episodes_of_care episodes_of_care_reach_insert restrictive INSERT to app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.episodes_of_care episodes_of_care_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.episodes_of_care episodes_of_care_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.episodes_of_care episodes_of_care_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.episodes_of_care episodes_of_care_sending permissive SELECT to app_sender using ((organization_id = (current_setting('app.sending_organization'::text))::uuid)) check ()
public.episodes_of_care episodes_of_care_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.episodes_of_care episodes_of_care_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.external_results external_results_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.external_results external_results_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.external_results external_results_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.external_results external_results_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.external_results external_results_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.external_results external_results_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.external_results external_results_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.external_results external_results_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.external_results external_results_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.external_results external_results_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.facilitation_sessions facilitation_sessions_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.facilitation_sessions facilitation_sessions_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.facilitation_sessions facilitation_sessions_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.facilitation_sessions facilitation_sessions_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.facilitation_sessions facilitation_sessions_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.facilitation_sessions facilitation_sessions_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.facilitation_sessions facilitation_sessions_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.facilitation_sessions facilitation_sessions_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.facilitation_sessions facilitation_sessions_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.facilitation_sessions facilitation_sessions_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.facilitation_sessions facilitation_sessions_words restrictive SELECT to app_readonly, app_rw using (( SELECT ctx.reads_plans() AS reads_plans)) check ()
public.facilities facilities_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.facilities facilities_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.facilities facilities_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.facilities facilities_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.facilities facilities_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.facilities facilities_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.facility_groups facility_groups_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.facility_groups facility_groups_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.facility_groups facility_groups_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.facility_groups facility_groups_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.facility_groups facility_groups_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.facility_groups facility_groups_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.facility_offers facility_offers_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.facility_offers facility_offers_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.facility_offers facility_offers_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.facility_offers facility_offers_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.facility_offers facility_offers_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.facility_offers facility_offers_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.feed_decisions feed_decisions_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.feed_decisions feed_decisions_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.feed_decisions feed_decisions_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.feed_decisions feed_decisions_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.feed_decisions feed_decisions_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.feed_decisions feed_decisions_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.feed_sources feed_sources_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.feed_sources feed_sources_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.feed_sources feed_sources_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.feed_sources feed_sources_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.feed_sources feed_sources_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.feed_sources feed_sources_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_enrollments follow_up_enrollments_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.follow_up_enrollments follow_up_enrollments_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.follow_up_enrollments follow_up_enrollments_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_enrollments follow_up_enrollments_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.follow_up_enrollments follow_up_enrollments_reach_insert restrictive INSERT to app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.follow_up_enrollments follow_up_enrollments_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.follow_up_enrollments follow_up_enrollments_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.follow_up_enrollments follow_up_enrollments_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.follow_up_enrollments follow_up_enrollments_sending permissive ALL to app_sender using ((organization_id = (current_setting('app.sending_organization'::text))::uuid)) check ()
public.follow_up_enrollments follow_up_enrollments_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_enrollments follow_up_enrollments_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_occurrences follow_up_occurrences_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.follow_up_occurrences follow_up_occurrences_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.follow_up_occurrences follow_up_occurrences_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_occurrences follow_up_occurrences_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.follow_up_occurrences follow_up_occurrences_reach_insert restrictive INSERT to app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.follow_up_occurrences follow_up_occurrences_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.follow_up_occurrences follow_up_occurrences_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.follow_up_occurrences follow_up_occurrences_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.follow_up_occurrences follow_up_occurrences_sending permissive ALL to app_sender using ((organization_id = (current_setting('app.sending_organization'::text))::uuid)) check ()
public.follow_up_occurrences follow_up_occurrences_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_occurrences follow_up_occurrences_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_programme_switches follow_up_programme_switches_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.follow_up_programme_switches follow_up_programme_switches_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.follow_up_programme_switches follow_up_programme_switches_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_programme_switches follow_up_programme_switches_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.follow_up_programme_switches follow_up_programme_switches_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_programme_switches follow_up_programme_switches_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_programme_versions follow_up_programme_versions_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.follow_up_programme_versions follow_up_programme_versions_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.follow_up_programme_versions follow_up_programme_versions_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_programme_versions follow_up_programme_versions_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.follow_up_programme_versions follow_up_programme_versions_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_programme_versions follow_up_programme_versions_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_touches follow_up_touches_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.follow_up_touches follow_up_touches_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.follow_up_touches follow_up_touches_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_touches follow_up_touches_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.follow_up_touches follow_up_touches_reach_insert restrictive INSERT to app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.follow_up_touches follow_up_touches_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.follow_up_touches follow_up_touches_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.follow_up_touches follow_up_touches_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.follow_up_touches follow_up_touches_sending permissive ALL to app_sender using ((organization_id = (current_setting('app.sending_organization'::text))::uuid)) check ()
public.follow_up_touches follow_up_touches_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_touches follow_up_touches_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_tries follow_up_tries_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.follow_up_tries follow_up_tries_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.follow_up_tries follow_up_tries_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_tries follow_up_tries_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.follow_up_tries follow_up_tries_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.follow_up_tries follow_up_tries_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.follow_up_tries follow_up_tries_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.follow_up_tries follow_up_tries_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.follow_up_tries follow_up_tries_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.follow_up_tries follow_up_tries_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_addenda group_addenda_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.group_addenda group_addenda_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.group_addenda group_addenda_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_addenda group_addenda_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))) OR (session_id IN ( SELECT ctx.open_sessions() AS open_sessions)))) check ()
public.group_addenda group_addenda_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))) OR (session_id IN ( SELECT ctx.open_sessions() AS open_sessions))))
public.group_addenda group_addenda_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))) OR (session_id IN ( SELECT ctx.open_sessions() AS open_sessions)))) check ()
public.group_addenda group_addenda_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))) OR (session_id IN ( SELECT ctx.open_sessions() AS open_sessions)))) check ()
public.group_addenda group_addenda_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.group_addenda group_addenda_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_addenda group_addenda_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_entries group_entries_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.group_entries group_entries_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.group_entries group_entries_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_entries group_entries_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))) OR (session_id IN ( SELECT ctx.open_sessions() AS open_sessions)))) check ()
public.group_entries group_entries_reach_insert restrictive INSERT to app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))) OR (session_id IN ( SELECT ctx.open_sessions() AS open_sessions))))
public.group_entries group_entries_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))) OR (session_id IN ( SELECT ctx.open_sessions() AS open_sessions)))) check ()
public.group_entries group_entries_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))) OR (session_id IN ( SELECT ctx.open_sessions() AS open_sessions)))) check ()
public.group_entries group_entries_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.group_entries group_entries_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_entries group_entries_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_exceptions group_exceptions_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.group_exceptions group_exceptions_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.group_exceptions group_exceptions_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_exceptions group_exceptions_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.group_exceptions group_exceptions_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_exceptions group_exceptions_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_members group_members_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.group_members group_members_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.group_members group_members_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_members group_members_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.group_members group_members_reach_insert restrictive INSERT to app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.group_members group_members_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.group_members group_members_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.group_members group_members_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.group_members group_members_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_members group_members_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_sessions group_sessions_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.group_sessions group_sessions_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.group_sessions group_sessions_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_sessions group_sessions_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.group_sessions group_sessions_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_sessions group_sessions_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_substitutes group_substitutes_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.group_substitutes group_substitutes_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.group_substitutes group_substitutes_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_substitutes group_substitutes_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.group_substitutes group_substitutes_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.group_substitutes group_substitutes_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.guardians guardians_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.guardians guardians_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.guardians guardians_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.guardians guardians_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.guardians guardians_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.guardians guardians_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.guardians guardians_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.guardians guardians_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.guardians guardians_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.guardians guardians_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.higher_powers higher_powers_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.higher_powers higher_powers_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.higher_powers higher_powers_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.higher_powers higher_powers_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.higher_powers higher_powers_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.higher_powers higher_powers_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.higher_powers higher_powers_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.higher_powers higher_powers_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.higher_powers higher_powers_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.higher_powers higher_powers_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.inbound_texts inbound_texts_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.inbound_texts inbound_texts_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.inbound_texts inbound_texts_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.inbound_texts inbound_texts_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.inbound_texts inbound_texts_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.inbound_texts inbound_texts_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.inbound_texts inbound_texts_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.inbound_texts inbound_texts_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.inbound_texts inbound_texts_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.inbound_texts inbound_texts_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.incapacity_findings incapacity_findings_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.incapacity_findings incapacity_findings_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.incapacity_findings incapacity_findings_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.incapacity_findings incapacity_findings_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.incapacity_findings incapacity_findings_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.incapacity_findings incapacity_findings_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.incapacity_findings incapacity_findings_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.incapacity_findings incapacity_findings_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.incapacity_findings incapacity_findings_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.incapacity_findings incapacity_findings_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.inquiries inquiries_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.inquiries inquiries_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.inquiries inquiries_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.inquiries inquiries_intake restrictive ALL to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id IS NOT NULL))) check ((( SELECT ctx.reach() AS reach) = 'organization'::text))
public.inquiries inquiries_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((patient_id IS NULL) AND (( SELECT ctx.patient_id() AS patient_id) IS NULL)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.inquiries inquiries_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((patient_id IS NULL) AND (( SELECT ctx.patient_id() AS patient_id) IS NULL)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.inquiries inquiries_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((patient_id IS NULL) AND (( SELECT ctx.patient_id() AS patient_id) IS NULL)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.inquiries inquiries_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((patient_id IS NULL) AND (( SELECT ctx.patient_id() AS patient_id) IS NULL)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.inquiries inquiries_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.inquiries inquiries_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.inquiries inquiries_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.inquiry_calls inquiry_calls_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.inquiry_calls inquiry_calls_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.inquiry_calls inquiry_calls_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.inquiry_calls inquiry_calls_intake restrictive ALL to app_owner, app_readonly, app_rw using ((( SELECT ctx.reach() AS reach) = 'organization'::text)) check ((( SELECT ctx.reach() AS reach) = 'organization'::text))
public.inquiry_calls inquiry_calls_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.inquiry_calls inquiry_calls_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.inquiry_calls inquiry_calls_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.intake_packets intake_packets_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.intake_packets intake_packets_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.intake_packets intake_packets_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.intake_packets intake_packets_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.intake_packets intake_packets_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.intake_packets intake_packets_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.intake_packets intake_packets_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.intake_packets intake_packets_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.intake_packets intake_packets_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.intake_packets intake_packets_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.lapses lapses_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.lapses lapses_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.lapses lapses_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.lapses lapses_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.lapses lapses_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.lapses lapses_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.lapses lapses_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.lapses lapses_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.lapses lapses_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.lapses lapses_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.level_of_care_changes level_of_care_changes_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.level_of_care_changes level_of_care_changes_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.level_of_care_changes level_of_care_changes_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.level_of_care_changes level_of_care_changes_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.level_of_care_changes level_of_care_changes_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.level_of_care_changes level_of_care_changes_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.level_of_care_changes level_of_care_changes_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.level_of_care_changes level_of_care_changes_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.level_of_care_changes level_of_care_changes_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.level_of_care_changes level_of_care_changes_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.measure_assignments measure_assignments_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.measure_assignments measure_assignments_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.measure_assignments measure_assignments_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.measure_assignments measure_assignments_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.measure_assignments measure_assignments_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.measure_assignments measure_assignments_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.measure_assignments measure_assignments_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.measure_assignments measure_assignments_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.measure_assignments measure_assignments_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.measure_assignments measure_assignments_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.measure_packs measure_packs_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.measure_packs measure_packs_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.measure_packs measure_packs_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.measure_packs measure_packs_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.measure_packs measure_packs_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.measure_packs measure_packs_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.measure_results measure_results_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.measure_results measure_results_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.measure_results measure_results_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.measure_results measure_results_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.measure_results measure_results_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.measure_results measure_results_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.measure_results measure_results_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.measure_results measure_results_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.measure_results measure_results_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.measure_results measure_results_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_attendances meeting_attendances_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_attendances meeting_attendances_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.meeting_attendances meeting_attendances_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_attendances meeting_attendances_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.meeting_attendances meeting_attendances_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.meeting_attendances meeting_attendances_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.meeting_attendances meeting_attendances_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.meeting_attendances meeting_attendances_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_attendances meeting_attendances_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_attendances meeting_attendances_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_imports meeting_imports_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_imports meeting_imports_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.meeting_imports meeting_imports_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_imports meeting_imports_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_imports meeting_imports_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_imports meeting_imports_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_marks meeting_marks_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_marks meeting_marks_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.meeting_marks meeting_marks_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_marks meeting_marks_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_marks meeting_marks_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_marks meeting_marks_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_overrides meeting_overrides_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_overrides meeting_overrides_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.meeting_overrides meeting_overrides_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_overrides meeting_overrides_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_overrides meeting_overrides_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_overrides meeting_overrides_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_reaches meeting_reaches_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_reaches meeting_reaches_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.meeting_reaches meeting_reaches_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_reaches meeting_reaches_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.meeting_reaches meeting_reaches_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.meeting_reaches meeting_reaches_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.meeting_reaches meeting_reaches_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.meeting_reaches meeting_reaches_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_reaches meeting_reaches_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_reaches meeting_reaches_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_reports meeting_reports_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_reports meeting_reports_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.meeting_reports meeting_reports_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_reports meeting_reports_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_reports meeting_reports_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_reports meeting_reports_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_upload_parts meeting_upload_parts_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_upload_parts meeting_upload_parts_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.meeting_upload_parts meeting_upload_parts_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_upload_parts meeting_upload_parts_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meeting_upload_parts meeting_upload_parts_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meeting_upload_parts meeting_upload_parts_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meetings meetings_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meetings meetings_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.meetings meetings_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meetings meetings_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.meetings meetings_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.meetings meetings_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.milestones milestones_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.milestones milestones_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.milestones milestones_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.milestones milestones_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR (( SELECT ctx.kind() AS kind) = 'system'::text) OR ( SELECT app.merging() AS merging))) check ()
public.milestones milestones_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR (( SELECT ctx.kind() AS kind) = 'system'::text)))
public.milestones milestones_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR (( SELECT ctx.kind() AS kind) = 'system'::text) OR ( SELECT app.merging() AS merging))) check ()
public.milestones milestones_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR (( SELECT ctx.kind() AS kind) = 'system'::text) OR ( SELECT app.merging() AS merging))) check ()
public.milestones milestones_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.milestones milestones_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.milestones milestones_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.minor_rules minor_rules_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.minor_rules minor_rules_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.minor_rules minor_rules_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.minor_rules minor_rules_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.minor_rules minor_rules_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.minor_rules minor_rules_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.missed_weeks missed_weeks_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.missed_weeks missed_weeks_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.missed_weeks missed_weeks_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.missed_weeks missed_weeks_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.missed_weeks missed_weeks_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.missed_weeks missed_weeks_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.missed_weeks missed_weeks_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.missed_weeks missed_weeks_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.missed_weeks missed_weeks_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.missed_weeks missed_weeks_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.notification_marks notification_marks_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.notification_marks notification_marks_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.notification_marks notification_marks_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.notification_marks notification_marks_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.notification_marks notification_marks_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.notification_marks notification_marks_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.on_call_shifts on_call_shifts_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.on_call_shifts on_call_shifts_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.on_call_shifts on_call_shifts_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.on_call_shifts on_call_shifts_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.on_call_shifts on_call_shifts_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.on_call_shifts on_call_shifts_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.organization_exports organization_exports_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.organization_exports organization_exports_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.organization_exports organization_exports_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.organization_exports organization_exports_operating permissive ALL to app_operator using (true) check (true)
public.organization_exports organization_exports_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.organization_exports organization_exports_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.organization_exports organization_exports_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.organizations organizations_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.organizations organizations_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.organizations organizations_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.organizations organizations_operating permissive ALL to app_operator using (true) check (true)
public.organizations organizations_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.organizations organizations_sending permissive ALL to app_sender using ((organization_id = (current_setting('app.sending_organization'::text))::uuid)) check ()
public.organizations organizations_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.organizations organizations_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.outbox outbox_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.outbox outbox_relay permissive ALL to app_relay using (true) check (true)
public.outbox outbox_tenant permissive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.own_measures own_measures_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.own_measures own_measures_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.own_measures own_measures_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.own_measures own_measures_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.own_measures own_measures_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.own_measures own_measures_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.own_paths own_paths_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.own_paths own_paths_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.own_paths own_paths_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.own_paths own_paths_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.own_paths own_paths_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.own_paths own_paths_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.packet_answers packet_answers_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.packet_answers packet_answers_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.packet_answers packet_answers_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.packet_answers packet_answers_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.packet_answers packet_answers_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.packet_answers packet_answers_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.packet_answers packet_answers_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.packet_answers packet_answers_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.packet_answers packet_answers_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.packet_answers packet_answers_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.packet_forms packet_forms_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.packet_forms packet_forms_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.packet_forms packet_forms_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.packet_forms packet_forms_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.packet_forms packet_forms_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.packet_forms packet_forms_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.packet_takings packet_takings_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.packet_takings packet_takings_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.packet_takings packet_takings_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.packet_takings packet_takings_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.packet_takings packet_takings_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.packet_takings packet_takings_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.packet_takings packet_takings_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.packet_takings packet_takings_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.packet_takings packet_takings_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.packet_takings packet_takings_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.part2_consent_papers part2_consent_papers_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.part2_consent_papers part2_consent_papers_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.part2_consent_papers part2_consent_papers_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.part2_consent_papers part2_consent_papers_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.part2_consent_papers part2_consent_papers_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.part2_consent_papers part2_consent_papers_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.part2_consent_papers part2_consent_papers_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.part2_consent_papers part2_consent_papers_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.part2_consent_papers part2_consent_papers_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.part2_consent_papers part2_consent_papers_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.part2_consent_recipients part2_consent_recipients_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.part2_consent_recipients part2_consent_recipients_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.part2_consent_recipients part2_consent_recipients_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.part2_consent_recipients part2_consent_recipients_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.part2_consent_recipients part2_consent_recipients_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.part2_consent_recipients part2_consent_recipients_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.part2_consent_recipients part2_consent_recipients_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.part2_consent_recipients part2_consent_recipients_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.part2_consent_recipients part2_consent_recipients_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.part2_consent_recipients part2_consent_recipients_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.part2_consents part2_consents_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.part2_consents part2_consents_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.part2_consents part2_consents_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.part2_consents part2_consents_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.part2_consents part2_consents_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.part2_consents part2_consents_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.part2_consents part2_consents_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.part2_consents part2_consents_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.part2_consents part2_consents_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.part2_consents part2_consents_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.part2_notices_given part2_notices_given_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.part2_notices_given part2_notices_given_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.part2_notices_given part2_notices_given_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.part2_notices_given part2_notices_given_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.part2_notices_given part2_notices_given_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.part2_notices_given part2_notices_given_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.part2_notices_given part2_notices_given_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.part2_notices_given part2_notices_given_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.part2_notices_given part2_notices_given_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.part2_notices_given part2_notices_given_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.participation_ticks participation_ticks_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.participation_ticks participation_ticks_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.participation_ticks participation_ticks_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.participation_ticks participation_ticks_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.participation_ticks participation_ticks_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.participation_ticks participation_ticks_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.participation_ticks participation_ticks_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.participation_ticks participation_ticks_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.participation_ticks participation_ticks_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.participation_ticks participation_ticks_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_access patient_access_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_access patient_access_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.patient_access patient_access_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_access patient_access_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_access patient_access_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.patient_access patient_access_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_access patient_access_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_access patient_access_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_access patient_access_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_access patient_access_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_card_marks patient_card_marks_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_card_marks patient_card_marks_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.patient_card_marks patient_card_marks_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_card_marks patient_card_marks_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_card_marks patient_card_marks_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_card_marks patient_card_marks_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_card_marks patient_card_marks_relay permissive ALL to app_relay using (true) check (true)
public.patient_card_marks patient_card_marks_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_card_marks patient_card_marks_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_card_marks patient_card_marks_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_cards patient_cards_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_cards patient_cards_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.patient_cards patient_cards_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_cards patient_cards_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_cards patient_cards_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.patient_cards patient_cards_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_cards patient_cards_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_cards patient_cards_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_cards patient_cards_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_cards patient_cards_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_contacts patient_contacts_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_contacts patient_contacts_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.patient_contacts patient_contacts_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_contacts patient_contacts_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_contacts patient_contacts_reach_insert restrictive INSERT to app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.patient_contacts patient_contacts_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_contacts patient_contacts_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_contacts patient_contacts_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_contacts patient_contacts_sending permissive ALL to app_sender using ((organization_id = (current_setting('app.sending_organization'::text))::uuid)) check ()
public.patient_contacts patient_contacts_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_contacts patient_contacts_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_details patient_details_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_details patient_details_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.patient_details patient_details_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_details patient_details_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_details patient_details_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.patient_details patient_details_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_details patient_details_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_details patient_details_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_details patient_details_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_details patient_details_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_identifiers patient_identifiers_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_identifiers patient_identifiers_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.patient_identifiers patient_identifiers_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_identifiers patient_identifiers_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_identifiers patient_identifiers_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.patient_identifiers patient_identifiers_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_identifiers patient_identifiers_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_identifiers patient_identifiers_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_identifiers patient_identifiers_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_identifiers patient_identifiers_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_import_parts patient_import_parts_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_import_parts patient_import_parts_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.patient_import_parts patient_import_parts_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_import_parts patient_import_parts_intake restrictive ALL to app_owner, app_readonly, app_rw using ((( SELECT ctx.reach() AS reach) = 'organization'::text)) check ((( SELECT ctx.reach() AS reach) = 'organization'::text))
public.patient_import_parts patient_import_parts_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_import_parts patient_import_parts_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_import_parts patient_import_parts_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_import_rows patient_import_rows_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_import_rows patient_import_rows_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.patient_import_rows patient_import_rows_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_import_rows patient_import_rows_intake restrictive ALL to app_owner, app_readonly, app_rw using ((( SELECT ctx.reach() AS reach) = 'organization'::text)) check ((( SELECT ctx.reach() AS reach) = 'organization'::text))
public.patient_import_rows patient_import_rows_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_import_rows patient_import_rows_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.patient_import_rows patient_import_rows_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_import_rows patient_import_rows_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_import_rows patient_import_rows_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_import_rows patient_import_rows_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_import_rows patient_import_rows_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_imports patient_imports_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_imports patient_imports_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.patient_imports patient_imports_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_imports patient_imports_intake restrictive ALL to app_owner, app_readonly, app_rw using ((( SELECT ctx.reach() AS reach) = 'organization'::text)) check ((( SELECT ctx.reach() AS reach) = 'organization'::text))
public.patient_imports patient_imports_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_imports patient_imports_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_imports patient_imports_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_merges patient_merges_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_merges patient_merges_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.patient_merges patient_merges_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_merges patient_merges_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_merges patient_merges_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.patient_merges patient_merges_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_merges patient_merges_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_merges patient_merges_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_merges patient_merges_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_merges patient_merges_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_status_changes patient_status_changes_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_status_changes patient_status_changes_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.patient_status_changes patient_status_changes_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_status_changes patient_status_changes_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_status_changes patient_status_changes_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.patient_status_changes patient_status_changes_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_status_changes patient_status_changes_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patient_status_changes patient_status_changes_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patient_status_changes patient_status_changes_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patient_status_changes patient_status_changes_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patients patients_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patients patients_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.patients patients_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patients patients_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patients patients_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patients patients_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.patients patients_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.patients patients_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.patients patients_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.place_overrides place_overrides_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.place_overrides place_overrides_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.place_overrides place_overrides_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.place_overrides place_overrides_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.place_overrides place_overrides_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.place_overrides place_overrides_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.place_overrides place_overrides_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.place_overrides place_overrides_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.place_overrides place_overrides_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.place_overrides place_overrides_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_hand_overs plan_hand_overs_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.plan_hand_overs plan_hand_overs_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.plan_hand_overs plan_hand_overs_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_hand_overs plan_hand_overs_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.plan_hand_overs plan_hand_overs_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.plan_hand_overs plan_hand_overs_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.plan_hand_overs plan_hand_overs_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.plan_hand_overs plan_hand_overs_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.plan_hand_overs plan_hand_overs_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_hand_overs plan_hand_overs_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_papers plan_papers_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.plan_papers plan_papers_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.plan_papers plan_papers_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_papers plan_papers_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.plan_papers plan_papers_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.plan_papers plan_papers_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.plan_papers plan_papers_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.plan_papers plan_papers_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.plan_papers plan_papers_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_papers plan_papers_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_papers plan_papers_words restrictive SELECT to app_readonly, app_rw using (( SELECT ctx.reads_plans() AS reads_plans)) check ()
public.plan_reviews plan_reviews_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.plan_reviews plan_reviews_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.plan_reviews plan_reviews_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_reviews plan_reviews_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.plan_reviews plan_reviews_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.plan_reviews plan_reviews_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.plan_reviews plan_reviews_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.plan_reviews plan_reviews_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.plan_reviews plan_reviews_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_reviews plan_reviews_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_signatures plan_signatures_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.plan_signatures plan_signatures_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.plan_signatures plan_signatures_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_signatures plan_signatures_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.plan_signatures plan_signatures_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.plan_signatures plan_signatures_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.plan_signatures plan_signatures_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.plan_signatures plan_signatures_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.plan_signatures plan_signatures_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_signatures plan_signatures_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_template_versions plan_template_versions_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.plan_template_versions plan_template_versions_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.plan_template_versions plan_template_versions_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_template_versions plan_template_versions_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.plan_template_versions plan_template_versions_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_template_versions plan_template_versions_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_templates plan_templates_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.plan_templates plan_templates_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.plan_templates plan_templates_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_templates plan_templates_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.plan_templates plan_templates_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.plan_templates plan_templates_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.privacy_incidents privacy_incidents_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.privacy_incidents privacy_incidents_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.privacy_incidents privacy_incidents_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.privacy_incidents privacy_incidents_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.privacy_incidents privacy_incidents_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.privacy_incidents privacy_incidents_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.programme_places programme_places_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.programme_places programme_places_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.programme_places programme_places_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.programme_places programme_places_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.programme_places programme_places_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.programme_places programme_places_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.readmissions readmissions_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.readmissions readmissions_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.readmissions readmissions_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.readmissions readmissions_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.readmissions readmissions_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.readmissions readmissions_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.readmissions readmissions_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.readmissions readmissions_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.readmissions readmissions_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.readmissions readmissions_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.record_copies record_copies_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.record_copies record_copies_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.record_copies record_copies_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.record_copies record_copies_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.record_copies record_copies_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.record_copies record_copies_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.record_copies record_copies_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.record_copies record_copies_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.record_copies record_copies_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.record_copies record_copies_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.recovery_displays recovery_displays_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.recovery_displays recovery_displays_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.recovery_displays recovery_displays_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.recovery_displays recovery_displays_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR (( SELECT ctx.kind() AS kind) = 'system'::text) OR ( SELECT app.merging() AS merging))) check ()
public.recovery_displays recovery_displays_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR (( SELECT ctx.kind() AS kind) = 'system'::text)))
public.recovery_displays recovery_displays_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR (( SELECT ctx.kind() AS kind) = 'system'::text) OR ( SELECT app.merging() AS merging))) check ()
public.recovery_displays recovery_displays_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR (( SELECT ctx.kind() AS kind) = 'system'::text) OR ( SELECT app.merging() AS merging))) check ()
public.recovery_displays recovery_displays_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.recovery_displays recovery_displays_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.recovery_displays recovery_displays_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.recovery_paths recovery_paths_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.recovery_paths recovery_paths_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.recovery_paths recovery_paths_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.recovery_paths recovery_paths_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.recovery_paths recovery_paths_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.recovery_paths recovery_paths_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.recovery_paths recovery_paths_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.recovery_paths recovery_paths_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.recovery_paths recovery_paths_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.recovery_paths recovery_paths_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.recovery_starts recovery_starts_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.recovery_starts recovery_starts_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.recovery_starts recovery_starts_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.recovery_starts recovery_starts_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.recovery_starts recovery_starts_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.recovery_starts recovery_starts_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.recovery_starts recovery_starts_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.recovery_starts recovery_starts_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.recovery_starts recovery_starts_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.recovery_starts recovery_starts_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.recovery_tasks recovery_tasks_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.recovery_tasks recovery_tasks_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.recovery_tasks recovery_tasks_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.recovery_tasks recovery_tasks_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.recovery_tasks recovery_tasks_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.recovery_tasks recovery_tasks_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.recovery_tasks recovery_tasks_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.recovery_tasks recovery_tasks_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.recovery_tasks recovery_tasks_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.recovery_tasks recovery_tasks_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.relapse_prevention_plans relapse_prevention_plans_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.relapse_prevention_plans relapse_prevention_plans_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.relapse_prevention_plans relapse_prevention_plans_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.relapse_prevention_plans relapse_prevention_plans_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.relapse_prevention_plans relapse_prevention_plans_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.relapse_prevention_plans relapse_prevention_plans_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.relapse_prevention_plans relapse_prevention_plans_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.relapse_prevention_plans relapse_prevention_plans_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.relapse_prevention_plans relapse_prevention_plans_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.relapse_prevention_plans relapse_prevention_plans_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.relapse_prevention_plans relapse_prevention_plans_words restrictive SELECT to app_readonly, app_rw using (( SELECT ctx.reads_plans() AS reads_plans)) check ()
public.safety_items safety_items_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.safety_items safety_items_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.safety_items safety_items_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.safety_items safety_items_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.safety_items safety_items_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.safety_items safety_items_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.safety_items safety_items_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.safety_items safety_items_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.safety_items safety_items_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.safety_items safety_items_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.safety_pages safety_pages_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.safety_pages safety_pages_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.safety_pages safety_pages_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.safety_pages safety_pages_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.safety_pages safety_pages_reach_insert restrictive INSERT to app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.safety_pages safety_pages_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.safety_pages safety_pages_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.safety_pages safety_pages_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.safety_pages safety_pages_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.safety_pages safety_pages_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.safety_settings safety_settings_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.safety_settings safety_settings_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.safety_settings safety_settings_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.safety_settings safety_settings_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.safety_settings safety_settings_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.safety_settings safety_settings_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.sending_pauses sending_pauses_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.sending_pauses sending_pauses_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.sending_pauses sending_pauses_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.sending_pauses sending_pauses_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.sending_pauses sending_pauses_sending permissive ALL to app_sender using ((organization_id = (current_setting('app.sending_organization'::text))::uuid)) check ()
public.sending_pauses sending_pauses_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.sending_pauses sending_pauses_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.service_agreements service_agreements_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.service_agreements service_agreements_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.service_agreements service_agreements_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.service_agreements service_agreements_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.service_agreements service_agreements_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.service_agreements service_agreements_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.signal_rules signal_rules_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.signal_rules signal_rules_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.signal_rules signal_rules_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.signal_rules signal_rules_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.signal_rules signal_rules_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.signal_rules signal_rules_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.signals signals_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.signals signals_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.signals signals_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.signals signals_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.signals signals_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.signals signals_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.signals signals_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.signals signals_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.signals signals_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.signals signals_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.sponsors sponsors_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.sponsors sponsors_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.sponsors sponsors_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.sponsors sponsors_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.sponsors sponsors_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.sponsors sponsors_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.sponsors sponsors_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.sponsors sponsors_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.sponsors sponsors_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.sponsors sponsors_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.staff_members staff_members_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.staff_members staff_members_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.staff_members staff_members_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.staff_members staff_members_operating permissive SELECT to app_operator using (true) check ()
public.staff_members staff_members_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.staff_members staff_members_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.staff_members staff_members_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.stay_transfers stay_transfers_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.stay_transfers stay_transfers_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.stay_transfers stay_transfers_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.stay_transfers stay_transfers_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.stay_transfers stay_transfers_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.stay_transfers stay_transfers_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.stay_transfers stay_transfers_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.stay_transfers stay_transfers_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.stay_transfers stay_transfers_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.stay_transfers stay_transfers_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.step_reflections step_reflections_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.step_reflections step_reflections_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.step_reflections step_reflections_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.step_reflections step_reflections_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ( SELECT app.merging() AS merging))) check ()
public.step_reflections step_reflections_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check ((patient_id = ( SELECT ctx.patient_id() AS patient_id)))
public.step_reflections step_reflections_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ( SELECT app.merging() AS merging))) check ()
public.step_reflections step_reflections_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ( SELECT app.merging() AS merging))) check ()
public.step_reflections step_reflections_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.step_reflections step_reflections_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.step_reflections step_reflections_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.step_visits step_visits_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.step_visits step_visits_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.step_visits step_visits_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.step_visits step_visits_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.step_visits step_visits_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.step_visits step_visits_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.step_visits step_visits_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.step_visits step_visits_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.step_visits step_visits_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.step_visits step_visits_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.step_wordings step_wordings_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.step_wordings step_wordings_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.step_wordings step_wordings_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.step_wordings step_wordings_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.step_wordings step_wordings_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.step_wordings step_wordings_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.suppressions suppressions_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.suppressions suppressions_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.suppressions suppressions_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.suppressions suppressions_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.suppressions suppressions_sending permissive ALL to app_sender using ((organization_id = (current_setting('app.sending_organization'::text))::uuid)) check ()
public.suppressions suppressions_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.suppressions suppressions_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.task_templates task_templates_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.task_templates task_templates_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.task_templates task_templates_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.task_templates task_templates_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.task_templates task_templates_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.task_templates task_templates_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.tasks tasks_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.tasks tasks_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.tasks tasks_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.tasks tasks_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((patient_id IS NULL) AND (( SELECT ctx.patient_id() AS patient_id) IS NULL)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.tasks tasks_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((patient_id IS NULL) AND (( SELECT ctx.patient_id() AS patient_id) IS NULL)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.tasks tasks_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((patient_id IS NULL) AND (( SELECT ctx.patient_id() AS patient_id) IS NULL)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.tasks tasks_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((patient_id IS NULL) AND (( SELECT ctx.patient_id() AS patient_id) IS NULL)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.tasks tasks_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.tasks tasks_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.tasks tasks_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.text_armings text_armings_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.text_armings text_armings_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.text_armings text_armings_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.text_armings text_armings_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.text_armings text_armings_sending permissive ALL to app_sender using ((organization_id = (current_setting('app.sending_organization'::text))::uuid)) check ()
public.text_armings text_armings_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.text_armings text_armings_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.text_requirements text_requirements_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.text_requirements text_requirements_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.text_requirements text_requirements_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.text_requirements text_requirements_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.text_requirements text_requirements_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.text_requirements text_requirements_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.tile_servers tile_servers_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.tile_servers tile_servers_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.tile_servers tile_servers_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.tile_servers tile_servers_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.tile_servers tile_servers_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.tile_servers tile_servers_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.treatment_goals treatment_goals_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.treatment_goals treatment_goals_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.treatment_goals treatment_goals_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.treatment_goals treatment_goals_reach_delete restrictive DELETE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.treatment_goals treatment_goals_reach_insert restrictive INSERT to app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.treatment_goals treatment_goals_reach_select restrictive SELECT to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.treatment_goals treatment_goals_reach_update restrictive UPDATE to app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.treatment_goals treatment_goals_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.treatment_goals treatment_goals_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.treatment_goals treatment_goals_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.undone_discharges undone_discharges_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.undone_discharges undone_discharges_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.undone_discharges undone_discharges_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.undone_discharges undone_discharges_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.undone_discharges undone_discharges_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.undone_discharges undone_discharges_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.undone_discharges undone_discharges_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.undone_discharges undone_discharges_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.undone_discharges undone_discharges_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.undone_discharges undone_discharges_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.voicemail_consents voicemail_consents_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.voicemail_consents voicemail_consents_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.voicemail_consents voicemail_consents_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.voicemail_consents voicemail_consents_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.voicemail_consents voicemail_consents_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.voicemail_consents voicemail_consents_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.voicemail_consents voicemail_consents_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.voicemail_consents voicemail_consents_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.voicemail_consents voicemail_consents_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.voicemail_consents voicemail_consents_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.weekly_outcomes weekly_outcomes_delete permissive DELETE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.weekly_outcomes weekly_outcomes_erasing permissive ALL to app_eraser using ((organization_id = (NULLIF(current_setting('app.erasing_organization'::text, true), ''::text))::uuid)) check ()
public.weekly_outcomes weekly_outcomes_insert permissive INSERT to app_owner, app_readonly, app_rw using () check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.weekly_outcomes weekly_outcomes_reach_delete restrictive DELETE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.weekly_outcomes weekly_outcomes_reach_insert restrictive INSERT to app_owner, app_readonly, app_rw using () check (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients)))))
public.weekly_outcomes weekly_outcomes_reach_select restrictive SELECT to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.weekly_outcomes weekly_outcomes_reach_update restrictive UPDATE to app_owner, app_readonly, app_rw using (((( SELECT ctx.reach() AS reach) = 'organization'::text) OR (patient_id = ( SELECT ctx.patient_id() AS patient_id)) OR ((( SELECT ctx.reach() AS reach) = 'care_team'::text) AND (patient_id IN ( SELECT ctx.my_patients() AS my_patients))))) check ()
public.weekly_outcomes weekly_outcomes_select permissive SELECT to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ()
public.weekly_outcomes weekly_outcomes_shared_insert restrictive INSERT to app_rw using () check ((( SELECT ctx.reads_plans() AS reads_plans) OR (patient_id IN ( SELECT ctx.sharing_patients() AS sharing_patients))))
public.weekly_outcomes weekly_outcomes_shared_select restrictive SELECT to app_readonly, app_rw using ((( SELECT ctx.reads_plans() AS reads_plans) OR (patient_id IN ( SELECT ctx.sharing_patients() AS sharing_patients)))) check ()
public.weekly_outcomes weekly_outcomes_shared_update restrictive UPDATE to app_readonly, app_rw using ((( SELECT ctx.reads_plans() AS reads_plans) OR (patient_id IN ( SELECT ctx.sharing_patients() AS sharing_patients)))) check ()
public.weekly_outcomes weekly_outcomes_tenant restrictive ALL to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))
public.weekly_outcomes weekly_outcomes_update permissive UPDATE to app_owner, app_readonly, app_rw using ((organization_id = ( SELECT ctx.organization_id() AS organization_id))) check ((organization_id = ( SELECT ctx.organization_id() AS organization_id)))

-- triggers
CREATE TRIGGER admission_decisions_stamp BEFORE UPDATE ON public.admission_decisions FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER admission_items_stamp BEFORE UPDATE ON public.admission_items FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER admission_settings_stamp BEFORE UPDATE ON public.admission_settings FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER appointment_offers_stamp BEFORE UPDATE ON public.appointment_offers FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER appointment_rooms_stamp BEFORE UPDATE ON public.appointment_rooms FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER appointments_card_delete AFTER DELETE ON public.appointments REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER appointments_card_insert AFTER INSERT ON public.appointments REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER appointments_card_update AFTER UPDATE ON public.appointments REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER appointments_stamp BEFORE UPDATE ON public.appointments FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER audit_seals_stamp BEFORE UPDATE ON public.audit_seals FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER availability_spans_stamp BEFORE UPDATE ON public.availability_spans FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER calendar_feeds_stamp BEFORE UPDATE ON public.calendar_feeds FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER call_forms_stamp BEFORE UPDATE ON public.call_forms FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER card_photos_plan_sealing AFTER INSERT ON public.card_photos FOR EACH ROW WHEN ((NOT new.is_sealed)) EXECUTE FUNCTION app.plan_sealing()
CREATE TRIGGER card_photos_seal BEFORE UPDATE OF bytes, is_sealed ON public.card_photos FOR EACH ROW WHEN ((old.is_sealed OR (NOT new.is_sealed) OR (get_byte(new.bytes, 0) <> 1))) EXECUTE FUNCTION app.only_seal()
CREATE TRIGGER card_photos_stamp BEFORE UPDATE ON public.card_photos FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER care_messages_card_delete AFTER DELETE ON public.care_messages REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER care_messages_card_insert AFTER INSERT ON public.care_messages REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER care_messages_card_update AFTER UPDATE ON public.care_messages REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER care_messages_stamp BEFORE UPDATE ON public.care_messages FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER care_team_members_card_delete AFTER DELETE ON public.care_team_members REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER care_team_members_card_insert AFTER INSERT ON public.care_team_members REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER care_team_members_card_update AFTER UPDATE ON public.care_team_members REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER care_team_members_stamp BEFORE UPDATE ON public.care_team_members FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER caseload_views_stamp BEFORE UPDATE ON public.caseload_views FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER channel_consents_stamp BEFORE UPDATE ON public.channel_consents FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER check_ins_card_delete AFTER DELETE ON public.check_ins REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER check_ins_card_insert AFTER INSERT ON public.check_ins REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER check_ins_card_update AFTER UPDATE ON public.check_ins REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER check_ins_stamp BEFORE UPDATE ON public.check_ins FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER chosen_meetings_stamp BEFORE UPDATE ON public.chosen_meetings FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER consent_restrictions_stamp BEFORE UPDATE ON public.consent_restrictions FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER counseling_note_custodians_stamp BEFORE UPDATE ON public.counseling_note_custodians FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER counseling_note_openings_stamp BEFORE UPDATE ON public.counseling_note_openings FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER counseling_notes_stamp BEFORE UPDATE ON public.counseling_notes FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER covered_patients_stamp BEFORE UPDATE ON public.covered_patients FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER covers_stamp BEFORE UPDATE ON public.covers FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER discharge_records_stamp BEFORE UPDATE ON public.discharge_records FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER disclosure_parties_stamp BEFORE UPDATE ON public.disclosure_parties FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER disclosures_agreement BEFORE INSERT ON public.disclosures FOR EACH ROW EXECUTE FUNCTION app.require_live_agreement()
CREATE TRIGGER disclosures_consent BEFORE INSERT ON public.disclosures FOR EACH ROW EXECUTE FUNCTION app.require_live_consent()
CREATE TRIGGER disclosures_stamp BEFORE UPDATE ON public.disclosures FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER duty_hours_stamp BEFORE UPDATE ON public.duty_hours FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER emergency_accesses_stamp BEFORE UPDATE ON public.emergency_accesses FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER episodes_of_care_card_delete AFTER DELETE ON public.episodes_of_care REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER episodes_of_care_card_insert AFTER INSERT ON public.episodes_of_care REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER episodes_of_care_card_update AFTER UPDATE ON public.episodes_of_care REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER episodes_of_care_stamp BEFORE UPDATE ON public.episodes_of_care FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER external_results_stamp BEFORE UPDATE ON public.external_results FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER facilitation_sessions_hold BEFORE UPDATE ON public.facilitation_sessions FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_facilitation_sessions()
CREATE TRIGGER facilitation_sessions_stamp BEFORE UPDATE ON public.facilitation_sessions FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER facilities_stamp BEFORE UPDATE ON public.facilities FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER facility_groups_stamp BEFORE UPDATE ON public.facility_groups FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER facility_offers_stamp BEFORE UPDATE ON public.facility_offers FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER feed_decisions_stamp BEFORE UPDATE ON public.feed_decisions FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER feed_sources_stamp BEFORE UPDATE ON public.feed_sources FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER follow_up_enrollments_stamp BEFORE UPDATE ON public.follow_up_enrollments FOR EACH ROW WHEN ((CURRENT_USER <> 'app_sender'::name)) EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER follow_up_occurrences_stamp BEFORE UPDATE ON public.follow_up_occurrences FOR EACH ROW WHEN ((CURRENT_USER <> 'app_sender'::name)) EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER follow_up_programme_switches_stamp BEFORE UPDATE ON public.follow_up_programme_switches FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER follow_up_programme_versions_stamp BEFORE UPDATE ON public.follow_up_programme_versions FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER follow_up_touches_stamp BEFORE UPDATE ON public.follow_up_touches FOR EACH ROW WHEN ((CURRENT_USER <> 'app_sender'::name)) EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER follow_up_tries_stamp BEFORE UPDATE ON public.follow_up_tries FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER group_addenda_hold BEFORE DELETE OR UPDATE ON public.group_addenda FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_group_addenda()
CREATE TRIGGER group_addenda_stamp BEFORE UPDATE ON public.group_addenda FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER group_entries_hold BEFORE INSERT OR DELETE OR UPDATE ON public.group_entries FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_group_entries()
CREATE TRIGGER group_entries_stamp BEFORE UPDATE ON public.group_entries FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER group_exceptions_stamp BEFORE UPDATE ON public.group_exceptions FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER group_members_stamp BEFORE UPDATE ON public.group_members FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER group_sessions_hold BEFORE DELETE OR UPDATE ON public.group_sessions FOR EACH ROW EXECUTE FUNCTION app.hold_group_sessions()
CREATE TRIGGER group_sessions_stamp BEFORE UPDATE ON public.group_sessions FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER group_substitutes_stamp BEFORE UPDATE ON public.group_substitutes FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER guardians_stamp BEFORE UPDATE ON public.guardians FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER higher_powers_stamp BEFORE UPDATE ON public.higher_powers FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER inbound_texts_card_delete AFTER DELETE ON public.inbound_texts REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER inbound_texts_card_insert AFTER INSERT ON public.inbound_texts REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER inbound_texts_card_update AFTER UPDATE ON public.inbound_texts REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER inbound_texts_stamp BEFORE UPDATE ON public.inbound_texts FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER incapacity_findings_hold BEFORE UPDATE ON public.incapacity_findings FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_incapacity_finding()
CREATE TRIGGER incapacity_findings_stamp BEFORE UPDATE ON public.incapacity_findings FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER inquiries_stamp BEFORE UPDATE ON public.inquiries FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER inquiry_calls_note BEFORE UPDATE ON public.inquiry_calls FOR EACH ROW WHEN ((new.note IS NOT NULL)) EXECUTE FUNCTION app.only_take_note_out()
CREATE TRIGGER inquiry_calls_stamp BEFORE UPDATE ON public.inquiry_calls FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER intake_packets_stamp BEFORE UPDATE ON public.intake_packets FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER lapses_hold BEFORE UPDATE ON public.lapses FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_lapses()
CREATE TRIGGER lapses_stamp BEFORE UPDATE ON public.lapses FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER level_of_care_changes_stamp BEFORE UPDATE ON public.level_of_care_changes FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER measure_assignments_stamp BEFORE UPDATE ON public.measure_assignments FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER measure_packs_stamp BEFORE UPDATE ON public.measure_packs FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER measure_results_hold BEFORE UPDATE ON public.measure_results FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_measure_results()
CREATE TRIGGER measure_results_stamp BEFORE UPDATE ON public.measure_results FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER meeting_attendances_card_delete AFTER DELETE ON public.meeting_attendances REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER meeting_attendances_card_insert AFTER INSERT ON public.meeting_attendances REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER meeting_attendances_card_update AFTER UPDATE ON public.meeting_attendances REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER meeting_attendances_hold BEFORE UPDATE ON public.meeting_attendances FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_meeting_attendances()
CREATE TRIGGER meeting_attendances_stamp BEFORE UPDATE ON public.meeting_attendances FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER meeting_imports_stamp BEFORE UPDATE ON public.meeting_imports FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER meeting_marks_stamp BEFORE UPDATE ON public.meeting_marks FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER meeting_overrides_stamp BEFORE UPDATE ON public.meeting_overrides FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER meeting_reaches_stamp BEFORE UPDATE ON public.meeting_reaches FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER meeting_reports_stamp BEFORE UPDATE ON public.meeting_reports FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER meeting_reports_stamp_day BEFORE INSERT OR UPDATE ON public.meeting_reports FOR EACH ROW EXECUTE FUNCTION app.keep_day_only()
CREATE TRIGGER meeting_upload_parts_stamp BEFORE UPDATE ON public.meeting_upload_parts FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER meetings_stamp BEFORE UPDATE ON public.meetings FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER milestones_stamp BEFORE UPDATE ON public.milestones FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER minor_rules_stamp BEFORE UPDATE ON public.minor_rules FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER missed_weeks_stamp BEFORE UPDATE ON public.missed_weeks FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER notification_marks_stamp BEFORE UPDATE ON public.notification_marks FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER on_call_shifts_stamp BEFORE UPDATE ON public.on_call_shifts FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER organization_exports_stamp BEFORE UPDATE ON public.organization_exports FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER organizations_hold_sending BEFORE UPDATE OF status ON public.organizations FOR EACH ROW WHEN ((old.status IS DISTINCT FROM new.status)) EXECUTE FUNCTION app.hold_sending()
CREATE TRIGGER organizations_stamp BEFORE UPDATE ON public.organizations FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER own_measures_stamp BEFORE UPDATE ON public.own_measures FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER own_paths_stamp BEFORE UPDATE ON public.own_paths FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER packet_answers_stamp BEFORE UPDATE ON public.packet_answers FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER packet_forms_hold BEFORE UPDATE ON public.packet_forms FOR EACH ROW EXECUTE FUNCTION app.hold_packet_forms()
CREATE TRIGGER packet_forms_stamp BEFORE UPDATE ON public.packet_forms FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER packet_takings_stamp BEFORE UPDATE ON public.packet_takings FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER part2_consent_papers_plan_sealing AFTER INSERT ON public.part2_consent_papers FOR EACH ROW WHEN ((NOT new.is_sealed)) EXECUTE FUNCTION app.plan_sealing()
CREATE TRIGGER part2_consent_papers_seal BEFORE UPDATE OF bytes, is_sealed ON public.part2_consent_papers FOR EACH ROW WHEN ((old.is_sealed OR (NOT new.is_sealed) OR (get_byte(new.bytes, 0) <> 1))) EXECUTE FUNCTION app.only_seal()
CREATE TRIGGER part2_consent_papers_stamp BEFORE UPDATE ON public.part2_consent_papers FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER part2_consent_recipients_hold BEFORE INSERT ON public.part2_consent_recipients FOR EACH ROW EXECUTE FUNCTION app.hold_part2_consent_recipients()
CREATE TRIGGER part2_consent_recipients_stamp BEFORE UPDATE ON public.part2_consent_recipients FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER part2_consents_hold BEFORE UPDATE ON public.part2_consents FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_part2_consents()
CREATE TRIGGER part2_consents_stamp BEFORE UPDATE ON public.part2_consents FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER part2_notices_given_stamp BEFORE UPDATE ON public.part2_notices_given FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER participation_ticks_stamp BEFORE UPDATE ON public.participation_ticks FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER patient_access_stamp BEFORE UPDATE ON public.patient_access FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER patient_card_marks_stamp BEFORE UPDATE ON public.patient_card_marks FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER patient_cards_stamp BEFORE UPDATE ON public.patient_cards FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER patient_contacts_note_phone AFTER INSERT ON public.patient_contacts FOR EACH ROW WHEN ((new.kind = 'phone'::text)) EXECUTE FUNCTION auth.note_phone()
CREATE TRIGGER patient_contacts_stamp BEFORE UPDATE ON public.patient_contacts FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER patient_details_stamp BEFORE UPDATE ON public.patient_details FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER patient_identifiers_stamp BEFORE UPDATE ON public.patient_identifiers FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER patient_import_parts_stamp BEFORE UPDATE ON public.patient_import_parts FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER patient_import_rows_stamp BEFORE UPDATE ON public.patient_import_rows FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER patient_imports_stamp BEFORE UPDATE ON public.patient_imports FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER patient_merges_stamp BEFORE UPDATE ON public.patient_merges FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER patient_status_changes_stamp BEFORE UPDATE ON public.patient_status_changes FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER patients_card_delete AFTER DELETE ON public.patients REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER patients_card_insert AFTER INSERT ON public.patients REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER patients_card_update AFTER UPDATE ON public.patients REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER patients_stamp BEFORE UPDATE ON public.patients FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER place_overrides_stamp BEFORE UPDATE ON public.place_overrides FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER plan_hand_overs_stamp BEFORE UPDATE ON public.plan_hand_overs FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER plan_papers_plan_sealing AFTER INSERT ON public.plan_papers FOR EACH ROW WHEN ((NOT new.is_sealed)) EXECUTE FUNCTION app.plan_sealing()
CREATE TRIGGER plan_papers_seal BEFORE UPDATE OF bytes, is_sealed ON public.plan_papers FOR EACH ROW WHEN ((old.is_sealed OR (NOT new.is_sealed) OR (get_byte(new.bytes, 0) <> 1))) EXECUTE FUNCTION app.only_seal()
CREATE TRIGGER plan_papers_stamp BEFORE UPDATE ON public.plan_papers FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER plan_reviews_stamp BEFORE UPDATE ON public.plan_reviews FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER plan_signatures_hold BEFORE UPDATE ON public.plan_signatures FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_plan_signatures()
CREATE TRIGGER plan_signatures_stamp BEFORE UPDATE ON public.plan_signatures FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER plan_template_versions_stamp BEFORE UPDATE ON public.plan_template_versions FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER plan_templates_stamp BEFORE UPDATE ON public.plan_templates FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER privacy_incidents_stamp BEFORE UPDATE ON public.privacy_incidents FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER programme_places_stamp BEFORE UPDATE ON public.programme_places FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER readmissions_stamp BEFORE UPDATE ON public.readmissions FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER record_copies_stamp BEFORE UPDATE ON public.record_copies FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER recovery_displays_stamp BEFORE UPDATE ON public.recovery_displays FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER recovery_paths_card_delete AFTER DELETE ON public.recovery_paths REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER recovery_paths_card_insert AFTER INSERT ON public.recovery_paths REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER recovery_paths_card_update AFTER UPDATE ON public.recovery_paths REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER recovery_paths_hold BEFORE UPDATE ON public.recovery_paths FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_recovery_paths()
CREATE TRIGGER recovery_paths_stamp BEFORE UPDATE ON public.recovery_paths FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER recovery_starts_hold BEFORE UPDATE ON public.recovery_starts FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_recovery_starts()
CREATE TRIGGER recovery_starts_stamp BEFORE UPDATE ON public.recovery_starts FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER recovery_tasks_stamp BEFORE UPDATE ON public.recovery_tasks FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER relapse_prevention_plans_card_delete AFTER DELETE ON public.relapse_prevention_plans REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER relapse_prevention_plans_card_insert AFTER INSERT ON public.relapse_prevention_plans REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER relapse_prevention_plans_card_update AFTER UPDATE ON public.relapse_prevention_plans REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER relapse_prevention_plans_hold BEFORE UPDATE ON public.relapse_prevention_plans FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_relapse_prevention_plans()
CREATE TRIGGER relapse_prevention_plans_hold_template BEFORE UPDATE ON public.relapse_prevention_plans FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_plan_template_of_plans()
CREATE TRIGGER relapse_prevention_plans_stamp BEFORE UPDATE ON public.relapse_prevention_plans FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER safety_items_card_delete AFTER DELETE ON public.safety_items REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER safety_items_card_insert AFTER INSERT ON public.safety_items REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER safety_items_card_update AFTER UPDATE ON public.safety_items REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER safety_items_stamp BEFORE UPDATE ON public.safety_items FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER safety_pages_stamp BEFORE UPDATE ON public.safety_pages FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER safety_settings_stamp BEFORE UPDATE ON public.safety_settings FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER sending_pauses_stamp BEFORE UPDATE ON public.sending_pauses FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER service_agreements_stamp BEFORE UPDATE ON public.service_agreements FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER signal_rules_stamp BEFORE UPDATE ON public.signal_rules FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER signals_card_delete AFTER DELETE ON public.signals REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER signals_card_insert AFTER INSERT ON public.signals REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER signals_card_update AFTER UPDATE ON public.signals REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER signals_stamp BEFORE UPDATE ON public.signals FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER sponsors_hold BEFORE UPDATE ON public.sponsors FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_sponsors()
CREATE TRIGGER sponsors_stamp BEFORE UPDATE ON public.sponsors FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER staff_members_stamp BEFORE UPDATE ON public.staff_members FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER stay_transfers_stamp BEFORE UPDATE ON public.stay_transfers FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER step_reflections_stamp BEFORE UPDATE ON public.step_reflections FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER step_visits_stamp BEFORE UPDATE ON public.step_visits FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER step_wordings_stamp BEFORE UPDATE ON public.step_wordings FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER suppressions_stamp BEFORE UPDATE ON public.suppressions FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER task_templates_stamp BEFORE UPDATE ON public.task_templates FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER tasks_assignment BEFORE INSERT OR UPDATE OF assignee_id ON public.tasks FOR EACH ROW EXECUTE FUNCTION app.note_assignment()
CREATE TRIGGER tasks_card_delete AFTER DELETE ON public.tasks REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER tasks_card_insert AFTER INSERT ON public.tasks REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER tasks_card_update AFTER UPDATE ON public.tasks REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.mark_patient_cards()
CREATE TRIGGER tasks_stamp BEFORE UPDATE ON public.tasks FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER text_armings_stamp BEFORE UPDATE ON public.text_armings FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER text_requirements_stamp BEFORE UPDATE ON public.text_requirements FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER tile_servers_stamp BEFORE UPDATE ON public.tile_servers FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER treatment_goals_hold BEFORE UPDATE ON public.treatment_goals FOR EACH ROW WHEN ((NOT app.merging())) EXECUTE FUNCTION app.hold_treatment_goals()
CREATE TRIGGER treatment_goals_stamp BEFORE UPDATE ON public.treatment_goals FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER undone_discharges_stamp BEFORE UPDATE ON public.undone_discharges FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER voicemail_consents_stamp BEFORE UPDATE ON public.voicemail_consents FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()
CREATE TRIGGER weekly_outcomes_stamp BEFORE UPDATE ON public.weekly_outcomes FOR EACH ROW EXECUTE FUNCTION app.stamp_and_hold_tenant()

-- functions
CREATE OR REPLACE FUNCTION app.admit_departures(p_wanted jsonb, p_ids uuid[], p_patients uuid[], p_contacts uuid[], p_seconds integer)
 RETURNS TABLE(id uuid, is_leaving boolean, is_waiting boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
 SET enable_seqscan TO 'off'
AS $function$
  
  #variable_conflict use_column
  declare
    v_claims text[] := ctx.claims();
    v_organization uuid := v_claims[2];
    v_open text[];
    v_now timestamptz := app.now();
  begin
    if v_claims[3] is distinct from 'system' then
      raise exception 'only the product itself sends' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('app.sending_organization', v_claims[2], true);

    select array_agg(c.channel) into v_open from unnest(array['email', 'sms']) as c (channel)
    where exists (select from organizations o where o.organization_id = v_organization and o.status = 'active')
      and not exists (
        select from sending_pauses p
        where p.organization_id = v_organization and p.scope in ('all', c.channel) and p.ended_at is null)
      and (c.channel <> 'sms' or exists (
        select from text_armings a where a.organization_id = v_organization and a.ended_at is null));
    return query
    with wanted as materialized (
      select * from jsonb_to_recordset(p_wanted) as d (at int, id uuid, patient_id uuid, fence int, version text, channel text,
        slot text, local_date date, from_at timestamptz, until_at timestamptz, due_at timestamptz,
        valid_until timestamptz, open_until timestamptz, time_zone text, zone_rules text, shifted boolean,
        contact_id uuid, contact_version text, address_digest text, sent_to text, message_key text,
        link_digest text, link_expires_at timestamptz)
    ), agreed as materialized (
      select patient_id, channel from channel_consents k
      where organization_id = v_organization and patient_id = any(p_patients) and revoked_at is null
        and purpose in ('follow_up', 'after_discharge')
        and case when exists (
            select from episodes_of_care e
            where e.organization_id = v_organization and e.patient_id = k.patient_id and e.discharged_on is null)
          then purpose = 'follow_up' else 'after_discharge' = any(app.consent_covers(purpose, wording_version)) end
      for share of k
    ), reached as materialized (
      select id, updated_at::text as version from patient_contacts
      where organization_id = v_organization and id = any(p_contacts) and removed_at is null
      for share
    ), open as materialized (
      select w.* from wanted w
      join reached r on r.id = w.contact_id and r.version = w.contact_version
      where w.channel = any(v_open) and (w.patient_id, w.channel) in (select a.patient_id, a.channel from agreed a)
      and not exists (
        select from suppressions s where s.organization_id = v_organization and s.channel = w.channel
          and s.address_digest = decode(w.address_digest, 'hex'))
      and not exists (
        select from follow_up_touches t
        join follow_up_occurrences n on n.organization_id = t.organization_id and n.id = t.occurrence_id
        where t.organization_id = v_organization and t.patient_id = w.patient_id and n.slot = w.slot and n.id <> w.id
          and t.status in ('sending', 'sent', 'unknown') and t.created_at >= w.from_at and t.created_at < w.until_at)
    ), free as materialized (
      select number from sending_slots where subject_id is null order by number
      limit (select count(*) from open where p_seconds is not null)
      for update skip locked
    ), slotted as materialized (
      update sending_slots s set organization_id = v_organization, subject_id = o.id, fence = o.fence + 1,
        held_until = v_now + p_seconds * interval '1 second'
      from (select number, row_number() over (order by number) as at from free) f
      join (select id, fence, row_number() over (order by at) as at from open) o on o.at = f.at
      where s.number = f.number
      returning s.subject_id as id
    ), changed as (
      update follow_up_occurrences o set status = 'sending', reason = null, channel = w.channel, fence = o.fence + 1,
        due_at = coalesce(w.due_at, o.due_at), valid_until = coalesce(w.valid_until, o.valid_until),
        open_until = coalesce(w.open_until, o.open_until), time_zone = w.time_zone,
        zone_rules = coalesce(w.zone_rules, o.zone_rules),
        shifted_by_quiet_hours = coalesce(w.shifted, o.shifted_by_quiet_hours), updated_at = v_now
      from open w
      where (p_seconds is null or w.id in (select s.id from slotted s))
        and o.organization_id = v_organization and o.id = any(p_ids) and o.id = w.id and o.status = 'planned'
        and o.fence = w.fence and o.updated_at::text = w.version
      returning o.id, o.patient_id, o.fence
    ), journalled as (
      insert into follow_up_touches
        (organization_id, patient_id, occurrence_id, contact_id, channel, fence, sent_to, status, message_key,
         created_at, updated_at)
      select v_organization, c.patient_id, c.id, w.contact_id, w.channel, c.fence, w.sent_to, 'sending', w.message_key,
        v_now, v_now
      from changed c join wanted w on w.id = c.id
    ), linked as (
      insert into one_time_tokens (digest, purpose, organization_id, subject_id, expires_at, created_at)
      select decode(w.link_digest, 'hex'), 'access_link', v_organization, c.patient_id, w.link_expires_at, v_now
      from changed c join wanted w on w.id = c.id
    )
    select o.id, c.id is not null, p_seconds is not null and s.id is null
    from open o left join slotted s on s.id = o.id left join changed c on c.id = o.id;
  end $function$

CREATE OR REPLACE FUNCTION app.advance_clock(step interval)
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
AS $function$
   begin
     if step < interval '0' then raise exception 'The clock only moves forward'; end if;
     update app.instance set clock_offset = clock_offset + step where environment <> 'production';
     if not found then raise exception 'The clock can only be moved outside production'; end if;
     return app.now();
   end $function$

CREATE OR REPLACE FUNCTION app.busy_spans(p_staff uuid, p_room uuid, p_patient uuid, p_from timestamp with time zone, p_until timestamp with time zone, p_except uuid)
 RETURNS TABLE(whose text, starts_at timestamp with time zone, ends_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
     #variable_conflict use_column
     begin return query
       select 'staff', a.starts_at, a.ends_at from appointments a where a.staff_member_id = p_staff and a.organization_id = (select ctx.organization_id()) and a.status <> 'cancelled'
  and a.id is distinct from p_except and a.starts_at < p_until and a.ends_at > p_from
       union all select 'room', a.starts_at, a.ends_at from appointments a where a.room_id = p_room and a.organization_id = (select ctx.organization_id()) and a.status <> 'cancelled'
  and a.id is distinct from p_except and a.starts_at < p_until and a.ends_at > p_from
       union all select 'patient', a.starts_at, a.ends_at from appointments a
         where a.patient_id = p_patient and a.organization_id = (select ctx.organization_id()) and a.status <> 'cancelled'
  and a.id is distinct from p_except and a.starts_at < p_until and a.ends_at > p_from and (p_patient = ctx.patient_id() or ctx.reach() = 'organization'
  or (ctx.reach() = 'care_team' and p_patient in (select ctx.my_patients())))
       union all select 'staff_group', s.starts_at, s.ends_at from group_sessions s
         where s.organization_id = (select ctx.organization_id()) and s.status <> 'cancelled'
  and s.starts_at < p_until and s.ends_at > p_from and (p_staff in (s.facilitator_id, s.co_facilitator_id)
           or exists (select from group_substitutes u where u.organization_id = s.organization_id and u.session_id = s.id
             and u.staff_member_id = p_staff and u.removed_at is null))
       union all select 'patient_group', s.starts_at, s.ends_at from group_sessions s
         where s.organization_id = (select ctx.organization_id()) and s.status <> 'cancelled'
  and s.starts_at < p_until and s.ends_at > p_from and (p_patient = ctx.patient_id() or ctx.reach() = 'organization'
  or (ctx.reach() = 'care_team' and p_patient in (select ctx.my_patients()))) and exists (select from group_members m
           where m.organization_id = s.organization_id and m.group_id = s.group_id and m.patient_id = p_patient
             and m.from_date <= s.local_date and coalesce(m.until_date, s.local_date) >= s.local_date);
     end $function$

CREATE OR REPLACE FUNCTION app.chart_ids(chart uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
RETURN ARRAY(SELECT chart_ids.chart AS chart UNION SELECT patient_merges.losing_id FROM public.patient_merges WHERE ((patient_merges.organization_id = ctx.organization_id()) AND (patient_merges.patient_id = chart_ids.chart)) UNION SELECT patient_merges.patient_id FROM public.patient_merges WHERE ((patient_merges.organization_id = ctx.organization_id()) AND (patient_merges.losing_id = chart_ids.chart)))

CREATE OR REPLACE FUNCTION app.consent_covers(purpose text, wording_version text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN ((purpose = 'follow_up'::text) AND ((wording_version COLLATE "C") < 'channel-2027-01'::text)) THEN ARRAY['follow_up'::text, 'after_discharge'::text] ELSE ARRAY[purpose] END

CREATE OR REPLACE FUNCTION app.create_organization(p_name text, p_sender text)
 RETURNS uuid
 LANGUAGE plpgsql
AS $function$
   declare made uuid := uuidv7(); key bytea; claims text;
   begin
     select signing_key into key from ctx.signing_keys;
     claims := concat_ws('|', '1', made, 'system', '', 'organization', 0,
                         (extract(epoch from clock_timestamp())::bigint + 60));
     perform set_config('app.ctx', claims || '|' || encode(public.hmac(convert_to(claims, 'UTF8'), key, 'sha256'), 'hex'), true);
     insert into organizations (organization_id, name, neutral_sender_name) values (made, p_name, p_sender);
     return made;
   end $function$

CREATE OR REPLACE FUNCTION app.database_identity()
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog'
AS $function$
         select concat_ws('/', (select system_identifier from pg_control_system()),
           (select oid from pg_database where datname = current_database()), 'app.instance'::regclass::oid,
           left(pg_walfile_name(pg_current_wal_lsn()), 8)) $function$

CREATE OR REPLACE FUNCTION app.drop_lapsed_sending_slots(p_organization uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE public.sending_slots s SET organization_id = NULL::uuid, subject_id = NULL::uuid, fence = NULL::integer, held_until = NULL::timestamp with time zone
   WHERE ((s.organization_id = drop_lapsed_sending_slots.p_organization) AND (s.held_until < app.now()));
END

CREATE OR REPLACE FUNCTION app.erase_rows(p_organization uuid, p_limit integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET session_replication_role TO 'replica'
AS $function$
  declare
    v_accounts uuid[];
    one record;
    v_gone int;
    v_all int := 0;
    v_rows jsonb;
  begin
    select e.rows_deleted into v_rows from organization_erasures e
    where e.organization_id = p_organization and e.begun_at is not null and e.erased_at is null for update;
    if not found then raise exception 'no deletion has begun' using errcode = '42501'; end if;
    perform set_config('app.erasing_organization', p_organization::text, true);
    -- Under its lock, so that nobody takes an account into another organization meanwhile.
    perform from accounts a where a.id in (select m.account_id from memberships m where m.organization_id = p_organization
      order by m.account_id limit p_limit) order by a.id for update;
    select array_agg(x.id) into v_accounts from (
      select m.account_id as id from memberships m where m.organization_id = p_organization
        and not exists (select from operators o where o.account_id = m.account_id)
        and not exists (select from memberships o where o.account_id = m.account_id and o.organization_id <> p_organization)
      order by m.account_id limit p_limit) x;
    if v_accounts is not null then
      delete from one_time_tokens t where t.subject_id = any (v_accounts);
      for one in
        select c.conrelid::regclass as name, a.attname as key from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'accounts'::regclass and cardinality(c.conkey) = 1
          and c.conrelid <> all ('{operators,operator_acts,organization_erasures,staff_members}'::regclass[])
      loop
        execute format('delete from %s where %I = any ($1)', one.name, one.key) using v_accounts;
      end loop;
      delete from accounts a where a.id = any (v_accounts);
      get diagnostics v_all = row_count;
      v_rows := v_rows || jsonb_build_object('accounts', coalesce((v_rows ->> 'accounts')::bigint, 0) + v_all);
    end if;
    for v_pass in 1..2 loop
      if v_pass = 2 then
        exit when v_all > 0;
        -- Whoever is writing a row of it holds this row: they end first, and nobody begins after.
        delete from organizations o where o.organization_id = p_organization;
      end if;
      for one in
        select c.oid::regclass as name from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
        where c.relnamespace in ('public'::regnamespace, 'app'::regnamespace) and c.relkind = 'r'
          and c.oid <> all ('{organizations,operator_acts,organization_erasures,sending_slots}'::regclass[])
        order by c.relname
      loop
        exit when v_pass = 1 and v_all >= p_limit;
        execute format('delete from %1$s where ctid = any (array(select ctid from %1$s where organization_id = $1 limit $2))',
          one.name) using p_organization, case v_pass when 1 then p_limit - v_all end;
        get diagnostics v_gone = row_count;
        v_all := v_all + v_gone;
        if v_gone > 0 then
          v_rows := v_rows
            || jsonb_build_object(one.name::text, coalesce((v_rows ->> one.name::text)::bigint, 0) + v_gone);
        end if;
      end loop;
      if v_pass = 2 then
        update organization_erasures e set erased_at = app.now() where e.organization_id = p_organization;
        v_all := 0;
      end if;
    end loop;
    update organization_erasures e set rows_deleted = v_rows where e.organization_id = p_organization;
    return v_all;
  end $function$

CREATE OR REPLACE FUNCTION app.follow_departures(p_action text, p_request text, p_sent uuid[], p_fences integer[], p_provider_ids text[], p_job text, p_next uuid[], p_next_fences integer[], p_patients uuid[], p_seconds integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  declare
    v_organization uuid := ctx.organization_id();
    v_recorded uuid[];
    v_patients uuid[];
  begin
    select coalesce(array_agg(r.id), '{}'), coalesce(array_agg(r.patient_id), '{}') into v_recorded, v_patients
    from app.record_sent(p_sent, p_fences, p_provider_ids, p_job, p_next, p_next_fences, p_seconds) r;
    perform pg_notify('changed', v_organization || ' follow-ups');
    insert into audit_events (organization_id, actor_kind, actor_id, action, outcome, patient_ids, request_id)
    values (v_organization, ctx.kind(), null, p_action, 'allowed',
      array(select distinct unnest(v_patients || p_patients)), p_request);
    return query select unnest(v_recorded);
  end $function$

CREATE OR REPLACE FUNCTION app.free_sending_slots(p_subjects uuid[], p_fences integer[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE public.sending_slots s SET organization_id = NULL::uuid, subject_id = NULL::uuid, fence = NULL::integer, held_until = NULL::timestamp with time zone
    FROM UNNEST(free_sending_slots.p_subjects, free_sending_slots.p_fences) h(subject, fence)
   WHERE ((s.organization_id = ctx.organization_id()) AND (s.subject_id = h.subject) AND (s.fence = h.fence));
END

CREATE OR REPLACE FUNCTION app.group_headcounts(p_groups uuid[])
 RETURNS TABLE(group_id uuid, members integer, waiting integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  #variable_conflict use_column
  begin return query select m.group_id,
       (count(*) filter (where m.from_date is not null and coalesce(m.until_date, d.today) >= d.today))::int,
       (count(*) filter (where m.from_date is null and m.until_date is null))::int
     from group_members m
     join facility_groups g on g.organization_id = m.organization_id and g.id = m.group_id
     join facilities f on f.organization_id = g.organization_id and f.id = g.facility_id
     cross join lateral (select (app.now() at time zone f.time_zone)::date as today) d
     where m.organization_id = (select ctx.organization_id()) and m.group_id = any (p_groups)
     group by m.group_id; end $function$

CREATE OR REPLACE FUNCTION app.hold_facilitation_sessions()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
       begin
         if old.entered_in_error_at is not null
           or to_jsonb(new) - '{entered_in_error_at,entered_in_error_by_id,entered_in_error_reason,updated_at}'::text[]
            <> to_jsonb(old) - '{entered_in_error_at,entered_in_error_by_id,entered_in_error_reason,updated_at}'::text[]
         then raise exception 'A logged session never changes: it is marked as entered in error'; end if;
         return new;
       end $function$

CREATE OR REPLACE FUNCTION app.hold_group_addenda()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
   begin raise exception 'An addendum never changes'; end $function$

CREATE OR REPLACE FUNCTION app.hold_group_entries()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
   begin
     if tg_op = 'INSERT' then
       if exists (select from group_sessions s where s.organization_id = new.organization_id and s.id = new.session_id
                  and s.signed_at is not null)
       then raise exception 'A signed session takes no more entries'; end if;
       if not exists (select from app.session_members(new.session_id) m where m.patient_id = new.patient_id)
       then raise exception 'Only a member of the session''s day gets an entry'; end if;
       return new;
     end if;
     if old.signed_at is not null then raise exception 'A signed note never changes: add an addendum'; end if;
     if tg_op = 'DELETE' then return old; end if;
     if new.session_id <> old.session_id or new.patient_id <> old.patient_id
     then raise exception 'An entry keeps its session and its patient'; end if;
     return new;
   end $function$

CREATE OR REPLACE FUNCTION app.hold_group_sessions()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
   begin
     if old.signed_at is not null then
       if tg_op = 'DELETE' then raise exception 'A signed session never changes'; end if;
       if old.cosigned_at is not null or to_jsonb(new) - '{cosigned_at,cosigned_by_id,cosigned_title,version,updated_at}'::text[]
            <> to_jsonb(old) - '{cosigned_at,cosigned_by_id,cosigned_title,version,updated_at}'::text[]
       then raise exception 'A signed session never changes'; end if;
     end if;
     if tg_op = 'DELETE' then return old; end if;
     return new;
   end $function$

CREATE OR REPLACE FUNCTION app.hold_incapacity_finding()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  declare later constant text[] := array['ended_at', 'ended_by_id', 'updated_at'];
  begin
    if to_jsonb(new) - later is distinct from to_jsonb(old) - later or old.ended_at is not null then
      raise exception 'a finding does not change' using errcode = 'check_violation';
    end if;
    return new;
  end $function$

CREATE OR REPLACE FUNCTION app.hold_lapses()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
     begin
       if (new.patient_id, new.submit_id, new.happened_on, new.recorded_by_id)
            is distinct from (old.patient_id, old.submit_id, old.happened_on, old.recorded_by_id)
       then raise exception 'The day of a lapse and who told it never change'; end if;
       return new;
     end $function$

CREATE OR REPLACE FUNCTION app.hold_measure_results()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
       begin
         if (new.patient_id, new.code, new.version, new.algorithm, new.answers, new.score, new.band, new.is_safety, new.origin,
             new.answered_at, new.submit_id, new.created_at)
            is distinct from (old.patient_id, old.code, old.version, old.algorithm, old.answers, old.score, old.band,
             old.is_safety, old.origin, old.answered_at, old.submit_id, old.created_at)
            or new.is_positive is distinct from old.is_positive or old.in_error_at is not null
         then raise exception 'Answers and their score never change'; end if;
         return new;
       end $function$

CREATE OR REPLACE FUNCTION app.hold_meeting_attendances()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
   begin
     if to_jsonb(new) - '{slip_seen_at,slip_seen_by_id,entered_in_error_at,entered_in_error_by_id,error_reason,updated_at}'::text[]
          <> to_jsonb(old) - '{slip_seen_at,slip_seen_by_id,entered_in_error_at,entered_in_error_by_id,error_reason,updated_at}'::text[]
        or old.entered_in_error_at is not null
        or (old.slip_seen_at is not null
            and (new.slip_seen_at, new.slip_seen_by_id) is distinct from (old.slip_seen_at, old.slip_seen_by_id))
     then raise exception 'A logged meeting never changes: it is marked as entered in error'; end if;
     return new;
   end $function$

CREATE OR REPLACE FUNCTION app.hold_packet_forms()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
       begin
         if old.published_at is not null then raise exception 'An edition in use never changes: publish another'; end if;
         return new;
       end $function$

CREATE OR REPLACE FUNCTION app.hold_part2_consent_recipients()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    perform 1 from public.part2_consents c
    where c.organization_id = new.organization_id and c.id = new.consent_id and num_nonnulls(c.signed_at, c.discarded_at) > 0;
    if found then
      raise exception 'a signed consent does not change' using errcode = 'check_violation';
    end if;
    return new;
  end $function$

CREATE OR REPLACE FUNCTION app.hold_part2_consents()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
  end $function$

CREATE OR REPLACE FUNCTION app.hold_plan_signatures()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
     begin
       if old.voided_at is not null or to_jsonb(new) - '{voided_at,updated_at}'::text[]
            <> to_jsonb(old) - '{voided_at,updated_at}'::text[]
       then raise exception 'A signature never changes'; end if;
       return new;
     end $function$

CREATE OR REPLACE FUNCTION app.hold_plan_template_of_plans()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
       begin
         if new.template_version_id is distinct from old.template_version_id or new.kind <> old.kind
         then raise exception 'A plan keeps its kind and the template it began with'; end if;
         return new;
       end $function$

CREATE OR REPLACE FUNCTION app.hold_recovery_paths()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
     begin
       if old.superseded_at is not null or to_jsonb(new) - '{superseded_at,updated_at}'::text[]
            <> to_jsonb(old) - '{superseded_at,updated_at}'::text[]
       then raise exception 'A chosen path never changes: a new version supersedes it'; end if;
       return new;
     end $function$

CREATE OR REPLACE FUNCTION app.hold_recovery_starts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
     begin
       if old.superseded_at is not null or to_jsonb(new) - '{superseded_at,updated_at}'::text[]
            <> to_jsonb(old) - '{superseded_at,updated_at}'::text[]
       then raise exception 'A recovery start never changes: a correction is a new version'; end if;
       return new;
     end $function$

CREATE OR REPLACE FUNCTION app.hold_relapse_prevention_plans()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
     begin
       if new.patient_id <> old.patient_id or new.number <> old.number or new.author_id <> old.author_id
       then raise exception 'A plan keeps its patient, number and author'; end if;
       if new.status <> old.status and old.status || ' ' || new.status not in (
            'draft in_review', 'draft awaiting_patient', 'draft closed', 'in_review awaiting_patient', 'in_review draft',
            'awaiting_patient draft', 'awaiting_patient active', 'active superseded', 'active closed')
       then raise exception 'A signed plan never changes its state backwards'; end if;
       if old.status <> 'draft' and (new.content <> old.content or new.template_code is distinct from old.template_code
            or new.reason_for_change is distinct from old.reason_for_change
            or (new.document_hash is distinct from old.document_hash and new.status <> 'draft'))
       then raise exception 'A signed plan never changes'; end if;
       if old.status in ('active', 'superseded', 'closed')
            and to_jsonb(new) - '{status,review_due,closed_reason,version,updated_at}'::text[]
            <> to_jsonb(old) - '{status,review_due,closed_reason,version,updated_at}'::text[]
       then raise exception 'A signed plan never changes'; end if;
       if new.status = 'active' and old.status = 'awaiting_patient' and not exists (
            select from plan_signatures s where s.organization_id = new.organization_id and s.plan_id = new.id
              and s.signer = 'patient' and s.voided_at is null and s.document_hash = new.document_hash)
       then raise exception 'A plan becomes active by the signature of its patient'; end if;
       return new;
     end $function$

CREATE OR REPLACE FUNCTION app.hold_sending()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
       begin
         perform pg_advisory_xact_lock(hashtextextended('sending ' || new.organization_id, 0));
         return new;
       end $function$

CREATE OR REPLACE FUNCTION app.hold_sponsors()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
       begin
         if old.superseded_at is not null or to_jsonb(new) - '{superseded_at,updated_at}'::text[]
              <> to_jsonb(old) - '{superseded_at,updated_at}'::text[]
         then raise exception 'What was told of a sponsor never changes: a new version supersedes it'; end if;
         return new;
       end $function$

CREATE OR REPLACE FUNCTION app.hold_treatment_goals()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
       begin
         if new.text <> old.text and exists (select from group_entries e where e.organization_id = old.organization_id
              and e.patient_id = old.patient_id and e.goal_id = old.id and e.signed_at is not null)
         then raise exception 'A goal that a signed note cites never changes its words'; end if;
         return new;
       end $function$

CREATE OR REPLACE FUNCTION app.keep_day_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
   begin
     new.updated_at := date_trunc('day', new.updated_at);
     return new;
   end $function$

CREATE OR REPLACE FUNCTION app.keep_sending_slots(p_subjects uuid[], p_fences integer[], p_seconds integer)
 RETURNS TABLE(organization_id uuid, subject_id uuid, fence integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     -- One that is being freed at this moment is locked, and needs no keeping.
     update public.sending_slots s set held_until = app.now() + p_seconds * interval '1 second' from (
       select k.number from public.sending_slots k
       join unnest(p_subjects, p_fences) h (subject, fence) on k.subject_id = h.subject and k.fence = h.fence
       for update of k skip locked) mine
       where s.number = mine.number;
     return query select s.organization_id, s.subject_id, s.fence from public.sending_slots s
       where s.held_until < app.now() order by s.number;
   end $function$

CREATE OR REPLACE FUNCTION app.lock_places(p_patient uuid, p_facility uuid, p_level text, p_track text)
 RETURNS TABLE(track text, places integer, taken integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  #variable_conflict use_column
  declare
    found_ids uuid[];
  begin
    with locked as (
      select p.id from programme_places p
      where p.organization_id = (select ctx.organization_id()) and p.facility_id = p_facility and p.level_of_care = p_level
        and (p.track is null or lower(p.track) = lower(p_track))
        and not exists (select from episodes_of_care e where e.patient_id = p_patient and 
  e.organization_id = p.organization_id and e.facility_id = p.facility_id
  and e.level_of_care = p.level_of_care and e.discharged_on is null
  and (p.track is null or lower(e.track) = lower(p.track)))
      order by p.id for update)
    select array_agg(id) into found_ids from locked;
    return query
      select p.track, p.places, (select count(*)::int from episodes_of_care e where 
  e.organization_id = p.organization_id and e.facility_id = p.facility_id
  and e.level_of_care = p.level_of_care and e.discharged_on is null
  and (p.track is null or lower(e.track) = lower(p.track)))
      from programme_places p
      where p.organization_id = (select ctx.organization_id()) and p.id = any(found_ids)
      order by p.track nulls first;
  end $function$

CREATE OR REPLACE FUNCTION app.mark_patient_cards()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  declare organization uuid := ctx.organization_id(); ids uuid[];
  begin
    if organization is null then return null; end if;
    if tg_table_name = 'patients' then
      select array_agg(c.id) into ids from changed c;
    elsif tg_table_name = 'relapse_prevention_plans' then
      select array_agg(distinct c.patient_id) into ids from changed c
      where c.status in ('active', 'superseded', 'closed');
    else
      select array_agg(distinct c.patient_id) into ids from changed c where c.patient_id is not null;
    end if;
    if ids is not null then
      insert into patient_card_marks (organization_id, patient_id) select organization, unnest(ids);
    end if;
    return null;
  end $function$

CREATE OR REPLACE FUNCTION app.merge_charts(losing uuid, surviving uuid, chosen jsonb, form uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  org uuid := ctx.organization_id();
  merge uuid := uuidv7();
  apart constant text[] := '{step_reflections,recovery_displays,milestones,higher_powers}';
  all_moved jsonb := '{}';
  all_doubled jsonb := '[]';
  one record;
  entry uuid;
  kept jsonb;
  amount int;
begin
  if ctx.kind() is distinct from 'staff' or ctx.reach() is distinct from 'organization' then
    raise exception 'only staff who see the whole organization merge charts' using errcode = '42501';
  end if;
  insert into patient_merges (organization_id, id, patient_id, losing_id, losing_chart, chosen, merged_by_id, merged_at, submit_id)
  select org, merge, surviving, losing, to_jsonb(p), chosen, ctx.actor_id(), app.now(), form
  from patients p where p.organization_id = org and p.id = losing;
  if not found then raise exception 'no such chart' using errcode = 'no_data_found'; end if;
  perform set_config('app.merging', merge::text, true);
  set constraints all deferred;

  -- Who said no on either side said no: a channel that has ever been allowed there and is allowed no more.
  update channel_consents c set revoked_at = app.now(), revoked_by_id = ctx.actor_id()
  where c.organization_id = org and c.patient_id in (losing, surviving) and c.revoked_at is null
    and exists (select from unnest(app.consent_covers(c.purpose, c.wording_version)) as covered (by_it)
    where exists (select from channel_consents o where o.organization_id = org
      and o.patient_id = case c.patient_id when losing then surviving else losing end
      and o.channel = c.channel
      and by_it = any(app.consent_covers(o.purpose, o.wording_version)))
    and not exists (select from channel_consents o where o.organization_id = org
      and o.patient_id = case c.patient_id when losing then surviving else losing end
      and o.channel = c.channel
      and by_it = any(app.consent_covers(o.purpose, o.wording_version)) and o.revoked_at is null));
  update channel_consents c set revoked_at = app.now(), revoked_by_id = ctx.actor_id()
  where c.organization_id = org and c.patient_id = losing and c.revoked_at is null
    and exists (select from channel_consents o where o.organization_id = org and o.patient_id = surviving
      and o.channel = c.channel and o.purpose = c.purpose and o.revoked_at is null);
  update part2_consents c set revoked_at = app.now(), revoked_how = 'written', revocation_taken_by_id = ctx.actor_id()
  where c.organization_id = org and c.patient_id in (losing, surviving) and c.signed_at is not null and c.revoked_at is null
    and exists (select from part2_consents o where o.organization_id = org and o.revoked_at is not null and o.type = c.type
      and o.patient_id = case c.patient_id when losing then surviving else losing end
      and (c.type = 'tpo' or exists (
        select from part2_consent_recipients r join disclosure_parties p on p.organization_id = org and p.id = r.party_id
        join part2_consent_recipients q on q.organization_id = org and q.consent_id = o.id
        join disclosure_parties d on d.organization_id = org and d.id = q.party_id
        where r.organization_id = org and r.consent_id = c.id and lower(d.name) = lower(p.name))));

  -- One address is one address: shared, wrong or unverified on either side stays so, and safe hours are kept.
  update patient_contacts c set is_shared = c.is_shared or o.is_shared,
    safe_from = coalesce(c.safe_from, o.safe_from), safe_until = coalesce(c.safe_until, o.safe_until),
    verification = case when 'wrong' in (c.verification, o.verification) then 'wrong' else c.verification end
  from patient_contacts o
  where c.organization_id = org and c.patient_id = surviving and c.removed_at is null and o.organization_id = org
    and o.patient_id = losing and o.removed_at is null and o.kind = c.kind and o.address = c.address;
  update patient_contacts c set removed_at = app.now()
  where c.organization_id = org and c.patient_id = losing and c.removed_at is null
    and exists (select from patient_contacts o where o.organization_id = org and o.patient_id = surviving
      and o.removed_at is null and o.kind = c.kind and o.address = c.address);

  -- One primary counselor, and each place once.
  update care_team_members c set is_primary = false
  where c.organization_id = org and c.patient_id = losing and c.is_primary and c.ended_at is null
    and exists (select from care_team_members o where o.organization_id = org and o.patient_id = surviving
      and o.is_primary and o.ended_at is null);
  update care_team_members c set ended_at = app.now()
  where c.organization_id = org and c.patient_id = losing and c.ended_at is null
    and exists (select from care_team_members o where o.organization_id = org and o.patient_id = surviving
      and o.staff_member_id = c.staff_member_id and o.ended_at is null);

  -- What is asked, or chosen, on both sides: the surviving chart's stands.
  update measure_assignments c set withdrawn_at = app.now()
  where c.organization_id = org and c.patient_id = losing and c.answered_at is null and c.withdrawn_at is null
    and exists (select from measure_assignments o where o.organization_id = org and o.patient_id = surviving
      and o.code = c.code and o.answered_at is null and o.withdrawn_at is null);
  for one in select unnest(array['recovery_paths', 'recovery_starts', 'sponsors']) as name loop
    execute format('update %I c set superseded_at = app.now() where c.organization_id = $1 and c.patient_id = $2
      and c.superseded_at is null and exists (select from %I o where o.organization_id = $1 and o.patient_id = $3
        and o.superseded_at is null)', one.name, one.name) using org, losing, surviving;
    -- Versions count on: those of the surviving chart come after those of the losing one.
    execute format('select coalesce(max(version), 0) from %I where organization_id = $1 and patient_id = $2', one.name)
      into amount using org, losing;
    if one.name = 'recovery_starts' then
      update recovery_starts set reason = coalesce(reason, 'Two charts became one')
      where organization_id = org and patient_id = surviving and amount > 0;
    end if;
    execute format('update %I set version = version + 1000000 where organization_id = $1 and patient_id = $2', one.name)
      using org, surviving;
    execute format('update %I set version = version - 1000000 + $3 where organization_id = $1 and patient_id = $2', one.name)
      using org, surviving, amount;
  end loop;
  update relapse_prevention_plans c set number = c.number + 1000000 where c.organization_id = org and c.patient_id = surviving;
  update relapse_prevention_plans c set number = c.number - 1000000 + (select coalesce(max(o.number), 0)
    from relapse_prevention_plans o where o.organization_id = org and o.patient_id = losing and o.kind = c.kind)
  where c.organization_id = org and c.patient_id = surviving;
  update step_visits c set visit = c.visit + 1000000 where c.organization_id = org and c.patient_id = losing;
  update step_visits c set visit = c.visit - 1000000 + (select coalesce(max(o.visit), 0) from step_visits o
    where o.organization_id = org and o.patient_id = surviving and o.fellowship = c.fellowship and o.step = c.step)
  where c.organization_id = org and c.patient_id = losing;
  -- Of two messages of one slot and day, what has happened is kept under a slot of its own; what is planned goes once.
  update follow_up_occurrences c set status = case c.status when 'planned' then 'cancelled' else c.status end,
    slot = case c.status when 'planned' then c.slot else 'merged-' || left(c.id::text, 8) end
  where c.organization_id = org and c.patient_id = losing and c.status <> 'cancelled'
    and exists (select from follow_up_occurrences o where o.organization_id = org and o.patient_id = surviving
      and o.slot = c.slot and o.local_date = c.local_date and o.channel = c.channel and o.status <> 'cancelled');

  for one in
    select c.relname::text as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'patient_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname
  loop
    amount := 0;
    for entry in execute format('select id from %I where organization_id = $1 and patient_id = $2', one.name)
      using org, losing
    loop
      begin
        execute format('update %I set patient_id = $1 where organization_id = $2 and id = $3', one.name)
          using surviving, org, entry;
        amount := amount + 1;
      exception when unique_violation or exclusion_violation then
        execute format('delete from %I c where organization_id = $1 and id = $2 returning to_jsonb(c)', one.name)
          into kept using org, entry;
        all_doubled := all_doubled || jsonb_build_object('table', one.name, 'id', entry,
          'row', case when one.name = any (apart) then null else kept end);
      end;
    end loop;
    if amount > 0 then all_moved := all_moved || jsonb_build_object(one.name, amount); end if;
  end loop;

  -- What names the chart without being of it: tasks that it raised, and work that waits.
  for entry in select id from tasks where organization_id = org and subject_id = losing loop
    begin
      update tasks set subject_id = surviving where organization_id = org and id = entry;
    exception when unique_violation then
      update tasks set subject_id = id, status = 'done', outcome = 'Two charts became one', completed_at = app.now()
      where organization_id = org and id = entry;
    end;
  end loop;
  delete from due_work w where w.organization_id = org and w.subject_id = losing
    and exists (select from due_work o where o.organization_id = org and o.job = w.job and o.subject_id = surviving);
  update due_work set subject_id = surviving where organization_id = org and subject_id = losing;

  delete from patients where organization_id = org and id = losing;
  set constraints all immediate;
  update patient_merges m set moved = all_moved, doubled = all_doubled, moved_at = app.now()
  where m.organization_id = org and m.id = merge;
  perform set_config('app.merging', '', true);
  return merge;
end $function$

CREATE OR REPLACE FUNCTION app.merging()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
      begin
        if coalesce(current_setting('app.merging', true), '') = '' then return false; end if;
        return exists (select from patient_merges m where m.organization_id = ctx.organization_id()
          and m.id::text = current_setting('app.merging', true) and m.moved_at is null);
      end $function$

CREATE OR REPLACE FUNCTION app.note_assignment()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    if tg_op = 'UPDATE' and new.assignee_id is not distinct from old.assignee_id then return new; end if;
    new.assigned_at := case when new.assignee_id is not null then app.now() end;
    new.assigned_by_id := case when new.assignee_id is not null and ctx.kind() = 'staff' then ctx.actor_id() end;
    return new;
  end $function$

CREATE OR REPLACE FUNCTION app.note_operator_act(p_organization uuid, p_act text, p_reason text, p_request text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   declare v_operator uuid := app.operator_id();
   begin
     insert into operator_acts (account_id, act, organization_id, reason, request_id)
     values (v_operator, p_act, p_organization, p_reason, p_request);
     insert into audit_events (organization_id, actor_kind, actor_id, action, outcome, request_id)
     values (p_organization, 'operator', v_operator, 'operator.' || p_act, 'allowed', p_request);
   end $function$

CREATE OR REPLACE FUNCTION app.now()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
AS $function$
   declare moved text := current_setting('app.clock_offset', true);
   begin
     if moved is null or moved = '' then
       return clock_timestamp() + (select clock_offset from app.instance);
     end if;
     return clock_timestamp() + moved::interval;
   end $function$

CREATE OR REPLACE FUNCTION app.only_seal()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
       begin raise exception 'a scan is sealed, never changed' using errcode = 'check_violation'; end $function$

CREATE OR REPLACE FUNCTION app.only_take_note_out()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
       begin raise exception 'a note on a call is taken out, never changed' using errcode = 'check_violation'; end $function$

CREATE OR REPLACE FUNCTION app.open_emergency_by_name(p_first text, p_last text, p_born date, p_recipient text, p_affiliation text, p_discloser text, p_nature text, p_minutes integer)
 RETURNS TABLE(patient_id uuid, is_new boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
       #variable_conflict use_column
       declare v_found uuid[]; v_now timestamptz := app.now();
       begin
         if ctx.kind() is distinct from 'staff' or coalesce(ctx.reach(), 'none') not in ('care_team', 'organization')
         then return; end if;
         select array_agg(p.id) into v_found from patients p
         where p.organization_id = ctx.organization_id() and p.birth_date = p_born
           and lower(p.last_name) = lower(p_last)
           and lower(p_first) in (lower(p.first_name), lower(coalesce(p.preferred_name, p.first_name)));
         if cardinality(v_found) is distinct from 1 then return; end if;
         -- Open anyway, or opened a moment ago.
         if ctx.reach() = 'organization' or v_found[1] in (select ctx.my_patients()) 
         then return query select v_found[1], false; return; end if;
         insert into emergency_accesses (organization_id, patient_id, staff_member_id, recipient_name,
           recipient_affiliation, discloser_name, nature, started_at, ends_at)
         values (ctx.organization_id(), v_found[1], ctx.actor_id(), p_recipient, p_affiliation, p_discloser, p_nature,
           v_now, v_now + make_interval(mins => p_minutes));
         return query select v_found[1], true;
       end $function$

CREATE OR REPLACE FUNCTION app.operator_ask_erasure(p_organization uuid, p_name text, p_ground text, p_reason text, p_request text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     perform app.operator_id();
     perform from organizations o where o.organization_id = p_organization and o.status = 'suspended' and o.name = p_name
     for update;
     if not found then return false; end if;
     insert into organization_erasures (organization_id, name, ground, asked_by, due_at)
     values (p_organization, p_name, p_ground, app.operator_id(), app.now() + interval '30 days') on conflict do nothing;
     if not found then return false; end if;
     perform app.note_operator_act(p_organization, 'erase_ask', p_reason, p_request);
     return true;
   end $function$

CREATE OR REPLACE FUNCTION app.operator_close_export(p_organization uuid, p_reason text, p_request text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     perform app.operator_id();
     update organization_exports e set closed_at = app.now()
     where e.organization_id = p_organization and e.closed_at is null and e.closes_at > app.now();
     if not found then return false; end if;
     perform app.note_operator_act(p_organization, 'export_close', p_reason, p_request);
     return true;
   end $function$

CREATE OR REPLACE FUNCTION app.operator_create(p_name text, p_sender text, p_request text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   declare v_made uuid := uuidv7();
   begin
     perform app.operator_id();
     insert into organizations (organization_id, name, neutral_sender_name) values (v_made, p_name, p_sender);
     perform app.note_operator_act(v_made, 'create', null, p_request);
     return v_made;
   end $function$

CREATE OR REPLACE FUNCTION app.operator_erase(p_organization uuid, p_request text)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   declare v_order organization_erasures;
   begin
     perform app.operator_id();
     select * into v_order from organization_erasures e
     where e.organization_id = p_organization and e.due_at <= app.now() and e.erased_at is null for update;
     if not found then return null; end if;
     if v_order.begun_at is null then
       perform app.note_operator_act(p_organization, 'erase', null, p_request);
       update organization_erasures e set begun_at = app.now(),
         audit_seal = (select h.number from app.audit_heads h where h.organization_id = p_organization),
         audit_hash = (select h.hash from app.audit_heads h where h.organization_id = p_organization)
       where e.organization_id = p_organization;
     end if;
     return app.erase_rows(p_organization, 2000);
   end $function$

CREATE OR REPLACE FUNCTION app.operator_erasures()
 RETURNS TABLE(id uuid, name text, ground text, asked_at timestamp with time zone, erased_at timestamp with time zone, rows_deleted bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     perform app.operator_id();
     return query
       select e.organization_id, e.name, e.ground, e.asked_at, e.erased_at,
         (select coalesce(sum(v.value::bigint), 0)::bigint from jsonb_each_text(e.rows_deleted) v)
       from organization_erasures e where e.erased_at is not null order by e.erased_at desc, e.organization_id;
   end $function$

CREATE OR REPLACE FUNCTION app.operator_id()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   declare v_claims text[] := ctx.claims();
   begin
     if v_claims is null or v_claims[3] <> 'operator' then raise exception 'context refused' using errcode = 'SW002'; end if;
     if not exists (select from operators o where o.account_id = v_claims[4]::uuid and o.status = 'active')
     then raise exception 'access revoked' using errcode = 'SW001'; end if;
     return v_claims[4]::uuid;
   end $function$

CREATE OR REPLACE FUNCTION app.operator_name()
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     return (select o.display_name from operators o where o.account_id = app.operator_id());
   end $function$

CREATE OR REPLACE FUNCTION app.operator_open_export(p_organization uuid, p_reason text, p_request text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     perform app.operator_id();
     perform from organizations o where o.organization_id = p_organization for update;
     if not found or exists (select from public.organization_exports e
     where e.organization_id = p_organization and e.closed_at is null and e.closes_at > app.now()) or exists (
       select from organization_erasures e where e.organization_id = p_organization and e.begun_at is not null)
     then return false; end if;
     insert into organization_exports (organization_id, reason, closes_at)
     values (p_organization, p_reason, app.now() + interval '14 days');
     perform app.note_operator_act(p_organization, 'export_open', p_reason, p_request);
     return true;
   end $function$

CREATE OR REPLACE FUNCTION app.operator_organizations()
 RETURNS TABLE(id uuid, name text, status text, created_at timestamp with time zone, seats integer, changed_at timestamp with time zone, reason text, erase_due_at timestamp with time zone, erase_begun boolean, export_until timestamp with time zone, exported_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     perform app.operator_id();
     return query
       select o.organization_id, o.name, o.status, o.created_at,
         (select count(*)::int from staff_members m where m.organization_id = o.organization_id and m.status = 'active'),
         a.at, a.reason, e.due_at, e.begun_at is not null, w.closes_at, w.downloaded_at
       from organizations o
       left join lateral (
         select x.at, x.reason from operator_acts x where x.organization_id = o.organization_id and x.act = 'suspend'
         order by x.at desc limit 1) a on o.status = 'suspended'
       left join organization_erasures e on e.organization_id = o.organization_id
       left join lateral (
         select x.closes_at, x.downloaded_at from organization_exports x
         where x.organization_id = o.organization_id and x.closed_at is null and x.closes_at > app.now()
         order by x.closes_at desc limit 1) w on true
       order by lower(o.name), o.organization_id;
   end $function$

CREATE OR REPLACE FUNCTION app.operator_reinvite(p_organization uuid, p_request text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     perform app.operator_id();
     perform from organizations o where o.organization_id = p_organization and o.status = 'active';
     if not found then return false; end if;
     perform app.note_operator_act(p_organization, 'reinvite', null, p_request);
     return true;
   end $function$

CREATE OR REPLACE FUNCTION app.operator_resume(p_organization uuid, p_reason text, p_request text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     perform app.operator_id();
     perform from organizations o where o.organization_id = p_organization for update;
     delete from organization_erasures e where e.organization_id = p_organization and e.begun_at is null;
     if exists (select from organization_erasures e where e.organization_id = p_organization) then return false; end if;
     update organizations o set status = 'active' where o.organization_id = p_organization and o.status = 'suspended';
     if not found then return false; end if;
     perform app.note_operator_act(p_organization, 'resume', p_reason, p_request);
     return true;
   end $function$

CREATE OR REPLACE FUNCTION app.operator_suspend(p_organization uuid, p_reason text, p_request text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     perform app.operator_id();
     update organizations o set status = 'suspended' where o.organization_id = p_organization and o.status = 'active';
     if not found then return false; end if;
     update sessions s set revoked_at = clock_timestamp() where s.organization_id = p_organization and s.revoked_at is null;
     perform app.note_operator_act(p_organization, 'suspend', p_reason, p_request);
     return true;
   end $function$

CREATE OR REPLACE FUNCTION app.pass_departures(p_signed text, p_action text, p_request text, p_sent uuid[], p_fences integer[], p_provider_ids text[], p_job text, p_wanted jsonb, p_ids uuid[], p_patients uuid[], p_contacts uuid[], p_addresses bigint[], p_seconds integer)
 RETURNS TABLE(id uuid, is_recorded boolean, is_leaving boolean, is_waiting boolean)
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
  #variable_conflict use_column
  declare
    v_organization uuid;
    v_recorded uuid[] := '{}';
    v_patients uuid[] := '{}';
    v_one record;
    v_leaving int := 0;
    v_idle uuid[] := '{}';
  begin
    perform ctx.enter(p_signed);
    v_organization := ctx.organization_id();
    perform pg_advisory_xact_lock(key) from (
      select distinct hashtextextended('follow-ups ' || v_organization || ' ' || patient_id, 0) as key
      from unnest(p_patients) as one (patient_id) order by key) as patients;
    perform pg_advisory_xact_lock_shared(key) from (
      select distinct key from unnest(p_addresses) as one (key) order by key) as addresses;
    perform pg_advisory_xact_lock_shared(hashtextextended('sending ' || v_organization, 0));

    if cardinality(p_sent) > 0 then
      select coalesce(array_agg(r.id), '{}'), coalesce(array_agg(r.patient_id), '{}') into v_recorded, v_patients
      from app.record_sent(p_sent, p_fences, p_provider_ids, p_job) r;
      return query select r.id, true, false, false from unnest(v_recorded) as r (id);
    end if;

    for v_one in
      select a.* from app.admit_departures(p_wanted, p_ids, p_patients, p_contacts, p_seconds) a
    loop
      if v_one.is_leaving then v_leaving := v_leaving + 1;
      elsif not v_one.is_waiting and p_seconds is not null then v_idle := v_idle || v_one.id;
      end if;
      return query select v_one.id, false, v_one.is_leaving, v_one.is_waiting;
    end loop;
    if p_seconds is null then
      -- Whoever holds others up may not do so for long, even where its process was halted.
      perform set_config('idle_in_transaction_session_timeout', '2s', true);
      return;
    end if;
    -- A slot that was taken for one that somebody had changed.
    if cardinality(v_idle) > 0 then
      perform app.free_sending_slots(array_agg(w.id), array_agg(w.fence + 1))
      from jsonb_to_recordset(p_wanted) as w (id uuid, fence int) where w.id = any(v_idle);
    end if;

    if v_leaving > 0 or cardinality(v_recorded) > 0 then
      perform pg_notify('changed', v_organization || ' follow-ups');
    end if;
    insert into audit_events (organization_id, actor_kind, actor_id, action, outcome, patient_ids, request_id)
    values (v_organization, ctx.kind(), null, p_action, 'allowed',
      array(select distinct unnest(v_patients || p_patients)), p_request);
  end $function$

CREATE OR REPLACE FUNCTION app.places_taken()
 RETURNS TABLE(id uuid, taken integer, taken_at_dawn integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  #variable_conflict use_column
  begin
    return query
      select p.id,
        (select count(*)::int from episodes_of_care e where 
  e.organization_id = p.organization_id and e.facility_id = p.facility_id
  and e.level_of_care = p.level_of_care and e.discharged_on is null
  and (p.track is null or lower(e.track) = lower(p.track))),
        (select count(*)::int from episodes_of_care e
         where e.organization_id = p.organization_id and e.facility_id = p.facility_id
           and e.level_of_care = p.level_of_care and (p.track is null or lower(e.track) = lower(p.track))
           and e.created_at < d.dawn and (e.discharged_on is null or e.discharge_noted_at >= d.dawn))
      from programme_places p
      join facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
      cross join lateral (
        select date_trunc('day', app.now() at time zone f.time_zone) at time zone f.time_zone as dawn) d
      where p.organization_id = (select ctx.organization_id());
  end $function$

CREATE OR REPLACE FUNCTION app.plan_sealing()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
       begin
         insert into due_work (organization_id, job, subject_id, due_at)
         values (new.organization_id, 'papers.seal', new.organization_id, app.now())
         on conflict (organization_id, job, subject_id) do update set due_at = excluded.due_at;
         return null;
       end $function$

CREATE OR REPLACE FUNCTION app.record_sent(p_ids uuid[], p_fences integer[], p_provider_ids text[], p_job text, p_next uuid[] DEFAULT '{}'::uuid[], p_next_fences integer[] DEFAULT '{}'::integer[], p_seconds integer DEFAULT NULL::integer)
 RETURNS TABLE(id uuid, patient_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
 SET enable_seqscan TO 'off'
AS $function$
  
  #variable_conflict use_column
  declare
    v_claims text[] := ctx.claims();
    v_organization uuid := v_claims[2];
    v_now timestamptz := app.now();
    v_handed int;
  begin
    if v_claims[3] is distinct from 'system' then
      raise exception 'only the product itself sends' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('app.sending_organization', v_claims[2], true);
    with left_over as (
      update sending_slots s set organization_id = case when n.id is not null then v_organization end, subject_id = n.id,
        fence = n.fence, held_until = case when n.id is not null then v_now + p_seconds * interval '1 second' end
      from unnest(p_ids, p_fences) with ordinality as a (id, fence, at)
      left join unnest(p_next, p_next_fences) with ordinality as n (id, fence, at) on n.at = a.at
      where s.organization_id = v_organization and s.subject_id = a.id and s.fence = a.fence
      returning s.subject_id
    )
    select count(subject_id) into v_handed from left_over;
    if v_handed < cardinality(p_next) then
      raise exception 'a slot was given up before it was handed over' using errcode = 'serialization_failure';
    end if;
    return query
    with sent as materialized (
      select * from unnest(p_ids, p_fences, p_provider_ids) as a (id, fence, provider_id)
    ), changed as (
      update follow_up_occurrences o set status = 'sent', reason = null, sent_at = v_now, updated_at = v_now
      from sent a
      where o.organization_id = v_organization and o.id = any(p_ids) and o.id = a.id and o.fence = a.fence
        and o.status = 'sending'
      returning o.id, o.fence, o.patient_id, o.enrollment_id, a.provider_id
    ), journalled as (
      update follow_up_touches t set status = 'sent', provider_id = c.provider_id, reason = null, updated_at = v_now from changed c
      where t.organization_id = v_organization and t.occurrence_id = c.id and t.fence = c.fence
        and t.status in ('sending', 'unknown')
    ), cleared as (
      delete from due_work w using changed c
      where w.organization_id = v_organization and w.job = p_job and w.subject_id = any(p_ids) and w.subject_id = c.id
    ), completed as (
      update follow_up_enrollments e set status = 'completed', updated_at = v_now from changed c
      where e.organization_id = v_organization and e.id = c.enrollment_id and e.status = 'active' and not exists (
        select from follow_up_occurrences o
        where o.organization_id = v_organization and o.enrollment_id = e.id and o.status in ('planned', 'sending')
          and o.id not in (select id from changed))
    )
    select id, patient_id from changed;
  end $function$

CREATE OR REPLACE FUNCTION app.require_live_agreement()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    if (new.basis = 'qsoa') <> (new.agreement_id is not null) then
      raise exception 'an agreement goes with this ground, and with no other' using errcode = 'check_violation';
    end if;
    if new.agreement_id is null then return new; end if;
    perform 1 from public.service_agreements a
    join public.patients p on p.organization_id = a.organization_id and p.id = new.patient_id
    join public.facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
    where a.organization_id = new.organization_id and a.id = new.agreement_id
      and a.signed_on <= (app.now() at time zone f.time_zone)::date
      and (a.ends_on is null or a.ends_on >= (app.now() at time zone f.time_zone)::date)
    for share of a;
    if not found then
      raise exception 'no live agreement covers this disclosure' using errcode = 'check_violation';
    end if;
    return new;
  end $function$

CREATE OR REPLACE FUNCTION app.require_live_consent()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
  end $function$

CREATE OR REPLACE FUNCTION app.seal_audit_log(p_rows integer DEFAULT 20000)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  declare
    v_horizon bigint := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
    v_progress app.audit_progress;
    v_is_elsewhere boolean;
    v_part record;
    v_head app.audit_heads;
    v_hash bytea;
    v_count int := 0;
  begin
    if not pg_try_advisory_xact_lock(hashtext('seal the audit log')) then
      return 0;
    end if;
    select * into v_progress from app.audit_progress;
    v_is_elsewhere := v_horizon < v_progress.written_in;
    for v_part in
      with fresh as (
        select e.organization_id, e.id, e.written_in, sha256(convert_to(jsonb_build_array(
    e.id, (extract(epoch from e.at) * 1000000)::bigint::text, e.actor_kind, e.actor_id, e.action, e.outcome,
    e.patient_ids, e.request_id)::text, 'UTF8')) as hash
        from audit_events e
        where e.written_in >= case when v_is_elsewhere then 0 else v_progress.written_in end and e.written_in < v_horizon
          and case when not v_is_elsewhere
            then (e.written_in, e.id) > (v_progress.written_in, v_progress.event_id) and e.at >= v_progress.since
            else e.at >= clock_timestamp() - interval '1 day' and not exists (
              select from audit_seals s where s.organization_id = e.organization_id
                and s.sealed_at >= clock_timestamp() - interval '2 days' and e.id = any (s.event_ids)) end
        order by e.written_in, e.id limit p_rows
      ), numbered as (
        select f.*, (row_number() over (partition by f.organization_id order by f.written_in, f.id) - 1) / 1000 as part
        from fresh f
      )
      select n.organization_id, n.part, array_agg(n.id order by n.written_in, n.id) as ids,
        string_agg(n.hash, ''::bytea order by n.written_in, n.id) as hashes,
        (array_agg(n.written_in order by n.written_in desc, n.id desc))[1] as last_written_in,
        (array_agg(n.id order by n.written_in desc, n.id desc))[1] as last_id
      from numbered n group by n.organization_id, n.part order by n.organization_id, n.part
    loop
      select * into v_head from app.audit_heads h where h.organization_id = v_part.organization_id;
      v_head.number := coalesce(v_head.number, 0) + 1;
      v_head.hash := coalesce(v_head.hash, decode(repeat('00', 32), 'hex'));
      v_hash := sha256(v_head.hash || convert_to(jsonb_build_array(
        v_part.organization_id, v_head.number, v_part.ids)::text, 'UTF8') || v_part.hashes);
      insert into audit_seals (organization_id, number, previous_hash, hash, event_ids, event_hashes)
        values (v_part.organization_id, v_head.number, v_head.hash, v_hash, v_part.ids, v_part.hashes);
      insert into app.audit_heads (organization_id, number, hash, sealed_at)
        values (v_part.organization_id, v_head.number, v_hash, clock_timestamp())
        on conflict (organization_id) do update
          set number = excluded.number, hash = excluded.hash, sealed_at = excluded.sealed_at;
      v_count := v_count + cardinality(v_part.ids);
      if (v_part.last_written_in, v_part.last_id) > (v_progress.written_in, v_progress.event_id) then
        v_progress.written_in := v_part.last_written_in;
        v_progress.event_id := v_part.last_id;
      end if;
    end loop;
    if v_is_elsewhere then
      v_progress.since := clock_timestamp() - interval '1 day';
    end if;
    if v_count < p_rows then
      v_progress.written_in := v_horizon;
      v_progress.event_id := '00000000-0000-0000-0000-000000000000';
    end if;
    update app.audit_progress set written_in = v_progress.written_in, event_id = v_progress.event_id,
      since = v_progress.since;
    return v_count;
  end $function$

CREATE OR REPLACE FUNCTION app.sending_slots_held(p_subjects uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT s.subject_id
    FROM public.sending_slots s
   WHERE ((s.organization_id = ctx.organization_id()) AND (s.subject_id = ANY (sending_slots_held.p_subjects)));
END

CREATE OR REPLACE FUNCTION app.sends_here()
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
       begin
         update app.instance set sends_as = app.database_identity() where sends_as is null;
         update app.instance set found_a_copy_at = app.now()
         where sends_as <> app.database_identity() and found_a_copy_at is null;
         update app.instance set found_a_copy_at = null
         where sends_as = app.database_identity() and found_a_copy_at is not null;
         return (select sends_as = app.database_identity() from app.instance);
       end $function$

CREATE OR REPLACE FUNCTION app.session_members(p_session uuid)
 RETURNS TABLE(patient_id uuid, display_name text, precautions text, goals jsonb, plan_id uuid, plan_lines jsonb)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
     #variable_conflict use_column
     begin
       if p_session in (select ctx.open_sessions())
         or coalesce(ctx.kind() in ('staff', 'system') and ctx.reach() = 'organization', false) then return query
       select p.id, coalesce(p.preferred_name, p.first_name) || ' ' || p.last_name, p.precautions,
         (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'text', g.text) order by g.created_at, g.id), '[]')
          from treatment_goals g where g.organization_id = p.organization_id and g.patient_id = p.id
            and (g.status = 'active' or g.id in (select e.goal_id from group_entries e
                 where e.organization_id = s.organization_id and e.session_id = s.id and e.patient_id = p.id))), v.id, coalesce(
    (select jsonb_agg(jsonb_build_object('id', l.line->>'id', 'text', coalesce(l.line->>'description', l.line->>'text'))
       order by o.place, l.place)
     from unnest(array['highRiskSituations', 'copingStrategies', 'warningSigns', 'goals', 'motivations'])
       with ordinality as o (part, place)
     cross join lateral jsonb_array_elements(v.content->o.part) with ordinality as l (line, place)), '[]')
       from group_sessions s
       join lateral (
         select m.patient_id from group_members m
         where m.organization_id = s.organization_id and m.group_id = s.group_id and m.from_date <= s.local_date
           and coalesce(m.until_date, s.local_date) >= s.local_date and s.signed_at is null
         union
         select e.patient_id from group_entries e
         where e.organization_id = s.organization_id and e.session_id = s.id) x on true
       join patients p on p.organization_id = s.organization_id and p.id = x.patient_id
       left join relapse_prevention_plans v on v.organization_id = p.organization_id and v.patient_id = p.id
    and v.kind = 'relapse_prevention' and v.status = 'active' and (select ctx.reads_plans())
       where s.organization_id = (select ctx.organization_id()) and s.id = p_session; end if;
     end $function$

CREATE OR REPLACE FUNCTION app.shared_weeks()
 RETURNS TABLE(patient_id uuid, commitment text, sponsor_calls integer, sponsor_visits integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT p.patient_id,
     ((p.content -> 'weekly'::text) ->> 'commitment'::text),
     (((p.content -> 'weekly'::text) ->> 'sponsorCalls'::text))::integer AS int4,
     (((p.content -> 'weekly'::text) ->> 'sponsorVisits'::text))::integer AS int4
    FROM public.relapse_prevention_plans p
   WHERE ((p.organization_id = ctx.organization_id()) AND (p.kind = 'relapse_prevention'::text) AND (p.status = 'active'::text) AND (p.patient_id IN ( SELECT ctx.sharing_patients() AS sharing_patients)));
END

CREATE OR REPLACE FUNCTION app.staff_holdings(p_staff uuid)
 RETURNS TABLE(kind text, held integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 WITH counted(kind, held) AS (
          SELECT 'patients'::text AS "?column?",
             (count(*))::integer AS count
            FROM public.care_team_members m
           WHERE ((m.organization_id = ctx.organization_id()) AND (m.staff_member_id = staff_holdings.p_staff) AND (m.ended_at IS NULL) AND (m.is_primary OR (NOT (EXISTS ( SELECT
                    FROM public.care_team_members o
                   WHERE ((o.organization_id = m.organization_id) AND (o.patient_id = m.patient_id) AND (o.id <> m.id) AND (o.ended_at IS NULL)))))))
         UNION ALL
          SELECT 'tasks'::text,
             (count(*))::integer AS count
            FROM public.tasks t
           WHERE ((t.organization_id = ctx.organization_id()) AND (t.assignee_id = staff_holdings.p_staff) AND (t.status = 'open'::text))
         UNION ALL
          SELECT 'groups'::text,
             (count(*))::integer AS count
            FROM public.facility_groups g
           WHERE ((g.organization_id = ctx.organization_id()) AND ((staff_holdings.p_staff = g.facilitator_id) OR (staff_holdings.p_staff = g.co_facilitator_id)) AND (COALESCE(g.ended_on, 'infinity'::date) >= ((app.now())::date - 1)))
         UNION ALL
          SELECT 'notes'::text,
             (count(*))::integer AS count
            FROM public.group_sessions s
           WHERE ((s.organization_id = ctx.organization_id()) AND (s.facilitator_id = staff_holdings.p_staff) AND ((s.status = 'in_progress'::text) OR ((s.status = 'planned'::text) AND (s.ends_at < app.now()))))
         UNION ALL
          SELECT 'appointments'::text,
             (count(*))::integer AS count
            FROM public.appointments a
           WHERE ((a.organization_id = ctx.organization_id()) AND (a.staff_member_id = staff_holdings.p_staff) AND (a.status = 'booked'::text) AND (a.ends_at > app.now()))
         UNION ALL
          SELECT 'on_call'::text,
             (count(*))::integer AS count
            FROM public.on_call_shifts h
           WHERE ((h.organization_id = ctx.organization_id()) AND (h.staff_member_id = staff_holdings.p_staff) AND (h.removed_at IS NULL) AND (COALESCE(h.local_date, 'infinity'::date) >= ((app.now())::date - 1)))
         UNION ALL
          SELECT 'covers'::text,
             (count(*))::integer AS count
            FROM public.covers c
           WHERE ((c.organization_id = ctx.organization_id()) AND (c.covering_id = staff_holdings.p_staff) AND (c.ended_at IS NULL) AND (c.ends_at > app.now()))
         UNION ALL
          SELECT 'counseling_notes'::text,
             (count(*))::integer AS count
            FROM (public.counseling_notes n_1
              LEFT JOIN public.counseling_note_custodians k_1 ON (((k_1.organization_id = n_1.organization_id) AND (k_1.author_id = n_1.author_id))))
           WHERE ((n_1.organization_id = ctx.organization_id()) AND (COALESCE(k_1.custodian_id, n_1.author_id) = staff_holdings.p_staff))
         )
  SELECT k.kind,
     n.held
    FROM (unnest(ARRAY['patients'::text, 'tasks'::text, 'groups'::text, 'notes'::text, 'appointments'::text, 'on_call'::text, 'covers'::text, 'counseling_notes'::text]) WITH ORDINALITY k(kind, place)
      JOIN counted n ON ((n.kind = k.kind)))
   ORDER BY k.place;
END

CREATE OR REPLACE FUNCTION app.stamp_and_hold_tenant()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
   begin
     if new.organization_id <> old.organization_id then raise exception 'A row never changes its organization'; end if;
     new.created_at := old.created_at;
     new.updated_at := app.now();
     return new;
   end $function$

CREATE OR REPLACE FUNCTION app.waiting_places(p_groups uuid[])
 RETURNS TABLE(member_id uuid, place integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  #variable_conflict use_column
  begin return query select m.id, (row_number() over (partition by m.group_id order by m.waiting_since, m.id))::int
     from group_members m
     where m.organization_id = (select ctx.organization_id()) and m.group_id = any (p_groups)
       and m.from_date is null and m.until_date is null; end $function$

CREATE OR REPLACE FUNCTION auth.add_membership(p_account uuid, p_staff_member uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     insert into memberships (account_id, organization_id, staff_member_id)
     values (p_account, ctx.organization_id(), p_staff_member) on conflict do nothing;
   end $function$

CREATE OR REPLACE FUNCTION auth.add_passkey(p_account uuid, p_credential bytea, p_key bytea, p_count bigint, p_transports text[], p_label text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     insert into second_factors (account_id, kind, label, credential_id, public_key, sign_count, transports, confirmed_at)
     values (p_account, 'passkey', p_label, p_credential, p_key, p_count, p_transports, clock_timestamp())
     on conflict (credential_id) do nothing;
     return found;
   end $function$

CREATE OR REPLACE FUNCTION auth.authenticator(p_account uuid)
 RETURNS TABLE(id uuid, sealed_secret bytea, is_confirmed boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT f.id,
     f.sealed_secret,
     (f.confirmed_at IS NOT NULL)
    FROM public.second_factors f
   WHERE ((f.account_id = authenticator.p_account) AND (f.kind = 'authenticator'::text) AND ((f.confirmed_at IS NOT NULL) OR (f.created_at > (clock_timestamp() - '00:30:00'::interval))));
END

CREATE OR REPLACE FUNCTION auth.begin_authenticator(p_account uuid, p_sealed bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     insert into second_factors (account_id, kind, sealed_secret) values (p_account, 'authenticator', p_sealed)
     on conflict (account_id) where kind = 'authenticator' do update
       set sealed_secret = excluded.sealed_secret, created_at = clock_timestamp(), last_step = null
       where second_factors.confirmed_at is null;
     return found;
   end $function$

CREATE OR REPLACE FUNCTION auth.begin_step(p_digest bytea, p_purpose text, p_account uuid, p_lifetime interval)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 DELETE FROM public.sign_in_steps
   WHERE (sign_in_steps.digest IN ( SELECT c.digest
            FROM public.sign_in_steps c
           WHERE (c.expires_at < clock_timestamp())
          LIMIT 50
          FOR UPDATE OF c SKIP LOCKED));
 INSERT INTO public.sign_in_steps (digest, purpose, account_id, expires_at)
   VALUES (begin_step.p_digest, begin_step.p_purpose, begin_step.p_account, (clock_timestamp() + begin_step.p_lifetime));
END

CREATE OR REPLACE FUNCTION auth.belongs_elsewhere(p_account uuid, p_organization uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.memberships m
           WHERE ((m.account_id = belongs_elsewhere.p_account) AND (m.organization_id <> belongs_elsewhere.p_organization)))) AS "exists";
END

CREATE OR REPLACE FUNCTION auth.consume_token(p_digest bytea, p_purpose text)
 RETURNS TABLE(organization_id uuid, subject_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   declare won record;
   begin
     update public.one_time_tokens t set consumed_at = app.now()
     where t.digest = p_digest and t.purpose = p_purpose and t.consumed_at is null and t.expires_at > app.now()
     returning t.organization_id, t.subject_id into won;
     if not found then return; end if;
     perform auth.revoke_links_of(p_purpose, won.subject_id);
     organization_id := won.organization_id;
     subject_id := won.subject_id;
     return next;
   end $function$

CREATE OR REPLACE FUNCTION auth.ensure_account(p_email_digest bytea)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   declare found_id uuid;
   begin
     insert into accounts (email_digest) values (p_email_digest) on conflict (email_digest) do nothing;
     select id into found_id from accounts where email_digest = p_email_digest;
     return found_id;
   end $function$

CREATE OR REPLACE FUNCTION auth.find_account(p_email_digest bytea)
 RETURNS TABLE(id uuid, password_hash text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT a.id,
     a.password_hash
    FROM public.accounts a
   WHERE (a.email_digest = find_account.p_email_digest);
END

CREATE OR REPLACE FUNCTION auth.forget_tries(p_key bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 DELETE FROM public.sign_in_tries
   WHERE (sign_in_tries.try_key = forget_tries.p_key);
END

CREATE OR REPLACE FUNCTION auth.has_password(p_account uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT (a.password_hash IS NOT NULL)
    FROM public.accounts a
   WHERE (a.id = has_password.p_account);
END

CREATE OR REPLACE FUNCTION auth.is_operator(p_account uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.operators o
           WHERE ((o.account_id = is_operator.p_account) AND (o.status = 'active'::text)))) AS "exists";
END

CREATE OR REPLACE FUNCTION auth.issue_token(p_digest bytea, p_purpose text, p_organization uuid, p_subject uuid, p_expires_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     -- A newer invitation or reset replaces the older; access links of several messages live side by side.
     if p_purpose <> 'access_link' then perform auth.revoke_links_of(p_purpose, p_subject); end if;
     insert into one_time_tokens (digest, purpose, organization_id, subject_id, expires_at)
     values (p_digest, p_purpose, p_organization, p_subject, p_expires_at);
   end $function$

CREATE OR REPLACE FUNCTION auth.memberships(p_account uuid)
 RETURNS TABLE(organization_id uuid, staff_member_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT m.organization_id,
     m.staff_member_id
    FROM public.memberships m
   WHERE (m.account_id = memberships.p_account)
   ORDER BY m.last_used_at DESC NULLS LAST, m.organization_id;
END

CREATE OR REPLACE FUNCTION auth.note_phone()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
       begin
         insert into phone_organizations (phone_digest, organization_id)
         values (sha256(convert_to(new.address, 'UTF8')), new.organization_id) on conflict do nothing;
         return null;
       end $function$

CREATE OR REPLACE FUNCTION auth.note_refused_password(p_email_digest bytea, p_user_agent text, p_network text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     insert into sign_ins (account_id, outcome, user_agent, network)
     select a.id, 'password_refused', left(p_user_agent, 200), p_network from accounts a where a.email_digest = p_email_digest;
     if not found then
       update sign_in_tries set last_try_at = last_try_at where try_key = p_email_digest;
     end if;
   end $function$

CREATE OR REPLACE FUNCTION auth.note_sign_in(p_account uuid, p_organization uuid, p_outcome text, p_user_agent text, p_network text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 DELETE FROM public.sign_ins
   WHERE (sign_ins.id IN ( SELECT s.id
            FROM public.sign_ins s
           WHERE ((s.account_id = note_sign_in.p_account) AND (s.at < (clock_timestamp() - '1 year'::interval)))
          LIMIT 50
          FOR UPDATE OF s SKIP LOCKED));
 INSERT INTO public.sign_ins (account_id, organization_id, outcome, user_agent, network)
   VALUES (note_sign_in.p_account, note_sign_in.p_organization, note_sign_in.p_outcome, "left"(note_sign_in.p_user_agent, 200), note_sign_in.p_network);
END

CREATE OR REPLACE FUNCTION auth.note_try(p_key bytea, p_free integer, p_longest interval)
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   declare t sign_in_tries%rowtype; counted int;
   begin
     delete from sign_in_tries where try_key in (
       select x.try_key from sign_in_tries x where x.last_try_at < clock_timestamp() - interval '1 day' and x.try_key <> p_key
       limit 50 for update skip locked);
     insert into sign_in_tries (try_key) values (p_key) on conflict (try_key) do nothing;
     select * into t from sign_in_tries where try_key = p_key for update;
     if t.throttled_until > clock_timestamp() then return t.throttled_until; end if;
     counted := case when t.last_try_at < clock_timestamp() - interval '1 hour' then 1 else t.tries + 1 end;
     update sign_in_tries set tries = counted, last_try_at = clock_timestamp(),
       throttled_until = case when counted >= p_free
         then clock_timestamp() + least(p_longest, interval '30 seconds' * power(2, least(counted - p_free, 10))) end
     where try_key = p_key;
     return null;
   end $function$

CREATE OR REPLACE FUNCTION auth.open_staff_place(p_digest bytea, p_idle interval, p_extend boolean)
 RETURNS TABLE(id uuid, organization_id uuid, account_id uuid, subject_id uuid, access_version integer, roles text[], current_version integer, lacks_factor boolean, is_leaving boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  declare s record; key bytea; claims text; before text := current_setting('app.ctx', true);
  begin
    select * into s from auth.touch_session(p_digest, 'staff', p_idle, p_extend);
    if not found then return; end if;
    select k.signing_key into key from ctx.signing_keys k;
    claims := concat_ws('|', '1', s.organization_id, 'system', '', 'organization', 0,
                        (extract(epoch from clock_timestamp())::bigint + 60));
    perform set_config('app.ctx', claims || '|' || encode(public.hmac(convert_to(claims, 'UTF8'), key, 'sha256'), 'hex'), true);
    return query
      select s.id, s.organization_id, s.account_id, s.subject_id, s.access_version, m.roles, m.access_version,
        coalesce(o.second_factor_from <= app.now(), false) and not exists (
          select from public.second_factors f where f.account_id = s.account_id and f.confirmed_at is not null),
        coalesce(o.status <> 'active', false)
      from (select) one left join (
        public.staff_members m join public.organizations o on o.organization_id = m.organization_id and (o.status = 'active'
          or 'owner' = any (m.roles) and exists (select from public.organization_exports e
     where e.organization_id = o.organization_id and e.closed_at is null and e.closes_at > app.now())))
        on m.organization_id = s.organization_id and m.id = s.subject_id and m.status = 'active';
    perform set_config('app.ctx', coalesce(before, ''), true);
  end $function$

CREATE OR REPLACE FUNCTION auth.open_staff_session(p_digest bytea, p_idle interval, p_extend boolean)
 RETURNS TABLE(id uuid, organization_id uuid, account_id uuid, subject_id uuid, access_version integer, roles text[], current_version integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  begin
    return query select p.id, p.organization_id, p.account_id, p.subject_id, p.access_version, p.roles, p.current_version
      from auth.open_staff_place(p_digest, p_idle, p_extend) p;
  end $function$

CREATE OR REPLACE FUNCTION auth.organizations_of_phone(p_phone text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT p.organization_id
    FROM public.phone_organizations p
   WHERE (p.phone_digest = sha256(convert_to(organizations_of_phone.p_phone, 'UTF8'::name)))
   ORDER BY p.organization_id;
END

CREATE OR REPLACE FUNCTION auth.passkey(p_credential bytea)
 RETURNS TABLE(id uuid, account_id uuid, public_key bytea, sign_count bigint, transports text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT f.id,
     f.account_id,
     f.public_key,
     f.sign_count,
     f.transports
    FROM public.second_factors f
   WHERE ((f.credential_id = passkey.p_credential) AND (f.confirmed_at IS NOT NULL));
END

CREATE OR REPLACE FUNCTION auth.passkeys_of(p_account uuid)
 RETURNS TABLE(credential_id bytea, transports text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT f.credential_id,
     f.transports
    FROM public.second_factors f
   WHERE ((f.account_id = passkeys_of.p_account) AND (f.kind = 'passkey'::text));
END

CREATE OR REPLACE FUNCTION auth.peek_token(p_digest bytea, p_purpose text)
 RETURNS TABLE(organization_id uuid, subject_id uuid, alive boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT t.organization_id,
     t.subject_id,
     ((t.consumed_at IS NULL) AND (t.expires_at > app.now()))
    FROM public.one_time_tokens t
   WHERE ((t.digest = peek_token.p_digest) AND (t.purpose = peek_token.p_purpose));
END

CREATE OR REPLACE FUNCTION auth.prove_session(p_id uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE public.sessions SET proven_at = clock_timestamp()
   WHERE ((sessions.id = prove_session.p_id) AND (sessions.revoked_at IS NULL));
END

CREATE OR REPLACE FUNCTION auth.purge()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 DELETE FROM public.sessions
   WHERE (sessions.expires_at < (clock_timestamp() - '30 days'::interval));
 DELETE FROM public.one_time_tokens
   WHERE (one_time_tokens.expires_at < (app.now() - '30 days'::interval));
END

CREATE OR REPLACE FUNCTION auth.recovery_codes_left(p_account uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT (count(*))::integer AS count
    FROM public.recovery_codes c
   WHERE ((c.account_id = recovery_codes_left.p_account) AND (c.used_at IS NULL));
END

CREATE OR REPLACE FUNCTION auth.remove_factor(p_account uuid, p_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     delete from second_factors where account_id = p_account and id = p_id and confirmed_at is not null;
     if not found then return false; end if;
     delete from recovery_codes c where c.account_id = p_account
       and not exists (select from second_factors f where f.account_id = p_account and f.confirmed_at is not null);
     return true;
   end $function$

CREATE OR REPLACE FUNCTION auth.remove_factors(p_account uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   declare gone int;
   begin
     delete from second_factors where account_id = p_account;
     get diagnostics gone = row_count;
     delete from recovery_codes where account_id = p_account;
     delete from sign_in_steps where account_id = p_account;
     return gone;
   end $function$

CREATE OR REPLACE FUNCTION auth.revoke_links_of(p_purpose text, p_subject uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE public.one_time_tokens SET consumed_at = app.now()
   WHERE ((one_time_tokens.purpose = revoke_links_of.p_purpose) AND (one_time_tokens.subject_id = revoke_links_of.p_subject) AND (one_time_tokens.consumed_at IS NULL));
END

CREATE OR REPLACE FUNCTION auth.revoke_other_sessions(p_account uuid, p_kept uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   declare ended int;
   begin
     update sessions set revoked_at = clock_timestamp()
     where account_id = p_account and id <> p_kept and revoked_at is null;
     get diagnostics ended = row_count;
     return ended;
   end $function$

CREATE OR REPLACE FUNCTION auth.revoke_session(p_id uuid, p_owner uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     update sessions set revoked_at = clock_timestamp()
     where id = p_id and (subject_id = p_owner or account_id = p_owner) and revoked_at is null;
     return found;
   end $function$

CREATE OR REPLACE FUNCTION auth.revoke_sessions_of(p_subject uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE public.sessions SET revoked_at = clock_timestamp()
   WHERE ((sessions.subject_id = revoke_sessions_of.p_subject) AND (sessions.revoked_at IS NULL));
END

CREATE OR REPLACE FUNCTION auth.revoke_token(p_digest bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE public.sessions SET revoked_at = clock_timestamp()
   WHERE ((sessions.token_digest = revoke_token.p_digest) AND (sessions.revoked_at IS NULL));
END

CREATE OR REPLACE FUNCTION auth.second_factors(p_account uuid)
 RETURNS TABLE(id uuid, kind text, label text, created_at timestamp with time zone, last_used_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT f.id,
     f.kind,
     f.label,
     f.confirmed_at,
     f.last_used_at
    FROM public.second_factors f
   WHERE ((f.account_id = second_factors.p_account) AND (f.confirmed_at IS NOT NULL))
   ORDER BY f.confirmed_at, f.id;
END

CREATE OR REPLACE FUNCTION auth.session_lives(p_id uuid, p_organization uuid, p_idle interval)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.sessions s
           WHERE ((s.id = session_lives.p_id) AND (s.organization_id = session_lives.p_organization) AND (s.revoked_at IS NULL) AND (s.expires_at > clock_timestamp()) AND (s.last_seen_at > (clock_timestamp() - session_lives.p_idle))))) AS "exists";
END

CREATE OR REPLACE FUNCTION auth.session_proven(p_id uuid, p_within interval)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM public.sessions s
           WHERE ((s.id = session_proven.p_id) AND (s.revoked_at IS NULL) AND (COALESCE(s.proven_at, s.created_at) > (clock_timestamp() - session_proven.p_within))))) AS "exists";
END

CREATE OR REPLACE FUNCTION auth.sessions_of(p_account uuid, p_idle interval)
 RETURNS TABLE(id uuid, user_agent text, created_at timestamp with time zone, last_seen_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT s.id,
     s.user_agent,
     s.created_at,
     s.last_seen_at
    FROM public.sessions s
   WHERE ((s.account_id = sessions_of.p_account) AND (s.revoked_at IS NULL) AND (s.expires_at > clock_timestamp()) AND (s.last_seen_at > (clock_timestamp() - sessions_of.p_idle)))
   ORDER BY s.last_seen_at DESC;
END

CREATE OR REPLACE FUNCTION auth.set_password(p_account uuid, p_hash text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     update accounts set password_hash = p_hash where id = p_account;
     update sessions set revoked_at = clock_timestamp() where account_id = p_account and revoked_at is null;
   end $function$

CREATE OR REPLACE FUNCTION auth.set_recovery_codes(p_account uuid, p_digests bytea[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 DELETE FROM public.recovery_codes
   WHERE (recovery_codes.account_id = set_recovery_codes.p_account);
 INSERT INTO public.recovery_codes (account_id, digest)  SELECT set_recovery_codes.p_account AS p_account,
             d.d
            FROM unnest(set_recovery_codes.p_digests) d(d);
END

CREATE OR REPLACE FUNCTION auth.sign_ins_here(p_limit integer)
 RETURNS TABLE(id uuid, staff_member_id uuid, at timestamp with time zone, outcome text, user_agent text, network text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT s.id,
     m.staff_member_id,
     s.at,
     s.outcome,
     s.user_agent,
     s.network
    FROM (public.memberships m
      JOIN public.sign_ins s ON ((s.account_id = m.account_id)))
   WHERE ((m.organization_id = ctx.organization_id()) AND ((s.organization_id = m.organization_id) OR (s.organization_id IS NULL)))
   ORDER BY s.id DESC
  LIMIT sign_ins_here.p_limit;
END

CREATE OR REPLACE FUNCTION auth.sign_ins_of(p_account uuid, p_limit integer)
 RETURNS TABLE(id uuid, at timestamp with time zone, outcome text, user_agent text, network text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT s.id,
     s.at,
     s.outcome,
     s.user_agent,
     s.network
    FROM public.sign_ins s
   WHERE (s.account_id = sign_ins_of.p_account)
   ORDER BY s.id DESC
  LIMIT sign_ins_of.p_limit;
END

CREATE OR REPLACE FUNCTION auth.staff_with_factor()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT m.staff_member_id
    FROM public.memberships m
   WHERE ((m.organization_id = ctx.organization_id()) AND (EXISTS ( SELECT
            FROM public.second_factors f
           WHERE ((f.account_id = m.account_id) AND (f.confirmed_at IS NOT NULL)))))
   ORDER BY m.staff_member_id;
END

CREATE OR REPLACE FUNCTION auth.start_session(p_id uuid, p_digest bytea, p_kind text, p_organization uuid, p_account uuid, p_subject uuid, p_access_version integer, p_user_agent text, p_lifetime interval)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     insert into sessions (id, token_digest, kind, organization_id, account_id, subject_id, access_version, user_agent, expires_at)
     values (p_id, p_digest, p_kind, p_organization, p_account, p_subject, p_access_version, left(p_user_agent, 200),
             clock_timestamp() + p_lifetime);
     update memberships set last_used_at = clock_timestamp()
     where account_id = p_account and organization_id = p_organization;
   end $function$

CREATE OR REPLACE FUNCTION auth.step_account(p_digest bytea, p_purpose text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT s.account_id
    FROM public.sign_in_steps s
   WHERE ((s.digest = step_account.p_digest) AND (s.purpose = step_account.p_purpose) AND (s.expires_at > clock_timestamp()));
END

CREATE OR REPLACE FUNCTION auth.switch_session(p_id uuid, p_digest bytea, p_organization uuid, p_access_version integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     update sessions s set token_digest = p_digest, rotated_at = clock_timestamp(), organization_id = m.organization_id,
       subject_id = m.staff_member_id, access_version = p_access_version
     from memberships m
     where s.id = p_id and s.revoked_at is null and m.account_id = s.account_id and m.organization_id = p_organization;
     if not found then return false; end if;
     update memberships m set last_used_at = clock_timestamp() from sessions s
     where s.id = p_id and m.account_id = s.account_id and m.organization_id = p_organization;
     return true;
   end $function$

CREATE OR REPLACE FUNCTION auth.take_step(p_digest bytea, p_purpose text, p_account uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     delete from sign_in_steps where digest = p_digest and purpose = p_purpose
       and account_id is not distinct from p_account and expires_at > clock_timestamp();
     return found;
   end $function$

CREATE OR REPLACE FUNCTION auth.touch_session(p_digest bytea, p_kind text, p_idle interval, p_extend boolean)
 RETURNS TABLE(id uuid, organization_id uuid, account_id uuid, subject_id uuid, access_version integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   declare s public.sessions%rowtype;
   begin
     select * into s from public.sessions x
     where x.token_digest = p_digest and x.kind = p_kind and x.revoked_at is null and x.expires_at > clock_timestamp()
       and x.last_seen_at > clock_timestamp() - p_idle and x.rotated_at > clock_timestamp() - interval '1 day';
     if not found then return; end if;
     if p_extend and s.last_seen_at < clock_timestamp() - interval '10 seconds' then
       update public.sessions x set last_seen_at = clock_timestamp() where x.id = s.id;
     end if;
     return query select s.id, s.organization_id, s.account_id, s.subject_id, s.access_version;
   end $function$

CREATE OR REPLACE FUNCTION auth.use_authenticator(p_id uuid, p_step bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     update second_factors set last_step = p_step, last_used_at = clock_timestamp(),
       confirmed_at = coalesce(confirmed_at, clock_timestamp())
     where id = p_id and (last_step is null or last_step < p_step);
     return found;
   end $function$

CREATE OR REPLACE FUNCTION auth.use_passkey(p_id uuid, p_count bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     update second_factors set sign_count = p_count, last_used_at = clock_timestamp()
     where id = p_id and (p_count > sign_count or (p_count = 0 and sign_count = 0));
     return found;
   end $function$

CREATE OR REPLACE FUNCTION auth.use_recovery_code(p_account uuid, p_digest bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
   begin
     update recovery_codes set used_at = clock_timestamp()
     where account_id = p_account and digest = p_digest and used_at is null;
     return found;
   end $function$

CREATE OR REPLACE FUNCTION ctx.actor_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF((ctx.claims())[4], ''::text))::uuid

CREATE OR REPLACE FUNCTION ctx.claims()
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
   declare
     parts text[] := string_to_array(current_setting('app.ctx', true), '|');
     mac text;
   begin
     if parts is null or cardinality(parts) <> 8 or parts[1] <> '1' then return null; end if;
     select encode(public.hmac(convert_to(array_to_string(parts[1:7], '|'), 'UTF8'), k.signing_key, 'sha256'), 'hex')
       into mac from ctx.signing_keys k;
     if mac is distinct from parts[8] then return null; end if;
     if parts[7]::bigint < extract(epoch from clock_timestamp()) then return null; end if;
     return parts;
   end $function$

CREATE OR REPLACE FUNCTION ctx.enter(signed text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
  declare claims text[];
  begin
    perform set_config('app.ctx', signed, true);
    claims := ctx.claims();
    if claims is null then raise exception 'context refused' using errcode = 'SW002'; end if;
    perform set_config('app.clock_offset', (select clock_offset::text from app.instance), true);
    if not exists (select from organizations where organization_id = claims[2]::uuid and status = 'active') then
      if claims[3] <> 'staff' then raise exception 'access revoked' using errcode = 'SW001'; end if;
      if not exists (select from public.organization_exports e
     where e.organization_id = claims[2]::uuid and e.closed_at is null and e.closes_at > app.now()) or not exists (
        select from staff_members where organization_id = claims[2]::uuid and id = claims[4]::uuid and 'owner' = any (roles))
      then raise exception 'access revoked' using errcode = 'SW001'; end if;
    end if;
    if claims[3] = 'staff' and not exists (
      select from staff_members where organization_id = claims[2]::uuid and id = claims[4]::uuid
        and status = 'active' and access_version = claims[6]::int)
    then raise exception 'access revoked' using errcode = 'SW001'; end if;
  end $function$

CREATE OR REPLACE FUNCTION ctx.enter_to_hear(signed text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
       begin
         perform set_config('app.ctx', signed, true);
         if (ctx.claims())[3] is distinct from 'system' then
           raise exception 'context refused' using errcode = 'SW002';
         end if;
         perform set_config('app.clock_offset', (select clock_offset::text from app.instance), true);
       end $function$

CREATE OR REPLACE FUNCTION ctx.is_new_patient(patient uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT (NOT (EXISTS ( SELECT
            FROM public.care_team_members m
           WHERE ((m.organization_id = ctx.organization_id()) AND (m.patient_id = is_new_patient.patient)))));
END

CREATE OR REPLACE FUNCTION ctx.kind()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN (ctx.claims())[3]

CREATE OR REPLACE FUNCTION ctx.my_patients()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT m.patient_id
    FROM public.care_team_members m
   WHERE ((m.organization_id = ctx.organization_id()) AND (m.staff_member_id = ctx.actor_id()) AND (m.ended_at IS NULL))
 UNION ALL
  SELECT p.patient_id
    FROM public.safety_pages p
   WHERE ((p.organization_id = ctx.organization_id()) AND (p.staff_member_id = ctx.actor_id()) AND ((p.reach_until IS NULL) OR (p.reach_until > app.now())))
 UNION ALL
  SELECT e.patient_id
    FROM public.emergency_accesses e
   WHERE ((e.organization_id = ctx.organization_id()) AND (e.staff_member_id = ctx.actor_id()) AND (e.ended_at IS NULL) AND (e.ends_at > app.now()))
 UNION ALL
  SELECT m.patient_id
    FROM (public.covers c
      JOIN public.care_team_members m ON (((m.organization_id = c.organization_id) AND (m.staff_member_id = c.lender_id) AND (m.ended_at IS NULL))))
   WHERE ((c.organization_id = ctx.organization_id()) AND (c.covering_id = ctx.actor_id()) AND (c.ended_at IS NULL) AND (c.starts_at <= app.now()) AND (c.ends_at > app.now()) AND (c.is_whole OR (EXISTS ( SELECT
            FROM public.covered_patients p
           WHERE ((p.organization_id = c.organization_id) AND (p.cover_id = c.id) AND (p.patient_id = m.patient_id))))));
END

CREATE OR REPLACE FUNCTION ctx.open_sessions()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT s.id
    FROM public.group_sessions s
   WHERE ((s.organization_id = ( SELECT ctx.organization_id() AS organization_id)) AND (( SELECT ctx.kind() AS kind) = 'staff'::text) AND (s.starts_at > (( SELECT app.now() AS now) - '10 days'::interval)) AND (s.starts_at <= (( SELECT app.now() AS now) + '01:00:00'::interval)) AND (s.status <> 'cancelled'::text) AND ((( SELECT ctx.actor_id() AS actor_id) = s.facilitator_id) OR (( SELECT ctx.actor_id() AS actor_id) = s.co_facilitator_id)) AND (( SELECT app.now() AS now) <
         CASE
             WHEN (s.signed_at IS NULL) THEN (s.ends_at + '7 days'::interval)
             ELSE (GREATEST(s.ends_at, s.signed_at) + '1 day'::interval)
         END))
 UNION
  SELECT s.id
    FROM (public.group_substitutes u
      JOIN public.group_sessions s ON (((s.organization_id = u.organization_id) AND (s.id = u.session_id))))
   WHERE ((u.organization_id = ( SELECT ctx.organization_id() AS organization_id)) AND (( SELECT ctx.kind() AS kind) = 'staff'::text) AND (u.staff_member_id = ( SELECT ctx.actor_id() AS actor_id)) AND (u.removed_at IS NULL) AND (s.starts_at <= (( SELECT app.now() AS now) + '01:00:00'::interval)) AND (s.status <> 'cancelled'::text) AND (( SELECT app.now() AS now) <
         CASE
             WHEN (s.signed_at IS NULL) THEN GREATEST((s.ends_at + '7 days'::interval), (u.created_at + '1 day'::interval))
             ELSE (GREATEST(s.ends_at, s.signed_at) + '1 day'::interval)
         END));
END

CREATE OR REPLACE FUNCTION ctx.organization_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN ((ctx.claims())[2])::uuid

CREATE OR REPLACE FUNCTION ctx.patient_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN CASE WHEN ((ctx.claims())[3] = 'patient'::text) THEN (NULLIF((ctx.claims())[4], ''::text))::uuid ELSE NULL::uuid END

CREATE OR REPLACE FUNCTION ctx.reach()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN (ctx.claims())[5]

CREATE OR REPLACE FUNCTION ctx.reads_plans()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT ((ctx.kind() <> 'staff'::text) OR (EXISTS ( SELECT
            FROM public.staff_members m
           WHERE ((m.organization_id = ctx.organization_id()) AND (m.id = ctx.actor_id()) AND (m.roles && ARRAY['clinical_supervisor'::text, 'clinician'::text, 'nurse'::text, 'case_manager'::text])))));
END

CREATE OR REPLACE FUNCTION ctx.sharing_patients()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
BEGIN ATOMIC
 SELECT p.patient_id
    FROM public.relapse_prevention_plans p
   WHERE ((p.organization_id = ctx.organization_id()) AND (p.kind = 'relapse_prevention'::text) AND (p.status = 'active'::text) AND (((p.content -> 'weekly'::text) ->> 'isShared'::text))::boolean AND (p.patient_id IN ( SELECT ctx.my_patients() AS my_patients)));
END


-- views
public.organization_meetings with {security_invoker=true} as  SELECT m.organization_id, m.id, true AS is_own, m.feed_source_id, m.name, m.weekday, m.start_time, m.end_time, m.attendance, m.type_codes, m.formats, m.location_name, m.address, m.region, m.latitude, m.longitude, m.conference_url, m.conference_phone, m.notes, m.search_text, m.missing_since, COALESCE(o.fellowship, m.fellowship) AS fellowship, COALESCE(o.time_zone, m.time_zone) AS time_zone, COALESCE(o.is_hidden, false) AS is_hidden, o.fellowship AS overridden_fellowship, o.time_zone AS overridden_time_zone, (m.missing_since IS NULL) AS is_listed FROM (public.meetings m LEFT JOIN public.meeting_overrides o ON (((o.organization_id = m.organization_id) AND (o.meeting_id = m.id)))) UNION ALL SELECT s.organization_id, d.id, false AS is_own, s.id AS feed_source_id, d.name, d.weekday, d.start_time, d.end_time, d.attendance, d.type_codes, d.formats, d.location_name, d.address, d.region, d.latitude, d.longitude, d.conference_url, d.conference_phone, d.notes, d.search_text, CASE WHEN ((d.missing_since IS NOT NULL) AND (NOT ((d.held_import_id IS NOT NULL) AND (s.created_at < d.missing_since) AND (NOT (EXISTS ( SELECT FROM public.feed_decisions k WHERE ((k.organization_id = s.organization_id) AND (k.directory_import_id = d.held_import_id) AND (k.choice = 'accepted'::text)))))))) THEN d.missing_since ELSE NULL::timestamp with time zone END AS missing_since, COALESCE(o.fellowship, d.fellowship) AS fellowship, COALESCE(o.time_zone, d.time_zone) AS time_zone, COALESCE(o.is_hidden, false) AS is_hidden, o.fellowship AS overridden_fellowship, o.time_zone AS overridden_time_zone, ((d.missing_since IS NULL) OR ((d.held_import_id IS NOT NULL) AND (s.created_at < d.missing_since) AND (NOT (EXISTS ( SELECT FROM public.feed_decisions k WHERE ((k.organization_id = s.organization_id) AND (k.directory_import_id = d.held_import_id) AND (k.choice = 'accepted'::text))))))) AS is_listed FROM ((public.feed_sources s JOIN public.directory_meetings d ON ((d.feed_id = s.directory_feed_id))) LEFT JOIN public.meeting_overrides o ON (((o.organization_id = s.organization_id) AND (o.directory_meeting_id = d.id))));

-- grants
function app.admit_departures(jsonb,uuid[],uuid[],uuid[],integer) app_rw: EXECUTE
function app.admit_departures(jsonb,uuid[],uuid[],uuid[],integer) app_sender: EXECUTE
function app.advance_clock(interval) app_owner: EXECUTE
function app.busy_spans(uuid,uuid,uuid,timestamp with time zone,timestam app_owner: EXECUTE
function app.busy_spans(uuid,uuid,uuid,timestamp with time zone,timestam app_readonly: EXECUTE
function app.busy_spans(uuid,uuid,uuid,timestamp with time zone,timestam app_rw: EXECUTE
function app.chart_ids(uuid) app_owner: EXECUTE
function app.chart_ids(uuid) app_readonly: EXECUTE
function app.chart_ids(uuid) app_rw: EXECUTE
function app.consent_covers(text,text) app_owner: EXECUTE
function app.consent_covers(text,text) app_readonly: EXECUTE
function app.consent_covers(text,text) app_rw: EXECUTE
function app.consent_covers(text,text) app_sender: EXECUTE
function app.create_organization(text,text) app_owner: EXECUTE
function app.database_identity() app_owner: EXECUTE
function app.drop_lapsed_sending_slots(uuid) app_owner: EXECUTE
function app.drop_lapsed_sending_slots(uuid) app_relay: EXECUTE
function app.erase_rows(uuid,integer) app_eraser: EXECUTE
function app.erase_rows(uuid,integer) app_operator: EXECUTE
function app.follow_departures(text,text,uuid[],integer[],text[],text,uu app_owner: EXECUTE
function app.follow_departures(text,text,uuid[],integer[],text[],text,uu app_rw: EXECUTE
function app.free_sending_slots(uuid[],integer[]) app_owner: EXECUTE
function app.free_sending_slots(uuid[],integer[]) app_rw: EXECUTE
function app.group_headcounts(uuid[]) app_owner: EXECUTE
function app.group_headcounts(uuid[]) app_rw: EXECUTE
function app.hold_facilitation_sessions() app_owner: EXECUTE
function app.hold_group_addenda() app_owner: EXECUTE
function app.hold_group_entries() app_owner: EXECUTE
function app.hold_group_sessions() app_owner: EXECUTE
function app.hold_incapacity_finding() app_owner: EXECUTE
function app.hold_lapses() app_owner: EXECUTE
function app.hold_measure_results() app_owner: EXECUTE
function app.hold_meeting_attendances() app_owner: EXECUTE
function app.hold_packet_forms() app_owner: EXECUTE
function app.hold_part2_consent_recipients() app_owner: EXECUTE
function app.hold_part2_consents() app_owner: EXECUTE
function app.hold_plan_signatures() app_owner: EXECUTE
function app.hold_plan_template_of_plans() app_owner: EXECUTE
function app.hold_recovery_paths() app_owner: EXECUTE
function app.hold_recovery_starts() app_owner: EXECUTE
function app.hold_relapse_prevention_plans() app_owner: EXECUTE
function app.hold_sending() app_owner: EXECUTE
function app.hold_sponsors() app_owner: EXECUTE
function app.hold_treatment_goals() app_owner: EXECUTE
function app.keep_day_only() app_owner: EXECUTE
function app.keep_sending_slots(uuid[],integer[],integer) app_owner: EXECUTE
function app.keep_sending_slots(uuid[],integer[],integer) app_relay: EXECUTE
function app.lock_places(uuid,uuid,text,text) app_owner: EXECUTE
function app.lock_places(uuid,uuid,text,text) app_rw: EXECUTE
function app.mark_patient_cards() app_owner: EXECUTE
function app.merge_charts(uuid,uuid,jsonb,uuid) app_owner: EXECUTE
function app.merge_charts(uuid,uuid,jsonb,uuid) app_rw: EXECUTE
function app.merging() app_owner: EXECUTE
function app.merging() app_readonly: EXECUTE
function app.merging() app_rw: EXECUTE
function app.note_assignment() app_owner: EXECUTE
function app.note_operator_act(uuid,text,text,text) app_operator: EXECUTE
function app.now() app_eraser: EXECUTE
function app.now() app_operator: EXECUTE
function app.now() app_owner: EXECUTE
function app.now() app_readonly: EXECUTE
function app.now() app_relay: EXECUTE
function app.now() app_rw: EXECUTE
function app.now() app_sealer: EXECUTE
function app.now() app_sender: EXECUTE
function app.only_seal() app_owner: EXECUTE
function app.only_take_note_out() app_owner: EXECUTE
function app.open_emergency_by_name(text,text,date,text,text,text,text,i app_owner: EXECUTE
function app.open_emergency_by_name(text,text,date,text,text,text,text,i app_rw: EXECUTE
function app.operator_ask_erasure(uuid,text,text,text,text) app_operator: EXECUTE
function app.operator_ask_erasure(uuid,text,text,text,text) app_rw: EXECUTE
function app.operator_close_export(uuid,text,text) app_operator: EXECUTE
function app.operator_close_export(uuid,text,text) app_rw: EXECUTE
function app.operator_create(text,text,text) app_operator: EXECUTE
function app.operator_create(text,text,text) app_rw: EXECUTE
function app.operator_erase(uuid,text) app_operator: EXECUTE
function app.operator_erase(uuid,text) app_rw: EXECUTE
function app.operator_erasures() app_operator: EXECUTE
function app.operator_erasures() app_rw: EXECUTE
function app.operator_id() app_operator: EXECUTE
function app.operator_id() app_rw: EXECUTE
function app.operator_name() app_operator: EXECUTE
function app.operator_name() app_rw: EXECUTE
function app.operator_open_export(uuid,text,text) app_operator: EXECUTE
function app.operator_open_export(uuid,text,text) app_rw: EXECUTE
function app.operator_organizations() app_operator: EXECUTE
function app.operator_organizations() app_rw: EXECUTE
function app.operator_reinvite(uuid,text) app_operator: EXECUTE
function app.operator_reinvite(uuid,text) app_rw: EXECUTE
function app.operator_resume(uuid,text,text) app_operator: EXECUTE
function app.operator_resume(uuid,text,text) app_rw: EXECUTE
function app.operator_suspend(uuid,text,text) app_operator: EXECUTE
function app.operator_suspend(uuid,text,text) app_rw: EXECUTE
function app.pass_departures(text,text,text,uuid[],integer[],text[],text app_owner: EXECUTE
function app.pass_departures(text,text,text,uuid[],integer[],text[],text app_rw: EXECUTE
function app.places_taken() app_owner: EXECUTE
function app.places_taken() app_readonly: EXECUTE
function app.places_taken() app_rw: EXECUTE
function app.plan_sealing() app_owner: EXECUTE
function app.record_sent(uuid[],integer[],text[],text,uuid[],integer[],i app_rw: EXECUTE
function app.record_sent(uuid[],integer[],text[],text,uuid[],integer[],i app_sender: EXECUTE
function app.require_live_agreement() app_owner: EXECUTE
function app.require_live_consent() app_owner: EXECUTE
function app.seal_audit_log(integer) app_relay: EXECUTE
function app.seal_audit_log(integer) app_sealer: EXECUTE
function app.sending_slots_held(uuid[]) app_owner: EXECUTE
function app.sending_slots_held(uuid[]) app_rw: EXECUTE
function app.sends_here() app_owner: EXECUTE
function app.sends_here() app_relay: EXECUTE
function app.session_members(uuid) app_owner: EXECUTE
function app.session_members(uuid) app_rw: EXECUTE
function app.shared_weeks() app_owner: EXECUTE
function app.shared_weeks() app_readonly: EXECUTE
function app.shared_weeks() app_rw: EXECUTE
function app.staff_holdings(uuid) app_owner: EXECUTE
function app.staff_holdings(uuid) app_readonly: EXECUTE
function app.staff_holdings(uuid) app_rw: EXECUTE
function app.stamp_and_hold_tenant() app_owner: EXECUTE
function app.waiting_places(uuid[]) app_owner: EXECUTE
function app.waiting_places(uuid[]) app_rw: EXECUTE
function auth.add_membership(uuid,uuid) app_owner: EXECUTE
function auth.add_membership(uuid,uuid) app_rw: EXECUTE
function auth.add_passkey(uuid,bytea,bytea,bigint,text[],text) app_owner: EXECUTE
function auth.add_passkey(uuid,bytea,bytea,bigint,text[],text) app_rw: EXECUTE
function auth.authenticator(uuid) app_owner: EXECUTE
function auth.authenticator(uuid) app_rw: EXECUTE
function auth.begin_authenticator(uuid,bytea) app_owner: EXECUTE
function auth.begin_authenticator(uuid,bytea) app_rw: EXECUTE
function auth.begin_step(bytea,text,uuid,interval) app_owner: EXECUTE
function auth.begin_step(bytea,text,uuid,interval) app_rw: EXECUTE
function auth.belongs_elsewhere(uuid,uuid) app_owner: EXECUTE
function auth.belongs_elsewhere(uuid,uuid) app_rw: EXECUTE
function auth.consume_token(bytea,text) app_owner: EXECUTE
function auth.consume_token(bytea,text) app_rw: EXECUTE
function auth.ensure_account(bytea) app_owner: EXECUTE
function auth.ensure_account(bytea) app_rw: EXECUTE
function auth.find_account(bytea) app_owner: EXECUTE
function auth.find_account(bytea) app_rw: EXECUTE
function auth.forget_tries(bytea) app_owner: EXECUTE
function auth.forget_tries(bytea) app_rw: EXECUTE
function auth.has_password(uuid) app_owner: EXECUTE
function auth.has_password(uuid) app_rw: EXECUTE
function auth.is_operator(uuid) app_owner: EXECUTE
function auth.is_operator(uuid) app_rw: EXECUTE
function auth.issue_token(bytea,text,uuid,uuid,timestamp with time zone) app_owner: EXECUTE
function auth.issue_token(bytea,text,uuid,uuid,timestamp with time zone) app_rw: EXECUTE
function auth.memberships(uuid) app_owner: EXECUTE
function auth.memberships(uuid) app_rw: EXECUTE
function auth.note_phone() app_owner: EXECUTE
function auth.note_refused_password(bytea,text,text) app_owner: EXECUTE
function auth.note_refused_password(bytea,text,text) app_rw: EXECUTE
function auth.note_sign_in(uuid,uuid,text,text,text) app_owner: EXECUTE
function auth.note_sign_in(uuid,uuid,text,text,text) app_rw: EXECUTE
function auth.note_try(bytea,integer,interval) app_owner: EXECUTE
function auth.note_try(bytea,integer,interval) app_rw: EXECUTE
function auth.open_staff_place(bytea,interval,boolean) app_owner: EXECUTE
function auth.open_staff_place(bytea,interval,boolean) app_rw: EXECUTE
function auth.open_staff_session(bytea,interval,boolean) app_owner: EXECUTE
function auth.open_staff_session(bytea,interval,boolean) app_rw: EXECUTE
function auth.organizations_of_phone(text) app_owner: EXECUTE
function auth.organizations_of_phone(text) app_rw: EXECUTE
function auth.passkey(bytea) app_owner: EXECUTE
function auth.passkey(bytea) app_rw: EXECUTE
function auth.passkeys_of(uuid) app_owner: EXECUTE
function auth.passkeys_of(uuid) app_rw: EXECUTE
function auth.peek_token(bytea,text) app_owner: EXECUTE
function auth.peek_token(bytea,text) app_rw: EXECUTE
function auth.prove_session(uuid) app_owner: EXECUTE
function auth.prove_session(uuid) app_rw: EXECUTE
function auth.purge() app_owner: EXECUTE
function auth.purge() app_relay: EXECUTE
function auth.recovery_codes_left(uuid) app_owner: EXECUTE
function auth.recovery_codes_left(uuid) app_rw: EXECUTE
function auth.remove_factor(uuid,uuid) app_owner: EXECUTE
function auth.remove_factor(uuid,uuid) app_rw: EXECUTE
function auth.remove_factors(uuid) app_owner: EXECUTE
function auth.remove_factors(uuid) app_rw: EXECUTE
function auth.revoke_links_of(text,uuid) app_owner: EXECUTE
function auth.revoke_links_of(text,uuid) app_rw: EXECUTE
function auth.revoke_other_sessions(uuid,uuid) app_owner: EXECUTE
function auth.revoke_other_sessions(uuid,uuid) app_rw: EXECUTE
function auth.revoke_session(uuid,uuid) app_owner: EXECUTE
function auth.revoke_session(uuid,uuid) app_rw: EXECUTE
function auth.revoke_sessions_of(uuid) app_owner: EXECUTE
function auth.revoke_sessions_of(uuid) app_rw: EXECUTE
function auth.revoke_token(bytea) app_owner: EXECUTE
function auth.revoke_token(bytea) app_rw: EXECUTE
function auth.second_factors(uuid) app_owner: EXECUTE
function auth.second_factors(uuid) app_rw: EXECUTE
function auth.session_lives(uuid,uuid,interval) app_owner: EXECUTE
function auth.session_lives(uuid,uuid,interval) app_rw: EXECUTE
function auth.session_proven(uuid,interval) app_owner: EXECUTE
function auth.session_proven(uuid,interval) app_rw: EXECUTE
function auth.sessions_of(uuid,interval) app_owner: EXECUTE
function auth.sessions_of(uuid,interval) app_rw: EXECUTE
function auth.set_password(uuid,text) app_owner: EXECUTE
function auth.set_password(uuid,text) app_rw: EXECUTE
function auth.set_recovery_codes(uuid,bytea[]) app_owner: EXECUTE
function auth.set_recovery_codes(uuid,bytea[]) app_rw: EXECUTE
function auth.sign_ins_here(integer) app_owner: EXECUTE
function auth.sign_ins_here(integer) app_rw: EXECUTE
function auth.sign_ins_of(uuid,integer) app_owner: EXECUTE
function auth.sign_ins_of(uuid,integer) app_rw: EXECUTE
function auth.staff_with_factor() app_owner: EXECUTE
function auth.staff_with_factor() app_rw: EXECUTE
function auth.start_session(uuid,bytea,text,uuid,uuid,uuid,integer,text, app_owner: EXECUTE
function auth.start_session(uuid,bytea,text,uuid,uuid,uuid,integer,text, app_rw: EXECUTE
function auth.step_account(bytea,text) app_owner: EXECUTE
function auth.step_account(bytea,text) app_rw: EXECUTE
function auth.switch_session(uuid,bytea,uuid,integer) app_owner: EXECUTE
function auth.switch_session(uuid,bytea,uuid,integer) app_rw: EXECUTE
function auth.take_step(bytea,text,uuid) app_owner: EXECUTE
function auth.take_step(bytea,text,uuid) app_rw: EXECUTE
function auth.touch_session(bytea,text,interval,boolean) app_owner: EXECUTE
function auth.touch_session(bytea,text,interval,boolean) app_rw: EXECUTE
function auth.use_authenticator(uuid,bigint) app_owner: EXECUTE
function auth.use_authenticator(uuid,bigint) app_rw: EXECUTE
function auth.use_passkey(uuid,bigint) app_owner: EXECUTE
function auth.use_passkey(uuid,bigint) app_rw: EXECUTE
function auth.use_recovery_code(uuid,bytea) app_owner: EXECUTE
function auth.use_recovery_code(uuid,bytea) app_rw: EXECUTE
function ctx.actor_id() app_owner: EXECUTE
function ctx.actor_id() app_readonly: EXECUTE
function ctx.actor_id() app_relay: EXECUTE
function ctx.actor_id() app_rw: EXECUTE
function ctx.claims() app_operator: EXECUTE
function ctx.claims() app_owner: EXECUTE
function ctx.claims() app_readonly: EXECUTE
function ctx.claims() app_relay: EXECUTE
function ctx.claims() app_rw: EXECUTE
function ctx.claims() app_sender: EXECUTE
function ctx.enter(text) app_owner: EXECUTE
function ctx.enter(text) app_readonly: EXECUTE
function ctx.enter(text) app_relay: EXECUTE
function ctx.enter(text) app_rw: EXECUTE
function ctx.enter_to_hear(text) app_owner: EXECUTE
function ctx.enter_to_hear(text) app_rw: EXECUTE
function ctx.is_new_patient(uuid) app_owner: EXECUTE
function ctx.is_new_patient(uuid) app_rw: EXECUTE
function ctx.kind() app_owner: EXECUTE
function ctx.kind() app_readonly: EXECUTE
function ctx.kind() app_relay: EXECUTE
function ctx.kind() app_rw: EXECUTE
function ctx.my_patients() app_owner: EXECUTE
function ctx.my_patients() app_readonly: EXECUTE
function ctx.my_patients() app_rw: EXECUTE
function ctx.open_sessions() app_owner: EXECUTE
function ctx.open_sessions() app_readonly: EXECUTE
function ctx.open_sessions() app_rw: EXECUTE
function ctx.organization_id() app_owner: EXECUTE
function ctx.organization_id() app_readonly: EXECUTE
function ctx.organization_id() app_relay: EXECUTE
function ctx.organization_id() app_rw: EXECUTE
function ctx.patient_id() app_owner: EXECUTE
function ctx.patient_id() app_readonly: EXECUTE
function ctx.patient_id() app_relay: EXECUTE
function ctx.patient_id() app_rw: EXECUTE
function ctx.reach() app_owner: EXECUTE
function ctx.reach() app_readonly: EXECUTE
function ctx.reach() app_relay: EXECUTE
function ctx.reach() app_rw: EXECUTE
function ctx.reads_plans() app_owner: EXECUTE
function ctx.reads_plans() app_readonly: EXECUTE
function ctx.reads_plans() app_rw: EXECUTE
function ctx.sharing_patients() app_owner: EXECUTE
function ctx.sharing_patients() app_readonly: EXECUTE
function ctx.sharing_patients() app_rw: EXECUTE
schema app app_eraser: USAGE
schema app app_operator: USAGE
schema app app_owner: CREATE, USAGE
schema app app_readonly: USAGE
schema app app_relay: USAGE
schema app app_rw: USAGE
schema app app_sealer: USAGE
schema app app_sender: USAGE
schema auth app_owner: CREATE, USAGE
schema auth app_relay: USAGE
schema auth app_rw: USAGE
schema ctx app_operator: USAGE
schema ctx app_owner: CREATE, USAGE
schema ctx app_readonly: USAGE
schema ctx app_relay: USAGE
schema ctx app_rw: USAGE
schema ctx app_sender: USAGE
schema public pg_database_owner: CREATE, USAGE
schema public public: USAGE
table app.audit_heads app_eraser: DELETE, SELECT
table app.audit_heads app_operator: SELECT
table app.audit_heads app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table app.audit_heads app_relay: SELECT
table app.audit_heads app_sealer: INSERT, SELECT, UPDATE
table app.audit_progress app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table app.audit_progress app_rw: SELECT
table app.audit_progress app_sealer: SELECT, UPDATE
table app.instance app_eraser: SELECT
table app.instance app_operator: SELECT
table app.instance app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table app.instance app_readonly: SELECT
table app.instance app_relay: SELECT
table app.instance app_rw: SELECT
table app.instance app_sealer: SELECT
table app.instance app_sender: SELECT
table public.accounts app_eraser: DELETE, SELECT
table public.accounts app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.admission_decisions app_eraser: DELETE, SELECT
table public.admission_decisions app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.admission_decisions app_readonly: SELECT
table public.admission_decisions app_rw: INSERT, SELECT
table public.admission_items app_eraser: DELETE, SELECT
table public.admission_items app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.admission_items app_readonly: SELECT
table public.admission_items app_rw: INSERT, SELECT, UPDATE
table public.admission_settings app_eraser: DELETE, SELECT
table public.admission_settings app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.admission_settings app_readonly: SELECT
table public.admission_settings app_rw: INSERT, SELECT, UPDATE
table public.appointment_offers app_eraser: DELETE, SELECT
table public.appointment_offers app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.appointment_offers app_readonly: SELECT
table public.appointment_offers app_rw: INSERT, SELECT, UPDATE
table public.appointment_rooms app_eraser: DELETE, SELECT
table public.appointment_rooms app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.appointment_rooms app_readonly: SELECT
table public.appointment_rooms app_rw: INSERT, SELECT, UPDATE
table public.appointments app_eraser: DELETE, SELECT
table public.appointments app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.appointments app_readonly: SELECT
table public.appointments app_rw: INSERT, SELECT, UPDATE
table public.audit_events app_eraser: DELETE, SELECT
table public.audit_events app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.audit_events app_readonly: SELECT
table public.audit_events app_rw: SELECT
table public.audit_events app_sealer: SELECT
table public.audit_seals app_eraser: DELETE, SELECT
table public.audit_seals app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.audit_seals app_readonly: SELECT
table public.audit_seals app_rw: SELECT
table public.audit_seals app_sealer: INSERT, SELECT
table public.availability_spans app_eraser: DELETE, SELECT
table public.availability_spans app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.availability_spans app_readonly: SELECT
table public.availability_spans app_rw: INSERT, SELECT, UPDATE
table public.calendar_feeds app_eraser: DELETE, SELECT
table public.calendar_feeds app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.calendar_feeds app_readonly: SELECT
table public.calendar_feeds app_rw: INSERT, SELECT, UPDATE
table public.call_forms app_eraser: DELETE, SELECT
table public.call_forms app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.call_forms app_readonly: SELECT
table public.call_forms app_rw: INSERT, SELECT, UPDATE
table public.card_photos app_eraser: DELETE, SELECT
table public.card_photos app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.card_photos app_readonly: SELECT
table public.card_photos app_rw: DELETE, INSERT, SELECT
table public.care_messages app_eraser: DELETE, SELECT
table public.care_messages app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.care_messages app_readonly: SELECT
table public.care_messages app_rw: INSERT, SELECT
table public.care_team_members app_eraser: DELETE, SELECT
table public.care_team_members app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.care_team_members app_readonly: SELECT
table public.care_team_members app_rw: INSERT, SELECT, UPDATE
table public.caseload_views app_eraser: DELETE, SELECT
table public.caseload_views app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.caseload_views app_readonly: SELECT
table public.caseload_views app_rw: DELETE, INSERT, SELECT, UPDATE
table public.channel_consents app_eraser: DELETE, SELECT
table public.channel_consents app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.channel_consents app_readonly: SELECT
table public.channel_consents app_rw: INSERT, SELECT, UPDATE
table public.channel_consents app_sender: SELECT, UPDATE
table public.check_ins app_eraser: DELETE, SELECT
table public.check_ins app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.check_ins app_readonly: SELECT
table public.check_ins app_rw: INSERT, SELECT
table public.chosen_meetings app_eraser: DELETE, SELECT
table public.chosen_meetings app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.chosen_meetings app_readonly: SELECT
table public.chosen_meetings app_rw: INSERT, SELECT
table public.consent_restrictions app_eraser: DELETE, SELECT
table public.consent_restrictions app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.consent_restrictions app_readonly: SELECT
table public.consent_restrictions app_rw: INSERT, SELECT, UPDATE
table public.counseling_note_custodians app_eraser: DELETE, SELECT
table public.counseling_note_custodians app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.counseling_note_custodians app_readonly: SELECT
table public.counseling_note_custodians app_rw: INSERT, SELECT, UPDATE
table public.counseling_note_openings app_eraser: DELETE, SELECT
table public.counseling_note_openings app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.counseling_note_openings app_readonly: SELECT
table public.counseling_note_openings app_rw: INSERT, SELECT
table public.counseling_notes app_eraser: DELETE, SELECT
table public.counseling_notes app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.counseling_notes app_readonly: SELECT
table public.counseling_notes app_rw: INSERT, SELECT
table public.covered_patients app_eraser: DELETE, SELECT
table public.covered_patients app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.covered_patients app_readonly: SELECT
table public.covered_patients app_rw: INSERT, SELECT
table public.covers app_eraser: DELETE, SELECT
table public.covers app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.covers app_readonly: SELECT
table public.covers app_rw: INSERT, SELECT, UPDATE
table public.directory_feeds app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.directory_feeds app_readonly: SELECT
table public.directory_feeds app_relay: SELECT, UPDATE
table public.directory_feeds app_rw: SELECT
table public.directory_imports app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.directory_imports app_readonly: SELECT
table public.directory_imports app_relay: DELETE, INSERT, SELECT, UPDATE
table public.directory_imports app_rw: SELECT
table public.directory_meetings app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.directory_meetings app_readonly: SELECT
table public.directory_meetings app_relay: INSERT, SELECT, UPDATE
table public.directory_meetings app_rw: SELECT
table public.discharge_records app_eraser: DELETE, SELECT
table public.discharge_records app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.discharge_records app_readonly: SELECT
table public.discharge_records app_rw: INSERT, SELECT, UPDATE
table public.disclosure_parties app_eraser: DELETE, SELECT
table public.disclosure_parties app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.disclosure_parties app_readonly: SELECT
table public.disclosure_parties app_rw: INSERT, SELECT
table public.disclosures app_eraser: DELETE, SELECT
table public.disclosures app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.disclosures app_readonly: SELECT
table public.disclosures app_rw: INSERT, SELECT
table public.due_work app_eraser: DELETE, SELECT
table public.due_work app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.due_work app_relay: DELETE, INSERT, SELECT, UPDATE
table public.due_work app_rw: DELETE, INSERT, SELECT, UPDATE
table public.due_work app_sender: DELETE, SELECT
table public.duty_hours app_eraser: DELETE, SELECT
table public.duty_hours app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.duty_hours app_readonly: SELECT
table public.duty_hours app_rw: DELETE, INSERT, SELECT, UPDATE
table public.emergency_accesses app_eraser: DELETE, SELECT
table public.emergency_accesses app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.emergency_accesses app_readonly: SELECT
table public.emergency_accesses app_rw: INSERT, SELECT, UPDATE
table public.episodes_of_care app_eraser: DELETE, SELECT
table public.episodes_of_care app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.episodes_of_care app_readonly: SELECT
table public.episodes_of_care app_rw: INSERT, SELECT, UPDATE
table public.episodes_of_care app_sender: SELECT
table public.external_results app_eraser: DELETE, SELECT
table public.external_results app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.external_results app_readonly: SELECT
table public.external_results app_rw: INSERT, SELECT
table public.facilitation_sessions app_eraser: DELETE, SELECT
table public.facilitation_sessions app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.facilitation_sessions app_readonly: SELECT
table public.facilitation_sessions app_rw: INSERT, SELECT, UPDATE
table public.facilities app_eraser: DELETE, SELECT
table public.facilities app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.facilities app_readonly: SELECT
table public.facilities app_rw: INSERT, SELECT, UPDATE
table public.facility_groups app_eraser: DELETE, SELECT
table public.facility_groups app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.facility_groups app_readonly: SELECT
table public.facility_groups app_rw: INSERT, SELECT, UPDATE
table public.facility_offers app_eraser: DELETE, SELECT
table public.facility_offers app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.facility_offers app_readonly: SELECT
table public.facility_offers app_rw: INSERT, SELECT, UPDATE
table public.feed_decisions app_eraser: DELETE, SELECT
table public.feed_decisions app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.feed_decisions app_readonly: SELECT
table public.feed_decisions app_rw: INSERT, SELECT, UPDATE
table public.feed_sources app_eraser: DELETE, SELECT
table public.feed_sources app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.feed_sources app_readonly: SELECT
table public.feed_sources app_rw: INSERT, SELECT, UPDATE
table public.follow_up_enrollments app_eraser: DELETE, SELECT
table public.follow_up_enrollments app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.follow_up_enrollments app_readonly: SELECT
table public.follow_up_enrollments app_rw: INSERT, SELECT, UPDATE
table public.follow_up_enrollments app_sender: SELECT, UPDATE
table public.follow_up_occurrences app_eraser: DELETE, SELECT
table public.follow_up_occurrences app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.follow_up_occurrences app_readonly: SELECT
table public.follow_up_occurrences app_rw: INSERT, SELECT, UPDATE
table public.follow_up_occurrences app_sender: SELECT, UPDATE
table public.follow_up_programme_switches app_eraser: DELETE, SELECT
table public.follow_up_programme_switches app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.follow_up_programme_switches app_readonly: SELECT
table public.follow_up_programme_switches app_rw: INSERT, SELECT, UPDATE
table public.follow_up_programme_versions app_eraser: DELETE, SELECT
table public.follow_up_programme_versions app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.follow_up_programme_versions app_readonly: SELECT
table public.follow_up_programme_versions app_rw: INSERT, SELECT
table public.follow_up_touches app_eraser: DELETE, SELECT
table public.follow_up_touches app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.follow_up_touches app_readonly: SELECT
table public.follow_up_touches app_rw: INSERT, SELECT, UPDATE
table public.follow_up_touches app_sender: INSERT, SELECT, UPDATE
table public.follow_up_tries app_eraser: DELETE, SELECT
table public.follow_up_tries app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.follow_up_tries app_readonly: SELECT
table public.follow_up_tries app_rw: INSERT, SELECT
table public.group_addenda app_eraser: DELETE, SELECT
table public.group_addenda app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.group_addenda app_readonly: SELECT
table public.group_addenda app_rw: INSERT, SELECT
table public.group_entries app_eraser: DELETE, SELECT
table public.group_entries app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.group_entries app_readonly: SELECT
table public.group_entries app_rw: INSERT, SELECT, UPDATE
table public.group_exceptions app_eraser: DELETE, SELECT
table public.group_exceptions app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.group_exceptions app_readonly: SELECT
table public.group_exceptions app_rw: DELETE, INSERT, SELECT, UPDATE
table public.group_members app_eraser: DELETE, SELECT
table public.group_members app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.group_members app_readonly: SELECT
table public.group_members app_rw: INSERT, SELECT, UPDATE
table public.group_sessions app_eraser: DELETE, SELECT
table public.group_sessions app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.group_sessions app_readonly: SELECT
table public.group_sessions app_rw: INSERT, SELECT, UPDATE
table public.group_substitutes app_eraser: DELETE, SELECT
table public.group_substitutes app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.group_substitutes app_readonly: SELECT
table public.group_substitutes app_rw: INSERT, SELECT, UPDATE
table public.guardians app_eraser: DELETE, SELECT
table public.guardians app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.guardians app_readonly: SELECT
table public.guardians app_rw: INSERT, SELECT, UPDATE
table public.higher_powers app_eraser: DELETE, SELECT
table public.higher_powers app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.higher_powers app_readonly: SELECT
table public.higher_powers app_rw: DELETE, INSERT, SELECT, UPDATE
table public.inbound_texts app_eraser: DELETE, SELECT
table public.inbound_texts app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.inbound_texts app_readonly: SELECT
table public.inbound_texts app_rw: INSERT, SELECT, UPDATE
table public.incapacity_findings app_eraser: DELETE, SELECT
table public.incapacity_findings app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.incapacity_findings app_readonly: SELECT
table public.incapacity_findings app_rw: INSERT, SELECT, UPDATE
table public.inquiries app_eraser: DELETE, SELECT
table public.inquiries app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.inquiries app_readonly: SELECT
table public.inquiries app_rw: INSERT, SELECT, UPDATE
table public.inquiry_calls app_eraser: DELETE, SELECT
table public.inquiry_calls app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.inquiry_calls app_readonly: SELECT
table public.inquiry_calls app_rw: INSERT, SELECT
table public.intake_packets app_eraser: DELETE, SELECT
table public.intake_packets app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.intake_packets app_readonly: SELECT
table public.intake_packets app_rw: INSERT, SELECT, UPDATE
table public.lapses app_eraser: DELETE, SELECT
table public.lapses app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.lapses app_readonly: SELECT
table public.lapses app_rw: INSERT, SELECT, UPDATE
table public.level_of_care_changes app_eraser: DELETE, SELECT
table public.level_of_care_changes app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.level_of_care_changes app_readonly: SELECT
table public.level_of_care_changes app_rw: INSERT, SELECT
table public.measure_assignments app_eraser: DELETE, SELECT
table public.measure_assignments app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.measure_assignments app_readonly: SELECT
table public.measure_assignments app_rw: INSERT, SELECT, UPDATE
table public.measure_packs app_eraser: DELETE, SELECT
table public.measure_packs app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.measure_packs app_readonly: SELECT
table public.measure_packs app_rw: INSERT, SELECT, UPDATE
table public.measure_results app_eraser: DELETE, SELECT
table public.measure_results app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.measure_results app_readonly: SELECT
table public.measure_results app_rw: INSERT, SELECT, UPDATE
table public.meeting_attendances app_eraser: DELETE, SELECT
table public.meeting_attendances app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.meeting_attendances app_readonly: SELECT
table public.meeting_attendances app_rw: INSERT, SELECT, UPDATE
table public.meeting_imports app_eraser: DELETE, SELECT
table public.meeting_imports app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.meeting_imports app_readonly: SELECT
table public.meeting_imports app_rw: DELETE, INSERT, SELECT, UPDATE
table public.meeting_marks app_eraser: DELETE, SELECT
table public.meeting_marks app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.meeting_marks app_readonly: SELECT
table public.meeting_marks app_rw: DELETE, INSERT, SELECT, UPDATE
table public.meeting_overrides app_eraser: DELETE, SELECT
table public.meeting_overrides app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.meeting_overrides app_readonly: SELECT
table public.meeting_overrides app_rw: INSERT, SELECT, UPDATE
table public.meeting_reaches app_eraser: DELETE, SELECT
table public.meeting_reaches app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.meeting_reaches app_readonly: SELECT
table public.meeting_reaches app_rw: INSERT, SELECT, UPDATE
table public.meeting_reports app_eraser: DELETE, SELECT
table public.meeting_reports app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.meeting_reports app_readonly: SELECT
table public.meeting_reports app_rw: INSERT, SELECT, UPDATE
table public.meeting_upload_parts app_eraser: DELETE, SELECT
table public.meeting_upload_parts app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.meeting_upload_parts app_readonly: SELECT
table public.meeting_upload_parts app_rw: DELETE, INSERT, SELECT
table public.meetings app_eraser: DELETE, SELECT
table public.meetings app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.meetings app_readonly: SELECT
table public.meetings app_rw: INSERT, SELECT, UPDATE
table public.memberships app_eraser: DELETE, SELECT
table public.memberships app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.milestones app_eraser: DELETE, SELECT
table public.milestones app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.milestones app_rw: INSERT, SELECT, UPDATE
table public.minor_rules app_eraser: DELETE, SELECT
table public.minor_rules app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.minor_rules app_readonly: SELECT
table public.minor_rules app_rw: INSERT, SELECT
table public.missed_weeks app_eraser: DELETE, SELECT
table public.missed_weeks app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.missed_weeks app_readonly: SELECT
table public.missed_weeks app_rw: INSERT, SELECT
table public.notification_marks app_eraser: DELETE, SELECT
table public.notification_marks app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.notification_marks app_readonly: SELECT
table public.notification_marks app_rw: DELETE, INSERT, SELECT, UPDATE
table public.on_call_shifts app_eraser: DELETE, SELECT
table public.on_call_shifts app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.on_call_shifts app_readonly: SELECT
table public.on_call_shifts app_rw: INSERT, SELECT, UPDATE
table public.one_time_tokens app_eraser: DELETE, SELECT
table public.one_time_tokens app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.one_time_tokens app_sender: INSERT
table public.operator_acts app_operator: INSERT, SELECT
table public.operator_acts app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.operators app_operator: SELECT
table public.operators app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.organization_erasures app_eraser: SELECT
table public.organization_erasures app_operator: DELETE, INSERT, SELECT
table public.organization_erasures app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.organization_exports app_eraser: DELETE, SELECT
table public.organization_exports app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.organization_exports app_readonly: SELECT
table public.organization_exports app_rw: SELECT
table public.organization_meetings app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.organization_meetings app_readonly: SELECT
table public.organization_meetings app_rw: SELECT
table public.organizations app_eraser: DELETE, SELECT
table public.organizations app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.organizations app_readonly: SELECT
table public.organizations app_rw: SELECT, UPDATE
table public.organizations app_sender: SELECT
table public.outbox app_eraser: DELETE, SELECT
table public.outbox app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.outbox app_relay: DELETE, INSERT, SELECT, UPDATE
table public.outbox app_rw: DELETE, INSERT, SELECT, UPDATE
table public.own_measures app_eraser: DELETE, SELECT
table public.own_measures app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.own_measures app_readonly: SELECT
table public.own_measures app_rw: INSERT, SELECT, UPDATE
table public.own_paths app_eraser: DELETE, SELECT
table public.own_paths app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.own_paths app_readonly: SELECT
table public.own_paths app_rw: INSERT, SELECT, UPDATE
table public.packet_answers app_eraser: DELETE, SELECT
table public.packet_answers app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.packet_answers app_readonly: SELECT
table public.packet_answers app_rw: INSERT, SELECT, UPDATE
table public.packet_forms app_eraser: DELETE, SELECT
table public.packet_forms app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.packet_forms app_readonly: SELECT
table public.packet_forms app_rw: INSERT, SELECT, UPDATE
table public.packet_takings app_eraser: DELETE, SELECT
table public.packet_takings app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.packet_takings app_readonly: SELECT
table public.packet_takings app_rw: INSERT, SELECT
table public.part2_consent_papers app_eraser: DELETE, SELECT
table public.part2_consent_papers app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.part2_consent_papers app_readonly: SELECT
table public.part2_consent_papers app_rw: INSERT, SELECT
table public.part2_consent_recipients app_eraser: DELETE, SELECT
table public.part2_consent_recipients app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.part2_consent_recipients app_readonly: SELECT
table public.part2_consent_recipients app_rw: INSERT, SELECT
table public.part2_consents app_eraser: DELETE, SELECT
table public.part2_consents app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.part2_consents app_readonly: SELECT
table public.part2_consents app_rw: INSERT, SELECT, UPDATE
table public.part2_notices_given app_eraser: DELETE, SELECT
table public.part2_notices_given app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.part2_notices_given app_readonly: SELECT
table public.part2_notices_given app_rw: INSERT, SELECT
table public.participation_ticks app_eraser: DELETE, SELECT
table public.participation_ticks app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.participation_ticks app_readonly: SELECT
table public.participation_ticks app_rw: DELETE, INSERT, SELECT
table public.patient_access app_eraser: DELETE, SELECT
table public.patient_access app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.patient_access app_readonly: SELECT
table public.patient_access app_rw: INSERT, SELECT, UPDATE
table public.patient_card_marks app_eraser: DELETE, SELECT
table public.patient_card_marks app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.patient_card_marks app_readonly: SELECT
table public.patient_card_marks app_relay: SELECT, UPDATE
table public.patient_card_marks app_rw: DELETE, SELECT
table public.patient_cards app_eraser: DELETE, SELECT
table public.patient_cards app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.patient_cards app_readonly: SELECT
table public.patient_cards app_rw: DELETE, INSERT, SELECT, UPDATE
table public.patient_contacts app_eraser: DELETE, SELECT
table public.patient_contacts app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.patient_contacts app_readonly: SELECT
table public.patient_contacts app_rw: INSERT, SELECT, UPDATE
table public.patient_contacts app_sender: SELECT, UPDATE
table public.patient_details app_eraser: DELETE, SELECT
table public.patient_details app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.patient_details app_readonly: SELECT
table public.patient_details app_rw: INSERT, SELECT, UPDATE
table public.patient_identifiers app_eraser: DELETE, SELECT
table public.patient_identifiers app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.patient_identifiers app_readonly: SELECT
table public.patient_identifiers app_rw: INSERT, SELECT
table public.patient_import_parts app_eraser: DELETE, SELECT
table public.patient_import_parts app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.patient_import_parts app_readonly: SELECT
table public.patient_import_parts app_rw: DELETE, INSERT, SELECT
table public.patient_import_rows app_eraser: DELETE, SELECT
table public.patient_import_rows app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.patient_import_rows app_readonly: SELECT
table public.patient_import_rows app_rw: DELETE, INSERT, SELECT, UPDATE
table public.patient_imports app_eraser: DELETE, SELECT
table public.patient_imports app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.patient_imports app_readonly: SELECT
table public.patient_imports app_rw: DELETE, INSERT, SELECT, UPDATE
table public.patient_merges app_eraser: DELETE, SELECT
table public.patient_merges app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.patient_merges app_readonly: SELECT
table public.patient_merges app_rw: SELECT
table public.patient_status_changes app_eraser: DELETE, SELECT
table public.patient_status_changes app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.patient_status_changes app_readonly: SELECT
table public.patient_status_changes app_rw: INSERT, SELECT
table public.patients app_eraser: DELETE, SELECT
table public.patients app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.patients app_readonly: SELECT
table public.patients app_rw: INSERT, SELECT, UPDATE
table public.phone_organizations app_eraser: DELETE, SELECT
table public.phone_organizations app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.place_overrides app_eraser: DELETE, SELECT
table public.place_overrides app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.place_overrides app_readonly: SELECT
table public.place_overrides app_rw: INSERT, SELECT
table public.plan_hand_overs app_eraser: DELETE, SELECT
table public.plan_hand_overs app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.plan_hand_overs app_readonly: SELECT
table public.plan_hand_overs app_rw: INSERT, SELECT
table public.plan_papers app_eraser: DELETE, SELECT
table public.plan_papers app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.plan_papers app_readonly: SELECT
table public.plan_papers app_rw: INSERT, SELECT
table public.plan_reviews app_eraser: DELETE, SELECT
table public.plan_reviews app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.plan_reviews app_readonly: SELECT
table public.plan_reviews app_rw: INSERT, SELECT
table public.plan_signatures app_eraser: DELETE, SELECT
table public.plan_signatures app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.plan_signatures app_readonly: SELECT
table public.plan_signatures app_rw: INSERT, SELECT, UPDATE
table public.plan_template_versions app_eraser: DELETE, SELECT
table public.plan_template_versions app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.plan_template_versions app_readonly: SELECT
table public.plan_template_versions app_rw: INSERT, SELECT
table public.plan_templates app_eraser: DELETE, SELECT
table public.plan_templates app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.plan_templates app_readonly: SELECT
table public.plan_templates app_rw: INSERT, SELECT, UPDATE
table public.privacy_incidents app_eraser: DELETE, SELECT
table public.privacy_incidents app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.privacy_incidents app_readonly: SELECT
table public.privacy_incidents app_rw: INSERT, SELECT, UPDATE
table public.programme_places app_eraser: DELETE, SELECT
table public.programme_places app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.programme_places app_readonly: SELECT
table public.programme_places app_rw: DELETE, INSERT, SELECT, UPDATE
table public.readmissions app_eraser: DELETE, SELECT
table public.readmissions app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.readmissions app_readonly: SELECT
table public.readmissions app_rw: INSERT, SELECT
table public.record_copies app_eraser: DELETE, SELECT
table public.record_copies app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.record_copies app_readonly: SELECT
table public.record_copies app_rw: INSERT, SELECT
table public.recovery_codes app_eraser: DELETE, SELECT
table public.recovery_codes app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.recovery_displays app_eraser: DELETE, SELECT
table public.recovery_displays app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.recovery_displays app_rw: INSERT, SELECT, UPDATE
table public.recovery_paths app_eraser: DELETE, SELECT
table public.recovery_paths app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.recovery_paths app_readonly: SELECT
table public.recovery_paths app_rw: INSERT, SELECT, UPDATE
table public.recovery_starts app_eraser: DELETE, SELECT
table public.recovery_starts app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.recovery_starts app_readonly: SELECT
table public.recovery_starts app_rw: INSERT, SELECT, UPDATE
table public.recovery_tasks app_eraser: DELETE, SELECT
table public.recovery_tasks app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.recovery_tasks app_readonly: SELECT
table public.recovery_tasks app_rw: INSERT, SELECT, UPDATE
table public.relapse_prevention_plans app_eraser: DELETE, SELECT
table public.relapse_prevention_plans app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.relapse_prevention_plans app_readonly: SELECT
table public.relapse_prevention_plans app_rw: INSERT, SELECT, UPDATE
table public.safety_items app_eraser: DELETE, SELECT
table public.safety_items app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.safety_items app_readonly: SELECT
table public.safety_items app_rw: INSERT, SELECT, UPDATE
table public.safety_pages app_eraser: DELETE, SELECT
table public.safety_pages app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.safety_pages app_readonly: SELECT
table public.safety_pages app_rw: INSERT, SELECT, UPDATE
table public.safety_settings app_eraser: DELETE, SELECT
table public.safety_settings app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.safety_settings app_readonly: SELECT
table public.safety_settings app_rw: INSERT, SELECT, UPDATE
table public.schema_migrations app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.schema_migrations app_readonly: SELECT
table public.schema_migrations app_relay: SELECT
table public.schema_migrations app_rw: SELECT
table public.second_factors app_eraser: DELETE, SELECT
table public.second_factors app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.sending_pauses app_eraser: DELETE, SELECT
table public.sending_pauses app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.sending_pauses app_readonly: SELECT
table public.sending_pauses app_rw: INSERT, SELECT, UPDATE
table public.sending_pauses app_sender: SELECT
table public.sending_slots app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.sending_slots app_sender: SELECT, UPDATE
table public.service_agreements app_eraser: DELETE, SELECT
table public.service_agreements app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.service_agreements app_readonly: SELECT
table public.service_agreements app_rw: INSERT, SELECT, UPDATE
table public.sessions app_eraser: DELETE, SELECT
table public.sessions app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.sign_in_steps app_eraser: DELETE, SELECT
table public.sign_in_steps app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.sign_ins app_eraser: DELETE, SELECT
table public.sign_ins app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.signal_rules app_eraser: DELETE, SELECT
table public.signal_rules app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.signal_rules app_readonly: SELECT
table public.signal_rules app_rw: INSERT, SELECT, UPDATE
table public.signals app_eraser: DELETE, SELECT
table public.signals app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.signals app_readonly: SELECT
table public.signals app_rw: INSERT, SELECT, UPDATE
table public.sponsors app_eraser: DELETE, SELECT
table public.sponsors app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.sponsors app_readonly: SELECT
table public.sponsors app_rw: INSERT, SELECT, UPDATE
table public.staff_members app_eraser: DELETE, SELECT
table public.staff_members app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.staff_members app_readonly: SELECT
table public.staff_members app_rw: INSERT, SELECT, UPDATE
table public.stay_transfers app_eraser: DELETE, SELECT
table public.stay_transfers app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.stay_transfers app_readonly: SELECT
table public.stay_transfers app_rw: INSERT, SELECT
table public.step_reflections app_eraser: DELETE, SELECT
table public.step_reflections app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.step_reflections app_rw: DELETE, INSERT, SELECT, UPDATE
table public.step_visits app_eraser: DELETE, SELECT
table public.step_visits app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.step_visits app_readonly: SELECT
table public.step_visits app_rw: DELETE, INSERT, SELECT, UPDATE
table public.step_wordings app_eraser: DELETE, SELECT
table public.step_wordings app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.step_wordings app_readonly: SELECT
table public.step_wordings app_rw: INSERT, SELECT, UPDATE
table public.suppressions app_eraser: DELETE, SELECT
table public.suppressions app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.suppressions app_readonly: SELECT
table public.suppressions app_rw: DELETE, INSERT, SELECT
table public.suppressions app_sender: SELECT
table public.task_templates app_eraser: DELETE, SELECT
table public.task_templates app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.task_templates app_readonly: SELECT
table public.task_templates app_rw: INSERT, SELECT, UPDATE
table public.tasks app_eraser: DELETE, SELECT
table public.tasks app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.tasks app_readonly: SELECT
table public.tasks app_rw: INSERT, SELECT, UPDATE
table public.text_armings app_eraser: DELETE, SELECT
table public.text_armings app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.text_armings app_readonly: SELECT
table public.text_armings app_rw: INSERT, SELECT, UPDATE
table public.text_armings app_sender: SELECT
table public.text_requirements app_eraser: DELETE, SELECT
table public.text_requirements app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.text_requirements app_readonly: SELECT
table public.text_requirements app_rw: INSERT, SELECT, UPDATE
table public.tile_servers app_eraser: DELETE, SELECT
table public.tile_servers app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.tile_servers app_readonly: SELECT
table public.tile_servers app_rw: DELETE, INSERT, SELECT, UPDATE
table public.treatment_goals app_eraser: DELETE, SELECT
table public.treatment_goals app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.treatment_goals app_readonly: SELECT
table public.treatment_goals app_rw: INSERT, SELECT, UPDATE
table public.undone_discharges app_eraser: DELETE, SELECT
table public.undone_discharges app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.undone_discharges app_readonly: SELECT
table public.undone_discharges app_rw: INSERT, SELECT
table public.voicemail_consents app_eraser: DELETE, SELECT
table public.voicemail_consents app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.voicemail_consents app_readonly: SELECT
table public.voicemail_consents app_rw: INSERT, SELECT, UPDATE
table public.weekly_outcomes app_eraser: DELETE, SELECT
table public.weekly_outcomes app_owner: DELETE, INSERT, MAINTAIN, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE
table public.weekly_outcomes app_readonly: SELECT
table public.weekly_outcomes app_rw: INSERT, SELECT, UPDATE
