import { useDocument } from '@stepwell/web/graphql/use-document';
import { PathNamesQuery } from './fellowships.graphql';

/** Names of recovery paths by their code; a code that the catalogue does not know stays as it is. */
export function usePathNames(): (code: string) => string {
  const { data } = useDocument(PathNamesQuery, {}, { topics: ['meetings'] });
  return (code) => data?.fellowships.find((fellowship) => fellowship.code === code)?.name ?? code;
}
