import type { Plan } from './plan-draft';

/** What signing needs to know of a document of any kind. */
export type Signable = Pick<Plan, 'id' | 'patientId' | 'version' | 'number' | 'status' | 'documentHash' | 'signatures'>;
