package org.lianxi.meeting.minutes;

/** What a party says to the text it has read. */
record Answer(SignatureState state, TextHash read, String remark) {

    static Answer signed(TextHash read) {
        return new Answer(SignatureState.SIGNED, read, "");
    }

    static Answer signedWithRemark(TextHash read, String remark) {
        return new Answer(SignatureState.SIGNED_WITH_REMARK, read, remark);
    }

    static Answer refused(TextHash read, String reason) {
        return new Answer(SignatureState.REFUSED, read, reason);
    }
}
