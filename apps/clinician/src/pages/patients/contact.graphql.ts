import { graphql } from '../../../gql/gql';
import type { ContactQuery as ContactPatientAnswer } from '../../../gql/graphql';

/** What this section knows of the patient. */
export type ContactPatient = ContactPatientAnswer['patient'];

export const ContactQuery = graphql(/* GraphQL */ `
  query Contact($id: ID!, $followUps: Boolean!) {
    patient(id: $id) {
      id
      version
      displayName
      firstName
      lastName
      preferredName
      pronouns
      birthDate
      primarySubstances
      timeZone
      language
      pinStatus
      details {
        otherLanguage
        wantsInterpreter
        insurer
        memberId
        emergencyContact {
          name
          relation
          phone
          words
        }
        gender
        race
        ethnicity
        education
        employment
        substanceUse
      }
      episode {
        id
        facilityName
        timeZone
        levelOfCare
        admittedOn
        dischargedOn
        dischargeReason
        isDischargeUndoable
      }
      contacts {
        id
        kind
        address
        isShared
        safeFrom
        safeUntil
        verification
        verifiedAt
        stopped {
          reason
          since
        }
        voicemail {
          rule
          answer {
            id
            agreed
            source
            answeredAt
            recordedByName
            endedAt
          }
        }
      }
      consents {
        id
        channel
        purpose
        covers
        allowsNumbers
        source
        grantedAt
        grantedByName
        revokedAt
      }
      careTeam {
        id
        isPrimary
        staffMember {
          id
          displayName
          roles
        }
      }
      statusChanges {
        id
        status
        effectiveOn
        note
        changedAt
        changedByName
        stopped {
          programmeName
          messageCount
        }
      }
      enrollments @include(if: $followUps) {
        id
        status
        programmeName
        occurrences {
          id
          status
          channel
        }
      }
    }
  }
`);

export const UpdatePatientMutation = graphql(/* GraphQL */ `
  mutation UpdatePatient($input: UpdatePatientInput!) {
    updatePatient(input: $input) {
      id
      version
    }
  }
`);

export const SetEmergencyContactMutation = graphql(/* GraphQL */ `
  mutation SetEmergencyContact($input: SetEmergencyContactInput!) {
    setEmergencyContact(input: $input) {
      id
    }
  }
`);

export const AddContactMutation = graphql(/* GraphQL */ `
  mutation AddContact($input: AddContactInput!) {
    addContact(input: $input) {
      id
    }
  }
`);

export const RemoveContactMutation = graphql(/* GraphQL */ `
  mutation RemoveContact($input: ContactInput!) {
    removeContact(input: $input) {
      id
    }
  }
`);

export const SendContactCodeMutation = graphql(/* GraphQL */ `
  mutation SendContactCode($input: ContactInput!) {
    sendContactCode(input: $input) {
      id
      verification
    }
  }
`);

export const VerifyContactMutation = graphql(/* GraphQL */ `
  mutation VerifyContact($input: VerifyContactInput!) {
    verifyContact(input: $input) {
      id
      verification
    }
  }
`);

export const GrantConsentMutation = graphql(/* GraphQL */ `
  mutation GrantConsent($input: GrantConsentInput!) {
    grantConsent(input: $input) {
      id
    }
  }
`);

export const RevokeConsentMutation = graphql(/* GraphQL */ `
  mutation RevokeConsent($input: RevokeConsentInput!) {
    revokeConsent(input: $input) {
      id
    }
  }
`);

export const VoicemailWordingsQuery = graphql(/* GraphQL */ `
  query VoicemailWordings {
    voicemailWordings {
      language
      text
    }
  }
`);

export const RecordVoicemailConsentMutation = graphql(/* GraphQL */ `
  mutation RecordVoicemailConsent($input: RecordVoicemailConsentInput!) {
    recordVoicemailConsent(input: $input) {
      id
    }
  }
`);

export const RevokeVoicemailConsentMutation = graphql(/* GraphQL */ `
  mutation RevokeVoicemailConsent($input: RevokeVoicemailConsentInput!) {
    revokeVoicemailConsent(input: $input) {
      id
    }
  }
`);

export const IssueSetupCodeMutation = graphql(/* GraphQL */ `
  mutation IssueSetupCode($input: IssueSetupCodeInput!) {
    issueSetupCode(input: $input) {
      code
      expiresAt
    }
  }
`);

export const SendAccessLinkMutation = graphql(/* GraphQL */ `
  mutation SendAccessLink($input: SendAccessLinkInput!) {
    sendAccessLink(input: $input) {
      sentTo
    }
  }
`);

export const AssignCareTeamMutation = graphql(/* GraphQL */ `
  mutation AssignCareTeam($input: AssignCareTeamInput!) {
    assignCareTeam(input: $input) {
      id
    }
  }
`);

export const EndCareTeamMutation = graphql(/* GraphQL */ `
  mutation EndCareTeam($input: EndCareTeamInput!) {
    endCareTeam(input: $input) {
      id
    }
  }
`);

export const ConsentWordingsQuery = graphql(/* GraphQL */ `
  query ConsentWordings {
    consentWordings {
      channel
      purpose
      language
      text
      numbers
    }
  }
`);

export const PatientCalendarQuery = graphql(/* GraphQL */ `
  query PatientCalendar($patientId: ID!) {
    calendarFeeds(patientId: $patientId) {
      id
      patientId
      issuedAt
      issuedByName
    }
  }
`);

export const EndPatientCalendarMutation = graphql(/* GraphQL */ `
  mutation EndPatientCalendar($input: RevokeCalendarFeedInput!) {
    revokeCalendarFeed(input: $input)
  }
`);
