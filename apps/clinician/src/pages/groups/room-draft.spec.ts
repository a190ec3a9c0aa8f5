import { differences, entryOf, instantNear, mergeRooms, type Line, type RoomDraft } from './room-draft';

const blank: Line = { attendance: null, minutes: '', sentence: '', goalId: '', elementId: '', absenceReason: '' };
const room = (topic: string, sentences: Record<string, string>): RoomDraft => ({
  shared: { topic, intervention: '', began: '', ended: '' },
  lines: Object.fromEntries(Object.entries(sentences).map(([id, sentence]) => [id, { ...blank, sentence }])),
});

describe('two people in one room', () => {
  const base = room('Week', { ana: '', ben: '' });

  it('keep what each of them wrote where they wrote in different places', () => {
    const { merged, contested } = mergeRooms(
      base,
      room('Week', { ana: 'mine', ben: '' }),
      room('Cravings', { ana: '', ben: 'theirs' }),
    );
    expect(contested).toEqual([]);
    expect(differences(merged, room('Cravings', { ana: 'mine', ben: 'theirs' }))).toEqual([]);
  });

  it('are asked where both wrote, with the words on the screen kept', () => {
    const { merged, contested } = mergeRooms(
      base,
      room('Mine', { ana: 'mine', ben: '' }),
      room('Theirs', { ana: 'theirs', ben: '' }),
    );
    expect(contested).toEqual(['topic', 'ana']);
    expect(differences(merged, room('Mine', { ana: 'mine', ben: '' }))).toEqual([]);
  });

  it('keep both where one wrote the topic and the other what they did', () => {
    const theirs = { ...base, shared: { ...base.shared, intervention: 'Led a round.' } };
    const { merged, contested } = mergeRooms(base, room('Mine', { ana: '', ben: '' }), theirs);
    expect(contested).toEqual([]);
    expect(merged.shared).toMatchObject({ topic: 'Mine', intervention: 'Led a round.' });
  });

  it('are not asked about the same words', () => {
    expect(mergeRooms(base, room('Same', { ana: '', ben: '' }), room('Same', { ana: '', ben: '' })).contested).toEqual(
      [],
    );
  });

  it('lose nobody who came in meanwhile', () => {
    const { merged } = mergeRooms(
      base,
      room('Week', { ana: 'mine', ben: '' }),
      room('Week', { ana: '', ben: '', cal: '' }),
    );
    expect(Object.keys(merged.lines)).toEqual(['ana', 'ben', 'cal']);
    expect(merged.lines['ana']!.sentence).toBe('mine');
  });
});

describe('a line', () => {
  const line: Line = {
    attendance: 'PRESENT',
    minutes: '40',
    sentence: ' Took part. ',
    goalId: 'g',
    elementId: 'e',
    absenceReason: 'ill',
  };

  it('is sent without a note when its person was away, and keeps the reason', () => {
    expect(entryOf('ana', { ...line, attendance: 'NO_SHOW' })).toEqual({
      patientId: 'ana',
      attendance: 'NO_SHOW',
      minutes: null,
      sentence: null,
      goalId: null,
      elementId: null,
      absenceReason: 'ill',
    });
  });

  it('is sent without a reason when its person was there, and without minutes that are none', () => {
    expect(entryOf('ana', { ...line, minutes: '4o' })).toMatchObject({
      minutes: null,
      sentence: 'Took part.',
      absenceReason: null,
    });
    expect(entryOf('ana', line).minutes).toBe(40);
  });
});

describe('a wall time', () => {
  it.each([
    ['2026-12-04T18:00:00Z', '10:10', 'America/Phoenix', '2026-12-04T17:10:00.000Z'],
    ['2026-12-05T05:30:00Z', '00:10', 'America/Chicago', '2026-12-05T06:10:00.000Z'],
    // Clocks went back between 00:30 and 03:00.
    ['2026-11-01T05:30:00Z', '03:00', 'America/Chicago', '2026-11-01T09:00:00.000Z'],
  ])('near %s reads %s in %s at %s', (planned, time, zone, instant) => {
    expect(instantNear(planned, time, zone)).toBe(instant);
  });
});
