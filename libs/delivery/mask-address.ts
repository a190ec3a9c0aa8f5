import type { Channel } from '@stepwell/kernel/words';

/** An address as a screen may show it: `d•••@example.org`, `••• 0142`. Enough to recognise, too little to use. */
export function maskAddress(channel: Channel, address: string): string {
  if (channel === 'sms') return `••• ${address.slice(-4)}`;
  const at = address.lastIndexOf('@');
  return at > 0 ? `${[...address][0]}•••${address.slice(at)}` : '•••';
}
