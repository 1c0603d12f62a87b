package org.lianxi.committee.permission;

/** What a person may want to do: the rows of the permission matrix (DOMAIN §2.3). */
public enum Action {
    /** Hand in a matter. */
    SUBMIT_MATTER,
    /** Choose the route of a matter. */
    SCREEN_MATTER,
    /** Admit a screened matter to a meeting, or refuse it. */
    ADMIT_MATTER,
    /** Read matters with their answers and files. */
    READ_MATTER,
    /** Plan a meeting. */
    PLAN_MEETING,
    /** Put matters on an agenda, move and take them off. */
    BUILD_AGENDA,
    /** Lock an agenda. */
    LOCK_AGENDA,
    /** Issue the notice of a meeting. */
    ISSUE_NOTICE,
    /** Say whether one comes. */
    CONFIRM_ATTENDANCE,
    /** Sign the attendance sheet. */
    SIGN_IN_TO_MEETING,
    /** Open, run and close a session. */
    LEAD_SESSION,
    /** Cast the vote of one's party. */
    VOTE,
    /** Read meetings, their agenda, votes and minutes. */
    READ_MEETING,
    /** Edit minutes and send them to the parties. */
    DRAFT_MINUTES,
    /** Sign minutes for one's party, or refuse to. */
    COUNTERSIGN_MINUTES,
    /** Issue minutes. */
    ISSUE_MINUTES,
    /** Assign a task to a unit. */
    ASSIGN_TASK,
    /** Accept, report on and submit a task of one's own unit. */
    WORK_ON_TASK,
    /** Verify or reject what a unit submitted. */
    VERIFY_TASK,
    /** Sign off a minor task. */
    SIGN_OFF_MINOR_TASK,
    /** Sign off a major task. */
    SIGN_OFF_MAJOR_TASK,
    /** Read tasks and their evidence. */
    READ_TASK,
    /** Watch all resolutions of a street. */
    WATCH_RESOLUTIONS,
    /** Read the audit trail and check its chain. */
    READ_AUDIT,
    /** See and retry failed steps of processes. */
    OPERATE_PROCESSES,
    /** Keep the registers of organisations, compounds and seats. */
    MAINTAIN_ORGANISATIONS,
    /** Register persons, appoint them to posts and open their accounts. */
    MAINTAIN_ACCOUNTS
}
