import fc from 'fast-check';
import { dropContacts } from './drop-contacts';
import { plainLine, plainText } from './plain-text';

describe('text of a feed', () => {
  it.each([
    ['masks on<br>other days at 9', 'masks on\nother days at 9'],
    ['<p>Ring <b>twice</b></p><p>Side door</p>', 'Ring twice\nSide door'],
    ['Bill &amp; Bob&#8217;s caf&eacute;', 'Bill & Bob’s café'],
    ['&amp;lt;b&amp;gt;Twice encoded&amp;lt;/b&amp;gt;', 'Twice encoded'],
    ['5 < 6 and I <3 it', '5 < 6 and I <3 it'],
    ['before<script>alert("x > y")</script>after', 'beforeafter'],
    ['<!-- hidden -->shown', 'shown'],
    ['tab\there\r\nnext  line ', 'tab here\nnext line'],
    ['zero\u0000width\u200B and \u202Eturned', 'zerowidth and turned'],
    ['half \uD800 pair', 'half \uFFFD pair'],
    [64113, '64113'],
    [{ deep: true }, ''],
    [null, ''],
  ])('%j becomes %j', (raw, shown) => {
    expect(plainText(raw, 200)).toBe(shown);
  });

  it('is cut by characters, not inside one', () => {
    expect(plainLine('🙂'.repeat(10), 5)).toBe('🙂🙂🙂🙂…');
  });

  it('never keeps a tag, whatever was nested or encoded', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '&lt;',
      '&gt;',
      '&amp;',
      'b',
      '/b',
      'script',
      ' ',
      '\u200B',
      '!--',
      'x',
      '&#60;',
      '<br>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(plainText(parts.join(''), 1_000)).not.toMatch(/<[a-z!/?]/i);
      }),
    );
  });

  it('is looked at only so far, however much is sent', () => {
    for (const hostile of ['<script>', '<a ', '<!--', '&amp;', '</script><script>', '<<<<b>', 'x'])
      expect(plainText(`${hostile.repeat(200_000)}</script>--> last words`, 1_000_000)).not.toContain('last');
  });
});

describe('contacts and payment handles', () => {
  it.each([
    ['Park behind. Contact Joe S. at joe@example.org for the code. Ring twice.', 'Park behind. Ring twice.'],
    ['Contributions by Zelle to the group. All are welcome!', 'All are welcome!'],
    ['Ring twice. Call Ann, 4085550123. All are welcome!', 'Ring twice. All are welcome!'],
    ['Ring twice. Call Ann: 408\u2013555\u20130123. All are welcome!', 'Ring twice. All are welcome!'],
    ['Ring twice. Contact Ann (+44 20 7946 0958). All are welcome!', 'Ring twice. All are welcome!'],
    ['Questions? Call Ann, (408) 555-0123.\nUse the side door.', 'Questions?\nUse the side door.'],
  ])('%j keeps only %j', (text, kept) => {
    expect(dropContacts(text)).toBe(kept);
  });

  it.each([
    'Dial-In: (669) 555-0102 Enter Meeting ID: 6668942160#',
    'Business meeting: 2nd Sunday @ 2 pm.',
    'Meeting ID: 666 894 2160',
  ])('%j stays', (text) => {
    expect(dropContacts(text)).toBe(text);
  });
});
