import type { SliceManifest } from '@stepwell/platform/manifest';
import { Task } from './task.entity';
import { TasksProcessor } from './tasks.processor';
import { TasksService } from './tasks.service';

/** What the worker takes from tasks. */
export const tasksWorker: SliceManifest = { entities: [Task], providers: [TasksService, TasksProcessor] };
