import { graphql } from '../../../gql/gql';
import type { MakeDowntimePackMutation as Answer } from '../../../gql/graphql';

/** Everything that a pack holds. */
export type DowntimePack = Answer['makeDowntimePack'];

export const PackFacilitiesQuery = graphql(/* GraphQL */ `
  query PackFacilities {
    facilities {
      id
      name
    }
  }
`);

export const MakeDowntimePackMutation = graphql(/* GraphQL */ `
  mutation MakeDowntimePack($input: MakeDowntimePackInput!) {
    makeDowntimePack(input: $input) {
      facilityName
      timeZone
      madeAt
      madeByName
      destroyBy
      patientCount
      patients {
        allergies
        hasOpenSafetyItem
        patient {
          id
          displayName
          birthDate
          language
          timeZone
          precautions
          details {
            showsCallerId
            otherLanguage
            wantsInterpreter
            emergencyContact {
              words
            }
          }
          episode {
            levelOfCare
            track
          }
          careTeam {
            isPrimary
            staffMember {
              displayName
            }
          }
          contacts {
            id
            kind
            address
            isShared
            safeFrom
            safeUntil
            verification
            voicemail {
              rule
            }
          }
        }
        talk {
          nobodyElse
          people {
            party {
              id
              name
              affiliation
            }
            topics {
              consentId
              sentence
            }
          }
        }
      }
      sessions {
        id
        title
        localDate
        localTime
        room
        leaderName
        signIn
      }
    }
  }
`);
