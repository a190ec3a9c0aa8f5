import { headerText, plainMailbox } from '../header-text';

/**
 * Splits `Messages <messages@example.org>` (or a bare address) into its parts.
 * @throws Error naming MAIL_FROM when it holds no address
 */
export function addressOfSender(mailFrom: string): { name: string; address: string; domain: string } {
  const [, name = '', address = mailFrom] = /^([^<]*)<([^<>]+)>$/.exec(mailFrom.trim()) ?? [];
  const mailbox = plainMailbox(address.trim());
  if (!mailbox) throw new Error('MAIL_FROM must be an address, like: Messages <messages@example.org>');
  return {
    name: headerText(name.trim().replace(/^"(.*)"$/, '$1')),
    address: mailbox,
    domain: mailbox.slice(mailbox.lastIndexOf('@') + 1),
  };
}
