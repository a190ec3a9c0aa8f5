import { Injectable } from '@nestjs/common';
import { randomId, type Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { PrepareConsentInput } from '../disclosures/disclosures-input.graphql';
import { PrepareConsent } from '../disclosures/prepare-consent.service';
import { FacilitiesService } from '../organizations/facilities.service';
import { PatientsService } from '../patients/patients.service';
import type { PersonToTalkTo } from './packet-facts';

type Category = PrepareConsentInput['categories'][number];
type Role = NonNullable<PrepareConsentInput['newParties']>[number]['role'];

/** What a person may be told, as the packet asks it. */
const categoriesOf: Record<string, Category[]> = {
  here: ['presence'],
  doing: ['presence', 'progress'],
  plan: ['presence', 'attendance', 'plan'],
};
const roles: readonly [Role, RegExp][] = [
  ['sponsor', /sponsor|padrin|madrin/i],
  ['friend', /friend|amig/i],
  [
    'family',
    /mother|father|mom|dad|parent|sister|brother|wife|husband|spouse|partner|son\b|daughter|aunt|uncle|cousin|grand|famil|madre|padre|mam[aá]|pap[aá]|herman|espos|pareja|hij[oa]|t[ií][oa]\b|prim[oa]|abuel/i,
  ],
];
const words: Record<Language, { information: Record<string, string>; purpose: string }> = {
  en: {
    information: {
      here: 'That I am here.',
      doing: 'That I am here, and how I am doing.',
      plan: 'That I am here, my plan and my visits.',
    },
    purpose: 'So that this person can support me.',
  },
  es: {
    information: {
      here: 'Que estoy aquí.',
      doing: 'Que estoy aquí y cómo estoy.',
      plan: 'Que estoy aquí, mi plan y mis citas.',
    },
    purpose: 'Para que esta persona me pueda apoyar.',
  },
};

/** Prepares the consent that a line of "who may we talk to" asks for: whole, to be read and signed, and nothing before that. */
@Injectable()
export class DraftConsents {
  constructor(
    private readonly patients: PatientsService,
    private readonly facilities: FacilitiesService,
    private readonly preparing: PrepareConsent,
  ) {}

  /** @throws AppError FORBIDDEN, BAD_INPUT, as preparing by hand does */
  async prepare(tx: Transaction, patientId: Id, person: PersonToTalkTo): Promise<void> {
    const { facilityId, language } = await this.patients.summary(tx, patientId);
    const { name: discloser } = await this.facilities.get(tx, facilityId);
    const affiliation = [person.relation, person.phone].filter(Boolean).join(', ').slice(0, 200);
    const role = roles.find(([, pattern]) => pattern.test(person.relation))?.[0] ?? 'other';
    await this.preparing.run(tx, {
      ...{
        submitId: randomId(),
        patientId,
        type: 'named',
        discloser,
        language,
        aid: 'none',
        signerRelationship: 'self',
      },
      categories: categoriesOf[person.may] ?? ['presence'],
      information: words[language].information[person.may] ?? words[language].information['here']!,
      newParties: [{ name: person.name, role, affiliation }],
      ...{ partyIds: [], recipientClasses: [] },
      ...{ purposes: ['family_support'], purposeWords: words[language].purpose, expiresOn: person.until },
    });
  }
}
