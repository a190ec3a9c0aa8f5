import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AppError, notFound } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import { Appointment } from './appointment.entity';
import type { CancelMyAppointmentInput, CancelOutcome } from './appointments.patient-graphql';
import { PlaceAppointment } from './place-appointment';

const cancelSchema = z.object({ appointmentId: z.string() });

/** The patient says that they can't come: the time is free again, and the care team has a task to find another one. */
@Injectable()
export class CancelMine {
  constructor(
    private readonly placing: PlaceAppointment,
    private readonly tasks: TasksService,
  ) {}

  /** Until it begins; sent again it changes nothing. @throws AppError FORBIDDEN, NOT_FOUND */
  async run(tx: Transaction, input: CancelMyAppointmentInput): Promise<CancelOutcome> {
    if (tx.ctx.kind !== 'patient') throw new AppError('FORBIDDEN');
    const { patientId } = tx.ctx;
    const { appointmentId } = parseInput(cancelSchema, input);
    if (!isId(appointmentId)) throw notFound();
    const seen = await tx.repo(Appointment).getForUpdate(appointmentId);
    if (seen.patientId !== patientId) throw notFound();
    if (seen.status === 'cancelled') return 'cancelled';
    if (seen.status !== 'booked' || seen.startsAt <= (await tx.now())) return 'begun';
    await this.placing.change(tx, seen, seen.version, { status: 'cancelled', cancelReason: 'patient_asked' });
    await this.tasks.raiseTask(tx, { kind: 'appointment_cancelled', patientId, subjectId: seen.id });
    return 'cancelled';
  }
}
