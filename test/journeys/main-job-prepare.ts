import { demoPassword } from '../../tools/demo/accounts';
import { expectAccessible } from './accessible';
import { AsClinician } from './as-clinician';
import { AsClinicianPreparing } from './as-clinician-preparing';
import { patient, secretNames, type MainJob } from './main-job';
import { codeOf, expectNeutral } from './read-mail';
import { takePicture } from './take-picture';

/** The clinician's first part: a patient by hand, an address that is theirs, consents, and the setup code. */
export function prepare(job: MainJob): void {
  const { journey, step } = job;

  step('a clinician signs in and creates a patient', async () => {
    const clinician = new AsClinician(await journey.browser.openDesk(), journey.stack.staffUrl);
    job.clinician = clinician;
    await clinician.openApp();
    await expectAccessible(clinician.page, 'sign-in');
    await clinician.signIn('clinician@example.org', demoPassword);
    await expectAccessible(clinician.page, 'today');
    await clinician.openPage('Patients');
    await clinician.page.getByRole('link', { name: 'Dana Whitlowe' }).waitFor();
    await expectAccessible(clinician.page, 'caseload');
    await takePicture(clinician.page, 'clinician-caseload');
    await clinician.beginPatient();
    await expectAccessible(clinician.page, 'new patient');
    await clinician.createPatient({
      firstName: 'Jordan',
      lastName: 'Ellery',
      birthDate: '1989-03-14',
      facility: 'Farrowmere Lakeside',
      level: 'Intensive outpatient',
      substances: ['Alcohol', 'Opioids'],
      city: 'Los Angeles',
    });
  });

  step('adds an address, verifies it by the code that comes there, and records the consents', async () => {
    const { page } = job.clinician;
    const preparing = new AsClinicianPreparing(page);
    await expectAccessible(page, 'contact and consent, empty');
    await preparing.addMail(patient.mail);
    await preparing.sendCode(patient.mail);
    await expectAccessible(page, 'code to read back', '[role=dialog]');
    const mail = await journey.stack.waitForMessage(({ to }) => to.includes(patient.mail));
    expectNeutral(mail, secretNames);
    await preparing.enterCode(codeOf(mail));
    await preparing.grantConsent('E-mail, follow-ups during care');
    await preparing.grantConsent('E-mail, links the patient asks for');
    await expectAccessible(page, 'contact and consent');
  });

  step('hands over a setup code', async () => {
    const { page } = job.clinician;
    const preparing = new AsClinicianPreparing(page);
    job.setupCode = await preparing.showSetupCode();
    expect(job.setupCode).toMatch(/^[\d\s-]{8,}$/);
    await expectAccessible(page, 'setup code', '[role=dialog]');
    await preparing.handOverSetupCode();
  });
}
