import { graphql } from '../../../gql/gql';

/** What a packet asks, and what stands in it. */
export const myPacketQuestions = graphql(`
  fragment MyPacketQuestions on MyPacket {
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
        ...MyPacketQuestion
        questions {
          ...MyPacketQuestion
        }
      }
    }
  }
  fragment MyPacketQuestion on PacketQuestion {
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

/** The patient's packet, where staff opened one. */
export const myPacketDocument = graphql(`
  query MyPacket {
    myPacket {
      ...MyPacketQuestions
    }
  }
`);

/** Keeps the fields that changed. */
export const saveMyPacketDocument = graphql(`
  mutation SaveMyPacket($input: SaveMyPacketInput!) {
    saveMyPacket(input: $input) {
      conflicts
      problems {
        linkId
        sentence {
          en
          es
        }
      }
      packet {
        ...MyPacketQuestions
      }
    }
  }
`);

/** Says that it is done. */
export const finishMyPacketDocument = graphql(`
  mutation FinishMyPacket($input: FinishMyPacketInput!) {
    finishMyPacket(input: $input) {
      ...MyPacketQuestions
    }
  }
`);
