import { graphql } from '../../../gql/gql';

/** Whether anything waits for the patient's signature. */
export const waitingDocument = graphql(`
  query Waiting {
    planToSign {
      id
    }
    documentsToSign {
      id
    }
  }
`);

/** The plan that waits for the patient's signature. */
export const planToSignDocument = graphql(`
  query PlanToSign {
    planToSign {
      id
      number
      documentHash
      reviewDue
      reasonForChange
      content {
        ...PlanWords
      }
    }
  }
`);

/** Signs what was read. */
export const signMyPlanDocument = graphql(`
  mutation SignMyPlan($input: SignMyPlanInput!) {
    signMyPlan(input: $input) {
      activatedAt
    }
  }
`);
