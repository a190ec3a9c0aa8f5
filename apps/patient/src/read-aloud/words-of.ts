/** The part of the browser's nodes that reading needs, so that it can be tested without a browser. */
export interface ReadNode {
  /** As the DOM writes it: `H1`, `#text`. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<ReadNode>;
  getAttribute?(name: string): string | null;
}

/** What one presses or types is found by touch; read among sentences it would only confuse. A summary opens like a button. */
const UNREAD = new Set('A BUTTON INPUT SELECT TEXTAREA SUMMARY SVG SCRIPT STYLE'.split(' '));
/** These stand within a sentence; any other element begins and ends one. */
const INLINE = new Set('SPAN STRONG B EM I SMALL TIME ABBR'.split(' '));

/**
 * The sentences of a screen in the order in which they stand, headings among them; nothing of buttons, links and fields.
 * @param isShown false for what the style sheet hides on the screen, such as what is for paper only
 */
export function wordsOf<Node extends ReadNode>(root: Node, isShown: (element: Node) => boolean): string[] {
  const lines: string[] = [''];
  const walk = (node: Node): void => {
    const name = node.nodeName.toUpperCase();
    if (name === '#TEXT') {
      lines.push(`${lines.pop() ?? ''}${node.nodeValue ?? ''}`);
      return;
    }
    if (name.startsWith('#') || UNREAD.has(name) || node.getAttribute?.('aria-hidden') === 'true' || !isShown(node))
      return;
    const isClosed = name === 'DETAILS' && node.getAttribute?.('open') === null;
    if (isClosed) return;
    if (!INLINE.has(name)) lines.push('');
    for (const child of node.childNodes) walk(child as Node);
    if (!INLINE.has(name)) lines.push('');
  };
  walk(root);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => /[\p{L}\p{N}]/u.test(line));
}
