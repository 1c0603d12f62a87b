package org.lianxi.meeting.decision;

import java.util.Set;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemView;

/**
 * The duties that a decision would give.
 *
 * @param byContract obliged parties whose duty follows from law or contract already, and is only scheduled
 * @param isMore whether the decision would also give the obliged something new to do
 */
public record Duties(Set<Party> obliged, Set<Party> byContract, boolean isMore) {

    public Duties {
        obliged = Set.copyOf(obliged);
        byContract = Set.copyOf(byContract);
    }

    /** All duties are new. */
    public static Duties ofNew(Set<Party> obliged) {
        return new Duties(obliged, Set.of(), false);
    }

    static Duties of(AgendaItemView item) {
        return new Duties(Set.copyOf(item.obliged()), Set.copyOf(item.byContract()), item.hasNewDuty());
    }

    /** A0: whether the party must say yes. A recused one is not asked about what its contract already says. */
    boolean needConsentOf(Party party, boolean isRecused) {
        return obliged.contains(party) && !(byContract.contains(party) && (isRecused || !isMore));
    }

    /** Whether the party would get something new to do. */
    boolean addFor(Party party) {
        return obliged.contains(party) && (isMore || !byContract.contains(party));
    }
}
