import { graphql } from '../../../gql/gql';
import type { FollowUpWorkQuery as Answer } from '../../../gql/graphql';

/** A call or a letter that a step asks for. */
export type Work = Answer['followUpWork'];

export const FollowUpWorkQuery = graphql(/* GraphQL */ `
  query FollowUpWork($taskId: ID!) {
    followUpWork(taskId: $taskId) {
      taskId
      action
      stepName
      programmeName
      isOpen
      patientId
      patientName
      firstName
      fullName
      language
      timeZone
      senderName
      returnAddress
      phone {
        contactId
        number
        isShared
        voicemailRule
        isVerified
        safeFrom
        safeUntil
      }
      script {
        ask
        goodMoment
        somebodyElse
        whatAbout
        voicemail
      }
      letter
      tries {
        id
        at
        outcome
        note
        byName
      }
    }
  }
`);

export const RecordFollowUpWorkMutation = graphql(/* GraphQL */ `
  mutation RecordFollowUpWork($input: RecordFollowUpWorkInput!) {
    recordFollowUpWork(input: $input) {
      taskId
      isOpen
      tries {
        id
      }
    }
  }
`);
