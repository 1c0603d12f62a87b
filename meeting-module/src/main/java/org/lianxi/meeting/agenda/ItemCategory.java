package org.lianxi.meeting.agenda;

import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.RulesOfProcedure;

/** How weighty a decision is. DOMAIN §4.2 [DESIGN]: a major one is adopted by consensus, a general one by majority. */
public enum ItemCategory {
    GENERAL(Parameter.ADOPTION_GENERAL),
    MAJOR(Parameter.ADOPTION_MAJOR);

    @SuppressWarnings("ImmutableEnumChecker") // an enum itself
    private final Parameter adoption;

    ItemCategory(Parameter adoption) {
        this.adoption = adoption;
    }

    /** The parameter that says how such a decision is adopted. */
    public Parameter adoption() {
        return adoption;
    }

    /** How such a decision is adopted by these rules, unless a reason is given for the other way. */
    public AdoptionMode usualMode(RulesOfProcedure rules) {
        return AdoptionMode.valueOf(rules.version(adoption).value());
    }

    /** The category whose mode this is where nobody has chosen otherwise. */
    public static ItemCategory usuallyBy(AdoptionMode mode) {
        return mode == AdoptionMode.CONSENSUS ? MAJOR : GENERAL;
    }
}
