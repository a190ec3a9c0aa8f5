import { languages } from '@stepwell/kernel/words';
import { lintContent } from '@stepwell/delivery/lint-content';
import { invitationMail, passwordResetMail } from './staff-mails';

const link = `https://staff.example.org/invitation#${'A'.repeat(43)}`;

describe.each(languages)('mails to staff in %s', (language) => {
  it.each([
    ['invitation', invitationMail],
    ['password reset', passwordResetMail],
  ])('carry the link of an %s and no word about treatment', (_name, mail) => {
    const { subject, text } = mail(language, link);
    expect(text).toContain(`\n${link}\n`);
    expect(lintContent({ subject, text })).toEqual([]);
  });
});
