import { ask, changeTo, lookAt, lookAtDialogs, open } from './as-staff.mjs';

const charts = `query { caseload(first: 50, filter: { mine: true }) { edges { node { id } } } }`;
const shared = `query($id: ID!) { patientSharing(patientId: $id) { consents { id state } } patient(id: $id) { contacts { id voicemail { rule } } } }`;
const sayNo = `mutation($input: RecordVoicemailConsentInput!) { recordVoicemailConsent(input: $input) { id } }`;
const some = ['as it is', 'loading', 'failed'];

/** What may leave a chart and what left: consents, letters, files, notes kept apart, and the register of services. */
export async function lookAtSharing(lookout, page, url) {
  await changeTo(page, url, 'clinician@example.org');
  const ids = (await ask(page, url, charts)).caseload.edges.map(({ node }) => node.id);
  const all = [];
  for (const id of ids) {
    const { patientSharing, patient } = await ask(page, url, shared, { id });
    all.push({ id, consents: patientSharing.consents, contacts: patient.contacts });
  }
  const { id, consents } = all.find((each) => each.consents.length > 0);
  const silent = all.find((each) => each.consents.length === 0);
  const chart = `${url}/patients/${id}`;
  const sharing = `${chart}/sharing`;

  await lookAt(lookout, page, 'clinician sharing', sharing);
  await lookAt(lookout, page, 'clinician sharing of nothing yet', `${url}/patients/${silent.id}/sharing`, {
    only: ['as it is'],
  });
  await lookAt(lookout, page, 'clinician new consent', `${sharing}/new`, { only: [...some, 'long names'] });
  await lookAt(lookout, page, 'clinician letter', `${sharing}/letter`, { only: [...some, 'long names'] });
  await lookAt(lookout, page, 'clinician record files', `${sharing}/files`, { only: [...some, 'empty', 'long names'] });
  await lookAt(lookout, page, 'clinician notes apart', `${sharing}/notes`, { only: some });
  for (const state of ['DRAFT', 'ACTIVE']) {
    const consent = consents.find((each) => each.state === state);
    if (consent)
      await lookAt(lookout, page, `clinician consent ${state.toLowerCase()}`, `${sharing}/${consent.id}`, {
        only: ['as it is', 'long names', ...(state === 'DRAFT' ? ['loading', 'failed'] : [])],
      });
  }
  await lookAt(lookout, page, 'clinician record files since', `${url}/record-files`, { only: ['as it is'] });
  await lookAtAsked(lookout, page, { chart, sharing, consents });
  const called = all.find((each) => each.contacts.some(({ voicemail }) => voicemail?.rule === 'MAY_LEAVE'));
  if (called) await lookAtVoicemail(lookout, page, url, called);
  await changeTo(page, url, 'supervisor@example.org');
  await lookAt(lookout, page, 'clinician agreements', `${url}/agreements`);
  await lookAt(lookout, page, 'clinician notes apart of a supervisor', `${sharing}/notes`, { only: ['as it is'] });
  await lookAtDialogs(lookout, page, [
    ['add agreement', `${url}/agreements`, 'Add an agreement'],
    ['change agreement', `${url}/agreements`, /^Change: /],
  ]);
}

/** What is asked and read out before something leaves, or may be sent. */
async function lookAtAsked(lookout, page, { chart, sharing, consents }) {
  const inUse = consents.find(({ state }) => state === 'ACTIVE');
  const draft = consents.find(({ state }) => state === 'DRAFT');
  await lookAtDialogs(lookout, page, [
    ['who may we talk to', sharing, 'Read out and record'],
    ['emergency', sharing, 'Medical emergency'],
    ['share without consent', sharing, 'Record without consent'],
    ['ask to share less', sharing, 'Write down a wish'],
    ...(inUse ? [['take consent back', `${sharing}/${inUse.id}`, 'Taken back in writing']] : []),
    ...(draft
      ? [
          ['hand over tablet', `${sharing}/${draft.id}`, /tablet/i],
          ['signed paper', `${sharing}/${draft.id}`, /paper/i],
        ]
      : []),
    ['record channel consent', `${chart}/contact`, /^Record consent: /],
    ['revoke channel consent', `${chart}/contact`, /^Revoke consent: (?!voicemail)/],
    ['status changed', `${chart}/contact`, 'Status changed'],
  ]);
  await open(page, sharing);
  await page.getByRole('button', { name: 'Read out and record' }).click();
  await page
    .getByRole('button', { name: /^Record call/ })
    .first()
    .click();
  await lookout.look(page, 'clinician dialog record a call', { colors: ['light'] });
}

/** Taking back that a message may be left on a number, and saying so anew after a no. */
async function lookAtVoicemail(lookout, page, url, { id, contacts }) {
  const contact = `${url}/patients/${id}/contact`;
  await lookAtDialogs(lookout, page, [['revoke voicemail consent', contact, /^Revoke consent: voicemail/]]);
  const { id: contactId } = contacts.find(({ voicemail }) => voicemail?.rule === 'MAY_LEAVE');
  await ask(page, url, sayNo, { input: { contactId, agreed: false, source: 'VERBAL' } });
  await lookAtDialogs(lookout, page, [['record voicemail consent', contact, /^Record answer: voicemail/]]);
}
