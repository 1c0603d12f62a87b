package org.lianxi.committee.organisation;

/**
 * How a party organisation is formed and how many full members it has: a count, never persons.
 *
 * @param fullMembers 正式党员; of a joint one, all together
 */
public record PartyStrength(PartyForm form, int fullMembers) {

    /** From so many full members on there should be a branch of its own (DOMAIN §9 no. 68). */
    public static final int ENOUGH_FOR_A_BRANCH = 3;

    /** What the count says about the form. */
    public enum Verdict {
        FITS,
        /** Fewer than three: it cannot stand, neither alone nor joined. */
        TOO_FEW,
        /** Three or more, and yet attached to another: it should have a branch of its own. */
        SHOULD_STAND_ALONE
    }

    /** What the count says about the form. */
    public Verdict verdict() {
        boolean enough = fullMembers >= ENOUGH_FOR_A_BRANCH;
        return switch (form) {
            case SOLE, JOINT -> enough ? Verdict.FITS : Verdict.TOO_FEW;
            case ATTACHED -> enough ? Verdict.SHOULD_STAND_ALONE : Verdict.FITS;
        };
    }
}
