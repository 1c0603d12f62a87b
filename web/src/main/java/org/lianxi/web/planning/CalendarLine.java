package org.lianxi.web.planning;

import org.lianxi.meeting.diary.DiaryEntry;
import org.lianxi.meeting.diary.DiaryKind;

/** One line of a day, with the page that it leads to. */
public record CalendarLine(DiaryEntry entry) {

    /** Where it is read. */
    public String getAddress() {
        return switch (entry.kind()) {
            case MEETING, AGENDA_LIMIT, NOTICE_LIMIT -> "/meeting/view?id=" + entry.subject();
            case COUNTERSIGNING_LIMIT -> "/minutes/view?id=" + entry.subject();
            case TASK_LIMIT -> "/task/view?id=" + entry.subject();
            case PLANNED_SITTING -> "/planning/plan?id=" + entry.subject();
        };
    }

    /** The classes of its look. */
    public String getLook() {
        return "entry entry-"
                + switch (entry.kind()) {
                    case MEETING -> "meeting";
                    case PLANNED_SITTING -> "planned";
                    default -> "limit";
                };
    }

    public boolean isTimed() {
        return entry.kind().hasTime();
    }

    public DiaryKind getKind() {
        return entry.kind();
    }
}
