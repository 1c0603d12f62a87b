package org.lianxi.bpmn.consistency;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianxi.meeting.standing.StandingKind;

/**
 * Where the process of a thing in a state may wait.
 *
 * @param mustRun whether there must be one; a thing that is done may still have one that ends what is left, or has none
 * @param steps at least one of these; empty: any
 */
record Expectation(boolean mustRun, Set<String> steps) {

    private static final Map<StandingKind, String> PROCESSES = Map.ofEntries(
            Map.entry(StandingKind.MATTER, "matter"),
            Map.entry(StandingKind.MEETING, "joint-meeting"),
            Map.entry(StandingKind.MINUTES, "minutes"),
            Map.entry(StandingKind.TASK, "resolution-task"),
            Map.entry(StandingKind.EXTENSION, "resolution-task"),
            Map.entry(StandingKind.BACKFILL, "backfill"),
            Map.entry(StandingKind.EVALUATION, "evaluation"),
            Map.entry(StandingKind.WHISTLE, "whistle-call"),
            Map.entry(StandingKind.PUBLIC_NOTICE, "public-notice"),
            Map.entry(StandingKind.HANDOVER, "handover"),
            Map.entry(StandingKind.OBJECTION, "notice-objection"));

    private static final Map<String, Expectation> BY_STATE = new HashMap<>();

    static {
        open(StandingKind.MATTER, "SUBMITTED", "screenMatter");
        open(StandingKind.MATTER, "SCREENED", "admitMatter");
        open(StandingKind.MATTER, "ADMITTED", "awaitDecision");
        open(StandingKind.MATTER, "SCHEDULED", "awaitDecision");
        open(StandingKind.MEETING, "PLANNED", "lockAgenda");
        open(StandingKind.MEETING, "AGENDA_LOCKED", "issueNotice");
        open(StandingKind.MEETING, "POSTPONED", "issueNotice");
        open(StandingKind.MEETING, "NOTIFIED", "openSession");
        open(StandingKind.MEETING, "CHECK_IN", "openSession");
        open(StandingKind.MEETING, "IN_SESSION", "closeSession");
        open(StandingKind.MEETING, "SUSPENDED", "closeSession");
        done(StandingKind.MEETING, "CLOSED", "draftMinutes", "awaitMinutes", "assignTasks");
        open(StandingKind.MINUTES, "DRAFT", "sendMinutes");
        open(
                StandingKind.MINUTES,
                "COUNTERSIGNING",
                "countersignMinutes",
                "closeCountersigning",
                "reportMissingSignatures");
        open(StandingKind.MINUTES, "READY_TO_ISSUE", "issueMinutes");
        open(StandingKind.TASK, "ASSIGNED", "acceptTask");
        open(StandingKind.TASK, "DECLINED", "decideDecline");
        open(StandingKind.TASK, "IN_PROGRESS", "submitTask");
        open(StandingKind.TASK, "REWORK", "submitTask");
        open(StandingKind.TASK, "SUBMITTED", "verifyTask");
        open(StandingKind.TASK, "VERIFIED", "signOffTask");
        open(StandingKind.TASK, "SUSPENDED", "acceptTask", "decideDecline", "submitTask", "verifyTask", "signOffTask");
        done(StandingKind.TASK, "SIGNED_OFF", "markTaskOverdue", "decideExtension");
        open(StandingKind.EXTENSION, "REQUESTED", "decideExtension");
        open(StandingKind.BACKFILL, "ENTERING", "enterBackfill");
        open(StandingKind.BACKFILL, "TO_CONFIRM", "confirmBackfill");
        open(StandingKind.EVALUATION, "INVITING", "inviteToEvaluation");
        open(StandingKind.EVALUATION, "OPEN", "windowEnds", "closeEvaluation");
        open(StandingKind.EVALUATION, "TO_BE_DECIDED", "decideEvaluation");
        open(StandingKind.HANDOVER, "OPEN", "signHandover");
        open(StandingKind.WHISTLE, "RAISED", "answerWhistle");
        open(StandingKind.WHISTLE, "ADJUDICATED", "answerWhistle");
        open(StandingKind.WHISTLE, "DISPUTED", "adjudicateWhistle");
        open(StandingKind.WHISTLE, "ACCEPTED", "handleWhistle");
        open(StandingKind.WHISTLE, "ON_SITE", "handleWhistle");
        open(StandingKind.WHISTLE, "HANDLED", "evaluateWhistle");
        open(StandingKind.WHISTLE, "UNANSWERED", "reportToDistrict");
        open(StandingKind.OBJECTION, "RAISED", "answerObjection");
        open(StandingKind.PUBLIC_NOTICE, "DRAFT", "redactNotice");
        open(StandingKind.PUBLIC_NOTICE, "TAKEN_DOWN", "redactNotice");
        open(StandingKind.PUBLIC_NOTICE, "REDACTION_CHECKED", "confirmRedaction");
        open(StandingKind.PUBLIC_NOTICE, "APPROVED", "postNotice");
        open(StandingKind.PUBLIC_NOTICE, "CORRECTED", "postNotice");
        open(StandingKind.PUBLIC_NOTICE, "POSTED", "awaitEndOfPosting", "expireNotice", "takeDownNotice");
    }

    private static void open(StandingKind kind, String state, String... steps) {
        BY_STATE.put(kind + " " + state, new Expectation(true, Set.of(steps)));
    }

    private static void done(StandingKind kind, String state, String... steps) {
        BY_STATE.put(kind + " " + state, new Expectation(false, Set.of(steps)));
    }

    /** The one for a thing that is open; a state that has none here only needs a process. */
    static Expectation ofOpen(StandingKind kind, String state) {
        return BY_STATE.getOrDefault(kind + " " + state, new Expectation(true, Set.of()));
    }

    /** The one for a thing that is not open; empty when its process should have ended. */
    static Optional<Expectation> ofDone(StandingKind kind, String state) {
        return Optional.ofNullable(BY_STATE.get(kind + " " + state));
    }

    /** Each by its kind and state. */
    static Map<String, Expectation> all() {
        return Map.copyOf(BY_STATE);
    }

    static String process(StandingKind kind) {
        return PROCESSES.getOrDefault(kind, "");
    }

    /** The kind that the process leads, first of all. */
    static Optional<StandingKind> kindOf(String process) {
        return PROCESSES.entrySet().stream()
                .filter(each -> each.getValue().equals(process) && each.getKey() != StandingKind.EXTENSION)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean isMetBy(Set<String> waitingAt) {
        return steps.isEmpty() || waitingAt.stream().anyMatch(steps::contains);
    }
}
