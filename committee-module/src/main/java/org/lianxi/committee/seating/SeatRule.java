package org.lianxi.committee.seating;

import org.lianxi.committee.organisation.Party;

/** By which rule of DOMAIN §2.2 a seat is as it is. */
public enum SeatRule {
    /** The residents' committee sits for itself. */
    RESIDENTS_COMMITTEE(Party.RESIDENTS_COMMITTEE, SeatState.FILLED, "[SEED]"),
    /** No residents' committee is named. */
    NO_RESIDENTS_COMMITTEE(Party.RESIDENTS_COMMITTEE, SeatState.VACANT, "[DESIGN]"),
    /** The owners' committee is in office. */
    OWNERS_COMMITTEE(Party.OWNERS, SeatState.FILLED, "[SEED]"),
    /** No owners' committee in office: the property management committee sits in its place. */
    PROPERTY_MANAGEMENT_COMMITTEE(Party.OWNERS, SeatState.FILLED, "[L6] 52–57; [L13] 38–41"),
    /**
     * Neither committee: the residents' committee performs its duties, and owners' representatives of at least two buildings
     * sit, so that the residents' committee does not hold two votes.
     */
    OWNER_REPRESENTATIVES(Party.OWNERS, SeatState.FILLED, "[L15h] 23; [L10] 20(2); [DESIGN]"),
    /** Owners' representatives of fewer than two buildings cannot sit. */
    TOO_FEW_BUILDINGS(Party.OWNERS, SeatState.VACANT, "[DESIGN]"),
    /** X20: the term of the owners' committee has expired and nobody has taken its place. */
    OWNERS_COMMITTEE_EXPIRED(Party.OWNERS, SeatState.SUSPENDED, "X20; [L9] 28"),
    /** X20: the term of the owners' committee has not begun. */
    OWNERS_COMMITTEE_NOT_YET(Party.OWNERS, SeatState.SUSPENDED, "X20"),
    /** Nobody stands for the owners. */
    NO_OWNERS_BODY(Party.OWNERS, SeatState.VACANT, "[L10] 20(2); [DESIGN]"),
    /** A property service company serves the compound. */
    PROPERTY_SERVICE_COMPANY(Party.PROPERTY_SERVICE, SeatState.FILLED, "[SEED]; [L6] 66"),
    /** No company: the community's city service enterprise. */
    CITY_SERVICE_ENTERPRISE(Party.PROPERTY_SERVICE, SeatState.FILLED, "[SEED]; [DESIGN]"),
    /** Neither: the head of the self-management team. */
    SELF_MANAGEMENT_TEAM(Party.PROPERTY_SERVICE, SeatState.FILLED, "[DESIGN]"),
    /** Nobody serves the compound. */
    NO_SERVICE(Party.PROPERTY_SERVICE, SeatState.VACANT, "[DESIGN]");

    private final Party party;
    private final SeatState state;
    private final String source;

    SeatRule(Party party, SeatState state, String source) {
        this.party = party;
        this.state = state;
        this.source = source;
    }

    /** The party whose seat it is about. */
    public Party party() {
        return party;
    }

    /** What becomes of the seat. */
    public SeatState state() {
        return state;
    }

    /** Where the rule comes from, in the signs of DOMAIN §13; what is [DESIGN] is this product's own and no law. */
    public String source() {
        return source;
    }
}
