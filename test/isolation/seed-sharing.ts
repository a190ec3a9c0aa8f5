import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { formHash } from '@stepwell/domain/disclosures/consent-form';
import type { Id } from '@stepwell/kernel/ids';

/** Ids of what an operation on sharing can name. */
export interface SharingIds {
  /** Somebody whom an active consent names, and a court with a consent for a proceeding. */
  party: Id;
  courtParty: Id;
  sharedConsent: Id;
  /** Ends by an event. */
  eventConsent: Id;
  /** Waits for the patient. */
  consentDraft: Id;
  restriction: Id;
  guardian: Id;
  incapacity: Id;
  /** In force. */
  serviceAgreement: Id;
  /** Whom a consent for counseling notes names. */
  notesParty: Id;
}

const sectionsOf = (mark: string) => [{ heading: 'What', text: `${mark} information` }];

/** Hash of the words of a seeded consent. */
export const seededFormHash = (mark: string): string => formHash(sectionsOf(mark));

/** Puts consents, a wish, a notice and a disclosure beside a patient; every text of them says `mark`. */
export async function seedSharing(
  one: (table: string, values: Record<string, unknown>) => Promise<Id>,
  { patientId, episodeId, staffId, mark }: { patientId: Id; episodeId: Id; staffId: Id; mark: string },
): Promise<SharingIds> {
  const partyOf = (role: string): Promise<Id> =>
    one('disclosure_parties', { patient_id: patientId, name: `${mark} ${role}`, role, added_by_id: staffId });
  const consentOf = async (partyId: Id, values: Record<string, unknown> = {}): Promise<Id> => {
    const id = await one('part2_consents', {
      ...{ patient_id: patientId, type: 'named', discloser: `${mark} team`, information: `${mark} information` },
      ...{ categories: ['presence', 'attendance'], recipient_classes: [], purposes: ['family_support'] },
      ...{ purpose_words: mark, expires_on: '2099-01-05', language: 'en', form_version: '1' },
      ...{ sections: JSON.stringify(sectionsOf(mark)), form_hash: seededFormHash(mark), revocation_wording: '1' },
      ...{ aid: 'none', signer_relationship: 'self', prepared_by_id: staffId, submit_id: randomUUID() },
      ...values,
    });
    await one('part2_consent_recipients', { patient_id: patientId, consent_id: id, party_id: partyId });
    return id;
  };
  const party = await partyOf('family');
  const courtParty = await partyOf('court');
  const notesParty = await partyOf('treating_provider');
  const ids = {
    party,
    courtParty,
    sharedConsent: await consentOf(party),
    eventConsent: await consentOf(party, { expires_on: null, expires_event: mark }),
    consentDraft: '',
    serviceAgreement: await one('service_agreements', {
      ...{
        name: `${mark} laboratory`,
        services: `${mark} tests`,
        signed_on: '2026-01-05',
        document_name: `${mark} paper`,
      },
      ...{ keeper_id: staffId, changed_by_id: staffId, submit_id: randomUUID() },
    }),
    notesParty,
    guardian: await one('guardians', {
      ...{ patient_id: patientId, name: `${mark} guardian`, relationship: 'parent', basis: `${mark} paper` },
      ...{ from_on: '2026-01-05', added_by_id: staffId, submit_id: randomUUID() },
    }),
    incapacity: await one('incapacity_findings', {
      ...{ patient_id: patientId, kind: 'minor_at_risk', cause: 'extreme_youth', basis: `${mark} seen` },
      ...{ threat: `${mark} threat`, person_name: `${mark} mother`, person_relation: 'Mother' },
      ...{ from_on: '2026-01-05', until_on: '2099-01-05', recorded_by_id: staffId, submit_id: randomUUID() },
    }),
    restriction: await one('consent_restrictions', {
      ...{ patient_id: patientId, words: `${mark} wish`, party_id: party, categories: ['billing'] },
      ...{ asked_at: new Date(), recorded_by_id: staffId, submit_id: randomUUID() },
    }),
  };
  await one('minor_rules', {
    ...{ version: 1, rule: 'guardian_as_well', may_sign: ['parent'], source: `${mark} law`, confirmed_by_id: staffId },
  });
  const court = await consentOf(courtParty, { type: 'proceedings', purposes: ['legal_proceeding'] });
  await consentOf(notesParty, {
    ...{
      type: 'counseling_notes',
      categories: ['counseling_notes'],
      purposes: ['treatment'],
      redisclosure_wording: '1',
    },
  });
  await one('part2_consent_papers', {
    ...{ patient_id: patientId, consent_id: court, media_type: 'image/png', bytes: Buffer.from(mark) },
    uploaded_by_id: staffId,
  });
  await one('part2_notices_given', {
    ...{ patient_id: patientId, episode_id: episodeId, notice_version: '1', language: 'en', given_how: 'paper' },
    ...{ given_at: new Date(), given_by_id: staffId },
  });
  await one('disclosures', {
    ...{ patient_id: patientId, basis: 'qsoa', recipient_name: `${mark} laboratory`, purpose: 'operations' },
    agreement_id: ids.serviceAgreement,
    ...{ categories: ['billing'], means: 'fax', authority: mark, disclosed_at: new Date(), disclosed_by_id: staffId },
    ...{ discloser_name: mark, submit_id: randomUUID() },
  });
  return { ...ids, consentDraft: await consentOf(party) };
}

/** Signs all seeded consents of a patient but the draft, as the phone would. */
export const SIGN_SEEDED = `
  update part2_consents set signed_at = app.now(), signer_name = 'Ana', signed_by = 'own_phone',
    sign_submit_id = gen_random_uuid()
  where patient_id = $1 and id <> $2 and signed_at is null`;

/** A consent that waits for the patient anew, as their phone signs it. */
export async function waitingConsent(
  superuser: Client,
  { patient, consentDraft }: { patient: Id; consentDraft: Id },
): Promise<Record<string, unknown>> {
  const { rows } = await superuser.query<{ id: Id; hash: string }>(
    `with copy as (
       insert into part2_consents (organization_id, id, patient_id, type, discloser, information, categories,
         recipient_classes, purposes, purpose_words, expires_on, language, form_version, sections, form_hash,
         revocation_wording, aid, signer_relationship, prepared_by_id, submit_id)
       select organization_id, gen_random_uuid(), patient_id, type, discloser, information, categories, recipient_classes,
         purposes, purpose_words, expires_on, language, form_version, sections, form_hash, revocation_wording, aid,
         signer_relationship, prepared_by_id, gen_random_uuid()
       from part2_consents where patient_id = $1 and id = $2 returning id, form_hash)
     select id, form_hash as hash from copy`,
    [patient, consentDraft],
  );
  await superuser.query(
    `insert into part2_consent_recipients (organization_id, patient_id, consent_id, party_id)
     select organization_id, patient_id, $1, party_id from part2_consent_recipients where consent_id = $2`,
    [rows[0]!.id, consentDraft],
  );
  return { submitId: randomUUID(), consentId: rows[0]!.id, formHash: rows[0]!.hash, name: 'Ana' };
}
