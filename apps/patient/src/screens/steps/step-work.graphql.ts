import { graphql } from '../../../gql/gql';

/** Work on the steps, and what the patient wrote for themselves. */
export const myStepWorkDocument = graphql(`
  query MyStepWork {
    myStepWork {
      fellowships {
        code
        name
      }
      stepsWithoutWords
      visits {
        fellowship
        step
        visit
        startedOn
        finishedOn
      }
      reflections {
        fellowship
        step
        words
      }
    }
    stepFellowships {
      code
      name
    }
  }
`);

/** Says where the patient stands with a step. */
export const setMyStepDocument = graphql(`
  mutation SetMyStep($input: SetMyStepInput!) {
    setMyStep(input: $input) {
      step
    }
  }
`);

/** Keeps what the patient writes for themselves, or deletes it. */
export const writeReflectionDocument = graphql(`
  mutation WriteReflection($input: WriteReflectionInput!) {
    writeReflection(input: $input)
  }
`);
