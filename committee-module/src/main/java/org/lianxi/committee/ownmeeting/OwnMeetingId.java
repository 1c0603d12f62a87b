package org.lianxi.committee.ownmeeting;

/** A committee's own meeting. */
public record OwnMeetingId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
