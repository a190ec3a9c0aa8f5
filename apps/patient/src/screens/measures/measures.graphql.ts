import { graphql } from '../../../gql/gql';
import type { MyMeasuresQuery as Answer } from '../../../gql/graphql';

/** A questionnaire as it is answered here. */
export type MyMeasure = Answer['myMeasures']['waiting'][number];

/** What waits for the patient's answers. */
export const myMeasuresDocument = graphql(`
  query MyMeasures {
    myMeasures {
      waitingForDuty
      nextDutyAt
      waiting {
        id
        title
        intro
        language
        questions {
          text
          options
          alarms
        }
      }
    }
  }
`);

/** Sends the answers. */
export const answerMyMeasureDocument = graphql(`
  mutation AnswerMyMeasure($input: AnswerMyMeasureInput!) {
    answerMyMeasure(input: $input) {
      isSafety
    }
  }
`);
