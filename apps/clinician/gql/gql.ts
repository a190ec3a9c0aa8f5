/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query MySecondFactors {\n    mySecondFactors {\n      recoveryCodesLeft\n      factors {\n        id\n        kind\n        label\n        createdAt\n        lastUsedAt\n      }\n    }\n  }\n": typeof types.MySecondFactorsDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      isCurrent\n      userAgent\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  query MySignIns {\n    mySignIns {\n      id\n      at\n      outcome\n      userAgent\n      network\n    }\n  }\n": typeof types.MySignInsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  fragment AdmissionFields on PatientAdmission {\n    episodeId\n    items {\n      item\n      dueAt\n      isOverdue\n      how\n      doneAt\n      note\n      checkedByName\n    }\n    suggestions {\n      kind\n      options {\n        code\n        label\n      }\n      decision {\n        outcome\n        label\n        reason\n        decidedAt\n        decidedByName\n      }\n    }\n  }\n": typeof types.AdmissionFieldsFragmentDoc,
    "\n  query PatientAdmission($patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      displayName\n      episode {\n        id\n        facilityName\n        timeZone\n        levelOfCare\n        levelReasons\n        track\n        admittedOn\n        dischargedOn\n      }\n      careTeam {\n        id\n        isPrimary\n        staffMember {\n          id\n          displayName\n        }\n      }\n    }\n    patientAdmission(patientId: $patientId) {\n      ...AdmissionFields\n    }\n  }\n": typeof types.PatientAdmissionDocument,
    "\n  query OpenAdmissions {\n    openAdmissions {\n      totalCount\n      admissions {\n        patientId\n        patientName\n        facilityName\n        levelOfCare\n        admittedOn\n        openCount\n        overdueCount\n        nextDueAt\n        items\n      }\n    }\n  }\n": typeof types.OpenAdmissionsDocument,
    "\n  mutation CheckAdmissionItem($input: CheckAdmissionItemInput!) {\n    checkAdmissionItem(input: $input) {\n      ...AdmissionFields\n    }\n  }\n": typeof types.CheckAdmissionItemDocument,
    "\n  mutation DecideSuggestion($input: DecideSuggestionInput!) {\n    decideSuggestion(input: $input) {\n      ...AdmissionFields\n    }\n  }\n": typeof types.DecideSuggestionDocument,
    "\n  mutation DescribeStay($input: DescribeStayInput!) {\n    describeStay(input: $input) {\n      id\n    }\n  }\n": typeof types.DescribeStayDocument,
    "\n  fragment TransferFields on PatientTransfers {\n    groups {\n      memberId\n      title\n      facilityName\n    }\n    programmes {\n      enrollmentId\n      programmeName\n      messageCount\n    }\n    counselorTaskCount\n    history {\n      id\n      effectiveOn\n      fromFacilityName\n      toFacilityName\n      fromLevel\n      toLevel\n      fromTrack\n      toTrack\n      fromCounselorName\n      toCounselorName\n      note\n      leftGroups\n      stopped {\n        programmeName\n        messageCount\n      }\n      movedTasks\n      transferredAt\n      transferredByName\n    }\n  }\n": typeof types.TransferFieldsFragmentDoc,
    "\n  query PatientTransfers($patientId: ID!) {\n    patientTransfers(patientId: $patientId) {\n      ...TransferFields\n    }\n    facilities {\n      id\n      name\n    }\n  }\n": typeof types.PatientTransfersDocument,
    "\n  mutation TransferPatient($input: TransferPatientInput!) {\n    transferPatient(input: $input) {\n      ...TransferFields\n    }\n  }\n": typeof types.TransferPatientDocument,
    "\n  mutation SaveServiceAgreement($input: SaveServiceAgreementInput!) {\n    saveServiceAgreement(input: $input) {\n      id\n    }\n  }\n": typeof types.SaveServiceAgreementDocument,
    "\n  fragment AppointmentFields on Appointment {\n    id\n    version\n    patientId\n    patientName\n    facilityId\n    facilityName\n    timeZone\n    staffMemberId\n    staffName\n    roomId\n    roomName\n    kind\n    status\n    cancelReason\n    startsAt\n    localDate\n    localTime\n    minutes\n    isChosenByPatient\n  }\n": typeof types.AppointmentFieldsFragmentDoc,
    "\n  query Appointments($input: AppointmentDaysInput!) {\n    appointments(input: $input) {\n      ...AppointmentFields\n    }\n  }\n": typeof types.AppointmentsDocument,
    "\n  query AppointmentFacilities {\n    facilities {\n      id\n      name\n      timeZone\n    }\n  }\n": typeof types.AppointmentFacilitiesDocument,
    "\n  query PatientAppointments($patientId: ID!) {\n    patientAppointments(patientId: $patientId) {\n      appointments {\n        ...AppointmentFields\n      }\n      offer {\n        fromDate\n        untilDate\n        minutes\n      }\n    }\n    patient(id: $patientId) {\n      id\n      facilityId\n    }\n  }\n": typeof types.PatientAppointmentsDocument,
    "\n  query OpenSlots($input: OpenSlotsInput!) {\n    openSlots(input: $input) {\n      startsAt\n      localDate\n      localTime\n    }\n  }\n": typeof types.OpenSlotsDocument,
    "\n  mutation BookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) {\n      id\n    }\n  }\n": typeof types.BookAppointmentDocument,
    "\n  mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {\n    rescheduleAppointment(input: $input) {\n      id\n    }\n  }\n": typeof types.RescheduleAppointmentDocument,
    "\n  mutation CancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      id\n    }\n  }\n": typeof types.CancelAppointmentDocument,
    "\n  mutation RecordAppointmentOutcome($input: RecordAppointmentOutcomeInput!) {\n    recordAppointmentOutcome(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordAppointmentOutcomeDocument,
    "\n  mutation OfferAppointment($input: OfferAppointmentInput!) {\n    offerAppointment(input: $input) {\n      linkSentTo\n    }\n  }\n": typeof types.OfferAppointmentDocument,
    "\n  mutation WithdrawAppointmentOffer($input: WithdrawAppointmentOfferInput!) {\n    withdrawAppointmentOffer(input: $input) {\n      offer {\n        minutes\n      }\n    }\n  }\n": typeof types.WithdrawAppointmentOfferDocument,
    "\n  query Availability($facilityId: ID!) {\n    availability(facilityId: $facilityId) {\n      facilityId\n      facilityName\n      timeZone\n      people {\n        id\n        displayName\n      }\n      rooms {\n        id\n        name\n      }\n      spans {\n        id\n        staffMemberId\n        roomId\n        weekday\n        localDate\n        startTime\n        endTime\n      }\n    }\n  }\n": typeof types.AvailabilityDocument,
    "\n  mutation AddAvailability($input: AddAvailabilityInput!) {\n    addAvailability(input: $input) {\n      facilityId\n    }\n  }\n": typeof types.AddAvailabilityDocument,
    "\n  mutation RemoveAvailability($input: RemoveAvailabilityInput!) {\n    removeAvailability(input: $input) {\n      facilityId\n    }\n  }\n": typeof types.RemoveAvailabilityDocument,
    "\n  mutation AddAppointmentRoom($input: AddAppointmentRoomInput!) {\n    addAppointmentRoom(input: $input) {\n      facilityId\n    }\n  }\n": typeof types.AddAppointmentRoomDocument,
    "\n  mutation RetireAppointmentRoom($input: RetireAppointmentRoomInput!) {\n    retireAppointmentRoom(input: $input) {\n      facilityId\n    }\n  }\n": typeof types.RetireAppointmentRoomDocument,
    "\n  query Attendance($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      recoveryPath {\n        chosenMeetings {\n          id\n          meeting {\n            id\n            name\n            weekday\n            startTime\n            endTime\n            timeZone\n          }\n        }\n      }\n      meetingProgress {\n        timeZone\n        weekStartsOn\n        streak\n        trend\n        weeks {\n          startsOn\n          endsOn\n          goal\n          attended\n          state\n          notedOn\n        }\n      }\n      selfHelp {\n        isDischarged\n        admission {\n          from\n          until\n          meetings\n          frequency\n          publicCode\n        }\n        discharge {\n          from\n          until\n          meetings\n          frequency\n          publicCode\n        }\n        forse {\n          from\n          until\n          meetings\n        }\n      }\n    }\n  }\n": typeof types.AttendanceDocument,
    "\n  query AttendanceLog($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    attendanceLog(patientId: $patientId, from: $from, until: $until) {\n      timeZone\n      totalCount\n      entries {\n        id\n        meetingName\n        startedAt\n        localDate\n        evidence\n        confirmed\n        loggedAt\n        loggedByName\n        slipSeenAt\n        slipSeenByName\n        enteredInErrorAt\n        enteredInErrorByName\n        errorReason\n      }\n    }\n  }\n": typeof types.AttendanceLogDocument,
    "\n  mutation SeeAttendanceSlip($input: SeeAttendanceSlipInput!) {\n    seeAttendanceSlip(input: $input) {\n      id\n    }\n  }\n": typeof types.SeeAttendanceSlipDocument,
    "\n  mutation MarkAttendanceInError($input: MarkAttendanceInErrorInput!) {\n    markAttendanceInError(input: $input) {\n      id\n    }\n  }\n": typeof types.MarkAttendanceInErrorDocument,
    "\n  query CalendarFeeds($withFacilities: Boolean!) {\n    calendarFeeds {\n      id\n      kind\n      facilityId\n      issuedAt\n      issuedByName\n    }\n    facilities @include(if: $withFacilities) {\n      id\n      name\n    }\n  }\n": typeof types.CalendarFeedsDocument,
    "\n  mutation IssueCalendarFeed($input: IssueCalendarFeedInput!) {\n    issueCalendarFeed(input: $input) {\n      address\n      feed {\n        id\n      }\n    }\n  }\n": typeof types.IssueCalendarFeedDocument,
    "\n  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input)\n  }\n": typeof types.RevokeCalendarFeedDocument,
    "\n  fragment CareConversationFields on CareConversation {\n    totalCount\n    waitingForTeam\n    patientIsTold\n    messages {\n      id\n      isFromPatient\n      authorName\n      body\n      isCrisis\n      sentAt\n      readAt\n      readByName\n    }\n  }\n": typeof types.CareConversationFieldsFragmentDoc,
    "\n  query CareMessages($patientId: ID!, $newest: Int) {\n    careMessages(patientId: $patientId, newest: $newest) {\n      ...CareConversationFields\n    }\n  }\n": typeof types.CareMessagesDocument,
    "\n  mutation AnswerPatient($input: AnswerPatientInput!) {\n    answerPatient(input: $input) {\n      totalCount\n    }\n  }\n": typeof types.AnswerPatientDocument,
    "\n  mutation MarkCareMessagesRead($input: SeenCareMessagesInput!) {\n    markCareMessagesRead(input: $input) {\n      waitingForTeam\n    }\n  }\n": typeof types.MarkCareMessagesReadDocument,
    "\n  query Caseload($after: String, $filter: PatientFilter, $sort: CaseloadSort) {\n    caseload(after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          displayName\n          birthDate\n          facilityName\n          levelOfCare\n          lastCheckIn {\n            answeredAt\n            craving\n            mood\n            wantsCall\n          }\n          meetingsPerWeek\n          nextFollowUpAt\n          openTaskCount\n          planReviewDue\n          activePlanId\n          primaryCounselorName\n          timeZone\n          lastContactAt\n          lastContactKind\n          hasSafetyItem\n          signals {\n            id\n            rule\n            evidence {\n              at\n              since\n              count\n              craving\n              baseline\n              used\n              substances\n              isAlone\n              hasNaloxone\n              words\n              weekday\n              startTime\n              endTime\n              startsOn\n              goal\n              attended\n              measure\n              before\n              score\n              amount\n              days\n            }\n          }\n          weekAttended\n          weekGoals\n        }\n      }\n    }\n  }\n": typeof types.CaseloadDocument,
    "\n  query CaseloadFacilities {\n    facilities {\n      id\n      name\n    }\n  }\n": typeof types.CaseloadFacilitiesDocument,
    "\n  query CaseloadViews {\n    caseloadViews {\n      id\n      name\n      query\n      isDefault\n    }\n  }\n": typeof types.CaseloadViewsDocument,
    "\n  mutation SaveCaseloadView($input: SaveCaseloadViewInput!) {\n    saveCaseloadView(input: $input) {\n      id\n    }\n  }\n": typeof types.SaveCaseloadViewDocument,
    "\n  mutation RemoveCaseloadView($input: RemoveCaseloadViewInput!) {\n    removeCaseloadView(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveCaseloadViewDocument,
    "\n  query CheckInHistory($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    checkInHistory(patientId: $patientId, from: $from, until: $until) {\n      timeZone\n      totalCount\n      checkIns {\n        id\n        answeredAt\n        mood\n        craving\n        wantsCall\n        answersFollowUp\n        hadUrge\n        situations\n        warningSigns\n        halt\n        hasUsed\n        usedSubstances\n        isAlone\n        hasNaloxone\n        medication\n        wentToMeeting\n        callFrom\n        recordedByName\n      }\n    }\n  }\n": typeof types.CheckInHistoryDocument,
    "\n  query CheckInPatterns($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    checkInPatterns(patientId: $patientId, from: $from, until: $until) {\n      timeZone\n      hours {\n        weekday\n        hour\n        count\n        craving\n      }\n      situations {\n        words\n        count\n        craving\n        usedCount\n      }\n      halt {\n        state\n        count\n        craving\n      }\n      lapses {\n        weekday\n        count\n      }\n    }\n  }\n": typeof types.CheckInPatternsDocument,
    "\n  mutation RecordCheckIn($input: RecordCheckInInput!) {\n    recordCheckIn(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordCheckInDocument,
    "\n  query PlanLines($id: ID!) {\n    patient(id: $id) {\n      id\n      activePlan {\n        id\n        content {\n          highRiskSituations {\n            id\n            description\n          }\n          warningSigns {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlanLinesDocument,
    "\n  query Covers {\n    covers {\n      id\n      fromDay\n      untilDay\n      timeZone\n      isRunning\n      isWhole\n      patientCount\n      lender {\n        id\n        displayName\n      }\n      covering {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.CoversDocument,
    "\n  mutation LendCaseload($input: LendCaseloadInput!) {\n    lendCaseload(input: $input) {\n      id\n      untilDay\n      covering {\n        displayName\n      }\n    }\n  }\n": typeof types.LendCaseloadDocument,
    "\n  mutation EndCover($input: EndCoverInput!) {\n    endCover(input: $input) {\n      id\n    }\n  }\n": typeof types.EndCoverDocument,
    "\n  query MyPatients($after: String) {\n    caseload(after: $after, first: 100, filter: { mine: true }) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.MyPatientsDocument,
    "\n  fragment DischargeFields on PatientDischarge {\n    record {\n      id\n      version\n      reason\n      dischargedOn\n      nextAppointment\n      medication\n      suppliedUntil\n      nextDoseOn\n      naloxone\n      housing\n      work\n      phone\n      contactAfter\n      isLeavingNow\n      recordedByName\n      gaps\n    }\n    nextAppointment {\n      startsAt\n      staffName\n      facilityName\n      timeZone\n    }\n    facilityPhone\n  }\n": typeof types.DischargeFieldsFragmentDoc,
    "\n  query PatientDischarge($patientId: ID!) {\n    patientDischarge(patientId: $patientId) {\n      ...DischargeFields\n    }\n    patient(id: $patientId) {\n      id\n      displayName\n      preferredName\n      firstName\n      language\n      episode {\n        id\n        timeZone\n        dischargedOn\n      }\n      consents {\n        id\n        channel\n        covers\n        revokedAt\n      }\n    }\n  }\n": typeof types.PatientDischargeDocument,
    "\n  query ContactWordings {\n    consentWordings {\n      channel\n      purpose\n      language\n      text\n    }\n  }\n": typeof types.ContactWordingsDocument,
    "\n  query DischargeDryRun($patientId: ID!, $anchorDate: LocalDate!) {\n    followUpDryRun(patientId: $patientId, programmeCode: \"aftercare\", anchorDate: $anchorDate) {\n      steps {\n        stepCode\n        name\n        action\n        localDate\n        localTime\n        channel\n        blockedReason\n        text\n      }\n    }\n  }\n": typeof types.DischargeDryRunDocument,
    "\n  mutation RecordDischarge($input: RecordDischargeInput!) {\n    recordDischarge(input: $input) {\n      ...DischargeFields\n    }\n  }\n": typeof types.RecordDischargeDocument,
    "\n  mutation FillDischarge($input: FillDischargeInput!) {\n    fillDischarge(input: $input) {\n      ...DischargeFields\n    }\n  }\n": typeof types.FillDischargeDocument,
    "\n  query PackFacilities {\n    facilities {\n      id\n      name\n    }\n  }\n": typeof types.PackFacilitiesDocument,
    "\n  mutation MakeDowntimePack($input: MakeDowntimePackInput!) {\n    makeDowntimePack(input: $input) {\n      facilityName\n      timeZone\n      madeAt\n      madeByName\n      destroyBy\n      patientCount\n      patients {\n        allergies\n        hasOpenSafetyItem\n        patient {\n          id\n          displayName\n          birthDate\n          language\n          timeZone\n          precautions\n          details {\n            showsCallerId\n            otherLanguage\n            wantsInterpreter\n            emergencyContact {\n              words\n            }\n          }\n          episode {\n            levelOfCare\n            track\n          }\n          careTeam {\n            isPrimary\n            staffMember {\n              displayName\n            }\n          }\n          contacts {\n            id\n            kind\n            address\n            isShared\n            safeFrom\n            safeUntil\n            verification\n            voicemail {\n              rule\n            }\n          }\n        }\n        talk {\n          nobodyElse\n          people {\n            party {\n              id\n              name\n              affiliation\n            }\n            topics {\n              consentId\n              sentence\n            }\n          }\n        }\n      }\n      sessions {\n        id\n        title\n        localDate\n        localTime\n        room\n        leaderName\n        signIn\n      }\n    }\n  }\n": typeof types.MakeDowntimePackDocument,
    "\n  query MyEmergencyAccess($patientId: ID!) {\n    myEmergencyAccess(patientId: $patientId) {\n      id\n      endsAt\n    }\n  }\n": typeof types.MyEmergencyAccessDocument,
    "\n  mutation OpenEmergency($input: OpenEmergencyInput!) {\n    openEmergency(input: $input)\n  }\n": typeof types.OpenEmergencyDocument,
    "\n  mutation FindInEmergency($input: FindInEmergencyInput!) {\n    findInEmergency(input: $input)\n  }\n": typeof types.FindInEmergencyDocument,
    "\n  mutation EndEmergency($input: EndEmergencyInput!) {\n    endEmergency(input: $input)\n  }\n": typeof types.EndEmergencyDocument,
    "\n  query FollowUps($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      enrollments {\n        id\n        programmeName\n        status\n        startedAt\n        stopReason\n        programmeVersion\n        occurrences {\n          id\n          stepName\n          action\n          status\n          reason\n          dueAt\n          timeZone\n          channel\n          shiftedByQuietHours\n          answeredAt\n          checkIn {\n            id\n            mood\n            craving\n            wantsCall\n          }\n          touches {\n            id\n            at\n            channel\n            status\n            sentTo\n          }\n          openTaskId\n          tries {\n            id\n            at\n            outcome\n            note\n            byName\n          }\n        }\n      }\n    }\n  }\n": typeof types.FollowUpsDocument,
    "\n  mutation ResolveUnknown($input: ResolveUnknownInput!) {\n    resolveUnknown(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.ResolveUnknownDocument,
    "\n  query ProgrammeChoices {\n    followUpProgrammes {\n      code\n      name\n      isOn\n    }\n  }\n": typeof types.ProgrammeChoicesDocument,
    "\n  query DryRun($patientId: ID!, $programmeCode: String!, $anchorDate: LocalDate, $anchorTime: LocalTime) {\n    followUpDryRun(\n      patientId: $patientId\n      programmeCode: $programmeCode\n      anchorDate: $anchorDate\n      anchorTime: $anchorTime\n    ) {\n      timeZone\n      steps {\n        stepCode\n        name\n        action\n        localDate\n        localTime\n        shiftedByQuietHours\n        channel\n        blockedReason\n        followsUp\n        subject\n        text\n      }\n    }\n  }\n": typeof types.DryRunDocument,
    "\n  mutation EnrollInFollowUps($input: EnrollInProgrammeInput!) {\n    enrollInFollowUps(input: $input) {\n      id\n    }\n  }\n": typeof types.EnrollInFollowUpsDocument,
    "\n  mutation StopFollowUps($input: FollowUpEnrollmentInput!) {\n    stopFollowUps(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.StopFollowUpsDocument,
    "\n  mutation StrikeOut($input: FollowUpOccurrenceInput!) {\n    strikeOutFollowUp(input: $input) {\n      id\n    }\n  }\n": typeof types.StrikeOutDocument,
    "\n  query FollowUpWork($taskId: ID!) {\n    followUpWork(taskId: $taskId) {\n      taskId\n      action\n      stepName\n      programmeName\n      isOpen\n      patientId\n      patientName\n      firstName\n      fullName\n      language\n      timeZone\n      senderName\n      returnAddress\n      phone {\n        contactId\n        number\n        isShared\n        voicemailRule\n        isVerified\n        safeFrom\n        safeUntil\n      }\n      script {\n        ask\n        goodMoment\n        somebodyElse\n        whatAbout\n        voicemail\n      }\n      letter\n      tries {\n        id\n        at\n        outcome\n        note\n        byName\n      }\n    }\n  }\n": typeof types.FollowUpWorkDocument,
    "\n  mutation RecordFollowUpWork($input: RecordFollowUpWorkInput!) {\n    recordFollowUpWork(input: $input) {\n      taskId\n      isOpen\n      tries {\n        id\n      }\n    }\n  }\n": typeof types.RecordFollowUpWorkDocument,
    "\n  query GroupFacilities {\n    facilities {\n      id\n      name\n      timeZone\n    }\n  }\n": typeof types.GroupFacilitiesDocument,
    "\n  query PreviewGroupSessions($input: PreviewGroupSessionsInput!) {\n    previewGroupSessions(input: $input) {\n      localDate\n      localTime\n      startsAt\n      endsAt\n      format\n      change\n      previousStartsAt\n    }\n  }\n": typeof types.PreviewGroupSessionsDocument,
    "\n  mutation CreateFacilityGroup($input: CreateFacilityGroupInput!) {\n    createFacilityGroup(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateFacilityGroupDocument,
    "\n  mutation UpdateFacilityGroup($input: UpdateFacilityGroupInput!) {\n    updateFacilityGroup(input: $input) {\n      ...GroupPlanFields\n    }\n  }\n": typeof types.UpdateFacilityGroupDocument,
    "\n  mutation EndFacilityGroup($input: EndFacilityGroupInput!) {\n    endFacilityGroup(input: $input) {\n      ...GroupPlanFields\n    }\n  }\n": typeof types.EndFacilityGroupDocument,
    "\n  fragment GroupPlanFields on FacilityGroup {\n    id\n    version\n    facilityId\n    facilityName\n    timeZone\n    title\n    kind\n    programme\n    levelOfCare\n    facilitator {\n      id\n      displayName\n    }\n    coFacilitator {\n      id\n      displayName\n    }\n    room\n    telehealthLink\n    capacity\n    memberCount\n    waitingCount\n    startsOn\n    startTime\n    durationMinutes\n    recurrence\n    rotation\n    endedOn\n    nextSessionAt\n  }\n": typeof types.GroupPlanFieldsFragmentDoc,
    "\n  query FacilityGroup($id: ID!, $withMembers: Boolean!) {\n    facilityGroup(id: $id) {\n      ...GroupPlanFields\n      members @include(if: $withMembers) {\n        id\n        patientId\n        displayName\n        state\n        from\n        until\n        waitingSince\n        waitingPlace\n      }\n    }\n  }\n": typeof types.FacilityGroupDocument,
    "\n  query FacilityGroups($filter: FacilityGroupFilter!, $after: String) {\n    facilityGroups(filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          ...GroupPlanFields\n        }\n      }\n    }\n  }\n": typeof types.FacilityGroupsDocument,
    "\n  mutation AddGroupMember($input: AddGroupMemberInput!) {\n    addGroupMember(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.AddGroupMemberDocument,
    "\n  mutation EndGroupMember($input: EndGroupMemberInput!) {\n    endGroupMember(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.EndGroupMemberDocument,
    "\n  query FindPatients($search: String!) {\n    caseload(filter: { search: $search }, first: 8) {\n      totalCount\n      edges {\n        node {\n          id\n          displayName\n          birthDate\n          facilityName\n        }\n      }\n    }\n  }\n": typeof types.FindPatientsDocument,
    "\n  fragment GroupSessionFields on GroupSession {\n    id\n    version\n    groupId\n    groupTitle\n    kind\n    facilityName\n    startsAt\n    endsAt\n    localDate\n    localTime\n    timeZone\n    format\n    room\n    telehealthLink\n    facilitator {\n      id\n      displayName\n    }\n    coFacilitator {\n      id\n      displayName\n    }\n    substitutes {\n      id\n      staffMember {\n        id\n        displayName\n      }\n    }\n    status\n    cancelReason\n    isException\n    isExtra\n    isOpenToMe\n    signedAt\n    signedBy\n    isLate\n    awaitsCosignature\n    cosignedAt\n    cosignedBy\n  }\n": typeof types.GroupSessionFieldsFragmentDoc,
    "\n  query GroupSessions($filter: GroupSessionFilter!, $first: Int!) {\n    groupSessions(filter: $filter, first: $first) {\n      totalCount\n      edges {\n        node {\n          ...GroupSessionFields\n        }\n      }\n    }\n  }\n": typeof types.GroupSessionsDocument,
    "\n  fragment RoomFields on GroupRoom {\n    session {\n      ...GroupSessionFields\n    }\n    isMine\n    topic\n    intervention\n    actualStart\n    actualEnd\n    members {\n      patientId\n      displayName\n      precautions\n      goals {\n        id\n        text\n      }\n      planLines {\n        id\n        text\n      }\n      entryId\n      attendance\n      minutes\n      sentence\n      goalId\n      elementId\n      elementWords\n      absenceReason\n      addenda {\n        id\n        text\n        author\n        createdAt\n      }\n      paper {\n        author\n        writtenAt\n        enteredByName\n        enteredAt\n      }\n    }\n    repeatedSentences {\n      patientIds\n    }\n  }\n": typeof types.RoomFieldsFragmentDoc,
    "\n  query GroupRoom($sessionId: ID!) {\n    groupRoom(sessionId: $sessionId) {\n      ...RoomFields\n    }\n  }\n": typeof types.GroupRoomDocument,
    "\n  mutation StartGroupSession($input: GroupSessionInput!) {\n    startGroupSession(input: $input) {\n      ...RoomFields\n    }\n  }\n": typeof types.StartGroupSessionDocument,
    "\n  mutation SaveGroupRoom($input: SaveGroupRoomInput!) {\n    saveGroupRoom(input: $input) {\n      ...RoomFields\n    }\n  }\n": typeof types.SaveGroupRoomDocument,
    "\n  mutation SignGroupSession($input: SignGroupSessionInput!) {\n    signGroupSession(input: $input) {\n      ...RoomFields\n    }\n  }\n": typeof types.SignGroupSessionDocument,
    "\n  mutation CosignGroupSession($input: CosignGroupSessionInput!) {\n    cosignGroupSession(input: $input) {\n      ...RoomFields\n    }\n  }\n": typeof types.CosignGroupSessionDocument,
    "\n  mutation AddGroupAddendum($input: AddGroupAddendumInput!) {\n    addGroupAddendum(input: $input) {\n      ...RoomFields\n    }\n  }\n": typeof types.AddGroupAddendumDocument,
    "\n  mutation EnterPaperRoom($input: EnterPaperRoomInput!) {\n    enterPaperRoom(input: $input) {\n      ...RoomFields\n    }\n  }\n": typeof types.EnterPaperRoomDocument,
    "\n  mutation SkipGroupSession($input: SkipGroupSessionInput!) {\n    skipGroupSession(input: $input) {\n      id\n    }\n  }\n": typeof types.SkipGroupSessionDocument,
    "\n  mutation MoveGroupSession($input: MoveGroupSessionInput!) {\n    moveGroupSession(input: $input) {\n      id\n    }\n  }\n": typeof types.MoveGroupSessionDocument,
    "\n  mutation RestoreGroupSession($input: GroupSessionInput!) {\n    restoreGroupSession(input: $input) {\n      id\n    }\n  }\n": typeof types.RestoreGroupSessionDocument,
    "\n  mutation AddGroupSession($input: AddGroupSessionInput!) {\n    addGroupSession(input: $input) {\n      id\n    }\n  }\n": typeof types.AddGroupSessionDocument,
    "\n  mutation NameSubstitute($input: NameSubstituteInput!) {\n    nameSubstitute(input: $input) {\n      id\n    }\n  }\n": typeof types.NameSubstituteDocument,
    "\n  mutation RemoveSubstitute($input: RemoveSubstituteInput!) {\n    removeSubstitute(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveSubstituteDocument,
    "\n  query PatientImports {\n    facilities {\n      id\n      name\n      timeZone\n    }\n    patientImports {\n      id\n      kind\n      fileName\n      status\n      fault\n      facilityName\n      rowsDone\n      startedAt\n      importedByName\n      counts {\n        outcome\n        count\n        done\n      }\n    }\n  }\n": typeof types.PatientImportsDocument,
    "\n  query PatientImport($id: ID!) {\n    patientImport(id: $id) {\n      id\n      kind\n      fileName\n      status\n      fault\n      facilityName\n      levelOfCare\n      admittedOn\n      rowsDone\n      startedAt\n      importedByName\n      finishedAt\n      takenBeforeAt\n      counts {\n        outcome\n        reason\n        count\n        done\n        decided\n      }\n    }\n  }\n": typeof types.PatientImportDocument,
    "\n  query PatientImportRows($importId: ID!, $outcome: ImportRowOutcome, $after: String) {\n    patientImportRows(importId: $importId, outcome: $outcome, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          number\n          outcome\n          reason\n          name\n          birthDate\n          identifiers {\n            system\n            value\n          }\n          room\n          leftOut\n          matches {\n            id\n            displayName\n            birthDate\n            facilityName\n            reasons\n          }\n          differences {\n            field\n            ours\n            theirs\n            isAccepted\n          }\n          decision\n          patientId\n          isDone\n        }\n      }\n    }\n  }\n": typeof types.PatientImportRowsDocument,
    "\n  mutation DecideImportRow($input: DecideImportRowInput!) {\n    decideImportRow(input: $input) {\n      id\n    }\n  }\n": typeof types.DecideImportRowDocument,
    "\n  mutation CommitPatientImport($input: PatientImportInput!) {\n    commitPatientImport(input: $input) {\n      id\n    }\n  }\n": typeof types.CommitPatientImportDocument,
    "\n  mutation DiscardPatientImport($input: PatientImportInput!) {\n    discardPatientImport(input: $input) {\n      id\n    }\n  }\n": typeof types.DiscardPatientImportDocument,
    "\n  query Inquiries($after: String, $filter: InquiryFilter) {\n    inquiries(after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          version\n          facilityName\n          timeZone\n          source\n          askFor\n          phone\n          caller\n          bestTime\n          language\n          voicemail\n          note\n          stage\n          nextAction\n          nextActionOn\n          createdAt\n          firstReachedAt\n          endedAt\n          reason\n          patientId\n          owner {\n            id\n            displayName\n          }\n          calls {\n            id\n            outcome\n            note\n            madeByName\n            madeAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.InquiriesDocument,
    "\n  mutation RecordInquiry($input: RecordInquiryInput!) {\n    recordInquiry(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordInquiryDocument,
    "\n  mutation LogInquiryCall($input: LogInquiryCallInput!) {\n    logInquiryCall(input: $input) {\n      id\n    }\n  }\n": typeof types.LogInquiryCallDocument,
    "\n  mutation FollowInquiry($input: FollowInquiryInput!) {\n    followInquiry(input: $input) {\n      id\n    }\n  }\n": typeof types.FollowInquiryDocument,
    "\n  query InquiryFacilities {\n    facilities {\n      id\n      name\n    }\n  }\n": typeof types.InquiryFacilitiesDocument,
    "\n  query PatientMeasures($patientId: ID!) {\n    patientMeasures(patientId: $patientId) {\n      timeZone\n      waiting {\n        id\n        title\n        place\n        assignedAt\n        assignedByName\n        waitsForDuty\n      }\n      external {\n        id\n        kind\n        tool\n        doneOn\n        level\n        doneBy\n        rationale\n        recordedByName\n      }\n      trends {\n        code\n        title\n        lowest\n        highest\n        bands {\n          from\n          name\n        }\n        bandSource\n        cutOffNote\n        results {\n          id\n          version\n          score\n          band\n          isPositive\n          isSafety\n          origin\n          recordedByName\n          answeredAt\n          changeSinceLast\n          changeSinceAdmission\n          answers {\n            question\n            words\n            value\n          }\n        }\n      }\n    }\n  }\n": typeof types.PatientMeasuresDocument,
    "\n  query MeasureLibrary {\n    measureLibrary {\n      measures {\n        code\n        version\n        ownId\n        source\n        isAvailable\n        title\n        licence\n        intro\n        lowest\n        highest\n        algorithm\n        bandSource\n        cutOffNote\n        hasSafetyItem\n        isInSpanish\n        bands {\n          from\n          name\n        }\n        questions {\n          text\n          options\n        }\n      }\n      pack {\n        terms\n        termsVersion\n        titles\n        confirmedAt\n        confirmedByName\n      }\n    }\n  }\n": typeof types.MeasureLibraryDocument,
    "\n  mutation RecordMeasure($input: RecordMeasureInput!) {\n    recordMeasure(input: $input) {\n      trends {\n        code\n        results {\n          score\n          band\n          isSafety\n        }\n      }\n    }\n  }\n": typeof types.RecordMeasureDocument,
    "\n  mutation AssignMeasure($input: AssignMeasureInput!) {\n    assignMeasure(input: $input) {\n      waiting {\n        id\n      }\n    }\n  }\n": typeof types.AssignMeasureDocument,
    "\n  mutation WithdrawMeasure($input: WithdrawMeasureInput!) {\n    withdrawMeasure(input: $input) {\n      waiting {\n        id\n      }\n    }\n  }\n": typeof types.WithdrawMeasureDocument,
    "\n  mutation RecordExternalResult($input: RecordExternalResultInput!) {\n    recordExternalResult(input: $input) {\n      external {\n        id\n      }\n    }\n  }\n": typeof types.RecordExternalResultDocument,
    "\n  mutation MarkMeasureInError($input: MarkMeasureInErrorInput!) {\n    markMeasureInError(input: $input) {\n      trends {\n        code\n      }\n    }\n  }\n": typeof types.MarkMeasureInErrorDocument,
    "\n  mutation ConfirmMeasurePack($input: ConfirmMeasurePackInput!) {\n    confirmMeasurePack(input: $input) {\n      pack {\n        confirmedAt\n      }\n    }\n  }\n": typeof types.ConfirmMeasurePackDocument,
    "\n  mutation EndMeasurePack {\n    endMeasurePack {\n      pack {\n        confirmedAt\n      }\n    }\n  }\n": typeof types.EndMeasurePackDocument,
    "\n  mutation KeepOwnMeasure($input: KeepOwnMeasureInput!) {\n    keepOwnMeasure(input: $input) {\n      measures {\n        code\n      }\n    }\n  }\n": typeof types.KeepOwnMeasureDocument,
    "\n  mutation RetireOwnMeasure($input: RetireOwnMeasureInput!) {\n    retireOwnMeasure(input: $input) {\n      measures {\n        code\n      }\n    }\n  }\n": typeof types.RetireOwnMeasureDocument,
    "\n  query PatientPath($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      facilityId\n      recoveryPath {\n        id\n        version\n        effectiveFrom\n        endsOn\n        asked\n        offered\n        isAgreed\n        paths\n        meetingsPerWeek\n        chosenMeetings {\n          id\n          transport\n          isHomeGroup\n          meeting {\n            id\n            name\n            weekday\n            startTime\n            endTime\n            timeZone\n            attendance\n            missingSince\n            reportedClosedOn\n            confirmedClosedOn\n            locationName\n            address\n          }\n        }\n      }\n      recoveryPathHistory {\n        id\n        version\n        chosenAt\n        chosenByName\n        effectiveFrom\n        endsOn\n        paths\n        meetingsPerWeek\n        asked\n        offered\n        isAgreed\n        meetings {\n          meetingId\n          name\n          transport\n          isHomeGroup\n        }\n      }\n    }\n  }\n": typeof types.PatientPathDocument,
    "\n  query GoalPresets {\n    organization {\n      id\n      goalPresets\n    }\n  }\n": typeof types.GoalPresetsDocument,
    "\n  query MeetingConflicts($input: MeetingConflictsInput!) {\n    meetingConflicts(input: $input) {\n      meetingId\n      groupId\n      groupTitle\n      startsAt\n    }\n  }\n": typeof types.MeetingConflictsDocument,
    "\n  query MeetingMap {\n    meetingMap {\n      attribution\n    }\n  }\n": typeof types.MeetingMapDocument,
    "\n  query FindMeetings($after: String, $first: Int!, $filter: MeetingFilter) {\n    meetings(after: $after, filter: $filter, first: $first) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          name\n          weekday\n          startTime\n          endTime\n          nextStart\n          timeZone\n          attendance\n          formats\n          types {\n            code\n            en\n          }\n          fellowship\n          overriddenFellowship\n          overriddenTimeZone\n          sourceName\n          locationName\n          address\n          latitude\n          longitude\n          conferenceUrl\n          conferencePhone\n          distanceMiles\n          reportedClosedOn\n          marks {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n": typeof types.FindMeetingsDocument,
    "\n  mutation ChooseRecoveryPath($input: ChooseRecoveryPathInput!) {\n    chooseRecoveryPath(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ChooseRecoveryPathDocument,
    "\n  query ReportedMeetings {\n    reportedMeetings {\n      id\n      firstReportedOn\n      lastReportedOn\n      reportCount\n      meeting {\n        id\n        name\n        weekday\n        startTime\n        endTime\n        timeZone\n        locationName\n        address\n      }\n    }\n  }\n": typeof types.ReportedMeetingsDocument,
    "\n  mutation ConfirmMeetingClosed($input: MeetingReportInput!) {\n    confirmMeetingClosed(input: $input) {\n      id\n    }\n  }\n": typeof types.ConfirmMeetingClosedDocument,
    "\n  mutation DismissMeetingReport($input: MeetingReportInput!) {\n    dismissMeetingReport(input: $input) {\n      id\n    }\n  }\n": typeof types.DismissMeetingReportDocument,
    "\n  query MergePerson($id: ID!) {\n    patient(id: $id) {\n      id\n      displayName\n      firstName\n      lastName\n      preferredName\n      birthDate\n    }\n  }\n": typeof types.MergePersonDocument,
    "\n  query MergeSearch($search: String!) {\n    caseload(filter: { search: $search }, first: 10) {\n      edges {\n        node {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.MergeSearchDocument,
    "\n  query MergePreview($losingId: ID!, $survivingId: ID!) {\n    mergePreview(losingId: $losingId, survivingId: $survivingId) {\n      losing {\n        ...MergeSideFields\n      }\n      surviving {\n        ...MergeSideFields\n      }\n      fields {\n        field\n        losing\n        surviving\n        differs\n      }\n      obstacles\n      confirmation\n    }\n  }\n  fragment MergeSideFields on MergeSide {\n    patientId\n    displayName\n    isAdmitted\n    stays\n    plans\n    checkIns\n    groupNotes\n    measures\n    consents\n    openTasks\n  }\n": typeof types.MergePreviewDocument,
    "\n  mutation MergePatients($input: MergePatientsInput!) {\n    mergePatients(input: $input) {\n      id\n    }\n  }\n": typeof types.MergePatientsDocument,
    "\n  fragment PacketQuestions on Packet {\n    id\n    finishedAt\n    gaps {\n      linkId\n      sentence {\n        en\n        es\n      }\n    }\n    fields {\n      linkId\n      version\n      values\n      rows {\n        cells {\n          linkId\n          values\n        }\n      }\n    }\n    sections {\n      linkId\n      words {\n        en\n        es\n      }\n      questions {\n        ...PacketQuestion\n        questions {\n          ...PacketQuestion\n        }\n      }\n    }\n  }\n  fragment PacketQuestion on PacketQuestion {\n    linkId\n    type\n    isRequired\n    maxLength\n    words {\n      en\n      es\n    }\n    options {\n      code\n      words {\n        en\n        es\n      }\n    }\n    repeats\n    rules {\n      isAny\n      hides\n      conditions {\n        question\n        operator\n        answer\n      }\n    }\n    neededWhen {\n      question\n      operator\n      answer\n    }\n  }\n": typeof types.PacketQuestionsFragmentDoc,
    "\n  query PatientPacket($patientId: ID!) {\n    patientPacket(patientId: $patientId) {\n      paperDate\n      ...PacketQuestions\n    }\n  }\n": typeof types.PatientPacketDocument,
    "\n  query PacketDifferences($packetId: ID!) {\n    packetDifferences(packetId: $packetId) {\n      ...PacketDifferenceFields\n    }\n  }\n  fragment PacketDifferenceFields on PacketDifferences {\n    differences {\n      field\n      position\n      words\n      inRecord\n    }\n    sameCount\n  }\n": typeof types.PacketDifferencesDocument,
    "\n  mutation TakePacket($input: TakePacketInput!) {\n    takePacket(input: $input) {\n      ...PacketDifferenceFields\n    }\n  }\n": typeof types.TakePacketDocument,
    "\n  mutation OpenPacket($input: OpenPacketInput!) {\n    openPacket(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenPacketDocument,
    "\n  mutation SavePacket($input: SavePacketInput!) {\n    savePacket(input: $input) {\n      conflicts\n      problems {\n        linkId\n        sentence {\n          en\n          es\n        }\n      }\n      packet {\n        ...PacketQuestions\n      }\n    }\n  }\n": typeof types.SavePacketDocument,
    "\n  mutation FinishPacket($input: FinishPacketInput!) {\n    finishPacket(input: $input) {\n      id\n    }\n  }\n": typeof types.FinishPacketDocument,
    "\n  query PatientGroups($id: ID!) {\n    patient(id: $id) {\n      id\n      groupMemberships {\n        id\n        groupId\n        groupTitle\n        state\n        from\n        until\n        waitingSince\n        waitingPlace\n      }\n    }\n  }\n": typeof types.PatientGroupsDocument,
    "\n  query GroupAttendance($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    groupAttendanceSummary(patientId: $patientId, from: $from, until: $until) {\n      expected\n      attended\n      excused\n      noShow\n      minutes\n    }\n  }\n": typeof types.GroupAttendanceDocument,
    "\n  query PatientGroupEntries($patientId: ID!, $from: LocalDate!, $until: LocalDate!, $first: Int!, $after: String) {\n    patientGroupEntries(patientId: $patientId, from: $from, until: $until, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          attendance\n          minutes\n          topic\n          sentence\n          goal\n          elementWords\n          absenceReason\n          addenda {\n            id\n            text\n            author\n            createdAt\n          }\n          paper {\n            author\n            writtenAt\n            enteredByName\n            enteredAt\n          }\n          session {\n            id\n            groupId\n            groupTitle\n            startsAt\n            timeZone\n            awaitsCosignature\n            signedBy\n          }\n        }\n      }\n    }\n  }\n": typeof types.PatientGroupEntriesDocument,
    "\n  query AdmissionLine($patientId: ID!) {\n    patientAdmission(patientId: $patientId) {\n      episodeId\n      items {\n        item\n        dueAt\n        isOverdue\n        how\n      }\n    }\n  }\n": typeof types.AdmissionLineDocument,
    "\n  query Chart($id: ID!, $plans: Boolean!) {\n    patient(id: $id) {\n      id\n      displayName\n      birthDate\n      pronouns\n      timeZone\n      language\n      facilityName\n      primarySubstances\n      details {\n        showsCallerId\n      }\n      episode {\n        levelOfCare\n        facilityName\n        admittedOn\n        dischargedOn\n      }\n      contacts {\n        id\n        kind\n        address\n        isShared\n        safeFrom\n        safeUntil\n        verification\n        stopped {\n          reason\n        }\n        voicemail {\n          rule\n        }\n      }\n      covers {\n        lenderName\n        coveringName\n        untilDay\n      }\n      activePlan @include(if: $plans) {\n        id\n        content {\n          medication {\n            naloxoneLocation\n            naloxoneWho\n            prescriber\n            nextDose\n            suppliedThrough\n          }\n        }\n      }\n    }\n  }\n": typeof types.ChartDocument,
    "\n  query Contact($id: ID!, $followUps: Boolean!) {\n    patient(id: $id) {\n      id\n      version\n      displayName\n      firstName\n      lastName\n      preferredName\n      pronouns\n      birthDate\n      primarySubstances\n      timeZone\n      language\n      pinStatus\n      details {\n        otherLanguage\n        wantsInterpreter\n        insurer\n        memberId\n        emergencyContact {\n          name\n          relation\n          phone\n          words\n        }\n        gender\n        race\n        ethnicity\n        education\n        employment\n        substanceUse\n      }\n      episode {\n        id\n        facilityName\n        timeZone\n        levelOfCare\n        admittedOn\n        dischargedOn\n        dischargeReason\n        isDischargeUndoable\n      }\n      contacts {\n        id\n        kind\n        address\n        isShared\n        safeFrom\n        safeUntil\n        verification\n        verifiedAt\n        stopped {\n          reason\n          since\n        }\n        voicemail {\n          rule\n          answer {\n            id\n            agreed\n            source\n            answeredAt\n            recordedByName\n            endedAt\n          }\n        }\n      }\n      consents {\n        id\n        channel\n        purpose\n        covers\n        allowsNumbers\n        source\n        grantedAt\n        grantedByName\n        revokedAt\n      }\n      careTeam {\n        id\n        isPrimary\n        staffMember {\n          id\n          displayName\n          roles\n        }\n      }\n      statusChanges {\n        id\n        status\n        effectiveOn\n        note\n        changedAt\n        changedByName\n        stopped {\n          programmeName\n          messageCount\n        }\n      }\n      enrollments @include(if: $followUps) {\n        id\n        status\n        programmeName\n        occurrences {\n          id\n          status\n          channel\n        }\n      }\n    }\n  }\n": typeof types.ContactDocument,
    "\n  mutation UpdatePatient($input: UpdatePatientInput!) {\n    updatePatient(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdatePatientDocument,
    "\n  mutation SetEmergencyContact($input: SetEmergencyContactInput!) {\n    setEmergencyContact(input: $input) {\n      id\n    }\n  }\n": typeof types.SetEmergencyContactDocument,
    "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      id\n    }\n  }\n": typeof types.AddContactDocument,
    "\n  mutation RemoveContact($input: ContactInput!) {\n    removeContact(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveContactDocument,
    "\n  mutation SendContactCode($input: ContactInput!) {\n    sendContactCode(input: $input) {\n      id\n      verification\n    }\n  }\n": typeof types.SendContactCodeDocument,
    "\n  mutation VerifyContact($input: VerifyContactInput!) {\n    verifyContact(input: $input) {\n      id\n      verification\n    }\n  }\n": typeof types.VerifyContactDocument,
    "\n  mutation GrantConsent($input: GrantConsentInput!) {\n    grantConsent(input: $input) {\n      id\n    }\n  }\n": typeof types.GrantConsentDocument,
    "\n  mutation RevokeConsent($input: RevokeConsentInput!) {\n    revokeConsent(input: $input) {\n      id\n    }\n  }\n": typeof types.RevokeConsentDocument,
    "\n  query VoicemailWordings {\n    voicemailWordings {\n      language\n      text\n    }\n  }\n": typeof types.VoicemailWordingsDocument,
    "\n  mutation RecordVoicemailConsent($input: RecordVoicemailConsentInput!) {\n    recordVoicemailConsent(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordVoicemailConsentDocument,
    "\n  mutation RevokeVoicemailConsent($input: RevokeVoicemailConsentInput!) {\n    revokeVoicemailConsent(input: $input) {\n      id\n    }\n  }\n": typeof types.RevokeVoicemailConsentDocument,
    "\n  mutation IssueSetupCode($input: IssueSetupCodeInput!) {\n    issueSetupCode(input: $input) {\n      code\n      expiresAt\n    }\n  }\n": typeof types.IssueSetupCodeDocument,
    "\n  mutation SendAccessLink($input: SendAccessLinkInput!) {\n    sendAccessLink(input: $input) {\n      sentTo\n    }\n  }\n": typeof types.SendAccessLinkDocument,
    "\n  mutation AssignCareTeam($input: AssignCareTeamInput!) {\n    assignCareTeam(input: $input) {\n      id\n    }\n  }\n": typeof types.AssignCareTeamDocument,
    "\n  mutation EndCareTeam($input: EndCareTeamInput!) {\n    endCareTeam(input: $input) {\n      id\n    }\n  }\n": typeof types.EndCareTeamDocument,
    "\n  query ConsentWordings {\n    consentWordings {\n      channel\n      purpose\n      language\n      text\n      numbers\n    }\n  }\n": typeof types.ConsentWordingsDocument,
    "\n  query PatientCalendar($patientId: ID!) {\n    calendarFeeds(patientId: $patientId) {\n      id\n      patientId\n      issuedAt\n      issuedByName\n    }\n  }\n": typeof types.PatientCalendarDocument,
    "\n  mutation EndPatientCalendar($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input)\n  }\n": typeof types.EndPatientCalendarDocument,
    "\n  mutation ChangeLevelOfCare($input: ChangeLevelOfCareInput!) {\n    changeLevelOfCare(input: $input) {\n      id\n      episode {\n        id\n        levelOfCare\n      }\n    }\n  }\n": typeof types.ChangeLevelOfCareDocument,
    "\n  mutation UndoDischarge($input: UndoDischargeInput!) {\n    undoDischarge(input: $input) {\n      id\n      episode {\n        id\n        dischargedOn\n      }\n    }\n  }\n": typeof types.UndoDischargeDocument,
    "\n  mutation ChangePatientStatus($input: ChangePatientStatusInput!) {\n    changePatientStatus(input: $input) {\n      id\n      stopped {\n        programmeName\n        messageCount\n      }\n    }\n  }\n": typeof types.ChangePatientStatusDocument,
    "\n  query MergedInto($patientId: ID!) {\n    mergedInto(patientId: $patientId)\n  }\n": typeof types.MergedIntoDocument,
    "\n  query TreatmentGoals($id: ID!) {\n    patient(id: $id) {\n      id\n      treatmentGoals {\n        id\n        version\n        text\n        status\n        authorName\n        createdAt\n        closedAt\n      }\n    }\n  }\n": typeof types.TreatmentGoalsDocument,
    "\n  mutation AddTreatmentGoal($input: AddTreatmentGoalInput!) {\n    addTreatmentGoal(input: $input) {\n      id\n    }\n  }\n": typeof types.AddTreatmentGoalDocument,
    "\n  mutation UpdateTreatmentGoal($input: UpdateTreatmentGoalInput!) {\n    updateTreatmentGoal(input: $input) {\n      id\n    }\n  }\n": typeof types.UpdateTreatmentGoalDocument,
    "\n  query NewPatientChoices {\n    facilities {\n      id\n      name\n      timeZone\n    }\n  }\n": typeof types.NewPatientChoicesDocument,
    "\n  query InquiryToAdmit($id: ID!) {\n    inquiry(id: $id) {\n      id\n      facilityId\n      askFor\n      phone\n      caller\n      language\n      voicemail\n    }\n  }\n": typeof types.InquiryToAdmitDocument,
    "\n  mutation AdmitInquiry($input: AdmitInquiryInput!) {\n    admitInquiry(input: $input) {\n      id\n    }\n  }\n": typeof types.AdmitInquiryDocument,
    "\n  mutation CreatePatient($input: CreatePatientInput!) {\n    createPatient(input: $input) {\n      id\n    }\n  }\n": typeof types.CreatePatientDocument,
    "\n  query Summary($id: ID!, $answers: Boolean!, $safety: Boolean!, $plans: Boolean!, $tasks: Boolean!) {\n    patient(id: $id) {\n      id\n      timeZone\n      checkIns @include(if: $answers) {\n        id\n        answeredAt\n        mood\n        craving\n        wantsCall\n      }\n      safetyItems @include(if: $safety) {\n        ...SafetyItemFields\n      }\n      texts @include(if: $answers) {\n        ...InboundTextFields\n      }\n      signals @include(if: $answers) {\n        ...SignalFields\n      }\n      enrollments @include(if: $answers) {\n        id\n        status\n        programmeName\n        occurrences {\n          id\n          status\n          dueAt\n          timeZone\n          channel\n        }\n      }\n      plans @include(if: $plans) {\n        id\n        number\n        status\n        activatedAt\n        reviewDue\n      }\n      tasks @include(if: $tasks) {\n        id\n        title\n        kind\n        priority\n        status\n        dueAt\n        createdAt\n      }\n    }\n  }\n": typeof types.SummaryDocument,
    "\n  query PathSummary($id: ID!) {\n    patient(id: $id) {\n      id\n      recoveryPath {\n        paths\n        meetingsPerWeek\n        chosenMeetings {\n          id\n          isHomeGroup\n          meeting {\n            id\n            name\n            weekday\n            startTime\n            timeZone\n          }\n        }\n      }\n      meetingProgress {\n        weeks {\n          startsOn\n          goal\n          attended\n        }\n      }\n    }\n  }\n": typeof types.PathSummaryDocument,
    "\n  mutation ReviewPlan($input: ReturnPlanInput!) {\n    reviewPlan(input: $input) {\n      id\n      version\n      reviewDue\n    }\n  }\n": typeof types.ReviewPlanDocument,
    "\n  mutation ClosePlan($input: ReturnPlanInput!) {\n    closePlan(input: $input) {\n      plan {\n        id\n        status\n        version\n      }\n      stoppedMessages\n    }\n  }\n": typeof types.ClosePlanDocument,
    "\n  query HangingMessages($id: ID!) {\n    patient(id: $id) {\n      id\n      enrollments {\n        id\n        status\n        anchorId\n        occurrences {\n          id\n          status\n        }\n      }\n    }\n  }\n": typeof types.HangingMessagesDocument,
    "\n  query OpenReviews($id: ID!) {\n    patient(id: $id) {\n      id\n      tasks {\n        id\n        kind\n        status\n        title\n        createdAt\n      }\n    }\n  }\n": typeof types.OpenReviewsDocument,
    "\n  query PatientDocuments($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      careDocuments {\n        id\n        kind\n        number\n        version\n        status\n        authorName\n        activatedAt\n        reviewDue\n        updatedAt\n      }\n    }\n  }\n": typeof types.PatientDocumentsDocument,
    "\n  query CareDocument($id: ID!) {\n    careDocument(id: $id) {\n      id\n      patientId\n      kind\n      number\n      version\n      status\n      authorName\n      activatedAt\n      reviewDue\n      updatedAt\n      reasonForChange\n      returnedReason\n      closedReason\n      documentHash\n      sections {\n        code\n        lines {\n          id\n          text\n          phone\n          on\n        }\n      }\n      gaps {\n        field\n        sentence\n      }\n      signatures {\n        id\n        signer\n        method\n        name\n        title\n        witnessName\n        secondWitnessName\n        reason\n        paperId\n        signedAt\n        voidedAt\n      }\n    }\n  }\n": typeof types.CareDocumentDocument,
    "\n  mutation StartCareDocument($input: StartCareDocumentInput!) {\n    startCareDocument(input: $input) {\n      id\n    }\n  }\n": typeof types.StartCareDocumentDocument,
    "\n  mutation SaveCareDocument($input: SaveCareDocumentInput!) {\n    saveCareDocument(input: $input) {\n      id\n      version\n      updatedAt\n    }\n  }\n": typeof types.SaveCareDocumentDocument,
    "\n  mutation CloseCareDocument($input: ReturnPlanInput!) {\n    closeCareDocument(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.CloseCareDocumentDocument,
    "\n  query Facilitation($id: ID!) {\n    facilitationSessions(patientId: $id) {\n      id\n      heldOn\n      kind\n      topic\n      soberDays\n      meetingsAttended\n      meetingsReaction\n      readings\n      slips\n      urges\n      sponsorContact\n      material\n      tasksDone\n      nextTasks\n      elementWords\n      loggedByName\n      enteredInErrorAt\n      enteredInErrorReason\n    }\n    patient(id: $id) {\n      id\n      timeZone\n      activePlan {\n        id\n        content {\n          highRiskSituations {\n            id\n            description\n          }\n          warningSigns {\n            id\n            text\n          }\n          copingStrategies {\n            id\n            text\n          }\n          goals {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n": typeof types.FacilitationDocument,
    "\n  mutation LogFacilitation($input: LogFacilitationInput!) {\n    logFacilitation(input: $input) {\n      id\n    }\n  }\n": typeof types.LogFacilitationDocument,
    "\n  mutation MarkFacilitationInError($input: MarkFacilitationInErrorInput!) {\n    markFacilitationInError(input: $input) {\n      id\n    }\n  }\n": typeof types.MarkFacilitationInErrorDocument,
    "\n  query PlanPhrases($patientId: ID!) {\n    planPhrases(patientId: $patientId) {\n      earlier {\n        ...PhraseLines\n      }\n      templates {\n        ...PhraseLines\n      }\n    }\n  }\n  fragment PhraseLines on PlanPhraseList {\n    motivations {\n      id\n      text\n    }\n    highRiskSituations {\n      id\n      kind\n      description\n      likelihood\n      confidence\n      timeWindows {\n        weekday\n        startTime\n        endTime\n      }\n    }\n    warningSigns {\n      id\n      stage\n      observer\n      text\n    }\n    copingStrategies {\n      id\n      kind\n      text\n      steps\n      situationIds\n    }\n    supportContacts {\n      id\n      role\n      display\n      phone\n    }\n    goals {\n      id\n      horizon\n      text\n      targetOn\n    }\n  }\n": typeof types.PlanPhrasesDocument,
    "\n  query PlanPaper($id: ID!, $patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      displayName\n      language\n      primarySubstances\n    }\n    plan(id: $id) {\n      id\n      number\n      status\n      content {\n        motivations {\n          id\n          text\n        }\n        highRiskSituations {\n          id\n          description\n          timeWindows {\n            weekday\n            startTime\n            endTime\n          }\n        }\n        warningSigns {\n          id\n          stage\n          text\n        }\n        copingStrategies {\n          id\n          kind\n          text\n          steps\n        }\n        supportContacts {\n          id\n          display\n          phone\n        }\n        medication {\n          naloxoneLocation\n          naloxoneWho\n          prescriber\n          nextDose\n        }\n        lapseResponse {\n          bySubstance {\n            branch\n            firstHour\n          }\n          firstHour\n        }\n        noteToSelf\n      }\n    }\n  }\n": typeof types.PlanPaperDocument,
    "\n  query OwnPlanTemplates {\n    ownPlanTemplates {\n      id\n      name\n      description\n      isRetired\n      publishedNumber\n      publishedAt\n      hasChanges\n      changedByName\n      updatedAt\n      planCount\n    }\n  }\n": typeof types.OwnPlanTemplatesDocument,
    "\n  query OwnPlanTemplate($id: ID!) {\n    ownPlanTemplate(id: $id) {\n      id\n      version\n      name\n      description\n      substances\n      isRetired\n      publishedNumber\n      publishedAt\n      hasChanges\n      changedByName\n      updatedAt\n      planCount\n      content {\n        motivations {\n          id\n          text\n        }\n        highRiskSituations {\n          id\n          kind\n          description\n          likelihood\n          confidence\n          timeWindows {\n            weekday\n            startTime\n            endTime\n          }\n        }\n        warningSigns {\n          id\n          stage\n          observer\n          text\n        }\n        copingStrategies {\n          id\n          kind\n          text\n          steps\n          situationIds\n        }\n        supportContacts {\n          id\n          role\n          display\n          phone\n        }\n        medication {\n          naloxoneLocation\n          naloxoneWho\n          takesMedication\n          prescriber\n          nextDose\n          nextDoseKind\n          nextDoseOn\n          suppliedThrough\n          notes\n        }\n        lapseResponse {\n          bySubstance {\n            branch\n            firstHour\n            firstDay\n          }\n          firstHour\n          firstDay\n          whoToTell\n          wayBack\n        }\n        goals {\n          id\n          horizon\n          text\n          targetOn\n        }\n        weekly {\n          commitment\n          isShared\n          sponsorCalls\n          sponsorVisits\n        }\n        noteToSelf\n        reviewEveryDays\n      }\n    }\n  }\n": typeof types.OwnPlanTemplateDocument,
    "\n  mutation AddPlanTemplate($input: AddPlanTemplateInput!) {\n    addPlanTemplate(input: $input) {\n      id\n    }\n  }\n": typeof types.AddPlanTemplateDocument,
    "\n  mutation SavePlanTemplate($input: SavePlanTemplateInput!) {\n    savePlanTemplate(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.SavePlanTemplateDocument,
    "\n  mutation PublishPlanTemplate($input: PlanTemplateVersionInput!) {\n    publishPlanTemplate(input: $input) {\n      id\n      version\n      publishedNumber\n    }\n  }\n": typeof types.PublishPlanTemplateDocument,
    "\n  mutation RetirePlanTemplate($input: PlanTemplateVersionInput!) {\n    retirePlanTemplate(input: $input) {\n      id\n      version\n      isRetired\n    }\n  }\n": typeof types.RetirePlanTemplateDocument,
    "\n  mutation RevivePlanTemplate($input: PlanTemplateVersionInput!) {\n    revivePlanTemplate(input: $input) {\n      id\n      version\n      isRetired\n    }\n  }\n": typeof types.RevivePlanTemplateDocument,
    "\n  query PatientPlans($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      plans {\n        id\n        number\n        status\n        version\n        authorName\n        activatedAt\n        activatedByName\n        reviewDue\n        updatedAt\n      }\n    }\n  }\n": typeof types.PatientPlansDocument,
    "\n  query PlanTemplates {\n    planTemplates {\n      code\n      name\n      description\n      versionNumber\n    }\n  }\n": typeof types.PlanTemplatesDocument,
    "\n  query Plan($id: ID!) {\n    plan(id: $id) {\n      id\n      patientId\n      number\n      status\n      version\n      authorName\n      activatedAt\n      activatedByName\n      reviewDue\n      updatedAt\n      origin {\n        name\n        versionNumber\n      }\n      documentHash\n      submittedById\n      reasonForChange\n      returnedReason\n      closedReason\n      signatures {\n        id\n        signer\n        method\n        name\n        title\n        witnessName\n        secondWitnessName\n        reason\n        paperId\n        signedAt\n        voidedAt\n      }\n      content {\n        motivations {\n          id\n          text\n        }\n        highRiskSituations {\n          id\n          kind\n          description\n          likelihood\n          confidence\n          timeWindows {\n            weekday\n            startTime\n            endTime\n          }\n        }\n        warningSigns {\n          id\n          stage\n          observer\n          text\n        }\n        copingStrategies {\n          id\n          kind\n          text\n          steps\n          situationIds\n        }\n        supportContacts {\n          id\n          role\n          display\n          phone\n        }\n        medication {\n          naloxoneLocation\n          naloxoneWho\n          takesMedication\n          prescriber\n          nextDose\n          nextDoseKind\n          nextDoseOn\n          suppliedThrough\n          notes\n        }\n        lapseResponse {\n          bySubstance {\n            branch\n            firstHour\n            firstDay\n          }\n          firstHour\n          firstDay\n          whoToTell\n          wayBack\n        }\n        goals {\n          id\n          horizon\n          text\n          targetOn\n        }\n        weekly {\n          commitment\n          isShared\n          sponsorCalls\n          sponsorVisits\n        }\n        meetings {\n          meetingsPerWeek\n          paths\n          meetings {\n            meetingId\n            name\n            weekday\n            startTime\n            timeZone\n            place\n            transport\n            isHomeGroup\n          }\n        }\n        noteToSelf\n        reviewEveryDays\n      }\n    }\n  }\n": typeof types.PlanDocument,
    "\n  query StandardLapseSteps {\n    standardLapseSteps {\n      branch\n      firstHour\n      firstDay\n    }\n  }\n": typeof types.StandardLapseStepsDocument,
    "\n  query PlanPath($id: ID!) {\n    patient(id: $id) {\n      id\n      recoveryPath {\n        id\n        paths\n        meetingsPerWeek\n        chosenMeetings {\n          id\n          isHomeGroup\n          transport\n          meeting {\n            id\n            name\n            weekday\n            startTime\n            timeZone\n            locationName\n            attendance\n          }\n        }\n      }\n    }\n    fellowships(withRetired: true) {\n      code\n      name\n    }\n  }\n": typeof types.PlanPathDocument,
    "\n  mutation StartPlan($input: StartPlanInput!) {\n    startPlan(input: $input) {\n      id\n    }\n  }\n": typeof types.StartPlanDocument,
    "\n  mutation SavePlan($input: SavePlanInput!) {\n    savePlan(input: $input) {\n      id\n      version\n      updatedAt\n    }\n  }\n": typeof types.SavePlanDocument,
    "\n  mutation DiscardPlan($input: PlanVersionInput!) {\n    discardPlan(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.DiscardPlanDocument,
    "\n  query SharedWeeks {\n    sharedWeeks {\n      patientId\n      patientName\n      commitment\n      sponsorCalls\n      sponsorVisits\n      weeks {\n        weekOf\n        outcome\n        isOwnWord\n      }\n    }\n  }\n": typeof types.SharedWeeksDocument,
    "\n  mutation NoteWeek($input: NoteWeekInput!) {\n    noteWeek(input: $input) {\n      patientId\n      weeks {\n        weekOf\n        outcome\n        isOwnWord\n      }\n    }\n  }\n": typeof types.NoteWeekDocument,
    "\n  query PlanGaps($id: ID!) {\n    plan(id: $id) {\n      id\n      gaps {\n        field\n        sentence\n      }\n    }\n  }\n": typeof types.PlanGapsDocument,
    "\n  mutation SubmitPlan($input: SubmitPlanInput!) {\n    submitPlan(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": typeof types.SubmitPlanDocument,
    "\n  mutation CosignPlan($input: SubmitPlanInput!) {\n    cosignPlan(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": typeof types.CosignPlanDocument,
    "\n  mutation ReturnPlan($input: ReturnPlanInput!) {\n    returnPlan(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": typeof types.ReturnPlanDocument,
    "\n  query Activation($id: ID!, $planId: ID!) {\n    patient(id: $id) {\n      id\n      displayName\n      enrollments {\n        id\n        status\n        occurrences {\n          id\n          status\n        }\n      }\n      plans {\n        id\n        number\n        status\n      }\n    }\n    followUpPreview(patientId: $id, planId: $planId) {\n      timeZone\n      channel\n      blockedReason\n      steps {\n        stepCode\n        dueAt\n        shiftedByQuietHours\n      }\n    }\n  }\n": typeof types.ActivationDocument,
    "\n  mutation RecordVerbalAgreement($input: RecordVerbalAgreementInput!) {\n    recordVerbalAgreement(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": typeof types.RecordVerbalAgreementDocument,
    "\n  query WindowOptions($patientId: ID!, $windows: [WindowInput!]!) {\n    windowOptions(patientId: $patientId, windows: $windows) {\n      wantsMeetings\n      reach {\n        transport\n        postalCode\n        withinMiles\n      }\n      spans {\n        inPersonCount\n        onlineCount\n        options {\n          startsAt\n          way\n          transport\n          isChosen\n          meeting {\n            id\n            name\n            timeZone\n            distanceMiles\n          }\n        }\n      }\n    }\n  }\n": typeof types.WindowOptionsDocument,
    "\n  mutation RecordMeetingReach($input: RecordMeetingReachInput!) {\n    recordMeetingReach(input: $input) {\n      transport\n      postalCode\n      withinMiles\n    }\n  }\n": typeof types.RecordMeetingReachDocument,
    "\n  query SignedRecords($patientId: ID!) {\n    signedRecords(patientId: $patientId) {\n      id\n      kind\n      title\n      signedOn\n    }\n    patientSharing(patientId: $patientId) {\n      patientId\n      parties {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SignedRecordsDocument,
    "\n  mutation ReleaseRecordFiles($input: ReleaseRecordFilesInput!) {\n    releaseRecordFiles(input: $input) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": typeof types.ReleaseRecordFilesDocument,
    "\n  mutation ReleaseRecordFilesSince($input: ReleaseRecordFilesSinceInput!) {\n    releaseRecordFilesSince(input: $input) {\n      fileCount\n      file {\n        fileName\n        mediaType\n        base64\n      }\n      refused {\n        patientId\n        displayName\n        sentence\n      }\n    }\n  }\n": typeof types.ReleaseRecordFilesSinceDocument,
    "\n  query Recovery($id: ID!, $plans: Boolean!) {\n    patient(id: $id) {\n      id\n      language\n      timeZone\n      recoveryPath {\n        paths\n      }\n      sponsors {\n        id\n        version\n        state\n        name\n        fellowship\n        effectiveFrom\n        recordedByName\n      }\n      stepVisits {\n        fellowship\n        step\n        visit\n        startedOn\n        finishedOn\n      }\n      recoveryTasks {\n        id\n        version\n        kind\n        step\n        title\n        details\n        dueOn\n        status\n        closedOn\n        assignedByName\n      }\n      recoveryStart @include(if: $plans) {\n        startedOn\n        recordedOn\n        recordedByName\n        reason\n      }\n      lapses @include(if: $plans) {\n        id\n        submitId\n        version\n        happenedOn\n        whatHappened\n        whatHelped\n        whatToChange\n        recordedByName\n        isTakenBack\n      }\n    }\n  }\n": typeof types.RecoveryDocument,
    "\n  query TaskTemplates {\n    recoveryTaskTemplates {\n      code\n      kind\n      step\n      isOwn\n      en {\n        title\n        details\n      }\n      es {\n        title\n        details\n      }\n    }\n  }\n": typeof types.TaskTemplatesDocument,
    "\n  query StepLabels($fellowship: String!) {\n    stepTexts(fellowship: $fellowship) {\n      kind\n      labels\n    }\n  }\n": typeof types.StepLabelsDocument,
    "\n  mutation RecordSponsor($input: RecordSponsorInput!) {\n    recordSponsor(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RecordSponsorDocument,
    "\n  mutation SetPatientStep($input: SetPatientStepInput!) {\n    setPatientStep(input: $input) {\n      step\n      visit\n    }\n  }\n": typeof types.SetPatientStepDocument,
    "\n  mutation AssignRecoveryTask($input: AssignRecoveryTaskInput!) {\n    assignRecoveryTask(input: $input) {\n      id\n    }\n  }\n": typeof types.AssignRecoveryTaskDocument,
    "\n  mutation ChangeRecoveryTask($input: ChangeRecoveryTaskInput!) {\n    changeRecoveryTask(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ChangeRecoveryTaskDocument,
    "\n  mutation RecordRecoveryStart($input: RecordRecoveryStartInput!) {\n    recordRecoveryStart(input: $input) {\n      startedOn\n    }\n  }\n": typeof types.RecordRecoveryStartDocument,
    "\n  mutation RecordLapse($input: RecordLapseInput!) {\n    recordLapse(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RecordLapseDocument,
    "\n  query Report($from: LocalDate!, $until: LocalDate!, $levelOfCare: LevelOfCare) {\n    report(from: $from, until: $until, levelOfCare: $levelOfCare) {\n      isExact\n      figures {\n        metric\n        total {\n          facilityId\n          facilityName\n          counted\n          outOf\n          medianMinutes\n          isSuppressed\n        }\n        facilities {\n          facilityId\n          facilityName\n          counted\n          outOf\n          medianMinutes\n          isSuppressed\n        }\n      }\n    }\n  }\n": typeof types.ReportDocument,
    "\n  query ReportCases(\n    $metric: ReportMetric!\n    $from: LocalDate!\n    $until: LocalDate!\n    $levelOfCare: LevelOfCare\n    $facilityId: ID\n  ) {\n    reportCases(metric: $metric, from: $from, until: $until, levelOfCare: $levelOfCare, facilityId: $facilityId) {\n      patientId\n      displayName\n      outOf\n      counted\n    }\n  }\n": typeof types.ReportCasesDocument,
    "\n  mutation ExportReport($input: ExportReportInput!) {\n    exportReport(input: $input) {\n      fileName\n      content\n    }\n  }\n": typeof types.ExportReportDocument,
    "\n  mutation ReleaseTedsFile($input: ReleaseTedsFileInput!) {\n    releaseTedsFile(input: $input) {\n      fileName\n      content\n      recordCount\n      refusedCount\n    }\n  }\n": typeof types.ReleaseTedsFileDocument,
    "\n  query TedsRecords($kind: TedsKind!, $from: LocalDate!, $until: LocalDate!) {\n    tedsRecords(kind: $kind, from: $from, until: $until) {\n      episodeId\n      patientId\n      displayName\n      facilityName\n      on\n      items {\n        name\n        code\n      }\n      missing\n    }\n  }\n": typeof types.TedsRecordsDocument,
    "\n  mutation RecordIncapacity($input: RecordIncapacityInput!) {\n    recordIncapacity(input: $input) {\n      patientId\n    }\n  }\n": typeof types.RecordIncapacityDocument,
    "\n  mutation EndIncapacity($input: EndIncapacityInput!) {\n    endIncapacity(input: $input) {\n      patientId\n    }\n  }\n": typeof types.EndIncapacityDocument,
    "\n  mutation TellOfMinorAtRisk($input: TellOfMinorAtRiskInput!) {\n    tellOfMinorAtRisk(input: $input) {\n      disclosure {\n        id\n      }\n    }\n  }\n": typeof types.TellOfMinorAtRiskDocument,
    "\n  query MyCounselingNotes($patientId: ID!) {\n    myCounselingNotes(patientId: $patientId) {\n      id\n      sessionKind\n      heldOn\n      text\n      createdAt\n    }\n  }\n": typeof types.MyCounselingNotesDocument,
    "\n  query InheritedNotes($patientId: ID!) {\n    inheritedNotes(patientId: $patientId) {\n      authorId\n      authorName\n      openUntil\n      notes {\n        id\n        sessionKind\n        heldOn\n        text\n        createdAt\n      }\n    }\n  }\n": typeof types.InheritedNotesDocument,
    "\n  mutation OpenInheritedNotes($input: OpenInheritedNotesInput!) {\n    openInheritedNotes(input: $input) {\n      authorId\n    }\n  }\n": typeof types.OpenInheritedNotesDocument,
    "\n  mutation WriteCounselingNote($input: WriteCounselingNoteInput!) {\n    writeCounselingNote(input: $input) {\n      id\n    }\n  }\n": typeof types.WriteCounselingNoteDocument,
    "\n  mutation ReleaseCounselingNotes($input: ReleaseCounselingNotesInput!) {\n    releaseCounselingNotes(input: $input) {\n      notice\n      consentCopy {\n        heading\n        text\n      }\n      disclosure {\n        recipientName\n        recipientAffiliation\n        disclosedAt\n        discloserName\n      }\n      content {\n        id\n        heldOn\n        text\n      }\n    }\n  }\n": typeof types.ReleaseCounselingNotesDocument,
    "\n  query PatientSharing($patientId: ID!) {\n    patientSharing(patientId: $patientId) {\n      patientId\n      suggestedDiscloser\n      today\n      parties {\n        id\n        name\n        role\n        affiliation\n      }\n      consents {\n        id\n        type\n        state\n        parties {\n          id\n          name\n          role\n          affiliation\n        }\n        recipientClasses\n        categories\n        purposes\n        expiresOn\n        expiresEvent\n        language\n        sections {\n          heading\n          text\n        }\n        formHash\n        aid\n        aidName\n        signerRelationship\n        preparedByName\n        signerName\n        signedBy\n        signedAt\n        witnessName\n        paperId\n        guardianAsked\n        guardianName\n        guardianSignedBy\n        guardianSignedAt\n        guardianWitnessName\n        guardianPaperId\n        revokedAt\n        revokedHow\n      }\n      signers\n      findings {\n        id\n        kind\n        cause\n        basis\n        threat\n        personName\n        personRelation\n        fromOn\n        untilOn\n        recordedByName\n        isCurrent\n      }\n      recordableFindings\n      guardiansMayBe\n      guardians {\n        id\n        name\n        relationship\n        phone\n        basis\n        fromOn\n        untilOn\n        isCurrent\n      }\n      restrictions {\n        id\n        words\n        party {\n          id\n          name\n        }\n        categories\n        askedAt\n        recordedByName\n        decision\n        decisionWords\n        decidedByName\n        endedAt\n      }\n      notice {\n        language\n        givenHow\n        givenAt\n        givenByName\n      }\n    }\n  }\n": typeof types.PatientSharingDocument,
    "\n  query Disclosures($patientId: ID!, $after: String) {\n    disclosures(patientId: $patientId, first: 25, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          basis\n          recipientName\n          recipientAffiliation\n          purpose\n          categories\n          means\n          words\n          authority\n          nature\n          disclosedAt\n          discloserName\n        }\n      }\n    }\n  }\n": typeof types.DisclosuresDocument,
    "\n  mutation PrepareConsent($input: PrepareConsentInput!) {\n    prepareConsent(input: $input) {\n      consents {\n        id\n      }\n    }\n  }\n": typeof types.PrepareConsentDocument,
    "\n  mutation DiscardConsent($input: Part2ConsentInput!) {\n    discardConsent(input: $input) {\n      patientId\n    }\n  }\n": typeof types.DiscardConsentDocument,
    "\n  mutation RevokePart2Consent($input: Part2ConsentInput!) {\n    revokePart2Consent(input: $input) {\n      patientId\n    }\n  }\n": typeof types.RevokePart2ConsentDocument,
    "\n  mutation NoteConsentEvent($input: Part2ConsentInput!) {\n    noteConsentEvent(input: $input) {\n      patientId\n    }\n  }\n": typeof types.NoteConsentEventDocument,
    "\n  mutation AskRestriction($input: AskRestrictionInput!) {\n    askRestriction(input: $input) {\n      patientId\n    }\n  }\n": typeof types.AskRestrictionDocument,
    "\n  mutation DecideRestriction($input: DecideRestrictionInput!) {\n    decideRestriction(input: $input) {\n      patientId\n    }\n  }\n": typeof types.DecideRestrictionDocument,
    "\n  mutation AddGuardian($input: AddGuardianInput!) {\n    addGuardian(input: $input) {\n      patientId\n    }\n  }\n": typeof types.AddGuardianDocument,
    "\n  mutation EndGuardian($input: EndGuardianInput!) {\n    endGuardian(input: $input) {\n      patientId\n    }\n  }\n": typeof types.EndGuardianDocument,
    "\n  mutation GiveNotice($input: GiveNoticeInput!) {\n    giveNotice(input: $input) {\n      patientId\n    }\n  }\n": typeof types.GiveNoticeDocument,
    "\n  mutation DiscloseOtherwise($input: DiscloseOtherwiseInput!) {\n    discloseOtherwise(input: $input) {\n      disclosure {\n        id\n      }\n    }\n  }\n": typeof types.DiscloseOtherwiseDocument,
    "\n  mutation RecordEmergencyDisclosure($input: RecordEmergencyDisclosureInput!) {\n    recordEmergencyDisclosure(input: $input) {\n      disclosure {\n        id\n      }\n    }\n  }\n": typeof types.RecordEmergencyDisclosureDocument,
    "\n  mutation ReleaseAttendanceLetter($input: ReleaseAttendanceLetterInput!) {\n    releaseAttendanceLetter(input: $input) {\n      notice\n      consentCopy {\n        heading\n        text\n      }\n      disclosure {\n        recipientName\n        recipientAffiliation\n        disclosedAt\n        discloserName\n      }\n      content {\n        patientName\n        birthDate\n        facilityName\n        attendance {\n          from\n          until\n          expected\n          attended\n          excused\n          noShow\n          minutes\n        }\n      }\n    }\n  }\n": typeof types.ReleaseAttendanceLetterDocument,
    "\n  query StepTexts($fellowship: String!) {\n    stepTexts(fellowship: $fellowship) {\n      kind\n      labels\n      wording\n      source\n      notice\n    }\n  }\n": typeof types.StepTextsDocument,
    "\n  query Tasks($after: String, $filter: TaskFilter) {\n    tasks(after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          ...TaskFields\n        }\n      }\n    }\n  }\n": typeof types.TasksDocument,
    "\n  mutation CreateTask($input: CreateTaskInput!) {\n    createTask(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateTaskDocument,
    "\n  query TaskPatient($id: ID!) {\n    patient(id: $id) {\n      id\n      displayName\n    }\n  }\n": typeof types.TaskPatientDocument,
    "\n  query Team($days: Int!) {\n    teamOverview(days: $days) {\n      reviews {\n        id\n        kind\n        patientId\n        subject\n        count\n        authorName\n        since\n      }\n      loads {\n        staffMember {\n          id\n          displayName\n          roles\n        }\n        primaryPatients\n        teamPatients\n        openTasks\n        overdueTasks\n        unsignedSessions\n        coveredBy\n        coveredUntil\n      }\n      responses {\n        kind\n        total\n        waiting\n        medianMinutes\n        slowMinutes\n      }\n    }\n  }\n": typeof types.TeamDocument,
    "\n  query TeamMemberPatients($staffMemberId: ID!) {\n    teamMemberPatients(staffMemberId: $staffMemberId) {\n      staffMember {\n        id\n        displayName\n        roles\n      }\n      patients {\n        id\n        displayName\n        isPrimary\n        openTasks\n        overdueTasks\n        planReviewDue\n      }\n    }\n  }\n": typeof types.TeamMemberPatientsDocument,
    "\n  query Today($mine: Boolean) {\n    today(mine: $mine) {\n      reachesAll\n      patientCount\n      needCount\n      lines {\n        patientId\n        patientName\n        reasonCount\n        reasons {\n          safetyItem {\n            ...SafetyItemFields\n          }\n          signal {\n            ...SignalFields\n          }\n          task {\n            ...TaskFields\n          }\n          alikeCount\n        }\n      }\n      unsigned {\n        id\n        patientId\n        patientName\n        kind\n        status\n        since\n      }\n      ending {\n        kind\n        id\n        patientId\n        patientName\n        on\n      }\n    }\n  }\n": typeof types.TodayDocument,
    "\n  fragment DaySession on GroupSession {\n    id\n    groupId\n    groupTitle\n    startsAt\n    endsAt\n    localDate\n    localTime\n    timeZone\n    room\n    facilityName\n    status\n    isOpenToMe\n  }\n": typeof types.DaySessionFragmentDoc,
    "\n  query DaySessions($filter: GroupSessionFilter!) {\n    groupSessions(filter: $filter, first: 50) {\n      edges {\n        node {\n          ...DaySession\n        }\n      }\n    }\n  }\n": typeof types.DaySessionsDocument,
    "\n  query DayAppointments($input: AppointmentDaysInput!) {\n    appointments(input: $input) {\n      id\n      patientId\n      patientName\n      timeZone\n      kind\n      status\n      startsAt\n      localTime\n      minutes\n    }\n  }\n": typeof types.DayAppointmentsDocument,
    "\n  query CallsDue($filter: TaskFilter!) {\n    tasks(filter: $filter, first: 30) {\n      totalCount\n      edges {\n        node {\n          ...TaskFields\n        }\n      }\n    }\n  }\n": typeof types.CallsDueDocument,
    "\n  query SharedTexts {\n    sharedTexts {\n      ...InboundTextFields\n    }\n  }\n": typeof types.SharedTextsDocument,
    "\n  query ServiceAgreements {\n    serviceAgreements {\n      id\n      name\n      services\n      signedOn\n      endsOn\n      documentName\n      keeperId\n      keeperName\n      version\n    }\n  }\n": typeof types.ServiceAgreementsDocument,
    "\n  query Colleagues($after: String) {\n    staffMembers(after: $after, first: 100) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          displayName\n          status\n          roles\n        }\n      }\n    }\n  }\n": typeof types.ColleaguesDocument,
    "\n  query PathNames {\n    fellowships(withRetired: true) {\n      code\n      name\n    }\n  }\n": typeof types.PathNamesDocument,
    "\n  query Fellowships {\n    fellowships {\n      code\n      name\n      isTwelveStep\n    }\n  }\n": typeof types.FellowshipsDocument,
    "\n  mutation LinkInquiry($input: LinkInquiryInput!) {\n    linkInquiry(input: $input) {\n      id\n      patientId\n    }\n  }\n": typeof types.LinkInquiryDocument,
    "\n  mutation LogAttendance($input: LogAttendanceInput!) {\n    logAttendance(input: $input) {\n      attendance {\n        id\n      }\n      questions {\n        kind\n        canConfirm\n        other {\n          id\n          meetingName\n          startedAt\n        }\n      }\n    }\n  }\n": typeof types.LogAttendanceDocument,
    "\n  query Participation($id: ID!) {\n    patient(id: $id) {\n      id\n      participation {\n        weekOf\n        meetings\n        sponsorContact\n        hasHomeGroup\n        service\n        stepWork\n        reading\n      }\n    }\n  }\n": typeof types.ParticipationDocument,
    "\n  query ProgrammePlaces {\n    programmePlaces {\n      id\n      facilityId\n      levelOfCare\n      track\n      places\n      taken\n    }\n  }\n": typeof types.ProgrammePlacesDocument,
    "\n  fragment SafetyItemFields on SafetyItem {\n    id\n    reasons\n    craving\n    words\n    holdsMessages\n    raisedAt\n    facilityName\n    patient {\n      id\n      displayName\n      timeZone\n      precautions\n      contacts {\n        id\n        kind\n        address\n        isShared\n        safeFrom\n        safeUntil\n        verification\n        stopped {\n          reason\n        }\n        voicemail {\n          rule\n        }\n      }\n    }\n    pages {\n      id\n      step\n      staffName\n      channel\n      status\n      sentAt\n    }\n    nextStep\n    nextStepAt\n    acknowledgedAt\n    acknowledgedByName\n    reached\n    riskLevel\n    planReviewed\n    supervisorInformed\n    note\n    closedAt\n    closedByName\n  }\n": typeof types.SafetyItemFieldsFragmentDoc,
    "\n  mutation AcknowledgeSafetyItem($input: SafetyItemInput!) {\n    acknowledgeSafetyItem(input: $input) {\n      id\n    }\n  }\n": typeof types.AcknowledgeSafetyItemDocument,
    "\n  mutation CloseSafetyItem($input: CloseSafetyItemInput!) {\n    closeSafetyItem(input: $input) {\n      id\n    }\n  }\n": typeof types.CloseSafetyItemDocument,
    "\n  fragment SignalFields on Signal {\n    id\n    patientId\n    patientName\n    rule\n    evidence {\n      at\n      since\n      count\n      craving\n      baseline\n      used\n      substances\n      isAlone\n      hasNaloxone\n      words\n      weekday\n      startTime\n      endTime\n      startsOn\n      goal\n      attended\n      measure\n      before\n      score\n      amount\n      days\n    }\n    acknowledgedAt\n    acknowledgedByName\n    snoozedUntil\n    snoozeReason\n    taskId\n  }\n": typeof types.SignalFieldsFragmentDoc,
    "\n  mutation AcknowledgeSignal($input: AcknowledgeSignalInput!) {\n    acknowledgeSignal(input: $input) {\n      id\n    }\n  }\n": typeof types.AcknowledgeSignalDocument,
    "\n  mutation SnoozeSignal($input: SnoozeSignalInput!) {\n    snoozeSignal(input: $input) {\n      id\n    }\n  }\n": typeof types.SnoozeSignalDocument,
    "\n  mutation ActOnSignal($input: ActOnSignalInput!) {\n    actOnSignal(input: $input) {\n      id\n    }\n  }\n": typeof types.ActOnSignalDocument,
    "\n  query SimilarPatients($input: SimilarPatientsInput!) {\n    similarPatients(input: $input) {\n      lookedAtAll\n      patients {\n        id\n        displayName\n        birthDate\n        facilityName\n        reasons\n      }\n    }\n  }\n": typeof types.SimilarPatientsDocument,
    "\n  query TalkCard($patientId: ID!) {\n    whoMayWeTalkTo(patientId: $patientId) {\n      patientId\n      nobodyElse\n      people {\n        party {\n          id\n          name\n          role\n          affiliation\n        }\n        topics {\n          consentId\n          purposes\n          categories\n          expiresOn\n          expiresEvent\n          sentence\n        }\n      }\n      classes {\n        consentId\n        classes\n        purposes\n        categories\n        expiresOn\n        expiresEvent\n        sentence\n      }\n    }\n  }\n": typeof types.TalkCardDocument,
    "\n  mutation DiscloseWithConsent($input: DiscloseWithConsentInput!) {\n    discloseWithConsent(input: $input) {\n      notice\n      consentCopy {\n        heading\n        text\n      }\n      disclosure {\n        id\n      }\n    }\n  }\n": typeof types.DiscloseWithConsentDocument,
    "\n  fragment TaskFields on Task {\n    id\n    kind\n    title\n    priority\n    status\n    createdAt\n    dueAt\n    completedAt\n    completedByName\n    outcome\n    assignee {\n      id\n      displayName\n    }\n    patient {\n      id\n      displayName\n      phone\n      isShared\n      voicemailRule\n      precautions\n      safeFrom\n      safeUntil\n      timeZone\n    }\n  }\n": typeof types.TaskFieldsFragmentDoc,
    "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.CompleteTaskDocument,
    "\n  fragment InboundTextFields on InboundText {\n    id\n    phone\n    body\n    kind\n    receivedAt\n    handledAt\n    handledByName\n  }\n": typeof types.InboundTextFieldsFragmentDoc,
    "\n  mutation MarkTextHandled($input: InboundTextInput!) {\n    markTextHandled(input: $input) {\n      id\n    }\n  }\n": typeof types.MarkTextHandledDocument,
    "\n  query ChartTimeline($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    chartTimeline(patientId: $patientId, from: $from, until: $until) {\n      timeZone\n      kinds\n      totalCount\n      entries {\n        id\n        kind\n        at\n        onDay\n        title\n        number\n        mood\n        hasUsed\n        band\n        milestoneUnit\n        channel\n        attendance\n        appointmentKind\n        appointmentStatus\n        documentKind\n        levelOfCare\n        dischargeReason\n        status\n        inquirySource\n        byName\n      }\n    }\n  }\n": typeof types.ChartTimelineDocument,
    "\n  query Tracks {\n    admissionSettings {\n      tracks\n    }\n  }\n": typeof types.TracksDocument,
    "\n  query UnreadNotifications {\n    unreadNotifications\n  }\n": typeof types.UnreadNotificationsDocument,
    "\n  query Notifications {\n    notifications {\n      kind\n      id\n      at\n      isRead\n      alike\n      patientId\n      patientName\n      byName\n      taskTitle\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  mutation ReadNotification($input: ReadNotificationInput!) {\n    readNotification(input: $input)\n  }\n": typeof types.ReadNotificationDocument,
    "\n  mutation ReadAllNotifications($input: ReadAllNotificationsInput!) {\n    readAllNotifications(input: $input)\n  }\n": typeof types.ReadAllNotificationsDocument,
    "\n  query Viewer {\n    viewer {\n      staffMemberId\n      displayName\n      email\n      now\n      permissions\n      lacksSecondFactor\n      hasSecondFactor\n      organization {\n        id\n        name\n        secondFactorFrom\n      }\n      memberships {\n        organizationId\n        organizationName\n        isCurrent\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query OpenTaskCount {\n    tasks(filter: { status: OPEN, mine: true }, first: 1) {\n      totalCount\n      edges {\n        node {\n          id\n          priority\n        }\n      }\n    }\n  }\n": typeof types.OpenTaskCountDocument,
    "\n  query SendingHalt {\n    sendingHalt {\n      since\n    }\n  }\n": typeof types.SendingHaltDocument,
};
const documents: Documents = {
    "\n  query MySecondFactors {\n    mySecondFactors {\n      recoveryCodesLeft\n      factors {\n        id\n        kind\n        label\n        createdAt\n        lastUsedAt\n      }\n    }\n  }\n": types.MySecondFactorsDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      isCurrent\n      userAgent\n    }\n  }\n": types.MySessionsDocument,
    "\n  query MySignIns {\n    mySignIns {\n      id\n      at\n      outcome\n      userAgent\n      network\n    }\n  }\n": types.MySignInsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  fragment AdmissionFields on PatientAdmission {\n    episodeId\n    items {\n      item\n      dueAt\n      isOverdue\n      how\n      doneAt\n      note\n      checkedByName\n    }\n    suggestions {\n      kind\n      options {\n        code\n        label\n      }\n      decision {\n        outcome\n        label\n        reason\n        decidedAt\n        decidedByName\n      }\n    }\n  }\n": types.AdmissionFieldsFragmentDoc,
    "\n  query PatientAdmission($patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      displayName\n      episode {\n        id\n        facilityName\n        timeZone\n        levelOfCare\n        levelReasons\n        track\n        admittedOn\n        dischargedOn\n      }\n      careTeam {\n        id\n        isPrimary\n        staffMember {\n          id\n          displayName\n        }\n      }\n    }\n    patientAdmission(patientId: $patientId) {\n      ...AdmissionFields\n    }\n  }\n": types.PatientAdmissionDocument,
    "\n  query OpenAdmissions {\n    openAdmissions {\n      totalCount\n      admissions {\n        patientId\n        patientName\n        facilityName\n        levelOfCare\n        admittedOn\n        openCount\n        overdueCount\n        nextDueAt\n        items\n      }\n    }\n  }\n": types.OpenAdmissionsDocument,
    "\n  mutation CheckAdmissionItem($input: CheckAdmissionItemInput!) {\n    checkAdmissionItem(input: $input) {\n      ...AdmissionFields\n    }\n  }\n": types.CheckAdmissionItemDocument,
    "\n  mutation DecideSuggestion($input: DecideSuggestionInput!) {\n    decideSuggestion(input: $input) {\n      ...AdmissionFields\n    }\n  }\n": types.DecideSuggestionDocument,
    "\n  mutation DescribeStay($input: DescribeStayInput!) {\n    describeStay(input: $input) {\n      id\n    }\n  }\n": types.DescribeStayDocument,
    "\n  fragment TransferFields on PatientTransfers {\n    groups {\n      memberId\n      title\n      facilityName\n    }\n    programmes {\n      enrollmentId\n      programmeName\n      messageCount\n    }\n    counselorTaskCount\n    history {\n      id\n      effectiveOn\n      fromFacilityName\n      toFacilityName\n      fromLevel\n      toLevel\n      fromTrack\n      toTrack\n      fromCounselorName\n      toCounselorName\n      note\n      leftGroups\n      stopped {\n        programmeName\n        messageCount\n      }\n      movedTasks\n      transferredAt\n      transferredByName\n    }\n  }\n": types.TransferFieldsFragmentDoc,
    "\n  query PatientTransfers($patientId: ID!) {\n    patientTransfers(patientId: $patientId) {\n      ...TransferFields\n    }\n    facilities {\n      id\n      name\n    }\n  }\n": types.PatientTransfersDocument,
    "\n  mutation TransferPatient($input: TransferPatientInput!) {\n    transferPatient(input: $input) {\n      ...TransferFields\n    }\n  }\n": types.TransferPatientDocument,
    "\n  mutation SaveServiceAgreement($input: SaveServiceAgreementInput!) {\n    saveServiceAgreement(input: $input) {\n      id\n    }\n  }\n": types.SaveServiceAgreementDocument,
    "\n  fragment AppointmentFields on Appointment {\n    id\n    version\n    patientId\n    patientName\n    facilityId\n    facilityName\n    timeZone\n    staffMemberId\n    staffName\n    roomId\n    roomName\n    kind\n    status\n    cancelReason\n    startsAt\n    localDate\n    localTime\n    minutes\n    isChosenByPatient\n  }\n": types.AppointmentFieldsFragmentDoc,
    "\n  query Appointments($input: AppointmentDaysInput!) {\n    appointments(input: $input) {\n      ...AppointmentFields\n    }\n  }\n": types.AppointmentsDocument,
    "\n  query AppointmentFacilities {\n    facilities {\n      id\n      name\n      timeZone\n    }\n  }\n": types.AppointmentFacilitiesDocument,
    "\n  query PatientAppointments($patientId: ID!) {\n    patientAppointments(patientId: $patientId) {\n      appointments {\n        ...AppointmentFields\n      }\n      offer {\n        fromDate\n        untilDate\n        minutes\n      }\n    }\n    patient(id: $patientId) {\n      id\n      facilityId\n    }\n  }\n": types.PatientAppointmentsDocument,
    "\n  query OpenSlots($input: OpenSlotsInput!) {\n    openSlots(input: $input) {\n      startsAt\n      localDate\n      localTime\n    }\n  }\n": types.OpenSlotsDocument,
    "\n  mutation BookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) {\n      id\n    }\n  }\n": types.BookAppointmentDocument,
    "\n  mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {\n    rescheduleAppointment(input: $input) {\n      id\n    }\n  }\n": types.RescheduleAppointmentDocument,
    "\n  mutation CancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      id\n    }\n  }\n": types.CancelAppointmentDocument,
    "\n  mutation RecordAppointmentOutcome($input: RecordAppointmentOutcomeInput!) {\n    recordAppointmentOutcome(input: $input) {\n      id\n    }\n  }\n": types.RecordAppointmentOutcomeDocument,
    "\n  mutation OfferAppointment($input: OfferAppointmentInput!) {\n    offerAppointment(input: $input) {\n      linkSentTo\n    }\n  }\n": types.OfferAppointmentDocument,
    "\n  mutation WithdrawAppointmentOffer($input: WithdrawAppointmentOfferInput!) {\n    withdrawAppointmentOffer(input: $input) {\n      offer {\n        minutes\n      }\n    }\n  }\n": types.WithdrawAppointmentOfferDocument,
    "\n  query Availability($facilityId: ID!) {\n    availability(facilityId: $facilityId) {\n      facilityId\n      facilityName\n      timeZone\n      people {\n        id\n        displayName\n      }\n      rooms {\n        id\n        name\n      }\n      spans {\n        id\n        staffMemberId\n        roomId\n        weekday\n        localDate\n        startTime\n        endTime\n      }\n    }\n  }\n": types.AvailabilityDocument,
    "\n  mutation AddAvailability($input: AddAvailabilityInput!) {\n    addAvailability(input: $input) {\n      facilityId\n    }\n  }\n": types.AddAvailabilityDocument,
    "\n  mutation RemoveAvailability($input: RemoveAvailabilityInput!) {\n    removeAvailability(input: $input) {\n      facilityId\n    }\n  }\n": types.RemoveAvailabilityDocument,
    "\n  mutation AddAppointmentRoom($input: AddAppointmentRoomInput!) {\n    addAppointmentRoom(input: $input) {\n      facilityId\n    }\n  }\n": types.AddAppointmentRoomDocument,
    "\n  mutation RetireAppointmentRoom($input: RetireAppointmentRoomInput!) {\n    retireAppointmentRoom(input: $input) {\n      facilityId\n    }\n  }\n": types.RetireAppointmentRoomDocument,
    "\n  query Attendance($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      recoveryPath {\n        chosenMeetings {\n          id\n          meeting {\n            id\n            name\n            weekday\n            startTime\n            endTime\n            timeZone\n          }\n        }\n      }\n      meetingProgress {\n        timeZone\n        weekStartsOn\n        streak\n        trend\n        weeks {\n          startsOn\n          endsOn\n          goal\n          attended\n          state\n          notedOn\n        }\n      }\n      selfHelp {\n        isDischarged\n        admission {\n          from\n          until\n          meetings\n          frequency\n          publicCode\n        }\n        discharge {\n          from\n          until\n          meetings\n          frequency\n          publicCode\n        }\n        forse {\n          from\n          until\n          meetings\n        }\n      }\n    }\n  }\n": types.AttendanceDocument,
    "\n  query AttendanceLog($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    attendanceLog(patientId: $patientId, from: $from, until: $until) {\n      timeZone\n      totalCount\n      entries {\n        id\n        meetingName\n        startedAt\n        localDate\n        evidence\n        confirmed\n        loggedAt\n        loggedByName\n        slipSeenAt\n        slipSeenByName\n        enteredInErrorAt\n        enteredInErrorByName\n        errorReason\n      }\n    }\n  }\n": types.AttendanceLogDocument,
    "\n  mutation SeeAttendanceSlip($input: SeeAttendanceSlipInput!) {\n    seeAttendanceSlip(input: $input) {\n      id\n    }\n  }\n": types.SeeAttendanceSlipDocument,
    "\n  mutation MarkAttendanceInError($input: MarkAttendanceInErrorInput!) {\n    markAttendanceInError(input: $input) {\n      id\n    }\n  }\n": types.MarkAttendanceInErrorDocument,
    "\n  query CalendarFeeds($withFacilities: Boolean!) {\n    calendarFeeds {\n      id\n      kind\n      facilityId\n      issuedAt\n      issuedByName\n    }\n    facilities @include(if: $withFacilities) {\n      id\n      name\n    }\n  }\n": types.CalendarFeedsDocument,
    "\n  mutation IssueCalendarFeed($input: IssueCalendarFeedInput!) {\n    issueCalendarFeed(input: $input) {\n      address\n      feed {\n        id\n      }\n    }\n  }\n": types.IssueCalendarFeedDocument,
    "\n  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input)\n  }\n": types.RevokeCalendarFeedDocument,
    "\n  fragment CareConversationFields on CareConversation {\n    totalCount\n    waitingForTeam\n    patientIsTold\n    messages {\n      id\n      isFromPatient\n      authorName\n      body\n      isCrisis\n      sentAt\n      readAt\n      readByName\n    }\n  }\n": types.CareConversationFieldsFragmentDoc,
    "\n  query CareMessages($patientId: ID!, $newest: Int) {\n    careMessages(patientId: $patientId, newest: $newest) {\n      ...CareConversationFields\n    }\n  }\n": types.CareMessagesDocument,
    "\n  mutation AnswerPatient($input: AnswerPatientInput!) {\n    answerPatient(input: $input) {\n      totalCount\n    }\n  }\n": types.AnswerPatientDocument,
    "\n  mutation MarkCareMessagesRead($input: SeenCareMessagesInput!) {\n    markCareMessagesRead(input: $input) {\n      waitingForTeam\n    }\n  }\n": types.MarkCareMessagesReadDocument,
    "\n  query Caseload($after: String, $filter: PatientFilter, $sort: CaseloadSort) {\n    caseload(after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          displayName\n          birthDate\n          facilityName\n          levelOfCare\n          lastCheckIn {\n            answeredAt\n            craving\n            mood\n            wantsCall\n          }\n          meetingsPerWeek\n          nextFollowUpAt\n          openTaskCount\n          planReviewDue\n          activePlanId\n          primaryCounselorName\n          timeZone\n          lastContactAt\n          lastContactKind\n          hasSafetyItem\n          signals {\n            id\n            rule\n            evidence {\n              at\n              since\n              count\n              craving\n              baseline\n              used\n              substances\n              isAlone\n              hasNaloxone\n              words\n              weekday\n              startTime\n              endTime\n              startsOn\n              goal\n              attended\n              measure\n              before\n              score\n              amount\n              days\n            }\n          }\n          weekAttended\n          weekGoals\n        }\n      }\n    }\n  }\n": types.CaseloadDocument,
    "\n  query CaseloadFacilities {\n    facilities {\n      id\n      name\n    }\n  }\n": types.CaseloadFacilitiesDocument,
    "\n  query CaseloadViews {\n    caseloadViews {\n      id\n      name\n      query\n      isDefault\n    }\n  }\n": types.CaseloadViewsDocument,
    "\n  mutation SaveCaseloadView($input: SaveCaseloadViewInput!) {\n    saveCaseloadView(input: $input) {\n      id\n    }\n  }\n": types.SaveCaseloadViewDocument,
    "\n  mutation RemoveCaseloadView($input: RemoveCaseloadViewInput!) {\n    removeCaseloadView(input: $input) {\n      id\n    }\n  }\n": types.RemoveCaseloadViewDocument,
    "\n  query CheckInHistory($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    checkInHistory(patientId: $patientId, from: $from, until: $until) {\n      timeZone\n      totalCount\n      checkIns {\n        id\n        answeredAt\n        mood\n        craving\n        wantsCall\n        answersFollowUp\n        hadUrge\n        situations\n        warningSigns\n        halt\n        hasUsed\n        usedSubstances\n        isAlone\n        hasNaloxone\n        medication\n        wentToMeeting\n        callFrom\n        recordedByName\n      }\n    }\n  }\n": types.CheckInHistoryDocument,
    "\n  query CheckInPatterns($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    checkInPatterns(patientId: $patientId, from: $from, until: $until) {\n      timeZone\n      hours {\n        weekday\n        hour\n        count\n        craving\n      }\n      situations {\n        words\n        count\n        craving\n        usedCount\n      }\n      halt {\n        state\n        count\n        craving\n      }\n      lapses {\n        weekday\n        count\n      }\n    }\n  }\n": types.CheckInPatternsDocument,
    "\n  mutation RecordCheckIn($input: RecordCheckInInput!) {\n    recordCheckIn(input: $input) {\n      id\n    }\n  }\n": types.RecordCheckInDocument,
    "\n  query PlanLines($id: ID!) {\n    patient(id: $id) {\n      id\n      activePlan {\n        id\n        content {\n          highRiskSituations {\n            id\n            description\n          }\n          warningSigns {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n": types.PlanLinesDocument,
    "\n  query Covers {\n    covers {\n      id\n      fromDay\n      untilDay\n      timeZone\n      isRunning\n      isWhole\n      patientCount\n      lender {\n        id\n        displayName\n      }\n      covering {\n        id\n        displayName\n      }\n    }\n  }\n": types.CoversDocument,
    "\n  mutation LendCaseload($input: LendCaseloadInput!) {\n    lendCaseload(input: $input) {\n      id\n      untilDay\n      covering {\n        displayName\n      }\n    }\n  }\n": types.LendCaseloadDocument,
    "\n  mutation EndCover($input: EndCoverInput!) {\n    endCover(input: $input) {\n      id\n    }\n  }\n": types.EndCoverDocument,
    "\n  query MyPatients($after: String) {\n    caseload(after: $after, first: 100, filter: { mine: true }) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": types.MyPatientsDocument,
    "\n  fragment DischargeFields on PatientDischarge {\n    record {\n      id\n      version\n      reason\n      dischargedOn\n      nextAppointment\n      medication\n      suppliedUntil\n      nextDoseOn\n      naloxone\n      housing\n      work\n      phone\n      contactAfter\n      isLeavingNow\n      recordedByName\n      gaps\n    }\n    nextAppointment {\n      startsAt\n      staffName\n      facilityName\n      timeZone\n    }\n    facilityPhone\n  }\n": types.DischargeFieldsFragmentDoc,
    "\n  query PatientDischarge($patientId: ID!) {\n    patientDischarge(patientId: $patientId) {\n      ...DischargeFields\n    }\n    patient(id: $patientId) {\n      id\n      displayName\n      preferredName\n      firstName\n      language\n      episode {\n        id\n        timeZone\n        dischargedOn\n      }\n      consents {\n        id\n        channel\n        covers\n        revokedAt\n      }\n    }\n  }\n": types.PatientDischargeDocument,
    "\n  query ContactWordings {\n    consentWordings {\n      channel\n      purpose\n      language\n      text\n    }\n  }\n": types.ContactWordingsDocument,
    "\n  query DischargeDryRun($patientId: ID!, $anchorDate: LocalDate!) {\n    followUpDryRun(patientId: $patientId, programmeCode: \"aftercare\", anchorDate: $anchorDate) {\n      steps {\n        stepCode\n        name\n        action\n        localDate\n        localTime\n        channel\n        blockedReason\n        text\n      }\n    }\n  }\n": types.DischargeDryRunDocument,
    "\n  mutation RecordDischarge($input: RecordDischargeInput!) {\n    recordDischarge(input: $input) {\n      ...DischargeFields\n    }\n  }\n": types.RecordDischargeDocument,
    "\n  mutation FillDischarge($input: FillDischargeInput!) {\n    fillDischarge(input: $input) {\n      ...DischargeFields\n    }\n  }\n": types.FillDischargeDocument,
    "\n  query PackFacilities {\n    facilities {\n      id\n      name\n    }\n  }\n": types.PackFacilitiesDocument,
    "\n  mutation MakeDowntimePack($input: MakeDowntimePackInput!) {\n    makeDowntimePack(input: $input) {\n      facilityName\n      timeZone\n      madeAt\n      madeByName\n      destroyBy\n      patientCount\n      patients {\n        allergies\n        hasOpenSafetyItem\n        patient {\n          id\n          displayName\n          birthDate\n          language\n          timeZone\n          precautions\n          details {\n            showsCallerId\n            otherLanguage\n            wantsInterpreter\n            emergencyContact {\n              words\n            }\n          }\n          episode {\n            levelOfCare\n            track\n          }\n          careTeam {\n            isPrimary\n            staffMember {\n              displayName\n            }\n          }\n          contacts {\n            id\n            kind\n            address\n            isShared\n            safeFrom\n            safeUntil\n            verification\n            voicemail {\n              rule\n            }\n          }\n        }\n        talk {\n          nobodyElse\n          people {\n            party {\n              id\n              name\n              affiliation\n            }\n            topics {\n              consentId\n              sentence\n            }\n          }\n        }\n      }\n      sessions {\n        id\n        title\n        localDate\n        localTime\n        room\n        leaderName\n        signIn\n      }\n    }\n  }\n": types.MakeDowntimePackDocument,
    "\n  query MyEmergencyAccess($patientId: ID!) {\n    myEmergencyAccess(patientId: $patientId) {\n      id\n      endsAt\n    }\n  }\n": types.MyEmergencyAccessDocument,
    "\n  mutation OpenEmergency($input: OpenEmergencyInput!) {\n    openEmergency(input: $input)\n  }\n": types.OpenEmergencyDocument,
    "\n  mutation FindInEmergency($input: FindInEmergencyInput!) {\n    findInEmergency(input: $input)\n  }\n": types.FindInEmergencyDocument,
    "\n  mutation EndEmergency($input: EndEmergencyInput!) {\n    endEmergency(input: $input)\n  }\n": types.EndEmergencyDocument,
    "\n  query FollowUps($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      enrollments {\n        id\n        programmeName\n        status\n        startedAt\n        stopReason\n        programmeVersion\n        occurrences {\n          id\n          stepName\n          action\n          status\n          reason\n          dueAt\n          timeZone\n          channel\n          shiftedByQuietHours\n          answeredAt\n          checkIn {\n            id\n            mood\n            craving\n            wantsCall\n          }\n          touches {\n            id\n            at\n            channel\n            status\n            sentTo\n          }\n          openTaskId\n          tries {\n            id\n            at\n            outcome\n            note\n            byName\n          }\n        }\n      }\n    }\n  }\n": types.FollowUpsDocument,
    "\n  mutation ResolveUnknown($input: ResolveUnknownInput!) {\n    resolveUnknown(input: $input) {\n      id\n      status\n    }\n  }\n": types.ResolveUnknownDocument,
    "\n  query ProgrammeChoices {\n    followUpProgrammes {\n      code\n      name\n      isOn\n    }\n  }\n": types.ProgrammeChoicesDocument,
    "\n  query DryRun($patientId: ID!, $programmeCode: String!, $anchorDate: LocalDate, $anchorTime: LocalTime) {\n    followUpDryRun(\n      patientId: $patientId\n      programmeCode: $programmeCode\n      anchorDate: $anchorDate\n      anchorTime: $anchorTime\n    ) {\n      timeZone\n      steps {\n        stepCode\n        name\n        action\n        localDate\n        localTime\n        shiftedByQuietHours\n        channel\n        blockedReason\n        followsUp\n        subject\n        text\n      }\n    }\n  }\n": types.DryRunDocument,
    "\n  mutation EnrollInFollowUps($input: EnrollInProgrammeInput!) {\n    enrollInFollowUps(input: $input) {\n      id\n    }\n  }\n": types.EnrollInFollowUpsDocument,
    "\n  mutation StopFollowUps($input: FollowUpEnrollmentInput!) {\n    stopFollowUps(input: $input) {\n      id\n      status\n    }\n  }\n": types.StopFollowUpsDocument,
    "\n  mutation StrikeOut($input: FollowUpOccurrenceInput!) {\n    strikeOutFollowUp(input: $input) {\n      id\n    }\n  }\n": types.StrikeOutDocument,
    "\n  query FollowUpWork($taskId: ID!) {\n    followUpWork(taskId: $taskId) {\n      taskId\n      action\n      stepName\n      programmeName\n      isOpen\n      patientId\n      patientName\n      firstName\n      fullName\n      language\n      timeZone\n      senderName\n      returnAddress\n      phone {\n        contactId\n        number\n        isShared\n        voicemailRule\n        isVerified\n        safeFrom\n        safeUntil\n      }\n      script {\n        ask\n        goodMoment\n        somebodyElse\n        whatAbout\n        voicemail\n      }\n      letter\n      tries {\n        id\n        at\n        outcome\n        note\n        byName\n      }\n    }\n  }\n": types.FollowUpWorkDocument,
    "\n  mutation RecordFollowUpWork($input: RecordFollowUpWorkInput!) {\n    recordFollowUpWork(input: $input) {\n      taskId\n      isOpen\n      tries {\n        id\n      }\n    }\n  }\n": types.RecordFollowUpWorkDocument,
    "\n  query GroupFacilities {\n    facilities {\n      id\n      name\n      timeZone\n    }\n  }\n": types.GroupFacilitiesDocument,
    "\n  query PreviewGroupSessions($input: PreviewGroupSessionsInput!) {\n    previewGroupSessions(input: $input) {\n      localDate\n      localTime\n      startsAt\n      endsAt\n      format\n      change\n      previousStartsAt\n    }\n  }\n": types.PreviewGroupSessionsDocument,
    "\n  mutation CreateFacilityGroup($input: CreateFacilityGroupInput!) {\n    createFacilityGroup(input: $input) {\n      id\n    }\n  }\n": types.CreateFacilityGroupDocument,
    "\n  mutation UpdateFacilityGroup($input: UpdateFacilityGroupInput!) {\n    updateFacilityGroup(input: $input) {\n      ...GroupPlanFields\n    }\n  }\n": types.UpdateFacilityGroupDocument,
    "\n  mutation EndFacilityGroup($input: EndFacilityGroupInput!) {\n    endFacilityGroup(input: $input) {\n      ...GroupPlanFields\n    }\n  }\n": types.EndFacilityGroupDocument,
    "\n  fragment GroupPlanFields on FacilityGroup {\n    id\n    version\n    facilityId\n    facilityName\n    timeZone\n    title\n    kind\n    programme\n    levelOfCare\n    facilitator {\n      id\n      displayName\n    }\n    coFacilitator {\n      id\n      displayName\n    }\n    room\n    telehealthLink\n    capacity\n    memberCount\n    waitingCount\n    startsOn\n    startTime\n    durationMinutes\n    recurrence\n    rotation\n    endedOn\n    nextSessionAt\n  }\n": types.GroupPlanFieldsFragmentDoc,
    "\n  query FacilityGroup($id: ID!, $withMembers: Boolean!) {\n    facilityGroup(id: $id) {\n      ...GroupPlanFields\n      members @include(if: $withMembers) {\n        id\n        patientId\n        displayName\n        state\n        from\n        until\n        waitingSince\n        waitingPlace\n      }\n    }\n  }\n": types.FacilityGroupDocument,
    "\n  query FacilityGroups($filter: FacilityGroupFilter!, $after: String) {\n    facilityGroups(filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          ...GroupPlanFields\n        }\n      }\n    }\n  }\n": types.FacilityGroupsDocument,
    "\n  mutation AddGroupMember($input: AddGroupMemberInput!) {\n    addGroupMember(input: $input) {\n      id\n      state\n    }\n  }\n": types.AddGroupMemberDocument,
    "\n  mutation EndGroupMember($input: EndGroupMemberInput!) {\n    endGroupMember(input: $input) {\n      id\n      state\n    }\n  }\n": types.EndGroupMemberDocument,
    "\n  query FindPatients($search: String!) {\n    caseload(filter: { search: $search }, first: 8) {\n      totalCount\n      edges {\n        node {\n          id\n          displayName\n          birthDate\n          facilityName\n        }\n      }\n    }\n  }\n": types.FindPatientsDocument,
    "\n  fragment GroupSessionFields on GroupSession {\n    id\n    version\n    groupId\n    groupTitle\n    kind\n    facilityName\n    startsAt\n    endsAt\n    localDate\n    localTime\n    timeZone\n    format\n    room\n    telehealthLink\n    facilitator {\n      id\n      displayName\n    }\n    coFacilitator {\n      id\n      displayName\n    }\n    substitutes {\n      id\n      staffMember {\n        id\n        displayName\n      }\n    }\n    status\n    cancelReason\n    isException\n    isExtra\n    isOpenToMe\n    signedAt\n    signedBy\n    isLate\n    awaitsCosignature\n    cosignedAt\n    cosignedBy\n  }\n": types.GroupSessionFieldsFragmentDoc,
    "\n  query GroupSessions($filter: GroupSessionFilter!, $first: Int!) {\n    groupSessions(filter: $filter, first: $first) {\n      totalCount\n      edges {\n        node {\n          ...GroupSessionFields\n        }\n      }\n    }\n  }\n": types.GroupSessionsDocument,
    "\n  fragment RoomFields on GroupRoom {\n    session {\n      ...GroupSessionFields\n    }\n    isMine\n    topic\n    intervention\n    actualStart\n    actualEnd\n    members {\n      patientId\n      displayName\n      precautions\n      goals {\n        id\n        text\n      }\n      planLines {\n        id\n        text\n      }\n      entryId\n      attendance\n      minutes\n      sentence\n      goalId\n      elementId\n      elementWords\n      absenceReason\n      addenda {\n        id\n        text\n        author\n        createdAt\n      }\n      paper {\n        author\n        writtenAt\n        enteredByName\n        enteredAt\n      }\n    }\n    repeatedSentences {\n      patientIds\n    }\n  }\n": types.RoomFieldsFragmentDoc,
    "\n  query GroupRoom($sessionId: ID!) {\n    groupRoom(sessionId: $sessionId) {\n      ...RoomFields\n    }\n  }\n": types.GroupRoomDocument,
    "\n  mutation StartGroupSession($input: GroupSessionInput!) {\n    startGroupSession(input: $input) {\n      ...RoomFields\n    }\n  }\n": types.StartGroupSessionDocument,
    "\n  mutation SaveGroupRoom($input: SaveGroupRoomInput!) {\n    saveGroupRoom(input: $input) {\n      ...RoomFields\n    }\n  }\n": types.SaveGroupRoomDocument,
    "\n  mutation SignGroupSession($input: SignGroupSessionInput!) {\n    signGroupSession(input: $input) {\n      ...RoomFields\n    }\n  }\n": types.SignGroupSessionDocument,
    "\n  mutation CosignGroupSession($input: CosignGroupSessionInput!) {\n    cosignGroupSession(input: $input) {\n      ...RoomFields\n    }\n  }\n": types.CosignGroupSessionDocument,
    "\n  mutation AddGroupAddendum($input: AddGroupAddendumInput!) {\n    addGroupAddendum(input: $input) {\n      ...RoomFields\n    }\n  }\n": types.AddGroupAddendumDocument,
    "\n  mutation EnterPaperRoom($input: EnterPaperRoomInput!) {\n    enterPaperRoom(input: $input) {\n      ...RoomFields\n    }\n  }\n": types.EnterPaperRoomDocument,
    "\n  mutation SkipGroupSession($input: SkipGroupSessionInput!) {\n    skipGroupSession(input: $input) {\n      id\n    }\n  }\n": types.SkipGroupSessionDocument,
    "\n  mutation MoveGroupSession($input: MoveGroupSessionInput!) {\n    moveGroupSession(input: $input) {\n      id\n    }\n  }\n": types.MoveGroupSessionDocument,
    "\n  mutation RestoreGroupSession($input: GroupSessionInput!) {\n    restoreGroupSession(input: $input) {\n      id\n    }\n  }\n": types.RestoreGroupSessionDocument,
    "\n  mutation AddGroupSession($input: AddGroupSessionInput!) {\n    addGroupSession(input: $input) {\n      id\n    }\n  }\n": types.AddGroupSessionDocument,
    "\n  mutation NameSubstitute($input: NameSubstituteInput!) {\n    nameSubstitute(input: $input) {\n      id\n    }\n  }\n": types.NameSubstituteDocument,
    "\n  mutation RemoveSubstitute($input: RemoveSubstituteInput!) {\n    removeSubstitute(input: $input) {\n      id\n    }\n  }\n": types.RemoveSubstituteDocument,
    "\n  query PatientImports {\n    facilities {\n      id\n      name\n      timeZone\n    }\n    patientImports {\n      id\n      kind\n      fileName\n      status\n      fault\n      facilityName\n      rowsDone\n      startedAt\n      importedByName\n      counts {\n        outcome\n        count\n        done\n      }\n    }\n  }\n": types.PatientImportsDocument,
    "\n  query PatientImport($id: ID!) {\n    patientImport(id: $id) {\n      id\n      kind\n      fileName\n      status\n      fault\n      facilityName\n      levelOfCare\n      admittedOn\n      rowsDone\n      startedAt\n      importedByName\n      finishedAt\n      takenBeforeAt\n      counts {\n        outcome\n        reason\n        count\n        done\n        decided\n      }\n    }\n  }\n": types.PatientImportDocument,
    "\n  query PatientImportRows($importId: ID!, $outcome: ImportRowOutcome, $after: String) {\n    patientImportRows(importId: $importId, outcome: $outcome, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          number\n          outcome\n          reason\n          name\n          birthDate\n          identifiers {\n            system\n            value\n          }\n          room\n          leftOut\n          matches {\n            id\n            displayName\n            birthDate\n            facilityName\n            reasons\n          }\n          differences {\n            field\n            ours\n            theirs\n            isAccepted\n          }\n          decision\n          patientId\n          isDone\n        }\n      }\n    }\n  }\n": types.PatientImportRowsDocument,
    "\n  mutation DecideImportRow($input: DecideImportRowInput!) {\n    decideImportRow(input: $input) {\n      id\n    }\n  }\n": types.DecideImportRowDocument,
    "\n  mutation CommitPatientImport($input: PatientImportInput!) {\n    commitPatientImport(input: $input) {\n      id\n    }\n  }\n": types.CommitPatientImportDocument,
    "\n  mutation DiscardPatientImport($input: PatientImportInput!) {\n    discardPatientImport(input: $input) {\n      id\n    }\n  }\n": types.DiscardPatientImportDocument,
    "\n  query Inquiries($after: String, $filter: InquiryFilter) {\n    inquiries(after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          version\n          facilityName\n          timeZone\n          source\n          askFor\n          phone\n          caller\n          bestTime\n          language\n          voicemail\n          note\n          stage\n          nextAction\n          nextActionOn\n          createdAt\n          firstReachedAt\n          endedAt\n          reason\n          patientId\n          owner {\n            id\n            displayName\n          }\n          calls {\n            id\n            outcome\n            note\n            madeByName\n            madeAt\n          }\n        }\n      }\n    }\n  }\n": types.InquiriesDocument,
    "\n  mutation RecordInquiry($input: RecordInquiryInput!) {\n    recordInquiry(input: $input) {\n      id\n    }\n  }\n": types.RecordInquiryDocument,
    "\n  mutation LogInquiryCall($input: LogInquiryCallInput!) {\n    logInquiryCall(input: $input) {\n      id\n    }\n  }\n": types.LogInquiryCallDocument,
    "\n  mutation FollowInquiry($input: FollowInquiryInput!) {\n    followInquiry(input: $input) {\n      id\n    }\n  }\n": types.FollowInquiryDocument,
    "\n  query InquiryFacilities {\n    facilities {\n      id\n      name\n    }\n  }\n": types.InquiryFacilitiesDocument,
    "\n  query PatientMeasures($patientId: ID!) {\n    patientMeasures(patientId: $patientId) {\n      timeZone\n      waiting {\n        id\n        title\n        place\n        assignedAt\n        assignedByName\n        waitsForDuty\n      }\n      external {\n        id\n        kind\n        tool\n        doneOn\n        level\n        doneBy\n        rationale\n        recordedByName\n      }\n      trends {\n        code\n        title\n        lowest\n        highest\n        bands {\n          from\n          name\n        }\n        bandSource\n        cutOffNote\n        results {\n          id\n          version\n          score\n          band\n          isPositive\n          isSafety\n          origin\n          recordedByName\n          answeredAt\n          changeSinceLast\n          changeSinceAdmission\n          answers {\n            question\n            words\n            value\n          }\n        }\n      }\n    }\n  }\n": types.PatientMeasuresDocument,
    "\n  query MeasureLibrary {\n    measureLibrary {\n      measures {\n        code\n        version\n        ownId\n        source\n        isAvailable\n        title\n        licence\n        intro\n        lowest\n        highest\n        algorithm\n        bandSource\n        cutOffNote\n        hasSafetyItem\n        isInSpanish\n        bands {\n          from\n          name\n        }\n        questions {\n          text\n          options\n        }\n      }\n      pack {\n        terms\n        termsVersion\n        titles\n        confirmedAt\n        confirmedByName\n      }\n    }\n  }\n": types.MeasureLibraryDocument,
    "\n  mutation RecordMeasure($input: RecordMeasureInput!) {\n    recordMeasure(input: $input) {\n      trends {\n        code\n        results {\n          score\n          band\n          isSafety\n        }\n      }\n    }\n  }\n": types.RecordMeasureDocument,
    "\n  mutation AssignMeasure($input: AssignMeasureInput!) {\n    assignMeasure(input: $input) {\n      waiting {\n        id\n      }\n    }\n  }\n": types.AssignMeasureDocument,
    "\n  mutation WithdrawMeasure($input: WithdrawMeasureInput!) {\n    withdrawMeasure(input: $input) {\n      waiting {\n        id\n      }\n    }\n  }\n": types.WithdrawMeasureDocument,
    "\n  mutation RecordExternalResult($input: RecordExternalResultInput!) {\n    recordExternalResult(input: $input) {\n      external {\n        id\n      }\n    }\n  }\n": types.RecordExternalResultDocument,
    "\n  mutation MarkMeasureInError($input: MarkMeasureInErrorInput!) {\n    markMeasureInError(input: $input) {\n      trends {\n        code\n      }\n    }\n  }\n": types.MarkMeasureInErrorDocument,
    "\n  mutation ConfirmMeasurePack($input: ConfirmMeasurePackInput!) {\n    confirmMeasurePack(input: $input) {\n      pack {\n        confirmedAt\n      }\n    }\n  }\n": types.ConfirmMeasurePackDocument,
    "\n  mutation EndMeasurePack {\n    endMeasurePack {\n      pack {\n        confirmedAt\n      }\n    }\n  }\n": types.EndMeasurePackDocument,
    "\n  mutation KeepOwnMeasure($input: KeepOwnMeasureInput!) {\n    keepOwnMeasure(input: $input) {\n      measures {\n        code\n      }\n    }\n  }\n": types.KeepOwnMeasureDocument,
    "\n  mutation RetireOwnMeasure($input: RetireOwnMeasureInput!) {\n    retireOwnMeasure(input: $input) {\n      measures {\n        code\n      }\n    }\n  }\n": types.RetireOwnMeasureDocument,
    "\n  query PatientPath($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      facilityId\n      recoveryPath {\n        id\n        version\n        effectiveFrom\n        endsOn\n        asked\n        offered\n        isAgreed\n        paths\n        meetingsPerWeek\n        chosenMeetings {\n          id\n          transport\n          isHomeGroup\n          meeting {\n            id\n            name\n            weekday\n            startTime\n            endTime\n            timeZone\n            attendance\n            missingSince\n            reportedClosedOn\n            confirmedClosedOn\n            locationName\n            address\n          }\n        }\n      }\n      recoveryPathHistory {\n        id\n        version\n        chosenAt\n        chosenByName\n        effectiveFrom\n        endsOn\n        paths\n        meetingsPerWeek\n        asked\n        offered\n        isAgreed\n        meetings {\n          meetingId\n          name\n          transport\n          isHomeGroup\n        }\n      }\n    }\n  }\n": types.PatientPathDocument,
    "\n  query GoalPresets {\n    organization {\n      id\n      goalPresets\n    }\n  }\n": types.GoalPresetsDocument,
    "\n  query MeetingConflicts($input: MeetingConflictsInput!) {\n    meetingConflicts(input: $input) {\n      meetingId\n      groupId\n      groupTitle\n      startsAt\n    }\n  }\n": types.MeetingConflictsDocument,
    "\n  query MeetingMap {\n    meetingMap {\n      attribution\n    }\n  }\n": types.MeetingMapDocument,
    "\n  query FindMeetings($after: String, $first: Int!, $filter: MeetingFilter) {\n    meetings(after: $after, filter: $filter, first: $first) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          name\n          weekday\n          startTime\n          endTime\n          nextStart\n          timeZone\n          attendance\n          formats\n          types {\n            code\n            en\n          }\n          fellowship\n          overriddenFellowship\n          overriddenTimeZone\n          sourceName\n          locationName\n          address\n          latitude\n          longitude\n          conferenceUrl\n          conferencePhone\n          distanceMiles\n          reportedClosedOn\n          marks {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n": types.FindMeetingsDocument,
    "\n  mutation ChooseRecoveryPath($input: ChooseRecoveryPathInput!) {\n    chooseRecoveryPath(input: $input) {\n      id\n      version\n    }\n  }\n": types.ChooseRecoveryPathDocument,
    "\n  query ReportedMeetings {\n    reportedMeetings {\n      id\n      firstReportedOn\n      lastReportedOn\n      reportCount\n      meeting {\n        id\n        name\n        weekday\n        startTime\n        endTime\n        timeZone\n        locationName\n        address\n      }\n    }\n  }\n": types.ReportedMeetingsDocument,
    "\n  mutation ConfirmMeetingClosed($input: MeetingReportInput!) {\n    confirmMeetingClosed(input: $input) {\n      id\n    }\n  }\n": types.ConfirmMeetingClosedDocument,
    "\n  mutation DismissMeetingReport($input: MeetingReportInput!) {\n    dismissMeetingReport(input: $input) {\n      id\n    }\n  }\n": types.DismissMeetingReportDocument,
    "\n  query MergePerson($id: ID!) {\n    patient(id: $id) {\n      id\n      displayName\n      firstName\n      lastName\n      preferredName\n      birthDate\n    }\n  }\n": types.MergePersonDocument,
    "\n  query MergeSearch($search: String!) {\n    caseload(filter: { search: $search }, first: 10) {\n      edges {\n        node {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": types.MergeSearchDocument,
    "\n  query MergePreview($losingId: ID!, $survivingId: ID!) {\n    mergePreview(losingId: $losingId, survivingId: $survivingId) {\n      losing {\n        ...MergeSideFields\n      }\n      surviving {\n        ...MergeSideFields\n      }\n      fields {\n        field\n        losing\n        surviving\n        differs\n      }\n      obstacles\n      confirmation\n    }\n  }\n  fragment MergeSideFields on MergeSide {\n    patientId\n    displayName\n    isAdmitted\n    stays\n    plans\n    checkIns\n    groupNotes\n    measures\n    consents\n    openTasks\n  }\n": types.MergePreviewDocument,
    "\n  mutation MergePatients($input: MergePatientsInput!) {\n    mergePatients(input: $input) {\n      id\n    }\n  }\n": types.MergePatientsDocument,
    "\n  fragment PacketQuestions on Packet {\n    id\n    finishedAt\n    gaps {\n      linkId\n      sentence {\n        en\n        es\n      }\n    }\n    fields {\n      linkId\n      version\n      values\n      rows {\n        cells {\n          linkId\n          values\n        }\n      }\n    }\n    sections {\n      linkId\n      words {\n        en\n        es\n      }\n      questions {\n        ...PacketQuestion\n        questions {\n          ...PacketQuestion\n        }\n      }\n    }\n  }\n  fragment PacketQuestion on PacketQuestion {\n    linkId\n    type\n    isRequired\n    maxLength\n    words {\n      en\n      es\n    }\n    options {\n      code\n      words {\n        en\n        es\n      }\n    }\n    repeats\n    rules {\n      isAny\n      hides\n      conditions {\n        question\n        operator\n        answer\n      }\n    }\n    neededWhen {\n      question\n      operator\n      answer\n    }\n  }\n": types.PacketQuestionsFragmentDoc,
    "\n  query PatientPacket($patientId: ID!) {\n    patientPacket(patientId: $patientId) {\n      paperDate\n      ...PacketQuestions\n    }\n  }\n": types.PatientPacketDocument,
    "\n  query PacketDifferences($packetId: ID!) {\n    packetDifferences(packetId: $packetId) {\n      ...PacketDifferenceFields\n    }\n  }\n  fragment PacketDifferenceFields on PacketDifferences {\n    differences {\n      field\n      position\n      words\n      inRecord\n    }\n    sameCount\n  }\n": types.PacketDifferencesDocument,
    "\n  mutation TakePacket($input: TakePacketInput!) {\n    takePacket(input: $input) {\n      ...PacketDifferenceFields\n    }\n  }\n": types.TakePacketDocument,
    "\n  mutation OpenPacket($input: OpenPacketInput!) {\n    openPacket(input: $input) {\n      id\n    }\n  }\n": types.OpenPacketDocument,
    "\n  mutation SavePacket($input: SavePacketInput!) {\n    savePacket(input: $input) {\n      conflicts\n      problems {\n        linkId\n        sentence {\n          en\n          es\n        }\n      }\n      packet {\n        ...PacketQuestions\n      }\n    }\n  }\n": types.SavePacketDocument,
    "\n  mutation FinishPacket($input: FinishPacketInput!) {\n    finishPacket(input: $input) {\n      id\n    }\n  }\n": types.FinishPacketDocument,
    "\n  query PatientGroups($id: ID!) {\n    patient(id: $id) {\n      id\n      groupMemberships {\n        id\n        groupId\n        groupTitle\n        state\n        from\n        until\n        waitingSince\n        waitingPlace\n      }\n    }\n  }\n": types.PatientGroupsDocument,
    "\n  query GroupAttendance($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    groupAttendanceSummary(patientId: $patientId, from: $from, until: $until) {\n      expected\n      attended\n      excused\n      noShow\n      minutes\n    }\n  }\n": types.GroupAttendanceDocument,
    "\n  query PatientGroupEntries($patientId: ID!, $from: LocalDate!, $until: LocalDate!, $first: Int!, $after: String) {\n    patientGroupEntries(patientId: $patientId, from: $from, until: $until, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          attendance\n          minutes\n          topic\n          sentence\n          goal\n          elementWords\n          absenceReason\n          addenda {\n            id\n            text\n            author\n            createdAt\n          }\n          paper {\n            author\n            writtenAt\n            enteredByName\n            enteredAt\n          }\n          session {\n            id\n            groupId\n            groupTitle\n            startsAt\n            timeZone\n            awaitsCosignature\n            signedBy\n          }\n        }\n      }\n    }\n  }\n": types.PatientGroupEntriesDocument,
    "\n  query AdmissionLine($patientId: ID!) {\n    patientAdmission(patientId: $patientId) {\n      episodeId\n      items {\n        item\n        dueAt\n        isOverdue\n        how\n      }\n    }\n  }\n": types.AdmissionLineDocument,
    "\n  query Chart($id: ID!, $plans: Boolean!) {\n    patient(id: $id) {\n      id\n      displayName\n      birthDate\n      pronouns\n      timeZone\n      language\n      facilityName\n      primarySubstances\n      details {\n        showsCallerId\n      }\n      episode {\n        levelOfCare\n        facilityName\n        admittedOn\n        dischargedOn\n      }\n      contacts {\n        id\n        kind\n        address\n        isShared\n        safeFrom\n        safeUntil\n        verification\n        stopped {\n          reason\n        }\n        voicemail {\n          rule\n        }\n      }\n      covers {\n        lenderName\n        coveringName\n        untilDay\n      }\n      activePlan @include(if: $plans) {\n        id\n        content {\n          medication {\n            naloxoneLocation\n            naloxoneWho\n            prescriber\n            nextDose\n            suppliedThrough\n          }\n        }\n      }\n    }\n  }\n": types.ChartDocument,
    "\n  query Contact($id: ID!, $followUps: Boolean!) {\n    patient(id: $id) {\n      id\n      version\n      displayName\n      firstName\n      lastName\n      preferredName\n      pronouns\n      birthDate\n      primarySubstances\n      timeZone\n      language\n      pinStatus\n      details {\n        otherLanguage\n        wantsInterpreter\n        insurer\n        memberId\n        emergencyContact {\n          name\n          relation\n          phone\n          words\n        }\n        gender\n        race\n        ethnicity\n        education\n        employment\n        substanceUse\n      }\n      episode {\n        id\n        facilityName\n        timeZone\n        levelOfCare\n        admittedOn\n        dischargedOn\n        dischargeReason\n        isDischargeUndoable\n      }\n      contacts {\n        id\n        kind\n        address\n        isShared\n        safeFrom\n        safeUntil\n        verification\n        verifiedAt\n        stopped {\n          reason\n          since\n        }\n        voicemail {\n          rule\n          answer {\n            id\n            agreed\n            source\n            answeredAt\n            recordedByName\n            endedAt\n          }\n        }\n      }\n      consents {\n        id\n        channel\n        purpose\n        covers\n        allowsNumbers\n        source\n        grantedAt\n        grantedByName\n        revokedAt\n      }\n      careTeam {\n        id\n        isPrimary\n        staffMember {\n          id\n          displayName\n          roles\n        }\n      }\n      statusChanges {\n        id\n        status\n        effectiveOn\n        note\n        changedAt\n        changedByName\n        stopped {\n          programmeName\n          messageCount\n        }\n      }\n      enrollments @include(if: $followUps) {\n        id\n        status\n        programmeName\n        occurrences {\n          id\n          status\n          channel\n        }\n      }\n    }\n  }\n": types.ContactDocument,
    "\n  mutation UpdatePatient($input: UpdatePatientInput!) {\n    updatePatient(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdatePatientDocument,
    "\n  mutation SetEmergencyContact($input: SetEmergencyContactInput!) {\n    setEmergencyContact(input: $input) {\n      id\n    }\n  }\n": types.SetEmergencyContactDocument,
    "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      id\n    }\n  }\n": types.AddContactDocument,
    "\n  mutation RemoveContact($input: ContactInput!) {\n    removeContact(input: $input) {\n      id\n    }\n  }\n": types.RemoveContactDocument,
    "\n  mutation SendContactCode($input: ContactInput!) {\n    sendContactCode(input: $input) {\n      id\n      verification\n    }\n  }\n": types.SendContactCodeDocument,
    "\n  mutation VerifyContact($input: VerifyContactInput!) {\n    verifyContact(input: $input) {\n      id\n      verification\n    }\n  }\n": types.VerifyContactDocument,
    "\n  mutation GrantConsent($input: GrantConsentInput!) {\n    grantConsent(input: $input) {\n      id\n    }\n  }\n": types.GrantConsentDocument,
    "\n  mutation RevokeConsent($input: RevokeConsentInput!) {\n    revokeConsent(input: $input) {\n      id\n    }\n  }\n": types.RevokeConsentDocument,
    "\n  query VoicemailWordings {\n    voicemailWordings {\n      language\n      text\n    }\n  }\n": types.VoicemailWordingsDocument,
    "\n  mutation RecordVoicemailConsent($input: RecordVoicemailConsentInput!) {\n    recordVoicemailConsent(input: $input) {\n      id\n    }\n  }\n": types.RecordVoicemailConsentDocument,
    "\n  mutation RevokeVoicemailConsent($input: RevokeVoicemailConsentInput!) {\n    revokeVoicemailConsent(input: $input) {\n      id\n    }\n  }\n": types.RevokeVoicemailConsentDocument,
    "\n  mutation IssueSetupCode($input: IssueSetupCodeInput!) {\n    issueSetupCode(input: $input) {\n      code\n      expiresAt\n    }\n  }\n": types.IssueSetupCodeDocument,
    "\n  mutation SendAccessLink($input: SendAccessLinkInput!) {\n    sendAccessLink(input: $input) {\n      sentTo\n    }\n  }\n": types.SendAccessLinkDocument,
    "\n  mutation AssignCareTeam($input: AssignCareTeamInput!) {\n    assignCareTeam(input: $input) {\n      id\n    }\n  }\n": types.AssignCareTeamDocument,
    "\n  mutation EndCareTeam($input: EndCareTeamInput!) {\n    endCareTeam(input: $input) {\n      id\n    }\n  }\n": types.EndCareTeamDocument,
    "\n  query ConsentWordings {\n    consentWordings {\n      channel\n      purpose\n      language\n      text\n      numbers\n    }\n  }\n": types.ConsentWordingsDocument,
    "\n  query PatientCalendar($patientId: ID!) {\n    calendarFeeds(patientId: $patientId) {\n      id\n      patientId\n      issuedAt\n      issuedByName\n    }\n  }\n": types.PatientCalendarDocument,
    "\n  mutation EndPatientCalendar($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input)\n  }\n": types.EndPatientCalendarDocument,
    "\n  mutation ChangeLevelOfCare($input: ChangeLevelOfCareInput!) {\n    changeLevelOfCare(input: $input) {\n      id\n      episode {\n        id\n        levelOfCare\n      }\n    }\n  }\n": types.ChangeLevelOfCareDocument,
    "\n  mutation UndoDischarge($input: UndoDischargeInput!) {\n    undoDischarge(input: $input) {\n      id\n      episode {\n        id\n        dischargedOn\n      }\n    }\n  }\n": types.UndoDischargeDocument,
    "\n  mutation ChangePatientStatus($input: ChangePatientStatusInput!) {\n    changePatientStatus(input: $input) {\n      id\n      stopped {\n        programmeName\n        messageCount\n      }\n    }\n  }\n": types.ChangePatientStatusDocument,
    "\n  query MergedInto($patientId: ID!) {\n    mergedInto(patientId: $patientId)\n  }\n": types.MergedIntoDocument,
    "\n  query TreatmentGoals($id: ID!) {\n    patient(id: $id) {\n      id\n      treatmentGoals {\n        id\n        version\n        text\n        status\n        authorName\n        createdAt\n        closedAt\n      }\n    }\n  }\n": types.TreatmentGoalsDocument,
    "\n  mutation AddTreatmentGoal($input: AddTreatmentGoalInput!) {\n    addTreatmentGoal(input: $input) {\n      id\n    }\n  }\n": types.AddTreatmentGoalDocument,
    "\n  mutation UpdateTreatmentGoal($input: UpdateTreatmentGoalInput!) {\n    updateTreatmentGoal(input: $input) {\n      id\n    }\n  }\n": types.UpdateTreatmentGoalDocument,
    "\n  query NewPatientChoices {\n    facilities {\n      id\n      name\n      timeZone\n    }\n  }\n": types.NewPatientChoicesDocument,
    "\n  query InquiryToAdmit($id: ID!) {\n    inquiry(id: $id) {\n      id\n      facilityId\n      askFor\n      phone\n      caller\n      language\n      voicemail\n    }\n  }\n": types.InquiryToAdmitDocument,
    "\n  mutation AdmitInquiry($input: AdmitInquiryInput!) {\n    admitInquiry(input: $input) {\n      id\n    }\n  }\n": types.AdmitInquiryDocument,
    "\n  mutation CreatePatient($input: CreatePatientInput!) {\n    createPatient(input: $input) {\n      id\n    }\n  }\n": types.CreatePatientDocument,
    "\n  query Summary($id: ID!, $answers: Boolean!, $safety: Boolean!, $plans: Boolean!, $tasks: Boolean!) {\n    patient(id: $id) {\n      id\n      timeZone\n      checkIns @include(if: $answers) {\n        id\n        answeredAt\n        mood\n        craving\n        wantsCall\n      }\n      safetyItems @include(if: $safety) {\n        ...SafetyItemFields\n      }\n      texts @include(if: $answers) {\n        ...InboundTextFields\n      }\n      signals @include(if: $answers) {\n        ...SignalFields\n      }\n      enrollments @include(if: $answers) {\n        id\n        status\n        programmeName\n        occurrences {\n          id\n          status\n          dueAt\n          timeZone\n          channel\n        }\n      }\n      plans @include(if: $plans) {\n        id\n        number\n        status\n        activatedAt\n        reviewDue\n      }\n      tasks @include(if: $tasks) {\n        id\n        title\n        kind\n        priority\n        status\n        dueAt\n        createdAt\n      }\n    }\n  }\n": types.SummaryDocument,
    "\n  query PathSummary($id: ID!) {\n    patient(id: $id) {\n      id\n      recoveryPath {\n        paths\n        meetingsPerWeek\n        chosenMeetings {\n          id\n          isHomeGroup\n          meeting {\n            id\n            name\n            weekday\n            startTime\n            timeZone\n          }\n        }\n      }\n      meetingProgress {\n        weeks {\n          startsOn\n          goal\n          attended\n        }\n      }\n    }\n  }\n": types.PathSummaryDocument,
    "\n  mutation ReviewPlan($input: ReturnPlanInput!) {\n    reviewPlan(input: $input) {\n      id\n      version\n      reviewDue\n    }\n  }\n": types.ReviewPlanDocument,
    "\n  mutation ClosePlan($input: ReturnPlanInput!) {\n    closePlan(input: $input) {\n      plan {\n        id\n        status\n        version\n      }\n      stoppedMessages\n    }\n  }\n": types.ClosePlanDocument,
    "\n  query HangingMessages($id: ID!) {\n    patient(id: $id) {\n      id\n      enrollments {\n        id\n        status\n        anchorId\n        occurrences {\n          id\n          status\n        }\n      }\n    }\n  }\n": types.HangingMessagesDocument,
    "\n  query OpenReviews($id: ID!) {\n    patient(id: $id) {\n      id\n      tasks {\n        id\n        kind\n        status\n        title\n        createdAt\n      }\n    }\n  }\n": types.OpenReviewsDocument,
    "\n  query PatientDocuments($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      careDocuments {\n        id\n        kind\n        number\n        version\n        status\n        authorName\n        activatedAt\n        reviewDue\n        updatedAt\n      }\n    }\n  }\n": types.PatientDocumentsDocument,
    "\n  query CareDocument($id: ID!) {\n    careDocument(id: $id) {\n      id\n      patientId\n      kind\n      number\n      version\n      status\n      authorName\n      activatedAt\n      reviewDue\n      updatedAt\n      reasonForChange\n      returnedReason\n      closedReason\n      documentHash\n      sections {\n        code\n        lines {\n          id\n          text\n          phone\n          on\n        }\n      }\n      gaps {\n        field\n        sentence\n      }\n      signatures {\n        id\n        signer\n        method\n        name\n        title\n        witnessName\n        secondWitnessName\n        reason\n        paperId\n        signedAt\n        voidedAt\n      }\n    }\n  }\n": types.CareDocumentDocument,
    "\n  mutation StartCareDocument($input: StartCareDocumentInput!) {\n    startCareDocument(input: $input) {\n      id\n    }\n  }\n": types.StartCareDocumentDocument,
    "\n  mutation SaveCareDocument($input: SaveCareDocumentInput!) {\n    saveCareDocument(input: $input) {\n      id\n      version\n      updatedAt\n    }\n  }\n": types.SaveCareDocumentDocument,
    "\n  mutation CloseCareDocument($input: ReturnPlanInput!) {\n    closeCareDocument(input: $input) {\n      id\n      status\n    }\n  }\n": types.CloseCareDocumentDocument,
    "\n  query Facilitation($id: ID!) {\n    facilitationSessions(patientId: $id) {\n      id\n      heldOn\n      kind\n      topic\n      soberDays\n      meetingsAttended\n      meetingsReaction\n      readings\n      slips\n      urges\n      sponsorContact\n      material\n      tasksDone\n      nextTasks\n      elementWords\n      loggedByName\n      enteredInErrorAt\n      enteredInErrorReason\n    }\n    patient(id: $id) {\n      id\n      timeZone\n      activePlan {\n        id\n        content {\n          highRiskSituations {\n            id\n            description\n          }\n          warningSigns {\n            id\n            text\n          }\n          copingStrategies {\n            id\n            text\n          }\n          goals {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n": types.FacilitationDocument,
    "\n  mutation LogFacilitation($input: LogFacilitationInput!) {\n    logFacilitation(input: $input) {\n      id\n    }\n  }\n": types.LogFacilitationDocument,
    "\n  mutation MarkFacilitationInError($input: MarkFacilitationInErrorInput!) {\n    markFacilitationInError(input: $input) {\n      id\n    }\n  }\n": types.MarkFacilitationInErrorDocument,
    "\n  query PlanPhrases($patientId: ID!) {\n    planPhrases(patientId: $patientId) {\n      earlier {\n        ...PhraseLines\n      }\n      templates {\n        ...PhraseLines\n      }\n    }\n  }\n  fragment PhraseLines on PlanPhraseList {\n    motivations {\n      id\n      text\n    }\n    highRiskSituations {\n      id\n      kind\n      description\n      likelihood\n      confidence\n      timeWindows {\n        weekday\n        startTime\n        endTime\n      }\n    }\n    warningSigns {\n      id\n      stage\n      observer\n      text\n    }\n    copingStrategies {\n      id\n      kind\n      text\n      steps\n      situationIds\n    }\n    supportContacts {\n      id\n      role\n      display\n      phone\n    }\n    goals {\n      id\n      horizon\n      text\n      targetOn\n    }\n  }\n": types.PlanPhrasesDocument,
    "\n  query PlanPaper($id: ID!, $patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      displayName\n      language\n      primarySubstances\n    }\n    plan(id: $id) {\n      id\n      number\n      status\n      content {\n        motivations {\n          id\n          text\n        }\n        highRiskSituations {\n          id\n          description\n          timeWindows {\n            weekday\n            startTime\n            endTime\n          }\n        }\n        warningSigns {\n          id\n          stage\n          text\n        }\n        copingStrategies {\n          id\n          kind\n          text\n          steps\n        }\n        supportContacts {\n          id\n          display\n          phone\n        }\n        medication {\n          naloxoneLocation\n          naloxoneWho\n          prescriber\n          nextDose\n        }\n        lapseResponse {\n          bySubstance {\n            branch\n            firstHour\n          }\n          firstHour\n        }\n        noteToSelf\n      }\n    }\n  }\n": types.PlanPaperDocument,
    "\n  query OwnPlanTemplates {\n    ownPlanTemplates {\n      id\n      name\n      description\n      isRetired\n      publishedNumber\n      publishedAt\n      hasChanges\n      changedByName\n      updatedAt\n      planCount\n    }\n  }\n": types.OwnPlanTemplatesDocument,
    "\n  query OwnPlanTemplate($id: ID!) {\n    ownPlanTemplate(id: $id) {\n      id\n      version\n      name\n      description\n      substances\n      isRetired\n      publishedNumber\n      publishedAt\n      hasChanges\n      changedByName\n      updatedAt\n      planCount\n      content {\n        motivations {\n          id\n          text\n        }\n        highRiskSituations {\n          id\n          kind\n          description\n          likelihood\n          confidence\n          timeWindows {\n            weekday\n            startTime\n            endTime\n          }\n        }\n        warningSigns {\n          id\n          stage\n          observer\n          text\n        }\n        copingStrategies {\n          id\n          kind\n          text\n          steps\n          situationIds\n        }\n        supportContacts {\n          id\n          role\n          display\n          phone\n        }\n        medication {\n          naloxoneLocation\n          naloxoneWho\n          takesMedication\n          prescriber\n          nextDose\n          nextDoseKind\n          nextDoseOn\n          suppliedThrough\n          notes\n        }\n        lapseResponse {\n          bySubstance {\n            branch\n            firstHour\n            firstDay\n          }\n          firstHour\n          firstDay\n          whoToTell\n          wayBack\n        }\n        goals {\n          id\n          horizon\n          text\n          targetOn\n        }\n        weekly {\n          commitment\n          isShared\n          sponsorCalls\n          sponsorVisits\n        }\n        noteToSelf\n        reviewEveryDays\n      }\n    }\n  }\n": types.OwnPlanTemplateDocument,
    "\n  mutation AddPlanTemplate($input: AddPlanTemplateInput!) {\n    addPlanTemplate(input: $input) {\n      id\n    }\n  }\n": types.AddPlanTemplateDocument,
    "\n  mutation SavePlanTemplate($input: SavePlanTemplateInput!) {\n    savePlanTemplate(input: $input) {\n      id\n      version\n    }\n  }\n": types.SavePlanTemplateDocument,
    "\n  mutation PublishPlanTemplate($input: PlanTemplateVersionInput!) {\n    publishPlanTemplate(input: $input) {\n      id\n      version\n      publishedNumber\n    }\n  }\n": types.PublishPlanTemplateDocument,
    "\n  mutation RetirePlanTemplate($input: PlanTemplateVersionInput!) {\n    retirePlanTemplate(input: $input) {\n      id\n      version\n      isRetired\n    }\n  }\n": types.RetirePlanTemplateDocument,
    "\n  mutation RevivePlanTemplate($input: PlanTemplateVersionInput!) {\n    revivePlanTemplate(input: $input) {\n      id\n      version\n      isRetired\n    }\n  }\n": types.RevivePlanTemplateDocument,
    "\n  query PatientPlans($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      plans {\n        id\n        number\n        status\n        version\n        authorName\n        activatedAt\n        activatedByName\n        reviewDue\n        updatedAt\n      }\n    }\n  }\n": types.PatientPlansDocument,
    "\n  query PlanTemplates {\n    planTemplates {\n      code\n      name\n      description\n      versionNumber\n    }\n  }\n": types.PlanTemplatesDocument,
    "\n  query Plan($id: ID!) {\n    plan(id: $id) {\n      id\n      patientId\n      number\n      status\n      version\n      authorName\n      activatedAt\n      activatedByName\n      reviewDue\n      updatedAt\n      origin {\n        name\n        versionNumber\n      }\n      documentHash\n      submittedById\n      reasonForChange\n      returnedReason\n      closedReason\n      signatures {\n        id\n        signer\n        method\n        name\n        title\n        witnessName\n        secondWitnessName\n        reason\n        paperId\n        signedAt\n        voidedAt\n      }\n      content {\n        motivations {\n          id\n          text\n        }\n        highRiskSituations {\n          id\n          kind\n          description\n          likelihood\n          confidence\n          timeWindows {\n            weekday\n            startTime\n            endTime\n          }\n        }\n        warningSigns {\n          id\n          stage\n          observer\n          text\n        }\n        copingStrategies {\n          id\n          kind\n          text\n          steps\n          situationIds\n        }\n        supportContacts {\n          id\n          role\n          display\n          phone\n        }\n        medication {\n          naloxoneLocation\n          naloxoneWho\n          takesMedication\n          prescriber\n          nextDose\n          nextDoseKind\n          nextDoseOn\n          suppliedThrough\n          notes\n        }\n        lapseResponse {\n          bySubstance {\n            branch\n            firstHour\n            firstDay\n          }\n          firstHour\n          firstDay\n          whoToTell\n          wayBack\n        }\n        goals {\n          id\n          horizon\n          text\n          targetOn\n        }\n        weekly {\n          commitment\n          isShared\n          sponsorCalls\n          sponsorVisits\n        }\n        meetings {\n          meetingsPerWeek\n          paths\n          meetings {\n            meetingId\n            name\n            weekday\n            startTime\n            timeZone\n            place\n            transport\n            isHomeGroup\n          }\n        }\n        noteToSelf\n        reviewEveryDays\n      }\n    }\n  }\n": types.PlanDocument,
    "\n  query StandardLapseSteps {\n    standardLapseSteps {\n      branch\n      firstHour\n      firstDay\n    }\n  }\n": types.StandardLapseStepsDocument,
    "\n  query PlanPath($id: ID!) {\n    patient(id: $id) {\n      id\n      recoveryPath {\n        id\n        paths\n        meetingsPerWeek\n        chosenMeetings {\n          id\n          isHomeGroup\n          transport\n          meeting {\n            id\n            name\n            weekday\n            startTime\n            timeZone\n            locationName\n            attendance\n          }\n        }\n      }\n    }\n    fellowships(withRetired: true) {\n      code\n      name\n    }\n  }\n": types.PlanPathDocument,
    "\n  mutation StartPlan($input: StartPlanInput!) {\n    startPlan(input: $input) {\n      id\n    }\n  }\n": types.StartPlanDocument,
    "\n  mutation SavePlan($input: SavePlanInput!) {\n    savePlan(input: $input) {\n      id\n      version\n      updatedAt\n    }\n  }\n": types.SavePlanDocument,
    "\n  mutation DiscardPlan($input: PlanVersionInput!) {\n    discardPlan(input: $input) {\n      id\n      status\n    }\n  }\n": types.DiscardPlanDocument,
    "\n  query SharedWeeks {\n    sharedWeeks {\n      patientId\n      patientName\n      commitment\n      sponsorCalls\n      sponsorVisits\n      weeks {\n        weekOf\n        outcome\n        isOwnWord\n      }\n    }\n  }\n": types.SharedWeeksDocument,
    "\n  mutation NoteWeek($input: NoteWeekInput!) {\n    noteWeek(input: $input) {\n      patientId\n      weeks {\n        weekOf\n        outcome\n        isOwnWord\n      }\n    }\n  }\n": types.NoteWeekDocument,
    "\n  query PlanGaps($id: ID!) {\n    plan(id: $id) {\n      id\n      gaps {\n        field\n        sentence\n      }\n    }\n  }\n": types.PlanGapsDocument,
    "\n  mutation SubmitPlan($input: SubmitPlanInput!) {\n    submitPlan(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": types.SubmitPlanDocument,
    "\n  mutation CosignPlan($input: SubmitPlanInput!) {\n    cosignPlan(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": types.CosignPlanDocument,
    "\n  mutation ReturnPlan($input: ReturnPlanInput!) {\n    returnPlan(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": types.ReturnPlanDocument,
    "\n  query Activation($id: ID!, $planId: ID!) {\n    patient(id: $id) {\n      id\n      displayName\n      enrollments {\n        id\n        status\n        occurrences {\n          id\n          status\n        }\n      }\n      plans {\n        id\n        number\n        status\n      }\n    }\n    followUpPreview(patientId: $id, planId: $planId) {\n      timeZone\n      channel\n      blockedReason\n      steps {\n        stepCode\n        dueAt\n        shiftedByQuietHours\n      }\n    }\n  }\n": types.ActivationDocument,
    "\n  mutation RecordVerbalAgreement($input: RecordVerbalAgreementInput!) {\n    recordVerbalAgreement(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": types.RecordVerbalAgreementDocument,
    "\n  query WindowOptions($patientId: ID!, $windows: [WindowInput!]!) {\n    windowOptions(patientId: $patientId, windows: $windows) {\n      wantsMeetings\n      reach {\n        transport\n        postalCode\n        withinMiles\n      }\n      spans {\n        inPersonCount\n        onlineCount\n        options {\n          startsAt\n          way\n          transport\n          isChosen\n          meeting {\n            id\n            name\n            timeZone\n            distanceMiles\n          }\n        }\n      }\n    }\n  }\n": types.WindowOptionsDocument,
    "\n  mutation RecordMeetingReach($input: RecordMeetingReachInput!) {\n    recordMeetingReach(input: $input) {\n      transport\n      postalCode\n      withinMiles\n    }\n  }\n": types.RecordMeetingReachDocument,
    "\n  query SignedRecords($patientId: ID!) {\n    signedRecords(patientId: $patientId) {\n      id\n      kind\n      title\n      signedOn\n    }\n    patientSharing(patientId: $patientId) {\n      patientId\n      parties {\n        id\n        name\n      }\n    }\n  }\n": types.SignedRecordsDocument,
    "\n  mutation ReleaseRecordFiles($input: ReleaseRecordFilesInput!) {\n    releaseRecordFiles(input: $input) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": types.ReleaseRecordFilesDocument,
    "\n  mutation ReleaseRecordFilesSince($input: ReleaseRecordFilesSinceInput!) {\n    releaseRecordFilesSince(input: $input) {\n      fileCount\n      file {\n        fileName\n        mediaType\n        base64\n      }\n      refused {\n        patientId\n        displayName\n        sentence\n      }\n    }\n  }\n": types.ReleaseRecordFilesSinceDocument,
    "\n  query Recovery($id: ID!, $plans: Boolean!) {\n    patient(id: $id) {\n      id\n      language\n      timeZone\n      recoveryPath {\n        paths\n      }\n      sponsors {\n        id\n        version\n        state\n        name\n        fellowship\n        effectiveFrom\n        recordedByName\n      }\n      stepVisits {\n        fellowship\n        step\n        visit\n        startedOn\n        finishedOn\n      }\n      recoveryTasks {\n        id\n        version\n        kind\n        step\n        title\n        details\n        dueOn\n        status\n        closedOn\n        assignedByName\n      }\n      recoveryStart @include(if: $plans) {\n        startedOn\n        recordedOn\n        recordedByName\n        reason\n      }\n      lapses @include(if: $plans) {\n        id\n        submitId\n        version\n        happenedOn\n        whatHappened\n        whatHelped\n        whatToChange\n        recordedByName\n        isTakenBack\n      }\n    }\n  }\n": types.RecoveryDocument,
    "\n  query TaskTemplates {\n    recoveryTaskTemplates {\n      code\n      kind\n      step\n      isOwn\n      en {\n        title\n        details\n      }\n      es {\n        title\n        details\n      }\n    }\n  }\n": types.TaskTemplatesDocument,
    "\n  query StepLabels($fellowship: String!) {\n    stepTexts(fellowship: $fellowship) {\n      kind\n      labels\n    }\n  }\n": types.StepLabelsDocument,
    "\n  mutation RecordSponsor($input: RecordSponsorInput!) {\n    recordSponsor(input: $input) {\n      id\n      version\n    }\n  }\n": types.RecordSponsorDocument,
    "\n  mutation SetPatientStep($input: SetPatientStepInput!) {\n    setPatientStep(input: $input) {\n      step\n      visit\n    }\n  }\n": types.SetPatientStepDocument,
    "\n  mutation AssignRecoveryTask($input: AssignRecoveryTaskInput!) {\n    assignRecoveryTask(input: $input) {\n      id\n    }\n  }\n": types.AssignRecoveryTaskDocument,
    "\n  mutation ChangeRecoveryTask($input: ChangeRecoveryTaskInput!) {\n    changeRecoveryTask(input: $input) {\n      id\n      version\n    }\n  }\n": types.ChangeRecoveryTaskDocument,
    "\n  mutation RecordRecoveryStart($input: RecordRecoveryStartInput!) {\n    recordRecoveryStart(input: $input) {\n      startedOn\n    }\n  }\n": types.RecordRecoveryStartDocument,
    "\n  mutation RecordLapse($input: RecordLapseInput!) {\n    recordLapse(input: $input) {\n      id\n      version\n    }\n  }\n": types.RecordLapseDocument,
    "\n  query Report($from: LocalDate!, $until: LocalDate!, $levelOfCare: LevelOfCare) {\n    report(from: $from, until: $until, levelOfCare: $levelOfCare) {\n      isExact\n      figures {\n        metric\n        total {\n          facilityId\n          facilityName\n          counted\n          outOf\n          medianMinutes\n          isSuppressed\n        }\n        facilities {\n          facilityId\n          facilityName\n          counted\n          outOf\n          medianMinutes\n          isSuppressed\n        }\n      }\n    }\n  }\n": types.ReportDocument,
    "\n  query ReportCases(\n    $metric: ReportMetric!\n    $from: LocalDate!\n    $until: LocalDate!\n    $levelOfCare: LevelOfCare\n    $facilityId: ID\n  ) {\n    reportCases(metric: $metric, from: $from, until: $until, levelOfCare: $levelOfCare, facilityId: $facilityId) {\n      patientId\n      displayName\n      outOf\n      counted\n    }\n  }\n": types.ReportCasesDocument,
    "\n  mutation ExportReport($input: ExportReportInput!) {\n    exportReport(input: $input) {\n      fileName\n      content\n    }\n  }\n": types.ExportReportDocument,
    "\n  mutation ReleaseTedsFile($input: ReleaseTedsFileInput!) {\n    releaseTedsFile(input: $input) {\n      fileName\n      content\n      recordCount\n      refusedCount\n    }\n  }\n": types.ReleaseTedsFileDocument,
    "\n  query TedsRecords($kind: TedsKind!, $from: LocalDate!, $until: LocalDate!) {\n    tedsRecords(kind: $kind, from: $from, until: $until) {\n      episodeId\n      patientId\n      displayName\n      facilityName\n      on\n      items {\n        name\n        code\n      }\n      missing\n    }\n  }\n": types.TedsRecordsDocument,
    "\n  mutation RecordIncapacity($input: RecordIncapacityInput!) {\n    recordIncapacity(input: $input) {\n      patientId\n    }\n  }\n": types.RecordIncapacityDocument,
    "\n  mutation EndIncapacity($input: EndIncapacityInput!) {\n    endIncapacity(input: $input) {\n      patientId\n    }\n  }\n": types.EndIncapacityDocument,
    "\n  mutation TellOfMinorAtRisk($input: TellOfMinorAtRiskInput!) {\n    tellOfMinorAtRisk(input: $input) {\n      disclosure {\n        id\n      }\n    }\n  }\n": types.TellOfMinorAtRiskDocument,
    "\n  query MyCounselingNotes($patientId: ID!) {\n    myCounselingNotes(patientId: $patientId) {\n      id\n      sessionKind\n      heldOn\n      text\n      createdAt\n    }\n  }\n": types.MyCounselingNotesDocument,
    "\n  query InheritedNotes($patientId: ID!) {\n    inheritedNotes(patientId: $patientId) {\n      authorId\n      authorName\n      openUntil\n      notes {\n        id\n        sessionKind\n        heldOn\n        text\n        createdAt\n      }\n    }\n  }\n": types.InheritedNotesDocument,
    "\n  mutation OpenInheritedNotes($input: OpenInheritedNotesInput!) {\n    openInheritedNotes(input: $input) {\n      authorId\n    }\n  }\n": types.OpenInheritedNotesDocument,
    "\n  mutation WriteCounselingNote($input: WriteCounselingNoteInput!) {\n    writeCounselingNote(input: $input) {\n      id\n    }\n  }\n": types.WriteCounselingNoteDocument,
    "\n  mutation ReleaseCounselingNotes($input: ReleaseCounselingNotesInput!) {\n    releaseCounselingNotes(input: $input) {\n      notice\n      consentCopy {\n        heading\n        text\n      }\n      disclosure {\n        recipientName\n        recipientAffiliation\n        disclosedAt\n        discloserName\n      }\n      content {\n        id\n        heldOn\n        text\n      }\n    }\n  }\n": types.ReleaseCounselingNotesDocument,
    "\n  query PatientSharing($patientId: ID!) {\n    patientSharing(patientId: $patientId) {\n      patientId\n      suggestedDiscloser\n      today\n      parties {\n        id\n        name\n        role\n        affiliation\n      }\n      consents {\n        id\n        type\n        state\n        parties {\n          id\n          name\n          role\n          affiliation\n        }\n        recipientClasses\n        categories\n        purposes\n        expiresOn\n        expiresEvent\n        language\n        sections {\n          heading\n          text\n        }\n        formHash\n        aid\n        aidName\n        signerRelationship\n        preparedByName\n        signerName\n        signedBy\n        signedAt\n        witnessName\n        paperId\n        guardianAsked\n        guardianName\n        guardianSignedBy\n        guardianSignedAt\n        guardianWitnessName\n        guardianPaperId\n        revokedAt\n        revokedHow\n      }\n      signers\n      findings {\n        id\n        kind\n        cause\n        basis\n        threat\n        personName\n        personRelation\n        fromOn\n        untilOn\n        recordedByName\n        isCurrent\n      }\n      recordableFindings\n      guardiansMayBe\n      guardians {\n        id\n        name\n        relationship\n        phone\n        basis\n        fromOn\n        untilOn\n        isCurrent\n      }\n      restrictions {\n        id\n        words\n        party {\n          id\n          name\n        }\n        categories\n        askedAt\n        recordedByName\n        decision\n        decisionWords\n        decidedByName\n        endedAt\n      }\n      notice {\n        language\n        givenHow\n        givenAt\n        givenByName\n      }\n    }\n  }\n": types.PatientSharingDocument,
    "\n  query Disclosures($patientId: ID!, $after: String) {\n    disclosures(patientId: $patientId, first: 25, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          basis\n          recipientName\n          recipientAffiliation\n          purpose\n          categories\n          means\n          words\n          authority\n          nature\n          disclosedAt\n          discloserName\n        }\n      }\n    }\n  }\n": types.DisclosuresDocument,
    "\n  mutation PrepareConsent($input: PrepareConsentInput!) {\n    prepareConsent(input: $input) {\n      consents {\n        id\n      }\n    }\n  }\n": types.PrepareConsentDocument,
    "\n  mutation DiscardConsent($input: Part2ConsentInput!) {\n    discardConsent(input: $input) {\n      patientId\n    }\n  }\n": types.DiscardConsentDocument,
    "\n  mutation RevokePart2Consent($input: Part2ConsentInput!) {\n    revokePart2Consent(input: $input) {\n      patientId\n    }\n  }\n": types.RevokePart2ConsentDocument,
    "\n  mutation NoteConsentEvent($input: Part2ConsentInput!) {\n    noteConsentEvent(input: $input) {\n      patientId\n    }\n  }\n": types.NoteConsentEventDocument,
    "\n  mutation AskRestriction($input: AskRestrictionInput!) {\n    askRestriction(input: $input) {\n      patientId\n    }\n  }\n": types.AskRestrictionDocument,
    "\n  mutation DecideRestriction($input: DecideRestrictionInput!) {\n    decideRestriction(input: $input) {\n      patientId\n    }\n  }\n": types.DecideRestrictionDocument,
    "\n  mutation AddGuardian($input: AddGuardianInput!) {\n    addGuardian(input: $input) {\n      patientId\n    }\n  }\n": types.AddGuardianDocument,
    "\n  mutation EndGuardian($input: EndGuardianInput!) {\n    endGuardian(input: $input) {\n      patientId\n    }\n  }\n": types.EndGuardianDocument,
    "\n  mutation GiveNotice($input: GiveNoticeInput!) {\n    giveNotice(input: $input) {\n      patientId\n    }\n  }\n": types.GiveNoticeDocument,
    "\n  mutation DiscloseOtherwise($input: DiscloseOtherwiseInput!) {\n    discloseOtherwise(input: $input) {\n      disclosure {\n        id\n      }\n    }\n  }\n": types.DiscloseOtherwiseDocument,
    "\n  mutation RecordEmergencyDisclosure($input: RecordEmergencyDisclosureInput!) {\n    recordEmergencyDisclosure(input: $input) {\n      disclosure {\n        id\n      }\n    }\n  }\n": types.RecordEmergencyDisclosureDocument,
    "\n  mutation ReleaseAttendanceLetter($input: ReleaseAttendanceLetterInput!) {\n    releaseAttendanceLetter(input: $input) {\n      notice\n      consentCopy {\n        heading\n        text\n      }\n      disclosure {\n        recipientName\n        recipientAffiliation\n        disclosedAt\n        discloserName\n      }\n      content {\n        patientName\n        birthDate\n        facilityName\n        attendance {\n          from\n          until\n          expected\n          attended\n          excused\n          noShow\n          minutes\n        }\n      }\n    }\n  }\n": types.ReleaseAttendanceLetterDocument,
    "\n  query StepTexts($fellowship: String!) {\n    stepTexts(fellowship: $fellowship) {\n      kind\n      labels\n      wording\n      source\n      notice\n    }\n  }\n": types.StepTextsDocument,
    "\n  query Tasks($after: String, $filter: TaskFilter) {\n    tasks(after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          ...TaskFields\n        }\n      }\n    }\n  }\n": types.TasksDocument,
    "\n  mutation CreateTask($input: CreateTaskInput!) {\n    createTask(input: $input) {\n      id\n    }\n  }\n": types.CreateTaskDocument,
    "\n  query TaskPatient($id: ID!) {\n    patient(id: $id) {\n      id\n      displayName\n    }\n  }\n": types.TaskPatientDocument,
    "\n  query Team($days: Int!) {\n    teamOverview(days: $days) {\n      reviews {\n        id\n        kind\n        patientId\n        subject\n        count\n        authorName\n        since\n      }\n      loads {\n        staffMember {\n          id\n          displayName\n          roles\n        }\n        primaryPatients\n        teamPatients\n        openTasks\n        overdueTasks\n        unsignedSessions\n        coveredBy\n        coveredUntil\n      }\n      responses {\n        kind\n        total\n        waiting\n        medianMinutes\n        slowMinutes\n      }\n    }\n  }\n": types.TeamDocument,
    "\n  query TeamMemberPatients($staffMemberId: ID!) {\n    teamMemberPatients(staffMemberId: $staffMemberId) {\n      staffMember {\n        id\n        displayName\n        roles\n      }\n      patients {\n        id\n        displayName\n        isPrimary\n        openTasks\n        overdueTasks\n        planReviewDue\n      }\n    }\n  }\n": types.TeamMemberPatientsDocument,
    "\n  query Today($mine: Boolean) {\n    today(mine: $mine) {\n      reachesAll\n      patientCount\n      needCount\n      lines {\n        patientId\n        patientName\n        reasonCount\n        reasons {\n          safetyItem {\n            ...SafetyItemFields\n          }\n          signal {\n            ...SignalFields\n          }\n          task {\n            ...TaskFields\n          }\n          alikeCount\n        }\n      }\n      unsigned {\n        id\n        patientId\n        patientName\n        kind\n        status\n        since\n      }\n      ending {\n        kind\n        id\n        patientId\n        patientName\n        on\n      }\n    }\n  }\n": types.TodayDocument,
    "\n  fragment DaySession on GroupSession {\n    id\n    groupId\n    groupTitle\n    startsAt\n    endsAt\n    localDate\n    localTime\n    timeZone\n    room\n    facilityName\n    status\n    isOpenToMe\n  }\n": types.DaySessionFragmentDoc,
    "\n  query DaySessions($filter: GroupSessionFilter!) {\n    groupSessions(filter: $filter, first: 50) {\n      edges {\n        node {\n          ...DaySession\n        }\n      }\n    }\n  }\n": types.DaySessionsDocument,
    "\n  query DayAppointments($input: AppointmentDaysInput!) {\n    appointments(input: $input) {\n      id\n      patientId\n      patientName\n      timeZone\n      kind\n      status\n      startsAt\n      localTime\n      minutes\n    }\n  }\n": types.DayAppointmentsDocument,
    "\n  query CallsDue($filter: TaskFilter!) {\n    tasks(filter: $filter, first: 30) {\n      totalCount\n      edges {\n        node {\n          ...TaskFields\n        }\n      }\n    }\n  }\n": types.CallsDueDocument,
    "\n  query SharedTexts {\n    sharedTexts {\n      ...InboundTextFields\n    }\n  }\n": types.SharedTextsDocument,
    "\n  query ServiceAgreements {\n    serviceAgreements {\n      id\n      name\n      services\n      signedOn\n      endsOn\n      documentName\n      keeperId\n      keeperName\n      version\n    }\n  }\n": types.ServiceAgreementsDocument,
    "\n  query Colleagues($after: String) {\n    staffMembers(after: $after, first: 100) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          displayName\n          status\n          roles\n        }\n      }\n    }\n  }\n": types.ColleaguesDocument,
    "\n  query PathNames {\n    fellowships(withRetired: true) {\n      code\n      name\n    }\n  }\n": types.PathNamesDocument,
    "\n  query Fellowships {\n    fellowships {\n      code\n      name\n      isTwelveStep\n    }\n  }\n": types.FellowshipsDocument,
    "\n  mutation LinkInquiry($input: LinkInquiryInput!) {\n    linkInquiry(input: $input) {\n      id\n      patientId\n    }\n  }\n": types.LinkInquiryDocument,
    "\n  mutation LogAttendance($input: LogAttendanceInput!) {\n    logAttendance(input: $input) {\n      attendance {\n        id\n      }\n      questions {\n        kind\n        canConfirm\n        other {\n          id\n          meetingName\n          startedAt\n        }\n      }\n    }\n  }\n": types.LogAttendanceDocument,
    "\n  query Participation($id: ID!) {\n    patient(id: $id) {\n      id\n      participation {\n        weekOf\n        meetings\n        sponsorContact\n        hasHomeGroup\n        service\n        stepWork\n        reading\n      }\n    }\n  }\n": types.ParticipationDocument,
    "\n  query ProgrammePlaces {\n    programmePlaces {\n      id\n      facilityId\n      levelOfCare\n      track\n      places\n      taken\n    }\n  }\n": types.ProgrammePlacesDocument,
    "\n  fragment SafetyItemFields on SafetyItem {\n    id\n    reasons\n    craving\n    words\n    holdsMessages\n    raisedAt\n    facilityName\n    patient {\n      id\n      displayName\n      timeZone\n      precautions\n      contacts {\n        id\n        kind\n        address\n        isShared\n        safeFrom\n        safeUntil\n        verification\n        stopped {\n          reason\n        }\n        voicemail {\n          rule\n        }\n      }\n    }\n    pages {\n      id\n      step\n      staffName\n      channel\n      status\n      sentAt\n    }\n    nextStep\n    nextStepAt\n    acknowledgedAt\n    acknowledgedByName\n    reached\n    riskLevel\n    planReviewed\n    supervisorInformed\n    note\n    closedAt\n    closedByName\n  }\n": types.SafetyItemFieldsFragmentDoc,
    "\n  mutation AcknowledgeSafetyItem($input: SafetyItemInput!) {\n    acknowledgeSafetyItem(input: $input) {\n      id\n    }\n  }\n": types.AcknowledgeSafetyItemDocument,
    "\n  mutation CloseSafetyItem($input: CloseSafetyItemInput!) {\n    closeSafetyItem(input: $input) {\n      id\n    }\n  }\n": types.CloseSafetyItemDocument,
    "\n  fragment SignalFields on Signal {\n    id\n    patientId\n    patientName\n    rule\n    evidence {\n      at\n      since\n      count\n      craving\n      baseline\n      used\n      substances\n      isAlone\n      hasNaloxone\n      words\n      weekday\n      startTime\n      endTime\n      startsOn\n      goal\n      attended\n      measure\n      before\n      score\n      amount\n      days\n    }\n    acknowledgedAt\n    acknowledgedByName\n    snoozedUntil\n    snoozeReason\n    taskId\n  }\n": types.SignalFieldsFragmentDoc,
    "\n  mutation AcknowledgeSignal($input: AcknowledgeSignalInput!) {\n    acknowledgeSignal(input: $input) {\n      id\n    }\n  }\n": types.AcknowledgeSignalDocument,
    "\n  mutation SnoozeSignal($input: SnoozeSignalInput!) {\n    snoozeSignal(input: $input) {\n      id\n    }\n  }\n": types.SnoozeSignalDocument,
    "\n  mutation ActOnSignal($input: ActOnSignalInput!) {\n    actOnSignal(input: $input) {\n      id\n    }\n  }\n": types.ActOnSignalDocument,
    "\n  query SimilarPatients($input: SimilarPatientsInput!) {\n    similarPatients(input: $input) {\n      lookedAtAll\n      patients {\n        id\n        displayName\n        birthDate\n        facilityName\n        reasons\n      }\n    }\n  }\n": types.SimilarPatientsDocument,
    "\n  query TalkCard($patientId: ID!) {\n    whoMayWeTalkTo(patientId: $patientId) {\n      patientId\n      nobodyElse\n      people {\n        party {\n          id\n          name\n          role\n          affiliation\n        }\n        topics {\n          consentId\n          purposes\n          categories\n          expiresOn\n          expiresEvent\n          sentence\n        }\n      }\n      classes {\n        consentId\n        classes\n        purposes\n        categories\n        expiresOn\n        expiresEvent\n        sentence\n      }\n    }\n  }\n": types.TalkCardDocument,
    "\n  mutation DiscloseWithConsent($input: DiscloseWithConsentInput!) {\n    discloseWithConsent(input: $input) {\n      notice\n      consentCopy {\n        heading\n        text\n      }\n      disclosure {\n        id\n      }\n    }\n  }\n": types.DiscloseWithConsentDocument,
    "\n  fragment TaskFields on Task {\n    id\n    kind\n    title\n    priority\n    status\n    createdAt\n    dueAt\n    completedAt\n    completedByName\n    outcome\n    assignee {\n      id\n      displayName\n    }\n    patient {\n      id\n      displayName\n      phone\n      isShared\n      voicemailRule\n      precautions\n      safeFrom\n      safeUntil\n      timeZone\n    }\n  }\n": types.TaskFieldsFragmentDoc,
    "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      id\n      status\n    }\n  }\n": types.CompleteTaskDocument,
    "\n  fragment InboundTextFields on InboundText {\n    id\n    phone\n    body\n    kind\n    receivedAt\n    handledAt\n    handledByName\n  }\n": types.InboundTextFieldsFragmentDoc,
    "\n  mutation MarkTextHandled($input: InboundTextInput!) {\n    markTextHandled(input: $input) {\n      id\n    }\n  }\n": types.MarkTextHandledDocument,
    "\n  query ChartTimeline($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    chartTimeline(patientId: $patientId, from: $from, until: $until) {\n      timeZone\n      kinds\n      totalCount\n      entries {\n        id\n        kind\n        at\n        onDay\n        title\n        number\n        mood\n        hasUsed\n        band\n        milestoneUnit\n        channel\n        attendance\n        appointmentKind\n        appointmentStatus\n        documentKind\n        levelOfCare\n        dischargeReason\n        status\n        inquirySource\n        byName\n      }\n    }\n  }\n": types.ChartTimelineDocument,
    "\n  query Tracks {\n    admissionSettings {\n      tracks\n    }\n  }\n": types.TracksDocument,
    "\n  query UnreadNotifications {\n    unreadNotifications\n  }\n": types.UnreadNotificationsDocument,
    "\n  query Notifications {\n    notifications {\n      kind\n      id\n      at\n      isRead\n      alike\n      patientId\n      patientName\n      byName\n      taskTitle\n    }\n  }\n": types.NotificationsDocument,
    "\n  mutation ReadNotification($input: ReadNotificationInput!) {\n    readNotification(input: $input)\n  }\n": types.ReadNotificationDocument,
    "\n  mutation ReadAllNotifications($input: ReadAllNotificationsInput!) {\n    readAllNotifications(input: $input)\n  }\n": types.ReadAllNotificationsDocument,
    "\n  query Viewer {\n    viewer {\n      staffMemberId\n      displayName\n      email\n      now\n      permissions\n      lacksSecondFactor\n      hasSecondFactor\n      organization {\n        id\n        name\n        secondFactorFrom\n      }\n      memberships {\n        organizationId\n        organizationName\n        isCurrent\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query OpenTaskCount {\n    tasks(filter: { status: OPEN, mine: true }, first: 1) {\n      totalCount\n      edges {\n        node {\n          id\n          priority\n        }\n      }\n    }\n  }\n": types.OpenTaskCountDocument,
    "\n  query SendingHalt {\n    sendingHalt {\n      since\n    }\n  }\n": types.SendingHaltDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySecondFactors {\n    mySecondFactors {\n      recoveryCodesLeft\n      factors {\n        id\n        kind\n        label\n        createdAt\n        lastUsedAt\n      }\n    }\n  }\n"): typeof import('./graphql').MySecondFactorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      isCurrent\n      userAgent\n    }\n  }\n"): typeof import('./graphql').MySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySignIns {\n    mySignIns {\n      id\n      at\n      outcome\n      userAgent\n      network\n    }\n  }\n"): typeof import('./graphql').MySignInsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RevokeSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdmissionFields on PatientAdmission {\n    episodeId\n    items {\n      item\n      dueAt\n      isOverdue\n      how\n      doneAt\n      note\n      checkedByName\n    }\n    suggestions {\n      kind\n      options {\n        code\n        label\n      }\n      decision {\n        outcome\n        label\n        reason\n        decidedAt\n        decidedByName\n      }\n    }\n  }\n"): typeof import('./graphql').AdmissionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientAdmission($patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      displayName\n      episode {\n        id\n        facilityName\n        timeZone\n        levelOfCare\n        levelReasons\n        track\n        admittedOn\n        dischargedOn\n      }\n      careTeam {\n        id\n        isPrimary\n        staffMember {\n          id\n          displayName\n        }\n      }\n    }\n    patientAdmission(patientId: $patientId) {\n      ...AdmissionFields\n    }\n  }\n"): typeof import('./graphql').PatientAdmissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenAdmissions {\n    openAdmissions {\n      totalCount\n      admissions {\n        patientId\n        patientName\n        facilityName\n        levelOfCare\n        admittedOn\n        openCount\n        overdueCount\n        nextDueAt\n        items\n      }\n    }\n  }\n"): typeof import('./graphql').OpenAdmissionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckAdmissionItem($input: CheckAdmissionItemInput!) {\n    checkAdmissionItem(input: $input) {\n      ...AdmissionFields\n    }\n  }\n"): typeof import('./graphql').CheckAdmissionItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideSuggestion($input: DecideSuggestionInput!) {\n    decideSuggestion(input: $input) {\n      ...AdmissionFields\n    }\n  }\n"): typeof import('./graphql').DecideSuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DescribeStay($input: DescribeStayInput!) {\n    describeStay(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DescribeStayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TransferFields on PatientTransfers {\n    groups {\n      memberId\n      title\n      facilityName\n    }\n    programmes {\n      enrollmentId\n      programmeName\n      messageCount\n    }\n    counselorTaskCount\n    history {\n      id\n      effectiveOn\n      fromFacilityName\n      toFacilityName\n      fromLevel\n      toLevel\n      fromTrack\n      toTrack\n      fromCounselorName\n      toCounselorName\n      note\n      leftGroups\n      stopped {\n        programmeName\n        messageCount\n      }\n      movedTasks\n      transferredAt\n      transferredByName\n    }\n  }\n"): typeof import('./graphql').TransferFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientTransfers($patientId: ID!) {\n    patientTransfers(patientId: $patientId) {\n      ...TransferFields\n    }\n    facilities {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').PatientTransfersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TransferPatient($input: TransferPatientInput!) {\n    transferPatient(input: $input) {\n      ...TransferFields\n    }\n  }\n"): typeof import('./graphql').TransferPatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveServiceAgreement($input: SaveServiceAgreementInput!) {\n    saveServiceAgreement(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SaveServiceAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AppointmentFields on Appointment {\n    id\n    version\n    patientId\n    patientName\n    facilityId\n    facilityName\n    timeZone\n    staffMemberId\n    staffName\n    roomId\n    roomName\n    kind\n    status\n    cancelReason\n    startsAt\n    localDate\n    localTime\n    minutes\n    isChosenByPatient\n  }\n"): typeof import('./graphql').AppointmentFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Appointments($input: AppointmentDaysInput!) {\n    appointments(input: $input) {\n      ...AppointmentFields\n    }\n  }\n"): typeof import('./graphql').AppointmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AppointmentFacilities {\n    facilities {\n      id\n      name\n      timeZone\n    }\n  }\n"): typeof import('./graphql').AppointmentFacilitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientAppointments($patientId: ID!) {\n    patientAppointments(patientId: $patientId) {\n      appointments {\n        ...AppointmentFields\n      }\n      offer {\n        fromDate\n        untilDate\n        minutes\n      }\n    }\n    patient(id: $patientId) {\n      id\n      facilityId\n    }\n  }\n"): typeof import('./graphql').PatientAppointmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenSlots($input: OpenSlotsInput!) {\n    openSlots(input: $input) {\n      startsAt\n      localDate\n      localTime\n    }\n  }\n"): typeof import('./graphql').OpenSlotsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').BookAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {\n    rescheduleAppointment(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RescheduleAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CancelAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAppointmentOutcome($input: RecordAppointmentOutcomeInput!) {\n    recordAppointmentOutcome(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordAppointmentOutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferAppointment($input: OfferAppointmentInput!) {\n    offerAppointment(input: $input) {\n      linkSentTo\n    }\n  }\n"): typeof import('./graphql').OfferAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAppointmentOffer($input: WithdrawAppointmentOfferInput!) {\n    withdrawAppointmentOffer(input: $input) {\n      offer {\n        minutes\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawAppointmentOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Availability($facilityId: ID!) {\n    availability(facilityId: $facilityId) {\n      facilityId\n      facilityName\n      timeZone\n      people {\n        id\n        displayName\n      }\n      rooms {\n        id\n        name\n      }\n      spans {\n        id\n        staffMemberId\n        roomId\n        weekday\n        localDate\n        startTime\n        endTime\n      }\n    }\n  }\n"): typeof import('./graphql').AvailabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAvailability($input: AddAvailabilityInput!) {\n    addAvailability(input: $input) {\n      facilityId\n    }\n  }\n"): typeof import('./graphql').AddAvailabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAvailability($input: RemoveAvailabilityInput!) {\n    removeAvailability(input: $input) {\n      facilityId\n    }\n  }\n"): typeof import('./graphql').RemoveAvailabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAppointmentRoom($input: AddAppointmentRoomInput!) {\n    addAppointmentRoom(input: $input) {\n      facilityId\n    }\n  }\n"): typeof import('./graphql').AddAppointmentRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireAppointmentRoom($input: RetireAppointmentRoomInput!) {\n    retireAppointmentRoom(input: $input) {\n      facilityId\n    }\n  }\n"): typeof import('./graphql').RetireAppointmentRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Attendance($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      recoveryPath {\n        chosenMeetings {\n          id\n          meeting {\n            id\n            name\n            weekday\n            startTime\n            endTime\n            timeZone\n          }\n        }\n      }\n      meetingProgress {\n        timeZone\n        weekStartsOn\n        streak\n        trend\n        weeks {\n          startsOn\n          endsOn\n          goal\n          attended\n          state\n          notedOn\n        }\n      }\n      selfHelp {\n        isDischarged\n        admission {\n          from\n          until\n          meetings\n          frequency\n          publicCode\n        }\n        discharge {\n          from\n          until\n          meetings\n          frequency\n          publicCode\n        }\n        forse {\n          from\n          until\n          meetings\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttendanceLog($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    attendanceLog(patientId: $patientId, from: $from, until: $until) {\n      timeZone\n      totalCount\n      entries {\n        id\n        meetingName\n        startedAt\n        localDate\n        evidence\n        confirmed\n        loggedAt\n        loggedByName\n        slipSeenAt\n        slipSeenByName\n        enteredInErrorAt\n        enteredInErrorByName\n        errorReason\n      }\n    }\n  }\n"): typeof import('./graphql').AttendanceLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SeeAttendanceSlip($input: SeeAttendanceSlipInput!) {\n    seeAttendanceSlip(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SeeAttendanceSlipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAttendanceInError($input: MarkAttendanceInErrorInput!) {\n    markAttendanceInError(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MarkAttendanceInErrorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarFeeds($withFacilities: Boolean!) {\n    calendarFeeds {\n      id\n      kind\n      facilityId\n      issuedAt\n      issuedByName\n    }\n    facilities @include(if: $withFacilities) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').CalendarFeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueCalendarFeed($input: IssueCalendarFeedInput!) {\n    issueCalendarFeed(input: $input) {\n      address\n      feed {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').IssueCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input)\n  }\n"): typeof import('./graphql').RevokeCalendarFeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CareConversationFields on CareConversation {\n    totalCount\n    waitingForTeam\n    patientIsTold\n    messages {\n      id\n      isFromPatient\n      authorName\n      body\n      isCrisis\n      sentAt\n      readAt\n      readByName\n    }\n  }\n"): typeof import('./graphql').CareConversationFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CareMessages($patientId: ID!, $newest: Int) {\n    careMessages(patientId: $patientId, newest: $newest) {\n      ...CareConversationFields\n    }\n  }\n"): typeof import('./graphql').CareMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPatient($input: AnswerPatientInput!) {\n    answerPatient(input: $input) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').AnswerPatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkCareMessagesRead($input: SeenCareMessagesInput!) {\n    markCareMessagesRead(input: $input) {\n      waitingForTeam\n    }\n  }\n"): typeof import('./graphql').MarkCareMessagesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Caseload($after: String, $filter: PatientFilter, $sort: CaseloadSort) {\n    caseload(after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          displayName\n          birthDate\n          facilityName\n          levelOfCare\n          lastCheckIn {\n            answeredAt\n            craving\n            mood\n            wantsCall\n          }\n          meetingsPerWeek\n          nextFollowUpAt\n          openTaskCount\n          planReviewDue\n          activePlanId\n          primaryCounselorName\n          timeZone\n          lastContactAt\n          lastContactKind\n          hasSafetyItem\n          signals {\n            id\n            rule\n            evidence {\n              at\n              since\n              count\n              craving\n              baseline\n              used\n              substances\n              isAlone\n              hasNaloxone\n              words\n              weekday\n              startTime\n              endTime\n              startsOn\n              goal\n              attended\n              measure\n              before\n              score\n              amount\n              days\n            }\n          }\n          weekAttended\n          weekGoals\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CaseloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseloadFacilities {\n    facilities {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').CaseloadFacilitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseloadViews {\n    caseloadViews {\n      id\n      name\n      query\n      isDefault\n    }\n  }\n"): typeof import('./graphql').CaseloadViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCaseloadView($input: SaveCaseloadViewInput!) {\n    saveCaseloadView(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SaveCaseloadViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCaseloadView($input: RemoveCaseloadViewInput!) {\n    removeCaseloadView(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveCaseloadViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckInHistory($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    checkInHistory(patientId: $patientId, from: $from, until: $until) {\n      timeZone\n      totalCount\n      checkIns {\n        id\n        answeredAt\n        mood\n        craving\n        wantsCall\n        answersFollowUp\n        hadUrge\n        situations\n        warningSigns\n        halt\n        hasUsed\n        usedSubstances\n        isAlone\n        hasNaloxone\n        medication\n        wentToMeeting\n        callFrom\n        recordedByName\n      }\n    }\n  }\n"): typeof import('./graphql').CheckInHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckInPatterns($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    checkInPatterns(patientId: $patientId, from: $from, until: $until) {\n      timeZone\n      hours {\n        weekday\n        hour\n        count\n        craving\n      }\n      situations {\n        words\n        count\n        craving\n        usedCount\n      }\n      halt {\n        state\n        count\n        craving\n      }\n      lapses {\n        weekday\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').CheckInPatternsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCheckIn($input: RecordCheckInInput!) {\n    recordCheckIn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordCheckInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanLines($id: ID!) {\n    patient(id: $id) {\n      id\n      activePlan {\n        id\n        content {\n          highRiskSituations {\n            id\n            description\n          }\n          warningSigns {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Covers {\n    covers {\n      id\n      fromDay\n      untilDay\n      timeZone\n      isRunning\n      isWhole\n      patientCount\n      lender {\n        id\n        displayName\n      }\n      covering {\n        id\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').CoversDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LendCaseload($input: LendCaseloadInput!) {\n    lendCaseload(input: $input) {\n      id\n      untilDay\n      covering {\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').LendCaseloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndCover($input: EndCoverInput!) {\n    endCover(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndCoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPatients($after: String) {\n    caseload(after: $after, first: 100, filter: { mine: true }) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyPatientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DischargeFields on PatientDischarge {\n    record {\n      id\n      version\n      reason\n      dischargedOn\n      nextAppointment\n      medication\n      suppliedUntil\n      nextDoseOn\n      naloxone\n      housing\n      work\n      phone\n      contactAfter\n      isLeavingNow\n      recordedByName\n      gaps\n    }\n    nextAppointment {\n      startsAt\n      staffName\n      facilityName\n      timeZone\n    }\n    facilityPhone\n  }\n"): typeof import('./graphql').DischargeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientDischarge($patientId: ID!) {\n    patientDischarge(patientId: $patientId) {\n      ...DischargeFields\n    }\n    patient(id: $patientId) {\n      id\n      displayName\n      preferredName\n      firstName\n      language\n      episode {\n        id\n        timeZone\n        dischargedOn\n      }\n      consents {\n        id\n        channel\n        covers\n        revokedAt\n      }\n    }\n  }\n"): typeof import('./graphql').PatientDischargeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactWordings {\n    consentWordings {\n      channel\n      purpose\n      language\n      text\n    }\n  }\n"): typeof import('./graphql').ContactWordingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DischargeDryRun($patientId: ID!, $anchorDate: LocalDate!) {\n    followUpDryRun(patientId: $patientId, programmeCode: \"aftercare\", anchorDate: $anchorDate) {\n      steps {\n        stepCode\n        name\n        action\n        localDate\n        localTime\n        channel\n        blockedReason\n        text\n      }\n    }\n  }\n"): typeof import('./graphql').DischargeDryRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDischarge($input: RecordDischargeInput!) {\n    recordDischarge(input: $input) {\n      ...DischargeFields\n    }\n  }\n"): typeof import('./graphql').RecordDischargeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FillDischarge($input: FillDischargeInput!) {\n    fillDischarge(input: $input) {\n      ...DischargeFields\n    }\n  }\n"): typeof import('./graphql').FillDischargeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PackFacilities {\n    facilities {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').PackFacilitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeDowntimePack($input: MakeDowntimePackInput!) {\n    makeDowntimePack(input: $input) {\n      facilityName\n      timeZone\n      madeAt\n      madeByName\n      destroyBy\n      patientCount\n      patients {\n        allergies\n        hasOpenSafetyItem\n        patient {\n          id\n          displayName\n          birthDate\n          language\n          timeZone\n          precautions\n          details {\n            showsCallerId\n            otherLanguage\n            wantsInterpreter\n            emergencyContact {\n              words\n            }\n          }\n          episode {\n            levelOfCare\n            track\n          }\n          careTeam {\n            isPrimary\n            staffMember {\n              displayName\n            }\n          }\n          contacts {\n            id\n            kind\n            address\n            isShared\n            safeFrom\n            safeUntil\n            verification\n            voicemail {\n              rule\n            }\n          }\n        }\n        talk {\n          nobodyElse\n          people {\n            party {\n              id\n              name\n              affiliation\n            }\n            topics {\n              consentId\n              sentence\n            }\n          }\n        }\n      }\n      sessions {\n        id\n        title\n        localDate\n        localTime\n        room\n        leaderName\n        signIn\n      }\n    }\n  }\n"): typeof import('./graphql').MakeDowntimePackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyEmergencyAccess($patientId: ID!) {\n    myEmergencyAccess(patientId: $patientId) {\n      id\n      endsAt\n    }\n  }\n"): typeof import('./graphql').MyEmergencyAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenEmergency($input: OpenEmergencyInput!) {\n    openEmergency(input: $input)\n  }\n"): typeof import('./graphql').OpenEmergencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FindInEmergency($input: FindInEmergencyInput!) {\n    findInEmergency(input: $input)\n  }\n"): typeof import('./graphql').FindInEmergencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndEmergency($input: EndEmergencyInput!) {\n    endEmergency(input: $input)\n  }\n"): typeof import('./graphql').EndEmergencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUps($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      enrollments {\n        id\n        programmeName\n        status\n        startedAt\n        stopReason\n        programmeVersion\n        occurrences {\n          id\n          stepName\n          action\n          status\n          reason\n          dueAt\n          timeZone\n          channel\n          shiftedByQuietHours\n          answeredAt\n          checkIn {\n            id\n            mood\n            craving\n            wantsCall\n          }\n          touches {\n            id\n            at\n            channel\n            status\n            sentTo\n          }\n          openTaskId\n          tries {\n            id\n            at\n            outcome\n            note\n            byName\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FollowUpsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveUnknown($input: ResolveUnknownInput!) {\n    resolveUnknown(input: $input) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').ResolveUnknownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgrammeChoices {\n    followUpProgrammes {\n      code\n      name\n      isOn\n    }\n  }\n"): typeof import('./graphql').ProgrammeChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DryRun($patientId: ID!, $programmeCode: String!, $anchorDate: LocalDate, $anchorTime: LocalTime) {\n    followUpDryRun(\n      patientId: $patientId\n      programmeCode: $programmeCode\n      anchorDate: $anchorDate\n      anchorTime: $anchorTime\n    ) {\n      timeZone\n      steps {\n        stepCode\n        name\n        action\n        localDate\n        localTime\n        shiftedByQuietHours\n        channel\n        blockedReason\n        followsUp\n        subject\n        text\n      }\n    }\n  }\n"): typeof import('./graphql').DryRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnrollInFollowUps($input: EnrollInProgrammeInput!) {\n    enrollInFollowUps(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EnrollInFollowUpsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopFollowUps($input: FollowUpEnrollmentInput!) {\n    stopFollowUps(input: $input) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').StopFollowUpsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StrikeOut($input: FollowUpOccurrenceInput!) {\n    strikeOutFollowUp(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').StrikeOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUpWork($taskId: ID!) {\n    followUpWork(taskId: $taskId) {\n      taskId\n      action\n      stepName\n      programmeName\n      isOpen\n      patientId\n      patientName\n      firstName\n      fullName\n      language\n      timeZone\n      senderName\n      returnAddress\n      phone {\n        contactId\n        number\n        isShared\n        voicemailRule\n        isVerified\n        safeFrom\n        safeUntil\n      }\n      script {\n        ask\n        goodMoment\n        somebodyElse\n        whatAbout\n        voicemail\n      }\n      letter\n      tries {\n        id\n        at\n        outcome\n        note\n        byName\n      }\n    }\n  }\n"): typeof import('./graphql').FollowUpWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFollowUpWork($input: RecordFollowUpWorkInput!) {\n    recordFollowUpWork(input: $input) {\n      taskId\n      isOpen\n      tries {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RecordFollowUpWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupFacilities {\n    facilities {\n      id\n      name\n      timeZone\n    }\n  }\n"): typeof import('./graphql').GroupFacilitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewGroupSessions($input: PreviewGroupSessionsInput!) {\n    previewGroupSessions(input: $input) {\n      localDate\n      localTime\n      startsAt\n      endsAt\n      format\n      change\n      previousStartsAt\n    }\n  }\n"): typeof import('./graphql').PreviewGroupSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateFacilityGroup($input: CreateFacilityGroupInput!) {\n    createFacilityGroup(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreateFacilityGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateFacilityGroup($input: UpdateFacilityGroupInput!) {\n    updateFacilityGroup(input: $input) {\n      ...GroupPlanFields\n    }\n  }\n"): typeof import('./graphql').UpdateFacilityGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndFacilityGroup($input: EndFacilityGroupInput!) {\n    endFacilityGroup(input: $input) {\n      ...GroupPlanFields\n    }\n  }\n"): typeof import('./graphql').EndFacilityGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupPlanFields on FacilityGroup {\n    id\n    version\n    facilityId\n    facilityName\n    timeZone\n    title\n    kind\n    programme\n    levelOfCare\n    facilitator {\n      id\n      displayName\n    }\n    coFacilitator {\n      id\n      displayName\n    }\n    room\n    telehealthLink\n    capacity\n    memberCount\n    waitingCount\n    startsOn\n    startTime\n    durationMinutes\n    recurrence\n    rotation\n    endedOn\n    nextSessionAt\n  }\n"): typeof import('./graphql').GroupPlanFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FacilityGroup($id: ID!, $withMembers: Boolean!) {\n    facilityGroup(id: $id) {\n      ...GroupPlanFields\n      members @include(if: $withMembers) {\n        id\n        patientId\n        displayName\n        state\n        from\n        until\n        waitingSince\n        waitingPlace\n      }\n    }\n  }\n"): typeof import('./graphql').FacilityGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FacilityGroups($filter: FacilityGroupFilter!, $after: String) {\n    facilityGroups(filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          ...GroupPlanFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FacilityGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddGroupMember($input: AddGroupMemberInput!) {\n    addGroupMember(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').AddGroupMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndGroupMember($input: EndGroupMemberInput!) {\n    endGroupMember(input: $input) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').EndGroupMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPatients($search: String!) {\n    caseload(filter: { search: $search }, first: 8) {\n      totalCount\n      edges {\n        node {\n          id\n          displayName\n          birthDate\n          facilityName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FindPatientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupSessionFields on GroupSession {\n    id\n    version\n    groupId\n    groupTitle\n    kind\n    facilityName\n    startsAt\n    endsAt\n    localDate\n    localTime\n    timeZone\n    format\n    room\n    telehealthLink\n    facilitator {\n      id\n      displayName\n    }\n    coFacilitator {\n      id\n      displayName\n    }\n    substitutes {\n      id\n      staffMember {\n        id\n        displayName\n      }\n    }\n    status\n    cancelReason\n    isException\n    isExtra\n    isOpenToMe\n    signedAt\n    signedBy\n    isLate\n    awaitsCosignature\n    cosignedAt\n    cosignedBy\n  }\n"): typeof import('./graphql').GroupSessionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupSessions($filter: GroupSessionFilter!, $first: Int!) {\n    groupSessions(filter: $filter, first: $first) {\n      totalCount\n      edges {\n        node {\n          ...GroupSessionFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GroupSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoomFields on GroupRoom {\n    session {\n      ...GroupSessionFields\n    }\n    isMine\n    topic\n    intervention\n    actualStart\n    actualEnd\n    members {\n      patientId\n      displayName\n      precautions\n      goals {\n        id\n        text\n      }\n      planLines {\n        id\n        text\n      }\n      entryId\n      attendance\n      minutes\n      sentence\n      goalId\n      elementId\n      elementWords\n      absenceReason\n      addenda {\n        id\n        text\n        author\n        createdAt\n      }\n      paper {\n        author\n        writtenAt\n        enteredByName\n        enteredAt\n      }\n    }\n    repeatedSentences {\n      patientIds\n    }\n  }\n"): typeof import('./graphql').RoomFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupRoom($sessionId: ID!) {\n    groupRoom(sessionId: $sessionId) {\n      ...RoomFields\n    }\n  }\n"): typeof import('./graphql').GroupRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartGroupSession($input: GroupSessionInput!) {\n    startGroupSession(input: $input) {\n      ...RoomFields\n    }\n  }\n"): typeof import('./graphql').StartGroupSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveGroupRoom($input: SaveGroupRoomInput!) {\n    saveGroupRoom(input: $input) {\n      ...RoomFields\n    }\n  }\n"): typeof import('./graphql').SaveGroupRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignGroupSession($input: SignGroupSessionInput!) {\n    signGroupSession(input: $input) {\n      ...RoomFields\n    }\n  }\n"): typeof import('./graphql').SignGroupSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CosignGroupSession($input: CosignGroupSessionInput!) {\n    cosignGroupSession(input: $input) {\n      ...RoomFields\n    }\n  }\n"): typeof import('./graphql').CosignGroupSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddGroupAddendum($input: AddGroupAddendumInput!) {\n    addGroupAddendum(input: $input) {\n      ...RoomFields\n    }\n  }\n"): typeof import('./graphql').AddGroupAddendumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterPaperRoom($input: EnterPaperRoomInput!) {\n    enterPaperRoom(input: $input) {\n      ...RoomFields\n    }\n  }\n"): typeof import('./graphql').EnterPaperRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SkipGroupSession($input: SkipGroupSessionInput!) {\n    skipGroupSession(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SkipGroupSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveGroupSession($input: MoveGroupSessionInput!) {\n    moveGroupSession(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MoveGroupSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreGroupSession($input: GroupSessionInput!) {\n    restoreGroupSession(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RestoreGroupSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddGroupSession($input: AddGroupSessionInput!) {\n    addGroupSession(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddGroupSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameSubstitute($input: NameSubstituteInput!) {\n    nameSubstitute(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').NameSubstituteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSubstitute($input: RemoveSubstituteInput!) {\n    removeSubstitute(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveSubstituteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientImports {\n    facilities {\n      id\n      name\n      timeZone\n    }\n    patientImports {\n      id\n      kind\n      fileName\n      status\n      fault\n      facilityName\n      rowsDone\n      startedAt\n      importedByName\n      counts {\n        outcome\n        count\n        done\n      }\n    }\n  }\n"): typeof import('./graphql').PatientImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientImport($id: ID!) {\n    patientImport(id: $id) {\n      id\n      kind\n      fileName\n      status\n      fault\n      facilityName\n      levelOfCare\n      admittedOn\n      rowsDone\n      startedAt\n      importedByName\n      finishedAt\n      takenBeforeAt\n      counts {\n        outcome\n        reason\n        count\n        done\n        decided\n      }\n    }\n  }\n"): typeof import('./graphql').PatientImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientImportRows($importId: ID!, $outcome: ImportRowOutcome, $after: String) {\n    patientImportRows(importId: $importId, outcome: $outcome, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          number\n          outcome\n          reason\n          name\n          birthDate\n          identifiers {\n            system\n            value\n          }\n          room\n          leftOut\n          matches {\n            id\n            displayName\n            birthDate\n            facilityName\n            reasons\n          }\n          differences {\n            field\n            ours\n            theirs\n            isAccepted\n          }\n          decision\n          patientId\n          isDone\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PatientImportRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideImportRow($input: DecideImportRowInput!) {\n    decideImportRow(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DecideImportRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommitPatientImport($input: PatientImportInput!) {\n    commitPatientImport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CommitPatientImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardPatientImport($input: PatientImportInput!) {\n    discardPatientImport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DiscardPatientImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inquiries($after: String, $filter: InquiryFilter) {\n    inquiries(after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          version\n          facilityName\n          timeZone\n          source\n          askFor\n          phone\n          caller\n          bestTime\n          language\n          voicemail\n          note\n          stage\n          nextAction\n          nextActionOn\n          createdAt\n          firstReachedAt\n          endedAt\n          reason\n          patientId\n          owner {\n            id\n            displayName\n          }\n          calls {\n            id\n            outcome\n            note\n            madeByName\n            madeAt\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InquiriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordInquiry($input: RecordInquiryInput!) {\n    recordInquiry(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogInquiryCall($input: LogInquiryCallInput!) {\n    logInquiryCall(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').LogInquiryCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowInquiry($input: FollowInquiryInput!) {\n    followInquiry(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').FollowInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InquiryFacilities {\n    facilities {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').InquiryFacilitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientMeasures($patientId: ID!) {\n    patientMeasures(patientId: $patientId) {\n      timeZone\n      waiting {\n        id\n        title\n        place\n        assignedAt\n        assignedByName\n        waitsForDuty\n      }\n      external {\n        id\n        kind\n        tool\n        doneOn\n        level\n        doneBy\n        rationale\n        recordedByName\n      }\n      trends {\n        code\n        title\n        lowest\n        highest\n        bands {\n          from\n          name\n        }\n        bandSource\n        cutOffNote\n        results {\n          id\n          version\n          score\n          band\n          isPositive\n          isSafety\n          origin\n          recordedByName\n          answeredAt\n          changeSinceLast\n          changeSinceAdmission\n          answers {\n            question\n            words\n            value\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PatientMeasuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasureLibrary {\n    measureLibrary {\n      measures {\n        code\n        version\n        ownId\n        source\n        isAvailable\n        title\n        licence\n        intro\n        lowest\n        highest\n        algorithm\n        bandSource\n        cutOffNote\n        hasSafetyItem\n        isInSpanish\n        bands {\n          from\n          name\n        }\n        questions {\n          text\n          options\n        }\n      }\n      pack {\n        terms\n        termsVersion\n        titles\n        confirmedAt\n        confirmedByName\n      }\n    }\n  }\n"): typeof import('./graphql').MeasureLibraryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMeasure($input: RecordMeasureInput!) {\n    recordMeasure(input: $input) {\n      trends {\n        code\n        results {\n          score\n          band\n          isSafety\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RecordMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignMeasure($input: AssignMeasureInput!) {\n    assignMeasure(input: $input) {\n      waiting {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AssignMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawMeasure($input: WithdrawMeasureInput!) {\n    withdrawMeasure(input: $input) {\n      waiting {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordExternalResult($input: RecordExternalResultInput!) {\n    recordExternalResult(input: $input) {\n      external {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RecordExternalResultDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkMeasureInError($input: MarkMeasureInErrorInput!) {\n    markMeasureInError(input: $input) {\n      trends {\n        code\n      }\n    }\n  }\n"): typeof import('./graphql').MarkMeasureInErrorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmMeasurePack($input: ConfirmMeasurePackInput!) {\n    confirmMeasurePack(input: $input) {\n      pack {\n        confirmedAt\n      }\n    }\n  }\n"): typeof import('./graphql').ConfirmMeasurePackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMeasurePack {\n    endMeasurePack {\n      pack {\n        confirmedAt\n      }\n    }\n  }\n"): typeof import('./graphql').EndMeasurePackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepOwnMeasure($input: KeepOwnMeasureInput!) {\n    keepOwnMeasure(input: $input) {\n      measures {\n        code\n      }\n    }\n  }\n"): typeof import('./graphql').KeepOwnMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireOwnMeasure($input: RetireOwnMeasureInput!) {\n    retireOwnMeasure(input: $input) {\n      measures {\n        code\n      }\n    }\n  }\n"): typeof import('./graphql').RetireOwnMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientPath($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      facilityId\n      recoveryPath {\n        id\n        version\n        effectiveFrom\n        endsOn\n        asked\n        offered\n        isAgreed\n        paths\n        meetingsPerWeek\n        chosenMeetings {\n          id\n          transport\n          isHomeGroup\n          meeting {\n            id\n            name\n            weekday\n            startTime\n            endTime\n            timeZone\n            attendance\n            missingSince\n            reportedClosedOn\n            confirmedClosedOn\n            locationName\n            address\n          }\n        }\n      }\n      recoveryPathHistory {\n        id\n        version\n        chosenAt\n        chosenByName\n        effectiveFrom\n        endsOn\n        paths\n        meetingsPerWeek\n        asked\n        offered\n        isAgreed\n        meetings {\n          meetingId\n          name\n          transport\n          isHomeGroup\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PatientPathDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoalPresets {\n    organization {\n      id\n      goalPresets\n    }\n  }\n"): typeof import('./graphql').GoalPresetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingConflicts($input: MeetingConflictsInput!) {\n    meetingConflicts(input: $input) {\n      meetingId\n      groupId\n      groupTitle\n      startsAt\n    }\n  }\n"): typeof import('./graphql').MeetingConflictsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingMap {\n    meetingMap {\n      attribution\n    }\n  }\n"): typeof import('./graphql').MeetingMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindMeetings($after: String, $first: Int!, $filter: MeetingFilter) {\n    meetings(after: $after, filter: $filter, first: $first) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          name\n          weekday\n          startTime\n          endTime\n          nextStart\n          timeZone\n          attendance\n          formats\n          types {\n            code\n            en\n          }\n          fellowship\n          overriddenFellowship\n          overriddenTimeZone\n          sourceName\n          locationName\n          address\n          latitude\n          longitude\n          conferenceUrl\n          conferencePhone\n          distanceMiles\n          reportedClosedOn\n          marks {\n            id\n            kind\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FindMeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseRecoveryPath($input: ChooseRecoveryPathInput!) {\n    chooseRecoveryPath(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').ChooseRecoveryPathDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportedMeetings {\n    reportedMeetings {\n      id\n      firstReportedOn\n      lastReportedOn\n      reportCount\n      meeting {\n        id\n        name\n        weekday\n        startTime\n        endTime\n        timeZone\n        locationName\n        address\n      }\n    }\n  }\n"): typeof import('./graphql').ReportedMeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmMeetingClosed($input: MeetingReportInput!) {\n    confirmMeetingClosed(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmMeetingClosedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissMeetingReport($input: MeetingReportInput!) {\n    dismissMeetingReport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DismissMeetingReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergePerson($id: ID!) {\n    patient(id: $id) {\n      id\n      displayName\n      firstName\n      lastName\n      preferredName\n      birthDate\n    }\n  }\n"): typeof import('./graphql').MergePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeSearch($search: String!) {\n    caseload(filter: { search: $search }, first: 10) {\n      edges {\n        node {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MergeSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergePreview($losingId: ID!, $survivingId: ID!) {\n    mergePreview(losingId: $losingId, survivingId: $survivingId) {\n      losing {\n        ...MergeSideFields\n      }\n      surviving {\n        ...MergeSideFields\n      }\n      fields {\n        field\n        losing\n        surviving\n        differs\n      }\n      obstacles\n      confirmation\n    }\n  }\n  fragment MergeSideFields on MergeSide {\n    patientId\n    displayName\n    isAdmitted\n    stays\n    plans\n    checkIns\n    groupNotes\n    measures\n    consents\n    openTasks\n  }\n"): typeof import('./graphql').MergePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergePatients($input: MergePatientsInput!) {\n    mergePatients(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MergePatientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PacketQuestions on Packet {\n    id\n    finishedAt\n    gaps {\n      linkId\n      sentence {\n        en\n        es\n      }\n    }\n    fields {\n      linkId\n      version\n      values\n      rows {\n        cells {\n          linkId\n          values\n        }\n      }\n    }\n    sections {\n      linkId\n      words {\n        en\n        es\n      }\n      questions {\n        ...PacketQuestion\n        questions {\n          ...PacketQuestion\n        }\n      }\n    }\n  }\n  fragment PacketQuestion on PacketQuestion {\n    linkId\n    type\n    isRequired\n    maxLength\n    words {\n      en\n      es\n    }\n    options {\n      code\n      words {\n        en\n        es\n      }\n    }\n    repeats\n    rules {\n      isAny\n      hides\n      conditions {\n        question\n        operator\n        answer\n      }\n    }\n    neededWhen {\n      question\n      operator\n      answer\n    }\n  }\n"): typeof import('./graphql').PacketQuestionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientPacket($patientId: ID!) {\n    patientPacket(patientId: $patientId) {\n      paperDate\n      ...PacketQuestions\n    }\n  }\n"): typeof import('./graphql').PatientPacketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PacketDifferences($packetId: ID!) {\n    packetDifferences(packetId: $packetId) {\n      ...PacketDifferenceFields\n    }\n  }\n  fragment PacketDifferenceFields on PacketDifferences {\n    differences {\n      field\n      position\n      words\n      inRecord\n    }\n    sameCount\n  }\n"): typeof import('./graphql').PacketDifferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakePacket($input: TakePacketInput!) {\n    takePacket(input: $input) {\n      ...PacketDifferenceFields\n    }\n  }\n"): typeof import('./graphql').TakePacketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPacket($input: OpenPacketInput!) {\n    openPacket(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenPacketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePacket($input: SavePacketInput!) {\n    savePacket(input: $input) {\n      conflicts\n      problems {\n        linkId\n        sentence {\n          en\n          es\n        }\n      }\n      packet {\n        ...PacketQuestions\n      }\n    }\n  }\n"): typeof import('./graphql').SavePacketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishPacket($input: FinishPacketInput!) {\n    finishPacket(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').FinishPacketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientGroups($id: ID!) {\n    patient(id: $id) {\n      id\n      groupMemberships {\n        id\n        groupId\n        groupTitle\n        state\n        from\n        until\n        waitingSince\n        waitingPlace\n      }\n    }\n  }\n"): typeof import('./graphql').PatientGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupAttendance($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    groupAttendanceSummary(patientId: $patientId, from: $from, until: $until) {\n      expected\n      attended\n      excused\n      noShow\n      minutes\n    }\n  }\n"): typeof import('./graphql').GroupAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientGroupEntries($patientId: ID!, $from: LocalDate!, $until: LocalDate!, $first: Int!, $after: String) {\n    patientGroupEntries(patientId: $patientId, from: $from, until: $until, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          attendance\n          minutes\n          topic\n          sentence\n          goal\n          elementWords\n          absenceReason\n          addenda {\n            id\n            text\n            author\n            createdAt\n          }\n          paper {\n            author\n            writtenAt\n            enteredByName\n            enteredAt\n          }\n          session {\n            id\n            groupId\n            groupTitle\n            startsAt\n            timeZone\n            awaitsCosignature\n            signedBy\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PatientGroupEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdmissionLine($patientId: ID!) {\n    patientAdmission(patientId: $patientId) {\n      episodeId\n      items {\n        item\n        dueAt\n        isOverdue\n        how\n      }\n    }\n  }\n"): typeof import('./graphql').AdmissionLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Chart($id: ID!, $plans: Boolean!) {\n    patient(id: $id) {\n      id\n      displayName\n      birthDate\n      pronouns\n      timeZone\n      language\n      facilityName\n      primarySubstances\n      details {\n        showsCallerId\n      }\n      episode {\n        levelOfCare\n        facilityName\n        admittedOn\n        dischargedOn\n      }\n      contacts {\n        id\n        kind\n        address\n        isShared\n        safeFrom\n        safeUntil\n        verification\n        stopped {\n          reason\n        }\n        voicemail {\n          rule\n        }\n      }\n      covers {\n        lenderName\n        coveringName\n        untilDay\n      }\n      activePlan @include(if: $plans) {\n        id\n        content {\n          medication {\n            naloxoneLocation\n            naloxoneWho\n            prescriber\n            nextDose\n            suppliedThrough\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contact($id: ID!, $followUps: Boolean!) {\n    patient(id: $id) {\n      id\n      version\n      displayName\n      firstName\n      lastName\n      preferredName\n      pronouns\n      birthDate\n      primarySubstances\n      timeZone\n      language\n      pinStatus\n      details {\n        otherLanguage\n        wantsInterpreter\n        insurer\n        memberId\n        emergencyContact {\n          name\n          relation\n          phone\n          words\n        }\n        gender\n        race\n        ethnicity\n        education\n        employment\n        substanceUse\n      }\n      episode {\n        id\n        facilityName\n        timeZone\n        levelOfCare\n        admittedOn\n        dischargedOn\n        dischargeReason\n        isDischargeUndoable\n      }\n      contacts {\n        id\n        kind\n        address\n        isShared\n        safeFrom\n        safeUntil\n        verification\n        verifiedAt\n        stopped {\n          reason\n          since\n        }\n        voicemail {\n          rule\n          answer {\n            id\n            agreed\n            source\n            answeredAt\n            recordedByName\n            endedAt\n          }\n        }\n      }\n      consents {\n        id\n        channel\n        purpose\n        covers\n        allowsNumbers\n        source\n        grantedAt\n        grantedByName\n        revokedAt\n      }\n      careTeam {\n        id\n        isPrimary\n        staffMember {\n          id\n          displayName\n          roles\n        }\n      }\n      statusChanges {\n        id\n        status\n        effectiveOn\n        note\n        changedAt\n        changedByName\n        stopped {\n          programmeName\n          messageCount\n        }\n      }\n      enrollments @include(if: $followUps) {\n        id\n        status\n        programmeName\n        occurrences {\n          id\n          status\n          channel\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePatient($input: UpdatePatientInput!) {\n    updatePatient(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').UpdatePatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetEmergencyContact($input: SetEmergencyContactInput!) {\n    setEmergencyContact(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SetEmergencyContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveContact($input: ContactInput!) {\n    removeContact(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendContactCode($input: ContactInput!) {\n    sendContactCode(input: $input) {\n      id\n      verification\n    }\n  }\n"): typeof import('./graphql').SendContactCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyContact($input: VerifyContactInput!) {\n    verifyContact(input: $input) {\n      id\n      verification\n    }\n  }\n"): typeof import('./graphql').VerifyContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantConsent($input: GrantConsentInput!) {\n    grantConsent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').GrantConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeConsent($input: RevokeConsentInput!) {\n    revokeConsent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RevokeConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VoicemailWordings {\n    voicemailWordings {\n      language\n      text\n    }\n  }\n"): typeof import('./graphql').VoicemailWordingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVoicemailConsent($input: RecordVoicemailConsentInput!) {\n    recordVoicemailConsent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordVoicemailConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeVoicemailConsent($input: RevokeVoicemailConsentInput!) {\n    revokeVoicemailConsent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RevokeVoicemailConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueSetupCode($input: IssueSetupCodeInput!) {\n    issueSetupCode(input: $input) {\n      code\n      expiresAt\n    }\n  }\n"): typeof import('./graphql').IssueSetupCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendAccessLink($input: SendAccessLinkInput!) {\n    sendAccessLink(input: $input) {\n      sentTo\n    }\n  }\n"): typeof import('./graphql').SendAccessLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCareTeam($input: AssignCareTeamInput!) {\n    assignCareTeam(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AssignCareTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndCareTeam($input: EndCareTeamInput!) {\n    endCareTeam(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndCareTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentWordings {\n    consentWordings {\n      channel\n      purpose\n      language\n      text\n      numbers\n    }\n  }\n"): typeof import('./graphql').ConsentWordingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientCalendar($patientId: ID!) {\n    calendarFeeds(patientId: $patientId) {\n      id\n      patientId\n      issuedAt\n      issuedByName\n    }\n  }\n"): typeof import('./graphql').PatientCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPatientCalendar($input: RevokeCalendarFeedInput!) {\n    revokeCalendarFeed(input: $input)\n  }\n"): typeof import('./graphql').EndPatientCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLevelOfCare($input: ChangeLevelOfCareInput!) {\n    changeLevelOfCare(input: $input) {\n      id\n      episode {\n        id\n        levelOfCare\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeLevelOfCareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoDischarge($input: UndoDischargeInput!) {\n    undoDischarge(input: $input) {\n      id\n      episode {\n        id\n        dischargedOn\n      }\n    }\n  }\n"): typeof import('./graphql').UndoDischargeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePatientStatus($input: ChangePatientStatusInput!) {\n    changePatientStatus(input: $input) {\n      id\n      stopped {\n        programmeName\n        messageCount\n      }\n    }\n  }\n"): typeof import('./graphql').ChangePatientStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergedInto($patientId: ID!) {\n    mergedInto(patientId: $patientId)\n  }\n"): typeof import('./graphql').MergedIntoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TreatmentGoals($id: ID!) {\n    patient(id: $id) {\n      id\n      treatmentGoals {\n        id\n        version\n        text\n        status\n        authorName\n        createdAt\n        closedAt\n      }\n    }\n  }\n"): typeof import('./graphql').TreatmentGoalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTreatmentGoal($input: AddTreatmentGoalInput!) {\n    addTreatmentGoal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddTreatmentGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTreatmentGoal($input: UpdateTreatmentGoalInput!) {\n    updateTreatmentGoal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UpdateTreatmentGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewPatientChoices {\n    facilities {\n      id\n      name\n      timeZone\n    }\n  }\n"): typeof import('./graphql').NewPatientChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InquiryToAdmit($id: ID!) {\n    inquiry(id: $id) {\n      id\n      facilityId\n      askFor\n      phone\n      caller\n      language\n      voicemail\n    }\n  }\n"): typeof import('./graphql').InquiryToAdmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitInquiry($input: AdmitInquiryInput!) {\n    admitInquiry(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AdmitInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePatient($input: CreatePatientInput!) {\n    createPatient(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreatePatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Summary($id: ID!, $answers: Boolean!, $safety: Boolean!, $plans: Boolean!, $tasks: Boolean!) {\n    patient(id: $id) {\n      id\n      timeZone\n      checkIns @include(if: $answers) {\n        id\n        answeredAt\n        mood\n        craving\n        wantsCall\n      }\n      safetyItems @include(if: $safety) {\n        ...SafetyItemFields\n      }\n      texts @include(if: $answers) {\n        ...InboundTextFields\n      }\n      signals @include(if: $answers) {\n        ...SignalFields\n      }\n      enrollments @include(if: $answers) {\n        id\n        status\n        programmeName\n        occurrences {\n          id\n          status\n          dueAt\n          timeZone\n          channel\n        }\n      }\n      plans @include(if: $plans) {\n        id\n        number\n        status\n        activatedAt\n        reviewDue\n      }\n      tasks @include(if: $tasks) {\n        id\n        title\n        kind\n        priority\n        status\n        dueAt\n        createdAt\n      }\n    }\n  }\n"): typeof import('./graphql').SummaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PathSummary($id: ID!) {\n    patient(id: $id) {\n      id\n      recoveryPath {\n        paths\n        meetingsPerWeek\n        chosenMeetings {\n          id\n          isHomeGroup\n          meeting {\n            id\n            name\n            weekday\n            startTime\n            timeZone\n          }\n        }\n      }\n      meetingProgress {\n        weeks {\n          startsOn\n          goal\n          attended\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PathSummaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewPlan($input: ReturnPlanInput!) {\n    reviewPlan(input: $input) {\n      id\n      version\n      reviewDue\n    }\n  }\n"): typeof import('./graphql').ReviewPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePlan($input: ReturnPlanInput!) {\n    closePlan(input: $input) {\n      plan {\n        id\n        status\n        version\n      }\n      stoppedMessages\n    }\n  }\n"): typeof import('./graphql').ClosePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HangingMessages($id: ID!) {\n    patient(id: $id) {\n      id\n      enrollments {\n        id\n        status\n        anchorId\n        occurrences {\n          id\n          status\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HangingMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenReviews($id: ID!) {\n    patient(id: $id) {\n      id\n      tasks {\n        id\n        kind\n        status\n        title\n        createdAt\n      }\n    }\n  }\n"): typeof import('./graphql').OpenReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientDocuments($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      careDocuments {\n        id\n        kind\n        number\n        version\n        status\n        authorName\n        activatedAt\n        reviewDue\n        updatedAt\n      }\n    }\n  }\n"): typeof import('./graphql').PatientDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CareDocument($id: ID!) {\n    careDocument(id: $id) {\n      id\n      patientId\n      kind\n      number\n      version\n      status\n      authorName\n      activatedAt\n      reviewDue\n      updatedAt\n      reasonForChange\n      returnedReason\n      closedReason\n      documentHash\n      sections {\n        code\n        lines {\n          id\n          text\n          phone\n          on\n        }\n      }\n      gaps {\n        field\n        sentence\n      }\n      signatures {\n        id\n        signer\n        method\n        name\n        title\n        witnessName\n        secondWitnessName\n        reason\n        paperId\n        signedAt\n        voidedAt\n      }\n    }\n  }\n"): typeof import('./graphql').CareDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCareDocument($input: StartCareDocumentInput!) {\n    startCareDocument(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').StartCareDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCareDocument($input: SaveCareDocumentInput!) {\n    saveCareDocument(input: $input) {\n      id\n      version\n      updatedAt\n    }\n  }\n"): typeof import('./graphql').SaveCareDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCareDocument($input: ReturnPlanInput!) {\n    closeCareDocument(input: $input) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').CloseCareDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Facilitation($id: ID!) {\n    facilitationSessions(patientId: $id) {\n      id\n      heldOn\n      kind\n      topic\n      soberDays\n      meetingsAttended\n      meetingsReaction\n      readings\n      slips\n      urges\n      sponsorContact\n      material\n      tasksDone\n      nextTasks\n      elementWords\n      loggedByName\n      enteredInErrorAt\n      enteredInErrorReason\n    }\n    patient(id: $id) {\n      id\n      timeZone\n      activePlan {\n        id\n        content {\n          highRiskSituations {\n            id\n            description\n          }\n          warningSigns {\n            id\n            text\n          }\n          copingStrategies {\n            id\n            text\n          }\n          goals {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FacilitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogFacilitation($input: LogFacilitationInput!) {\n    logFacilitation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').LogFacilitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkFacilitationInError($input: MarkFacilitationInErrorInput!) {\n    markFacilitationInError(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MarkFacilitationInErrorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPhrases($patientId: ID!) {\n    planPhrases(patientId: $patientId) {\n      earlier {\n        ...PhraseLines\n      }\n      templates {\n        ...PhraseLines\n      }\n    }\n  }\n  fragment PhraseLines on PlanPhraseList {\n    motivations {\n      id\n      text\n    }\n    highRiskSituations {\n      id\n      kind\n      description\n      likelihood\n      confidence\n      timeWindows {\n        weekday\n        startTime\n        endTime\n      }\n    }\n    warningSigns {\n      id\n      stage\n      observer\n      text\n    }\n    copingStrategies {\n      id\n      kind\n      text\n      steps\n      situationIds\n    }\n    supportContacts {\n      id\n      role\n      display\n      phone\n    }\n    goals {\n      id\n      horizon\n      text\n      targetOn\n    }\n  }\n"): typeof import('./graphql').PlanPhrasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPaper($id: ID!, $patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      displayName\n      language\n      primarySubstances\n    }\n    plan(id: $id) {\n      id\n      number\n      status\n      content {\n        motivations {\n          id\n          text\n        }\n        highRiskSituations {\n          id\n          description\n          timeWindows {\n            weekday\n            startTime\n            endTime\n          }\n        }\n        warningSigns {\n          id\n          stage\n          text\n        }\n        copingStrategies {\n          id\n          kind\n          text\n          steps\n        }\n        supportContacts {\n          id\n          display\n          phone\n        }\n        medication {\n          naloxoneLocation\n          naloxoneWho\n          prescriber\n          nextDose\n        }\n        lapseResponse {\n          bySubstance {\n            branch\n            firstHour\n          }\n          firstHour\n        }\n        noteToSelf\n      }\n    }\n  }\n"): typeof import('./graphql').PlanPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnPlanTemplates {\n    ownPlanTemplates {\n      id\n      name\n      description\n      isRetired\n      publishedNumber\n      publishedAt\n      hasChanges\n      changedByName\n      updatedAt\n      planCount\n    }\n  }\n"): typeof import('./graphql').OwnPlanTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnPlanTemplate($id: ID!) {\n    ownPlanTemplate(id: $id) {\n      id\n      version\n      name\n      description\n      substances\n      isRetired\n      publishedNumber\n      publishedAt\n      hasChanges\n      changedByName\n      updatedAt\n      planCount\n      content {\n        motivations {\n          id\n          text\n        }\n        highRiskSituations {\n          id\n          kind\n          description\n          likelihood\n          confidence\n          timeWindows {\n            weekday\n            startTime\n            endTime\n          }\n        }\n        warningSigns {\n          id\n          stage\n          observer\n          text\n        }\n        copingStrategies {\n          id\n          kind\n          text\n          steps\n          situationIds\n        }\n        supportContacts {\n          id\n          role\n          display\n          phone\n        }\n        medication {\n          naloxoneLocation\n          naloxoneWho\n          takesMedication\n          prescriber\n          nextDose\n          nextDoseKind\n          nextDoseOn\n          suppliedThrough\n          notes\n        }\n        lapseResponse {\n          bySubstance {\n            branch\n            firstHour\n            firstDay\n          }\n          firstHour\n          firstDay\n          whoToTell\n          wayBack\n        }\n        goals {\n          id\n          horizon\n          text\n          targetOn\n        }\n        weekly {\n          commitment\n          isShared\n          sponsorCalls\n          sponsorVisits\n        }\n        noteToSelf\n        reviewEveryDays\n      }\n    }\n  }\n"): typeof import('./graphql').OwnPlanTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPlanTemplate($input: AddPlanTemplateInput!) {\n    addPlanTemplate(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddPlanTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlanTemplate($input: SavePlanTemplateInput!) {\n    savePlanTemplate(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').SavePlanTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPlanTemplate($input: PlanTemplateVersionInput!) {\n    publishPlanTemplate(input: $input) {\n      id\n      version\n      publishedNumber\n    }\n  }\n"): typeof import('./graphql').PublishPlanTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetirePlanTemplate($input: PlanTemplateVersionInput!) {\n    retirePlanTemplate(input: $input) {\n      id\n      version\n      isRetired\n    }\n  }\n"): typeof import('./graphql').RetirePlanTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevivePlanTemplate($input: PlanTemplateVersionInput!) {\n    revivePlanTemplate(input: $input) {\n      id\n      version\n      isRetired\n    }\n  }\n"): typeof import('./graphql').RevivePlanTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientPlans($id: ID!) {\n    patient(id: $id) {\n      id\n      timeZone\n      plans {\n        id\n        number\n        status\n        version\n        authorName\n        activatedAt\n        activatedByName\n        reviewDue\n        updatedAt\n      }\n    }\n  }\n"): typeof import('./graphql').PatientPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanTemplates {\n    planTemplates {\n      code\n      name\n      description\n      versionNumber\n    }\n  }\n"): typeof import('./graphql').PlanTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plan($id: ID!) {\n    plan(id: $id) {\n      id\n      patientId\n      number\n      status\n      version\n      authorName\n      activatedAt\n      activatedByName\n      reviewDue\n      updatedAt\n      origin {\n        name\n        versionNumber\n      }\n      documentHash\n      submittedById\n      reasonForChange\n      returnedReason\n      closedReason\n      signatures {\n        id\n        signer\n        method\n        name\n        title\n        witnessName\n        secondWitnessName\n        reason\n        paperId\n        signedAt\n        voidedAt\n      }\n      content {\n        motivations {\n          id\n          text\n        }\n        highRiskSituations {\n          id\n          kind\n          description\n          likelihood\n          confidence\n          timeWindows {\n            weekday\n            startTime\n            endTime\n          }\n        }\n        warningSigns {\n          id\n          stage\n          observer\n          text\n        }\n        copingStrategies {\n          id\n          kind\n          text\n          steps\n          situationIds\n        }\n        supportContacts {\n          id\n          role\n          display\n          phone\n        }\n        medication {\n          naloxoneLocation\n          naloxoneWho\n          takesMedication\n          prescriber\n          nextDose\n          nextDoseKind\n          nextDoseOn\n          suppliedThrough\n          notes\n        }\n        lapseResponse {\n          bySubstance {\n            branch\n            firstHour\n            firstDay\n          }\n          firstHour\n          firstDay\n          whoToTell\n          wayBack\n        }\n        goals {\n          id\n          horizon\n          text\n          targetOn\n        }\n        weekly {\n          commitment\n          isShared\n          sponsorCalls\n          sponsorVisits\n        }\n        meetings {\n          meetingsPerWeek\n          paths\n          meetings {\n            meetingId\n            name\n            weekday\n            startTime\n            timeZone\n            place\n            transport\n            isHomeGroup\n          }\n        }\n        noteToSelf\n        reviewEveryDays\n      }\n    }\n  }\n"): typeof import('./graphql').PlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandardLapseSteps {\n    standardLapseSteps {\n      branch\n      firstHour\n      firstDay\n    }\n  }\n"): typeof import('./graphql').StandardLapseStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPath($id: ID!) {\n    patient(id: $id) {\n      id\n      recoveryPath {\n        id\n        paths\n        meetingsPerWeek\n        chosenMeetings {\n          id\n          isHomeGroup\n          transport\n          meeting {\n            id\n            name\n            weekday\n            startTime\n            timeZone\n            locationName\n            attendance\n          }\n        }\n      }\n    }\n    fellowships(withRetired: true) {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').PlanPathDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPlan($input: StartPlanInput!) {\n    startPlan(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').StartPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlan($input: SavePlanInput!) {\n    savePlan(input: $input) {\n      id\n      version\n      updatedAt\n    }\n  }\n"): typeof import('./graphql').SavePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardPlan($input: PlanVersionInput!) {\n    discardPlan(input: $input) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').DiscardPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedWeeks {\n    sharedWeeks {\n      patientId\n      patientName\n      commitment\n      sponsorCalls\n      sponsorVisits\n      weeks {\n        weekOf\n        outcome\n        isOwnWord\n      }\n    }\n  }\n"): typeof import('./graphql').SharedWeeksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteWeek($input: NoteWeekInput!) {\n    noteWeek(input: $input) {\n      patientId\n      weeks {\n        weekOf\n        outcome\n        isOwnWord\n      }\n    }\n  }\n"): typeof import('./graphql').NoteWeekDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanGaps($id: ID!) {\n    plan(id: $id) {\n      id\n      gaps {\n        field\n        sentence\n      }\n    }\n  }\n"): typeof import('./graphql').PlanGapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPlan($input: SubmitPlanInput!) {\n    submitPlan(input: $input) {\n      id\n      status\n      version\n    }\n  }\n"): typeof import('./graphql').SubmitPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CosignPlan($input: SubmitPlanInput!) {\n    cosignPlan(input: $input) {\n      id\n      status\n      version\n    }\n  }\n"): typeof import('./graphql').CosignPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnPlan($input: ReturnPlanInput!) {\n    returnPlan(input: $input) {\n      id\n      status\n      version\n    }\n  }\n"): typeof import('./graphql').ReturnPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activation($id: ID!, $planId: ID!) {\n    patient(id: $id) {\n      id\n      displayName\n      enrollments {\n        id\n        status\n        occurrences {\n          id\n          status\n        }\n      }\n      plans {\n        id\n        number\n        status\n      }\n    }\n    followUpPreview(patientId: $id, planId: $planId) {\n      timeZone\n      channel\n      blockedReason\n      steps {\n        stepCode\n        dueAt\n        shiftedByQuietHours\n      }\n    }\n  }\n"): typeof import('./graphql').ActivationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVerbalAgreement($input: RecordVerbalAgreementInput!) {\n    recordVerbalAgreement(input: $input) {\n      id\n      status\n      version\n    }\n  }\n"): typeof import('./graphql').RecordVerbalAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WindowOptions($patientId: ID!, $windows: [WindowInput!]!) {\n    windowOptions(patientId: $patientId, windows: $windows) {\n      wantsMeetings\n      reach {\n        transport\n        postalCode\n        withinMiles\n      }\n      spans {\n        inPersonCount\n        onlineCount\n        options {\n          startsAt\n          way\n          transport\n          isChosen\n          meeting {\n            id\n            name\n            timeZone\n            distanceMiles\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WindowOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMeetingReach($input: RecordMeetingReachInput!) {\n    recordMeetingReach(input: $input) {\n      transport\n      postalCode\n      withinMiles\n    }\n  }\n"): typeof import('./graphql').RecordMeetingReachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignedRecords($patientId: ID!) {\n    signedRecords(patientId: $patientId) {\n      id\n      kind\n      title\n      signedOn\n    }\n    patientSharing(patientId: $patientId) {\n      patientId\n      parties {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SignedRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseRecordFiles($input: ReleaseRecordFilesInput!) {\n    releaseRecordFiles(input: $input) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n"): typeof import('./graphql').ReleaseRecordFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseRecordFilesSince($input: ReleaseRecordFilesSinceInput!) {\n    releaseRecordFilesSince(input: $input) {\n      fileCount\n      file {\n        fileName\n        mediaType\n        base64\n      }\n      refused {\n        patientId\n        displayName\n        sentence\n      }\n    }\n  }\n"): typeof import('./graphql').ReleaseRecordFilesSinceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Recovery($id: ID!, $plans: Boolean!) {\n    patient(id: $id) {\n      id\n      language\n      timeZone\n      recoveryPath {\n        paths\n      }\n      sponsors {\n        id\n        version\n        state\n        name\n        fellowship\n        effectiveFrom\n        recordedByName\n      }\n      stepVisits {\n        fellowship\n        step\n        visit\n        startedOn\n        finishedOn\n      }\n      recoveryTasks {\n        id\n        version\n        kind\n        step\n        title\n        details\n        dueOn\n        status\n        closedOn\n        assignedByName\n      }\n      recoveryStart @include(if: $plans) {\n        startedOn\n        recordedOn\n        recordedByName\n        reason\n      }\n      lapses @include(if: $plans) {\n        id\n        submitId\n        version\n        happenedOn\n        whatHappened\n        whatHelped\n        whatToChange\n        recordedByName\n        isTakenBack\n      }\n    }\n  }\n"): typeof import('./graphql').RecoveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskTemplates {\n    recoveryTaskTemplates {\n      code\n      kind\n      step\n      isOwn\n      en {\n        title\n        details\n      }\n      es {\n        title\n        details\n      }\n    }\n  }\n"): typeof import('./graphql').TaskTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepLabels($fellowship: String!) {\n    stepTexts(fellowship: $fellowship) {\n      kind\n      labels\n    }\n  }\n"): typeof import('./graphql').StepLabelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSponsor($input: RecordSponsorInput!) {\n    recordSponsor(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RecordSponsorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPatientStep($input: SetPatientStepInput!) {\n    setPatientStep(input: $input) {\n      step\n      visit\n    }\n  }\n"): typeof import('./graphql').SetPatientStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignRecoveryTask($input: AssignRecoveryTaskInput!) {\n    assignRecoveryTask(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AssignRecoveryTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRecoveryTask($input: ChangeRecoveryTaskInput!) {\n    changeRecoveryTask(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').ChangeRecoveryTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRecoveryStart($input: RecordRecoveryStartInput!) {\n    recordRecoveryStart(input: $input) {\n      startedOn\n    }\n  }\n"): typeof import('./graphql').RecordRecoveryStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLapse($input: RecordLapseInput!) {\n    recordLapse(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RecordLapseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Report($from: LocalDate!, $until: LocalDate!, $levelOfCare: LevelOfCare) {\n    report(from: $from, until: $until, levelOfCare: $levelOfCare) {\n      isExact\n      figures {\n        metric\n        total {\n          facilityId\n          facilityName\n          counted\n          outOf\n          medianMinutes\n          isSuppressed\n        }\n        facilities {\n          facilityId\n          facilityName\n          counted\n          outOf\n          medianMinutes\n          isSuppressed\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportCases(\n    $metric: ReportMetric!\n    $from: LocalDate!\n    $until: LocalDate!\n    $levelOfCare: LevelOfCare\n    $facilityId: ID\n  ) {\n    reportCases(metric: $metric, from: $from, until: $until, levelOfCare: $levelOfCare, facilityId: $facilityId) {\n      patientId\n      displayName\n      outOf\n      counted\n    }\n  }\n"): typeof import('./graphql').ReportCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportReport($input: ExportReportInput!) {\n    exportReport(input: $input) {\n      fileName\n      content\n    }\n  }\n"): typeof import('./graphql').ExportReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseTedsFile($input: ReleaseTedsFileInput!) {\n    releaseTedsFile(input: $input) {\n      fileName\n      content\n      recordCount\n      refusedCount\n    }\n  }\n"): typeof import('./graphql').ReleaseTedsFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TedsRecords($kind: TedsKind!, $from: LocalDate!, $until: LocalDate!) {\n    tedsRecords(kind: $kind, from: $from, until: $until) {\n      episodeId\n      patientId\n      displayName\n      facilityName\n      on\n      items {\n        name\n        code\n      }\n      missing\n    }\n  }\n"): typeof import('./graphql').TedsRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordIncapacity($input: RecordIncapacityInput!) {\n    recordIncapacity(input: $input) {\n      patientId\n    }\n  }\n"): typeof import('./graphql').RecordIncapacityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndIncapacity($input: EndIncapacityInput!) {\n    endIncapacity(input: $input) {\n      patientId\n    }\n  }\n"): typeof import('./graphql').EndIncapacityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TellOfMinorAtRisk($input: TellOfMinorAtRiskInput!) {\n    tellOfMinorAtRisk(input: $input) {\n      disclosure {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').TellOfMinorAtRiskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCounselingNotes($patientId: ID!) {\n    myCounselingNotes(patientId: $patientId) {\n      id\n      sessionKind\n      heldOn\n      text\n      createdAt\n    }\n  }\n"): typeof import('./graphql').MyCounselingNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InheritedNotes($patientId: ID!) {\n    inheritedNotes(patientId: $patientId) {\n      authorId\n      authorName\n      openUntil\n      notes {\n        id\n        sessionKind\n        heldOn\n        text\n        createdAt\n      }\n    }\n  }\n"): typeof import('./graphql').InheritedNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenInheritedNotes($input: OpenInheritedNotesInput!) {\n    openInheritedNotes(input: $input) {\n      authorId\n    }\n  }\n"): typeof import('./graphql').OpenInheritedNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteCounselingNote($input: WriteCounselingNoteInput!) {\n    writeCounselingNote(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WriteCounselingNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseCounselingNotes($input: ReleaseCounselingNotesInput!) {\n    releaseCounselingNotes(input: $input) {\n      notice\n      consentCopy {\n        heading\n        text\n      }\n      disclosure {\n        recipientName\n        recipientAffiliation\n        disclosedAt\n        discloserName\n      }\n      content {\n        id\n        heldOn\n        text\n      }\n    }\n  }\n"): typeof import('./graphql').ReleaseCounselingNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientSharing($patientId: ID!) {\n    patientSharing(patientId: $patientId) {\n      patientId\n      suggestedDiscloser\n      today\n      parties {\n        id\n        name\n        role\n        affiliation\n      }\n      consents {\n        id\n        type\n        state\n        parties {\n          id\n          name\n          role\n          affiliation\n        }\n        recipientClasses\n        categories\n        purposes\n        expiresOn\n        expiresEvent\n        language\n        sections {\n          heading\n          text\n        }\n        formHash\n        aid\n        aidName\n        signerRelationship\n        preparedByName\n        signerName\n        signedBy\n        signedAt\n        witnessName\n        paperId\n        guardianAsked\n        guardianName\n        guardianSignedBy\n        guardianSignedAt\n        guardianWitnessName\n        guardianPaperId\n        revokedAt\n        revokedHow\n      }\n      signers\n      findings {\n        id\n        kind\n        cause\n        basis\n        threat\n        personName\n        personRelation\n        fromOn\n        untilOn\n        recordedByName\n        isCurrent\n      }\n      recordableFindings\n      guardiansMayBe\n      guardians {\n        id\n        name\n        relationship\n        phone\n        basis\n        fromOn\n        untilOn\n        isCurrent\n      }\n      restrictions {\n        id\n        words\n        party {\n          id\n          name\n        }\n        categories\n        askedAt\n        recordedByName\n        decision\n        decisionWords\n        decidedByName\n        endedAt\n      }\n      notice {\n        language\n        givenHow\n        givenAt\n        givenByName\n      }\n    }\n  }\n"): typeof import('./graphql').PatientSharingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Disclosures($patientId: ID!, $after: String) {\n    disclosures(patientId: $patientId, first: 25, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          basis\n          recipientName\n          recipientAffiliation\n          purpose\n          categories\n          means\n          words\n          authority\n          nature\n          disclosedAt\n          discloserName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DisclosuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareConsent($input: PrepareConsentInput!) {\n    prepareConsent(input: $input) {\n      consents {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').PrepareConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardConsent($input: Part2ConsentInput!) {\n    discardConsent(input: $input) {\n      patientId\n    }\n  }\n"): typeof import('./graphql').DiscardConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokePart2Consent($input: Part2ConsentInput!) {\n    revokePart2Consent(input: $input) {\n      patientId\n    }\n  }\n"): typeof import('./graphql').RevokePart2ConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteConsentEvent($input: Part2ConsentInput!) {\n    noteConsentEvent(input: $input) {\n      patientId\n    }\n  }\n"): typeof import('./graphql').NoteConsentEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskRestriction($input: AskRestrictionInput!) {\n    askRestriction(input: $input) {\n      patientId\n    }\n  }\n"): typeof import('./graphql').AskRestrictionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideRestriction($input: DecideRestrictionInput!) {\n    decideRestriction(input: $input) {\n      patientId\n    }\n  }\n"): typeof import('./graphql').DecideRestrictionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddGuardian($input: AddGuardianInput!) {\n    addGuardian(input: $input) {\n      patientId\n    }\n  }\n"): typeof import('./graphql').AddGuardianDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndGuardian($input: EndGuardianInput!) {\n    endGuardian(input: $input) {\n      patientId\n    }\n  }\n"): typeof import('./graphql').EndGuardianDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveNotice($input: GiveNoticeInput!) {\n    giveNotice(input: $input) {\n      patientId\n    }\n  }\n"): typeof import('./graphql').GiveNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscloseOtherwise($input: DiscloseOtherwiseInput!) {\n    discloseOtherwise(input: $input) {\n      disclosure {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DiscloseOtherwiseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordEmergencyDisclosure($input: RecordEmergencyDisclosureInput!) {\n    recordEmergencyDisclosure(input: $input) {\n      disclosure {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RecordEmergencyDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseAttendanceLetter($input: ReleaseAttendanceLetterInput!) {\n    releaseAttendanceLetter(input: $input) {\n      notice\n      consentCopy {\n        heading\n        text\n      }\n      disclosure {\n        recipientName\n        recipientAffiliation\n        disclosedAt\n        discloserName\n      }\n      content {\n        patientName\n        birthDate\n        facilityName\n        attendance {\n          from\n          until\n          expected\n          attended\n          excused\n          noShow\n          minutes\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReleaseAttendanceLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepTexts($fellowship: String!) {\n    stepTexts(fellowship: $fellowship) {\n      kind\n      labels\n      wording\n      source\n      notice\n    }\n  }\n"): typeof import('./graphql').StepTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tasks($after: String, $filter: TaskFilter) {\n    tasks(after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          ...TaskFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTask($input: CreateTaskInput!) {\n    createTask(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreateTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskPatient($id: ID!) {\n    patient(id: $id) {\n      id\n      displayName\n    }\n  }\n"): typeof import('./graphql').TaskPatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Team($days: Int!) {\n    teamOverview(days: $days) {\n      reviews {\n        id\n        kind\n        patientId\n        subject\n        count\n        authorName\n        since\n      }\n      loads {\n        staffMember {\n          id\n          displayName\n          roles\n        }\n        primaryPatients\n        teamPatients\n        openTasks\n        overdueTasks\n        unsignedSessions\n        coveredBy\n        coveredUntil\n      }\n      responses {\n        kind\n        total\n        waiting\n        medianMinutes\n        slowMinutes\n      }\n    }\n  }\n"): typeof import('./graphql').TeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamMemberPatients($staffMemberId: ID!) {\n    teamMemberPatients(staffMemberId: $staffMemberId) {\n      staffMember {\n        id\n        displayName\n        roles\n      }\n      patients {\n        id\n        displayName\n        isPrimary\n        openTasks\n        overdueTasks\n        planReviewDue\n      }\n    }\n  }\n"): typeof import('./graphql').TeamMemberPatientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today($mine: Boolean) {\n    today(mine: $mine) {\n      reachesAll\n      patientCount\n      needCount\n      lines {\n        patientId\n        patientName\n        reasonCount\n        reasons {\n          safetyItem {\n            ...SafetyItemFields\n          }\n          signal {\n            ...SignalFields\n          }\n          task {\n            ...TaskFields\n          }\n          alikeCount\n        }\n      }\n      unsigned {\n        id\n        patientId\n        patientName\n        kind\n        status\n        since\n      }\n      ending {\n        kind\n        id\n        patientId\n        patientName\n        on\n      }\n    }\n  }\n"): typeof import('./graphql').TodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DaySession on GroupSession {\n    id\n    groupId\n    groupTitle\n    startsAt\n    endsAt\n    localDate\n    localTime\n    timeZone\n    room\n    facilityName\n    status\n    isOpenToMe\n  }\n"): typeof import('./graphql').DaySessionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DaySessions($filter: GroupSessionFilter!) {\n    groupSessions(filter: $filter, first: 50) {\n      edges {\n        node {\n          ...DaySession\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DaySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DayAppointments($input: AppointmentDaysInput!) {\n    appointments(input: $input) {\n      id\n      patientId\n      patientName\n      timeZone\n      kind\n      status\n      startsAt\n      localTime\n      minutes\n    }\n  }\n"): typeof import('./graphql').DayAppointmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallsDue($filter: TaskFilter!) {\n    tasks(filter: $filter, first: 30) {\n      totalCount\n      edges {\n        node {\n          ...TaskFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CallsDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedTexts {\n    sharedTexts {\n      ...InboundTextFields\n    }\n  }\n"): typeof import('./graphql').SharedTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceAgreements {\n    serviceAgreements {\n      id\n      name\n      services\n      signedOn\n      endsOn\n      documentName\n      keeperId\n      keeperName\n      version\n    }\n  }\n"): typeof import('./graphql').ServiceAgreementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Colleagues($after: String) {\n    staffMembers(after: $after, first: 100) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          displayName\n          status\n          roles\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PathNames {\n    fellowships(withRetired: true) {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').PathNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Fellowships {\n    fellowships {\n      code\n      name\n      isTwelveStep\n    }\n  }\n"): typeof import('./graphql').FellowshipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkInquiry($input: LinkInquiryInput!) {\n    linkInquiry(input: $input) {\n      id\n      patientId\n    }\n  }\n"): typeof import('./graphql').LinkInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogAttendance($input: LogAttendanceInput!) {\n    logAttendance(input: $input) {\n      attendance {\n        id\n      }\n      questions {\n        kind\n        canConfirm\n        other {\n          id\n          meetingName\n          startedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LogAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Participation($id: ID!) {\n    patient(id: $id) {\n      id\n      participation {\n        weekOf\n        meetings\n        sponsorContact\n        hasHomeGroup\n        service\n        stepWork\n        reading\n      }\n    }\n  }\n"): typeof import('./graphql').ParticipationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgrammePlaces {\n    programmePlaces {\n      id\n      facilityId\n      levelOfCare\n      track\n      places\n      taken\n    }\n  }\n"): typeof import('./graphql').ProgrammePlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SafetyItemFields on SafetyItem {\n    id\n    reasons\n    craving\n    words\n    holdsMessages\n    raisedAt\n    facilityName\n    patient {\n      id\n      displayName\n      timeZone\n      precautions\n      contacts {\n        id\n        kind\n        address\n        isShared\n        safeFrom\n        safeUntil\n        verification\n        stopped {\n          reason\n        }\n        voicemail {\n          rule\n        }\n      }\n    }\n    pages {\n      id\n      step\n      staffName\n      channel\n      status\n      sentAt\n    }\n    nextStep\n    nextStepAt\n    acknowledgedAt\n    acknowledgedByName\n    reached\n    riskLevel\n    planReviewed\n    supervisorInformed\n    note\n    closedAt\n    closedByName\n  }\n"): typeof import('./graphql').SafetyItemFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeSafetyItem($input: SafetyItemInput!) {\n    acknowledgeSafetyItem(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AcknowledgeSafetyItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseSafetyItem($input: CloseSafetyItemInput!) {\n    closeSafetyItem(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CloseSafetyItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SignalFields on Signal {\n    id\n    patientId\n    patientName\n    rule\n    evidence {\n      at\n      since\n      count\n      craving\n      baseline\n      used\n      substances\n      isAlone\n      hasNaloxone\n      words\n      weekday\n      startTime\n      endTime\n      startsOn\n      goal\n      attended\n      measure\n      before\n      score\n      amount\n      days\n    }\n    acknowledgedAt\n    acknowledgedByName\n    snoozedUntil\n    snoozeReason\n    taskId\n  }\n"): typeof import('./graphql').SignalFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeSignal($input: AcknowledgeSignalInput!) {\n    acknowledgeSignal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AcknowledgeSignalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SnoozeSignal($input: SnoozeSignalInput!) {\n    snoozeSignal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SnoozeSignalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnSignal($input: ActOnSignalInput!) {\n    actOnSignal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ActOnSignalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarPatients($input: SimilarPatientsInput!) {\n    similarPatients(input: $input) {\n      lookedAtAll\n      patients {\n        id\n        displayName\n        birthDate\n        facilityName\n        reasons\n      }\n    }\n  }\n"): typeof import('./graphql').SimilarPatientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TalkCard($patientId: ID!) {\n    whoMayWeTalkTo(patientId: $patientId) {\n      patientId\n      nobodyElse\n      people {\n        party {\n          id\n          name\n          role\n          affiliation\n        }\n        topics {\n          consentId\n          purposes\n          categories\n          expiresOn\n          expiresEvent\n          sentence\n        }\n      }\n      classes {\n        consentId\n        classes\n        purposes\n        categories\n        expiresOn\n        expiresEvent\n        sentence\n      }\n    }\n  }\n"): typeof import('./graphql').TalkCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscloseWithConsent($input: DiscloseWithConsentInput!) {\n    discloseWithConsent(input: $input) {\n      notice\n      consentCopy {\n        heading\n        text\n      }\n      disclosure {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DiscloseWithConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskFields on Task {\n    id\n    kind\n    title\n    priority\n    status\n    createdAt\n    dueAt\n    completedAt\n    completedByName\n    outcome\n    assignee {\n      id\n      displayName\n    }\n    patient {\n      id\n      displayName\n      phone\n      isShared\n      voicemailRule\n      precautions\n      safeFrom\n      safeUntil\n      timeZone\n    }\n  }\n"): typeof import('./graphql').TaskFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').CompleteTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InboundTextFields on InboundText {\n    id\n    phone\n    body\n    kind\n    receivedAt\n    handledAt\n    handledByName\n  }\n"): typeof import('./graphql').InboundTextFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkTextHandled($input: InboundTextInput!) {\n    markTextHandled(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MarkTextHandledDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChartTimeline($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {\n    chartTimeline(patientId: $patientId, from: $from, until: $until) {\n      timeZone\n      kinds\n      totalCount\n      entries {\n        id\n        kind\n        at\n        onDay\n        title\n        number\n        mood\n        hasUsed\n        band\n        milestoneUnit\n        channel\n        attendance\n        appointmentKind\n        appointmentStatus\n        documentKind\n        levelOfCare\n        dischargeReason\n        status\n        inquirySource\n        byName\n      }\n    }\n  }\n"): typeof import('./graphql').ChartTimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tracks {\n    admissionSettings {\n      tracks\n    }\n  }\n"): typeof import('./graphql').TracksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotifications {\n    unreadNotifications\n  }\n"): typeof import('./graphql').UnreadNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notifications {\n    notifications {\n      kind\n      id\n      at\n      isRead\n      alike\n      patientId\n      patientName\n      byName\n      taskTitle\n    }\n  }\n"): typeof import('./graphql').NotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadNotification($input: ReadNotificationInput!) {\n    readNotification(input: $input)\n  }\n"): typeof import('./graphql').ReadNotificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadAllNotifications($input: ReadAllNotificationsInput!) {\n    readAllNotifications(input: $input)\n  }\n"): typeof import('./graphql').ReadAllNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      staffMemberId\n      displayName\n      email\n      now\n      permissions\n      lacksSecondFactor\n      hasSecondFactor\n      organization {\n        id\n        name\n        secondFactorFrom\n      }\n      memberships {\n        organizationId\n        organizationName\n        isCurrent\n      }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenTaskCount {\n    tasks(filter: { status: OPEN, mine: true }, first: 1) {\n      totalCount\n      edges {\n        node {\n          id\n          priority\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OpenTaskCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SendingHalt {\n    sendingHalt {\n      since\n    }\n  }\n"): typeof import('./graphql').SendingHaltDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
