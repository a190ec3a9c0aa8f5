import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { addContactSchema, normalizeAddress } from './contact-address';
import { Patient } from './patient.entity';
import { PatientContact } from './patient-contact.entity';
import type { AddContactInput } from './patient-contacts.graphql';

/** Addresses a patient can hold at once; more are typing accidents. */
const MOST_CONTACTS = 20;

/** Adds and removes the addresses of a patient. */
@Injectable()
export class AddContact {
  /** Adds an address, unverified: nothing but a code is sent to it until it is. @throws AppError BAD_INPUT, NOT_FOUND */
  async add(tx: Transaction, input: AddContactInput): Promise<Id> {
    authorize(tx.ctx, 'patient:update');
    const contact = parseInput(addContactSchema, input);
    const address = normalizeAddress(contact.kind, contact.address);
    await tx.repo(Patient).getForUpdate(contact.patientId);
    const held = (await tx.repo(PatientContact).find({ where: { patientId: contact.patientId } })).filter(
      (one) => !one.removedAt,
    );
    if (held.some((one) => one.kind === contact.kind && one.address === address)) {
      throw badInput('input.address', 'This address is on the list already.');
    }
    if (held.length >= MOST_CONTACTS)
      throw badInput('input.address', `A patient can have at most ${MOST_CONTACTS} addresses.`);
    const { patientId, kind, isShared, safeFrom, safeUntil } = contact;
    const id = randomId();
    await tx
      .repo(PatientContact)
      .insert({ id, patientId, kind, address, isShared, safeFrom: safeFrom ?? null, safeUntil: safeUntil ?? null });
    await tx.changed('patients');
    return id;
  }

  /** Takes an address off the list, with any code that waits for it; answers the patient's id. @throws AppError NOT_FOUND */
  async remove(tx: Transaction, contactId: Id): Promise<Id> {
    authorize(tx.ctx, 'patient:update');
    const contact = await heldContact(tx, contactId);
    await tx
      .repo(PatientContact)
      .update({ id: contact.id }, { removedAt: await tx.now(), codeDigest: null, codeExpiresAt: null });
    await tx.changed('patients');
    return contact.patientId;
  }
}

/** A contact that is on the list, locked until the transaction ends. @throws AppError NOT_FOUND */
export async function heldContact(tx: Transaction, contactId: Id): Promise<PatientContact> {
  const contact = await tx.repo(PatientContact).getForUpdate(contactId);
  if (contact.removedAt) throw badInput('input.contactId', 'This address was removed.');
  return contact;
}
