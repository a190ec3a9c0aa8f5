import type { SliceManifest } from '@stepwell/platform/manifest';
import { ForgetInquiries } from './forget-inquiries';
import { IntakesProcessor } from './intakes.processor';

/** What the worker takes from intakes: who asked is forgotten where nothing came of it. */
export const intakesWorker: SliceManifest = { entities: [], providers: [ForgetInquiries, IntakesProcessor] };
