import { Injectable } from '@nestjs/common';
import { badInput } from '@stepwell/kernel/errors';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { Instrument } from './instrument';
import { MeasurePack } from './measure-pack.entity';
import { OwnMeasure } from './own-measure.entity';
import { shippedInstruments } from './shipped-instruments';

/** The instruments of an organization: shipped, of the pack where it is on, and its own. */
@Injectable()
export class MeasuresLibrary {
  /** What can be asked now, by title; of an own instrument its newest version. */
  async available(tx: Transaction): Promise<Instrument[]> {
    const isPackOn = (await this.pack(tx)) !== null;
    const shipped = shippedInstruments.filter(({ source }) => source === 'core' || isPackOn);
    return [...shipped, ...(await this.own(tx)).map(({ instrument }) => instrument)];
  }

  /** An instrument that can be asked now. @throws AppError BAD_INPUT naming the field */
  async requireAvailable(tx: Transaction, code: string, field = 'input.code'): Promise<Instrument> {
    const found = (await this.available(tx)).find((instrument) => instrument.code === code);
    if (!found) throw badInput(field, 'This questionnaire is not in use here. Choose one from the list.');
    return found;
  }

  /** Every version that results may have been made with, retired ones too. */
  async everyVersion(tx: Transaction): Promise<Instrument[]> {
    const own = await tx.repo(OwnMeasure).find({ order: { code: 'ASC', version: 'ASC' } });
    return [...shippedInstruments, ...own.map(({ instrument }) => instrument)];
  }

  /** The confirmation that keeps the pack on, or null. */
  async pack(tx: Transaction): Promise<MeasurePack | null> {
    const packs = await tx.repo(MeasurePack).find();
    return packs.find(({ endedAt }) => endedAt === null) ?? null;
  }

  /** The newest version of each own instrument, retired ones left out. */
  async own(tx: Transaction): Promise<OwnMeasure[]> {
    const versions = await tx.repo(OwnMeasure).find({ order: { code: 'ASC', version: 'ASC' } });
    const newest = new Map(versions.map((measure) => [measure.code, measure]));
    return [...newest.values()].filter(({ retiredAt }) => retiredAt === null);
  }
}
