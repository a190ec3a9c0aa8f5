import { graphql } from '../../../gql/gql';

export const PacketFormsQuery = graphql(/* GraphQL */ `
  query PacketForms {
    packetForms {
      id
      number
      questionCount
      isInUse
      publishedAt
      editedByName
    }
  }
`);

/** An edition as a whole. */
export const PacketFormContentFragment = graphql(/* GraphQL */ `
  fragment PacketFormPart on PacketFormContent {
    questionnaire
    form {
      id
      version
      number
      isInUse
      publishedAt
    }
    changes {
      linkId
      change
      before
      after
      aspects
    }
    sections {
      linkId
      words {
        en
        es
      }
      questions {
        ...PreviewQuestion
        questions {
          ...PreviewQuestion
        }
      }
    }
  }
  fragment PreviewQuestion on PacketQuestion {
    linkId
    type
    isRequired
    repeats
    maxLength
    words {
      en
      es
    }
    options {
      code
      words {
        en
        es
      }
    }
    rules {
      isAny
      hides
      conditions {
        question
        operator
        answer
      }
    }
    neededWhen {
      question
      operator
      answer
    }
  }
`);

export const PacketFormQuery = graphql(/* GraphQL */ `
  query PacketForm($id: ID!) {
    packetForm(id: $id) {
      ...PacketFormPart
    }
  }
`);

export const BeginPacketFormMutation = graphql(/* GraphQL */ `
  mutation BeginPacketForm($input: BeginPacketFormInput!) {
    beginPacketForm(input: $input) {
      form {
        id
      }
    }
  }
`);

export const SavePacketFormMutation = graphql(/* GraphQL */ `
  mutation SavePacketForm($input: SavePacketFormInput!) {
    savePacketForm(input: $input) {
      ...PacketFormPart
    }
  }
`);

export const PublishPacketFormMutation = graphql(/* GraphQL */ `
  mutation PublishPacketForm($input: PublishPacketFormInput!) {
    publishPacketForm(input: $input) {
      form {
        number
      }
    }
  }
`);
