import { graphql } from '../../gql/gql';

/** Who the patient is, who sees answers, and whether a check-in waits. */
export const myDayDocument = graphql(`
  query MyDay {
    viewer {
      preferredName
      language
      timeZone
      now
      audience {
        careTeamNames
        onDutyNow
        onDutyUntil
        nextDutyAt
        facilityPhone
      }
      questions {
        asksMedication
        situations {
          id
          text
        }
        warningSigns {
          id
          text
        }
        primarySubstances
        callTimes {
          from
          until
        }
      }
      dueCheckIn {
        id
        localDate
      }
      look {
        accentColor
        shortName
      }
      lastCheckIn {
        id
        answeredAt
        craving
      }
    }
  }
`);

/** The words of a plan. */
export const planWordsFragment = graphql(`
  fragment PlanWords on MyPlanContent {
    motivations
    highRiskSituations {
      id
      description
      timeWindows {
        weekday
        startTime
        endTime
      }
    }
    warningSigns {
      stage
      text
    }
    copingStrategies {
      text
      steps
      situationIds
    }
    supportContacts {
      role
      display
      phone
    }
    goals {
      horizon
      text
      targetOn
    }
    weekly {
      commitment
      isShared
      sponsorCalls
      sponsorVisits
    }
    meetings {
      meetingsPerWeek
      paths
      meetings {
        name
        weekday
        startTime
        timeZone
        place
        transport
        isHomeGroup
      }
    }
    medication {
      naloxoneLocation
      naloxoneWho
      takesMedication
      nextDoseOn
      nextDoseKind
      prescriber
      nextDose
      suppliedThrough
      notes
    }
    lapseResponse {
      bySubstance {
        branch
        firstHour
        firstDay
      }
      anyFirstHour
      anyFirstDay
      firstHour
      firstDay
      whoToTell
      wayBack
    }
    noteToSelf
  }
`);

/** The plan in force, in the patient's words. */
export const myPlanDocument = graphql(`
  query MyPlan {
    myPlan {
      activatedAt
      reviewDue
      content {
        ...PlanWords
      }
    }
  }
`);

/** The patient's own number a week and the meetings they chose. */
export const myMeetingsDocument = graphql(`
  query MyMeetings {
    myMeetings {
      meetingsPerWeek
      meetings {
        id
        meetingId
        reportedClosedOn
        confirmedClosedOn
        name
        attendance
        weekday
        startTime
        endTime
        nextStart
        timeZone
        locationName
        address
        transport
        isHomeGroup
        conferenceUrl
        conferencePhone
      }
    }
  }
`);

/** Meetings of the directory, the next one first. */
export const findMeetingsDocument = graphql(`
  query FindMeetings($after: String, $filter: FindMeetingsFilter) {
    findMeetings(first: 30, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          attendance
          formats
          types {
            en
            es
          }
          weekday
          startTime
          endTime
          nextStart
          timeZone
          locationName
          address
          latitude
          longitude
          conferenceUrl
          conferencePhone
          welcomesMedication
          reportedClosedOn
          fellowship
          distanceMiles
        }
      }
    }
  }
`);

/** Whose meetings there are. */
export const meetingPathsDocument = graphql(`
  query MeetingPaths {
    meetingPaths {
      code
      name
    }
    meetingMap {
      attribution
    }
  }
`);

/** Says that a meeting was not there. */
export const reportMeetingClosedDocument = graphql(`
  mutation ReportMeetingClosed($input: ReportMeetingClosedInput!) {
    reportMeetingClosed(input: $input) {
      id
      reportedClosedOn
    }
  }
`);

/** Sends the answers of one check-in. */
export const answerCheckInDocument = graphql(`
  mutation AnswerCheckIn($input: AnswerCheckInInput!) {
    answerCheckIn(input: $input) {
      id
      answeredAt
    }
  }
`);

/** Keeps the language for the next visit and for messages. */
export const setLanguageDocument = graphql(`
  mutation SetLanguage($input: SetLanguageInput!) {
    setLanguage(input: $input) {
      language
    }
  }
`);
