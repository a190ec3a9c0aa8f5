import { graphql } from '../../../gql/gql';

/** Everything that may wait for the patient on the first screen, asked at once. */
export const homeDoorsDocument = graphql(/* GraphQL */ `
  query HomeDoors {
    myTeamMessages(newest: 1) {
      unreadCount
    }
    myMeasures {
      waitingForDuty
      nextDutyAt
      waiting {
        id
      }
    }
    comeBack {
      isOpenToMe
    }
    myAppointments {
      coming {
        startsAt
        staffName
        facilityName
        timeZone
      }
      offer {
        staffName
      }
    }
    myPacket {
      finishedAt
    }
    consentsToSign
    planToSign {
      id
    }
    documentsToSign {
      id
    }
  }
`);
