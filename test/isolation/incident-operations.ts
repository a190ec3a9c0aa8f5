import { on, type StaffOperation } from './staff-operation';

const fields = '{ id whatHappened reportedByName decisionNote decidedByName closedByName }';

/** The register of privacy incidents: how the matrix calls it. */
export const incidentOperations: Record<string, StaffOperation> = {
  privacyIncidents: { document: `{ privacyIncidents ${fields} }`, as: 'owner', beyondPatients: true },
  reportPrivacyIncident: {
    document: on('reportPrivacyIncident', 'ReportPrivacyIncidentInput', fields),
    as: 'owner',
    beyondPatients: true,
  },
  decidePrivacyIncident: {
    document: on('decidePrivacyIncident', 'DecidePrivacyIncidentInput', fields),
    as: 'owner',
    variables: (ids) => ({
      input: {
        ...{ id: ids.privacyIncident, version: 1, decision: 'LOW_PROBABILITY', peopleAffected: 1 },
        note: 'Nothing could be learnt',
      },
    }),
    beyondPatients: true,
  },
  closePrivacyIncident: {
    document: on('closePrivacyIncident', 'ClosePrivacyIncidentInput', fields),
    as: 'owner',
    variables: (ids) => ({ input: { id: ids.decidedIncident, version: 1 } }),
    beyondPatients: true,
  },
};
