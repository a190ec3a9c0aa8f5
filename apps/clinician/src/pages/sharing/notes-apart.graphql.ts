import { graphql } from '../../../gql/gql';
import type {
  MyCounselingNotesQuery as Answer,
  ReleaseCounselingNotesMutation as Released,
} from '../../../gql/graphql';

/** A note of one's own. */
export type NoteApart = Answer['myCounselingNotes'][number];
/** Notes that left. */
export type ReleasedNotes = Released['releaseCounselingNotes'];

export const MyCounselingNotesQuery = graphql(/* GraphQL */ `
  query MyCounselingNotes($patientId: ID!) {
    myCounselingNotes(patientId: $patientId) {
      id
      sessionKind
      heldOn
      text
      createdAt
    }
  }
`);

export const WriteCounselingNoteMutation = graphql(/* GraphQL */ `
  mutation WriteCounselingNote($input: WriteCounselingNoteInput!) {
    writeCounselingNote(input: $input) {
      id
    }
  }
`);

export const ReleaseCounselingNotesMutation = graphql(/* GraphQL */ `
  mutation ReleaseCounselingNotes($input: ReleaseCounselingNotesInput!) {
    releaseCounselingNotes(input: $input) {
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
        id
        heldOn
        text
      }
    }
  }
`);
