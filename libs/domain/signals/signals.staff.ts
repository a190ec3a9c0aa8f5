import type { SliceManifest } from '@stepwell/platform/manifest';
import { ActOnSignal } from './act-on-signal';
import { SignalRule } from './signal-rule.entity';
import { SignalRulesService } from './signal-rules.service';
import { Signal } from './signal.entity';
import { PatientSignalsResolver, SignalRulesResolver, SignalsResolver } from './signals.resolver';
import { SignalsService } from './signals.service';

/** What the staff surface takes from signals. */
export const signalsStaff: SliceManifest = {
  entities: [Signal, SignalRule],
  providers: [
    SignalsService,
    SignalRulesService,
    ActOnSignal,
    SignalsResolver,
    PatientSignalsResolver,
    SignalRulesResolver,
  ],
};
