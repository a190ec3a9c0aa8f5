import { graphql } from '../../../gql/gql';

/** Fellowships that have steps, and the patient's own words. */
export const mySteps = graphql(`
  query MySteps {
    stepFellowships {
      code
      name
    }
    myHigherPower
  }
`);

/** Steps and traditions of one fellowship. */
export const stepTexts = graphql(`
  query StepTexts($fellowship: String!, $isSpanish: Boolean!) {
    stepTexts(fellowship: $fellowship, isSpanish: $isSpanish) {
      kind
      labels
      wording
      source
      notice
    }
  }
`);

/** Keeps the patient's own words. */
export const sayHigherPower = graphql(`
  mutation SayHigherPower($input: HigherPowerInput!) {
    sayHigherPower(input: $input)
  }
`);
