package org.lianxi.committee.procedure;

/** Where a parameter is looked for. */
public enum ParameterGroup {
    /** 会议. */
    MEETING,
    /** 事项和议程. */
    MATTER,
    /** 纪要和公示. */
    MINUTES,
    /** 任务. */
    TASK,
    /** 督办和吹哨. */
    SUPERVISION,
    /** 评价和报告. */
    EVALUATION,
    /** 记录保存. */
    RECORDS,
    /** 老旧小区. */
    OLD_COMPOUND,
    /** 业主共同决定. */
    OWNERS_VOTE
}
