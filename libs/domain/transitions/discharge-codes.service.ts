import { Injectable } from '@nestjs/common';
import { tedsHousing, tedsReasons, type EndReason, type Housing } from './discharge-words';

/** Codes of the public TEDS-D file for what a discharge says. */
@Injectable()
export class DischargeCodes {
  /** REASON; null where no reason was told. */
  reason(reason: string | null): number | null {
    return reason === null ? null : (tedsReasons[reason as EndReason] ?? null);
  }

  /** LIVARAG_D; null where nobody knows. */
  housing(housing: string | null): number | null {
    const code = housing === null ? null : (tedsHousing[housing as Housing] ?? null);
    return code === null || code < 0 ? null : code;
  }
}
