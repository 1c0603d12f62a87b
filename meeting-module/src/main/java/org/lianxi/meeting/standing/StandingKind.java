package org.lianxi.meeting.standing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.meeting.backfill.BackfillState;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.evaluation.EvaluationState;
import org.lianxi.meeting.extension.ExtensionState;
import org.lianxi.meeting.handover.HandoverState;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.minutes.MinutesState;
import org.lianxi.meeting.publicity.ObjectionState;
import org.lianxi.meeting.publicity.PublicNoticeState;
import org.lianxi.meeting.task.TaskState;
import org.lianxi.meeting.whistle.WhistleState;

/** What can be open. */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable sets of enums
public enum StandingKind {
    /** 事项. */
    MATTER(
            "Matter",
            "id",
            Arrays.stream(MatterState.values()).filter(each -> !each.isFinal()).collect(Collectors.toSet())),
    /** 会议. */
    MEETING(
            "Meeting",
            "id",
            Arrays.stream(MeetingState.values()).filter(each -> !each.isOver()).collect(Collectors.toSet())),
    /** 纪要. */
    MINUTES("Minutes", "id", Set.of(MinutesState.DRAFT, MinutesState.COUNTERSIGNING, MinutesState.READY_TO_ISSUE)),
    /** 任务. */
    TASK("Task", "id", EnumSet.complementOf(EnumSet.copyOf(TaskState.closed()))),
    /** 延期申请; named by its task. */
    EXTENSION("Extension", "task", Set.of(ExtensionState.REQUESTED)),
    /** 补录. */
    BACKFILL("Backfill", "id", Set.of(BackfillState.ENTERING, BackfillState.TO_CONFIRM)),
    /** 满意度评价. */
    EVALUATION(
            "Evaluation", "id", Set.of(EvaluationState.INVITING, EvaluationState.OPEN, EvaluationState.TO_BE_DECIDED)),
    /** 公示异议. */
    OBJECTION("Objection", "id", Set.of(ObjectionState.RAISED)),
    /** 公示. */
    PUBLIC_NOTICE(
            "PublicNotice",
            "id",
            Arrays.stream(PublicNoticeState.values())
                    .filter(PublicNoticeState::isOpen)
                    .collect(Collectors.toSet())),
    /** 任务交接. */
    HANDOVER("Handover", "id", Set.of(HandoverState.OPEN)),
    /** 吹哨. */
    WHISTLE(
            "WhistleCall",
            "id",
            Arrays.stream(WhistleState.values()).filter(each -> !each.isOver()).collect(Collectors.toSet()));

    private final String entity;
    private final String key;
    private final Set<? extends Enum<?>> open;

    StandingKind(String entity, String key, Set<? extends Enum<?>> open) {
        this.entity = entity;
        this.key = key;
        this.open = Set.copyOf(open);
    }

    String entity() {
        return entity;
    }

    /** The attribute that is the business key of its process. */
    String key() {
        return key;
    }

    /** Whether a thing in the state of this name is open. */
    public boolean isOpen(String state) {
        return open.stream().anyMatch(each -> each.name().equals(state));
    }

    Set<? extends Enum<?>> open() {
        return open;
    }
}
