import { on, type StaffOperation } from './staff-operation';

const fields = '{ id words note patient { displayName contacts { address } } pages { staffName } }';

/** Safety items, what people do about them, and who is paged how: how the matrix calls them. */
export const safetyOperations: Record<string, StaffOperation> = {
  openSafetyItems: { document: `{ openSafetyItems ${fields} }`, as: 'supervisor' },
  acknowledgeSafetyItem: {
    document: on('acknowledgeSafetyItem', 'SafetyItemInput', fields),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.safetyItem } }),
  },
  closeSafetyItem: {
    document: on('closeSafetyItem', 'CloseSafetyItemInput', fields),
    as: 'supervisor',
    variables: (ids) => ({
      input: {
        ...{ id: ids.safetyItem, reached: 'REACHED', riskLevel: 'LOW', planReviewed: true, supervisorInformed: false },
        note: 'Slept at a friend’s',
      },
    }),
  },
  safetySettings: {
    document: '{ safetySettings { cravingThreshold answerMinutes version } }',
    as: 'owner',
    beyondPatients: true,
  },
  changeSafetySettings: {
    document: on('changeSafetySettings', 'ChangeSafetySettingsInput', '{ cravingThreshold answerMinutes }'),
    as: 'owner',
    beyondPatients: true,
  },
  setPagingPhone: {
    document: on('setPagingPhone', 'SetPagingPhoneInput', '{ id displayName pagingPhone }'),
    as: 'owner',
    variables: (ids) => ({ input: { id: ids.clinician, version: 1, phone: '(312) 555-0177' } }),
    beyondPatients: true,
  },
};
