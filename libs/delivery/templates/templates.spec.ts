import { channels, languages } from '@stepwell/kernel/words';
import { lintContent } from '../lint-content';
import { accessLinkMessage } from './access-link.template';
import { contactCodeMessage } from './contact-code.template';
import { numberWords, programmeMessage, usualWords } from './programme-message.template';
import type { Rendered, TemplateFrame } from './rendered';

const link = `https://messages.example.org/#${'A'.repeat(43)}`;
const templates: [string, (frame: TemplateFrame) => Rendered][] = [
  ['check-in', (frame) => programmeMessage(frame, usualWords.check_in[frame.language], link)],
  [
    'number',
    (frame) =>
      programmeMessage(frame, { ...usualWords.check_in[frame.language], text: numberWords[frame.language] }, link),
  ],
  ['note', (frame) => programmeMessage(frame, usualWords.nothing[frame.language], link)],
  ['access link', (frame) => accessLinkMessage(frame, link)],
  ['contact code', (frame) => contactCodeMessage(frame, '123456')],
];
const cases = templates.flatMap(([name, render]) =>
  channels.flatMap((channel) => languages.map((language) => ({ name, render, channel, language }))),
);

/** The basic GSM alphabet: anything else turns a text of 160 letters into texts of 70. */
const GSM = /^[A-Za-z0-9 \n\r@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà]*$/;

describe.each(cases)('the $name template by $channel in $language', ({ render, channel, language }) => {
  const rendered = render({ channel, language, senderName: 'Messages' });

  it('holds no word that reveals treatment', () => {
    expect(lintContent({ ...rendered, senderName: 'Messages' })).toEqual([]);
  });

  it('has a subject where the channel has one, and says who sends it', () => {
    expect(rendered.subject === '').toBe(channel === 'sms');
    expect(rendered.text).toContain('Messages');
  });

  if (channel === 'sms') {
    it('fits into one text', () => {
      expect(rendered.text).toMatch(GSM);
      expect(rendered.text.length).toBeLessThanOrEqual(160);
    });
  }

  it('keeps a sender name from breaking lines', () => {
    const { text } = render({ channel, language, senderName: 'Mes\r\nsages\u202E' });
    expect(text).toContain('Mes sages');
  });
});

describe('messages of a programme', () => {
  it.each(channels.flatMap((channel) => languages.map((language) => [channel, language] as const)))(
    'say how to stop by %s in %s',
    (channel, language) => {
      const words = usualWords.check_in[language];
      const { text } = programmeMessage({ channel, language, senderName: 'Messages' }, words, link);
      expect(text).toMatch(/STOP|contact person|persona de contacto/);
      expect(text).toContain(link);
    },
  );
});
