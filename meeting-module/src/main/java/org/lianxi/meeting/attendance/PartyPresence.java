package org.lianxi.meeting.attendance;

/** How many voting delegates of a party are listed and how many of them have signed in. */
public record PartyPresence(int present, int listed) {

    public PartyPresence {
        if (present < 0 || present > listed) {
            throw new IllegalArgumentException(present + " of " + listed + " delegates cannot be present");
        }
    }

    public boolean isPresent() {
        return present > 0;
    }
}
