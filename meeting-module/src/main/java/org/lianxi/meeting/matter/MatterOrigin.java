package org.lianxi.meeting.matter;

/** Where a matter came from (DOMAIN §5.2 D2). */
public enum MatterOrigin {
    /** One of the three parties, or the community itself. */
    PARTY,
    /** The party branch of the compound. */
    BRANCH,
    /** A worker of the grid on patrol. */
    GRID,
    /** The street or one of its departments. */
    STREET,
    /** A resident, through the community. */
    RESIDENT,
    /** A ticket of the hotline 12345. */
    HOTLINE_12345,
    /** A case of the platform of the grid. */
    GRID_PLATFORM,
    /** A task that an earlier meeting gave and that is overdue. */
    FOLLOW_UP;

    /** Whether somebody outside is behind it, who is kept from the organisations that the matter speaks of (X27). */
    public boolean isSheltered() {
        return this == RESIDENT || this == HOTLINE_12345 || this == GRID_PLATFORM;
    }

    /** Whether another system waits for an answer under its own number. */
    public boolean isTicket() {
        return this == HOTLINE_12345 || this == GRID_PLATFORM;
    }
}
