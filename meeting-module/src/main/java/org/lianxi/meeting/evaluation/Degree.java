package org.lianxi.meeting.evaluation;

/** The five degrees (五度) of the form D8, each from 1 to 5 and each voluntary. */
public enum Degree {
    /** 居民满意度. */
    SATISFACTION,
    /** 公共安全度. */
    SAFETY,
    /** 环境优美度. */
    ENVIRONMENT,
    /** 社会文明度. */
    CIVILITY,
    /** 生活便利度. */
    CONVENIENCE
}
