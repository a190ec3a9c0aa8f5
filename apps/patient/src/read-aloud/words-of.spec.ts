import { wordsOf, type ReadNode } from './words-of';

interface Built extends ReadNode {
  hidden: boolean;
}

function el(nodeName: string, attributes: Record<string, string>, ...children: (Built | string)[]): Built {
  const childNodes = children.map((child) =>
    typeof child === 'string' ? { nodeName: '#text', nodeValue: child, childNodes: [], hidden: false } : child,
  );
  const getAttribute = (name: string) => attributes[name] ?? null;
  return { nodeName, nodeValue: null, childNodes, getAttribute, hidden: 'hidden' in attributes };
}
const read = (...children: (Built | string)[]) => wordsOf(el('MAIN', {}, ...children), ({ hidden }) => !hidden);

describe('what is read aloud', () => {
  it('is every heading and sentence in the order in which they stand', () => {
    expect(
      read(
        el('H1', {}, 'My plan'),
        el(
          'SECTION',
          {},
          el('H2', {}, 'Why I do this'),
          el('UL', {}, el('LI', {}, 'My daughter'), el('LI', {}, 'Sleep')),
        ),
        el(
          'SECTION',
          {},
          el('H2', {}, 'My signs'),
          el('P', {}, 'I stay ', el('STRONG', {}, 'up'), '  late.', el('BR', {}), 'Alone.'),
        ),
      ),
    ).toEqual(['My plan', 'Why I do this', 'My daughter', 'Sleep', 'My signs', 'I stay up late.', 'Alone.']);
  });

  it('holds nothing of buttons, links, fields, pictures, and what the screen does not show', () => {
    expect(
      read(
        el('BUTTON', {}, el('SPAN', {}, 'Back')),
        el('P', {}, 'Ana'),
        el('A', { href: 'tel:1' }, 'Call Ana'),
        el('TEXTAREA', {}, 'private'),
        el('svg', {}, el('text', {}, 'drawn')),
        el('SPAN', { 'aria-hidden': 'true' }, '·'),
        el('P', { hidden: '' }, 'For paper only'),
        el('DETAILS', {}, el('SUMMARY', {}, 'Show them'), el('P', {}, 'Folded')),
        el('DETAILS', { open: '' }, el('SUMMARY', {}, 'Show them'), el('P', {}, 'Unfolded')),
        el('P', {}, ' · '),
      ),
    ).toEqual(['Ana', 'Unfolded']);
  });

  it('holds a question with its answers, each by itself', () => {
    const answer = (words: string) => el('LABEL', {}, el('INPUT', { value: 'x' }), el('SPAN', {}, words));
    expect(
      read(el('FIELDSET', {}, el('LEGEND', {}, el('H1', {}, 'How are you?')), answer('Bad'), answer('Good'))),
    ).toEqual(['How are you?', 'Bad', 'Good']);
  });
});
