import type { AdmissionItemName } from '../../../gql/graphql';
import { urls } from '../../urls';

/** Where an item is done, for those that the record itself shows. */
export const itemPlace: Partial<Record<AdmissionItemName, (patientId: string) => string>> = {
  PACKET: urls.packet,
  NOTICE: urls.sharing,
  CONSENTS: urls.sharing,
  SAFE_CONTACT: urls.contact,
  MEASURES: urls.measures,
  PATH: urls.meetings,
  PLAN: urls.plans,
  PROGRAMME: urls.followUps,
};
