import type { SliceManifest } from '@stepwell/platform/manifest';
import { EvaluateSignals } from './evaluate-signals';
import { SignalRule } from './signal-rule.entity';
import { SignalRulesService } from './signal-rules.service';
import { Signal } from './signal.entity';
import { SignalsProcessor } from './signals.processor';

/** What the worker takes from signals: it raises and ends them. */
export const signalsWorker: SliceManifest = {
  entities: [Signal, SignalRule],
  providers: [SignalRulesService, EvaluateSignals, SignalsProcessor],
};
