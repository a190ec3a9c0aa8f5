import { graphql } from '../../../gql/gql';

export const TileServerQuery = graphql(/* GraphQL */ `
  query TileServer {
    tileServer {
      tileAddress
      attribution
    }
  }
`);

export const SetTileServerMutation = graphql(/* GraphQL */ `
  mutation SetTileServer($input: SetTileServerInput!) {
    setTileServer(input: $input) {
      tileAddress
      attribution
    }
  }
`);

export const RemoveTileServerMutation = graphql(/* GraphQL */ `
  mutation RemoveTileServer {
    removeTileServer
  }
`);
