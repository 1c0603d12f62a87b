package org.lianxi.meeting.agenda;

/** How weighty a decision is. DOMAIN §4.2 [DESIGN]: a major one is adopted by consensus, a general one by majority. */
public enum ItemCategory {
    GENERAL(AdoptionMode.PARTY_MAJORITY),
    MAJOR(AdoptionMode.CONSENSUS);

    private final AdoptionMode usualMode;

    ItemCategory(AdoptionMode usualMode) {
        this.usualMode = usualMode;
    }

    /** How such a decision is adopted unless a reason is given for the other way. */
    public AdoptionMode usualMode() {
        return usualMode;
    }

    /** The category whose usual mode this is. */
    public static ItemCategory usuallyBy(AdoptionMode mode) {
        return mode == AdoptionMode.CONSENSUS ? MAJOR : GENERAL;
    }
}
