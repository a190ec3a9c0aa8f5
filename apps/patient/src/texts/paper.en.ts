/** English sentences around the papers, and the notice on the whole plan. */
export const paperEn = {
  title: 'My plan on paper',
  lead: 'On paper it works with no phone. No paper says where you get care.',
  open: 'A page to fold, or a wallet card',
  saveWarning: 'Saving it as a file keeps it on this phone. On a shared phone, print it instead.',
  forms: { FOLD: 'One page to fold', CARD: 'Wallet card' },
  print: 'Print this',
  notice: '42 CFR part 2 prohibits unauthorized use or disclosure of these records.',
};
