import { ask, signIn } from './as-staff.mjs';
import { lookAtScreen } from './patient-inside.mjs';

const publicPages = `query { facilities { id } callForms { facilityId address isOpen } facilityOffers { facilityId address isListed version } }`;
const openForm = `mutation($input: SetCallFormInput!) { setCallForm(input: $input) { address } }`;
const list = `mutation($input: SaveFacilityOfferInput!) { saveFacilityOffer(input: $input) { address } }`;
const waiting = `query($id: ID!) {
  patient(id: $id) { plans { id status version } }
  patientSharing(patientId: $id) { consents { id state } }
}`;

async function openAfresh(page, address) {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('h1').waitFor();
}

/** Asking for a call, and finding a place: pages for anybody, as an owner opened them. */
export async function lookAtPublicPages(lookout, openPage, { staffUrl }) {
  const page = await openPage();
  await page.context().clearCookies();
  await signIn(page, `${staffUrl}/sign-in`, 'owner@example.org');
  const { facilities, callForms, facilityOffers } = await ask(page, staffUrl, publicPages);
  const [{ id: facilityId }] = facilities;
  const form = callForms.find(({ isOpen }) => isOpen);
  const offer = facilityOffers.find(({ isListed }) => isListed);
  const call =
    form?.address ?? (await ask(page, staffUrl, openForm, { input: { facilityId, isOpen: true } })).setCallForm.address;
  const place =
    offer?.address ??
    (
      await ask(page, staffUrl, list, {
        input: {
          ...{ facilityId, isListed: true, freePlaces: 3, languages: ['ES'], levels: ['OUTPATIENT'] },
          ...{ needs: [], version: facilityOffers.find((one) => one.facilityId === facilityId)?.version ?? 0 },
        },
      })
    ).saveFacilityOffer.address;
  await page.context().clearCookies();
  await openAfresh(page, call);
  await lookAtScreen(lookout, page, 'patient ask for a call');
  await page.getByRole('button', { name: 'Ask for a call' }).click();
  await page.getByText('Write a name.').waitFor();
  await lookAtScreen(lookout, page, 'patient ask for a call', { state: 'refused', widths: [360] });
  await openAfresh(page, place);
  await lookAtScreen(lookout, page, 'patient find a place');
  await page.getByRole('button', { name: 'Español' }).click();
  await lookAtScreen(lookout, page, 'patient find a place', { state: 'in Spanish', widths: [360] });
  await openAfresh(page, call);
  await page.getByRole('button', { name: 'Español' }).click();
  await lookAtScreen(lookout, page, 'patient ask for a call', { state: 'in Spanish', widths: [360] });
  await openAfresh(page, `${call.split('#')[0]}#gone`);
  await lookAtScreen(lookout, page, 'patient ask for a call', { state: 'gone', widths: [360] });
}

/** What a patient reads and answers on the room's tablet; handing it over signs staff out each time. */
export async function lookAtTablet(lookout, openPage, { staffUrl }, patientId) {
  const page = await openPage();
  const handOver = async (kind, choose) => {
    await page.context().clearCookies();
    await signIn(page, `${staffUrl}/sign-in`, 'clinician@example.org');
    const data = choose(await ask(page, staffUrl, waiting, { id: patientId }));
    const headers = { 'x-requested-with': 'stepwell' };
    const response = await page.request.post(`${staffUrl}/auth/${kind}/hand-over`, { headers, data });
    const { url } = await response.json();
    await openAfresh(page, url);
  };
  await handOver('tablet-consent', ({ patientSharing: { consents } }) => ({
    consentId: consents.find(({ state }) => state === 'DRAFT').id,
  }));
  await lookAtScreen(lookout, page, 'patient tablet consent');
  await handOver('tablet', ({ patient: { plans } }) => {
    const { id, version } = plans.find(({ status }) => status === 'AWAITING_PATIENT');
    return { id, version };
  });
  await lookAtScreen(lookout, page, 'patient tablet plan');
  await handOver('tablet-measure', () => ({ patientId, code: 'gad-7' }));
  await lookAtScreen(lookout, page, 'patient tablet measure');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('label').first().waitFor();
  await lookAtScreen(lookout, page, 'patient tablet measure question');
}
