import fc from 'fast-check';
import { lintContent } from './lint-content';
import { revealingWords } from './lint-words';

const body = 'Hello, there is a short question for you. https://m.example.org/#token';

describe('the content lint', () => {
  it('finds nothing in a neutral message', () => {
    expect(lintContent({ subject: 'A short question for you', text: body, senderName: 'Messages' })).toEqual([]);
  });

  it.each([
    ['a word of the subject', { subject: 'Your recovery plan', text: body }, 'recover*'],
    ['a word of the text', { text: 'How is your sobriety today?' }, 'sobriet*'],
    ['a word of the sender', { text: body, senderName: 'Hope Detox' }, 'detox*'],
    ['a Spanish word with an accent', { text: '¿Ha tenido una recaída?' }, 'recaida*'],
    ['a word split by an invisible mark', { text: 'De\u00ADto\u200Bx' }, 'detox*'],
    ['two words that belong together', { text: 'our Mental-Health team' }, 'mental health'],
    ['a short name in capitals', { text: 'your AA group' }, 'AA'],
    ['a host with words glued together', { text: 'https://www.hopedetoxcenter.com/#x' }, 'detox'],
    ['the product’s own name in a host', { text: 'https://app.stepwell.org/#x' }, 'step'],
    ['a word of a path', { text: 'https://m.example.org/aftercare#x' }, 'aftercare'],
  ])('finds %s', (_what, content, word) => {
    expect(lintContent(content)).toContain(word);
  });

  it('finds the names that it was told', () => {
    const content = { text: body, senderName: 'Harbor  House', names: ['Harbor House', 'Elm Street'] };
    expect(lintContent(content)).toEqual(['Harbor House']);
  });

  it('leaves short words alone that reveal nothing in small letters', () => {
    expect(lintContent({ text: 'Na, a mat is urgently needed; patiently wait, footsteps' })).toEqual([]);
  });

  it('does not look into the random token of a link', () => {
    fc.assert(
      fc.property(fc.constantFrom(...revealingWords), fc.base64String(), (word, noise) => {
        const token = `${word.replace('*', '')}${noise}`.replace(/[^A-Za-z0-9_-]/g, '');
        expect(lintContent({ text: `https://m.example.org/#${token}` })).toEqual([]);
      }),
    );
  });

  it('finds every word of its list, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...revealingWords), fc.constantFrom('', 'x. ', '«', '\n'), (word, before) => {
        expect(lintContent({ text: `${before}${word.replace('*', '').toUpperCase()}!` })).toContain(word);
      }),
    );
  });
});
