import { languages } from '@stepwell/kernel/words';
import { voicemailWording } from './voicemail-wording';

describe('the words of a consent to messages on a machine', () => {
  it.each(languages)(
    'say in %s that others may hear, that it can end and that care does not depend on it',
    (language) => {
      const text = voicemailWording[language];
      expect(text).toMatch(/Others may hear it\.|Otras personas podrían oírlo\./);
      expect(text).toMatch(/You can end this|Puede terminarlo/);
      expect(text).not.toMatch(/sober|recovery|addict|treatment|relapse|drug|alcohol|recuperaci|adicci|tratamiento/i);
    },
  );
});
