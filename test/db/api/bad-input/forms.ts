import type { Answer, ApiUnderTest } from '@stepwell/test/support/start-api';
import { sampleSize } from '@stepwell/test/support/sample-size';
import { extraFields, sliceOf, textsFor, wrongValues, wrongZones } from './bad-values';
import { operationsOf, type Leaf, type Operation, type Path, type Variables } from './input-form';
import type { OrganizationRows } from './organization-rows';

/** A surface whose forms are tried, and the organization that fills them in. */
export interface FormsUnderTest {
  api: ApiUnderTest;
  rows: OrganizationRows;
  /** Who fills this form in. */
  cookieOf(operation: Operation): string;
  /** Variables with which the operation succeeds, or fails only for the state of its rows. */
  baseline(operation: Operation): Promise<Variables>;
  close(): Promise<void>;
}

/**
 * Texts that are stored in a form of their own (numbers, addresses, zones), only compared with what is there, or kept only
 * where they are needed (a reason to go past full programmes: `places.db.spec`).
 */
const notKept =
  /^(address|tileAddress|phone|email|timeZone|defaultTimeZone|code|kind|templateCode|programmeCode|slot|ifUnanswered|fellowship|paths|after|words|search|password|linkId|values|inRecord|query|overCapacityReason)$/;

/** What else than a field may stand against a call whose text is fine: the state that its rows are in. */
const stateCodes: Record<string, string[]> = {
  // Most texts are no table, and a column of another name is not in it.
  listPreview: ['FEED_UNREADABLE'],
  addOnCallShift: ['CONFLICT'],
  // A name that fits nobody; and few tries are free.
  findInEmergency: ['NOT_FOUND', 'TOO_MANY_TRIES'],
  confirmTextRequirement: ['CONFLICT'],
  decidePrivacyIncident: ['CONFLICT'],
  closePrivacyIncident: ['CONFLICT'],
  // Looked at once; closed while nothing is open.
  reviewEmergency: ['CONFLICT'],
  endEmergency: ['NOT_FOUND'],
  submitPlan: ['CONFLICT', 'TOO_MANY_TRIES'],
  cosignPlan: ['CONFLICT', 'TOO_MANY_TRIES'],
  returnPlan: ['CONFLICT'],
  strikeOutMessage: ['CONFLICT'],
  publishFollowUpProgramme: ['CONFLICT'],
  strikeOutFollowUp: ['CONFLICT'],
  stopFollowUps: ['CONFLICT'],
  closePlan: ['CONFLICT'],
  // The plan that shares the week may be closed by then.
  noteWeek: ['NOT_FOUND'],
  closeCareDocument: ['CONFLICT'],
  markFacilitationInError: ['CONFLICT'],
  markMeasureInError: ['CONFLICT'],
  decideImportRow: ['CONFLICT'],
  savePacket: ['CONFLICT'],
  savePacketForm: ['CONFLICT'],
  saveMyPacket: ['CONFLICT'],
  signMyConsent: ['CONFLICT'],
  discardConsent: ['CONFLICT'],
  noteConsentEvent: ['CONFLICT'],
  decideRestriction: ['CONFLICT'],
  setEmergencyContact: ['CONFLICT'],
  discloseWithConsent: ['DISCLOSURE_REFUSED'],
  releaseCounselingNotes: ['DISCLOSURE_REFUSED'],
  releaseAttendanceLetter: ['DISCLOSURE_REFUSED'],
  answerMyMeasure: ['CONFLICT'],
  recordVerbalAgreement: ['CONFLICT', 'TOO_MANY_TRIES'],
  signMyDocument: ['CONFLICT'],
  reviewPlan: ['CONFLICT'],
  signMyPlan: ['CONFLICT'],
  undoDischarge: ['CONFLICT'],
  changeLevelOfCare: ['CONFLICT'],
  checkAdmissionItem: ['CONFLICT'],
  mergePatients: ['CONFLICT'],
  transferPatient: ['CONFLICT'],
  packetDifferences: ['CONFLICT'],
  takePacket: ['CONFLICT'],
  admitInquiry: ['CONFLICT'],
  linkInquiry: ['CONFLICT'],
  decideSuggestion: ['CONFLICT'],
  describeStay: ['CONFLICT'],
  saveAdmissionSettings: ['CONFLICT'],
  saveMinorRule: ['CONFLICT'],
  saveServiceAgreement: ['CONFLICT'],
  saveProgrammePlaces: ['CONFLICT'],
  recordDischarge: ['CONFLICT'],
  fillDischarge: ['CONFLICT'],
  verifyContact: ['CONFLICT'],
  seeAttendanceSlip: ['CONFLICT'],
  resendInvitation: ['TOO_MANY_TRIES'],
  endGroupMember: ['NOT_FOUND'],
  skipGroupSession: ['CONFLICT'],
  moveGroupSession: ['CONFLICT'],
  signGroupSession: ['CONFLICT', 'TOO_MANY_TRIES'],
  cosignGroupSession: ['CONFLICT', 'TOO_MANY_TRIES'],
  addGroupAddendum: ['TOO_MANY_TRIES'],
};

/** Tries every argument of every root field of a surface, as its committed schema has them; `textKinds` take any text. */
export function describeForms(
  surface: 'staff' | 'patient',
  open: () => Promise<FormsUnderTest>,
  textKinds: readonly string[] = ['String'],
): void {
  const operations = operationsOf(surface);
  const texts = operations.flatMap((operation) =>
    operation.leaves.filter((leaf) => textKinds.includes(leaf.kind)).map((leaf) => ({ operation, leaf })),
  );
  const refused: { operation: Operation; variables: Variables }[] = [];
  let forms: FormsUnderTest;

  beforeAll(async () => {
    forms = await open();
  });

  afterAll(() => forms.close());

  const call = (operation: Operation, variables: Variables): Promise<Answer> =>
    forms.api.graphql(operation.document, variables, forms.cookieOf(operation));

  /** A limit passes with time and a conflict with what is done next: only what the form itself says stays refused. */
  function keepRefused(operation: Operation, variables: Variables, answer: Answer): void {
    if (answer.body.errors![0]!.extensions['code'] === 'BAD_INPUT') refused.push({ operation, variables });
  }

  function expectTyped(operation: Operation, leaf: Leaf, answer: Answer, more: readonly string[]): void {
    const [error] = answer.body.errors!;
    const code = String(error!.extensions['code']);
    expect({ status: answer.status < 500, code, message: error!.message }).toMatchObject({
      status: true,
      code: expect.stringMatching(
        new RegExp(`^(${['BAD_INPUT', ...more, ...(stateCodes[operation.name] ?? [])].join('|')})$`),
      ) as string,
    });
    if (code !== 'BAD_INPUT') return;
    // A range that ends before it begins is told at its end.
    const path = leaf.path.at(-1) === 'from' && error!.extensions['field'] === 'until' ? ['until'] : leaf.path;
    expect(error!.extensions['field']).toMatch(fieldPattern(path));
    expect(error!.message).toMatch(/^[A-Z“].{8,}[.”]$/s);
    expect(error!.message).not.toMatch(/expected|invalid input|received|Something in the form/i);
  }

  it.each(
    texts.map(({ operation, leaf }, index) => [operation.name, leaf.path.join('.'), operation, leaf, index] as const),
  )('%s takes any text in %s, or says what to change', async (_name, _field, operation, leaf, index) => {
    const kept =
      leaf.kind === 'String' && !notKept.test(String(leaf.path.findLast((part) => typeof part === 'string')));
    for (const text of textsFor(index)) {
      const variables = operation.with(await forms.baseline(operation), leaf.path, text);
      const since = await forms.rows.now();
      const answer = await call(operation, variables);
      if (!answer.body.errors) {
        const stored = text.replace(/\r\n?/g, '\n').trim();
        if (kept && operation.document.startsWith('mutation') && stored)
          expect({ stored, kept: await forms.rows.hold(stored, since) }).toEqual({ stored, kept: true });
        continue;
      }
      expectTyped(operation, leaf, answer, leaf.kind === 'ID' ? ['NOT_FOUND'] : []);
      keepRefused(operation, variables, answer);
    }
  });

  it.each(operations.map((operation, index) => [operation.name, operation, index] as const))(
    '%s refuses what has the wrong form, without an alarm',
    async (_name, operation, index) => {
      for (const [at, leaf] of operation.leaves.entries()) {
        const isZone = /timeZone/i.test(String(leaf.path.at(-1)));
        const values = isZone ? [...wrongZones, ...wrongValues['String']!] : wrongValues[leaf.kind]!;
        for (const value of sliceOf(values, index + at, 6)) {
          const variables = operation.with(await forms.baseline(operation), leaf.path, value);
          const answer = await call(operation, variables);
          if (!answer.body.errors) continue;
          const more =
            leaf.kind === 'ID' ? ['NOT_FOUND'] : leaf.kind === 'Int' || leaf.kind === 'Float' ? ['CONFLICT'] : [];
          expectTyped(operation, leaf, answer, more);
          keepRefused(operation, variables, answer);
        }
      }
    },
  );

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s takes no field that it does not know',
    async (_name, operation) => {
      for (const at of operation.objects) {
        for (const extra of extraFields) {
          const variables = operation.with(await forms.baseline(operation), [...at, extra], 'owner');
          if (extra === '__proto__') continue;
          const answer = await call(operation, variables);
          expect(answer.body.errors![0]!.extensions['code']).toBe('BAD_INPUT');
          keepRefused(operation, variables, answer);
        }
      }
    },
  );

  it('leaves nothing half-written behind a refusal', async () => {
    const before = await forms.rows.checksum();
    const step = Math.max(1, Math.floor(refused.length / sampleSize(100, 1_000)));
    for (let at = 0; at < refused.length; at += step) {
      const { operation, variables } = refused[at]!;
      const answer = await call(operation, variables);
      expect({ name: operation.name, errors: answer.body.errors }).toMatchObject({
        errors: expect.any(Array) as unknown,
      });
    }
    expect(await forms.rows.checksum()).toBe(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
}

/** `input.content.motivations.0.text`, something below, or beside it where two fields contradict each other. */
function fieldPattern(path: Path): RegExp {
  const parent = path.slice(0, -1).join('\\.');
  return new RegExp(`^${parent === '' ? `${path.join('')}(\\.[\\w.]+)?` : `${parent}(\\.[\\w.]+)?`}$`);
}
