import { part, type RecordPart } from './record-part';

/** To whom the record went, on what ground, and what the patient was told of it. */
export const sharingParts: readonly RecordPart[] = [
  part(
    'sharing',
    'part2_consents',
    't.type, t.discloser as "place", t.information, t.purpose_words as "purpose", t.signed_at as "signedAt", t.signer_name as "by", t.expires_on::text as "until", t.revoked_at as "takenBackAt", t.sections',
    { where: 't.signed_at is not null', order: 't.signed_at' },
  ),
  part('sharing', 'part2_consent_recipients', 'p.name, p.affiliation, p.role', {
    joins: `join disclosure_parties p on p.organization_id = t.organization_id and p.id = t.party_id`,
  }),
  part(
    'sharing',
    'consent_restrictions',
    't.asked_at as "at", t.words, t.categories, t.decision, t.decision_words as "reason", t.ended_at as "until"',
    { order: 't.asked_at' },
  ),
  part('sharing', 'disclosure_parties', 't.name, t.affiliation, t.role'),
  part(
    'sharing',
    'part2_notices_given',
    't.given_at as "at", t.given_how as "means", t.language, t.notice_version as "version"',
    { order: 't.given_at' },
  ),
  part(
    'sharing',
    'disclosures',
    't.disclosed_at as "at", t.recipient_name as "name", t.recipient_affiliation as "affiliation", t.basis, t.purpose, t.categories, t.means, t.words, t.nature, t.discloser_name as "by"',
    { order: 't.disclosed_at' },
  ),
  part(
    'sharing',
    'emergency_accesses',
    't.started_at as "at", t.ends_at as "until", t.recipient_name as "name", t.recipient_affiliation as "affiliation", t.nature, t.discloser_name as "by"',
    { order: 't.started_at' },
  ),
  part('sharing', 'record_copies', 't.created_at as "at", t.language'),
];
