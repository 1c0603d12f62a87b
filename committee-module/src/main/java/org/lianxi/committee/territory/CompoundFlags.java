package org.lianxi.committee.territory;

/** What an old compound lacks; one that lacks all three is a “三无” compound (DOMAIN §9 no. 1). */
public record CompoundFlags(boolean noService, boolean noManager, boolean noProtection) {

    /** Nothing is missing. */
    public static final CompoundFlags NONE = new CompoundFlags(false, false, false);

    /** 三无小区. */
    public boolean isThreeNo() {
        return noService && noManager && noProtection;
    }
}
