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
    "\n  query AdmissionSettings {\n    admissionSettings {\n      items {\n        item\n        isOn\n        dueHours\n      }\n      tracks\n      programmeCode\n      version\n    }\n    followUpProgrammes {\n      code\n      name\n      isOn\n    }\n  }\n": typeof types.AdmissionSettingsDocument,
    "\n  mutation SaveAdmissionSettings($input: SaveAdmissionSettingsInput!) {\n    saveAdmissionSettings(input: $input) {\n      version\n    }\n  }\n": typeof types.SaveAdmissionSettingsDocument,
    "\n  query AuditEvents($patientId: ID, $after: String) {\n    auditEvents(patientId: $patientId, after: $after, first: 50) {\n      edges {\n        node {\n          id\n          at\n          actorName\n          action\n          outcome\n          patientIds\n          requestId\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.AuditEventsDocument,
    "\n  query AuditCheck($from: AuditHeadInput) {\n    auditCheck(from: $from) {\n      seals\n      events\n      next {\n        seal\n        hash\n      }\n      head {\n        seal\n        hash\n      }\n      broken {\n        fault\n        seal\n        eventId\n      }\n    }\n  }\n": typeof types.AuditCheckDocument,
    "\n  query Look {\n    organization {\n      id\n      name\n      accentColor\n      shortName\n      version\n    }\n  }\n": typeof types.LookDocument,
    "\n  mutation SaveLook($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      id\n      name\n      accentColor\n      shortName\n      version\n    }\n  }\n": typeof types.SaveLookDocument,
    "\n  query FeedSources {\n    feedSources {\n      id\n      name\n      kind\n      format\n      columns {\n        field\n        columns\n      }\n      url\n      isOwnAddress\n      hasFirstRows\n      fellowship\n      defaultTimeZone\n      meetingCount\n      isRefreshing\n      lastAttemptAt\n      lastSuccessAt\n      lastError\n      lastImport {\n        id\n        status\n        errorCode\n        fileName\n        startedAt\n        finishedAt\n        importedByName\n        rowsDone\n        rows\n        imported\n        refused\n        added\n        changed\n        missing\n      }\n    }\n    fellowships(withRetired: true) {\n      code\n      name\n      isTwelveStep\n      isRetired\n    }\n  }\n": typeof types.FeedSourcesDocument,
    "\n  mutation RefreshFeedSource($input: FeedSourceInput!) {\n    refreshFeedSource(input: $input) {\n      id\n      isRefreshing\n    }\n  }\n": typeof types.RefreshFeedSourceDocument,
    "\n  mutation CreateFeedSource($input: CreateFeedSourceInput!) {\n    createFeedSource(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.CreateFeedSourceDocument,
    "\n  query MeetingImport($id: ID!) {\n    meetingImport(id: $id) {\n      id\n      status\n      errorCode\n      isTakenElsewhere\n      sourceId\n      sourceName\n      fileName\n      startedAt\n      finishedAt\n      importedByName\n      rowsDone\n      rows\n      imported\n      refused\n      added\n      changed\n      missing\n      reasons {\n        reason\n        count\n      }\n      refusals {\n        row\n        name\n        slug\n        reason\n      }\n      difference {\n        present\n        listed\n        added\n        gone\n        goneBefore\n        moved\n        renamed\n        examples {\n          added {\n            name\n            weekday\n            startTime\n          }\n          gone {\n            name\n            weekday\n            startTime\n          }\n          moved {\n            name\n            weekday\n            startTime\n            before {\n              weekday\n              startTime\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.MeetingImportDocument,
    "\n  mutation AcceptMeetingImport($input: MeetingImportInput!) {\n    acceptMeetingImport(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.AcceptMeetingImportDocument,
    "\n  mutation DiscardMeetingImport($input: MeetingImportInput!) {\n    discardMeetingImport(input: $input) {\n      id\n      status\n    }\n  }\n": typeof types.DiscardMeetingImportDocument,
    "\n  query ListPreview($input: PreviewListInput!) {\n    listPreview(input: $input) {\n      rows\n      imported\n      columns {\n        name\n        samples\n      }\n      mapping {\n        field\n        columns\n      }\n      meetings {\n        name\n        weekday\n        startTime\n        attendance\n        formats\n        address\n      }\n      refusals {\n        row\n        name\n        reason\n      }\n    }\n  }\n": typeof types.ListPreviewDocument,
    "\n  mutation MapFeedColumns($input: MapColumnsInput!) {\n    mapFeedColumns(input: $input) {\n      id\n    }\n  }\n": typeof types.MapFeedColumnsDocument,
    "\n  query Meetings($filter: MeetingFilter, $after: String) {\n    meetings(filter: $filter, after: $after, first: 50) {\n      edges {\n        node {\n          id\n          name\n          weekday\n          startTime\n          endTime\n          timeZone\n          attendance\n          formats\n          fellowship\n          locationName\n          address\n          region\n          conferenceUrl\n          sourceName\n          isHidden\n          marks {\n            id\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n": typeof types.MeetingsDocument,
    "\n  query TileServer {\n    tileServer {\n      tileAddress\n      attribution\n    }\n  }\n": typeof types.TileServerDocument,
    "\n  mutation SetTileServer($input: SetTileServerInput!) {\n    setTileServer(input: $input) {\n      tileAddress\n      attribution\n    }\n  }\n": typeof types.SetTileServerDocument,
    "\n  mutation RemoveTileServer {\n    removeTileServer\n  }\n": typeof types.RemoveTileServerDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id\n      name\n      sourceId\n      sourceName\n      isManual\n      fellowship\n      timeZone\n      weekday\n      startTime\n      endTime\n      attendance\n      formats\n      types {\n        code\n        en\n      }\n      locationName\n      address\n      conferenceUrl\n      conferencePhone\n      notes\n      missingSince\n      isHidden\n      overriddenFellowship\n      overriddenTimeZone\n      marks {\n        id\n        kind\n        facilityId\n        facilityName\n        note\n        markedByName\n        markedAt\n      }\n    }\n    fellowships(withRetired: true) {\n      code\n      name\n      isRetired\n    }\n    facilities {\n      id\n      name\n    }\n  }\n": typeof types.MeetingDocument,
    "\n  mutation AddMeeting($input: AddMeetingInput!) {\n    addMeeting(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.AddMeetingDocument,
    "\n  mutation ChangeMeeting($input: ChangeMeetingInput!) {\n    changeMeeting(input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeMeetingDocument,
    "\n  mutation EndMeeting($input: MeetingInput!) {\n    endMeeting(input: $input) {\n      id\n    }\n  }\n": typeof types.EndMeetingDocument,
    "\n  mutation OverrideMeeting($input: OverrideMeetingInput!) {\n    overrideMeeting(input: $input) {\n      id\n    }\n  }\n": typeof types.OverrideMeetingDocument,
    "\n  mutation MarkMeeting($input: MarkMeetingInput!) {\n    markMeeting(input: $input) {\n      id\n    }\n  }\n": typeof types.MarkMeetingDocument,
    "\n  mutation UnmarkMeeting($input: UnmarkMeetingInput!) {\n    unmarkMeeting(input: $input) {\n      id\n    }\n  }\n": typeof types.UnmarkMeetingDocument,
    "\n  query ReportedMeetings {\n    reportedMeetings {\n      id\n      lastReportedOn\n      reportCount\n      meeting {\n        id\n        name\n        sourceName\n        weekday\n        startTime\n        endTime\n        timeZone\n      }\n    }\n  }\n": typeof types.ReportedMeetingsDocument,
    "\n  mutation ConfirmMeetingClosed($input: MeetingReportInput!) {\n    confirmMeetingClosed(input: $input) {\n      id\n    }\n  }\n": typeof types.ConfirmMeetingClosedDocument,
    "\n  mutation DismissMeetingReport($input: MeetingReportInput!) {\n    dismissMeetingReport(input: $input) {\n      id\n    }\n  }\n": typeof types.DismissMeetingReportDocument,
    "\n  query OwnPaths {\n    ownPaths {\n      id\n      code\n      name\n      isTwelveStep\n      website\n      isRetired\n      meetingTypes {\n        code\n        en\n        es\n        format\n      }\n    }\n  }\n": typeof types.OwnPathsDocument,
    "\n  mutation AddOwnPath($input: AddOwnPathInput!) {\n    addOwnPath(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.AddOwnPathDocument,
    "\n  mutation ChangeOwnPath($input: ChangeOwnPathInput!) {\n    changeOwnPath(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.ChangeOwnPathDocument,
    "\n  mutation RetireOwnPath($input: OwnPathInput!) {\n    retireOwnPath(input: $input) {\n      id\n    }\n  }\n": typeof types.RetireOwnPathDocument,
    "\n  mutation ReviveOwnPath($input: OwnPathInput!) {\n    reviveOwnPath(input: $input) {\n      id\n    }\n  }\n": typeof types.ReviveOwnPathDocument,
    "\n  query Wording($fellowship: String!) {\n    stepTexts(fellowship: $fellowship) {\n      kind\n      labels\n      choice\n      hasHistoric\n      wording\n      source\n      notice\n    }\n  }\n": typeof types.WordingDocument,
    "\n  mutation ChooseWording($input: ChooseWordingInput!) {\n    chooseWording(input: $input) {\n      kind\n    }\n  }\n": typeof types.ChooseWordingDocument,
    "\n  query EmergencyReviews {\n    emergencyReviews {\n      id\n      version\n      patientId\n      patientName\n      openedByName\n      recipientName\n      recipientAffiliation\n      discloserName\n      nature\n      startedAt\n      endsAt\n      actions\n      verdict\n      reviewNote\n      reviewedByName\n      reviewedAt\n    }\n  }\n": typeof types.EmergencyReviewsDocument,
    "\n  mutation ReviewEmergency($input: ReviewEmergencyInput!) {\n    reviewEmergency(input: $input) {\n      id\n    }\n  }\n": typeof types.ReviewEmergencyDocument,
    "\n  query Facilities {\n    facilities {\n      id\n      name\n      phone\n      postalCode\n      timeZone\n      version\n      dutyHours {\n        weekday\n        startTime\n        endTime\n      }\n    }\n  }\n": typeof types.FacilitiesDocument,
    "\n  query CallForms {\n    callForms {\n      facilityId\n      isOpen\n      address\n      embedAddress\n      frameOrigins\n    }\n  }\n": typeof types.CallFormsDocument,
    "\n  mutation SetCallForm($input: SetCallFormInput!) {\n    setCallForm(input: $input) {\n      facilityId\n      isOpen\n      address\n      embedAddress\n      frameOrigins\n    }\n  }\n": typeof types.SetCallFormDocument,
    "\n  mutation CreateFacility($input: CreateFacilityInput!) {\n    createFacility(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.CreateFacilityDocument,
    "\n  mutation UpdateFacility($input: UpdateFacilityInput!) {\n    updateFacility(input: $input) {\n      id\n      name\n      phone\n      postalCode\n      timeZone\n      version\n      dutyHours {\n        weekday\n        startTime\n        endTime\n      }\n    }\n  }\n": typeof types.UpdateFacilityDocument,
    "\n  query FacilityOffers {\n    facilityOffers {\n      ...FacilityOfferPart\n    }\n  }\n  fragment FacilityOfferPart on FacilityOffer {\n    facilityId\n    version\n    isListed\n    levels\n    needs\n    languages\n    freePlaces\n    placesAt\n    address\n  }\n": typeof types.FacilityOffersDocument,
    "\n  mutation SaveFacilityOffer($input: SaveFacilityOfferInput!) {\n    saveFacilityOffer(input: $input) {\n      ...FacilityOfferPart\n    }\n  }\n": typeof types.SaveFacilityOfferDocument,
    "\n  query CountedPlaces {\n    programmePlaces {\n      id\n      facilityId\n      levelOfCare\n      track\n      places\n      version\n    }\n  }\n": typeof types.CountedPlacesDocument,
    "\n  mutation SaveProgrammePlaces($input: SaveProgrammePlacesInput!) {\n    saveProgrammePlaces(input: $input) {\n      id\n    }\n  }\n": typeof types.SaveProgrammePlacesDocument,
    "\n  query StaffHoldings($staffMemberId: ID!) {\n    staffHoldings(staffMemberId: $staffMemberId) {\n      kind\n      held\n    }\n  }\n": typeof types.StaffHoldingsDocument,
    "\n  mutation HandOverWork($input: HandOverWorkInput!) {\n    handOverWork(input: $input) {\n      kind\n      held\n    }\n  }\n": typeof types.HandOverWorkDocument,
    "\n  query PrivacyIncidents {\n    privacyIncidents {\n      id\n      version\n      source\n      whatHappened\n      discoveredOn\n      notifyBy\n      patientIds\n      peopleAffected\n      messagesSent\n      reportedByName\n      decision\n      decisionNote\n      decidedByName\n      notifiedOn\n      closedByName\n      closedAt\n    }\n  }\n": typeof types.PrivacyIncidentsDocument,
    "\n  mutation ReportPrivacyIncident($input: ReportPrivacyIncidentInput!) {\n    reportPrivacyIncident(input: $input) {\n      id\n    }\n  }\n": typeof types.ReportPrivacyIncidentDocument,
    "\n  mutation DecidePrivacyIncident($input: DecidePrivacyIncidentInput!) {\n    decidePrivacyIncident(input: $input) {\n      id\n    }\n  }\n": typeof types.DecidePrivacyIncidentDocument,
    "\n  mutation ClosePrivacyIncident($input: ClosePrivacyIncidentInput!) {\n    closePrivacyIncident(input: $input) {\n      id\n    }\n  }\n": typeof types.ClosePrivacyIncidentDocument,
    "\n  query MinorRule {\n    minorRule {\n      rule\n      aloneFromAge\n      maySign\n      source\n      confirmedByName\n      confirmedAt\n      version\n    }\n  }\n": typeof types.MinorRuleDocument,
    "\n  mutation SaveMinorRule($input: SaveMinorRuleInput!) {\n    saveMinorRule(input: $input) {\n      version\n    }\n  }\n": typeof types.SaveMinorRuleDocument,
    "\n  query Coverage($facilityId: ID!) {\n    coverage(facilityId: $facilityId) {\n      facilityId\n      facilityName\n      timeZone\n      people {\n        id\n        displayName\n      }\n      spans {\n        startsAt\n        endsAt\n        note\n        first {\n          id\n          displayName\n        }\n        backup {\n          id\n          displayName\n        }\n      }\n      shifts {\n        id\n        place\n        weekday\n        localDate\n        startTime\n        endTime\n        note\n        isHolderInvited\n        staffMember {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.CoverageDocument,
    "\n  mutation AddOnCallShift($input: AddOnCallShiftInput!) {\n    addOnCallShift(input: $input) {\n      facilityId\n    }\n  }\n": typeof types.AddOnCallShiftDocument,
    "\n  mutation RemoveOnCallShift($input: OnCallShiftInput!) {\n    removeOnCallShift(input: $input) {\n      facilityId\n    }\n  }\n": typeof types.RemoveOnCallShiftDocument,
    "\n  query Operations {\n    queueHealth {\n      name\n      waiting\n      active\n      delayed\n      failed\n      oldestWaitingSeconds\n    }\n    deliveryHealth {\n      dueNow\n      oldestDueSeconds\n      sentToday\n      unknownOpen\n      outboxWaiting\n    }\n    channelHealth {\n      channel\n      lastAcceptedAt\n      acceptedLastHour\n      dueNow\n      oldestDueSeconds\n      failures {\n        kind\n        count\n      }\n    }\n    sendingPauses {\n      scope\n      reason\n      pausedByName\n    }\n    forgettingHealth {\n      keepDays\n      forgotten\n      lastForgottenAt\n      due\n      nextLookAt\n    }\n    sealingHealth {\n      sealed\n      plain\n      isAtWork\n    }\n  }\n": typeof types.OperationsDocument,
    "\n  mutation PauseSending($input: PauseSendingInput!) {\n    pauseSending(input: $input) {\n      scope\n    }\n  }\n": typeof types.PauseSendingDocument,
    "\n  mutation ResumeSending($input: ResumeSendingInput!) {\n    resumeSending(input: $input) {\n      scope\n    }\n  }\n": typeof types.ResumeSendingDocument,
    "\n  query DeadLetters($after: String) {\n    deadLetters(first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          createdAt\n          failedAt\n          tries\n          errorCode\n          version\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.DeadLettersDocument,
    "\n  query DeadLetterKinds {\n    deadLetterKinds {\n      kind\n      count\n    }\n  }\n": typeof types.DeadLetterKindsDocument,
    "\n  mutation ReplayDeadLetter($input: ReplayDeadLetterInput!) {\n    replayDeadLetter(input: $input) {\n      count\n    }\n  }\n": typeof types.ReplayDeadLetterDocument,
    "\n  mutation ReplayDeadLetters($input: ReplayDeadLettersInput!) {\n    replayDeadLetters(input: $input) {\n      count\n    }\n  }\n": typeof types.ReplayDeadLettersDocument,
    "\n  query Organization {\n    organization {\n      id\n      name\n      neutralSenderName\n      returnAddress\n      weekStartsOn\n      goalPresets\n      inquiryKeepDays\n      version\n    }\n  }\n": typeof types.OrganizationDocument,
    "\n  query SafetySettings {\n    safetySettings {\n      cravingThreshold\n      answerMinutes\n      version\n    }\n  }\n": typeof types.SafetySettingsDocument,
    "\n  mutation ChangeSafetySettings($input: ChangeSafetySettingsInput!) {\n    changeSafetySettings(input: $input) {\n      cravingThreshold\n      answerMinutes\n      version\n    }\n  }\n": typeof types.ChangeSafetySettingsDocument,
    "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      id\n      name\n      neutralSenderName\n      returnAddress\n      weekStartsOn\n      goalPresets\n      inquiryKeepDays\n      version\n    }\n  }\n": typeof types.UpdateOrganizationDocument,
    "\n  query Overview {\n    organization {\n      id\n      name\n      neutralSenderName\n      version\n    }\n    facilities {\n      id\n      hasOnCall\n      dutyHours {\n        weekday\n      }\n    }\n    staffMembers(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          status\n        }\n      }\n    }\n    feedSources {\n      id\n      meetingCount\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query PacketForms {\n    packetForms {\n      id\n      number\n      questionCount\n      isInUse\n      publishedAt\n      editedByName\n    }\n  }\n": typeof types.PacketFormsDocument,
    "\n  fragment PacketFormPart on PacketFormContent {\n    questionnaire\n    form {\n      id\n      version\n      number\n      isInUse\n      publishedAt\n    }\n    changes {\n      linkId\n      change\n      before\n      after\n      aspects\n    }\n    sections {\n      linkId\n      words {\n        en\n        es\n      }\n      questions {\n        ...PreviewQuestion\n        questions {\n          ...PreviewQuestion\n        }\n      }\n    }\n  }\n  fragment PreviewQuestion on PacketQuestion {\n    linkId\n    type\n    isRequired\n    repeats\n    maxLength\n    words {\n      en\n      es\n    }\n    options {\n      code\n      words {\n        en\n        es\n      }\n    }\n    rules {\n      isAny\n      hides\n      conditions {\n        question\n        operator\n        answer\n      }\n    }\n    neededWhen {\n      question\n      operator\n      answer\n    }\n  }\n": typeof types.PacketFormPartFragmentDoc,
    "\n  query PacketForm($id: ID!) {\n    packetForm(id: $id) {\n      ...PacketFormPart\n    }\n  }\n": typeof types.PacketFormDocument,
    "\n  mutation BeginPacketForm($input: BeginPacketFormInput!) {\n    beginPacketForm(input: $input) {\n      form {\n        id\n      }\n    }\n  }\n": typeof types.BeginPacketFormDocument,
    "\n  mutation SavePacketForm($input: SavePacketFormInput!) {\n    savePacketForm(input: $input) {\n      ...PacketFormPart\n    }\n  }\n": typeof types.SavePacketFormDocument,
    "\n  mutation PublishPacketForm($input: PublishPacketFormInput!) {\n    publishPacketForm(input: $input) {\n      form {\n        number\n      }\n    }\n  }\n": typeof types.PublishPacketFormDocument,
    "\n  fragment StaffMemberFields on StaffMember {\n    id\n    displayName\n    email\n    invitedAt\n    lastSignInAt\n    roles\n    status\n    credential\n    credentialTitle\n    licenseNumber\n    licenseState\n    licenseExpiresOn\n    pagingPhone\n    version\n  }\n": typeof types.StaffMemberFieldsFragmentDoc,
    "\n  query StaffMembers($after: String) {\n    staffMembers(after: $after, first: 50) {\n      edges {\n        node {\n          ...StaffMemberFields\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n": typeof types.StaffMembersDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      id\n      email\n    }\n  }\n": typeof types.InviteStaffDocument,
    "\n  mutation SetStaffRoles($input: SetStaffRolesInput!) {\n    setStaffRoles(input: $input) {\n      ...StaffMemberFields\n    }\n  }\n": typeof types.SetStaffRolesDocument,
    "\n  mutation ResendInvitation($input: StaffMemberInput!) {\n    resendInvitation(input: $input) {\n      id\n      email\n      version\n    }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  mutation DeactivateStaff($input: StaffMemberInput!) {\n    deactivateStaff(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": typeof types.DeactivateStaffDocument,
    "\n  mutation SetStaffCredential($input: SetStaffCredentialInput!) {\n    setStaffCredential(input: $input) {\n      ...StaffMemberFields\n    }\n  }\n": typeof types.SetStaffCredentialDocument,
    "\n  mutation SetPagingPhone($input: SetPagingPhoneInput!) {\n    setPagingPhone(input: $input) {\n      ...StaffMemberFields\n    }\n  }\n": typeof types.SetPagingPhoneDocument,
    "\n  query Programmes {\n    followUpProgrammes {\n      code\n      name\n      anchorEvent\n      isOn\n      steps {\n        code\n      }\n      counts {\n        running\n      }\n    }\n  }\n": typeof types.ProgrammesDocument,
    "\n  query Programme($programmeCode: String!) {\n    followUpProgramme(programmeCode: $programmeCode) {\n      code\n      version\n      name\n      anchorEvent\n      whenAgain\n      stopsOn\n      isOn\n      publishedByName\n      publishedAt\n      steps {\n        code\n        name\n        action\n        dayOffset\n        localTime\n        afterHours\n        slot\n        sendWithinHours\n        openForDays\n        channels\n        answer\n        ifUnanswered\n        words {\n          en {\n            subject\n            body\n            text\n          }\n          es {\n            subject\n            body\n            text\n          }\n        }\n      }\n      counts {\n        running\n        runningOlder\n        begun\n        completed\n        stopped\n        steps {\n          stepCode\n          due\n          byEmail\n          bySms\n          answeredByEmail\n          answeredBySms\n          answeredByVoice\n          reached\n          leftMessage\n          notReached\n          posted\n          notSent\n          tasks\n        }\n      }\n    }\n  }\n": typeof types.ProgrammeDocument,
    "\n  mutation PublishProgramme($input: PublishProgrammeInput!) {\n    publishFollowUpProgramme(input: $input) {\n      code\n      version\n    }\n  }\n": typeof types.PublishProgrammeDocument,
    "\n  mutation TurnProgramme($input: TurnProgrammeInput!) {\n    turnFollowUpProgramme(input: $input) {\n      code\n      isOn\n    }\n  }\n": typeof types.TurnProgrammeDocument,
    "\n  mutation MoveEnrollments($input: ProgrammeInput!) {\n    moveFollowUpEnrollments(input: $input) {\n      code\n    }\n  }\n": typeof types.MoveEnrollmentsDocument,
    "\n  query OrganizationExport {\n    organizationExport {\n      openedAt\n      closesAt\n      reason\n      downloadedAt\n      downloadedByName\n    }\n  }\n": typeof types.OrganizationExportDocument,
    "\n  mutation TakeOrganizationExport {\n    takeOrganizationExport {\n      closesAt\n    }\n  }\n": typeof types.TakeOrganizationExportDocument,
    "\n  query SecondFactorRule {\n    secondFactorRule {\n      requiredFrom\n      readyStaffIds\n    }\n  }\n": typeof types.SecondFactorRuleDocument,
    "\n  query StaffSignIns {\n    staffSignIns {\n      id\n      at\n      outcome\n      userAgent\n      network\n      staffMemberId\n      displayName\n    }\n  }\n": typeof types.StaffSignInsDocument,
    "\n  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {\n    requireSecondFactor(input: $input) {\n      requiredFrom\n      readyStaffIds\n    }\n  }\n": typeof types.RequireSecondFactorDocument,
    "\n  mutation ResetSecondFactors($input: StaffMemberInput!) {\n    resetSecondFactors(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ResetSecondFactorsDocument,
    "\n  fragment SignalRuleFields on SignalRule {\n    rule\n    isOn\n    canBeOff\n    amount\n    days\n    amountBounds {\n      initial\n      least\n      most\n    }\n    daysBounds {\n      initial\n      least\n      most\n    }\n    version\n  }\n": typeof types.SignalRuleFieldsFragmentDoc,
    "\n  query SignalRules {\n    signalRules {\n      ...SignalRuleFields\n    }\n  }\n": typeof types.SignalRulesDocument,
    "\n  mutation ChangeSignalRule($input: ChangeSignalRuleInput!) {\n    changeSignalRule(input: $input) {\n      ...SignalRuleFields\n    }\n  }\n": typeof types.ChangeSignalRuleDocument,
    "\n  query TaskTemplates {\n    taskTemplates {\n      id\n      kind\n      step\n      title\n      details\n      spanishTitle\n      spanishDetails\n      isRetired\n    }\n  }\n": typeof types.TaskTemplatesDocument,
    "\n  mutation AddTaskTemplate($input: AddTaskTemplateInput!) {\n    addTaskTemplate(input: $input) {\n      id\n      title\n    }\n  }\n": typeof types.AddTaskTemplateDocument,
    "\n  mutation ChangeTaskTemplate($input: ChangeTaskTemplateInput!) {\n    changeTaskTemplate(input: $input) {\n      id\n      title\n    }\n  }\n": typeof types.ChangeTaskTemplateDocument,
    "\n  mutation RetireTaskTemplate($input: TaskTemplateInput!) {\n    retireTaskTemplate(input: $input) {\n      id\n    }\n  }\n": typeof types.RetireTaskTemplateDocument,
    "\n  mutation ReviveTaskTemplate($input: TaskTemplateInput!) {\n    reviveTaskTemplate(input: $input) {\n      id\n    }\n  }\n": typeof types.ReviveTaskTemplateDocument,
    "\n  query TextGoLive {\n    textGoLive {\n      isProviderSet\n      isArmed\n      armedAt\n      armedByName\n      helpWords\n      requirements {\n        requirement\n        note\n        confirmedAt\n        confirmedByName\n      }\n    }\n    organization {\n      neutralSenderName\n    }\n  }\n": typeof types.TextGoLiveDocument,
    "\n  mutation ConfirmTextRequirement($input: ConfirmTextRequirementInput!) {\n    confirmTextRequirement(input: $input) {\n      isArmed\n    }\n  }\n": typeof types.ConfirmTextRequirementDocument,
    "\n  mutation WithdrawTextRequirement($input: WithdrawTextRequirementInput!) {\n    withdrawTextRequirement(input: $input) {\n      isArmed\n    }\n  }\n": typeof types.WithdrawTextRequirementDocument,
    "\n  mutation ArmTexts($input: ArmTextsInput!) {\n    armTexts(input: $input) {\n      isArmed\n    }\n  }\n": typeof types.ArmTextsDocument,
    "\n  mutation DisarmTexts($input: DisarmTextsInput!) {\n    disarmTexts(input: $input) {\n      isArmed\n    }\n  }\n": typeof types.DisarmTextsDocument,
    "\n  query Viewer {\n    viewer {\n      staffMemberId\n      displayName\n      email\n      now\n      permissions\n      roles\n      lacksSecondFactor\n      hasSecondFactor\n      organization {\n        id\n        name\n        secondFactorFrom\n      }\n      memberships {\n        organizationId\n        organizationName\n        isCurrent\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query SendingHalt {\n    sendingHalt {\n      since\n    }\n  }\n": typeof types.SendingHaltDocument,
};
const documents: Documents = {
    "\n  query AdmissionSettings {\n    admissionSettings {\n      items {\n        item\n        isOn\n        dueHours\n      }\n      tracks\n      programmeCode\n      version\n    }\n    followUpProgrammes {\n      code\n      name\n      isOn\n    }\n  }\n": types.AdmissionSettingsDocument,
    "\n  mutation SaveAdmissionSettings($input: SaveAdmissionSettingsInput!) {\n    saveAdmissionSettings(input: $input) {\n      version\n    }\n  }\n": types.SaveAdmissionSettingsDocument,
    "\n  query AuditEvents($patientId: ID, $after: String) {\n    auditEvents(patientId: $patientId, after: $after, first: 50) {\n      edges {\n        node {\n          id\n          at\n          actorName\n          action\n          outcome\n          patientIds\n          requestId\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.AuditEventsDocument,
    "\n  query AuditCheck($from: AuditHeadInput) {\n    auditCheck(from: $from) {\n      seals\n      events\n      next {\n        seal\n        hash\n      }\n      head {\n        seal\n        hash\n      }\n      broken {\n        fault\n        seal\n        eventId\n      }\n    }\n  }\n": types.AuditCheckDocument,
    "\n  query Look {\n    organization {\n      id\n      name\n      accentColor\n      shortName\n      version\n    }\n  }\n": types.LookDocument,
    "\n  mutation SaveLook($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      id\n      name\n      accentColor\n      shortName\n      version\n    }\n  }\n": types.SaveLookDocument,
    "\n  query FeedSources {\n    feedSources {\n      id\n      name\n      kind\n      format\n      columns {\n        field\n        columns\n      }\n      url\n      isOwnAddress\n      hasFirstRows\n      fellowship\n      defaultTimeZone\n      meetingCount\n      isRefreshing\n      lastAttemptAt\n      lastSuccessAt\n      lastError\n      lastImport {\n        id\n        status\n        errorCode\n        fileName\n        startedAt\n        finishedAt\n        importedByName\n        rowsDone\n        rows\n        imported\n        refused\n        added\n        changed\n        missing\n      }\n    }\n    fellowships(withRetired: true) {\n      code\n      name\n      isTwelveStep\n      isRetired\n    }\n  }\n": types.FeedSourcesDocument,
    "\n  mutation RefreshFeedSource($input: FeedSourceInput!) {\n    refreshFeedSource(input: $input) {\n      id\n      isRefreshing\n    }\n  }\n": types.RefreshFeedSourceDocument,
    "\n  mutation CreateFeedSource($input: CreateFeedSourceInput!) {\n    createFeedSource(input: $input) {\n      id\n      name\n    }\n  }\n": types.CreateFeedSourceDocument,
    "\n  query MeetingImport($id: ID!) {\n    meetingImport(id: $id) {\n      id\n      status\n      errorCode\n      isTakenElsewhere\n      sourceId\n      sourceName\n      fileName\n      startedAt\n      finishedAt\n      importedByName\n      rowsDone\n      rows\n      imported\n      refused\n      added\n      changed\n      missing\n      reasons {\n        reason\n        count\n      }\n      refusals {\n        row\n        name\n        slug\n        reason\n      }\n      difference {\n        present\n        listed\n        added\n        gone\n        goneBefore\n        moved\n        renamed\n        examples {\n          added {\n            name\n            weekday\n            startTime\n          }\n          gone {\n            name\n            weekday\n            startTime\n          }\n          moved {\n            name\n            weekday\n            startTime\n            before {\n              weekday\n              startTime\n            }\n          }\n        }\n      }\n    }\n  }\n": types.MeetingImportDocument,
    "\n  mutation AcceptMeetingImport($input: MeetingImportInput!) {\n    acceptMeetingImport(input: $input) {\n      id\n      status\n    }\n  }\n": types.AcceptMeetingImportDocument,
    "\n  mutation DiscardMeetingImport($input: MeetingImportInput!) {\n    discardMeetingImport(input: $input) {\n      id\n      status\n    }\n  }\n": types.DiscardMeetingImportDocument,
    "\n  query ListPreview($input: PreviewListInput!) {\n    listPreview(input: $input) {\n      rows\n      imported\n      columns {\n        name\n        samples\n      }\n      mapping {\n        field\n        columns\n      }\n      meetings {\n        name\n        weekday\n        startTime\n        attendance\n        formats\n        address\n      }\n      refusals {\n        row\n        name\n        reason\n      }\n    }\n  }\n": types.ListPreviewDocument,
    "\n  mutation MapFeedColumns($input: MapColumnsInput!) {\n    mapFeedColumns(input: $input) {\n      id\n    }\n  }\n": types.MapFeedColumnsDocument,
    "\n  query Meetings($filter: MeetingFilter, $after: String) {\n    meetings(filter: $filter, after: $after, first: 50) {\n      edges {\n        node {\n          id\n          name\n          weekday\n          startTime\n          endTime\n          timeZone\n          attendance\n          formats\n          fellowship\n          locationName\n          address\n          region\n          conferenceUrl\n          sourceName\n          isHidden\n          marks {\n            id\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n": types.MeetingsDocument,
    "\n  query TileServer {\n    tileServer {\n      tileAddress\n      attribution\n    }\n  }\n": types.TileServerDocument,
    "\n  mutation SetTileServer($input: SetTileServerInput!) {\n    setTileServer(input: $input) {\n      tileAddress\n      attribution\n    }\n  }\n": types.SetTileServerDocument,
    "\n  mutation RemoveTileServer {\n    removeTileServer\n  }\n": types.RemoveTileServerDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id\n      name\n      sourceId\n      sourceName\n      isManual\n      fellowship\n      timeZone\n      weekday\n      startTime\n      endTime\n      attendance\n      formats\n      types {\n        code\n        en\n      }\n      locationName\n      address\n      conferenceUrl\n      conferencePhone\n      notes\n      missingSince\n      isHidden\n      overriddenFellowship\n      overriddenTimeZone\n      marks {\n        id\n        kind\n        facilityId\n        facilityName\n        note\n        markedByName\n        markedAt\n      }\n    }\n    fellowships(withRetired: true) {\n      code\n      name\n      isRetired\n    }\n    facilities {\n      id\n      name\n    }\n  }\n": types.MeetingDocument,
    "\n  mutation AddMeeting($input: AddMeetingInput!) {\n    addMeeting(input: $input) {\n      id\n      name\n    }\n  }\n": types.AddMeetingDocument,
    "\n  mutation ChangeMeeting($input: ChangeMeetingInput!) {\n    changeMeeting(input: $input) {\n      id\n    }\n  }\n": types.ChangeMeetingDocument,
    "\n  mutation EndMeeting($input: MeetingInput!) {\n    endMeeting(input: $input) {\n      id\n    }\n  }\n": types.EndMeetingDocument,
    "\n  mutation OverrideMeeting($input: OverrideMeetingInput!) {\n    overrideMeeting(input: $input) {\n      id\n    }\n  }\n": types.OverrideMeetingDocument,
    "\n  mutation MarkMeeting($input: MarkMeetingInput!) {\n    markMeeting(input: $input) {\n      id\n    }\n  }\n": types.MarkMeetingDocument,
    "\n  mutation UnmarkMeeting($input: UnmarkMeetingInput!) {\n    unmarkMeeting(input: $input) {\n      id\n    }\n  }\n": types.UnmarkMeetingDocument,
    "\n  query ReportedMeetings {\n    reportedMeetings {\n      id\n      lastReportedOn\n      reportCount\n      meeting {\n        id\n        name\n        sourceName\n        weekday\n        startTime\n        endTime\n        timeZone\n      }\n    }\n  }\n": types.ReportedMeetingsDocument,
    "\n  mutation ConfirmMeetingClosed($input: MeetingReportInput!) {\n    confirmMeetingClosed(input: $input) {\n      id\n    }\n  }\n": types.ConfirmMeetingClosedDocument,
    "\n  mutation DismissMeetingReport($input: MeetingReportInput!) {\n    dismissMeetingReport(input: $input) {\n      id\n    }\n  }\n": types.DismissMeetingReportDocument,
    "\n  query OwnPaths {\n    ownPaths {\n      id\n      code\n      name\n      isTwelveStep\n      website\n      isRetired\n      meetingTypes {\n        code\n        en\n        es\n        format\n      }\n    }\n  }\n": types.OwnPathsDocument,
    "\n  mutation AddOwnPath($input: AddOwnPathInput!) {\n    addOwnPath(input: $input) {\n      id\n      name\n    }\n  }\n": types.AddOwnPathDocument,
    "\n  mutation ChangeOwnPath($input: ChangeOwnPathInput!) {\n    changeOwnPath(input: $input) {\n      id\n      name\n    }\n  }\n": types.ChangeOwnPathDocument,
    "\n  mutation RetireOwnPath($input: OwnPathInput!) {\n    retireOwnPath(input: $input) {\n      id\n    }\n  }\n": types.RetireOwnPathDocument,
    "\n  mutation ReviveOwnPath($input: OwnPathInput!) {\n    reviveOwnPath(input: $input) {\n      id\n    }\n  }\n": types.ReviveOwnPathDocument,
    "\n  query Wording($fellowship: String!) {\n    stepTexts(fellowship: $fellowship) {\n      kind\n      labels\n      choice\n      hasHistoric\n      wording\n      source\n      notice\n    }\n  }\n": types.WordingDocument,
    "\n  mutation ChooseWording($input: ChooseWordingInput!) {\n    chooseWording(input: $input) {\n      kind\n    }\n  }\n": types.ChooseWordingDocument,
    "\n  query EmergencyReviews {\n    emergencyReviews {\n      id\n      version\n      patientId\n      patientName\n      openedByName\n      recipientName\n      recipientAffiliation\n      discloserName\n      nature\n      startedAt\n      endsAt\n      actions\n      verdict\n      reviewNote\n      reviewedByName\n      reviewedAt\n    }\n  }\n": types.EmergencyReviewsDocument,
    "\n  mutation ReviewEmergency($input: ReviewEmergencyInput!) {\n    reviewEmergency(input: $input) {\n      id\n    }\n  }\n": types.ReviewEmergencyDocument,
    "\n  query Facilities {\n    facilities {\n      id\n      name\n      phone\n      postalCode\n      timeZone\n      version\n      dutyHours {\n        weekday\n        startTime\n        endTime\n      }\n    }\n  }\n": types.FacilitiesDocument,
    "\n  query CallForms {\n    callForms {\n      facilityId\n      isOpen\n      address\n      embedAddress\n      frameOrigins\n    }\n  }\n": types.CallFormsDocument,
    "\n  mutation SetCallForm($input: SetCallFormInput!) {\n    setCallForm(input: $input) {\n      facilityId\n      isOpen\n      address\n      embedAddress\n      frameOrigins\n    }\n  }\n": types.SetCallFormDocument,
    "\n  mutation CreateFacility($input: CreateFacilityInput!) {\n    createFacility(input: $input) {\n      id\n      name\n    }\n  }\n": types.CreateFacilityDocument,
    "\n  mutation UpdateFacility($input: UpdateFacilityInput!) {\n    updateFacility(input: $input) {\n      id\n      name\n      phone\n      postalCode\n      timeZone\n      version\n      dutyHours {\n        weekday\n        startTime\n        endTime\n      }\n    }\n  }\n": types.UpdateFacilityDocument,
    "\n  query FacilityOffers {\n    facilityOffers {\n      ...FacilityOfferPart\n    }\n  }\n  fragment FacilityOfferPart on FacilityOffer {\n    facilityId\n    version\n    isListed\n    levels\n    needs\n    languages\n    freePlaces\n    placesAt\n    address\n  }\n": types.FacilityOffersDocument,
    "\n  mutation SaveFacilityOffer($input: SaveFacilityOfferInput!) {\n    saveFacilityOffer(input: $input) {\n      ...FacilityOfferPart\n    }\n  }\n": types.SaveFacilityOfferDocument,
    "\n  query CountedPlaces {\n    programmePlaces {\n      id\n      facilityId\n      levelOfCare\n      track\n      places\n      version\n    }\n  }\n": types.CountedPlacesDocument,
    "\n  mutation SaveProgrammePlaces($input: SaveProgrammePlacesInput!) {\n    saveProgrammePlaces(input: $input) {\n      id\n    }\n  }\n": types.SaveProgrammePlacesDocument,
    "\n  query StaffHoldings($staffMemberId: ID!) {\n    staffHoldings(staffMemberId: $staffMemberId) {\n      kind\n      held\n    }\n  }\n": types.StaffHoldingsDocument,
    "\n  mutation HandOverWork($input: HandOverWorkInput!) {\n    handOverWork(input: $input) {\n      kind\n      held\n    }\n  }\n": types.HandOverWorkDocument,
    "\n  query PrivacyIncidents {\n    privacyIncidents {\n      id\n      version\n      source\n      whatHappened\n      discoveredOn\n      notifyBy\n      patientIds\n      peopleAffected\n      messagesSent\n      reportedByName\n      decision\n      decisionNote\n      decidedByName\n      notifiedOn\n      closedByName\n      closedAt\n    }\n  }\n": types.PrivacyIncidentsDocument,
    "\n  mutation ReportPrivacyIncident($input: ReportPrivacyIncidentInput!) {\n    reportPrivacyIncident(input: $input) {\n      id\n    }\n  }\n": types.ReportPrivacyIncidentDocument,
    "\n  mutation DecidePrivacyIncident($input: DecidePrivacyIncidentInput!) {\n    decidePrivacyIncident(input: $input) {\n      id\n    }\n  }\n": types.DecidePrivacyIncidentDocument,
    "\n  mutation ClosePrivacyIncident($input: ClosePrivacyIncidentInput!) {\n    closePrivacyIncident(input: $input) {\n      id\n    }\n  }\n": types.ClosePrivacyIncidentDocument,
    "\n  query MinorRule {\n    minorRule {\n      rule\n      aloneFromAge\n      maySign\n      source\n      confirmedByName\n      confirmedAt\n      version\n    }\n  }\n": types.MinorRuleDocument,
    "\n  mutation SaveMinorRule($input: SaveMinorRuleInput!) {\n    saveMinorRule(input: $input) {\n      version\n    }\n  }\n": types.SaveMinorRuleDocument,
    "\n  query Coverage($facilityId: ID!) {\n    coverage(facilityId: $facilityId) {\n      facilityId\n      facilityName\n      timeZone\n      people {\n        id\n        displayName\n      }\n      spans {\n        startsAt\n        endsAt\n        note\n        first {\n          id\n          displayName\n        }\n        backup {\n          id\n          displayName\n        }\n      }\n      shifts {\n        id\n        place\n        weekday\n        localDate\n        startTime\n        endTime\n        note\n        isHolderInvited\n        staffMember {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": types.CoverageDocument,
    "\n  mutation AddOnCallShift($input: AddOnCallShiftInput!) {\n    addOnCallShift(input: $input) {\n      facilityId\n    }\n  }\n": types.AddOnCallShiftDocument,
    "\n  mutation RemoveOnCallShift($input: OnCallShiftInput!) {\n    removeOnCallShift(input: $input) {\n      facilityId\n    }\n  }\n": types.RemoveOnCallShiftDocument,
    "\n  query Operations {\n    queueHealth {\n      name\n      waiting\n      active\n      delayed\n      failed\n      oldestWaitingSeconds\n    }\n    deliveryHealth {\n      dueNow\n      oldestDueSeconds\n      sentToday\n      unknownOpen\n      outboxWaiting\n    }\n    channelHealth {\n      channel\n      lastAcceptedAt\n      acceptedLastHour\n      dueNow\n      oldestDueSeconds\n      failures {\n        kind\n        count\n      }\n    }\n    sendingPauses {\n      scope\n      reason\n      pausedByName\n    }\n    forgettingHealth {\n      keepDays\n      forgotten\n      lastForgottenAt\n      due\n      nextLookAt\n    }\n    sealingHealth {\n      sealed\n      plain\n      isAtWork\n    }\n  }\n": types.OperationsDocument,
    "\n  mutation PauseSending($input: PauseSendingInput!) {\n    pauseSending(input: $input) {\n      scope\n    }\n  }\n": types.PauseSendingDocument,
    "\n  mutation ResumeSending($input: ResumeSendingInput!) {\n    resumeSending(input: $input) {\n      scope\n    }\n  }\n": types.ResumeSendingDocument,
    "\n  query DeadLetters($after: String) {\n    deadLetters(first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          createdAt\n          failedAt\n          tries\n          errorCode\n          version\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.DeadLettersDocument,
    "\n  query DeadLetterKinds {\n    deadLetterKinds {\n      kind\n      count\n    }\n  }\n": types.DeadLetterKindsDocument,
    "\n  mutation ReplayDeadLetter($input: ReplayDeadLetterInput!) {\n    replayDeadLetter(input: $input) {\n      count\n    }\n  }\n": types.ReplayDeadLetterDocument,
    "\n  mutation ReplayDeadLetters($input: ReplayDeadLettersInput!) {\n    replayDeadLetters(input: $input) {\n      count\n    }\n  }\n": types.ReplayDeadLettersDocument,
    "\n  query Organization {\n    organization {\n      id\n      name\n      neutralSenderName\n      returnAddress\n      weekStartsOn\n      goalPresets\n      inquiryKeepDays\n      version\n    }\n  }\n": types.OrganizationDocument,
    "\n  query SafetySettings {\n    safetySettings {\n      cravingThreshold\n      answerMinutes\n      version\n    }\n  }\n": types.SafetySettingsDocument,
    "\n  mutation ChangeSafetySettings($input: ChangeSafetySettingsInput!) {\n    changeSafetySettings(input: $input) {\n      cravingThreshold\n      answerMinutes\n      version\n    }\n  }\n": types.ChangeSafetySettingsDocument,
    "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      id\n      name\n      neutralSenderName\n      returnAddress\n      weekStartsOn\n      goalPresets\n      inquiryKeepDays\n      version\n    }\n  }\n": types.UpdateOrganizationDocument,
    "\n  query Overview {\n    organization {\n      id\n      name\n      neutralSenderName\n      version\n    }\n    facilities {\n      id\n      hasOnCall\n      dutyHours {\n        weekday\n      }\n    }\n    staffMembers(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          status\n        }\n      }\n    }\n    feedSources {\n      id\n      meetingCount\n    }\n  }\n": types.OverviewDocument,
    "\n  query PacketForms {\n    packetForms {\n      id\n      number\n      questionCount\n      isInUse\n      publishedAt\n      editedByName\n    }\n  }\n": types.PacketFormsDocument,
    "\n  fragment PacketFormPart on PacketFormContent {\n    questionnaire\n    form {\n      id\n      version\n      number\n      isInUse\n      publishedAt\n    }\n    changes {\n      linkId\n      change\n      before\n      after\n      aspects\n    }\n    sections {\n      linkId\n      words {\n        en\n        es\n      }\n      questions {\n        ...PreviewQuestion\n        questions {\n          ...PreviewQuestion\n        }\n      }\n    }\n  }\n  fragment PreviewQuestion on PacketQuestion {\n    linkId\n    type\n    isRequired\n    repeats\n    maxLength\n    words {\n      en\n      es\n    }\n    options {\n      code\n      words {\n        en\n        es\n      }\n    }\n    rules {\n      isAny\n      hides\n      conditions {\n        question\n        operator\n        answer\n      }\n    }\n    neededWhen {\n      question\n      operator\n      answer\n    }\n  }\n": types.PacketFormPartFragmentDoc,
    "\n  query PacketForm($id: ID!) {\n    packetForm(id: $id) {\n      ...PacketFormPart\n    }\n  }\n": types.PacketFormDocument,
    "\n  mutation BeginPacketForm($input: BeginPacketFormInput!) {\n    beginPacketForm(input: $input) {\n      form {\n        id\n      }\n    }\n  }\n": types.BeginPacketFormDocument,
    "\n  mutation SavePacketForm($input: SavePacketFormInput!) {\n    savePacketForm(input: $input) {\n      ...PacketFormPart\n    }\n  }\n": types.SavePacketFormDocument,
    "\n  mutation PublishPacketForm($input: PublishPacketFormInput!) {\n    publishPacketForm(input: $input) {\n      form {\n        number\n      }\n    }\n  }\n": types.PublishPacketFormDocument,
    "\n  fragment StaffMemberFields on StaffMember {\n    id\n    displayName\n    email\n    invitedAt\n    lastSignInAt\n    roles\n    status\n    credential\n    credentialTitle\n    licenseNumber\n    licenseState\n    licenseExpiresOn\n    pagingPhone\n    version\n  }\n": types.StaffMemberFieldsFragmentDoc,
    "\n  query StaffMembers($after: String) {\n    staffMembers(after: $after, first: 50) {\n      edges {\n        node {\n          ...StaffMemberFields\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n": types.StaffMembersDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      id\n      email\n    }\n  }\n": types.InviteStaffDocument,
    "\n  mutation SetStaffRoles($input: SetStaffRolesInput!) {\n    setStaffRoles(input: $input) {\n      ...StaffMemberFields\n    }\n  }\n": types.SetStaffRolesDocument,
    "\n  mutation ResendInvitation($input: StaffMemberInput!) {\n    resendInvitation(input: $input) {\n      id\n      email\n      version\n    }\n  }\n": types.ResendInvitationDocument,
    "\n  mutation DeactivateStaff($input: StaffMemberInput!) {\n    deactivateStaff(input: $input) {\n      id\n      status\n      version\n    }\n  }\n": types.DeactivateStaffDocument,
    "\n  mutation SetStaffCredential($input: SetStaffCredentialInput!) {\n    setStaffCredential(input: $input) {\n      ...StaffMemberFields\n    }\n  }\n": types.SetStaffCredentialDocument,
    "\n  mutation SetPagingPhone($input: SetPagingPhoneInput!) {\n    setPagingPhone(input: $input) {\n      ...StaffMemberFields\n    }\n  }\n": types.SetPagingPhoneDocument,
    "\n  query Programmes {\n    followUpProgrammes {\n      code\n      name\n      anchorEvent\n      isOn\n      steps {\n        code\n      }\n      counts {\n        running\n      }\n    }\n  }\n": types.ProgrammesDocument,
    "\n  query Programme($programmeCode: String!) {\n    followUpProgramme(programmeCode: $programmeCode) {\n      code\n      version\n      name\n      anchorEvent\n      whenAgain\n      stopsOn\n      isOn\n      publishedByName\n      publishedAt\n      steps {\n        code\n        name\n        action\n        dayOffset\n        localTime\n        afterHours\n        slot\n        sendWithinHours\n        openForDays\n        channels\n        answer\n        ifUnanswered\n        words {\n          en {\n            subject\n            body\n            text\n          }\n          es {\n            subject\n            body\n            text\n          }\n        }\n      }\n      counts {\n        running\n        runningOlder\n        begun\n        completed\n        stopped\n        steps {\n          stepCode\n          due\n          byEmail\n          bySms\n          answeredByEmail\n          answeredBySms\n          answeredByVoice\n          reached\n          leftMessage\n          notReached\n          posted\n          notSent\n          tasks\n        }\n      }\n    }\n  }\n": types.ProgrammeDocument,
    "\n  mutation PublishProgramme($input: PublishProgrammeInput!) {\n    publishFollowUpProgramme(input: $input) {\n      code\n      version\n    }\n  }\n": types.PublishProgrammeDocument,
    "\n  mutation TurnProgramme($input: TurnProgrammeInput!) {\n    turnFollowUpProgramme(input: $input) {\n      code\n      isOn\n    }\n  }\n": types.TurnProgrammeDocument,
    "\n  mutation MoveEnrollments($input: ProgrammeInput!) {\n    moveFollowUpEnrollments(input: $input) {\n      code\n    }\n  }\n": types.MoveEnrollmentsDocument,
    "\n  query OrganizationExport {\n    organizationExport {\n      openedAt\n      closesAt\n      reason\n      downloadedAt\n      downloadedByName\n    }\n  }\n": types.OrganizationExportDocument,
    "\n  mutation TakeOrganizationExport {\n    takeOrganizationExport {\n      closesAt\n    }\n  }\n": types.TakeOrganizationExportDocument,
    "\n  query SecondFactorRule {\n    secondFactorRule {\n      requiredFrom\n      readyStaffIds\n    }\n  }\n": types.SecondFactorRuleDocument,
    "\n  query StaffSignIns {\n    staffSignIns {\n      id\n      at\n      outcome\n      userAgent\n      network\n      staffMemberId\n      displayName\n    }\n  }\n": types.StaffSignInsDocument,
    "\n  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {\n    requireSecondFactor(input: $input) {\n      requiredFrom\n      readyStaffIds\n    }\n  }\n": types.RequireSecondFactorDocument,
    "\n  mutation ResetSecondFactors($input: StaffMemberInput!) {\n    resetSecondFactors(input: $input) {\n      id\n      version\n    }\n  }\n": types.ResetSecondFactorsDocument,
    "\n  fragment SignalRuleFields on SignalRule {\n    rule\n    isOn\n    canBeOff\n    amount\n    days\n    amountBounds {\n      initial\n      least\n      most\n    }\n    daysBounds {\n      initial\n      least\n      most\n    }\n    version\n  }\n": types.SignalRuleFieldsFragmentDoc,
    "\n  query SignalRules {\n    signalRules {\n      ...SignalRuleFields\n    }\n  }\n": types.SignalRulesDocument,
    "\n  mutation ChangeSignalRule($input: ChangeSignalRuleInput!) {\n    changeSignalRule(input: $input) {\n      ...SignalRuleFields\n    }\n  }\n": types.ChangeSignalRuleDocument,
    "\n  query TaskTemplates {\n    taskTemplates {\n      id\n      kind\n      step\n      title\n      details\n      spanishTitle\n      spanishDetails\n      isRetired\n    }\n  }\n": types.TaskTemplatesDocument,
    "\n  mutation AddTaskTemplate($input: AddTaskTemplateInput!) {\n    addTaskTemplate(input: $input) {\n      id\n      title\n    }\n  }\n": types.AddTaskTemplateDocument,
    "\n  mutation ChangeTaskTemplate($input: ChangeTaskTemplateInput!) {\n    changeTaskTemplate(input: $input) {\n      id\n      title\n    }\n  }\n": types.ChangeTaskTemplateDocument,
    "\n  mutation RetireTaskTemplate($input: TaskTemplateInput!) {\n    retireTaskTemplate(input: $input) {\n      id\n    }\n  }\n": types.RetireTaskTemplateDocument,
    "\n  mutation ReviveTaskTemplate($input: TaskTemplateInput!) {\n    reviveTaskTemplate(input: $input) {\n      id\n    }\n  }\n": types.ReviveTaskTemplateDocument,
    "\n  query TextGoLive {\n    textGoLive {\n      isProviderSet\n      isArmed\n      armedAt\n      armedByName\n      helpWords\n      requirements {\n        requirement\n        note\n        confirmedAt\n        confirmedByName\n      }\n    }\n    organization {\n      neutralSenderName\n    }\n  }\n": types.TextGoLiveDocument,
    "\n  mutation ConfirmTextRequirement($input: ConfirmTextRequirementInput!) {\n    confirmTextRequirement(input: $input) {\n      isArmed\n    }\n  }\n": types.ConfirmTextRequirementDocument,
    "\n  mutation WithdrawTextRequirement($input: WithdrawTextRequirementInput!) {\n    withdrawTextRequirement(input: $input) {\n      isArmed\n    }\n  }\n": types.WithdrawTextRequirementDocument,
    "\n  mutation ArmTexts($input: ArmTextsInput!) {\n    armTexts(input: $input) {\n      isArmed\n    }\n  }\n": types.ArmTextsDocument,
    "\n  mutation DisarmTexts($input: DisarmTextsInput!) {\n    disarmTexts(input: $input) {\n      isArmed\n    }\n  }\n": types.DisarmTextsDocument,
    "\n  query Viewer {\n    viewer {\n      staffMemberId\n      displayName\n      email\n      now\n      permissions\n      roles\n      lacksSecondFactor\n      hasSecondFactor\n      organization {\n        id\n        name\n        secondFactorFrom\n      }\n      memberships {\n        organizationId\n        organizationName\n        isCurrent\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query SendingHalt {\n    sendingHalt {\n      since\n    }\n  }\n": types.SendingHaltDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdmissionSettings {\n    admissionSettings {\n      items {\n        item\n        isOn\n        dueHours\n      }\n      tracks\n      programmeCode\n      version\n    }\n    followUpProgrammes {\n      code\n      name\n      isOn\n    }\n  }\n"): typeof import('./graphql').AdmissionSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAdmissionSettings($input: SaveAdmissionSettingsInput!) {\n    saveAdmissionSettings(input: $input) {\n      version\n    }\n  }\n"): typeof import('./graphql').SaveAdmissionSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEvents($patientId: ID, $after: String) {\n    auditEvents(patientId: $patientId, after: $after, first: 50) {\n      edges {\n        node {\n          id\n          at\n          actorName\n          action\n          outcome\n          patientIds\n          requestId\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').AuditEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditCheck($from: AuditHeadInput) {\n    auditCheck(from: $from) {\n      seals\n      events\n      next {\n        seal\n        hash\n      }\n      head {\n        seal\n        hash\n      }\n      broken {\n        fault\n        seal\n        eventId\n      }\n    }\n  }\n"): typeof import('./graphql').AuditCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Look {\n    organization {\n      id\n      name\n      accentColor\n      shortName\n      version\n    }\n  }\n"): typeof import('./graphql').LookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLook($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      id\n      name\n      accentColor\n      shortName\n      version\n    }\n  }\n"): typeof import('./graphql').SaveLookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedSources {\n    feedSources {\n      id\n      name\n      kind\n      format\n      columns {\n        field\n        columns\n      }\n      url\n      isOwnAddress\n      hasFirstRows\n      fellowship\n      defaultTimeZone\n      meetingCount\n      isRefreshing\n      lastAttemptAt\n      lastSuccessAt\n      lastError\n      lastImport {\n        id\n        status\n        errorCode\n        fileName\n        startedAt\n        finishedAt\n        importedByName\n        rowsDone\n        rows\n        imported\n        refused\n        added\n        changed\n        missing\n      }\n    }\n    fellowships(withRetired: true) {\n      code\n      name\n      isTwelveStep\n      isRetired\n    }\n  }\n"): typeof import('./graphql').FeedSourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshFeedSource($input: FeedSourceInput!) {\n    refreshFeedSource(input: $input) {\n      id\n      isRefreshing\n    }\n  }\n"): typeof import('./graphql').RefreshFeedSourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateFeedSource($input: CreateFeedSourceInput!) {\n    createFeedSource(input: $input) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').CreateFeedSourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingImport($id: ID!) {\n    meetingImport(id: $id) {\n      id\n      status\n      errorCode\n      isTakenElsewhere\n      sourceId\n      sourceName\n      fileName\n      startedAt\n      finishedAt\n      importedByName\n      rowsDone\n      rows\n      imported\n      refused\n      added\n      changed\n      missing\n      reasons {\n        reason\n        count\n      }\n      refusals {\n        row\n        name\n        slug\n        reason\n      }\n      difference {\n        present\n        listed\n        added\n        gone\n        goneBefore\n        moved\n        renamed\n        examples {\n          added {\n            name\n            weekday\n            startTime\n          }\n          gone {\n            name\n            weekday\n            startTime\n          }\n          moved {\n            name\n            weekday\n            startTime\n            before {\n              weekday\n              startTime\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MeetingImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptMeetingImport($input: MeetingImportInput!) {\n    acceptMeetingImport(input: $input) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').AcceptMeetingImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardMeetingImport($input: MeetingImportInput!) {\n    discardMeetingImport(input: $input) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').DiscardMeetingImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListPreview($input: PreviewListInput!) {\n    listPreview(input: $input) {\n      rows\n      imported\n      columns {\n        name\n        samples\n      }\n      mapping {\n        field\n        columns\n      }\n      meetings {\n        name\n        weekday\n        startTime\n        attendance\n        formats\n        address\n      }\n      refusals {\n        row\n        name\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').ListPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MapFeedColumns($input: MapColumnsInput!) {\n    mapFeedColumns(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MapFeedColumnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meetings($filter: MeetingFilter, $after: String) {\n    meetings(filter: $filter, after: $after, first: 50) {\n      edges {\n        node {\n          id\n          name\n          weekday\n          startTime\n          endTime\n          timeZone\n          attendance\n          formats\n          fellowship\n          locationName\n          address\n          region\n          conferenceUrl\n          sourceName\n          isHidden\n          marks {\n            id\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').MeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TileServer {\n    tileServer {\n      tileAddress\n      attribution\n    }\n  }\n"): typeof import('./graphql').TileServerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTileServer($input: SetTileServerInput!) {\n    setTileServer(input: $input) {\n      tileAddress\n      attribution\n    }\n  }\n"): typeof import('./graphql').SetTileServerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTileServer {\n    removeTileServer\n  }\n"): typeof import('./graphql').RemoveTileServerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id\n      name\n      sourceId\n      sourceName\n      isManual\n      fellowship\n      timeZone\n      weekday\n      startTime\n      endTime\n      attendance\n      formats\n      types {\n        code\n        en\n      }\n      locationName\n      address\n      conferenceUrl\n      conferencePhone\n      notes\n      missingSince\n      isHidden\n      overriddenFellowship\n      overriddenTimeZone\n      marks {\n        id\n        kind\n        facilityId\n        facilityName\n        note\n        markedByName\n        markedAt\n      }\n    }\n    fellowships(withRetired: true) {\n      code\n      name\n      isRetired\n    }\n    facilities {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').MeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMeeting($input: AddMeetingInput!) {\n    addMeeting(input: $input) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').AddMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMeeting($input: ChangeMeetingInput!) {\n    changeMeeting(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMeeting($input: MeetingInput!) {\n    endMeeting(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OverrideMeeting($input: OverrideMeetingInput!) {\n    overrideMeeting(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').OverrideMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkMeeting($input: MarkMeetingInput!) {\n    markMeeting(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MarkMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnmarkMeeting($input: UnmarkMeetingInput!) {\n    unmarkMeeting(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UnmarkMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportedMeetings {\n    reportedMeetings {\n      id\n      lastReportedOn\n      reportCount\n      meeting {\n        id\n        name\n        sourceName\n        weekday\n        startTime\n        endTime\n        timeZone\n      }\n    }\n  }\n"): typeof import('./graphql').ReportedMeetingsDocument;
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
export function graphql(source: "\n  query OwnPaths {\n    ownPaths {\n      id\n      code\n      name\n      isTwelveStep\n      website\n      isRetired\n      meetingTypes {\n        code\n        en\n        es\n        format\n      }\n    }\n  }\n"): typeof import('./graphql').OwnPathsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOwnPath($input: AddOwnPathInput!) {\n    addOwnPath(input: $input) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').AddOwnPathDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeOwnPath($input: ChangeOwnPathInput!) {\n    changeOwnPath(input: $input) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ChangeOwnPathDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireOwnPath($input: OwnPathInput!) {\n    retireOwnPath(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RetireOwnPathDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviveOwnPath($input: OwnPathInput!) {\n    reviveOwnPath(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReviveOwnPathDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Wording($fellowship: String!) {\n    stepTexts(fellowship: $fellowship) {\n      kind\n      labels\n      choice\n      hasHistoric\n      wording\n      source\n      notice\n    }\n  }\n"): typeof import('./graphql').WordingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseWording($input: ChooseWordingInput!) {\n    chooseWording(input: $input) {\n      kind\n    }\n  }\n"): typeof import('./graphql').ChooseWordingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmergencyReviews {\n    emergencyReviews {\n      id\n      version\n      patientId\n      patientName\n      openedByName\n      recipientName\n      recipientAffiliation\n      discloserName\n      nature\n      startedAt\n      endsAt\n      actions\n      verdict\n      reviewNote\n      reviewedByName\n      reviewedAt\n    }\n  }\n"): typeof import('./graphql').EmergencyReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewEmergency($input: ReviewEmergencyInput!) {\n    reviewEmergency(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReviewEmergencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Facilities {\n    facilities {\n      id\n      name\n      phone\n      postalCode\n      timeZone\n      version\n      dutyHours {\n        weekday\n        startTime\n        endTime\n      }\n    }\n  }\n"): typeof import('./graphql').FacilitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallForms {\n    callForms {\n      facilityId\n      isOpen\n      address\n      embedAddress\n      frameOrigins\n    }\n  }\n"): typeof import('./graphql').CallFormsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCallForm($input: SetCallFormInput!) {\n    setCallForm(input: $input) {\n      facilityId\n      isOpen\n      address\n      embedAddress\n      frameOrigins\n    }\n  }\n"): typeof import('./graphql').SetCallFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateFacility($input: CreateFacilityInput!) {\n    createFacility(input: $input) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').CreateFacilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateFacility($input: UpdateFacilityInput!) {\n    updateFacility(input: $input) {\n      id\n      name\n      phone\n      postalCode\n      timeZone\n      version\n      dutyHours {\n        weekday\n        startTime\n        endTime\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateFacilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FacilityOffers {\n    facilityOffers {\n      ...FacilityOfferPart\n    }\n  }\n  fragment FacilityOfferPart on FacilityOffer {\n    facilityId\n    version\n    isListed\n    levels\n    needs\n    languages\n    freePlaces\n    placesAt\n    address\n  }\n"): typeof import('./graphql').FacilityOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFacilityOffer($input: SaveFacilityOfferInput!) {\n    saveFacilityOffer(input: $input) {\n      ...FacilityOfferPart\n    }\n  }\n"): typeof import('./graphql').SaveFacilityOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountedPlaces {\n    programmePlaces {\n      id\n      facilityId\n      levelOfCare\n      track\n      places\n      version\n    }\n  }\n"): typeof import('./graphql').CountedPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveProgrammePlaces($input: SaveProgrammePlacesInput!) {\n    saveProgrammePlaces(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SaveProgrammePlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffHoldings($staffMemberId: ID!) {\n    staffHoldings(staffMemberId: $staffMemberId) {\n      kind\n      held\n    }\n  }\n"): typeof import('./graphql').StaffHoldingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverWork($input: HandOverWorkInput!) {\n    handOverWork(input: $input) {\n      kind\n      held\n    }\n  }\n"): typeof import('./graphql').HandOverWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivacyIncidents {\n    privacyIncidents {\n      id\n      version\n      source\n      whatHappened\n      discoveredOn\n      notifyBy\n      patientIds\n      peopleAffected\n      messagesSent\n      reportedByName\n      decision\n      decisionNote\n      decidedByName\n      notifiedOn\n      closedByName\n      closedAt\n    }\n  }\n"): typeof import('./graphql').PrivacyIncidentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportPrivacyIncident($input: ReportPrivacyIncidentInput!) {\n    reportPrivacyIncident(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReportPrivacyIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecidePrivacyIncident($input: DecidePrivacyIncidentInput!) {\n    decidePrivacyIncident(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DecidePrivacyIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePrivacyIncident($input: ClosePrivacyIncidentInput!) {\n    closePrivacyIncident(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ClosePrivacyIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MinorRule {\n    minorRule {\n      rule\n      aloneFromAge\n      maySign\n      source\n      confirmedByName\n      confirmedAt\n      version\n    }\n  }\n"): typeof import('./graphql').MinorRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMinorRule($input: SaveMinorRuleInput!) {\n    saveMinorRule(input: $input) {\n      version\n    }\n  }\n"): typeof import('./graphql').SaveMinorRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coverage($facilityId: ID!) {\n    coverage(facilityId: $facilityId) {\n      facilityId\n      facilityName\n      timeZone\n      people {\n        id\n        displayName\n      }\n      spans {\n        startsAt\n        endsAt\n        note\n        first {\n          id\n          displayName\n        }\n        backup {\n          id\n          displayName\n        }\n      }\n      shifts {\n        id\n        place\n        weekday\n        localDate\n        startTime\n        endTime\n        note\n        isHolderInvited\n        staffMember {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOnCallShift($input: AddOnCallShiftInput!) {\n    addOnCallShift(input: $input) {\n      facilityId\n    }\n  }\n"): typeof import('./graphql').AddOnCallShiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveOnCallShift($input: OnCallShiftInput!) {\n    removeOnCallShift(input: $input) {\n      facilityId\n    }\n  }\n"): typeof import('./graphql').RemoveOnCallShiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Operations {\n    queueHealth {\n      name\n      waiting\n      active\n      delayed\n      failed\n      oldestWaitingSeconds\n    }\n    deliveryHealth {\n      dueNow\n      oldestDueSeconds\n      sentToday\n      unknownOpen\n      outboxWaiting\n    }\n    channelHealth {\n      channel\n      lastAcceptedAt\n      acceptedLastHour\n      dueNow\n      oldestDueSeconds\n      failures {\n        kind\n        count\n      }\n    }\n    sendingPauses {\n      scope\n      reason\n      pausedByName\n    }\n    forgettingHealth {\n      keepDays\n      forgotten\n      lastForgottenAt\n      due\n      nextLookAt\n    }\n    sealingHealth {\n      sealed\n      plain\n      isAtWork\n    }\n  }\n"): typeof import('./graphql').OperationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseSending($input: PauseSendingInput!) {\n    pauseSending(input: $input) {\n      scope\n    }\n  }\n"): typeof import('./graphql').PauseSendingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeSending($input: ResumeSendingInput!) {\n    resumeSending(input: $input) {\n      scope\n    }\n  }\n"): typeof import('./graphql').ResumeSendingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeadLetters($after: String) {\n    deadLetters(first: 20, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          createdAt\n          failedAt\n          tries\n          errorCode\n          version\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').DeadLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeadLetterKinds {\n    deadLetterKinds {\n      kind\n      count\n    }\n  }\n"): typeof import('./graphql').DeadLetterKindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplayDeadLetter($input: ReplayDeadLetterInput!) {\n    replayDeadLetter(input: $input) {\n      count\n    }\n  }\n"): typeof import('./graphql').ReplayDeadLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplayDeadLetters($input: ReplayDeadLettersInput!) {\n    replayDeadLetters(input: $input) {\n      count\n    }\n  }\n"): typeof import('./graphql').ReplayDeadLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organization {\n    organization {\n      id\n      name\n      neutralSenderName\n      returnAddress\n      weekStartsOn\n      goalPresets\n      inquiryKeepDays\n      version\n    }\n  }\n"): typeof import('./graphql').OrganizationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SafetySettings {\n    safetySettings {\n      cravingThreshold\n      answerMinutes\n      version\n    }\n  }\n"): typeof import('./graphql').SafetySettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSafetySettings($input: ChangeSafetySettingsInput!) {\n    changeSafetySettings(input: $input) {\n      cravingThreshold\n      answerMinutes\n      version\n    }\n  }\n"): typeof import('./graphql').ChangeSafetySettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOrganization($input: UpdateOrganizationInput!) {\n    updateOrganization(input: $input) {\n      id\n      name\n      neutralSenderName\n      returnAddress\n      weekStartsOn\n      goalPresets\n      inquiryKeepDays\n      version\n    }\n  }\n"): typeof import('./graphql').UpdateOrganizationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    organization {\n      id\n      name\n      neutralSenderName\n      version\n    }\n    facilities {\n      id\n      hasOnCall\n      dutyHours {\n        weekday\n      }\n    }\n    staffMembers(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          status\n        }\n      }\n    }\n    feedSources {\n      id\n      meetingCount\n    }\n  }\n"): typeof import('./graphql').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PacketForms {\n    packetForms {\n      id\n      number\n      questionCount\n      isInUse\n      publishedAt\n      editedByName\n    }\n  }\n"): typeof import('./graphql').PacketFormsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PacketFormPart on PacketFormContent {\n    questionnaire\n    form {\n      id\n      version\n      number\n      isInUse\n      publishedAt\n    }\n    changes {\n      linkId\n      change\n      before\n      after\n      aspects\n    }\n    sections {\n      linkId\n      words {\n        en\n        es\n      }\n      questions {\n        ...PreviewQuestion\n        questions {\n          ...PreviewQuestion\n        }\n      }\n    }\n  }\n  fragment PreviewQuestion on PacketQuestion {\n    linkId\n    type\n    isRequired\n    repeats\n    maxLength\n    words {\n      en\n      es\n    }\n    options {\n      code\n      words {\n        en\n        es\n      }\n    }\n    rules {\n      isAny\n      hides\n      conditions {\n        question\n        operator\n        answer\n      }\n    }\n    neededWhen {\n      question\n      operator\n      answer\n    }\n  }\n"): typeof import('./graphql').PacketFormPartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PacketForm($id: ID!) {\n    packetForm(id: $id) {\n      ...PacketFormPart\n    }\n  }\n"): typeof import('./graphql').PacketFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginPacketForm($input: BeginPacketFormInput!) {\n    beginPacketForm(input: $input) {\n      form {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').BeginPacketFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePacketForm($input: SavePacketFormInput!) {\n    savePacketForm(input: $input) {\n      ...PacketFormPart\n    }\n  }\n"): typeof import('./graphql').SavePacketFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPacketForm($input: PublishPacketFormInput!) {\n    publishPacketForm(input: $input) {\n      form {\n        number\n      }\n    }\n  }\n"): typeof import('./graphql').PublishPacketFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffMemberFields on StaffMember {\n    id\n    displayName\n    email\n    invitedAt\n    lastSignInAt\n    roles\n    status\n    credential\n    credentialTitle\n    licenseNumber\n    licenseState\n    licenseExpiresOn\n    pagingPhone\n    version\n  }\n"): typeof import('./graphql').StaffMemberFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffMembers($after: String) {\n    staffMembers(after: $after, first: 50) {\n      edges {\n        node {\n          ...StaffMemberFields\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').StaffMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      id\n      email\n    }\n  }\n"): typeof import('./graphql').InviteStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStaffRoles($input: SetStaffRolesInput!) {\n    setStaffRoles(input: $input) {\n      ...StaffMemberFields\n    }\n  }\n"): typeof import('./graphql').SetStaffRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($input: StaffMemberInput!) {\n    resendInvitation(input: $input) {\n      id\n      email\n      version\n    }\n  }\n"): typeof import('./graphql').ResendInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateStaff($input: StaffMemberInput!) {\n    deactivateStaff(input: $input) {\n      id\n      status\n      version\n    }\n  }\n"): typeof import('./graphql').DeactivateStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStaffCredential($input: SetStaffCredentialInput!) {\n    setStaffCredential(input: $input) {\n      ...StaffMemberFields\n    }\n  }\n"): typeof import('./graphql').SetStaffCredentialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPagingPhone($input: SetPagingPhoneInput!) {\n    setPagingPhone(input: $input) {\n      ...StaffMemberFields\n    }\n  }\n"): typeof import('./graphql').SetPagingPhoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Programmes {\n    followUpProgrammes {\n      code\n      name\n      anchorEvent\n      isOn\n      steps {\n        code\n      }\n      counts {\n        running\n      }\n    }\n  }\n"): typeof import('./graphql').ProgrammesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Programme($programmeCode: String!) {\n    followUpProgramme(programmeCode: $programmeCode) {\n      code\n      version\n      name\n      anchorEvent\n      whenAgain\n      stopsOn\n      isOn\n      publishedByName\n      publishedAt\n      steps {\n        code\n        name\n        action\n        dayOffset\n        localTime\n        afterHours\n        slot\n        sendWithinHours\n        openForDays\n        channels\n        answer\n        ifUnanswered\n        words {\n          en {\n            subject\n            body\n            text\n          }\n          es {\n            subject\n            body\n            text\n          }\n        }\n      }\n      counts {\n        running\n        runningOlder\n        begun\n        completed\n        stopped\n        steps {\n          stepCode\n          due\n          byEmail\n          bySms\n          answeredByEmail\n          answeredBySms\n          answeredByVoice\n          reached\n          leftMessage\n          notReached\n          posted\n          notSent\n          tasks\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishProgramme($input: PublishProgrammeInput!) {\n    publishFollowUpProgramme(input: $input) {\n      code\n      version\n    }\n  }\n"): typeof import('./graphql').PublishProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnProgramme($input: TurnProgrammeInput!) {\n    turnFollowUpProgramme(input: $input) {\n      code\n      isOn\n    }\n  }\n"): typeof import('./graphql').TurnProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveEnrollments($input: ProgrammeInput!) {\n    moveFollowUpEnrollments(input: $input) {\n      code\n    }\n  }\n"): typeof import('./graphql').MoveEnrollmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationExport {\n    organizationExport {\n      openedAt\n      closesAt\n      reason\n      downloadedAt\n      downloadedByName\n    }\n  }\n"): typeof import('./graphql').OrganizationExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOrganizationExport {\n    takeOrganizationExport {\n      closesAt\n    }\n  }\n"): typeof import('./graphql').TakeOrganizationExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecondFactorRule {\n    secondFactorRule {\n      requiredFrom\n      readyStaffIds\n    }\n  }\n"): typeof import('./graphql').SecondFactorRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffSignIns {\n    staffSignIns {\n      id\n      at\n      outcome\n      userAgent\n      network\n      staffMemberId\n      displayName\n    }\n  }\n"): typeof import('./graphql').StaffSignInsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {\n    requireSecondFactor(input: $input) {\n      requiredFrom\n      readyStaffIds\n    }\n  }\n"): typeof import('./graphql').RequireSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetSecondFactors($input: StaffMemberInput!) {\n    resetSecondFactors(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').ResetSecondFactorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SignalRuleFields on SignalRule {\n    rule\n    isOn\n    canBeOff\n    amount\n    days\n    amountBounds {\n      initial\n      least\n      most\n    }\n    daysBounds {\n      initial\n      least\n      most\n    }\n    version\n  }\n"): typeof import('./graphql').SignalRuleFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignalRules {\n    signalRules {\n      ...SignalRuleFields\n    }\n  }\n"): typeof import('./graphql').SignalRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSignalRule($input: ChangeSignalRuleInput!) {\n    changeSignalRule(input: $input) {\n      ...SignalRuleFields\n    }\n  }\n"): typeof import('./graphql').ChangeSignalRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskTemplates {\n    taskTemplates {\n      id\n      kind\n      step\n      title\n      details\n      spanishTitle\n      spanishDetails\n      isRetired\n    }\n  }\n"): typeof import('./graphql').TaskTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTaskTemplate($input: AddTaskTemplateInput!) {\n    addTaskTemplate(input: $input) {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql').AddTaskTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeTaskTemplate($input: ChangeTaskTemplateInput!) {\n    changeTaskTemplate(input: $input) {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql').ChangeTaskTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireTaskTemplate($input: TaskTemplateInput!) {\n    retireTaskTemplate(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RetireTaskTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviveTaskTemplate($input: TaskTemplateInput!) {\n    reviveTaskTemplate(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReviveTaskTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TextGoLive {\n    textGoLive {\n      isProviderSet\n      isArmed\n      armedAt\n      armedByName\n      helpWords\n      requirements {\n        requirement\n        note\n        confirmedAt\n        confirmedByName\n      }\n    }\n    organization {\n      neutralSenderName\n    }\n  }\n"): typeof import('./graphql').TextGoLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTextRequirement($input: ConfirmTextRequirementInput!) {\n    confirmTextRequirement(input: $input) {\n      isArmed\n    }\n  }\n"): typeof import('./graphql').ConfirmTextRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawTextRequirement($input: WithdrawTextRequirementInput!) {\n    withdrawTextRequirement(input: $input) {\n      isArmed\n    }\n  }\n"): typeof import('./graphql').WithdrawTextRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArmTexts($input: ArmTextsInput!) {\n    armTexts(input: $input) {\n      isArmed\n    }\n  }\n"): typeof import('./graphql').ArmTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisarmTexts($input: DisarmTextsInput!) {\n    disarmTexts(input: $input) {\n      isArmed\n    }\n  }\n"): typeof import('./graphql').DisarmTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      staffMemberId\n      displayName\n      email\n      now\n      permissions\n      roles\n      lacksSecondFactor\n      hasSecondFactor\n      organization {\n        id\n        name\n        secondFactorFrom\n      }\n      memberships {\n        organizationId\n        organizationName\n        isCurrent\n      }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SendingHalt {\n    sendingHalt {\n      since\n    }\n  }\n"): typeof import('./graphql').SendingHaltDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
