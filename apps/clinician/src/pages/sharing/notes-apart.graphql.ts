import { graphql } from '../../../gql/gql';
import type {
  InheritedNotesQuery as Inherited,
  MyCounselingNotesQuery as Answer,
  ReleaseCounselingNotesMutation as Released,
} from '../../../gql/graphql';

/** A note of one's own. */
export type NoteApart = Answer['myCounselingNotes'][number];
/** Notes of an author who left, in the viewer's custody. */
export type InheritedNotes = Inherited['inheritedNotes'][number];
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

export const InheritedNotesQuery = graphql(/* GraphQL */ `
  query InheritedNotes($patientId: ID!) {
    inheritedNotes(patientId: $patientId) {
      authorId
      authorName
      openUntil
      notes {
        id
        sessionKind
        heldOn
        text
        createdAt
      }
    }
  }
`);

export const OpenInheritedNotesMutation = graphql(/* GraphQL */ `
  mutation OpenInheritedNotes($input: OpenInheritedNotesInput!) {
    openInheritedNotes(input: $input) {
      authorId
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
