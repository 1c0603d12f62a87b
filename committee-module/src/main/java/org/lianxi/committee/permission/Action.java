package org.lianxi.committee.permission;

/** What a person may want to do: the acts behind the rows of the permission matrix (DOMAIN §2.3), in its order. */
public enum Action {
    /** Keep the registers of organisations, compounds and seats. */
    MAINTAIN_ORGANISATIONS,
    /** Correct what the registers say of one's own organisation. */
    MAINTAIN_OWN_ORGANISATION,
    /** Name a delegate of an organisation, with the document that authorises. */
    NAME_DELEGATE,
    /** Approve a change of the registers that somebody else made. */
    APPROVE_ORGANISATION_CHANGE,
    /** Read the history of the registers. */
    READ_ORGANISATIONS,
    /** Register persons, appoint them to posts and open their accounts. */
    MAINTAIN_ACCOUNTS,
    /** Confirm, as the second person, that somebody is given a post. */
    APPROVE_ROLE_GRANT,
    /** Read who has an account. */
    READ_ACCOUNTS,
    /** Draft the year's plan of meetings. */
    DRAFT_MEETING_PLAN,
    /** Change the year's plan of meetings. */
    CHANGE_MEETING_PLAN,
    /** Approve the year's plan of meetings. */
    APPROVE_MEETING_PLAN,
    /** Read the year's plan of meetings. */
    READ_MEETING_PLAN,
    /** Plan a meeting. */
    PLAN_MEETING,
    /** Hand in a matter. */
    SUBMIT_MATTER,
    /** Say first which way a matter should go. */
    GIVE_FIRST_OPINION,
    /** Choose the route of a matter. */
    SCREEN_MATTER,
    /** Admit a screened matter to a meeting, or refuse it. */
    ADMIT_MATTER,
    /** Read matters with their answers and files. */
    READ_MATTER,
    /** Let the joint meeting decide what the classification would not; never for reserved matters (SOD-11). */
    OVERRIDE_CLASSIFICATION,
    /** Read why a classification was overridden. */
    READ_CLASSIFICATION_OVERRIDE,
    /** Put matters on an agenda, move and take them off. */
    BUILD_AGENDA,
    /** Lock an agenda. */
    LOCK_AGENDA,
    /** Read an agenda before the notice goes out. */
    READ_AGENDA,
    /** Issue the notice of a meeting. */
    ISSUE_NOTICE,
    /** Read meetings, their agenda, votes and minutes. */
    READ_MEETING,
    /** Say whether one comes. */
    CONFIRM_ATTENDANCE,
    /** Name who comes instead. */
    NAME_SUBSTITUTE,
    /** Read who said they come. */
    READ_ATTENDANCE,
    /** Sign the attendance sheet. */
    SIGN_IN_TO_MEETING,
    /** Declare a conflict of interest of one's own. */
    DECLARE_CONFLICT,
    /** Challenge somebody else's conflict of interest. */
    CHALLENGE_CONFLICT,
    /** Read declared and challenged conflicts of interest. */
    READ_CONFLICTS,
    /** Decide whether somebody is recused, never oneself. */
    DECIDE_RECUSAL,
    /** Decide whether the chair is recused, and who chairs instead. */
    DECIDE_RECUSAL_OF_CHAIR,
    /** Read decisions on recusals. */
    READ_RECUSALS,
    /** Cast the vote of one's party. */
    VOTE,
    /** Break a tie on a question of procedure. */
    BREAK_TIE,
    /** Edit minutes and send them to the parties. */
    DRAFT_MINUTES,
    /** Read minutes that are not issued yet. */
    READ_DRAFT_MINUTES,
    /** Sign minutes for one's party, or refuse to. */
    COUNTERSIGN_MINUTES,
    /** Have the dissent of one's party recorded. */
    RECORD_DISSENT,
    /** Read who signed minutes, and with which remark. */
    READ_COUNTERSIGNATURES,
    /** Make minutes ready to be issued. */
    PREPARE_ISSUE_OF_MINUTES,
    /** Issue minutes. */
    ISSUE_MINUTES,
    /** Read issued minutes. */
    READ_MINUTES,
    /** Propose that a resolution is amended or revoked. */
    PROPOSE_RESOLUTION_CHANGE,
    /** Order that a resolution is corrected or revoked. */
    ORDER_RESOLUTION_CHANGE,
    /** Read proposals and orders that change resolutions. */
    READ_RESOLUTION_CHANGES,
    /** Assign a task to a unit. */
    ASSIGN_TASK,
    /** Read tasks and their evidence. */
    READ_TASK,
    /** Accept, report on and submit a task of one's own unit. */
    WORK_ON_TASK,
    /** Decide what becomes of a task that its unit declined. */
    DECIDE_DECLINE,
    /** Decide on the second decline of a task. */
    DECIDE_SECOND_DECLINE,
    /** Approve the first extension of a task. */
    APPROVE_EXTENSION,
    /** Approve the second extension of a task, or one after a red notice. */
    APPROVE_FURTHER_EXTENSION,
    /** Read extensions and their reasons. */
    READ_EXTENSIONS,
    /** Say what one saw of the work, before it is verified. */
    GIVE_VERIFICATION_OPINION,
    /** Verify or reject what a unit submitted. */
    VERIFY_TASK,
    /** Read verifications and opinions. */
    READ_VERIFICATIONS,
    /** Sign off a minor task. */
    SIGN_OFF_MINOR_TASK,
    /** Sign off a major task. */
    SIGN_OFF_MAJOR_TASK,
    /** Sign too that a task which concerns the owners is done. */
    COSIGN_SIGN_OFF,
    /** Read who signed off what. */
    READ_SIGN_OFFS,
    /** Issue a supervision notice. */
    ISSUE_SUPERVISION_NOTICE,
    /** Approve a red supervision notice. */
    APPROVE_RED_NOTICE,
    /** Read supervision notices. */
    READ_SUPERVISION,
    /** Ask that something is taken to the next level. */
    REQUEST_ESCALATION,
    /** Take something to the next level. */
    ESCALATE,
    /** Read escalations. */
    READ_ESCALATIONS,
    /** Read what was reported to the district. */
    READ_DISTRICT_REPORTS,
    /** Write a public notice. */
    PREPARE_PUBLIC_NOTICE,
    /** Approve and post a public notice. */
    POST_PUBLIC_NOTICE,
    /** Read public notices. */
    READ_PUBLIC_NOTICE,
    /** Object to a public notice. */
    OBJECT_TO_NOTICE,
    /** Say how satisfied one is with what was done. */
    EVALUATE_SATISFACTION,
    /** Invite those concerned to say how satisfied they are; never for a task of one's own unit. */
    INVITE_TO_EVALUATION,
    /** Add and remove the robots of a community's group chats. */
    KEEP_ROBOTS,
    /** Read evaluations one by one. */
    READ_EVALUATIONS,
    /** Keep the owners' register: areas and heads. */
    MAINTAIN_OWNERS_REGISTER,
    /** Read the owners' register. */
    READ_OWNERS_REGISTER,
    /** Run an owners' vote, outside the meeting. */
    RUN_OWNERS_VOTE,
    /** Witness an owners' vote. */
    WITNESS_OWNERS_VOTE,
    /** Vote as an owner. */
    CAST_OWNERS_VOTE,
    /** Read an owners' vote and its result. */
    READ_OWNERS_VOTE,
    /** See who voted what in an owners' vote. */
    READ_OWNERS_BALLOTS,
    /** Draft the quarterly report. */
    DRAFT_QUARTERLY_REPORT,
    /** Sign the quarterly report. */
    SIGN_QUARTERLY_REPORT,
    /** Receive the quarterly report, or return it. */
    RECEIVE_QUARTERLY_REPORT,
    /** Read the quarterly report. */
    READ_QUARTERLY_REPORT,
    /** Read the key figures. */
    READ_KPI,
    /** Approve, as one of two, an export of personal data. */
    EXPORT_PERSONAL_DATA,
    /** Have one's own data. */
    EXPORT_OWN_DATA,
    /** Read who exported personal data. */
    READ_EXPORTS,
    /** Propose another version of the rules and parameters. */
    PROPOSE_RULE_CHANGE,
    /** Approve another version of the rules and parameters. */
    APPROVE_RULE_CHANGE,
    /** Enter a version of the rules and parameters. */
    MAINTAIN_RULES_TECHNICALLY,
    /** Read the versions of the rules and parameters. */
    READ_RULES,
    /** Read the audit trail and check its chain. */
    READ_AUDIT,
    /** Open, run and close a session (DOMAIN §2.2: the convenor and the secretary). */
    LEAD_SESSION,
    /** Watch all resolutions of a street (DOMAIN §1.2: the supervision desk). */
    WATCH_RESOLUTIONS,
    /** See and retry failed steps of processes. */
    OPERATE_PROCESSES,
    /** Sign what a property management committee hands over to the owners' committee after it (X20). */
    SIGN_HANDOVER,
    /** Keep the security policy: lock-outs, sessions, second factors (SOD-10). */
    MANAGE_SECURITY_POLICY,
    /** Ask why somebody may or may not do something. */
    EXPLAIN_PERMISSIONS,
    /** Propose that a cell of the matrix differs in a street or a community. */
    PROPOSE_PERMISSION_OVERRIDE,
    /** Approve that a cell of the matrix differs in a street or a community. */
    APPROVE_PERMISSION_OVERRIDE;

    /** Whether it only reads: what a predecessor left is read where its successor is. */
    public boolean isReading() {
        return name().startsWith("READ_") || name().startsWith("WATCH_");
    }
}
