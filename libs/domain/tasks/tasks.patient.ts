import type { SliceManifest } from '@stepwell/platform/manifest';
import { Task } from './task.entity';
import { TasksService } from './tasks.service';

/** What the patient surface takes from tasks: a check-in may raise one. */
export const tasksPatient: SliceManifest = { entities: [Task], providers: [TasksService] };
