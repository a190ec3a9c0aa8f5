import { Injectable } from '@nestjs/common';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { StaffService } from '../staff/staff.service';
import { rangeOf, type Instrument } from './instrument';
import type { MeasureLibraryType, MeasureType } from './measures.graphql';
import { MeasuresLibrary } from './measures-library.service';
import { packTerms, shippedInstruments } from './shipped-instruments';

/** Shows every instrument with licence, scoring and sources, those of a pack that is off included. */
@Injectable()
export class ShowLibrary {
  constructor(
    private readonly library: MeasuresLibrary,
    private readonly staff: StaffService,
  ) {}

  async view(tx: Transaction): Promise<MeasureLibraryType> {
    const pack = await this.library.pack(tx);
    const [confirmer] = pack ? await this.staff.summaries(tx, [pack.confirmedById]) : [];
    const own = await this.library.own(tx);
    return {
      measures: [
        ...shippedInstruments.map((one) => measureView(one, one.source === 'core' || pack !== null, null)),
        ...own.map(({ id, instrument }) => measureView(instrument, true, id)),
      ],
      pack: {
        terms: packTerms.text,
        termsVersion: packTerms.version,
        titles: shippedInstruments.filter(({ source }) => source === 'pack').map(({ title }) => title),
        confirmedAt: pack?.confirmedAt ?? null,
        confirmedByName: confirmer?.displayName ?? null,
      },
    };
  }
}

function measureView(instrument: Instrument, isAvailable: boolean, ownId: string | null): MeasureType {
  const { code, version, source, title, licence, intro, items, scoring } = instrument;
  return {
    ...{ code, version, ownId, source, isAvailable, title, licence, intro: intro.en, ...rangeOf(instrument) },
    questions: items.map(({ text, options }) => ({ text: text.en, options: options.map(({ words }) => words.en) })),
    algorithm: scoring.algorithm,
    bands: [...scoring.bands],
    bandSource: scoring.bandSource,
    cutOffNote: scoring.cutOffNote,
    hasSafetyItem: scoring.safetyItem !== null,
    isInSpanish: items.every(({ text, options }) => text.es && options.every(({ words }) => words.es)),
  };
}
