package org.lianxi.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.attendance.AttendanceView;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.MeetingView;
import org.lianxi.meeting.convening.Reply;
import org.lianxi.meeting.decision.ItemDecisionView;
import org.lianxi.meeting.minutes.MinutesView;

/**
 * What a reader can do next with a meeting.
 *
 * @param address the page on which it is done; the sign-in is done on the spot
 * @param count how many items it is about, where that matters
 * @param isForTheDay whether it is lawful now, but meant for the day of the meeting
 */
public record NextStep(Kind kind, String address, int count, boolean isForTheDay) {

    /** What there is to do. */
    public enum Kind {
        VOTE,
        RUN_SESSION,
        REPLY,
        BUILD_AGENDA,
        LOCK_AGENDA,
        ISSUE_NOTICE,
        SIGN_IN,
        OPEN_SESSION,
        CHANGE_REPLY,
        ASSIGN_TASKS,
        READ_MINUTES
    }

    /** What is known about a meeting and its reader; {@code isEarly} before the day of the meeting. */
    record Situation(
            MeetingView meeting,
            AttendanceView attendance,
            List<ItemDecisionView> items,
            Optional<MinutesView> minutes,
            boolean mayAssign,
            boolean isEarly) {}

    /** The steps of a reader, the most pressing first. */
    static List<NextStep> of(Situation now) {
        List<NextStep> steps = new ArrayList<>();
        MeetingView meeting = now.meeting();
        vote(now).ifPresent(steps::add);
        addIf(meeting.mayCloseSession(), steps, Kind.RUN_SESSION, "closeSession", meeting);
        addIf(meeting.mayReply() && hasReplied(meeting, Reply.NONE), steps, Kind.REPLY, "confirmAttendance", meeting);
        addIf(meeting.mayLock(), steps, Kind.LOCK_AGENDA, "lockAgenda", meeting);
        addIf(meeting.mayBuildAgenda() && !meeting.mayLock(), steps, Kind.BUILD_AGENDA, "lockAgenda", meeting);
        addIf(meeting.mayIssueNotice(), steps, Kind.ISSUE_NOTICE, "issueNotice", meeting);
        addIf(now.attendance().maySignIn(), steps, Kind.SIGN_IN, "view", meeting, now.isEarly());
        addIf(meeting.mayOpen(), steps, Kind.OPEN_SESSION, "openSession", meeting, now.isEarly());
        addIf(
                meeting.mayReply() && !hasReplied(meeting, Reply.NONE),
                steps,
                Kind.CHANGE_REPLY,
                "confirmAttendance",
                meeting);
        addIf(now.mayAssign(), steps, Kind.ASSIGN_TASKS, "assignTasks", meeting);
        if (meeting.state() == MeetingState.CLOSED) {
            now.minutes()
                    .map(minutes -> new NextStep(Kind.READ_MINUTES, "/minutes/view?id=" + minutes.id(), 1, false))
                    .ifPresent(steps::add);
        }
        return List.copyOf(steps);
    }

    private static Optional<NextStep> vote(Situation now) {
        List<ItemDecisionView> waiting = now.items().stream()
                .filter(item ->
                        item.mayVoteFor().filter(item.waitingFor()::contains).isPresent())
                .toList();
        return waiting.stream()
                .findFirst()
                .map(item -> new NextStep(
                        Kind.VOTE, "/meeting/vote?id=" + item.item().id(), waiting.size(), false));
    }

    private static boolean hasReplied(MeetingView meeting, Reply reply) {
        return meeting.ownReply().filter(reply::equals).isPresent();
    }

    private static void addIf(boolean may, List<NextStep> steps, Kind kind, String page, MeetingView meeting) {
        addIf(may, steps, kind, page, meeting, false);
    }

    private static void addIf(
            boolean may, List<NextStep> steps, Kind kind, String page, MeetingView meeting, boolean isForTheDay) {
        if (may) {
            steps.add(new NextStep(kind, "/meeting/" + page + "?id=" + meeting.id(), 1, isForTheDay));
        }
    }
}
