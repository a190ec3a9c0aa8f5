import { gapKinds, gapsOf, tedsHousing, tedsReasons, type DischargeFacts } from './discharge-words';

const whole: DischargeFacts = {
  ...{ nextAppointment: 'booked', medication: 'supplied', naloxone: 'given', housing: 'independent', phone: 'safe' },
  contactAfter: 'by_text',
};
const nothing: DischargeFacts = {
  ...{ nextAppointment: 'unknown', medication: 'unknown', naloxone: 'unknown', housing: 'unknown', phone: 'unknown' },
  contactAfter: 'unknown',
};

describe('the gaps of a discharge', () => {
  it('are none where all is known, and everything where nothing is', () => {
    expect(gapsOf('completed', whole)).toEqual([]);
    expect(gapsOf('left_early', nothing)).toEqual(gapKinds);
  });

  it('are also known dangers: no medication in hand, no place to stay, a phone that is not safe', () => {
    expect(
      gapsOf('left_early', { ...whole, medication: 'not_supplied', housing: 'homeless', phone: 'unsafe' }),
    ).toEqual(['discharge_medication', 'discharge_housing', 'discharge_phone']);
  });

  it('are not what the patient declined', () => {
    expect(
      gapsOf('completed', { ...whole, nextAppointment: 'declined', naloxone: 'declined', contactAfter: 'declined' }),
    ).toEqual([]);
    expect(gapsOf('completed', { ...whole, contactAfter: null })).toEqual([]);
  });

  it('are not a safe phone of somebody who has none', () => {
    expect(gapsOf('completed', { ...whole, phone: 'none' })).toEqual([]);
  });

  it('are fewer where somebody else cares, and none after a death', () => {
    expect(gapsOf('transferred', nothing)).toEqual(['discharge_medication', 'discharge_naloxone']);
    expect(gapsOf('incarcerated', nothing)).toEqual(['discharge_medication', 'discharge_phone']);
    expect(gapsOf('died', nothing)).toEqual([]);
  });
});

describe('codes of the public TEDS files', () => {
  it('are those of the reason and of the living arrangement', () => {
    expect(Object.values(tedsReasons)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(tedsHousing).toEqual({ homeless: 1, dependent: 2, independent: 3, unknown: -9 });
  });
});
