package org.lianxi.bpmn.inbox;

import java.util.Arrays;
import java.util.Optional;

/** What a process is about. */
public enum SubjectKind {
    /** 事项. */
    MATTER("matter", "matter"),
    /** 联席会议. */
    MEETING("meeting", "joint-meeting"),
    /** 会议纪要. */
    MINUTES("minutes", "minutes"),
    /** 任务. */
    TASK("task", "resolution-task"),
    /** 补录的会议. */
    BACKFILL("backfill", "backfill"),
    /** 吹哨. */
    WHISTLE("whistle", "whistle-call"),
    /** 公示. */
    PUBLIC_NOTICE("publicNotice", "public-notice"),
    /** 公示异议. */
    OBJECTION("objection", "notice-objection"),
    /** 满意度评价. */
    EVALUATION("evaluation", "evaluation"),
    /** 任务交接. */
    HANDOVER("handover", "handover");

    private final String word;
    private final String process;

    SubjectKind(String word, String process) {
        this.word = word;
        this.process = process;
    }

    /** The glossary's word, as in audit entries and addresses. */
    public String word() {
        return word;
    }

    /** Id of the process that leads such a subject. */
    String process() {
        return process;
    }

    static Optional<SubjectKind> ofProcess(String process) {
        return Arrays.stream(values())
                .filter(kind -> kind.process.equals(process))
                .findFirst();
    }
}
