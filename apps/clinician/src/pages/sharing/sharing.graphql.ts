import { graphql } from '../../../gql/gql';
import type { DisclosuresQuery as DisclosuresAnswer, PatientSharingQuery as SharingAnswer } from '../../../gql/graphql';

/** What decides what may be shared of the patient. */
export type Sharing = SharingAnswer['patientSharing'];
/** One consent of theirs. */
export type Consent = Sharing['consents'][number];
/** One wish to share less. */
export type Restriction = Sharing['restrictions'][number];
/** One line of the account. */
export type DisclosureLine = DisclosuresAnswer['disclosures']['edges'][number]['node'];

export const PatientSharingQuery = graphql(/* GraphQL */ `
  query PatientSharing($patientId: ID!) {
    patientSharing(patientId: $patientId) {
      patientId
      suggestedDiscloser
      today
      parties {
        id
        name
        role
        affiliation
      }
      consents {
        id
        type
        state
        parties {
          id
          name
          role
          affiliation
        }
        recipientClasses
        categories
        purposes
        expiresOn
        expiresEvent
        language
        sections {
          heading
          text
        }
        formHash
        aid
        aidName
        signerRelationship
        preparedByName
        signerName
        signedBy
        signedAt
        witnessName
        paperId
        guardianAsked
        guardianName
        guardianSignedBy
        guardianSignedAt
        guardianWitnessName
        guardianPaperId
        revokedAt
        revokedHow
      }
      signers
      findings {
        id
        kind
        cause
        basis
        threat
        personName
        personRelation
        fromOn
        untilOn
        recordedByName
        isCurrent
      }
      recordableFindings
      guardiansMayBe
      guardians {
        id
        name
        relationship
        phone
        basis
        fromOn
        untilOn
        isCurrent
      }
      restrictions {
        id
        words
        party {
          id
          name
        }
        categories
        askedAt
        recordedByName
        decision
        decisionWords
        decidedByName
        endedAt
      }
      notice {
        language
        givenHow
        givenAt
        givenByName
      }
    }
  }
`);

export const DisclosuresQuery = graphql(/* GraphQL */ `
  query Disclosures($patientId: ID!, $after: String) {
    disclosures(patientId: $patientId, first: 25, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          basis
          recipientName
          recipientAffiliation
          purpose
          categories
          means
          words
          authority
          nature
          disclosedAt
          discloserName
        }
      }
    }
  }
`);

export const PrepareConsentMutation = graphql(/* GraphQL */ `
  mutation PrepareConsent($input: PrepareConsentInput!) {
    prepareConsent(input: $input) {
      consents {
        id
      }
    }
  }
`);

export const DiscardConsentMutation = graphql(/* GraphQL */ `
  mutation DiscardConsent($input: Part2ConsentInput!) {
    discardConsent(input: $input) {
      patientId
    }
  }
`);

export const RevokePart2ConsentMutation = graphql(/* GraphQL */ `
  mutation RevokePart2Consent($input: Part2ConsentInput!) {
    revokePart2Consent(input: $input) {
      patientId
    }
  }
`);

export const NoteConsentEventMutation = graphql(/* GraphQL */ `
  mutation NoteConsentEvent($input: Part2ConsentInput!) {
    noteConsentEvent(input: $input) {
      patientId
    }
  }
`);

export const AskRestrictionMutation = graphql(/* GraphQL */ `
  mutation AskRestriction($input: AskRestrictionInput!) {
    askRestriction(input: $input) {
      patientId
    }
  }
`);

export const DecideRestrictionMutation = graphql(/* GraphQL */ `
  mutation DecideRestriction($input: DecideRestrictionInput!) {
    decideRestriction(input: $input) {
      patientId
    }
  }
`);

export const AddGuardianMutation = graphql(/* GraphQL */ `
  mutation AddGuardian($input: AddGuardianInput!) {
    addGuardian(input: $input) {
      patientId
    }
  }
`);

export const EndGuardianMutation = graphql(/* GraphQL */ `
  mutation EndGuardian($input: EndGuardianInput!) {
    endGuardian(input: $input) {
      patientId
    }
  }
`);

export const GiveNoticeMutation = graphql(/* GraphQL */ `
  mutation GiveNotice($input: GiveNoticeInput!) {
    giveNotice(input: $input) {
      patientId
    }
  }
`);

export const DiscloseOtherwiseMutation = graphql(/* GraphQL */ `
  mutation DiscloseOtherwise($input: DiscloseOtherwiseInput!) {
    discloseOtherwise(input: $input) {
      disclosure {
        id
      }
    }
  }
`);

export const RecordEmergencyMutation = graphql(/* GraphQL */ `
  mutation RecordEmergencyDisclosure($input: RecordEmergencyDisclosureInput!) {
    recordEmergencyDisclosure(input: $input) {
      disclosure {
        id
      }
    }
  }
`);

export const ReleaseLetterMutation = graphql(/* GraphQL */ `
  mutation ReleaseAttendanceLetter($input: ReleaseAttendanceLetterInput!) {
    releaseAttendanceLetter(input: $input) {
      notice
      consentCopy {
        heading
        text
      }
      disclosure {
        recipientName
        recipientAffiliation
        disclosedAt
        discloserName
      }
      content {
        patientName
        birthDate
        facilityName
        attendance {
          from
          until
          expected
          attended
          excused
          noShow
          minutes
        }
      }
    }
  }
`);
