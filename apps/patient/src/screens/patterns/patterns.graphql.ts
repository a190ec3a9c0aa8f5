import { graphql } from '../../../gql/gql';

/** When cravings were strong, by weekday and part of the day. */
export const myPatternsDocument = graphql(`
  query MyPatterns {
    myPatterns {
      hours {
        weekday
        hour
        count
        craving
      }
    }
  }
`);
