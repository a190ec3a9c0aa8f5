import type { Answer } from '@stepwell/domain/checkins/check-in-input';
import { haltStates } from '@stepwell/domain/checkins/check-in.entity';
import type { SeededRandom } from './seeded-random';

/** What came up since the last answer, more of it on hard days. */
export function dayOf({ craving }: { craving: number }, random: SeededRandom): Partial<Answer> {
  const isHard = craving >= 5;
  return {
    hadUrge: craving >= 3,
    halt: isHard ? [random.pick(haltStates)] : [],
    hasUsed: false,
    medication: random.chance(0.08) ? 'missed' : 'taken',
    wentToMeeting: random.chance(0.4),
  };
}
