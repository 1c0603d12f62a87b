package org.lianxi.committee.emergencyfund;

/** What has to be done next; a person does it, outside the product. */
public enum FundStep {
    /** The owners' committee may apply; follow the local rule. */
    APPLY_BY_LOCAL_RULE,
    /** The owners' committee reviews the plan, and the street or a mandated residents' committee confirms it; then no vote. */
    REVIEW_AND_CONFIRMATION,
    /** Not one of the emergency cases: the ordinary way, by a vote of the owners. */
    ORDINARY_VOTE,
    /** A qualified body has to certify the danger first. */
    CERTIFICATE,
    /** The owners' committee has to agree. */
    CONSENT,
    /** Agreed and certified: apply. */
    APPLY,
    /** The housing department may organise the repair. */
    HOUSING_DEPARTMENT,
    /** From the emergency reserve, after proof by the owners' or residents' committee. */
    RESERVE
}
