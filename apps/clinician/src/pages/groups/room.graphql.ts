import { graphql } from '../../../gql/gql';
import type { GroupRoomQuery as Answer } from '../../../gql/graphql';

/** The room of a session as the API tells it. */
export type Room = Answer['groupRoom'];
/** One member in it. */
export type RoomMember = Room['members'][number];

export const RoomFields = graphql(/* GraphQL */ `
  fragment RoomFields on GroupRoom {
    session {
      ...GroupSessionFields
    }
    isMine
    topic
    intervention
    actualStart
    actualEnd
    members {
      patientId
      displayName
      precautions
      goals {
        id
        text
      }
      planLines {
        id
        text
      }
      entryId
      attendance
      minutes
      sentence
      goalId
      elementId
      elementWords
      absenceReason
      addenda {
        id
        text
        author
        createdAt
      }
      paper {
        author
        writtenAt
        enteredByName
        enteredAt
      }
    }
    repeatedSentences {
      patientIds
    }
  }
`);

export const GroupRoomQuery = graphql(/* GraphQL */ `
  query GroupRoom($sessionId: ID!) {
    groupRoom(sessionId: $sessionId) {
      ...RoomFields
    }
  }
`);

export const StartGroupSessionMutation = graphql(/* GraphQL */ `
  mutation StartGroupSession($input: GroupSessionInput!) {
    startGroupSession(input: $input) {
      ...RoomFields
    }
  }
`);

export const SaveGroupRoomMutation = graphql(/* GraphQL */ `
  mutation SaveGroupRoom($input: SaveGroupRoomInput!) {
    saveGroupRoom(input: $input) {
      ...RoomFields
    }
  }
`);

export const SignGroupSessionMutation = graphql(/* GraphQL */ `
  mutation SignGroupSession($input: SignGroupSessionInput!) {
    signGroupSession(input: $input) {
      ...RoomFields
    }
  }
`);

export const CosignGroupSessionMutation = graphql(/* GraphQL */ `
  mutation CosignGroupSession($input: CosignGroupSessionInput!) {
    cosignGroupSession(input: $input) {
      ...RoomFields
    }
  }
`);

export const AddGroupAddendumMutation = graphql(/* GraphQL */ `
  mutation AddGroupAddendum($input: AddGroupAddendumInput!) {
    addGroupAddendum(input: $input) {
      ...RoomFields
    }
  }
`);

export const EnterPaperRoomMutation = graphql(/* GraphQL */ `
  mutation EnterPaperRoom($input: EnterPaperRoomInput!) {
    enterPaperRoom(input: $input) {
      ...RoomFields
    }
  }
`);
