import { graphql } from '../../../gql/gql';
import type { OwnPlanTemplateQuery as Answer } from '../../../gql/graphql';

/** A template as its editor knows it. */
export type OwnTemplate = Answer['ownPlanTemplate'];

export const OwnPlanTemplatesQuery = graphql(/* GraphQL */ `
  query OwnPlanTemplates {
    ownPlanTemplates {
      id
      name
      description
      isRetired
      publishedNumber
      publishedAt
      hasChanges
      changedByName
      updatedAt
      planCount
    }
  }
`);

export const OwnPlanTemplateQuery = graphql(/* GraphQL */ `
  query OwnPlanTemplate($id: ID!) {
    ownPlanTemplate(id: $id) {
      id
      version
      name
      description
      substances
      isRetired
      publishedNumber
      publishedAt
      hasChanges
      changedByName
      updatedAt
      planCount
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
        noteToSelf
        reviewEveryDays
      }
    }
  }
`);

export const AddPlanTemplateMutation = graphql(/* GraphQL */ `
  mutation AddPlanTemplate($input: AddPlanTemplateInput!) {
    addPlanTemplate(input: $input) {
      id
    }
  }
`);

export const SavePlanTemplateMutation = graphql(/* GraphQL */ `
  mutation SavePlanTemplate($input: SavePlanTemplateInput!) {
    savePlanTemplate(input: $input) {
      id
      version
    }
  }
`);

export const PublishPlanTemplateMutation = graphql(/* GraphQL */ `
  mutation PublishPlanTemplate($input: PlanTemplateVersionInput!) {
    publishPlanTemplate(input: $input) {
      id
      version
      publishedNumber
    }
  }
`);

export const RetirePlanTemplateMutation = graphql(/* GraphQL */ `
  mutation RetirePlanTemplate($input: PlanTemplateVersionInput!) {
    retirePlanTemplate(input: $input) {
      id
      version
      isRetired
    }
  }
`);

export const RevivePlanTemplateMutation = graphql(/* GraphQL */ `
  mutation RevivePlanTemplate($input: PlanTemplateVersionInput!) {
    revivePlanTemplate(input: $input) {
      id
      version
      isRetired
    }
  }
`);
