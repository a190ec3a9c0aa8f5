import { graphql } from '../../gql/gql';
import type { ServiceAgreementsQuery as Answer } from '../../gql/graphql';

/** One agreement with a service organization. */
export type Agreement = Answer['serviceAgreements'][number];

export const ServiceAgreementsQuery = graphql(/* GraphQL */ `
  query ServiceAgreements {
    serviceAgreements {
      id
      name
      services
      signedOn
      endsOn
      documentName
      keeperId
      keeperName
      version
    }
  }
`);
