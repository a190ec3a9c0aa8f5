import { consentWording } from './consent-wording';
import { channels, consentPurposes, languages } from '@stepwell/kernel/words';

describe('consent wording', () => {
  it('has words for every channel, purpose and language, and none that hint at treatment', () => {
    for (const channel of channels) {
      for (const purpose of consentPurposes) {
        for (const language of languages) {
          const text = consentWording(channel, purpose, language);
          expect(text.length).toBeGreaterThan(100);
          expect(text).not.toMatch(
            /sober|recovery|addict|treatment|relapse|meeting|drug|alcohol|recuperaci|adicci|tratamiento|reuni/i,
          );
        }
      }
    }
  });

  it('says about texts how they end and what they may cost', () => {
    expect(consentWording('sms', 'follow_up', 'en')).toMatch(/STOP.*HELP/);
    expect(consentWording('sms', 'follow_up', 'es')).toMatch(/tarifas.*STOP/);
  });
});
