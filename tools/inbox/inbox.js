// Shows messages as they arrive: asks for the newest one and, when there is another, puts the new list in the page.
const EVERY_MS = 2000;

async function refresh() {
  const list = document.getElementById('messages');
  if (!list || document.hidden) return;
  const { newest } = await (await fetch('/newest.json')).json();
  if (newest === list.dataset.newest) return;
  const page = new DOMParser().parseFromString(await (await fetch('/')).text(), 'text/html');
  const focused = document.activeElement?.getAttribute('href');
  list.replaceWith(page.getElementById('messages'));
  if (focused) document.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  document.getElementById('notice').textContent = 'A new message has arrived.';
}

setInterval(() => {
  refresh().catch(() => {
    // The inbox is stopping or starting: the next try tells.
  });
}, EVERY_MS);
