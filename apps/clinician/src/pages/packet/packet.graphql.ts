import { graphql } from '../../../gql/gql';

/** What a packet asks, and what stands in it. */
export const PacketQuestionsFragment = graphql(/* GraphQL */ `
  fragment PacketQuestions on Packet {
    id
    finishedAt
    gaps {
      linkId
      sentence {
        en
        es
      }
    }
    fields {
      linkId
      version
      values
      rows {
        cells {
          linkId
          values
        }
      }
    }
    sections {
      linkId
      words {
        en
        es
      }
      questions {
        ...PacketQuestion
        questions {
          ...PacketQuestion
        }
      }
    }
  }
  fragment PacketQuestion on PacketQuestion {
    linkId
    type
    isRequired
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
    repeats
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

export const PatientPacketQuery = graphql(/* GraphQL */ `
  query PatientPacket($patientId: ID!) {
    patientPacket(patientId: $patientId) {
      paperDate
      ...PacketQuestions
    }
  }
`);

export const PacketDifferencesQuery = graphql(/* GraphQL */ `
  query PacketDifferences($packetId: ID!) {
    packetDifferences(packetId: $packetId) {
      ...PacketDifferenceFields
    }
  }
  fragment PacketDifferenceFields on PacketDifferences {
    differences {
      field
      position
      words
      inRecord
    }
    sameCount
  }
`);

export const TakePacketMutation = graphql(/* GraphQL */ `
  mutation TakePacket($input: TakePacketInput!) {
    takePacket(input: $input) {
      ...PacketDifferenceFields
    }
  }
`);

export const OpenPacketMutation = graphql(/* GraphQL */ `
  mutation OpenPacket($input: OpenPacketInput!) {
    openPacket(input: $input) {
      id
    }
  }
`);

export const SavePacketMutation = graphql(/* GraphQL */ `
  mutation SavePacket($input: SavePacketInput!) {
    savePacket(input: $input) {
      conflicts
      problems {
        linkId
        sentence {
          en
          es
        }
      }
      packet {
        ...PacketQuestions
      }
    }
  }
`);

export const FinishPacketMutation = graphql(/* GraphQL */ `
  mutation FinishPacket($input: FinishPacketInput!) {
    finishPacket(input: $input) {
      id
    }
  }
`);
