/** What a page says by text: nothing of whom or why, since phones show it to whoever stands beside. */
export const pageText = 'Something needs you now: open the app.';

/** The same by mail. */
export function pageMail(staffUrl: string): { subject: string; text: string } {
  return { subject: 'Something needs you now', text: `${pageText}\n\n${staffUrl}/` };
}
