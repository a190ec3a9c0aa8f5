import { graphql } from '../../../gql/gql';

export const ProgrammesQuery = graphql(/* GraphQL */ `
  query Programmes {
    followUpProgrammes {
      code
      name
      anchorEvent
      isOn
      steps {
        code
      }
      counts {
        running
      }
    }
  }
`);

export const ProgrammeQuery = graphql(/* GraphQL */ `
  query Programme($programmeCode: String!) {
    followUpProgramme(programmeCode: $programmeCode) {
      code
      version
      name
      anchorEvent
      whenAgain
      stopsOn
      isOn
      publishedByName
      publishedAt
      steps {
        code
        name
        action
        dayOffset
        localTime
        afterHours
        slot
        sendWithinHours
        openForDays
        channels
        answer
        ifUnanswered
        words {
          en {
            subject
            body
            text
          }
          es {
            subject
            body
            text
          }
        }
      }
      counts {
        running
        runningOlder
        begun
        completed
        stopped
        steps {
          stepCode
          due
          byEmail
          bySms
          answeredByEmail
          answeredBySms
          answeredByVoice
          reached
          leftMessage
          notReached
          posted
          notSent
          tasks
        }
      }
    }
  }
`);

export const PublishProgrammeMutation = graphql(/* GraphQL */ `
  mutation PublishProgramme($input: PublishProgrammeInput!) {
    publishFollowUpProgramme(input: $input) {
      code
      version
    }
  }
`);

export const TurnProgrammeMutation = graphql(/* GraphQL */ `
  mutation TurnProgramme($input: TurnProgrammeInput!) {
    turnFollowUpProgramme(input: $input) {
      code
      isOn
    }
  }
`);

export const MoveEnrollmentsMutation = graphql(/* GraphQL */ `
  mutation MoveEnrollments($input: ProgrammeInput!) {
    moveFollowUpEnrollments(input: $input) {
      code
    }
  }
`);
