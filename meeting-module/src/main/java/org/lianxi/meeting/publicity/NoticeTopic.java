package org.lianxi.meeting.publicity;

import org.lianxi.committee.procedure.Parameter;

/** What a notice is about, as far as its length depends on it. CFG-12. */
public enum NoticeTopic {
    GENERAL(Parameter.PUBLICITY),
    FEE(Parameter.PUBLICITY_FEE),
    MANAGEMENT_COMMITTEE(Parameter.PUBLICITY_MANAGEMENT_COMMITTEE);

    private final Parameter length;

    NoticeTopic(Parameter length) {
        this.length = length;
    }

    Parameter length() {
        return length;
    }
}
