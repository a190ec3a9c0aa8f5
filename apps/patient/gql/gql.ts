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
    "\n  query MyDay {\n    viewer {\n      preferredName\n      language\n      timeZone\n      now\n      audience {\n        careTeamNames\n        onDutyNow\n        onDutyUntil\n        nextDutyAt\n        facilityPhone\n      }\n      questions {\n        asksMedication\n        situations {\n          id\n          text\n        }\n        warningSigns {\n          id\n          text\n        }\n        primarySubstances\n        callTimes {\n          from\n          until\n        }\n      }\n      dueCheckIn {\n        id\n        localDate\n      }\n      look {\n        accentColor\n        shortName\n      }\n      lastCheckIn {\n        id\n        answeredAt\n        craving\n      }\n    }\n  }\n": typeof types.MyDayDocument,
    "\n  fragment PlanWords on MyPlanContent {\n    motivations\n    highRiskSituations {\n      id\n      description\n      timeWindows {\n        weekday\n        startTime\n        endTime\n      }\n    }\n    warningSigns {\n      stage\n      text\n    }\n    copingStrategies {\n      text\n      steps\n      situationIds\n    }\n    supportContacts {\n      role\n      display\n      phone\n    }\n    goals {\n      horizon\n      text\n      targetOn\n    }\n    weekly {\n      commitment\n      isShared\n      sponsorCalls\n      sponsorVisits\n    }\n    meetings {\n      meetingsPerWeek\n      paths\n      meetings {\n        name\n        weekday\n        startTime\n        timeZone\n        place\n        transport\n        isHomeGroup\n      }\n    }\n    medication {\n      naloxoneLocation\n      naloxoneWho\n      takesMedication\n      nextDoseOn\n      nextDoseKind\n      prescriber\n      nextDose\n      suppliedThrough\n      notes\n    }\n    lapseResponse {\n      bySubstance {\n        branch\n        firstHour\n        firstDay\n      }\n      anyFirstHour\n      anyFirstDay\n      firstHour\n      firstDay\n      whoToTell\n      wayBack\n    }\n    noteToSelf\n  }\n": typeof types.PlanWordsFragmentDoc,
    "\n  query MyPlan {\n    myPlan {\n      activatedAt\n      reviewDue\n      content {\n        ...PlanWords\n      }\n    }\n  }\n": typeof types.MyPlanDocument,
    "\n  query MyMeetings {\n    myMeetings {\n      meetingsPerWeek\n      meetings {\n        id\n        meetingId\n        reportedClosedOn\n        confirmedClosedOn\n        name\n        attendance\n        weekday\n        startTime\n        endTime\n        nextStart\n        timeZone\n        locationName\n        address\n        transport\n        isHomeGroup\n        conferenceUrl\n        conferencePhone\n      }\n    }\n  }\n": typeof types.MyMeetingsDocument,
    "\n  query FindMeetings($after: String, $filter: FindMeetingsFilter) {\n    findMeetings(first: 30, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          attendance\n          formats\n          types {\n            en\n            es\n          }\n          weekday\n          startTime\n          endTime\n          nextStart\n          timeZone\n          locationName\n          address\n          latitude\n          longitude\n          conferenceUrl\n          conferencePhone\n          welcomesMedication\n          reportedClosedOn\n          fellowship\n          distanceMiles\n        }\n      }\n    }\n  }\n": typeof types.FindMeetingsDocument,
    "\n  query MeetingPaths {\n    meetingPaths {\n      code\n      name\n    }\n    meetingMap {\n      attribution\n    }\n  }\n": typeof types.MeetingPathsDocument,
    "\n  mutation ReportMeetingClosed($input: ReportMeetingClosedInput!) {\n    reportMeetingClosed(input: $input) {\n      id\n      reportedClosedOn\n    }\n  }\n": typeof types.ReportMeetingClosedDocument,
    "\n  mutation AnswerCheckIn($input: AnswerCheckInInput!) {\n    answerCheckIn(input: $input) {\n      id\n      answeredAt\n    }\n  }\n": typeof types.AnswerCheckInDocument,
    "\n  mutation SetLanguage($input: SetLanguageInput!) {\n    setLanguage(input: $input) {\n      language\n    }\n  }\n": typeof types.SetLanguageDocument,
    "\n  query MyOptions {\n    myOptions {\n      soon {\n        ...SpanWords\n      }\n      windows {\n        weekday\n        startTime\n        endTime\n        span {\n          ...SpanWords\n        }\n      }\n      reach {\n        transport\n        postalCode\n        withinMiles\n      }\n      wantsMeetings\n    }\n  }\n": typeof types.MyOptionsDocument,
    "\n  fragment SpanWords on MySpanOptions {\n    startsAt\n    endsAt\n    inPersonCount\n    onlineCount\n    options {\n      meetingId\n      name\n      startsAt\n      timeZone\n      way\n      locationName\n      address\n      distanceMiles\n      transport\n      conferenceUrl\n      conferencePhone\n      welcomesMedication\n      isChosen\n      reportedClosedOn\n    }\n  }\n": typeof types.SpanWordsFragmentDoc,
    "\n  mutation SayMyReach($input: SayMyReachInput!) {\n    sayMyReach(input: $input) {\n      transport\n    }\n  }\n": typeof types.SayMyReachDocument,
    "\n  fragment MyAppointmentsFields on MyAppointments {\n    coming {\n      id\n      startsAt\n      minutes\n      staffName\n      facilityName\n      timeZone\n    }\n    offer {\n      id\n      minutes\n      staffName\n      facilityName\n      timeZone\n      slots {\n        startsAt\n      }\n    }\n  }\n": typeof types.MyAppointmentsFieldsFragmentDoc,
    "\n  query MyAppointments {\n    myAppointments {\n      ...MyAppointmentsFields\n    }\n  }\n": typeof types.MyAppointmentsDocument,
    "\n  mutation CancelMyAppointment($input: CancelMyAppointmentInput!) {\n    cancelMyAppointment(input: $input) {\n      outcome\n      appointments {\n        ...MyAppointmentsFields\n      }\n    }\n  }\n": typeof types.CancelMyAppointmentDocument,
    "\n  mutation ChooseMySlot($input: ChooseMySlotInput!) {\n    chooseMySlot(input: $input) {\n      choice\n      appointments {\n        ...MyAppointmentsFields\n      }\n    }\n  }\n": typeof types.ChooseMySlotDocument,
    "\n  query ComeBack {\n    comeBack {\n      isOpenToMe\n      isAsked\n    }\n  }\n": typeof types.ComeBackDocument,
    "\n  mutation AskToComeBack {\n    askToComeBack {\n      isOpenToMe\n      isAsked\n    }\n  }\n": typeof types.AskToComeBackDocument,
    "\n  query MyDocuments {\n    myDocuments {\n      kind\n      activatedAt\n      sections {\n        ...DocumentSectionWords\n      }\n    }\n    documentsToSign {\n      id\n      kind\n      documentHash\n      reasonForChange\n      sections {\n        ...DocumentSectionWords\n      }\n    }\n  }\n  fragment DocumentSectionWords on MyDocumentSection {\n    code\n    lines {\n      text\n      phone\n      on\n    }\n  }\n": typeof types.MyDocumentsDocument,
    "\n  mutation SignMyDocument($input: SignMyDocumentInput!) {\n    signMyDocument(input: $input) {\n      kind\n    }\n  }\n": typeof types.SignMyDocumentDocument,
    "\n  query HomeDoors {\n    myTeamMessages(newest: 1) {\n      unreadCount\n    }\n    myMeasures {\n      waitingForDuty\n      nextDutyAt\n      waiting {\n        id\n      }\n    }\n    comeBack {\n      isOpenToMe\n    }\n    myAppointments {\n      coming {\n        startsAt\n        staffName\n        facilityName\n        timeZone\n      }\n      offer {\n        staffName\n      }\n    }\n    myPacket {\n      finishedAt\n    }\n    consentsToSign\n    planToSign {\n      id\n    }\n    documentsToSign {\n      id\n    }\n  }\n": typeof types.HomeDoorsDocument,
    "\n  query MyMeasures {\n    myMeasures {\n      waitingForDuty\n      nextDutyAt\n      waiting {\n        id\n        title\n        intro\n        language\n        questions {\n          text\n          options\n          alarms\n        }\n      }\n    }\n  }\n": typeof types.MyMeasuresDocument,
    "\n  mutation AnswerMyMeasure($input: AnswerMyMeasureInput!) {\n    answerMyMeasure(input: $input) {\n      isSafety\n    }\n  }\n": typeof types.AnswerMyMeasureDocument,
    "\n  query MyProgress {\n    myProgress {\n      streak\n      weeks {\n        startsOn\n        endsOn\n        goal\n        attended\n        state\n      }\n      toLog {\n        meetingId\n        name\n        date\n        startedAt\n        isLogged\n      }\n    }\n  }\n": typeof types.MyProgressDocument,
    "\n  query MyAttendance($from: LocalDate!, $until: LocalDate!) {\n    myAttendance(from: $from, until: $until) {\n      timeZone\n      totalCount\n      entries {\n        id\n        meetingName\n        startedAt\n        localDate\n        evidence\n        isMine\n      }\n    }\n  }\n": typeof types.MyAttendanceDocument,
    "\n  mutation LogMyMeeting($input: LogMyMeetingInput!) {\n    logMyMeeting(input: $input) {\n      isLogged\n      questions {\n        kind\n        canConfirm\n        other {\n          meetingName\n          startedAt\n        }\n      }\n    }\n  }\n": typeof types.LogMyMeetingDocument,
    "\n  mutation LogOtherMeeting($input: LogOtherMeetingInput!) {\n    logOtherMeeting(input: $input) {\n      isLogged\n      questions {\n        kind\n        canConfirm\n        other {\n          meetingName\n          startedAt\n        }\n      }\n    }\n  }\n": typeof types.LogOtherMeetingDocument,
    "\n  mutation TakeBackMeeting($input: TakeBackMeetingInput!) {\n    takeBackMeeting(input: $input)\n  }\n": typeof types.TakeBackMeetingDocument,
    "\n  query MyMessages {\n    myMessages {\n      id\n      at\n      channel\n      isReminder\n      subject\n      text\n    }\n  }\n": typeof types.MyMessagesDocument,
    "\n  mutation StrikeOutMessage($input: MyMessageInput!) {\n    strikeOutMessage(input: $input) {\n      id\n      at\n      channel\n      isReminder\n      subject\n      text\n    }\n  }\n": typeof types.StrikeOutMessageDocument,
    "\n  query MyCalendar {\n    myCalendar {\n      issuedAt\n      isOwn\n    }\n  }\n": typeof types.MyCalendarDocument,
    "\n  mutation IssueMyCalendar {\n    issueMyCalendar {\n      address\n      calendar {\n        issuedAt\n        isOwn\n      }\n    }\n  }\n": typeof types.IssueMyCalendarDocument,
    "\n  mutation RevokeMyCalendar {\n    revokeMyCalendar\n  }\n": typeof types.RevokeMyCalendarDocument,
    "\n  fragment MyPacketQuestions on MyPacket {\n    id\n    finishedAt\n    gaps {\n      linkId\n      sentence {\n        en\n        es\n      }\n    }\n    fields {\n      linkId\n      version\n      values\n      rows {\n        cells {\n          linkId\n          values\n        }\n      }\n    }\n    sections {\n      linkId\n      words {\n        en\n        es\n      }\n      questions {\n        ...MyPacketQuestion\n        questions {\n          ...MyPacketQuestion\n        }\n      }\n    }\n  }\n  fragment MyPacketQuestion on PacketQuestion {\n    linkId\n    type\n    isRequired\n    maxLength\n    words {\n      en\n      es\n    }\n    options {\n      code\n      words {\n        en\n        es\n      }\n    }\n    repeats\n    rules {\n      isAny\n      hides\n      conditions {\n        question\n        operator\n        answer\n      }\n    }\n    neededWhen {\n      question\n      operator\n      answer\n    }\n  }\n": typeof types.MyPacketQuestionsFragmentDoc,
    "\n  query MyPacket {\n    myPacket {\n      ...MyPacketQuestions\n    }\n  }\n": typeof types.MyPacketDocument,
    "\n  mutation SaveMyPacket($input: SaveMyPacketInput!) {\n    saveMyPacket(input: $input) {\n      conflicts\n      problems {\n        linkId\n        sentence {\n          en\n          es\n        }\n      }\n      packet {\n        ...MyPacketQuestions\n      }\n    }\n  }\n": typeof types.SaveMyPacketDocument,
    "\n  mutation FinishMyPacket($input: FinishMyPacketInput!) {\n    finishMyPacket(input: $input) {\n      ...MyPacketQuestions\n    }\n  }\n": typeof types.FinishMyPacketDocument,
    "\n  query MyPatterns {\n    myPatterns {\n      hours {\n        weekday\n        hour\n        count\n        craving\n      }\n    }\n  }\n": typeof types.MyPatternsDocument,
    "\n  query MyRecovery {\n    myRecovery {\n      startedOn\n      ownStartedOn\n      showsDate\n      showsNumbers\n      showsMilestones\n      days {\n        without\n        total\n      }\n      milestones {\n        id\n        amount\n        unit\n        reachedOn\n      }\n      lapses {\n        id\n        submitId\n        happenedOn\n        isMine\n        whatHappened\n        whatHelped\n        whatToChange\n      }\n    }\n    myWeek {\n      meetings\n      ticks\n      service\n      reading\n      stepWork\n      hasHomeGroup\n    }\n    myCommitment {\n      commitment\n      isShared\n      weeks {\n        weekOf\n        outcome\n      }\n    }\n    mySponsor {\n      state\n      name\n      fellowship\n      since\n    }\n    myStepWork {\n      tasks {\n        id\n        kind\n        step\n        title\n        details\n        dueOn\n        isDone\n      }\n    }\n  }\n": typeof types.MyRecoveryDocument,
    "\n  mutation SayMyWeek($input: SayMyWeekInput!) {\n    sayMyWeek(input: $input) {\n      isShared\n    }\n  }\n": typeof types.SayMyWeekDocument,
    "\n  mutation TickMyWeek($input: TickMyWeekInput!) {\n    tickMyWeek(input: $input) {\n      ticks\n    }\n  }\n": typeof types.TickMyWeekDocument,
    "\n  mutation SetMyTask($input: SetMyTaskInput!) {\n    setMyTask(input: $input) {\n      isDone\n    }\n  }\n": typeof types.SetMyTaskDocument,
    "\n  mutation SetMyRecovery($input: SetMyRecoveryInput!) {\n    setMyRecovery(input: $input) {\n      startedOn\n    }\n  }\n": typeof types.SetMyRecoveryDocument,
    "\n  mutation HideMilestone($input: HideMilestoneInput!) {\n    hideMilestone(input: $input) {\n      startedOn\n    }\n  }\n": typeof types.HideMilestoneDocument,
    "\n  mutation TellLapse($input: TellLapseInput!) {\n    tellLapse(input: $input) {\n      id\n    }\n  }\n": typeof types.TellLapseDocument,
    "\n  query MySponsor {\n    mySponsor {\n      state\n      name\n      fellowship\n      since\n    }\n    stepFellowships {\n      code\n      name\n    }\n  }\n": typeof types.MySponsorDocument,
    "\n  mutation SaveMySponsor($input: MySponsorInput!) {\n    saveMySponsor(input: $input) {\n      state\n    }\n  }\n": typeof types.SaveMySponsorDocument,
    "\n  query MyMessageConsents {\n    myMessageConsents {\n      id\n      channel\n      covers\n      agreedAt\n    }\n    myVoicemailConsents {\n      id\n      ending\n      agreedAt\n    }\n  }\n": typeof types.MyMessageConsentsDocument,
    "\n  mutation RevokeMyMessageConsent($input: RevokeMyMessageConsentInput!) {\n    revokeMyMessageConsent(input: $input) {\n      id\n    }\n  }\n": typeof types.RevokeMyMessageConsentDocument,
    "\n  mutation RevokeMyVoicemailConsent($input: RevokeMyVoicemailConsentInput!) {\n    revokeMyVoicemailConsent(input: $input) {\n      id\n    }\n  }\n": typeof types.RevokeMyVoicemailConsentDocument,
    "\n  query MySharing {\n    mySharing {\n      ...SharingWords\n    }\n  }\n  fragment SharingWords on MySharing {\n    consents {\n      id\n      state\n      isToSign\n      recipients\n      language\n      sections {\n        heading\n        text\n      }\n      formHash\n      expiresOn\n      signedAt\n      revokedAt\n    }\n    disclosures {\n      id\n      basis\n      recipientName\n      recipientAffiliation\n      categories\n      means\n      disclosedAt\n      discloserName\n    }\n  }\n": typeof types.MySharingDocument,
    "\n  mutation SignMyConsent($input: SignMyConsentInput!) {\n    signMyConsent(input: $input) {\n      ...SharingWords\n    }\n  }\n": typeof types.SignMyConsentDocument,
    "\n  mutation RevokeMyConsent($input: RevokeMyConsentInput!) {\n    revokeMyConsent(input: $input) {\n      ...SharingWords\n    }\n  }\n": typeof types.RevokeMyConsentDocument,
    "\n  query Waiting {\n    planToSign {\n      id\n    }\n    documentsToSign {\n      id\n    }\n  }\n": typeof types.WaitingDocument,
    "\n  query PlanToSign {\n    planToSign {\n      id\n      number\n      documentHash\n      reviewDue\n      reasonForChange\n      content {\n        ...PlanWords\n      }\n    }\n  }\n": typeof types.PlanToSignDocument,
    "\n  mutation SignMyPlan($input: SignMyPlanInput!) {\n    signMyPlan(input: $input) {\n      activatedAt\n    }\n  }\n": typeof types.SignMyPlanDocument,
    "\n  query MyStepWork {\n    myStepWork {\n      fellowships {\n        code\n        name\n      }\n      stepsWithoutWords\n      visits {\n        fellowship\n        step\n        visit\n        startedOn\n        finishedOn\n      }\n      reflections {\n        fellowship\n        step\n        words\n      }\n    }\n    stepFellowships {\n      code\n      name\n    }\n  }\n": typeof types.MyStepWorkDocument,
    "\n  mutation SetMyStep($input: SetMyStepInput!) {\n    setMyStep(input: $input) {\n      step\n    }\n  }\n": typeof types.SetMyStepDocument,
    "\n  mutation WriteReflection($input: WriteReflectionInput!) {\n    writeReflection(input: $input)\n  }\n": typeof types.WriteReflectionDocument,
    "\n  query MySteps {\n    stepFellowships {\n      code\n      name\n    }\n    myHigherPower\n  }\n": typeof types.MyStepsDocument,
    "\n  query StepTexts($fellowship: String!, $isSpanish: Boolean!) {\n    stepTexts(fellowship: $fellowship, isSpanish: $isSpanish) {\n      kind\n      labels\n      wording\n      source\n      notice\n    }\n  }\n": typeof types.StepTextsDocument,
    "\n  mutation SayHigherPower($input: HigherPowerInput!) {\n    sayHigherPower(input: $input)\n  }\n": typeof types.SayHigherPowerDocument,
    "\n  fragment TeamMessagesFields on MyTeamMessages {\n    totalCount\n    unreadCount\n    messages {\n      id\n      authorName\n      body\n      sentAt\n      readAt\n    }\n  }\n": typeof types.TeamMessagesFieldsFragmentDoc,
    "\n  query MyTeamMessages($newest: Int) {\n    myTeamMessages(newest: $newest) {\n      ...TeamMessagesFields\n    }\n  }\n": typeof types.MyTeamMessagesDocument,
    "\n  mutation WriteToMyTeam($input: WriteToMyTeamInput!) {\n    writeToMyTeam(input: $input) {\n      isCrisis\n    }\n  }\n": typeof types.WriteToMyTeamDocument,
    "\n  mutation ReadMyTeamMessages {\n    readMyTeamMessages {\n      unreadCount\n    }\n  }\n": typeof types.ReadMyTeamMessagesDocument,
};
const documents: Documents = {
    "\n  query MyDay {\n    viewer {\n      preferredName\n      language\n      timeZone\n      now\n      audience {\n        careTeamNames\n        onDutyNow\n        onDutyUntil\n        nextDutyAt\n        facilityPhone\n      }\n      questions {\n        asksMedication\n        situations {\n          id\n          text\n        }\n        warningSigns {\n          id\n          text\n        }\n        primarySubstances\n        callTimes {\n          from\n          until\n        }\n      }\n      dueCheckIn {\n        id\n        localDate\n      }\n      look {\n        accentColor\n        shortName\n      }\n      lastCheckIn {\n        id\n        answeredAt\n        craving\n      }\n    }\n  }\n": types.MyDayDocument,
    "\n  fragment PlanWords on MyPlanContent {\n    motivations\n    highRiskSituations {\n      id\n      description\n      timeWindows {\n        weekday\n        startTime\n        endTime\n      }\n    }\n    warningSigns {\n      stage\n      text\n    }\n    copingStrategies {\n      text\n      steps\n      situationIds\n    }\n    supportContacts {\n      role\n      display\n      phone\n    }\n    goals {\n      horizon\n      text\n      targetOn\n    }\n    weekly {\n      commitment\n      isShared\n      sponsorCalls\n      sponsorVisits\n    }\n    meetings {\n      meetingsPerWeek\n      paths\n      meetings {\n        name\n        weekday\n        startTime\n        timeZone\n        place\n        transport\n        isHomeGroup\n      }\n    }\n    medication {\n      naloxoneLocation\n      naloxoneWho\n      takesMedication\n      nextDoseOn\n      nextDoseKind\n      prescriber\n      nextDose\n      suppliedThrough\n      notes\n    }\n    lapseResponse {\n      bySubstance {\n        branch\n        firstHour\n        firstDay\n      }\n      anyFirstHour\n      anyFirstDay\n      firstHour\n      firstDay\n      whoToTell\n      wayBack\n    }\n    noteToSelf\n  }\n": types.PlanWordsFragmentDoc,
    "\n  query MyPlan {\n    myPlan {\n      activatedAt\n      reviewDue\n      content {\n        ...PlanWords\n      }\n    }\n  }\n": types.MyPlanDocument,
    "\n  query MyMeetings {\n    myMeetings {\n      meetingsPerWeek\n      meetings {\n        id\n        meetingId\n        reportedClosedOn\n        confirmedClosedOn\n        name\n        attendance\n        weekday\n        startTime\n        endTime\n        nextStart\n        timeZone\n        locationName\n        address\n        transport\n        isHomeGroup\n        conferenceUrl\n        conferencePhone\n      }\n    }\n  }\n": types.MyMeetingsDocument,
    "\n  query FindMeetings($after: String, $filter: FindMeetingsFilter) {\n    findMeetings(first: 30, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          attendance\n          formats\n          types {\n            en\n            es\n          }\n          weekday\n          startTime\n          endTime\n          nextStart\n          timeZone\n          locationName\n          address\n          latitude\n          longitude\n          conferenceUrl\n          conferencePhone\n          welcomesMedication\n          reportedClosedOn\n          fellowship\n          distanceMiles\n        }\n      }\n    }\n  }\n": types.FindMeetingsDocument,
    "\n  query MeetingPaths {\n    meetingPaths {\n      code\n      name\n    }\n    meetingMap {\n      attribution\n    }\n  }\n": types.MeetingPathsDocument,
    "\n  mutation ReportMeetingClosed($input: ReportMeetingClosedInput!) {\n    reportMeetingClosed(input: $input) {\n      id\n      reportedClosedOn\n    }\n  }\n": types.ReportMeetingClosedDocument,
    "\n  mutation AnswerCheckIn($input: AnswerCheckInInput!) {\n    answerCheckIn(input: $input) {\n      id\n      answeredAt\n    }\n  }\n": types.AnswerCheckInDocument,
    "\n  mutation SetLanguage($input: SetLanguageInput!) {\n    setLanguage(input: $input) {\n      language\n    }\n  }\n": types.SetLanguageDocument,
    "\n  query MyOptions {\n    myOptions {\n      soon {\n        ...SpanWords\n      }\n      windows {\n        weekday\n        startTime\n        endTime\n        span {\n          ...SpanWords\n        }\n      }\n      reach {\n        transport\n        postalCode\n        withinMiles\n      }\n      wantsMeetings\n    }\n  }\n": types.MyOptionsDocument,
    "\n  fragment SpanWords on MySpanOptions {\n    startsAt\n    endsAt\n    inPersonCount\n    onlineCount\n    options {\n      meetingId\n      name\n      startsAt\n      timeZone\n      way\n      locationName\n      address\n      distanceMiles\n      transport\n      conferenceUrl\n      conferencePhone\n      welcomesMedication\n      isChosen\n      reportedClosedOn\n    }\n  }\n": types.SpanWordsFragmentDoc,
    "\n  mutation SayMyReach($input: SayMyReachInput!) {\n    sayMyReach(input: $input) {\n      transport\n    }\n  }\n": types.SayMyReachDocument,
    "\n  fragment MyAppointmentsFields on MyAppointments {\n    coming {\n      id\n      startsAt\n      minutes\n      staffName\n      facilityName\n      timeZone\n    }\n    offer {\n      id\n      minutes\n      staffName\n      facilityName\n      timeZone\n      slots {\n        startsAt\n      }\n    }\n  }\n": types.MyAppointmentsFieldsFragmentDoc,
    "\n  query MyAppointments {\n    myAppointments {\n      ...MyAppointmentsFields\n    }\n  }\n": types.MyAppointmentsDocument,
    "\n  mutation CancelMyAppointment($input: CancelMyAppointmentInput!) {\n    cancelMyAppointment(input: $input) {\n      outcome\n      appointments {\n        ...MyAppointmentsFields\n      }\n    }\n  }\n": types.CancelMyAppointmentDocument,
    "\n  mutation ChooseMySlot($input: ChooseMySlotInput!) {\n    chooseMySlot(input: $input) {\n      choice\n      appointments {\n        ...MyAppointmentsFields\n      }\n    }\n  }\n": types.ChooseMySlotDocument,
    "\n  query ComeBack {\n    comeBack {\n      isOpenToMe\n      isAsked\n    }\n  }\n": types.ComeBackDocument,
    "\n  mutation AskToComeBack {\n    askToComeBack {\n      isOpenToMe\n      isAsked\n    }\n  }\n": types.AskToComeBackDocument,
    "\n  query MyDocuments {\n    myDocuments {\n      kind\n      activatedAt\n      sections {\n        ...DocumentSectionWords\n      }\n    }\n    documentsToSign {\n      id\n      kind\n      documentHash\n      reasonForChange\n      sections {\n        ...DocumentSectionWords\n      }\n    }\n  }\n  fragment DocumentSectionWords on MyDocumentSection {\n    code\n    lines {\n      text\n      phone\n      on\n    }\n  }\n": types.MyDocumentsDocument,
    "\n  mutation SignMyDocument($input: SignMyDocumentInput!) {\n    signMyDocument(input: $input) {\n      kind\n    }\n  }\n": types.SignMyDocumentDocument,
    "\n  query HomeDoors {\n    myTeamMessages(newest: 1) {\n      unreadCount\n    }\n    myMeasures {\n      waitingForDuty\n      nextDutyAt\n      waiting {\n        id\n      }\n    }\n    comeBack {\n      isOpenToMe\n    }\n    myAppointments {\n      coming {\n        startsAt\n        staffName\n        facilityName\n        timeZone\n      }\n      offer {\n        staffName\n      }\n    }\n    myPacket {\n      finishedAt\n    }\n    consentsToSign\n    planToSign {\n      id\n    }\n    documentsToSign {\n      id\n    }\n  }\n": types.HomeDoorsDocument,
    "\n  query MyMeasures {\n    myMeasures {\n      waitingForDuty\n      nextDutyAt\n      waiting {\n        id\n        title\n        intro\n        language\n        questions {\n          text\n          options\n          alarms\n        }\n      }\n    }\n  }\n": types.MyMeasuresDocument,
    "\n  mutation AnswerMyMeasure($input: AnswerMyMeasureInput!) {\n    answerMyMeasure(input: $input) {\n      isSafety\n    }\n  }\n": types.AnswerMyMeasureDocument,
    "\n  query MyProgress {\n    myProgress {\n      streak\n      weeks {\n        startsOn\n        endsOn\n        goal\n        attended\n        state\n      }\n      toLog {\n        meetingId\n        name\n        date\n        startedAt\n        isLogged\n      }\n    }\n  }\n": types.MyProgressDocument,
    "\n  query MyAttendance($from: LocalDate!, $until: LocalDate!) {\n    myAttendance(from: $from, until: $until) {\n      timeZone\n      totalCount\n      entries {\n        id\n        meetingName\n        startedAt\n        localDate\n        evidence\n        isMine\n      }\n    }\n  }\n": types.MyAttendanceDocument,
    "\n  mutation LogMyMeeting($input: LogMyMeetingInput!) {\n    logMyMeeting(input: $input) {\n      isLogged\n      questions {\n        kind\n        canConfirm\n        other {\n          meetingName\n          startedAt\n        }\n      }\n    }\n  }\n": types.LogMyMeetingDocument,
    "\n  mutation LogOtherMeeting($input: LogOtherMeetingInput!) {\n    logOtherMeeting(input: $input) {\n      isLogged\n      questions {\n        kind\n        canConfirm\n        other {\n          meetingName\n          startedAt\n        }\n      }\n    }\n  }\n": types.LogOtherMeetingDocument,
    "\n  mutation TakeBackMeeting($input: TakeBackMeetingInput!) {\n    takeBackMeeting(input: $input)\n  }\n": types.TakeBackMeetingDocument,
    "\n  query MyMessages {\n    myMessages {\n      id\n      at\n      channel\n      isReminder\n      subject\n      text\n    }\n  }\n": types.MyMessagesDocument,
    "\n  mutation StrikeOutMessage($input: MyMessageInput!) {\n    strikeOutMessage(input: $input) {\n      id\n      at\n      channel\n      isReminder\n      subject\n      text\n    }\n  }\n": types.StrikeOutMessageDocument,
    "\n  query MyCalendar {\n    myCalendar {\n      issuedAt\n      isOwn\n    }\n  }\n": types.MyCalendarDocument,
    "\n  mutation IssueMyCalendar {\n    issueMyCalendar {\n      address\n      calendar {\n        issuedAt\n        isOwn\n      }\n    }\n  }\n": types.IssueMyCalendarDocument,
    "\n  mutation RevokeMyCalendar {\n    revokeMyCalendar\n  }\n": types.RevokeMyCalendarDocument,
    "\n  fragment MyPacketQuestions on MyPacket {\n    id\n    finishedAt\n    gaps {\n      linkId\n      sentence {\n        en\n        es\n      }\n    }\n    fields {\n      linkId\n      version\n      values\n      rows {\n        cells {\n          linkId\n          values\n        }\n      }\n    }\n    sections {\n      linkId\n      words {\n        en\n        es\n      }\n      questions {\n        ...MyPacketQuestion\n        questions {\n          ...MyPacketQuestion\n        }\n      }\n    }\n  }\n  fragment MyPacketQuestion on PacketQuestion {\n    linkId\n    type\n    isRequired\n    maxLength\n    words {\n      en\n      es\n    }\n    options {\n      code\n      words {\n        en\n        es\n      }\n    }\n    repeats\n    rules {\n      isAny\n      hides\n      conditions {\n        question\n        operator\n        answer\n      }\n    }\n    neededWhen {\n      question\n      operator\n      answer\n    }\n  }\n": types.MyPacketQuestionsFragmentDoc,
    "\n  query MyPacket {\n    myPacket {\n      ...MyPacketQuestions\n    }\n  }\n": types.MyPacketDocument,
    "\n  mutation SaveMyPacket($input: SaveMyPacketInput!) {\n    saveMyPacket(input: $input) {\n      conflicts\n      problems {\n        linkId\n        sentence {\n          en\n          es\n        }\n      }\n      packet {\n        ...MyPacketQuestions\n      }\n    }\n  }\n": types.SaveMyPacketDocument,
    "\n  mutation FinishMyPacket($input: FinishMyPacketInput!) {\n    finishMyPacket(input: $input) {\n      ...MyPacketQuestions\n    }\n  }\n": types.FinishMyPacketDocument,
    "\n  query MyPatterns {\n    myPatterns {\n      hours {\n        weekday\n        hour\n        count\n        craving\n      }\n    }\n  }\n": types.MyPatternsDocument,
    "\n  query MyRecovery {\n    myRecovery {\n      startedOn\n      ownStartedOn\n      showsDate\n      showsNumbers\n      showsMilestones\n      days {\n        without\n        total\n      }\n      milestones {\n        id\n        amount\n        unit\n        reachedOn\n      }\n      lapses {\n        id\n        submitId\n        happenedOn\n        isMine\n        whatHappened\n        whatHelped\n        whatToChange\n      }\n    }\n    myWeek {\n      meetings\n      ticks\n      service\n      reading\n      stepWork\n      hasHomeGroup\n    }\n    myCommitment {\n      commitment\n      isShared\n      weeks {\n        weekOf\n        outcome\n      }\n    }\n    mySponsor {\n      state\n      name\n      fellowship\n      since\n    }\n    myStepWork {\n      tasks {\n        id\n        kind\n        step\n        title\n        details\n        dueOn\n        isDone\n      }\n    }\n  }\n": types.MyRecoveryDocument,
    "\n  mutation SayMyWeek($input: SayMyWeekInput!) {\n    sayMyWeek(input: $input) {\n      isShared\n    }\n  }\n": types.SayMyWeekDocument,
    "\n  mutation TickMyWeek($input: TickMyWeekInput!) {\n    tickMyWeek(input: $input) {\n      ticks\n    }\n  }\n": types.TickMyWeekDocument,
    "\n  mutation SetMyTask($input: SetMyTaskInput!) {\n    setMyTask(input: $input) {\n      isDone\n    }\n  }\n": types.SetMyTaskDocument,
    "\n  mutation SetMyRecovery($input: SetMyRecoveryInput!) {\n    setMyRecovery(input: $input) {\n      startedOn\n    }\n  }\n": types.SetMyRecoveryDocument,
    "\n  mutation HideMilestone($input: HideMilestoneInput!) {\n    hideMilestone(input: $input) {\n      startedOn\n    }\n  }\n": types.HideMilestoneDocument,
    "\n  mutation TellLapse($input: TellLapseInput!) {\n    tellLapse(input: $input) {\n      id\n    }\n  }\n": types.TellLapseDocument,
    "\n  query MySponsor {\n    mySponsor {\n      state\n      name\n      fellowship\n      since\n    }\n    stepFellowships {\n      code\n      name\n    }\n  }\n": types.MySponsorDocument,
    "\n  mutation SaveMySponsor($input: MySponsorInput!) {\n    saveMySponsor(input: $input) {\n      state\n    }\n  }\n": types.SaveMySponsorDocument,
    "\n  query MyMessageConsents {\n    myMessageConsents {\n      id\n      channel\n      covers\n      agreedAt\n    }\n    myVoicemailConsents {\n      id\n      ending\n      agreedAt\n    }\n  }\n": types.MyMessageConsentsDocument,
    "\n  mutation RevokeMyMessageConsent($input: RevokeMyMessageConsentInput!) {\n    revokeMyMessageConsent(input: $input) {\n      id\n    }\n  }\n": types.RevokeMyMessageConsentDocument,
    "\n  mutation RevokeMyVoicemailConsent($input: RevokeMyVoicemailConsentInput!) {\n    revokeMyVoicemailConsent(input: $input) {\n      id\n    }\n  }\n": types.RevokeMyVoicemailConsentDocument,
    "\n  query MySharing {\n    mySharing {\n      ...SharingWords\n    }\n  }\n  fragment SharingWords on MySharing {\n    consents {\n      id\n      state\n      isToSign\n      recipients\n      language\n      sections {\n        heading\n        text\n      }\n      formHash\n      expiresOn\n      signedAt\n      revokedAt\n    }\n    disclosures {\n      id\n      basis\n      recipientName\n      recipientAffiliation\n      categories\n      means\n      disclosedAt\n      discloserName\n    }\n  }\n": types.MySharingDocument,
    "\n  mutation SignMyConsent($input: SignMyConsentInput!) {\n    signMyConsent(input: $input) {\n      ...SharingWords\n    }\n  }\n": types.SignMyConsentDocument,
    "\n  mutation RevokeMyConsent($input: RevokeMyConsentInput!) {\n    revokeMyConsent(input: $input) {\n      ...SharingWords\n    }\n  }\n": types.RevokeMyConsentDocument,
    "\n  query Waiting {\n    planToSign {\n      id\n    }\n    documentsToSign {\n      id\n    }\n  }\n": types.WaitingDocument,
    "\n  query PlanToSign {\n    planToSign {\n      id\n      number\n      documentHash\n      reviewDue\n      reasonForChange\n      content {\n        ...PlanWords\n      }\n    }\n  }\n": types.PlanToSignDocument,
    "\n  mutation SignMyPlan($input: SignMyPlanInput!) {\n    signMyPlan(input: $input) {\n      activatedAt\n    }\n  }\n": types.SignMyPlanDocument,
    "\n  query MyStepWork {\n    myStepWork {\n      fellowships {\n        code\n        name\n      }\n      stepsWithoutWords\n      visits {\n        fellowship\n        step\n        visit\n        startedOn\n        finishedOn\n      }\n      reflections {\n        fellowship\n        step\n        words\n      }\n    }\n    stepFellowships {\n      code\n      name\n    }\n  }\n": types.MyStepWorkDocument,
    "\n  mutation SetMyStep($input: SetMyStepInput!) {\n    setMyStep(input: $input) {\n      step\n    }\n  }\n": types.SetMyStepDocument,
    "\n  mutation WriteReflection($input: WriteReflectionInput!) {\n    writeReflection(input: $input)\n  }\n": types.WriteReflectionDocument,
    "\n  query MySteps {\n    stepFellowships {\n      code\n      name\n    }\n    myHigherPower\n  }\n": types.MyStepsDocument,
    "\n  query StepTexts($fellowship: String!, $isSpanish: Boolean!) {\n    stepTexts(fellowship: $fellowship, isSpanish: $isSpanish) {\n      kind\n      labels\n      wording\n      source\n      notice\n    }\n  }\n": types.StepTextsDocument,
    "\n  mutation SayHigherPower($input: HigherPowerInput!) {\n    sayHigherPower(input: $input)\n  }\n": types.SayHigherPowerDocument,
    "\n  fragment TeamMessagesFields on MyTeamMessages {\n    totalCount\n    unreadCount\n    messages {\n      id\n      authorName\n      body\n      sentAt\n      readAt\n    }\n  }\n": types.TeamMessagesFieldsFragmentDoc,
    "\n  query MyTeamMessages($newest: Int) {\n    myTeamMessages(newest: $newest) {\n      ...TeamMessagesFields\n    }\n  }\n": types.MyTeamMessagesDocument,
    "\n  mutation WriteToMyTeam($input: WriteToMyTeamInput!) {\n    writeToMyTeam(input: $input) {\n      isCrisis\n    }\n  }\n": types.WriteToMyTeamDocument,
    "\n  mutation ReadMyTeamMessages {\n    readMyTeamMessages {\n      unreadCount\n    }\n  }\n": types.ReadMyTeamMessagesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDay {\n    viewer {\n      preferredName\n      language\n      timeZone\n      now\n      audience {\n        careTeamNames\n        onDutyNow\n        onDutyUntil\n        nextDutyAt\n        facilityPhone\n      }\n      questions {\n        asksMedication\n        situations {\n          id\n          text\n        }\n        warningSigns {\n          id\n          text\n        }\n        primarySubstances\n        callTimes {\n          from\n          until\n        }\n      }\n      dueCheckIn {\n        id\n        localDate\n      }\n      look {\n        accentColor\n        shortName\n      }\n      lastCheckIn {\n        id\n        answeredAt\n        craving\n      }\n    }\n  }\n"): typeof import('./graphql').MyDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanWords on MyPlanContent {\n    motivations\n    highRiskSituations {\n      id\n      description\n      timeWindows {\n        weekday\n        startTime\n        endTime\n      }\n    }\n    warningSigns {\n      stage\n      text\n    }\n    copingStrategies {\n      text\n      steps\n      situationIds\n    }\n    supportContacts {\n      role\n      display\n      phone\n    }\n    goals {\n      horizon\n      text\n      targetOn\n    }\n    weekly {\n      commitment\n      isShared\n      sponsorCalls\n      sponsorVisits\n    }\n    meetings {\n      meetingsPerWeek\n      paths\n      meetings {\n        name\n        weekday\n        startTime\n        timeZone\n        place\n        transport\n        isHomeGroup\n      }\n    }\n    medication {\n      naloxoneLocation\n      naloxoneWho\n      takesMedication\n      nextDoseOn\n      nextDoseKind\n      prescriber\n      nextDose\n      suppliedThrough\n      notes\n    }\n    lapseResponse {\n      bySubstance {\n        branch\n        firstHour\n        firstDay\n      }\n      anyFirstHour\n      anyFirstDay\n      firstHour\n      firstDay\n      whoToTell\n      wayBack\n    }\n    noteToSelf\n  }\n"): typeof import('./graphql').PlanWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPlan {\n    myPlan {\n      activatedAt\n      reviewDue\n      content {\n        ...PlanWords\n      }\n    }\n  }\n"): typeof import('./graphql').MyPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMeetings {\n    myMeetings {\n      meetingsPerWeek\n      meetings {\n        id\n        meetingId\n        reportedClosedOn\n        confirmedClosedOn\n        name\n        attendance\n        weekday\n        startTime\n        endTime\n        nextStart\n        timeZone\n        locationName\n        address\n        transport\n        isHomeGroup\n        conferenceUrl\n        conferencePhone\n      }\n    }\n  }\n"): typeof import('./graphql').MyMeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindMeetings($after: String, $filter: FindMeetingsFilter) {\n    findMeetings(first: 30, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          attendance\n          formats\n          types {\n            en\n            es\n          }\n          weekday\n          startTime\n          endTime\n          nextStart\n          timeZone\n          locationName\n          address\n          latitude\n          longitude\n          conferenceUrl\n          conferencePhone\n          welcomesMedication\n          reportedClosedOn\n          fellowship\n          distanceMiles\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FindMeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingPaths {\n    meetingPaths {\n      code\n      name\n    }\n    meetingMap {\n      attribution\n    }\n  }\n"): typeof import('./graphql').MeetingPathsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportMeetingClosed($input: ReportMeetingClosedInput!) {\n    reportMeetingClosed(input: $input) {\n      id\n      reportedClosedOn\n    }\n  }\n"): typeof import('./graphql').ReportMeetingClosedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCheckIn($input: AnswerCheckInInput!) {\n    answerCheckIn(input: $input) {\n      id\n      answeredAt\n    }\n  }\n"): typeof import('./graphql').AnswerCheckInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLanguage($input: SetLanguageInput!) {\n    setLanguage(input: $input) {\n      language\n    }\n  }\n"): typeof import('./graphql').SetLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyOptions {\n    myOptions {\n      soon {\n        ...SpanWords\n      }\n      windows {\n        weekday\n        startTime\n        endTime\n        span {\n          ...SpanWords\n        }\n      }\n      reach {\n        transport\n        postalCode\n        withinMiles\n      }\n      wantsMeetings\n    }\n  }\n"): typeof import('./graphql').MyOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpanWords on MySpanOptions {\n    startsAt\n    endsAt\n    inPersonCount\n    onlineCount\n    options {\n      meetingId\n      name\n      startsAt\n      timeZone\n      way\n      locationName\n      address\n      distanceMiles\n      transport\n      conferenceUrl\n      conferencePhone\n      welcomesMedication\n      isChosen\n      reportedClosedOn\n    }\n  }\n"): typeof import('./graphql').SpanWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayMyReach($input: SayMyReachInput!) {\n    sayMyReach(input: $input) {\n      transport\n    }\n  }\n"): typeof import('./graphql').SayMyReachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyAppointmentsFields on MyAppointments {\n    coming {\n      id\n      startsAt\n      minutes\n      staffName\n      facilityName\n      timeZone\n    }\n    offer {\n      id\n      minutes\n      staffName\n      facilityName\n      timeZone\n      slots {\n        startsAt\n      }\n    }\n  }\n"): typeof import('./graphql').MyAppointmentsFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyAppointments {\n    myAppointments {\n      ...MyAppointmentsFields\n    }\n  }\n"): typeof import('./graphql').MyAppointmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMyAppointment($input: CancelMyAppointmentInput!) {\n    cancelMyAppointment(input: $input) {\n      outcome\n      appointments {\n        ...MyAppointmentsFields\n      }\n    }\n  }\n"): typeof import('./graphql').CancelMyAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMySlot($input: ChooseMySlotInput!) {\n    chooseMySlot(input: $input) {\n      choice\n      appointments {\n        ...MyAppointmentsFields\n      }\n    }\n  }\n"): typeof import('./graphql').ChooseMySlotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComeBack {\n    comeBack {\n      isOpenToMe\n      isAsked\n    }\n  }\n"): typeof import('./graphql').ComeBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskToComeBack {\n    askToComeBack {\n      isOpenToMe\n      isAsked\n    }\n  }\n"): typeof import('./graphql').AskToComeBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDocuments {\n    myDocuments {\n      kind\n      activatedAt\n      sections {\n        ...DocumentSectionWords\n      }\n    }\n    documentsToSign {\n      id\n      kind\n      documentHash\n      reasonForChange\n      sections {\n        ...DocumentSectionWords\n      }\n    }\n  }\n  fragment DocumentSectionWords on MyDocumentSection {\n    code\n    lines {\n      text\n      phone\n      on\n    }\n  }\n"): typeof import('./graphql').MyDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignMyDocument($input: SignMyDocumentInput!) {\n    signMyDocument(input: $input) {\n      kind\n    }\n  }\n"): typeof import('./graphql').SignMyDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeDoors {\n    myTeamMessages(newest: 1) {\n      unreadCount\n    }\n    myMeasures {\n      waitingForDuty\n      nextDutyAt\n      waiting {\n        id\n      }\n    }\n    comeBack {\n      isOpenToMe\n    }\n    myAppointments {\n      coming {\n        startsAt\n        staffName\n        facilityName\n        timeZone\n      }\n      offer {\n        staffName\n      }\n    }\n    myPacket {\n      finishedAt\n    }\n    consentsToSign\n    planToSign {\n      id\n    }\n    documentsToSign {\n      id\n    }\n  }\n"): typeof import('./graphql').HomeDoorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMeasures {\n    myMeasures {\n      waitingForDuty\n      nextDutyAt\n      waiting {\n        id\n        title\n        intro\n        language\n        questions {\n          text\n          options\n          alarms\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyMeasuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerMyMeasure($input: AnswerMyMeasureInput!) {\n    answerMyMeasure(input: $input) {\n      isSafety\n    }\n  }\n"): typeof import('./graphql').AnswerMyMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyProgress {\n    myProgress {\n      streak\n      weeks {\n        startsOn\n        endsOn\n        goal\n        attended\n        state\n      }\n      toLog {\n        meetingId\n        name\n        date\n        startedAt\n        isLogged\n      }\n    }\n  }\n"): typeof import('./graphql').MyProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyAttendance($from: LocalDate!, $until: LocalDate!) {\n    myAttendance(from: $from, until: $until) {\n      timeZone\n      totalCount\n      entries {\n        id\n        meetingName\n        startedAt\n        localDate\n        evidence\n        isMine\n      }\n    }\n  }\n"): typeof import('./graphql').MyAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogMyMeeting($input: LogMyMeetingInput!) {\n    logMyMeeting(input: $input) {\n      isLogged\n      questions {\n        kind\n        canConfirm\n        other {\n          meetingName\n          startedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LogMyMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogOtherMeeting($input: LogOtherMeetingInput!) {\n    logOtherMeeting(input: $input) {\n      isLogged\n      questions {\n        kind\n        canConfirm\n        other {\n          meetingName\n          startedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LogOtherMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackMeeting($input: TakeBackMeetingInput!) {\n    takeBackMeeting(input: $input)\n  }\n"): typeof import('./graphql').TakeBackMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMessages {\n    myMessages {\n      id\n      at\n      channel\n      isReminder\n      subject\n      text\n    }\n  }\n"): typeof import('./graphql').MyMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StrikeOutMessage($input: MyMessageInput!) {\n    strikeOutMessage(input: $input) {\n      id\n      at\n      channel\n      isReminder\n      subject\n      text\n    }\n  }\n"): typeof import('./graphql').StrikeOutMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCalendar {\n    myCalendar {\n      issuedAt\n      isOwn\n    }\n  }\n"): typeof import('./graphql').MyCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueMyCalendar {\n    issueMyCalendar {\n      address\n      calendar {\n        issuedAt\n        isOwn\n      }\n    }\n  }\n"): typeof import('./graphql').IssueMyCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeMyCalendar {\n    revokeMyCalendar\n  }\n"): typeof import('./graphql').RevokeMyCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyPacketQuestions on MyPacket {\n    id\n    finishedAt\n    gaps {\n      linkId\n      sentence {\n        en\n        es\n      }\n    }\n    fields {\n      linkId\n      version\n      values\n      rows {\n        cells {\n          linkId\n          values\n        }\n      }\n    }\n    sections {\n      linkId\n      words {\n        en\n        es\n      }\n      questions {\n        ...MyPacketQuestion\n        questions {\n          ...MyPacketQuestion\n        }\n      }\n    }\n  }\n  fragment MyPacketQuestion on PacketQuestion {\n    linkId\n    type\n    isRequired\n    maxLength\n    words {\n      en\n      es\n    }\n    options {\n      code\n      words {\n        en\n        es\n      }\n    }\n    repeats\n    rules {\n      isAny\n      hides\n      conditions {\n        question\n        operator\n        answer\n      }\n    }\n    neededWhen {\n      question\n      operator\n      answer\n    }\n  }\n"): typeof import('./graphql').MyPacketQuestionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPacket {\n    myPacket {\n      ...MyPacketQuestions\n    }\n  }\n"): typeof import('./graphql').MyPacketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMyPacket($input: SaveMyPacketInput!) {\n    saveMyPacket(input: $input) {\n      conflicts\n      problems {\n        linkId\n        sentence {\n          en\n          es\n        }\n      }\n      packet {\n        ...MyPacketQuestions\n      }\n    }\n  }\n"): typeof import('./graphql').SaveMyPacketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishMyPacket($input: FinishMyPacketInput!) {\n    finishMyPacket(input: $input) {\n      ...MyPacketQuestions\n    }\n  }\n"): typeof import('./graphql').FinishMyPacketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPatterns {\n    myPatterns {\n      hours {\n        weekday\n        hour\n        count\n        craving\n      }\n    }\n  }\n"): typeof import('./graphql').MyPatternsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyRecovery {\n    myRecovery {\n      startedOn\n      ownStartedOn\n      showsDate\n      showsNumbers\n      showsMilestones\n      days {\n        without\n        total\n      }\n      milestones {\n        id\n        amount\n        unit\n        reachedOn\n      }\n      lapses {\n        id\n        submitId\n        happenedOn\n        isMine\n        whatHappened\n        whatHelped\n        whatToChange\n      }\n    }\n    myWeek {\n      meetings\n      ticks\n      service\n      reading\n      stepWork\n      hasHomeGroup\n    }\n    myCommitment {\n      commitment\n      isShared\n      weeks {\n        weekOf\n        outcome\n      }\n    }\n    mySponsor {\n      state\n      name\n      fellowship\n      since\n    }\n    myStepWork {\n      tasks {\n        id\n        kind\n        step\n        title\n        details\n        dueOn\n        isDone\n      }\n    }\n  }\n"): typeof import('./graphql').MyRecoveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayMyWeek($input: SayMyWeekInput!) {\n    sayMyWeek(input: $input) {\n      isShared\n    }\n  }\n"): typeof import('./graphql').SayMyWeekDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickMyWeek($input: TickMyWeekInput!) {\n    tickMyWeek(input: $input) {\n      ticks\n    }\n  }\n"): typeof import('./graphql').TickMyWeekDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMyTask($input: SetMyTaskInput!) {\n    setMyTask(input: $input) {\n      isDone\n    }\n  }\n"): typeof import('./graphql').SetMyTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMyRecovery($input: SetMyRecoveryInput!) {\n    setMyRecovery(input: $input) {\n      startedOn\n    }\n  }\n"): typeof import('./graphql').SetMyRecoveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HideMilestone($input: HideMilestoneInput!) {\n    hideMilestone(input: $input) {\n      startedOn\n    }\n  }\n"): typeof import('./graphql').HideMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TellLapse($input: TellLapseInput!) {\n    tellLapse(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').TellLapseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySponsor {\n    mySponsor {\n      state\n      name\n      fellowship\n      since\n    }\n    stepFellowships {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').MySponsorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMySponsor($input: MySponsorInput!) {\n    saveMySponsor(input: $input) {\n      state\n    }\n  }\n"): typeof import('./graphql').SaveMySponsorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMessageConsents {\n    myMessageConsents {\n      id\n      channel\n      covers\n      agreedAt\n    }\n    myVoicemailConsents {\n      id\n      ending\n      agreedAt\n    }\n  }\n"): typeof import('./graphql').MyMessageConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeMyMessageConsent($input: RevokeMyMessageConsentInput!) {\n    revokeMyMessageConsent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RevokeMyMessageConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeMyVoicemailConsent($input: RevokeMyVoicemailConsentInput!) {\n    revokeMyVoicemailConsent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RevokeMyVoicemailConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySharing {\n    mySharing {\n      ...SharingWords\n    }\n  }\n  fragment SharingWords on MySharing {\n    consents {\n      id\n      state\n      isToSign\n      recipients\n      language\n      sections {\n        heading\n        text\n      }\n      formHash\n      expiresOn\n      signedAt\n      revokedAt\n    }\n    disclosures {\n      id\n      basis\n      recipientName\n      recipientAffiliation\n      categories\n      means\n      disclosedAt\n      discloserName\n    }\n  }\n"): typeof import('./graphql').MySharingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignMyConsent($input: SignMyConsentInput!) {\n    signMyConsent(input: $input) {\n      ...SharingWords\n    }\n  }\n"): typeof import('./graphql').SignMyConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeMyConsent($input: RevokeMyConsentInput!) {\n    revokeMyConsent(input: $input) {\n      ...SharingWords\n    }\n  }\n"): typeof import('./graphql').RevokeMyConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Waiting {\n    planToSign {\n      id\n    }\n    documentsToSign {\n      id\n    }\n  }\n"): typeof import('./graphql').WaitingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanToSign {\n    planToSign {\n      id\n      number\n      documentHash\n      reviewDue\n      reasonForChange\n      content {\n        ...PlanWords\n      }\n    }\n  }\n"): typeof import('./graphql').PlanToSignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignMyPlan($input: SignMyPlanInput!) {\n    signMyPlan(input: $input) {\n      activatedAt\n    }\n  }\n"): typeof import('./graphql').SignMyPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyStepWork {\n    myStepWork {\n      fellowships {\n        code\n        name\n      }\n      stepsWithoutWords\n      visits {\n        fellowship\n        step\n        visit\n        startedOn\n        finishedOn\n      }\n      reflections {\n        fellowship\n        step\n        words\n      }\n    }\n    stepFellowships {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').MyStepWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMyStep($input: SetMyStepInput!) {\n    setMyStep(input: $input) {\n      step\n    }\n  }\n"): typeof import('./graphql').SetMyStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteReflection($input: WriteReflectionInput!) {\n    writeReflection(input: $input)\n  }\n"): typeof import('./graphql').WriteReflectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySteps {\n    stepFellowships {\n      code\n      name\n    }\n    myHigherPower\n  }\n"): typeof import('./graphql').MyStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepTexts($fellowship: String!, $isSpanish: Boolean!) {\n    stepTexts(fellowship: $fellowship, isSpanish: $isSpanish) {\n      kind\n      labels\n      wording\n      source\n      notice\n    }\n  }\n"): typeof import('./graphql').StepTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayHigherPower($input: HigherPowerInput!) {\n    sayHigherPower(input: $input)\n  }\n"): typeof import('./graphql').SayHigherPowerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamMessagesFields on MyTeamMessages {\n    totalCount\n    unreadCount\n    messages {\n      id\n      authorName\n      body\n      sentAt\n      readAt\n    }\n  }\n"): typeof import('./graphql').TeamMessagesFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTeamMessages($newest: Int) {\n    myTeamMessages(newest: $newest) {\n      ...TeamMessagesFields\n    }\n  }\n"): typeof import('./graphql').MyTeamMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteToMyTeam($input: WriteToMyTeamInput!) {\n    writeToMyTeam(input: $input) {\n      isCrisis\n    }\n  }\n"): typeof import('./graphql').WriteToMyTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadMyTeamMessages {\n    readMyTeamMessages {\n      unreadCount\n    }\n  }\n"): typeof import('./graphql').ReadMyTeamMessagesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
