import { sendDocument } from '@stepwell/web/graphql/send';
import type { MyProgressQuery } from '../../../gql/graphql';
import { myProgressDocument } from './attendance.graphql';

/** Weeks and meetings that may be logged. */
export type MyProgress = MyProgressQuery['myProgress'];

/** Reads them. */
export async function readProgress(): Promise<MyProgress> {
  return (await sendDocument(myProgressDocument)).myProgress;
}
