type Words = Readonly<Record<string, readonly [en: string, es: string]>>;

/** Asked, and not told: a patient may keep each of these to themselves. */
const declined = ['I’d rather not say', 'Prefiero no decirlo'] as const;

/**
 * What states ask of everybody in treatment, in words of our own, English and Spanish: a state's codes are mapped from these
 * when they are reported. The lists are as fine as the classes of the public TEDS files.
 */
export const backgroundAnswers = {
  gender: {
    male: ['Male', 'Hombre'],
    female: ['Female', 'Mujer'],
    another: ['Another gender', 'Otro género'],
    declined,
  },
  race: {
    white: ['White', 'Blanca'],
    black: ['Black or African American', 'Negra o afroamericana'],
    american_indian: ['American Indian', 'Indígena de las Américas'],
    alaska_native: ['Alaska Native', 'Nativa de Alaska'],
    asian: ['Asian', 'Asiática'],
    pacific_islander: ['Native Hawaiian or other Pacific Islander', 'Nativa de Hawái o de otra isla del Pacífico'],
    other: ['Another race', 'Otra raza'],
    several: ['Two or more races', 'Dos o más razas'],
    declined,
  },
  ethnicity: {
    not_hispanic: ['No, not Hispanic or Latino', 'No, ni hispano ni latino'],
    mexican: ['Yes, Mexican', 'Sí, mexicano'],
    puerto_rican: ['Yes, Puerto Rican', 'Sí, puertorriqueño'],
    cuban: ['Yes, Cuban', 'Sí, cubano'],
    other_hispanic: ['Yes, another origin', 'Sí, de otro origen'],
    hispanic: ['Yes, without naming an origin', 'Sí, sin decir el origen'],
    declined,
  },
  education: {
    grade_8: ['Grade 8 or less', 'Octavo grado o menos'],
    grade_11: ['Grades 9 to 11', 'Del noveno al undécimo grado'],
    grade_12: ['Grade 12 or GED', 'Duodécimo grado o GED'],
    some_college: ['1 to 3 years of college or trade school', 'De 1 a 3 años de universidad o escuela técnica'],
    college: ['4 years of college or more', '4 años de universidad o más'],
    declined,
  },
  employment: {
    full_time: ['Yes, full time', 'Sí, tiempo completo'],
    part_time: ['Yes, part time', 'Sí, medio tiempo'],
    looking: ['No, and I am looking for work', 'No, y busco trabajo'],
    homemaker: ['No, I take care of the home', 'No, me ocupo del hogar'],
    student: ['No, I am a student', 'No, estudio'],
    retired_disabled: ['No, I am retired or disabled', 'No, por jubilación o discapacidad'],
    in_institution: [
      'No, I live in a hospital, jail or other institution',
      'No, vivo en un hospital, cárcel u otra institución',
    ],
    not_working: ['No, and I am not looking for work now', 'No, y ahora no busco trabajo'],
    declined,
  },
} as const satisfies Record<string, Words>;

/** One of the items. */
export type BackgroundItem = keyof typeof backgroundAnswers;
/** The items in the order in which they are asked. */
export const backgroundItems = Object.keys(backgroundAnswers) as BackgroundItem[];
/** What a patient said, item by item; null where nobody asked. */
export type Background = Record<BackgroundItem, string | null>;

/** An answer in English words; null where there is none, or none of the list. */
export function backgroundInWords(item: BackgroundItem, answer: string | null): string | null {
  const words: Words = backgroundAnswers[item];
  return answer !== null && Object.hasOwn(words, answer) ? words[answer]![0] : null;
}

/** What staff note of work at a discharge: the same answers, or that nobody knows. */
export const workAtDischarge = [
  ...(['full_time', 'part_time', 'looking', 'homemaker', 'student', 'retired_disabled', 'in_institution'] as const),
  ...(['not_working', 'unknown'] as const),
];
/** One of them. */
export type WorkAtDischarge = (typeof workAtDischarge)[number];
