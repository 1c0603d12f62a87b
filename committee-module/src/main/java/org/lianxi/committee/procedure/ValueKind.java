package org.lianxi.committee.procedure;

/** What kind of value a parameter takes. */
public enum ValueKind {
    /** 工作日. */
    WORKING_DAYS,
    /** 自然日. */
    DAYS,
    /** 小时. */
    HOURS,
    /** 分钟. */
    MINUTES,
    /** 月. */
    MONTHS,
    /** 个, 次, 户. */
    COUNT,
    /** 百分比. */
    PERCENT,
    /** 米. */
    METRES,
    /** One of a few words. */
    CHOICE,
    /** 是 or 否. */
    YES_NO;

    /** Whether it is written as a whole number. */
    public boolean isNumber() {
        return this != CHOICE && this != YES_NO;
    }
}
