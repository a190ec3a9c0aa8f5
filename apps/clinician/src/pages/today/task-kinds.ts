import type { TaskKind } from '../../../gql/graphql';

/** Tasks that are done by calling somebody. */
export const callKinds: readonly TaskKind[] = [
  'CALL_REQUEST',
  'FOLLOW_UP_CALL',
  'HIGH_CRAVING',
  'LAPSE_TOLD',
  'COME_BACK',
];

/** Whether a task is done by calling somebody. */
export function isCall({ kind }: { kind: TaskKind }): boolean {
  return callKinds.includes(kind);
}
