/** One substance as the packet asks for it; codes of the public files, the age at first use in years. */
export interface PacketSubstance {
  code: string | null;
  route: string | null;
  frequency: string | null;
  firstUse: number | null;
}

/** What is known of an episode, from the chart, the packet and the discharge. */
export interface TedsFacts {
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
  /** Codes of the public files. */
  reason: number | null;
  housingAtDischarge: number | null;
  /** Code of the public files; null where nobody kept a log. */
  selfHelp: number | null;
}

/** Items by name; null where nobody has told. */
export type TedsItems = Record<string, number | null>;

const SUBSTANCES = 3;
/** Items that the product has no question for yet: an intake form of the state asks for them. */
const ELSEWHERE = ['GENDER', 'RACE', 'ETHNIC', 'EDUC', 'EMPLOY'] as const;

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
    ...Object.fromEntries(ELSEWHERE.map((name) => [name, null])),
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
    EMPLOY_D: null,
    LIVARAG_D: facts.housingAtDischarge,
    ARRESTS_D: null,
    FREQ_ATND_SELF_HELP_D: facts.selfHelp,
    LOS: facts.days,
  };
}

const places = Array.from({ length: SUBSTANCES }, (_, at) => at + 1);
/** "None" of SUB: there is no second or third substance. */
const NO_MORE = 1;

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
