import { on, type StaffOperation } from './staff-operation';

const goLive = '{ isArmed armedByName helpWords requirements { requirement note confirmedByName } }';
const pauses = '{ scope reason pausedByName }';

/** What lets texts leave and what lets messages wait: how the matrix calls them. None of them takes an id. */
export const sendingOperations: Record<string, StaffOperation> = {
  textGoLive: { document: `{ textGoLive ${goLive} }`, as: 'owner', beyondPatients: true },
  confirmTextRequirement: {
    document: on('confirmTextRequirement', 'ConfirmTextRequirementInput', goLive),
    as: 'owner',
    beyondPatients: true,
  },
  withdrawTextRequirement: {
    document: on('withdrawTextRequirement', 'WithdrawTextRequirementInput', goLive),
    as: 'owner',
    beyondPatients: true,
  },
  armTexts: { document: on('armTexts', 'ArmTextsInput', goLive), as: 'owner', beyondPatients: true },
  disarmTexts: { document: on('disarmTexts', 'DisarmTextsInput', goLive), as: 'owner', beyondPatients: true },
  sendingHalt: { document: '{ sendingHalt { since } }', as: 'owner', beyondPatients: true },
  sendingPauses: { document: `{ sendingPauses ${pauses} }`, as: 'owner', beyondPatients: true },
  pauseSending: { document: on('pauseSending', 'PauseSendingInput', pauses), as: 'owner', beyondPatients: true },
  resumeSending: { document: on('resumeSending', 'ResumeSendingInput', pauses), as: 'owner', beyondPatients: true },
  channelHealth: {
    document: '{ channelHealth { channel acceptedLastHour failures { kind count } } }',
    as: 'owner',
    beyondPatients: true,
  },
};
