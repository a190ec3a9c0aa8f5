import { sendDocument } from '@stepwell/web/graphql/send';
import type { MyOptionsQuery } from '../../gql/graphql';
import { myOptionsDocument } from './options.graphql';

/** Meetings for the hours that come and for the hard times of the plan. */
export type MyOptions = MyOptionsQuery['myOptions'];
/** What there is in some hours. */
export type SpanOptions = MyOptions['soon'];

/** Asks for them. */
export async function loadOptions(): Promise<MyOptions> {
  return (await sendDocument(myOptionsDocument)).myOptions;
}
