/**
 * Beginnings of words that tell a stranger who reads a phone what its owner is treated for. The server checks every
 * message against its own, longer list; this one only warns while somebody is still typing.
 */
const tellingBeginnings = [
  'addict',
  'alcohol',
  'counsel',
  'clinic',
  'detox',
  'drug',
  'fellowship',
  'gambl',
  'hospital',
  'meeting',
  'methadon',
  'narcotic',
  'opioid',
  'outpatient',
  'patient',
  'psych',
  'recover',
  'rehab',
  'relaps',
  'sober',
  'sobriet',
  'sponsor',
  'steps',
  'stepwell',
  'substance',
  'therap',
  'treatment',
];
const tellingWholes = ['aftercare', 'inpatient', 'intake', 'step'];
const tellingCapitals = ['AA', 'NA', 'CMA', 'SUD', 'MAT', 'IOP', 'OTP'];

function isTelling(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    tellingCapitals.includes(word) ||
    tellingWholes.includes(lower) ||
    tellingBeginnings.some((beginning) => lower.startsWith(beginning))
  );
}

function spaced(text: string): string {
  return ` ${text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()} `;
}

/**
 * What in a sender name would give a patient away: telling words as they are written in it, and the organization's own
 * name, since that is on its front door.
 */
export function tellingWords(sender: string, organizationName: string): string[] {
  const words = sender.split(/[^\p{L}\p{N}]+/u).filter(isTelling);
  const repeatsName = organizationName.trim() !== '' && spaced(sender).includes(spaced(organizationName));
  return [...new Set([...words, ...(repeatsName ? [organizationName.trim()] : [])])];
}
