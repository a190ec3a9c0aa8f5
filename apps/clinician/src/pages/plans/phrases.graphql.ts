import { graphql } from '../../../gql/gql';

export const PlanPhrasesQuery = graphql(/* GraphQL */ `
  query PlanPhrases($patientId: ID!) {
    planPhrases(patientId: $patientId) {
      earlier {
        ...PhraseLines
      }
      templates {
        ...PhraseLines
      }
    }
  }
  fragment PhraseLines on PlanPhraseList {
    motivations {
      id
      text
    }
    highRiskSituations {
      id
      kind
      description
      likelihood
      confidence
      timeWindows {
        weekday
        startTime
        endTime
      }
    }
    warningSigns {
      id
      stage
      observer
      text
    }
    copingStrategies {
      id
      kind
      text
      steps
      situationIds
    }
    supportContacts {
      id
      role
      display
      phone
    }
    goals {
      id
      horizon
      text
      targetOn
    }
  }
`);
