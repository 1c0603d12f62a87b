package org.lianxi.committee.conflict;

/** What is declared. Whose interest it is in the family is not asked and not kept. */
public enum InterestKind {
    /** An own direct interest, or that of a spouse or direct relative. SOD-03. */
    DIRECT_INTEREST(SodRule.SOD_03),
    /** Dealings that could affect impartiality. SOD-04. */
    DEALINGS(SodRule.SOD_04);

    private final SodRule rule;

    InterestKind(SodRule rule) {
        this.rule = rule;
    }

    /** The rule under which it excludes. */
    public SodRule rule() {
        return rule;
    }
}
