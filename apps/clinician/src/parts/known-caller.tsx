import { useDocument } from '@stepwell/web/graphql/use-document';
import type { ReactNode } from 'react';
import { SimilarNotice, type SimilarPatient } from './similar-notice';
import { SimilarPatientsQuery } from './similar.graphql';

interface KnownCallerProps {
  askFor: string;
  phone: string;
  actionOf?: (patient: SimilarPatient) => ReactNode;
}

/** Says that somebody who asks for a call may have a chart, by the name they gave and their phone; nothing where nobody is like them. */
export function KnownCaller({ askFor, phone, actionOf }: KnownCallerProps) {
  const [firstName = '', ...rest] = askFor.trim().split(/\s+/);
  // Half a number is nobody's.
  const isWhole = firstName !== '' && phone.replace(/\D/g, '').length >= 10;
  const { data } = useDocument(
    SimilarPatientsQuery,
    { input: { firstName: firstName.slice(0, 100), lastName: rest.join(' ').slice(0, 100), phone } },
    { topics: ['patients'], enabled: isWhole },
  );
  const patients = isWhole ? (data?.similarPatients.patients ?? []) : [];
  return patients.length > 0 ? <SimilarNotice patients={patients} {...(actionOf && { actionOf })} /> : null;
}
