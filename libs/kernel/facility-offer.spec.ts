import { byFit, fitOf, type FacilityOfferFacts, type PlaceWish } from './facility-offer';

const nothing: PlaceWish = { level: null, needs: [], language: null };
const offer = (over: Partial<FacilityOfferFacts> = {}): FacilityOfferFacts => ({
  ...{ levels: ['outpatient'], needs: [], languages: ['en'], room: 'unsaid', roomByLevel: {} },
  ...over,
});

describe('places for somebody who looks for one', () => {
  const order = (
    wish: Partial<PlaceWish>,
    places: Record<string, [Partial<FacilityOfferFacts>, number | null]>,
  ): string =>
    byFit(
      Object.entries(places).map(([name, [facts, miles]]) => ({
        ...{ name, miles },
        fit: fitOf(offer(facts), { ...nothing, ...wish }),
      })),
    )
      .map(({ name }) => name)
      .join(' ');

  it('stand by level, then needs, language, room, way and name, each before the next', () => {
    const wish = { level: 'residential', needs: ['medication', 'children'], language: 'es' };
    const residential = ['residential'];
    const all = ['medication', 'children'];
    expect(
      order(wish, {
        OtherLevel: [{ needs: all, languages: ['es'], room: 'free' }, 1],
        OneNeedLess: [{ levels: residential, needs: ['children'], languages: ['es'], room: 'free' }, 1],
        OtherLanguage: [{ levels: residential, needs: all, room: 'free' }, 1],
        Full: [{ levels: residential, needs: all, languages: ['es'], room: 'full' }, 1],
        Unsaid: [{ levels: residential, needs: all, languages: ['es'] }, 1],
        Far: [{ levels: residential, needs: all, languages: ['es'], room: 'free' }, 30],
        Near: [{ levels: residential, needs: all, languages: ['es'], room: 'free' }, 3],
        Anear: [{ levels: residential, needs: all, languages: ['es'], room: 'free' }, 3],
      }),
    ).toBe('Anear Near Far Unsaid Full OtherLanguage OneNeedLess OtherLevel');
  });

  it('are told apart by way and name alone where nothing is asked for', () => {
    expect(order({}, { B: [{}, null], A: [{}, null], C: [{ levels: [], languages: [] }, 12] })).toBe('C A B');
  });

  it('say what fits and what does not', () => {
    const wish = { level: 'detox', needs: ['medication', 'veterans'], language: 'es' };
    expect(fitOf(offer({ needs: ['veterans'], languages: ['en', 'es'], room: 'full' }), wish)).toEqual({
      ...{ hasLevel: false, met: ['veterans'], unmet: ['medication'], speaks: true, room: 'full' },
    });
    const counted = offer({ levels: ['detox', 'outpatient'], room: 'free', roomByLevel: { detox: 'full' } });
    expect(fitOf(counted, { ...nothing, level: 'detox' }).room).toBe('full');
    expect(fitOf(counted, { ...nothing, level: 'outpatient' }).room).toBe('free');
    expect(fitOf(counted, nothing).room).toBe('free');
    expect(fitOf(offer(), nothing)).toEqual({ hasLevel: null, met: [], unmet: [], speaks: null, room: 'unsaid' });
  });
});
