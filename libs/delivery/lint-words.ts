const list = (words: string): string[] => words.split(',').map((word) => word.trim());

/**
 * Words that would tell a stranger that somebody is in treatment. Written without accents and in lower case; `*` stands
 * for any ending, a space for any separator. English and Spanish are always checked together: a subject may be in one
 * language and a name in the other.
 */
export const revealingWords: readonly string[] = [
  // English: treatment and its places
  ...list(`treatment*, treat, rehab*, recover*, detox*, withdrawal*, clinic*, hospital*, therap*, counsel*, psych*,
     diagnos*, patient, patients, inpatient, outpatient, intake, aftercare, discharge*, admission*, mental health,
     behavioral health, behavioural health, medicat*, medicine*, prescri*, dose, doses`),
  // English: substances and their effects
  ...list(`addict*, alcohol*, drug, drugs, drugged, drunk*, drink*, substance*, opioid*, opiate*, heroin*, cocain*,
     methadon*, methamphet*, meth, fentan*, cannabis, marijuana, benzo*, gambl*, narcotic*, naloxon*, narcan*,
     buprenorph*, suboxon*, naltrexon*, vivitrol*, sublocade*, antabuse*, overdos*, sober*, sobriet*, abstinen*,
     abstain*, relaps*, lapse, lapses, lapsed, craving*, crave, urge, urges, trigger*`),
  // English: mutual help
  ...list(`sponsor*, sponsee*, fellowship*, meeting, meetings, anonymous, al anon, nar anon, step, steps, stepwell*`),
  // Spanish: treatment and its places
  ...list(`tratamiento*, rehabilit*, recuper*, desintoxic*, abstinencia*, clinica*, terap*, consejer*, psic*, psiq*,
     paciente*, salud mental, salud conductual, medicament*, medicina*, receta, recetas, dosis, metadona*`),
  // Spanish: substances and their effects
  ...list(`adicc*, adict*, alcoholic*, droga*, drogad*, sustancia*, opioide*, opiace*, heroina*, cocaina*, fentanil*,
     marihuana*, mariguana*, borrach*, naloxona*, buprenorfina*, naltrexona*, sobredosis, sobrio, sobria, sobriedad,
     recaida*, recaer*, antojo*, ansias, apuesta*, ludopat*`),
  // Spanish: mutual help
  ...list(`padrino*, madrina*, ahijad*, reunion, reuniones, anonimo*, anonima*, paso, pasos`),
];

/** Short names that reveal only when written in capitals. */
export const revealingCapitals: readonly string[] = [
  'AA',
  'NA',
  'CMA',
  'SUD',
  'AUD',
  'OUD',
  'MAT',
  'MOUD',
  'IOP',
  'OTP',
  'DUI',
  'DWI',
];

/** Parts that reveal inside a host name, where words are glued together. */
export const revealingInHosts: readonly string[] = [
  'step',
  'rehab',
  'recover',
  'recuper',
  'detox',
  'sober',
  'sobri',
  'addict',
  'adicc',
  'clinic',
  'treatment',
  'tratamiento',
  'therap',
  'terap',
  'drug',
  'droga',
  'alcohol',
  'opioid',
  'methadon',
  'metadona',
  'suboxon',
  'relaps',
  'recaida',
  'counsel',
  'behavioralhealth',
];
