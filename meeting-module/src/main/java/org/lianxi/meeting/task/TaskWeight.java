package org.lianxi.meeting.task;

/**
 * The class of a task; it sets by when it is due (table {@code taskDeadline}, CFG-15) and who signs it off. DOMAIN §4.4.
 * What the street signs off beside major tasks is our own design: whatever is complex or was an emergency.
 */
public enum TaskWeight {
    /** A request answered within hours. */
    SERVICE(false),
    /** Done on the same day. */
    SIMPLE(false),
    /** Due within a week; signed off by the community party secretary. */
    MINOR(false),
    /** Due within half a month; signed off by the street supervisor. */
    MAJOR(true),
    /** From the government's hotline, due in working days. */
    HOTLINE(false),
    /** Due in working days, with more of them. */
    COMPLEX(true),
    /** Disposed of within hours. */
    EMERGENCY(true);

    private final boolean isForStreet;

    TaskWeight(boolean isForStreet) {
        this.isForStreet = isForStreet;
    }

    /** Whether the street signs it off, and not the community. */
    public boolean isForStreet() {
        return isForStreet;
    }
}
