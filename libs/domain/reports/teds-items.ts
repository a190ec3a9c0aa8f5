import { backgroundItems, type BackgroundItem } from '@stepwell/kernel/background-answers';

/** One substance as the packet asks for it; codes of the public files, the age at first use in years. */
export interface PacketSubstance {
  code: string | null;
  route: string | null;
  frequency: string | null;
  firstUse: number | null;
}

/** What a patient said of what states ask of everybody, in the words of `backgroundAnswers`. */
export type ToldBackground = Readonly<Record<BackgroundItem, string | null>>;

/** What is known of an episode, from the chart, the packet and the discharge. */
export interface TedsFacts {
  background: ToldBackground;
  levelOfCare: string;
  /** Years on the day of admission. */
  age: number;
  /** Days from admission to discharge, or so far. */
  days: number;
  earlierEpisodes: number;
  substances: readonly PacketSubstance[];
  /** 1 no home, 2 with help, 3 on their own. */
  housing: string | null;
  sentByCourt: boolean | null;
  isInsured: boolean | null;
  /** As staff noted it at the discharge; null where nobody did, or knew. */
  workAtDischarge: string | null;
  /** Codes of the public files. */
  reason: number | null;
  housingAtDischarge: number | null;
  /** Code of the public files; null where nobody kept a log. */
  selfHelp: number | null;
}

/** Items by name; null where nobody has told. */
export type TedsItems = Record<string, number | null>;

/** Why somebody is outside the labor force; codes of DETNLF. */
const outsideLabor: Readonly<Record<string, number>> = {
  ...{ homemaker: 1, student: 2, retired_disabled: 3, in_institution: 4, not_working: 5 },
};
const outsideOf = (code: number) => Object.fromEntries(Object.keys(outsideLabor).map((answer) => [answer, code]));
const SUBSTANCES = 3;
/** "Missing, unknown, not collected or invalid": the patient was asked, and the public files have no class for the answer. */
const NO_CLASS = -9;
/** Codes of the public TEDS-A file by our own words. */
const backgroundCodes: Record<BackgroundItem, [item: string, codes: Readonly<Record<string, number>>]> = {
  gender: ['GENDER', { male: 1, female: 2 }],
  race: [
    'RACE',
    {
      ...{ alaska_native: 1, american_indian: 2, black: 4, white: 5, asian: 6, other: 7, several: 8 },
      pacific_islander: 9,
    },
  ],
  ethnicity: ['ETHNIC', { puerto_rican: 1, mexican: 2, cuban: 3, other_hispanic: 3, not_hispanic: 4, hispanic: 5 }],
  education: ['EDUC', { grade_8: 1, grade_11: 2, grade_12: 3, some_college: 4, college: 5 }],
  employment: ['EMPLOY', { full_time: 1, part_time: 2, looking: 3, ...outsideOf(4) }],
};

/** First ages of the classes of AGE, from class 1 on. */
const ages = [12, 15, 18, 21, 25, 30, 35, 40, 45, 50, 55, 65];
/** First ages of the classes of FRSTUSE. */
const firstUses = [0, 12, 15, 18, 21, 25, 30];
/** A residential stay is a long one from this many days on. */
const LONG_STAY = 31;

/** The items of an admission; codes of the public TEDS-A file. */
export function admissionItems(facts: TedsFacts): TedsItems {
  return {
    AGE: classOf(facts.age, ages),
    ...backgroundOf(facts.background),
    ...outside('DETNLF', facts.background.employment),
    SERVICES: services(facts),
    // Only a court is asked for; who else sent somebody is not known.
    PSOURCE: facts.sentByCourt ? 7 : null,
    NOPRIOR: Math.min(facts.earlierEpisodes, 5),
    ...substanceItems(facts.substances),
    LIVARAG: facts.housing === null ? null : Number(facts.housing),
    // Which insurance it is the packet holds as words, not as a code.
    HLTHINS: facts.isInsured === false ? 4 : null,
    FREQ_ATND_SELF_HELP: facts.selfHelp,
  };
}

/** The items of a discharge; codes of the public TEDS-D file. Use at discharge is not asked for yet. */
export function dischargeItems(facts: TedsFacts): TedsItems {
  return {
    REASON: facts.reason,
    SERVICES_D: services(facts),
    ...Object.fromEntries(places.map((at) => [`SUB${at}_D`, codeOf(facts.substances[at - 1]?.code)])),
    ...Object.fromEntries(places.map((at) => [`FREQ${at}_D`, facts.substances[at - 1] || at === 1 ? null : NO_MORE])),
    EMPLOY_D: backgroundCodes.employment[1][facts.workAtDischarge ?? ''] ?? null,
    ...outside('DETNLF_D', facts.workAtDischarge),
    LIVARAG_D: facts.housingAtDischarge,
    ARRESTS_D: null,
    FREQ_ATND_SELF_HELP_D: facts.selfHelp,
    LOS: facts.days,
  };
}

const places = Array.from({ length: SUBSTANCES }, (_, at) => at + 1);
/** "None" of SUB: there is no second or third substance. */
const NO_MORE = 1;

/** Every item of each record, in the order of a file: its columns are the same whatever is known. */
export const tedsColumns = {
  admission: [
    ...['AGE', 'GENDER', 'RACE', 'ETHNIC', 'EDUC', 'EMPLOY', 'DETNLF', 'SERVICES', 'PSOURCE', 'NOPRIOR'],
    ...places.flatMap((at) => ['SUB', 'ROUTE', 'FREQ', 'FRSTUSE'].map((name) => `${name}${at}`)),
    ...['LIVARAG', 'HLTHINS', 'FREQ_ATND_SELF_HELP'],
  ],
  discharge: [
    ...['REASON', 'SERVICES_D'],
    ...places.flatMap((at) => [`SUB${at}_D`, `FREQ${at}_D`]),
    ...['EMPLOY_D', 'DETNLF_D', 'LIVARAG_D', 'ARRESTS_D', 'FREQ_ATND_SELF_HELP_D', 'LOS'],
  ],
} as const;

function substanceItems(substances: readonly PacketSubstance[]): TedsItems {
  return Object.fromEntries(
    places.flatMap((at) => {
      const one = substances[at - 1];
      const isNone = !one && substances.length > 0;
      return [
        [`SUB${at}`, isNone ? NO_MORE : codeOf(one?.code)],
        // Of what is not there nothing is asked.
        ...(isNone
          ? []
          : [
              [`ROUTE${at}`, codeOf(one?.route)],
              [`FREQ${at}`, codeOf(one?.frequency)],
              [`FRSTUSE${at}`, typeof one?.firstUse === 'number' ? classOf(one.firstUse, firstUses) : null],
            ]),
      ] as [string, number | null][];
    }),
  );
}

function backgroundOf(told: ToldBackground): TedsItems {
  return Object.fromEntries(
    backgroundItems.map((item) => {
      const [name, codes] = backgroundCodes[item];
      const answer = told[item];
      return [name, answer === null ? null : (codes[answer] ?? NO_CLASS)];
    }),
  );
}

/** Asked of nobody who works or looks for work. */
function outside(item: string, work: string | null): TedsItems {
  const code = work === null ? undefined : outsideLabor[work];
  return code === undefined ? {} : { [item]: code };
}

function services({ levelOfCare, days }: TedsFacts): number | null {
  const codes: Record<string, number> = {
    detox: 2,
    residential: days < LONG_STAY ? 4 : 5,
    partial_hospitalization: 6,
    intensive_outpatient: 6,
    outpatient: 7,
  };
  // Recovery support is no treatment in the sense of TEDS.
  return codes[levelOfCare] ?? null;
}

function classOf(years: number, firsts: readonly number[]): number | null {
  const at = firsts.findLastIndex((first) => years >= first);
  return at < 0 ? null : at + 1;
}

function codeOf(text: string | null | undefined): number | null {
  return text && /^\d+$/.test(text) ? Number(text) : null;
}
