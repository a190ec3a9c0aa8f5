/** Texts about what people on staff are licensed for. */
export const credentialTexts = {
  credential: {
    title: 'Credential and licence',
    column: 'Signs as',
    label: 'How they practise',
    help: 'Only notes of somebody who practises independently, on a licence that holds, need no co-signature.',
    kind: {
      INDEPENDENT: 'Licensed to practise independently',
      SUPERVISED: 'Licensed, under supervision',
      TRAINEE: 'In training',
      PEER: 'Certified peer',
      NONE: 'No clinical credential',
    },
    short: {
      INDEPENDENT: 'Independent',
      SUPERVISED: 'Supervised',
      TRAINEE: 'In training',
      PEER: 'Peer',
      NONE: 'Not recorded',
    },
    titleLabel: 'Title behind the signature',
    titleHelp: 'Like LCSW or CADC II.',
    number: 'Licence number',
    state: 'State',
    stateWrong: 'Write the state as two letters, like IL',
    until: 'Holds until',
    expires: 'Licence ends {{day}}',
    expired: 'Licence ended {{day}}',
    save: 'Save credential',
    saved: 'Credential of {{name}} saved',
  },
} as const;
