package org.lianxi.meeting.matter;

/** The questions of screening that are answered by yes or no, in the order in which they are asked. */
public enum MatterTrait {
    DANGER("danger"),
    LEGAL_CHANNEL("legalChannel"),
    ILLEGAL_CONTENT("illegalContent"),
    UNLAWFUL_ACT("unlawfulAct"),
    UTILITY("utility"),
    WARRANTY("warranty"),
    PRIVATE_ONLY("privateOnly"),
    IN_CONTRACT("inContract"),
    NEEDS_RESIDENTS_FUNDS("needsResidentsFunds");

    private final String input;

    MatterTrait(String input) {
        this.input = input;
    }

    /** Its name in the table {@code matterRoute}. */
    public String input() {
        return input;
    }
}
