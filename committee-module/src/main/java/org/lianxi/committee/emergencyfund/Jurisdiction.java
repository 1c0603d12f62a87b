package org.lianxi.committee.emergencyfund;

/** Whose rule on the fund applies. The rule of Yunnan and Lijiang was not found, so the national one stands there alone. */
public enum Jurisdiction {
    /** Civil Code art. 281(2) only, [L1]. */
    NATIONAL_DEFAULT,
    /** As in Hangzhou, [L13] art. 73. */
    HANGZHOU_LIKE,
    /** As in Shanghai, [L9] art. 73. */
    SHANGHAI_LIKE,
    /** As in Ningbo, [L14] art. 71. */
    NINGBO_LIKE
}
