import { graphql } from '../../../gql/gql';
import type { CareMessagesQuery as Answer } from '../../../gql/graphql';

/** What a patient and the care team wrote to each other. */
export type CareConversation = Answer['careMessages'];

export const CareConversationFields = graphql(/* GraphQL */ `
  fragment CareConversationFields on CareConversation {
    totalCount
    waitingForTeam
    patientIsTold
    messages {
      id
      isFromPatient
      authorName
      body
      isCrisis
      sentAt
      readAt
      readByName
    }
  }
`);

export const CareMessagesQuery = graphql(/* GraphQL */ `
  query CareMessages($patientId: ID!, $newest: Int) {
    careMessages(patientId: $patientId, newest: $newest) {
      ...CareConversationFields
    }
  }
`);

export const AnswerPatientMutation = graphql(/* GraphQL */ `
  mutation AnswerPatient($input: AnswerPatientInput!) {
    answerPatient(input: $input) {
      totalCount
    }
  }
`);

export const MarkCareMessagesReadMutation = graphql(/* GraphQL */ `
  mutation MarkCareMessagesRead($input: SeenCareMessagesInput!) {
    markCareMessagesRead(input: $input) {
      waitingForTeam
    }
  }
`);
