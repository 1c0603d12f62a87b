package org.lianxi.meeting.agenda;

/** How a decision is adopted. DOMAIN §4.2: A1 for major matters, A2 for general ones. */
public enum AdoptionMode {
    CONSENSUS("A1"),
    PARTY_MAJORITY("A2");

    private final String rule;

    AdoptionMode(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
