import { graphql } from '../../../gql/gql';
import type { PatientPlansQuery as PlanLineAnswer } from '../../../gql/graphql';

/** One version in the list. */
export type PlanLine = PlanLineAnswer['patient']['plans'][number];

export const PatientPlansQuery = graphql(/* GraphQL */ `
  query PatientPlans($id: ID!) {
    patient(id: $id) {
      id
      timeZone
      plans {
        id
        number
        status
        version
        authorName
        activatedAt
        activatedByName
        reviewDue
        updatedAt
      }
    }
  }
`);

export const PlanTemplatesQuery = graphql(/* GraphQL */ `
  query PlanTemplates {
    planTemplates {
      code
      name
      description
      versionNumber
    }
  }
`);

export const PlanQuery = graphql(/* GraphQL */ `
  query Plan($id: ID!) {
    plan(id: $id) {
      id
      patientId
      number
      status
      version
      authorName
      activatedAt
      activatedByName
      reviewDue
      updatedAt
      origin {
        name
        versionNumber
      }
      documentHash
      submittedById
      reasonForChange
      returnedReason
      closedReason
      signatures {
        id
        signer
        method
        name
        title
        witnessName
        secondWitnessName
        reason
        paperId
        signedAt
        voidedAt
      }
      content {
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
        medication {
          naloxoneLocation
          naloxoneWho
          takesMedication
          prescriber
          nextDose
          nextDoseKind
          nextDoseOn
          suppliedThrough
          notes
        }
        lapseResponse {
          bySubstance {
            branch
            firstHour
            firstDay
          }
          firstHour
          firstDay
          whoToTell
          wayBack
        }
        goals {
          id
          horizon
          text
          targetOn
        }
        weekly {
          commitment
          isShared
          sponsorCalls
          sponsorVisits
        }
        meetings {
          meetingsPerWeek
          paths
          meetings {
            meetingId
            name
            weekday
            startTime
            timeZone
            place
            transport
            isHomeGroup
          }
        }
        noteToSelf
        reviewEveryDays
      }
    }
  }
`);

export const StandardLapseStepsQuery = graphql(/* GraphQL */ `
  query StandardLapseSteps {
    standardLapseSteps {
      branch
      firstHour
      firstDay
    }
  }
`);

export const PlanPathQuery = graphql(/* GraphQL */ `
  query PlanPath($id: ID!) {
    patient(id: $id) {
      id
      recoveryPath {
        id
        paths
        meetingsPerWeek
        chosenMeetings {
          id
          isHomeGroup
          transport
          meeting {
            id
            name
            weekday
            startTime
            timeZone
            locationName
            attendance
          }
        }
      }
    }
    fellowships(withRetired: true) {
      code
      name
    }
  }
`);

export const StartPlanMutation = graphql(/* GraphQL */ `
  mutation StartPlan($input: StartPlanInput!) {
    startPlan(input: $input) {
      id
    }
  }
`);

export const SavePlanMutation = graphql(/* GraphQL */ `
  mutation SavePlan($input: SavePlanInput!) {
    savePlan(input: $input) {
      id
      version
      updatedAt
    }
  }
`);

export const DiscardPlanMutation = graphql(/* GraphQL */ `
  mutation DiscardPlan($input: PlanVersionInput!) {
    discardPlan(input: $input) {
      id
      status
    }
  }
`);
