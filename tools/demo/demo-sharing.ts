import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PrepareConsentInput } from '@stepwell/domain/disclosures/disclosures-input.graphql';
import { GiveNotice } from '@stepwell/domain/disclosures/give-notice';
import { MakeDisclosure } from '@stepwell/domain/disclosures/make-disclosure';
import { MySharing } from '@stepwell/domain/disclosures/my-sharing';
import { PrepareConsent } from '@stepwell/domain/disclosures/prepare-consent.service';
import { SharingView } from '@stepwell/domain/disclosures/sharing-view.service';
import { SignConsent } from '@stepwell/domain/disclosures/sign-consent';
import type { PatientContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { DemoPatient } from './demo-patients';

const DAY = 86_400_000;
type Part = Pick<
  PrepareConsentInput,
  'type' | 'information' | 'categories' | 'newParties' | 'purposes' | 'purposeWords'
> &
  Partial<PrepareConsentInput>;

/** The patient's sister, until the summer. */
const sister: Part = {
  ...{ type: 'named', information: 'Whether I come to my groups and how I am doing', purposes: ['family_support'] },
  categories: ['presence', 'attendance', 'progress'],
  newParties: [{ name: 'June Harlan', role: 'family', affiliation: 'my sister' }],
  purposeWords: 'So that she can help me in a hard week',
};
/** An officer, who is to be asked about again soon. */
const officer: Part = {
  ...{ type: 'criminal_justice', information: 'Whether I come to my groups', purposes: ['supervision'] },
  categories: ['presence', 'attendance'],
  newParties: [{ name: 'Officer T. Reed', role: 'probation_officer', affiliation: 'County probation' }],
  purposeWords: 'Because my case asks for it',
};
/** Waits for its signature. */
const providers: Part = {
  ...{ type: 'tpo', information: 'My record here, without notes kept apart', purposes: ['treatment', 'payment'] },
  categories: ['presence', 'progress', 'medication', 'discharge', 'billing'],
  ...{ newParties: [], recipientClasses: ['treating_provider', 'health_plan'], expiresOn: null },
  purposeWords: 'For my treatment, for payment, and for running this program',
};

/** Consents of one patient: one in use with a call behind it, one that ends soon, and one that waits. */
@Injectable()
export class DemoSharing {
  constructor(
    private readonly database: Database,
    private readonly preparing: PrepareConsent,
    private readonly signing: SignConsent,
    private readonly making: MakeDisclosure,
    private readonly notices: GiveNotice,
    private readonly sharing: SharingView,
    private readonly mine: MySharing,
  ) {}

  async make({ id: patientId, primary, person }: DemoPatient, today: Date): Promise<void> {
    const staff = { ...primary, operation: 'demo.share' };
    const inDays = (days: number): string => new Date(today.getTime() + days * DAY).toISOString().slice(0, 10);
    await this.database.write(staff, (tx) => this.notices.run(tx, { patientId, language: 'en', givenHow: 'paper' }));
    const self: PatientContext = {
      ...{ kind: 'patient', organizationId: primary.organizationId, actorId: patientId, patientId },
      ...{ sessionId: randomUUID(), requestId: randomUUID(), operation: 'demo.sign-consent' },
    };
    const prepare = (part: Part, expiresOn: string | null): Promise<Id> =>
      this.database.write(staff, (tx) =>
        this.preparing.run(tx, {
          ...{ submitId: randomUUID(), patientId, discloser: 'The treatment team', language: 'en', aid: 'none' },
          ...{ signerRelationship: 'self', expiresOn, ...part },
        }),
      );
    await prepare(sister, inDays(180));
    await prepare(officer, inDays(20));
    const { consents } = await this.database.read(self, (tx) => this.mine.of(tx, patientId));
    for (const { id: consentId, formHash } of consents)
      await this.database.write(self, (tx) =>
        this.signing.run(tx, {
          ...{
            consentId,
            formHash,
            submitId: randomUUID(),
            signedBy: 'own_phone',
            witnessId: null,
            paperId: null,
            guardianId: null,
          },
          name: `${person.firstName} ${person.lastName}`,
        }),
      );
    await prepare(providers, null);
    const { parties } = await this.database.read(staff, (tx) => this.sharing.view(tx, patientId));
    const june = parties.find(({ name }) => name === sister.newParties![0]!.name)!;
    await this.database.write(staff, (tx) =>
      this.making.withConsent(tx, {
        ...{ submitId: randomUUID(), patientId, partyId: june.id, purpose: 'family_support' },
        ...{ categories: ['attendance', 'progress'], means: 'call' },
      }),
    );
  }
}
