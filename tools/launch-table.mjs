import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** The table that a person sees when everything runs: addresses, accounts, where the data is, how to stop. */
export function launchTable({ settings, databaseHome, reload }) {
  const { staffUrl, patientUrl, inboxUrl, ownMail, demo, root, dataDir } = settings;
  const sections = [
    table([
      ['Clinicians', `${staffUrl}/`],
      ['Administration', `${staffUrl}/admin/`],
      ['Patients', `${patientUrl}/`, 'they come in by a link from the inbox'],
      ...(ownMail ? [] : [['Inbox', `${inboxUrl}/`, 'mail, text messages and "Skip to tomorrow"']]),
      ['GraphQL', `${staffUrl}/graphql`, 'state: /healthz /readyz /metrics'],
    ]),
  ];
  const accounts = demo ? demoAccounts(root) : undefined;
  if (accounts) {
    sections.push(
      `Accounts of the demo, all with the password  ${accounts.demoPassword}\n\n${table(
        accounts.demoAccounts.map(({ email, role, organization }) => [email, role, organization]),
      )}`,
    );
  }
  if (!demo) {
    sections.push(
      'The first organization, from a second terminal:\n\n  npm run org:create -- --name "Lakeside" --owner-email ada@example.org --owner-name "Ada Byron"',
    );
  }
  sections.push(
    table([
      ['Database', settings.ownDatabase ? 'your own (DATABASE_URL)' : databaseHome],
      ['Logs', path.join(dataDir, 'logs')],
      ...(reload ? [['Reload', 'whenever a source file changes']] : []),
      ['Stop', 'Ctrl-C'],
      ...(settings.ownDatabase ? [] : [['Begin anew', 'npm start -- --reset']]),
    ]),
  );
  return `\nStepwell is running.\n\n${sections.join('\n\n')}\n`;
}

function demoAccounts(root) {
  try {
    return require(path.join(root, 'dist', 'tools', 'demo', 'accounts.js'));
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** Columns as wide as their widest cell. */
function table(rows) {
  const widths = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, String(cell).length)));
  return rows
    .map((row) => `  ${row.map((cell, at) => String(cell).padEnd(widths[at])).join('   ')}`.trimEnd())
    .join('\n');
}
