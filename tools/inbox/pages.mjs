import { sayProductTime } from './product-clock.mjs';

const LISTED = 200;
const LINK = /https?:\/\/[^\s<>"]+/g;

/** The list of messages. `productTime` is undefined when the clock does not answer, null when there is none. */
export function listPage({ messages, productTime, notice }) {
  const shown = messages.slice(0, LISTED);
  return page(
    'Inbox',
    `<h1>Inbox</h1>
    <p class="lead">Mail and text messages of this demo. Nothing leaves this computer.</p>
    ${clock(productTime)}
    <p role="status" id="notice">${escape(notice ?? '')}</p>
    <section id="messages" data-newest="${escape(messages[0]?.id ?? '')}" aria-labelledby="count">
      <h2 id="count">${countInWords(messages.length)}</h2>
      ${shown.length > 0 ? `<ol reversed>${shown.map(row).join('\n')}</ol>` : '<p class="empty">The first one appears here as soon as it is sent: an invitation, a reset link, or a follow-up when its time has come.</p>'}
      ${messages.length > LISTED ? `<p class="empty">The newest ${LISTED} are shown.</p>` : ''}
    </section>`,
  );
}

/** One message, as plain text with its links. */
export function messagePage({ message }) {
  const title = message.subject || `Text to ${message.to}`;
  return page(
    title,
    `<p><a href="/">Back to the inbox</a></p>
    <article>
      <h1>${escape(title)}</h1>
      <dl>
        <dt>Kind</dt><dd>${kindInWords(message.kind)}</dd>
        <dt>To</dt><dd>${escape(message.to)}</dd>
        <dt>From</dt><dd>${escape(message.from)}</dd>
        <dt>Arrived</dt><dd>${time(message.productAt ?? message.at)}</dd>
      </dl>
      <div class="text">${withLinks(message.text)}</div>
    </article>`,
  );
}

/** A page that only says something, with the way back. */
export function wordsPage({ title, words }) {
  return page(title, `<h1>${escape(title)}</h1><p>${escape(words)}</p><p><a href="/">Back to the inbox</a></p>`);
}

function clock(productTime) {
  if (productTime === null) return '';
  if (productTime === undefined) {
    return '<p class="clock">The product’s clock does not answer: the database is starting or has stopped.</p>';
  }
  return `<form class="clock" method="post" action="/skip">
      <p>Product time<br><strong id="product-time">${escape(sayProductTime(productTime))}</strong></p>
      <button type="submit">Skip to tomorrow</button>
      <p class="help">Moves the product’s clock to noon of the next day, so that what is planned for then is sent. Your computer’s clock stays as it is.</p>
    </form>`;
}

function row(message) {
  return `<li><a href="/messages/${encodeURIComponent(message.id)}">
        <span class="kind">${kindInWords(message.kind)}</span>
        <span class="subject">${escape(message.subject || firstLine(message.text))}</span>
        <span class="to">to ${escape(message.to)}</span>
        ${time(message.productAt ?? message.at)}
      </a></li>`;
}

function kindInWords(kind) {
  return kind === 'text' ? 'Text' : 'Mail';
}

function firstLine(text) {
  const [line = ''] = text.trim().split('\n');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line || '(no words)';
}

function countInWords(count) {
  if (count === 0) return 'No messages yet';
  return count === 1 ? '1 message' : `${count} messages, newest first`;
}

function time(at) {
  const words = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
  return `<time datetime="${escape(at)}">${words}</time>`;
}

/** Escapes the text and makes its addresses clickable; a full stop or bracket after an address is not part of it. */
function withLinks(text) {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const url = match[0].replace(/[.,;:!?'")\]}]+$/, '');
    html += escape(text.slice(end, match.index));
    html += `<a href="${escape(url)}" target="_blank" rel="noopener noreferrer">${escape(url)}</a>`;
    end = match.index + url.length;
  }
  return html + escape(text.slice(end));
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text) {
  return String(text).replace(/[&<>"']/g, (character) => entities[character]);
}

function page(title, body) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(title)}${title === 'Inbox' ? '' : ' · Inbox'}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/inbox.css">
    <script src="/inbox.js" defer></script>
  </head>
  <body>
    <main>
    ${body}
    </main>
  </body>
</html>
`;
}
