import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { consentStates } from './consent-state';
import * as words from './sharing-words';

/** Words of sharing as the graph names them. */
export const ConsentTypeEnum = wordEnum('Part2ConsentType', words.consentTypes);
export const ConsentStateEnum = wordEnum('Part2ConsentState', consentStates);
export const InformationCategoryEnum = wordEnum('InformationCategory', words.informationCategories);
export const DisclosurePurposeEnum = wordEnum('DisclosurePurpose', words.disclosurePurposes);
export const RecipientRoleEnum = wordEnum('RecipientRole', words.recipientRoles);
export const RecipientClassEnum = wordEnum('RecipientClass', words.recipientClasses);
export const DisclosureBasisEnum = wordEnum('DisclosureBasis', words.disclosureBases);
export const OtherBasisEnum = wordEnum('OtherDisclosureBasis', words.otherBases);
export const DisclosureMeansEnum = wordEnum('DisclosureMeans', words.disclosureMeans);
export const ReadingAidEnum = wordEnum('ReadingAid', words.readingAids);
export const SignerRelationshipEnum = wordEnum('SignerRelationship', words.signerRelationships);
export const ConsentSigningWayEnum = wordEnum('ConsentSigningWay', words.consentSigningWays);
export const RevocationWayEnum = wordEnum('RevocationWay', words.revocationWays);
export const NoticeWayEnum = wordEnum('PatientNoticeWay', words.noticeWays);
export const RestrictionDecisionEnum = wordEnum('RestrictionDecision', words.restrictionDecisions);
