/** Texts of signed plans and notes as files. */
export const recordFilesTexts = {
  recordFiles: {
    open: 'PDF files',
    title: 'Signed records as PDF files',
    lead: 'For the health record of your facility, or for whom a consent names. File names carry the record number, never a name. Each file is written into the account of disclosures.',
    openSince: 'All patients since a day',
    sinceTitle: 'Signed since a day, as PDF files',
    sinceLead:
      'Plans and notes of all your patients, for the health record of your facility. Each patient’s account says what left.',
    since: 'Signed since',
    sinceHelp: 'Ticks everything signed on this day or later.',
    records: 'Records',
    recordsMissing: 'Choose at least one record.',
    signedOn: 'signed {{day}}',
    to: 'Who gets them',
    basis: {
      INTERNAL: 'Our own health record, inside the program',
      QSOA: 'Whoever runs our health record, under a service agreement (QSOA)',
      CONSENT: 'Somebody whom a consent names',
    },
    submit: 'Record and save the files',
    saved: 'Recorded as shared. The files are saved.',
    count_zero: 'No file: nothing was signed since then, or nothing may leave.',
    count_one: '{{count}} file was saved and recorded as shared.',
    count_other: '{{count}} files were saved and recorded as shared.',
    refused_one: 'Of {{count}} patient nothing may leave:',
    refused_other: 'Of {{count}} patients nothing may leave:',
    emptyTitle: 'Nothing is signed yet',
    emptyHint: 'Plans appear here once the patient signed them, notes once they are signed and co-signed.',
  },
} as const;
