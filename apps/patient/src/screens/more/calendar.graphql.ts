import { graphql } from '../../../gql/gql';

/** Whether an address of the patient's calendar answers. */
export const myCalendarDocument = graphql(`
  query MyCalendar {
    myCalendar {
      issuedAt
      isOwn
    }
  }
`);

/** Makes a new address, which is shown this once. */
export const issueMyCalendarDocument = graphql(`
  mutation IssueMyCalendar {
    issueMyCalendar {
      address
      calendar {
        issuedAt
        isOwn
      }
    }
  }
`);

/** Ends the address at once. */
export const revokeMyCalendarDocument = graphql(`
  mutation RevokeMyCalendar {
    revokeMyCalendar
  }
`);
