import { graphql } from '../../../gql/gql';

/** Date, days, milestones, this week, tasks and sponsor: everything of the first recovery screen. */
export const myRecoveryDocument = graphql(`
  query MyRecovery {
    myRecovery {
      startedOn
      ownStartedOn
      showsDate
      showsNumbers
      showsMilestones
      days {
        without
        total
      }
      milestones {
        id
        amount
        unit
        reachedOn
      }
      lapses {
        id
        submitId
        happenedOn
        isMine
        whatHappened
        whatHelped
        whatToChange
      }
    }
    myWeek {
      meetings
      ticks
      service
      reading
      stepWork
      hasHomeGroup
    }
    myCommitment {
      commitment
      isShared
      weeks {
        weekOf
        outcome
      }
    }
    mySponsor {
      state
      name
      fellowship
      since
    }
    myStepWork {
      tasks {
        id
        kind
        step
        title
        details
        dueOn
        isDone
      }
    }
  }
`);

/** Says how a week with a commitment went. */
export const sayMyWeekDocument = graphql(`
  mutation SayMyWeek($input: SayMyWeekInput!) {
    sayMyWeek(input: $input) {
      isShared
    }
  }
`);

/** Ticks something off for this week, or takes the tick away. */
export const tickMyWeekDocument = graphql(`
  mutation TickMyWeek($input: TickMyWeekInput!) {
    tickMyWeek(input: $input) {
      ticks
    }
  }
`);

/** Says that a task is done, or not after all. */
export const setMyTaskDocument = graphql(`
  mutation SetMyTask($input: SetMyTaskInput!) {
    setMyTask(input: $input) {
      isDone
    }
  }
`);

/** Keeps which date, numbers and milestones are shown. */
export const setMyRecoveryDocument = graphql(`
  mutation SetMyRecovery($input: SetMyRecoveryInput!) {
    setMyRecovery(input: $input) {
      startedOn
    }
  }
`);

/** Puts a milestone away. */
export const hideMilestoneDocument = graphql(`
  mutation HideMilestone($input: HideMilestoneInput!) {
    hideMilestone(input: $input) {
      startedOn
    }
  }
`);

/** Tells of a lapse, adds to it, or takes it back. */
export const tellLapseDocument = graphql(`
  mutation TellLapse($input: TellLapseInput!) {
    tellLapse(input: $input) {
      id
    }
  }
`);

/** The sponsor as the patient told it, and fellowships to choose from. */
export const mySponsorDocument = graphql(`
  query MySponsor {
    mySponsor {
      state
      name
      fellowship
      since
    }
    stepFellowships {
      code
      name
    }
  }
`);

/** Keeps what the patient tells of their sponsor. */
export const saveMySponsorDocument = graphql(`
  mutation SaveMySponsor($input: MySponsorInput!) {
    saveMySponsor(input: $input) {
      state
    }
  }
`);
